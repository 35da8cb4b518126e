"""Numbers that count nothing, figures that are set aside, and which figure a claim is about."""

from __future__ import annotations

import pytest

from app.engine.extraction.quantities import find_quantities, main_quantity
from app.engine.extraction.types import Span


def bounds(text: str) -> tuple[float | None, float | None, float | None] | None:
    quantity = main_quantity(text, (Span(0, len(text)),))
    return None if quantity is None else (quantity.low, quantity.best, quantity.high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("losses were no higher than 30 percent", None, 30),
        ("the fine is no greater than 9,000 euros", None, 9_000),
        ("turnout was no lower than 61 percent", 61, None),
        ("well over 300 lorries waited", 300, None),
        ("well below 40 homes had power", None, 40),
    ],
)
def test_a_comparison_with_no_bounds_the_other_side(text: str, low: float | None, high: float | None) -> None:
    assert bounds(text) == (low, None, high)


@pytest.mark.parametrize(
    "text",
    [
        "the train ran on Line 3",
        "a driver aged 34",
        "a 34-year-old baker",
        "she is 34 years old",
        "it began by 6 p.m. that day",
        "it struck at 9:30",
        "by 0430 GMT",
        "the vote of 12 March",
    ],
)
def test_labels_ages_and_clock_times_count_nothing(text: str) -> None:
    assert find_quantities(text, 0, len(text)) == []


def test_the_figure_that_is_corrected_is_not_meant() -> None:
    assert bounds("the gate stood open for 40 minutes, not 15 as first written") == (None, 40, None)


def test_the_earlier_figure_is_not_meant() -> None:
    assert bounds("the toll stood at 52, up from 37 a day before") == (None, 52, None)


@pytest.mark.parametrize(
    ("text", "now"), [("the toll rose from 31 to 44", 44), ("output fell from 90 to 60 barrels", 60), ("10 to 15 homes burned", None)]
)
def test_a_change_gives_where_it_ended(text: str, now: float | None) -> None:
    assert bounds(text) == ((None, now, None) if now else (10, None, 15))


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("the two banks would share a loan of 4.5 billion crowns", 4.5e9),
        ("it would leave its three mines 20 percent of the market", 20),
        ("three miners died and 20 percent of the pit was lost", 3),
    ],
)
def test_things_already_known_give_way_to_a_figure(text: str, best: float) -> None:
    assert bounds(text) == (None, best, None)


def test_known_things_are_counted_when_nothing_else_is() -> None:
    assert bounds("the two bridges were shut") == (None, 2, None)


def test_the_first_figure_is_meant_when_several_are_given() -> None:
    assert bounds("the toll had reached 61, with 12 still missing") == (None, 61, None)


@pytest.mark.parametrize(("text", "best"), [("the toll stood at nine", 9), ("he put the toll at 17", 17), ("it began at 17", None)])
def test_a_number_behind_at_is_an_hour_unless_a_count_is_put_there(text: str, best: float | None) -> None:
    assert bounds(text) == ((None, best, None) if best else None)
