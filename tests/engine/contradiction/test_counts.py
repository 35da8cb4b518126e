"""Figures of one measure that no number fits, told without a common proposition."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.counts import counts
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import pairs

PEOPLE = Range(None, 0, None, "people")


def position(side: str, text: str, best: float | None, unit: str | None = "people", **more: Any) -> Position:
    """A side's affirmed figure in one event."""
    figure = None if best is None else Range(None, best, None, unit)
    given = {"stance": Stance.ASSERTS, "words_stance": Stance.ASSERTS, "event_id": "evt_1", "quantity": figure, **more}
    return Position(f"clm_{side}", f"act_{side}", side, f"act_{side}", side, text, **given)


def test_two_tolls_of_two_sides_conflict() -> None:
    found = counts(position("Harl", "26 people were killed at the ford", 26), position("Quent", "the ford claimed 18 dead", 18))
    assert found is not None
    assert found.kind is ContradictionKind.QUANTITY
    assert "26" in found.why
    assert "18" in found.why


def test_two_tolls_of_one_disaster_need_no_other_words_in_common() -> None:
    assert counts(position("Harl", "a final toll of 61", 61, None), position("Quent", "134 people had died", 134)) is not None
    assert counts(position("Harl", "a final toll of 61", 61, None), position("Quent", "19 children had died", 19, "children")) is None


def test_a_share_on_strike_and_a_turnout_of_one_strike_conflict() -> None:
    one = position("Harl", "only 38% of drivers had joined the strike", 38, "%")
    assert counts(one, position("Quent", "91% turnout", 91, "%")) is not None


def test_two_magnitudes_of_one_quake_conflict() -> None:
    assert counts(position("Harl", "the magnitude at 6.4", 6.4, None), position("Quent", "a magnitude of 6.1", 6.1, None)) is not None


OF_ONE_SIDE = {
    "its own men and the enemy's": ("17 of his men had died at the ford", "the enemy had left 280 dead behind"),
    "its own men and those of its name": ("our losses at nine dead", "more than 300 Harlish soldiers had been killed in the two days"),
}


@pytest.mark.parametrize(("own", "other"), OF_ONE_SIDE.values(), ids=list(OF_ONE_SIDE))
def test_two_counts_of_one_sides_dead_conflict_whatever_else_they_say(own: str, other: str) -> None:
    found = counts(position("Harl", own, 17), position("Quent", other, 280))
    assert found is not None
    assert found.kind is ContradictionKind.QUANTITY


def test_each_sides_own_dead_are_two_counts() -> None:
    assert counts(position("Harl", "17 of his men had died", 17), position("Quent", "our own dead at 40", 40)) is None


DIFFER = {
    "turnout and a share of the vote": (("turnout was 71 percent of voters", 71, "%"), ("he had won 52 percent of voters", 52, "%")),
    "dead and missing": (("26 people were killed at the ford", 26, "people"), ("18 people were missing at the ford", 18, "people")),
    "another unit": (("the dam lost 26 metres of water", 26, "m"), ("the dam lost 18 percent of water", 18, "%")),
    "overlapping figures": (("26 people were killed at the ford", 26, "people"), ("26 people died at the ford", 26, "people")),
    "another day": (("26 people were killed on Monday", 26, "people"), ("18 people were killed on Tuesday", 18, "people")),
    "no words in common": (("26 barges were waiting", 26, "barges"), ("18 barges had burned", 18, "barges")),
    "no figure": (("people were killed at the ford", None, None), ("18 people were killed at the ford", 18, "people")),
}


@pytest.mark.parametrize(("one", "other"), DIFFER.values(), ids=list(DIFFER))
def test_these_are_no_conflict(one: tuple[str, float | None, str | None], other: tuple[str, float | None, str | None]) -> None:
    assert counts(position("Harl", *one), position("Quent", *other)) is None


@given(pairs())
def test_it_is_symmetric(pair: tuple[Position, Position]) -> None:
    one, other = pair
    assert counts(one, other) == counts(other, one)
