"""Patterns that open with one of many words: where they may match is looked for first, as trying a long pattern at every letter is slow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.engine.extraction.pattern_letters import one_of


class Opening:
    """A pattern that matches behind no letter, digit or hyphen and opens with one of some words, small or capital, or with one of some `marks`.

    The pattern itself must tell what may not stand before it.
    """

    def __init__(self, pattern: re.Pattern[str], words: Iterable[str], marks: str = "") -> None:
        """`words` are in small letters, the first ones of longer openings; `marks` is a pattern without groups and capitals."""
        first = "|".join(part for part in (marks, rf"{one_of(words)}(?!\w)") if part)
        self._pattern = pattern
        self._opens = re.compile(rf"(?<![\w-])(?:{first})")

    def finditer(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The matches in text[start:end], in order, as `re.Pattern.finditer` gives them."""
        lower = text[start:end].lower()
        if len(lower) != end - start:
            yield from self._pattern.finditer(text, start, end)
            return
        last = start
        for opens in self._opens.finditer(lower):
            at = start + opens.start()
            match = self._pattern.match(text, at, end) if at >= last else None
            if match is not None:
                last = match.end()
                yield match
