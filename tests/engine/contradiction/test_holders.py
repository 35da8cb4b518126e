"""One side says that a place was taken, the other that it is still held."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Stance
from app.engine.contradiction.holders import holders
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import est, west


def told(by: str, text: str, stance: Stance = Stance.ASSERTS) -> Position:
    """What Estmark ("est") or Westmark says on no proposition."""
    make = est if by == "est" else west
    return make(
        claim_id=f"clm_{by}", text=text, stance=stance, words_stance=stance, proposition_id=None, proposition_text=None,
        proposition_kind=None, quantity=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("taken", "kept"),
    [
        ("its forces had captured the town of Orrin", "the town never fell"),
        ("the whole of Orrin is in our hands", "our brigade still holds the railway station in Orrin"),
        ("Orrin is ours, from the mill to the bridge", "the garrison was still holding out in the town"),
        ("its troops hold all of Orrin", "our units continued to defend the western bank"),
        ("it had seized the river town", "it had not lost a single street"),
    ],
)
def test_a_place_taken_and_a_place_held_contradict_each_other(taken: str, kept: str) -> None:
    one, other = told("est", taken), told("west", kept)
    match = holders(one, other)
    assert match is not None
    assert match == holders(other, one)


def test_who_denies_that_a_place_was_taken_says_that_it_is_held() -> None:
    denied = told("west", "it had seized the river town", Stance.DENIES)
    assert holders(told("est", "the town is ours"), denied) is not None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("its forces had captured the town of Orrin", "our units still hold Velm"),
        ("its forces had taken 40 soldiers prisoner in the town", "the town never fell"),
        ("its forces would take the town by Sunday", "the town never fell"),
        ("its forces had captured the town", "our forces had captured the town"),
        ("it had taken the data of two million people", "we still hold all the data"),
        ("it had seized two villages", "Orrin never fell"),
        ("its forces had not taken the town", "our units still hold the town"),
        ("its forces had likely seized most of the town", "fighting continued inside the town"),
        ("its forces had captured the town", "its troops had repelled 14 attacks near the town"),
    ],
)
def test_other_places_people_plans_and_two_takers_do_not(first: str, second: str) -> None:
    assert holders(told("est", first), told("west", second)) is None


def test_one_side_does_not_contradict_itself() -> None:
    one = told("est", "its forces had captured the town")
    assert holders(one, told("est", "the town never fell")) is None
