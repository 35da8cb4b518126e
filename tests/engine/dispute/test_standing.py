"""Whether parties disagree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import (
    CONTESTED_FROM_SCORE,
    AssessorKind,
    ContradictionState,
    DisputeStatus,
    Lifecycle,
    Stance,
    VerificationStatus,
)
from app.engine.contradiction.find import find_contradictions
from app.engine.dispute.standing import event_standing, proposition_standing
from app.engine.positions import Opposition, Position, Standing
from tests.engine.contradiction.given_positions import est, seeds, several_positions, west

SUGGESTED, CONFIRMED, REJECTED = ContradictionState.SUGGESTED, ContradictionState.CONFIRMED, ContradictionState.REJECTED
UNCONTESTED = Standing(DisputeStatus.UNCONTESTED, None)
RESOLVED = Standing(DisputeStatus.RESOLVED, None)
WITHDRAWN = Standing(DisputeStatus.WITHDRAWN, None)
PAIR = Opposition(("clm_1", "clm_2"), SUGGESTED, 0.9)
TRUE = {"verification_status": VerificationStatus.VERIFIED, "verified_by": AssessorKind.ORGANISATION}
FALSE = {"verification_status": VerificationStatus.REFUTED, "verified_by": AssessorKind.PERSON}


def _pairs(found: Sequence[Position], random: Random) -> list[Opposition]:
    """A stored contradiction of some state for every second pair, as rules, persons and imports leave them."""
    ids = sorted(p.claim_id for p in found)
    every = [(a, b) for a in ids for b in ids if a < b]
    kept = [pair for pair in every if random.random() < 0.3]
    return [Opposition(pair, random.choice(list(ContradictionState)), random.choice([0.5, 0.85])) for pair in kept]


disputes = st.tuples(several_positions(most=6), seeds).map(lambda drawn: (drawn[0], _pairs(*drawn)))
standings = st.sampled_from(
    [UNCONTESTED, RESOLVED, WITHDRAWN, Standing(DisputeStatus.CONTESTED, SUGGESTED), Standing(DisputeStatus.CONTESTED, CONFIRMED)]
)


def test_what_nobody_contradicts_is_uncontested() -> None:
    assert proposition_standing([est()], []) == UNCONTESTED


def test_what_the_rules_find_between_two_sides_is_contested_as_suggested() -> None:
    (finding,) = find_contradictions(est(), [west()])
    opposition = Opposition(finding.claim_ids, SUGGESTED, finding.score)
    assert proposition_standing([est(), west()], [opposition]) == Standing(DisputeStatus.CONTESTED, SUGGESTED)


def test_one_confirmed_pair_is_the_better_basis() -> None:
    third = west(claim_id="clm_3")
    pairs = [PAIR, Opposition(("clm_1", "clm_3"), CONFIRMED, 0.1)]
    assert proposition_standing([est(), west(), third], pairs) == Standing(DisputeStatus.CONTESTED, CONFIRMED)


@pytest.mark.parametrize(
    "pair",
    [
        replace(PAIR, state=REJECTED),
        replace(PAIR, score=CONTESTED_FROM_SCORE - 0.01),
        replace(PAIR, claim_ids=("clm_1", "clm_99")),
    ],
)
def test_rejected_unsure_and_foreign_pairs_count_for_nothing(pair: Opposition) -> None:
    assert proposition_standing([est(), west()], [pair]) == UNCONTESTED


def test_a_suggestion_counts_from_the_threshold_on() -> None:
    at_threshold = replace(PAIR, score=CONTESTED_FROM_SCORE)
    assert proposition_standing([est(), west()], [at_threshold]).status is DisputeStatus.CONTESTED


def test_two_claims_of_one_side_are_no_dispute() -> None:
    assert proposition_standing([est(), west(side_id="act_est")], [replace(PAIR, state=CONFIRMED)]) == UNCONTESTED


@pytest.mark.parametrize("state", [SUGGESTED, CONFIRMED])
def test_it_is_resolved_when_one_claim_is_verified_and_the_other_refuted(state: ContradictionState) -> None:
    assert proposition_standing([est(**FALSE), west(**TRUE)], [replace(PAIR, state=state)]) == RESOLVED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TRUE, {}),
        ({}, FALSE),
        (TRUE, TRUE),
        (TRUE, {**FALSE, "verified_by": AssessorKind.RULE}),
        ({**TRUE, "verified_by": None}, FALSE),
        ({**TRUE, "verification_status": VerificationStatus.PARTIALLY_VERIFIED}, FALSE),
    ],
)
def test_anything_less_leaves_it_contested(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert proposition_standing([est(**one), west(**other)], [PAIR]).status is DisputeStatus.CONTESTED


def test_every_pair_must_be_settled_and_the_basis_is_that_of_the_unsettled() -> None:
    found = [est(**TRUE), west(**FALSE), west(claim_id="clm_3")]
    settled, open_one = replace(PAIR, state=CONFIRMED), replace(PAIR, claim_ids=("clm_1", "clm_3"))
    assert proposition_standing(found, [settled, open_one]) == Standing(DisputeStatus.CONTESTED, SUGGESTED)


@pytest.mark.parametrize(
    "given_up", [{"lifecycle": Lifecycle.RETRACTED}, {"lifecycle": Lifecycle.SUPERSEDED, "superseded_by_claimant": True}]
)
def test_a_position_given_up_by_its_claimants_is_withdrawn(given_up: dict[str, Any]) -> None:
    assert proposition_standing([est(**given_up), west()], [PAIR]) == WITHDRAWN


def test_a_position_that_somebody_of_the_side_still_holds_is_not_withdrawn() -> None:
    still = est(claim_id="clm_3", claimant_id="act_est_president")
    assert proposition_standing([est(lifecycle=Lifecycle.RETRACTED), still, west()], [PAIR]) == UNCONTESTED


def test_what_was_retracted_before_anybody_opposed_it_is_uncontested() -> None:
    assert proposition_standing([est(lifecycle=Lifecycle.RETRACTED), west()], []) == UNCONTESTED


def test_an_editors_replacement_of_a_record_withdraws_nothing() -> None:
    assert proposition_standing([est(lifecycle=Lifecycle.SUPERSEDED), west()], [PAIR]) == UNCONTESTED


def test_a_pair_across_propositions_counts_when_given_with_its_claims() -> None:
    across = [est(), west(proposition_id="prp_2", stance=Stance.ASSERTS)]
    assert proposition_standing(across, [PAIR]).status is DisputeStatus.CONTESTED


@given(disputes, seeds)
def test_the_order_of_input_does_not_matter(dispute: tuple[list[Position], list[Opposition]], random: Random) -> None:
    found, pairs = dispute
    before = proposition_standing(found, pairs)
    random.shuffle(found)
    random.shuffle(pairs)
    assert proposition_standing(found, pairs) == before


@given(disputes)
def test_rejecting_every_pair_leaves_it_uncontested(dispute: tuple[list[Position], list[Opposition]]) -> None:
    found, pairs = dispute
    assert proposition_standing(found, [replace(pair, state=REJECTED) for pair in pairs]) == UNCONTESTED


@given(disputes)
def test_merging_all_parties_into_one_side_leaves_it_uncontested(dispute: tuple[list[Position], list[Opposition]]) -> None:
    found, pairs = dispute
    assert proposition_standing([replace(position, side_id="act_all") for position in found], pairs) == UNCONTESTED


@given(disputes)
def test_confirming_every_pair_never_ends_a_dispute(dispute: tuple[list[Position], list[Opposition]]) -> None:
    found, pairs = dispute
    if proposition_standing(found, pairs).status is DisputeStatus.CONTESTED:
        confirmed = [replace(pair, state=CONFIRMED) for pair in pairs]
        assert proposition_standing(found, confirmed) == Standing(DisputeStatus.CONTESTED, CONFIRMED)


@given(disputes)
def test_only_a_contested_proposition_has_a_basis(dispute: tuple[list[Position], list[Opposition]]) -> None:
    standing = proposition_standing(*dispute)
    assert (standing.basis is not None) is (standing.status is DisputeStatus.CONTESTED)


def test_an_event_without_propositions_is_uncontested() -> None:
    assert event_standing([]) == UNCONTESTED


@pytest.mark.parametrize(
    ("given_standings", "expected"),
    [
        ([UNCONTESTED, RESOLVED, Standing(DisputeStatus.CONTESTED, SUGGESTED)], Standing(DisputeStatus.CONTESTED, SUGGESTED)),
        (
            [Standing(DisputeStatus.CONTESTED, SUGGESTED), Standing(DisputeStatus.CONTESTED, CONFIRMED)],
            Standing(DisputeStatus.CONTESTED, CONFIRMED),
        ),
        ([UNCONTESTED, WITHDRAWN, RESOLVED], RESOLVED),
        ([UNCONTESTED, WITHDRAWN], WITHDRAWN),
    ],
)
def test_the_liveliest_proposition_stands_for_the_event(given_standings: list[Standing], expected: Standing) -> None:
    assert event_standing(given_standings) == expected


@given(st.lists(standings), st.lists(standings))
def test_events_can_be_summed_up_in_parts(some: list[Standing], more: list[Standing]) -> None:
    assert event_standing([event_standing(some), event_standing(more)]) == event_standing([*more, *some])
