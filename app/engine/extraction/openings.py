"""Patterns that open with one of many words: where they may match is looked for first, as trying a long pattern at every letter is slow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.engine.extraction.pattern_letters import one_of


class Opening:
    """A pattern that matches behind no letter, digit or hyphen and opens with one of some words, small or capital, or with one of some `marks`."""

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str], marks: str = "") -> None:
        """`words` are in small letters, the first ones of longer openings; `marks` is a pattern without groups."""
        first = "|".join(part for part in (marks, rf"{one_of(words)}(?!\w)") if part)
        self._pattern = pattern
        self._opens = re.compile(rf"(?<![\w-])(?:{first})", re.IGNORECASE)

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in text[start:end], in order, as `re.Pattern.finditer` gives them."""
        last = start
        for opens in self._opens.finditer(text, start, end):
            match = self._pattern.match(text, opens.start(), end) if opens.start() >= last else None
            if match is not None:
                last = match.end()
                yield match
