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


TOLLS = {
    "a toll of one and bodies brought in": (("the death toll at one", 1, "people"), ("three bodies had been brought in", 3, "person")),
    "one life lost and bodies seen": (("one person had lost his life", 1, "people"), ("he had so far seen two bodies", 2, "person")),
    "whom it killed and its losses": (("had killed 31 soldiers", 31, "soldier"), ("its losses at nine", 9, "people")),
    "its losses and soldiers who died": (("its losses at nine", 9, "people"), ("17 soldiers had died", 17, "soldier")),
    "whom it killed and soldiers who died": (("it had killed 31", 31, "people"), ("16 soldiers had died at the ford", 16, "soldier")),
}


@pytest.mark.parametrize(("one", "other"), TOLLS.values(), ids=list(TOLLS))
def test_one_toll_in_other_words_is_one_measure(one: tuple[str, float, str], other: tuple[str, float, str]) -> None:
    assert counts(position("Harl", *one), position("Quent", *other)) is not None


TOLLS_OF_OTHERS = {
    "the wounded and those who died of wounds": (
        ("nine officers were wounded", 9, "people"),
        ("three bodies had been brought in, all with gunshot wounds", 3, "person"),
    ),
    "its losses and named soldiers": (
        ("its own losses at 12 dead", 12, "people"),
        ("41 Zadran soldiers had died since Sunday", 41, "soldier"),
    ),
    "one's dead and the loss of another": (("Two Harlish soldiers were killed", 2, "soldier"), ("the loss of one soldier", 1, "soldier")),
    "people it lost touch with": (
        ("it had lost contact with its 19 staff there", 19, "staff"),
        ("the strike killed 26 people", 26, "people"),
    ),
    "some whom it killed and a toll": (("had killed eight of them", 8, "people"), ("the number of dead had risen to 34", 34, "people")),
    "money lost and money held": (
        ("it had lost 19 million marks in the stoppage", 19e6, "marks"),
        ("the strike fund held two million marks", 2e6, "marks"),
    ),
}


@pytest.mark.parametrize(("one", "other"), TOLLS_OF_OTHERS.values(), ids=list(TOLLS_OF_OTHERS))
def test_tolls_of_other_people_are_no_conflict(one: tuple[str, float, str], other: tuple[str, float, str]) -> None:
    assert counts(position("Harl", *one), position("Quent", *other)) is None


def test_several_of_whom_tells_of_all() -> None:
    held = position("Quent", "more than 60 people are being held, several of them minors", 60, "people")
    assert counts(position("Harl", "42 people had been arrested", 42), held) is not None
