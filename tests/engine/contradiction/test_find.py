"""Every rule together, on single pairs and on sets of claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Lifecycle, Stance
from app.engine.contradiction.explanation import LONGEST_CLAUSE
from app.engine.contradiction.find import find_contradictions
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import DAY, est, figure, pairs, positions, several_positions, west


def test_the_reference_story_in_our_own_words() -> None:
    (finding,) = find_contradictions(est(), [west()])
    assert finding.claim_ids == ("clm_1", "clm_2")
    assert finding.kinds == (ContradictionKind.DENIAL,)
    assert (finding.score, finding.rule) == (0.85, "denial")
    assert finding.explanation == (
        "Estmark's defence ministry asserts \"Westmark's brigade is surrounded in Harbour Town\" while Westmark's army denies "
        '"its brigade was surrounded in Harbour Town": one asserts what the other denies, "Westmark\'s brigade is surrounded in '
        'Harbour Town".'
    )


def test_sides_are_named_alphabetically_whoever_spoke_first() -> None:
    (finding,) = find_contradictions(west(side_name="Aland", claimant_name="Aland's army"), [est()])
    assert finding.explanation.startswith("Aland's army denies")


def test_a_very_long_clause_is_cut_at_a_word() -> None:
    (finding,) = find_contradictions(est(text="surrounded, " + "very " * 1_000 + "long"), [west()])
    assert len(finding.explanation) < LONGEST_CLAUSE * 2
    assert 'very …" while' in finding.explanation


@pytest.mark.parametrize("lifecycle", [Lifecycle.RETRACTED, Lifecycle.CORRECTED, Lifecycle.SUPERSEDED])
def test_a_claim_that_no_longer_stands_contradicts_nothing(lifecycle: Lifecycle) -> None:
    assert find_contradictions(est(lifecycle=lifecycle), [west()]) == ()
    assert find_contradictions(est(), [west(lifecycle=lifecycle)]) == ()
    assert find_contradictions(est(), [west(superseded_by_claimant=True)]) == ()


def test_a_question_contradicts_nothing() -> None:
    assert find_contradictions(est(stance=Stance.QUESTIONS), [west()]) == ()


@pytest.mark.parametrize(("days_apart", "found"), [(1, 0), (0, 1), (-1, 1)])
def test_claims_about_times_that_are_apart_do_not_contradict(days_apart: int, found: int) -> None:
    before = est(valid_from=DAY - timedelta(days=5), valid_to=DAY)
    after = west(valid_from=DAY + timedelta(days=days_apart), valid_to=DAY + timedelta(days=9))
    assert len(find_contradictions(before, [after])) == found


def test_a_claim_without_time_is_about_the_events_time() -> None:
    outside = west(valid_from=DAY + timedelta(days=10))
    assert find_contradictions(est(), [outside], DAY, DAY + timedelta(days=5)) == ()
    assert len(find_contradictions(est(), [outside], DAY, DAY + timedelta(days=15))) == 1
    assert len(find_contradictions(est(), [outside], DAY, None)) == 1
    assert len(find_contradictions(est(), [outside])) == 1


def test_one_end_alone_means_since_or_until() -> None:
    since, until = est(valid_from=DAY), west(valid_to=DAY - timedelta(days=1))
    assert find_contradictions(since, [until]) == ()
    assert len(find_contradictions(since, [west(valid_from=DAY + timedelta(days=3))])) == 1


def test_one_pair_in_two_respects_is_one_finding() -> None:
    a = est(proposition_kind=None, quantity=figure(best=5))
    (finding,) = find_contradictions(a, [replace(a, claim_id="clm_3", quantity=figure(best=50))])
    assert finding.kinds == (ContradictionKind.QUANTITY, ContradictionKind.SELF)


def test_a_claim_is_compared_with_each_party_it_meets() -> None:
    others = [west(claim_id=f"clm_{n}", claimant_id=f"act_{n}") for n in range(10, 15)]
    assert [finding.claim_ids[1] for finding in find_contradictions(est(), others)] == [other.claim_id for other in others]


def test_opposed_predicates_in_one_event_are_found_across_propositions_but_do_not_make_a_dispute_alone() -> None:
    advancing = est(text="Estmark's troops are advancing in Harbour Town", proposition_id=None, proposition_text=None)
    stalled = west(text="Estmark's troops made no gains in Harbour Town", stance=Stance.ASSERTS, proposition_id=None, proposition_text=None)
    (finding,) = find_contradictions(advancing, [stalled])
    assert finding == find_contradictions(stalled, [advancing])[0]
    assert finding.kinds == (ContradictionKind.OPPOSED,)
    assert finding.score < CONTESTED_FROM_SCORE


@given(pairs())
def test_who_is_new_does_not_matter(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert find_contradictions(a, [b]) == find_contradictions(b, [a])


@given(positions(), several_positions())
def test_who_is_new_does_not_matter_among_unrelated_claims_either(a: Position, others: Sequence[Position]) -> None:
    for b in others:
        assert find_contradictions(a, [b]) == find_contradictions(b, [a])


@given(positions())
def test_no_claim_contradicts_itself(a: Position) -> None:
    assert find_contradictions(a, [a]) == ()


@given(positions(), several_positions(), positions())
def test_one_more_claim_never_removes_a_finding(new: Position, others: Sequence[Position], more: Position) -> None:
    before, after = find_contradictions(new, others), find_contradictions(new, [*others, more])
    assert after[: len(before)] == before


@given(positions(), several_positions())
def test_findings_of_a_set_are_those_of_its_pairs(new: Position, others: Sequence[Position]) -> None:
    alone = [finding for other in others for finding in find_contradictions(new, [other])]
    assert list(find_contradictions(new, others)) == alone


@given(positions(), several_positions())
def test_every_finding_is_well_formed(new: Position, others: Sequence[Position]) -> None:
    for finding in find_contradictions(new, others):
        assert finding.claim_ids[0] < finding.claim_ids[1]
        assert 0 < finding.score <= 1
        assert finding.kinds
        assert new.claimant_name in finding.explanation
        assert finding.explanation.endswith(".")


@given(positions(), several_positions())
def test_unknown_times_can_only_add_findings(new: Position, others: Sequence[Position]) -> None:
    others = [other for other in others if other.side_id != new.side_id]  # within a side, a later state is an update
    timeless = [replace(other, valid_from=None, valid_to=None) for other in others]
    found = {finding.claim_ids for finding in find_contradictions(new, others)}
    assert found <= {finding.claim_ids for finding in find_contradictions(new, timeless)}
