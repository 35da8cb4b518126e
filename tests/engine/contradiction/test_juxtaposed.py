"""Two sides told one after the other in one paragraph, about one thing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.juxtaposed import juxtaposed
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import pairs


def position(side: str, text: str, beside: str | None = None, **more: Any) -> Position:
    """A side's claim, told right after the claim of the side `beside`."""
    stance = more.pop("stance", Stance.ASSERTS)
    given = {"event_id": "evt_1", "words_stance": stance, "told_beside": beside and f"clm_{beside}", **more}
    return Position(f"clm_{side}", f"act_{side}", side, f"act_{side}", side, text, stance, **given)


FIRST = position("Harl", "somebody cut the cable with a saw")


def test_an_answer_about_the_same_thing_conflicts() -> None:
    found = juxtaposed(FIRST, position("Quent", "a digger tore the cable", beside="Harl"))
    assert found is not None
    assert (found.kind, dict(found.signals)) == (ContradictionKind.OPPOSED, {"in common": "cabl"})
    assert found.score < CONTESTED_FROM_SCORE


def test_two_figures_side_by_side_conflict_without_words_in_common() -> None:
    one = position("Harl", "the crowd at 1,500", quantity=Range(None, 1500, None, "people"))
    other = position("Quent", "4,000 people", beside="Harl", quantity=Range(None, 4000, None, "people"))
    found = juxtaposed(one, other)
    assert found is not None
    assert found.kind is ContradictionKind.QUANTITY


@pytest.mark.parametrize(
    "other",
    [
        position("Quent", "a digger tore the cable"),
        position("Quent", "the ferry was late", beside="Harl"),
        position("Harl", "a digger tore the cable", beside="Harl"),
        position("Quent", "somebody cut the cable with a saw", beside="Harl"),
        position("Quent", "a digger tore the cable", beside="Harl", words_stance=None, proposition_id="prp_1"),
        position("Quent", "a digger tore the cable", beside="Harl", event_id="evt_2"),
        position("Quent", "a saw had cut the cable", beside="Harl", stance=Stance.ACKNOWLEDGES),
    ],
    ids=["told elsewhere", "about another thing", "one side", "the same words", "a person grouped it", "another event", "a concession"],
)
def test_no_conflict(other: Position) -> None:
    assert juxtaposed(FIRST, other) is None


def test_a_hospitals_part_of_the_toll_answers_nothing() -> None:
    toll = position("Harl", "31 people died in the fire at the mill", quantity=Range(None, 31, None, "people"))
    part = position(
        "Quent", "nine people from the fire had been brought to its wards", beside="Harl", quantity=Range(None, 9, None, "people")
    )
    assert juxtaposed(toll, part) is None


def test_figures_that_fit_each_other_do_not_conflict() -> None:
    one = position("Harl", "at least 120 homes were gone", quantity=Range(120, None, None, "homes"))
    other = position("Quent", "90 to 150 homes had burned", beside="Harl", quantity=Range(90, None, 150, "homes"))
    assert juxtaposed(one, other) is None


@given(pairs())
def test_it_is_symmetric(pair: tuple[Position, Position]) -> None:
    one, other = pair
    assert juxtaposed(one, other) == juxtaposed(other, one)
