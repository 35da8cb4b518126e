"""Long patterns are tried only where one of their first words stands."""

from __future__ import annotations

import re

from app.engine.extraction.openings import Opening

_PATTERN = re.compile(r"(?<![\w-])(?:about |some )?(?:two|\d+|\$\d+)(?: or more)?", re.IGNORECASE)
_AMOUNT = Opening(_PATTERN, ("about", "some", "two"), marks=r"\d|\$")


def _found(text: str, start: int = 0) -> list[str]:
    return [match.group() for match in _AMOUNT.finditer(text, start, len(text))]


def test_every_match_is_given_in_order() -> None:
    assert _found("Some two of about 30 boats, $5 or more, went.") == ["Some two", "about 30", "$5 or more"]


def test_an_opening_inside_a_word_or_behind_a_hyphen_is_none() -> None:
    assert _found("The thirty-two somebodies of area52") == []


def test_an_opening_inside_the_match_before_opens_no_other() -> None:
    assert _found("about two") == ["about two"]


def test_nothing_before_the_start_is_found() -> None:
    assert _found("two of 30", start=3) == ["30"]


def test_a_letter_whose_small_form_is_longer_changes_no_place() -> None:
    assert _found("İzmir: about 30 of two.") == ["about 30", "two"]
