"""Asserting or acknowledging against denying one proposition."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.denial import denial
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import DAY, est, figure, pairs, positions, west


def test_a_denial_of_what_another_asserts_is_a_contradiction() -> None:
    match = denial(est(), west())
    assert match is not None
    assert (match.kind, match.score, match.rule) == (ContradictionKind.DENIAL, 0.85, "denial")


def test_persons_who_grouped_both_claims_make_the_rule_surer_than_a_machine() -> None:
    match = denial(est(grouped_by_person=True), west(grouped_by_person=True))
    half = denial(est(grouped_by_person=True), west())
    assert match is not None
    assert half is not None
    assert (match.score, half.score) == (0.95, 0.85)


def test_an_acknowledgement_contradicts_a_denial_too() -> None:
    match = denial(est(stance=Stance.ACKNOWLEDGES), west())
    assert match is not None
    assert match.why.startswith("one acknowledges what the other denies")


def test_a_denial_that_its_words_only_imply_reaches_doubtful_claims_of_its_own_article_alone() -> None:
    told = {"told_in": "art_1", "text": "a small tremor had brought down the harbour wall", "words_stance": Stance.ASSERTS}
    implied = west(text="its instruments had recorded no tremor there", words_stance=Stance.ASSERTS, told_in="art_1")
    match = denial(est(**told), implied)
    assert match is not None
    assert match.score == 0.65
    assert denial(est(**told), replace(implied, told_in="art_2")) is None
    assert denial(est(**told), replace(implied, told_in=None)) is not None


@pytest.mark.parametrize("stance", [Stance.ASSERTS, Stance.ACKNOWLEDGES, Stance.QUESTIONS])
def test_only_a_denial_denies(stance: Stance) -> None:
    assert denial(est(), west(stance=stance)) is None


def test_two_denials_agree() -> None:
    assert denial(est(stance=Stance.DENIES), west()) is None


@pytest.mark.parametrize("proposition", ["prp_2", None])
def test_claims_on_different_propositions_or_none_are_not_compared(proposition: str | None) -> None:
    assert denial(est(), west(proposition_id=proposition)) is None
    assert denial(est(proposition_id=None), west(proposition_id=None)) is None


@pytest.mark.parametrize(
    ("affirmed", "denied", "contradict"),
    [
        (figure(best=100), figure(low=500), False),
        (figure(best=550), figure(low=500), True),
        (figure(low=500), figure(best=500), True),
        (figure(low=400), figure(low=500), False),
        (figure(best=500), figure(best=500, unit="tanks"), False),
        (figure(best=500), None, True),
    ],
)
def test_a_denied_figure_reaches_only_what_it_contains_or_repeats(affirmed: Range, denied: Range | None, contradict: bool) -> None:
    assert (denial(est(quantity=affirmed), west(quantity=denied)) is not None) is contradict


def test_denied_category_answers_are_left_to_the_category_rule_but_a_bare_denial_is_not() -> None:
    kind = PropositionKind.CATEGORY
    assert denial(est(proposition_kind=kind, value="Estmark"), west(proposition_kind=kind, value="Estmark")) is None
    assert denial(est(proposition_kind=kind, value="Estmark"), west(proposition_kind=kind)) is not None


@given(pairs())
def test_the_rule_is_symmetric(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert denial(a, b) == denial(b, a)


@given(positions())
def test_no_position_denies_itself(a: Position) -> None:
    assert denial(a, a) is None


def test_rose_and_fell_conflict_whatever_the_figures() -> None:
    rose = est(text="profits rose 8 percent", quantity=Range(None, 8, None, "percent", None))
    fell = west(text="profits had fallen by 5 percent", quantity=Range(None, 5, None, "percent", None))
    assert denial(rose, fell) is not None


def test_some_that_got_it_and_some_that_did_not_agree() -> None:
    assert denial(est(text="some villages had received aid"), west(text="several villages had received no aid")) is None


def test_all_that_got_it_and_some_that_did_not_conflict() -> None:
    assert denial(est(text="all villages had received aid"), west(text="several villages had received no aid")) is not None


def test_a_depot_that_was_hit_says_nothing_about_a_clinic() -> None:
    hit = est(text="its aircraft had hit an ammunition store")
    assert denial(hit, west(text="Westmark had bombed any clinic")) is None
    assert denial(est(text="its aircraft had bombed the clinic"), west(text="any hit on the clinic")) is not None


def test_a_chain_of_other_claims_joins_no_pair() -> None:
    assert denial(est(text="the vote was rigged"), west(text="the harvest had been sold abroad")) is None


def test_clauses_with_few_words_in_common_are_below_what_contests() -> None:
    match = denial(est(text="the union had warned of cracks three times"), west(text="any warning"))
    assert match is not None
    assert match.score == 0.75


def test_what_one_claimant_says_in_one_breath_is_no_denial_of_itself_where_a_machine_grouped_it() -> None:
    affirmed = est(asserted_at=DAY)
    denied = est(claim_id="clm_9", stance=Stance.DENIES, words_stance=Stance.DENIES, asserted_at=DAY)
    assert denial(affirmed, denied) is None
    later = replace(denied, asserted_at=DAY + timedelta(days=3))
    assert denial(affirmed, later) is not None


@pytest.mark.parametrize(
    ("beside", "article", "score"),
    [(True, "art_1", 0.85), (False, "art_1", 0.75), (False, "art_2", 0.75)],
    ids=["right behind", "farther off", "elsewhere"],
)
def test_a_bare_denial_is_sure_right_behind_what_it_denies(beside: bool, article: str, score: float) -> None:
    told = est(told_in="art_1")
    answer = west(text=told.text, told_in=article, told_beside=told.claim_id if beside else None)
    match = denial(told, answer)
    assert match is not None
    assert match.score == score
    by_persons = denial(replace(told, grouped_by_person=True), replace(answer, grouped_by_person=True))
    assert by_persons is not None
    assert by_persons.score == 0.95


@pytest.mark.parametrize(
    ("denied", "contradicts"),
    [("any mortar fire on the dam", True), ("using drones", False), ("any ransom demand", False)],
    ids=["a noun of the claim", "another deed", "another thing"],
)
def test_a_denial_without_a_verb_reaches_what_shares_a_word_with_it(denied: str, contradicts: bool) -> None:
    told = est(text="Westmark's mortars shelled the dam before dawn")
    assert (denial(told, west(text=denied)) is not None) is contradicts
