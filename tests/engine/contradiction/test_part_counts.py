"""A hospital's or a team's count is no more than a part of the toll."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import Stance
from app.engine.contradiction.counts import counts
from app.engine.contradiction.part_counts import is_part
from app.engine.positions import Position, Range


def _position(side: str, text: str, best: float, unit: str | None = "people") -> Position:
    figure = Range(None, best, None, unit)
    return Position(
        f"clm_{side}",
        f"act_{side}",
        side,
        f"act_{side}",
        side,
        text,
        stance=Stance.ASSERTS,
        words_stance=Stance.ASSERTS,
        event_id="evt_1",
        quantity=figure,
    )


@pytest.mark.parametrize(
    "text", ["the clinic had received 41 bodies", "its teams had counted 41 dead", "rescuers recovered 41 people dead"]
)
def test_what_one_place_received_or_one_team_counted_is_a_part_of_the_toll(text: str) -> None:
    assert counts(_position("Clinic", text, 41, "bodies"), _position("Front", "112 people had died", 112)) is None


def test_a_part_larger_than_the_whole_still_conflicts() -> None:
    part, whole = (
        _position("Clinic", "the clinic had received 41 bodies", 41, "bodies"),
        _position("Army", "no more than 20 people died", 20),
    )
    assert not is_part(part, whole)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.booleans())
def test_whether_one_is_a_part_of_the_other_does_not_depend_on_their_order(one: int, other: int, part: bool) -> None:
    a = _position("A", "the clinic had received some" if part else "so many died", one)
    b = _position("B", "so many people died", other)
    assert is_part(a, b) == is_part(b, a)


def test_two_whole_tolls_are_no_parts_of_each_other() -> None:
    assert not is_part(_position("A", "26 people were killed", 26), _position("B", "18 people died", 18))
