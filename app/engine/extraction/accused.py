"""Who is accused: whoever denies an accusation right behind it is the one accused, not the one who spoke last."""

from __future__ import annotations

import re

from app.engine.extraction.types import Span
from app.engine.linking.wordlists import words

_OF = re.compile(r" of (?=[\"“‘']?(?:\w+ly )?[\w-]+ing\b)")
EACH_OTHER = re.compile(r"(?:each other|one another)\b", re.IGNORECASE)
_ANSWERS = re.compile(r"\b(?:but|while|although|though)\s+$")
"""Behind an accusation they open what its other side says."""
_TAKEN_UP = re.compile(r"(?:the (?P<kind>[a-z]+)|(?P<pronoun>he|she|it|they))", re.IGNORECASE)
_KINDS = words(
    "group movement militia faction rebels paramilitary paramilitaries militants company firm organisation organization party accused man woman bank"
)
"""What somebody accused is called when an answer is told right behind the accusation."""


def accuses_each_other(text: str, accusation: Span) -> bool:
    """True for the words behind "accused" that open with "each other"."""
    return EACH_OTHER.match(text, accusation.start, accusation.end) is not None


def who_answers(text: str, source: Span | None, accusation: Span | None, *, denies: bool) -> Span | None:
    """Where the accused is named whom "the group" means right behind the words of an accusation, and "it" in a denial there; else None."""
    if source is None or accusation is None or accuses_each_other(text, accusation):
        return None
    taken_up = _TAKEN_UP.fullmatch(text, source.start, source.end)
    end = _OF.search(text, accusation.start, accusation.end)
    if (
        taken_up is None
        or end is None
        or (not denies and (taken_up["kind"] is None or not _ANSWERS.search(text, accusation.end - 1, source.start)))
        or (taken_up["kind"] is not None and taken_up["kind"] not in _KINDS)
    ):
        return None
    return Span(accusation.start, end.start())
