"""Answers of which only one can hold."""

from __future__ import annotations

from hypothesis import given

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.category import category
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import est, pairs, positions, west

WHO_HOLDS = {"proposition_kind": PropositionKind.CATEGORY, "proposition_text": "Who holds the mill"}


def test_two_different_answers_contradict() -> None:
    match = category(est(value="Estmark", **WHO_HOLDS), west(value="Westmark", stance=Stance.ASSERTS, **WHO_HOLDS))
    assert match is not None
    assert match.kind is ContradictionKind.CATEGORY
    assert match.why == 'only one answer can hold, "Estmark" or "Westmark"'


def test_answers_that_only_a_machine_compared_stay_below_the_threshold_of_a_dispute() -> None:
    answers = (est(value="Estmark", **WHO_HOLDS), west(value="Westmark", stance=Stance.ASSERTS, **WHO_HOLDS))
    by_persons = (
        est(value="Estmark", grouped_by_person=True, **WHO_HOLDS),
        west(value="Westmark", grouped_by_person=True, stance=Stance.ASSERTS, **WHO_HOLDS),
    )
    assert [getattr(category(*pair), "score", None) for pair in (answers, by_persons)] == [0.75, 0.95]


def test_case_and_white_space_make_no_other_answer() -> None:
    assert category(est(value="Estmark ", **WHO_HOLDS), west(value="estmark", stance=Stance.ACKNOWLEDGES, **WHO_HOLDS)) is None


def test_denying_the_answer_that_another_affirms_is_a_denial() -> None:
    match = category(est(value="Estmark", **WHO_HOLDS), west(value="Estmark", **WHO_HOLDS))
    assert match is not None
    assert match.kind is ContradictionKind.DENIAL


def test_denying_one_answer_agrees_with_affirming_another() -> None:
    assert category(est(value="Estmark", **WHO_HOLDS), west(value="Westmark", **WHO_HOLDS)) is None


def test_values_on_other_kinds_of_propositions_are_no_answers() -> None:
    assert category(est(value="Estmark"), west(value="Westmark", stance=Stance.ASSERTS)) is None


@given(pairs())
def test_the_rule_is_symmetric(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert category(a, b) == category(b, a)


@given(positions())
def test_no_answer_contradicts_itself(a: Position) -> None:
    assert category(a, a) is None
