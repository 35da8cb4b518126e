"""Numbers with hedge and unit into ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.quantities import find_quantities, number_value


@pytest.mark.parametrize(
    ("text", "low", "best", "high", "unit"),
    [
        ("at least 41 people died", 41, None, None, "people"),
        ("up to 450 soldiers were there", None, None, 450, "soldiers"),
        ("as many as 12 boats sank", None, None, 12, "boats"),
        ("more than 27% of Norvale", 27, None, None, "percent"),
        ("around 31 percent of the vote", None, 31, None, "percent"),
        ("some 82,500 square km of land", None, 82_500, None, "square km"),
        ("just 75 in the other town", None, 75, None, None),
        ("over 36 hours", 36, None, None, "hours"),
        ("1.8 million crowns", None, 1_800_000, None, "crowns"),
        ("twenty-five boats", None, 25, None, "boats"),
        ("three top officials left", None, 3, None, "officials"),
        ("between 20 and 30 homes burned", 20, None, 30, "homes"),
        ("10 to 15 homes burned", 10, None, 15, "homes"),
        ("$40 million", None, 40_000_000, None, "dollars"),
        ("a 12-member council", None, 12, None, "member"),
        ("three drones came over the river", None, 3, None, "drones"),
        ("fewer than 50 votes", None, None, 50, "votes"),
        ("half a million homes", None, 500_000, None, "homes"),
    ],
)
def test_each_form_gives_its_range(text: str, low: float | None, best: float | None, high: float | None, unit: str | None) -> None:
    found = [(q.low, q.best, q.high, q.unit) for q in find_quantities(text, 0, len(text))]
    assert found == [(low, best, high, unit)]


@pytest.mark.parametrize(
    "text", ["in 2024 the road", "on March 5 it", "one of them", "at nine in the morning", "two years ago", "an F-16 jet"]
)
def test_years_dates_and_times_are_no_quantities(text: str) -> None:
    assert find_quantities(text, 0, len(text)) == []


def test_what_a_share_is_of_is_named() -> None:
    (quantity,) = find_quantities("27% of Norvale", 0, 14)
    assert quantity.of == "Norvale"


@given(st.integers(min_value=2101, max_value=10**9))
def test_a_number_with_thousands_separators_has_its_value(value: int) -> None:
    text = f"about {value:,} people"
    (quantity,) = find_quantities(text, 0, len(text))
    assert quantity.best == value
    assert text[quantity.span.start : quantity.span.end] == text


@given(st.text(alphabet=st.sampled_from("0123456789,.% -$andtoverkmilon"), max_size=80))
def test_any_text_gives_ordered_ranges_inside_it(text: str) -> None:
    for q in find_quantities(text, 0, len(text)):
        bounds = [b for b in (q.low, q.best, q.high) if b is not None]
        assert bounds
        assert bounds == sorted(bounds)
        assert 0 <= q.span.start < q.span.end <= len(text)


def test_a_word_that_is_no_number_has_no_value() -> None:
    assert number_value("seven-boats") is None
