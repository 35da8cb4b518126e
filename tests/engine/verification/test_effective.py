"""What all assessments of a claim together say about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus
from app.engine.verification.effective import Effective, Verdict, effective_status

S = VerificationStatus
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
FIRST = Verdict(
    "asm_1", "act_agency", AssessorKind.ORGANISATION, S.UNABLE_TO_VERIFY, ReasonCode.NO_ACCESS, assessed_at=NOON, superseded=False
)


def _verdict(**changes: Any) -> Verdict:
    return replace(FIRST, **changes)


verdicts = st.builds(
    Verdict,
    assessment_id=st.integers(0, 99).map(lambda n: f"asm_{n:02}"),
    assessor_id=st.sampled_from(["act_a", "act_b", "act_c"]),
    assessor_kind=st.sampled_from(AssessorKind),
    verdict=st.sampled_from([S.UNDER_REVIEW, S.UNABLE_TO_VERIFY, S.VERIFIED, S.REFUTED]),
    reason_code=st.just(ReasonCode.OTHER),
    assessed_at=st.integers(0, 3).map(lambda hours: NOON + timedelta(hours=hours)),
    superseded=st.booleans(),
)
several = st.lists(verdicts, max_size=6, unique_by=lambda v: v.assessment_id)


def test_a_claim_that_nobody_assessed_is_unreviewed() -> None:
    assert effective_status([]) == Effective(S.UNREVIEWED, None, None, None, 0, verdicts_disagree=False)


def test_one_assessment_decides_with_its_reason() -> None:
    found = effective_status([FIRST])
    assert found == Effective(S.UNABLE_TO_VERIFY, ReasonCode.NO_ACCESS, "asm_1", AssessorKind.ORGANISATION, 1, verdicts_disagree=False)


def test_the_newest_of_one_kind_wins() -> None:
    later = _verdict(assessment_id="asm_0", assessor_id="act_other", verdict=S.REFUTED, assessed_at=NOON + timedelta(days=1))
    found = effective_status([later, FIRST])
    assert (found.status, found.verdicts_disagree) == (S.REFUTED, True)


def test_an_older_organisation_outweighs_newer_persons_rules_and_models() -> None:
    others = [
        _verdict(assessment_id=f"asm_{n}", assessor_id=f"act_{n}", assessor_kind=kind, verdict=S.CONFLICTING_EVIDENCE, assessed_at=NOON + timedelta(n))
        for n, kind in enumerate([AssessorKind.PERSON, AssessorKind.RULE, AssessorKind.MODEL], start=2)
    ]  # fmt: skip
    assert effective_status([*others, FIRST]).assessment_id == "asm_1"
    assert effective_status(others).assessor_kind is AssessorKind.PERSON
    assert effective_status(others[1:]).assessor_kind is AssessorKind.RULE


def test_the_larger_id_decides_between_equal_times() -> None:
    assert effective_status([_verdict(assessment_id="asm_2", verdict=S.REFUTED), FIRST]).status is S.REFUTED


def test_a_superseded_assessment_counts_but_does_not_decide_or_disagree() -> None:
    taken_back = _verdict(assessment_id="asm_2", assessor_id="act_other", verdict=S.VERIFIED, superseded=True)
    found = effective_status([FIRST, taken_back])
    assert (found.status, found.count, found.verdicts_disagree) == (S.UNABLE_TO_VERIFY, 2, False)


def test_an_assessor_who_changed_its_mind_does_not_disagree_with_itself() -> None:
    later = _verdict(assessment_id="asm_2", verdict=S.VERIFIED, assessed_at=NOON + timedelta(days=1))
    assert effective_status([FIRST, later]).verdicts_disagree is False


def test_who_is_still_looking_disagrees_with_nobody() -> None:
    looking = _verdict(assessment_id="asm_2", assessor_id="act_other", verdict=S.UNDER_REVIEW)
    assert effective_status([FIRST, looking]).verdicts_disagree is False


@given(several, st.randoms(use_true_random=False))
def test_the_order_of_assessments_does_not_matter(given_verdicts: Sequence[Verdict], random: Random) -> None:
    shuffled = list(given_verdicts)
    random.shuffle(shuffled)
    assert effective_status(shuffled) == effective_status(given_verdicts)


@given(several)
def test_superseded_assessments_change_nothing_but_the_count(given_verdicts: Sequence[Verdict]) -> None:
    standing = [v for v in given_verdicts if not v.superseded]
    assert effective_status(given_verdicts) == replace(effective_status(standing), count=len(given_verdicts))


@given(several)
def test_the_decisive_assessment_stands_and_nobody_of_a_better_kind_does(given_verdicts: Sequence[Verdict]) -> None:
    found = effective_status(given_verdicts)
    standing = {v.assessment_id: v for v in given_verdicts if not v.superseded}
    if found.assessment_id is None:
        assert not standing
        return
    decisive = standing[found.assessment_id]
    order = list(AssessorKind)
    assert (decisive.verdict, decisive.assessor_kind) == (found.status, found.assessor_kind)
    assert all(order.index(v.assessor_kind) >= order.index(decisive.assessor_kind) for v in standing.values())
    assert all(v.assessed_at <= decisive.assessed_at for v in standing.values() if v.assessor_kind is decisive.assessor_kind)
