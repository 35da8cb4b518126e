"""Figures that change over time are updates, not conflicts."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.contradiction.find import find_contradictions
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import DAY, est, figure, west

TOLL: dict[str, Any] = {"proposition_text": "People killed in Harbour Town", "proposition_kind": PropositionKind.QUANTITY}
ABOARD: dict[str, Any] = {"proposition_text": "People on board", "proposition_kind": PropositionKind.QUANTITY}


def first(number: float, **changes: Any) -> Position:
    """Estmark's figure of the first day."""
    return est(**{"text": "people were killed", "quantity": figure(best=number), "asserted_at": DAY, **TOLL, **changes})


def second(number: float, days: int = 1, **changes: Any) -> Position:
    """Westmark's figure, so many days later."""
    said = {"stance": Stance.ASSERTS, "asserted_at": DAY + timedelta(days=days), "quantity": figure(best=number)}
    return west(**{"text": "people were killed", **TOLL, **said, **changes})


def test_a_toll_that_rises_the_next_day_is_an_update_whoever_tells_it() -> None:
    assert find_contradictions(first(60), [second(75)]) == ()


def test_a_toll_that_falls_the_next_day_is_a_conflict() -> None:
    assert len(find_contradictions(first(60), [second(41)])) == 1


def test_a_toll_three_times_what_a_party_counts_of_its_own_dead_is_no_update() -> None:
    said = {"words_stance": Stance.ASSERTS}
    own = first(17, text="17 of our men were killed", **said)
    assert len(find_contradictions(own, [second(280, text="the enemy had left 280 dead behind", **said)])) == 1
    assert find_contradictions(own, [second(30, text="the enemy had left 30 dead behind", **said)]) == ()


def test_a_toll_half_as_high_again_by_who_killed_them_is_no_update() -> None:
    boast = second(31, text="had killed 31 soldiers")
    assert len(find_contradictions(first(17, text="17 soldiers had died"), [boast])) == 1
    assert find_contradictions(first(29, text="29 soldiers had died"), [boast]) == ()


@pytest.mark.parametrize("counted", ["people were missing", "people were trapped", "homes were without power"])
def test_what_is_counted_anew_each_day_may_fall(counted: str) -> None:
    later = [second(48, text=counted, proposition_text=None)]
    assert find_contradictions(first(60, text=counted, proposition_text=None), later) == ()
    assert len(find_contradictions(first(60, text=counted), [second(48, days=0, text=counted)])) == 1


def test_what_was_not_so_yet_may_be_so_the_next_day() -> None:
    later = [second(1, text="the bridge was open", quantity=None)]
    said = {"stance": Stance.DENIES, "quantity": None}
    assert find_contradictions(first(1, text="the bridge was not open yet", **said), later) == ()
    assert len(find_contradictions(first(1, text="the bridge was not open", **said), later)) == 1


def test_two_tolls_of_one_day_are_a_conflict() -> None:
    assert len(find_contradictions(first(12), [second(41, days=0)])) == 1


def test_a_claimant_that_raises_its_own_toll_within_the_day_brings_it_up_to_date() -> None:
    later = first(75, claim_id="clm_9", asserted_at=DAY + timedelta(hours=3))
    assert find_contradictions(first(60), [later]) == ()


def test_how_many_were_aboard_does_not_rise_over_days() -> None:
    assert len(find_contradictions(first(180, **ABOARD), [second(250, **ABOARD)])) == 1


def test_passengers_and_people_aboard_measure_the_same() -> None:
    mine = first(0, quantity=Range(None, 180, None, "passengers", None), **ABOARD)
    theirs = second(0, days=0, quantity=Range(250, None, None, "people", None), **ABOARD)
    assert len(find_contradictions(mine, [theirs])) == 1


@pytest.mark.parametrize(("told", "conflicts"), [(12, 1), (67, 0), (41, 0)])
def test_at_least_41_conflicts_only_with_a_figure_it_excludes(told: float, conflicts: int) -> None:
    least = first(0, quantity=figure(low=41))
    assert len(find_contradictions(least, [second(told, days=0)])) == conflicts


def test_figures_to_the_last_digit_differ_and_rounded_ones_do_not() -> None:
    assert len(find_contradictions(first(164), [second(168, days=0)])) == 1
    assert len(find_contradictions(first(16), [second(17, days=0)])) == 1
    assert find_contradictions(first(4000), [second(3900, days=0)]) == ()


NUMBERS = st.integers(0, 1_000).map(float)


@given(NUMBERS, NUMBERS, NUMBERS)
def test_widening_a_range_never_creates_a_conflict(low: float, width: float, told: float) -> None:
    narrow, wide = (first(0, quantity=figure(low=low, high=low + w)) for w in (width, width + 50))
    other = second(told, days=0)
    assert len(find_contradictions(wide, [other])) <= len(find_contradictions(narrow, [other]))


def test_some_of_a_whole_say_nothing_against_the_whole() -> None:
    assert find_contradictions(first(31), [second(9, days=0, text="nine of its nurses had been killed")]) == ()
    assert find_contradictions(first(31), [second(9, days=0, text="people were killed, nine of whom were nurses")]) == ()
