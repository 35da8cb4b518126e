"""Fingerprints: what printing changes does not tell claims apart, what is said does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.resources.claims.fingerprints import fingerprint_of, folded

IDS = st.one_of(st.none(), st.text(min_size=1, max_size=8))
DAY = datetime(2026, 3, 1, tzinfo=UTC)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(alphabet="abc'\" .", min_size=1), st.sampled_from(["asserts", "denies"]))
def test_blanks_case_and_the_form_of_quotes_do_not_matter(text: str, stance: str) -> None:
    printed = "  " + text.upper().replace("'", "\u2019").replace('"', "\u201c").replace(" ", " \u00a0 ") + " "
    assert fingerprint_of("a", None, None, text, stance, None) == fingerprint_of("a", None, None, printed, stance, None)


@given(st.integers(0, 24 * 60 - 1), st.integers(-14 * 60, 14 * 60))
def test_every_moment_of_a_day_in_utc_counts_as_that_day(minutes: int, offset: int) -> None:
    at = (DAY + timedelta(minutes=minutes)).astimezone(timezone(timedelta(minutes=offset)))
    assert fingerprint_of("a", None, None, "x", "asserts", at) == fingerprint_of("a", None, None, "x", "asserts", DAY)
    next_day = DAY + timedelta(days=1)
    assert fingerprint_of("a", None, None, "x", "asserts", at) != fingerprint_of("a", None, None, "x", "asserts", next_day)


@given(IDS, IDS, IDS, IDS)
def test_who_and_what_cannot_be_mistaken_for_each_other(one: str | None, two: str | None, three: str | None, four: str | None) -> None:
    same = (one, two) == (three, four)
    assert (fingerprint_of("a", one, two, "x", "asserts", None) == fingerprint_of("a", three, four, "x", "asserts", None)) is same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("fell by -5 %", "fell by 5 %"),
        ("more than <5", "more than >5"),
        ("1.5 million", "15 million"),
        ("!!!", "???"),
        ("cafe", "caf\u00e9"),
    ],
)
def test_signs_and_accents_tell_claims_apart(one: str, other: str) -> None:
    assert fingerprint_of("a", None, None, one, "asserts", None) != fingerprint_of("a", None, None, other, "asserts", None)
