"""Which verdicts are accepted, and with which reasons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Invalid
from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus
from app.engine.verification.transitions import ALLOWED, FINAL_VERDICTS, FITTING, FOLLOWS, OPEN_VERDICTS, REASON_REQUIRED, check_verdict

PERSON, RULE, MODEL = AssessorKind.PERSON, AssessorKind.RULE, AssessorKind.MODEL
S, R = VerificationStatus, ReasonCode


def _wrong(
    kind: AssessorKind, verdict: VerificationStatus, reason: ReasonCode | None = None, previous: VerificationStatus | None = None
) -> list[tuple[str | None, str]]:
    try:
        check_verdict(kind, verdict, reason, previous)
    except Invalid as error:
        return [(e.pointer, e.code) for e in error.errors]
    return []


def test_the_tables_cover_the_vocabulary() -> None:
    assert OPEN_VERDICTS | FINAL_VERDICTS | {S.UNREVIEWED} == set(S)
    assert set(ALLOWED) == set(AssessorKind)
    assert set(FOLLOWS) == set(FITTING) == set(S)
    assert set().union(*FITTING.values()) == set(R)


def test_lack_of_access_is_a_reason_for_being_unable_to_verify() -> None:
    assert _wrong(AssessorKind.ORGANISATION, S.UNABLE_TO_VERIFY, R.NO_ACCESS) == []


@pytest.mark.parametrize("kind", AssessorKind)
def test_nobody_can_set_unreviewed(kind: AssessorKind) -> None:
    assert _wrong(kind, S.UNREVIEWED) == [("/verdict", "not_a_verdict")]


@pytest.mark.parametrize("kind", [RULE, MODEL])
@pytest.mark.parametrize("verdict", sorted(FINAL_VERDICTS))
def test_a_machine_cannot_settle_a_claim(kind: AssessorKind, verdict: VerificationStatus) -> None:
    assert ("/verdict", "not_allowed_for_assessor") in _wrong(kind, verdict, R.OTHER)


@pytest.mark.parametrize("kind", [RULE, MODEL])
@pytest.mark.parametrize("verdict", sorted(OPEN_VERDICTS))
def test_a_machine_can_leave_a_claim_open(kind: AssessorKind, verdict: VerificationStatus) -> None:
    assert _wrong(kind, verdict, R.OTHER) == []


@pytest.mark.parametrize("verdict", sorted(REASON_REQUIRED))
def test_a_verdict_without_its_reason_is_refused(verdict: VerificationStatus) -> None:
    assert _wrong(PERSON, verdict) == [("/reason_code", "missing")]


@pytest.mark.parametrize("verdict", [S.UNDER_REVIEW, S.NOT_CHECKABLE])
def test_being_under_review_and_not_checkable_need_no_reason(verdict: VerificationStatus) -> None:
    assert _wrong(PERSON, verdict) == []


@pytest.mark.parametrize("reason", [R.CONFIRMED_BY_INDEPENDENT_SOURCES, R.CONFIRMED_AGAINST_INTEREST])
@pytest.mark.parametrize("verdict", sorted(set(S) - {S.UNREVIEWED}))
def test_a_confirmation_goes_only_with_verdicts_that_verify(verdict: VerificationStatus, reason: ReasonCode) -> None:
    verifies = verdict in {S.VERIFIED, S.PARTIALLY_VERIFIED}
    assert _wrong(PERSON, verdict, reason) == ([] if verifies else [("/reason_code", "does_not_fit")])


def test_a_contradiction_by_evidence_verifies_nothing() -> None:
    assert _wrong(PERSON, S.VERIFIED, R.CONTRADICTED_BY_EVIDENCE) == [("/reason_code", "does_not_fit")]
    assert _wrong(PERSON, S.REFUTED, R.CONTRADICTED_BY_EVIDENCE) == []


@pytest.mark.parametrize("verdict", sorted(set(S) - {S.UNREVIEWED}))
@pytest.mark.parametrize("reason", [R.OTHER, R.ASSESSOR_ERROR])
def test_other_and_assessor_error_go_with_every_verdict(verdict: VerificationStatus, reason: ReasonCode) -> None:
    assert _wrong(PERSON, verdict, reason) == []


@pytest.mark.parametrize("previous", sorted(FINAL_VERDICTS))
def test_a_final_verdict_is_reopened_only_by_superseding_it(previous: VerificationStatus) -> None:
    assert _wrong(PERSON, S.UNDER_REVIEW, None, previous) == [("/verdict", "must_supersede")]
    assert _wrong(PERSON, S.UNDER_REVIEW, None, None) == []


@pytest.mark.parametrize("previous", sorted(OPEN_VERDICTS))
def test_an_open_verdict_can_be_followed_by_another_look(previous: VerificationStatus) -> None:
    assert _wrong(PERSON, S.UNDER_REVIEW, None, previous) == []


def test_an_assessor_may_change_its_mind() -> None:
    assert _wrong(PERSON, S.REFUTED, R.ASSESSOR_ERROR, S.VERIFIED) == []


def test_both_faults_are_named_at_once() -> None:
    assert _wrong(MODEL, S.VERIFIED) == [("/verdict", "not_allowed_for_assessor"), ("/reason_code", "missing")]


@given(
    st.sampled_from(AssessorKind), st.sampled_from(S), st.none() | st.sampled_from(R), st.none() | st.sampled_from(S),
)  # fmt: skip
def test_what_is_accepted_is_accepted_from_an_assessor_without_a_past_too(
    kind: AssessorKind, verdict: VerificationStatus, reason: ReasonCode | None, previous: VerificationStatus | None
) -> None:
    if not _wrong(kind, verdict, reason, previous):
        assert _wrong(kind, verdict, reason) == []
        assert _wrong(PERSON, verdict, reason) == []
