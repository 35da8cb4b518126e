"""Numbers with hedge and unit into ranges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.number_words import number_value
from app.engine.extraction.quantities import find_quantities, main_quantity
from app.engine.extraction.types import Span


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
        ("losses exceeded 700 men", 700, None, None, "men"),
        ("two hundred and fifty thousand people", None, 250_000, None, "people"),
        ("four or five times", 4, None, 5, "times"),
        ("20-30 homes burned", 20, None, 30, "homes"),
        ("20% to 30% of votes", 20, None, 30, "percent"),
        ("between 2 and 3 million people", 2_000_000, None, 3_000_000, "people"),
        ("$20-30 million", 20_000_000, None, 30_000_000, "dollars"),
        ("$3.2 billion", None, 3_200_000_000, None, "dollars"),
        ("US$3m", None, 3_000_000, None, "dollars"),
        ("12m euros", None, 12_000_000, None, "euros"),
        ("£1.5bn", None, 1_500_000_000, None, "pounds"),
        ("50+ homes", 50, None, None, None),
        ("a four-day strike", None, 4, None, "days"),
        ("at least one person was hurt", 1, None, None, "person"),
        ("one soldier was killed", None, 1, None, "soldier"),
        ("four wounded", None, 4, None, None),
        ("the death toll rose to four", None, 4, None, None),
        ("the missing at five", None, 5, None, None),
        ("rose from 60 to 75", None, 75, None, None),
        ("by 2.5 percentage points", None, 2.5, None, "percentage points"),
        ("nearly 40 boats", None, 40, None, "boats"),
        ("no fewer than 1,500", 1_500, None, None, None),
        ("dozens of homes burned", 24, None, None, "homes"),
        ("hundreds marched", 200, None, None, None),
        ("tens of thousands of people", 20_000, None, None, "people"),
        ("several hundred workers", 200, None, None, "workers"),
        ("a dozen ships", None, 12, None, "ships"),
        ("a third of the fleet", None, 33.3, None, "percent"),
        ("more than half of the staff", 50, None, None, "percent"),
        ("half the town was dark", None, 50, None, "percent"),
        ("nine in ten dockers", None, 90, None, "percent"),
        ("three out of four voters", None, 75, None, "percent"),
        ("no civilian casualties", None, 0, None, "casualties"),
        ("nobody was hurt", None, 0, None, "people"),
        ("it had been warned twice", None, 2, None, "times"),
        ("it had been warned once", None, 1, None, "times"),
        ("both towns", None, 2, None, "towns"),
        ("two and a half million voters", None, 2_500_000, None, "voters"),
        ("a million and a half homes", None, 1_500_000, None, "homes"),
        ("about a quarter of a million people", None, 250_000, None, "people"),
        ("fifteen had dropped into the pond", None, 15, None, None),
        ("nine of its boats sank", None, 9, None, "boats"),
        ("one had been captured", None, 1, None, None),
        ("a patrol of eight", None, 8, None, None),
        ("a majority of seventeen", None, 17, None, None),
        ("the fire killed five", None, 5, None, None),
        ("for three minutes at most", None, None, 3, "minutes"),
        ("600 boats at least", 600, None, None, "boats"),
        ("two thirds, they said", None, 66.7, None, "percent"),
        ("1 200 hectares", None, 1_200, None, "hectares"),
        ("none of its sailors was hurt", None, 0, None, "people"),
        ("not a single injured guard", None, 0, None, "injured"),
        ("fell by a fifth", None, 20, None, "percent"),
        ("a dozen or so tents", None, 12, None, "tents"),
        ("4.1 billion dollars", None, 4_100_000_000, None, "dollars"),
        ("no household would pay more than 9 crowns", None, None, 9, "crowns"),
        ("losses had never exceeded 40 men", None, None, 40, "men"),
        ("no aid had come for more than 9 days", 9, None, None, "days"),
        ("a couple of boats", 2, None, None, "boats"),
    ],
)
def test_each_form_gives_its_range(text: str, low: float | None, best: float | None, high: float | None, unit: str | None) -> None:
    found = [(q.low, q.best, q.high, q.unit) for q in find_quantities(text, 0, len(text))]
    assert found == [(low, best, high, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "in 2024 the road",
        "on March 5 it",
        "one of them",
        "at nine in the morning",
        "two years ago",
        "an F-16 jet",
        "between 2019 and 2021 it",
        "the 2024 election",
        "a 34-year-old woman",
        "Ada Lund, 34, spoke",
        "at 6 p.m. on Monday",
        "at 14:30",
        "by 0600 GMT",
        "aged 12",
        "3 March 2024",
        "a 3-2 vote",
        "in the 1990s",
        "once ballots were counted",
        "twice the size",
        "half a day later",
        "one thing is sure",
        "a quarter century",
        "hundreds-year-old",
        "the Group of Seven",
        "the Twelve Sisters rocks",
        "at 12 Mill Street",
        "Boeing 737 jets",
        "Channel 5 was off air",
        "apartment 27",
        "Article 14(2)",
        "at kilometre 14 of the road",
        "on the night of 4-5 May",
        "at 0600",
        "the chairman, 71, resigned",
        "the first of four ships",
        "four times as many",
        "three times the limit",
        "the count was 7 to 2",
        "one was that nobody came",
    ],
)
def test_years_dates_and_times_are_no_quantities(text: str) -> None:
    assert find_quantities(text, 0, len(text)) == []


def test_what_a_share_is_of_is_named() -> None:
    (quantity,) = find_quantities("27% of Norvale", 0, 14)
    assert quantity.of == "Norvale"


def test_two_readings_of_one_quantity_are_both_found_and_the_first_is_the_main_one() -> None:
    text = "it held more than 27%, or some 82,500 square km"
    found = [(q.low, q.best, q.unit) for q in find_quantities(text, 0, len(text))]
    assert found == [(27, None, "percent"), (None, 82_500, "square km")]
    main = main_quantity(text, (Span(0, len(text)),))
    assert main is not None
    assert main.low == 27


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("35% of the staff stayed away, down from 46%", 35),
        ("the toll rose to 75, up from 60", 75),
        ("after two days 40 people were found", 40),
        ("there were no injured officers, but 34 farmers were hurt", 34),
        ("both towns were hit and 12 people hurt", 12),
        ("a recount of all 112 stations put her ahead by 58 votes", 58),
        ("a count of 6,100 sheets gave her 50.8 percent", 50.8),
        ("nine of the 112 stations were out", 9),
        ("it was said that fifteen had dropped into the pond", 15),
    ],
)
def test_the_main_quantity_is_the_figure_the_claim_is_about(text: str, best: float) -> None:
    main = main_quantity(text, (Span(0, len(text)),))
    assert main is not None
    assert main.best == best


def test_both_alone_is_no_main_quantity() -> None:
    text = "it had trapped them in both towns"
    assert main_quantity(text, (Span(0, len(text)),)) is None


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
