"""The day something was said."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.days import day_of_figure, day_said
from app.engine.extraction.rules import RulesExtractor

WEDNESDAY = datetime(2025, 11, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("said on Wednesday that", date(2025, 11, 5)),
        ("said on Monday the", date(2025, 11, 3)),
        ("said on Friday", date(2025, 10, 31)),
        ("said last Wednesday", date(2025, 10, 29)),
        ("said yesterday", date(2025, 11, 4)),
        ("said on Nov 2", date(2025, 11, 2)),
        ("said on Dec. 24", date(2024, 12, 24)),
        ("said on Feb 30", None),
        ("said", None),
        ("said earlier on Monday", date(2025, 11, 3)),
        ("said overnight", date(2025, 11, 5)),
        ("said late last night", date(2025, 11, 4)),
        ("said this morning", date(2025, 11, 5)),
        ("said on 3 March", date(2025, 3, 3)),
        ("said on 24 December", date(2024, 12, 24)),
        ("said on the 2nd of November 2024", date(2024, 11, 2)),
        ("said last week", None),
        ("has said since Monday", None),
        ("said before Monday's vote on Tuesday", date(2025, 11, 4)),
        ("said the marchers", None),
    ],
)
def test_a_day_is_resolved_against_the_publication(words: str, day: date | None) -> None:
    assert day_said(words, WEDNESDAY) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("As of Sunday, 40 people had died", date(2025, 11, 2)),
        ("40 had been found by late Monday", date(2025, 11, 3)),
        ("40 had been found by 3 November", date(2025, 11, 3)),
        ("40 people died on Sunday", None),
        ("40 people had died", None),
    ],
)
def test_a_figure_may_name_the_day_it_is_about(words: str, day: date | None) -> None:
    assert day_of_figure(words, WEDNESDAY) == day


def test_a_claim_s_figure_carries_its_day() -> None:
    found = RulesExtractor().extract("As of Sunday, 40 people had died, the ministry said on Tuesday.", WEDNESDAY)
    assert [(c.said_on, c.figure_on) for c in found.claims] == [(date(2025, 11, 4), date(2025, 11, 2))]


def test_a_weekday_without_publication_date_stays_open() -> None:
    assert day_said("said on Monday", None) is None
    assert day_said("said on Nov 2, 2025", None) == date(2025, 11, 2)


def test_a_day_inside_what_was_said_is_not_the_day_of_saying() -> None:
    text = "The ministry said on Tuesday that the boats left on Friday. The bridge was shut on Friday, the mayor said."
    found = RulesExtractor().extract(text, WEDNESDAY)
    assert [c.said_on for c in found.claims] == [date(2025, 11, 4), None]


@given(st.datetimes(), st.sampled_from(["Monday", "Sunday", "yesterday", "today", "Mar 1"]))
def test_a_day_never_lies_after_the_publication(published: datetime, word: str) -> None:
    day = day_said(f"said {word}", published)
    assert day is None or day <= published.date()
