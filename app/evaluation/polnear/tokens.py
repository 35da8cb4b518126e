"""A text as the tokens that attributions are compared by."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from app.engine.linking.wordlists import words

Spans = tuple[tuple[int, int], ...]
"""[start, end) character offsets; () for none."""
Tokens = frozenset[int]
"""Numbers of tokens of one text."""

_TOKEN = re.compile(r"\w+(?:['’.,\-]\w+)*")
_FUNCTION = words(
    "a an the of in on at to for from by with and or but as that which who whom whose this these those is are was were be been being has "
    "have had will would can could may might must should do does did not n't it its it's s 's ’s"
)
"""Words that two mentions of different sources share by chance."""


class TokenizedText:
    """The words of a text by number; punctuation is none, so that quotes and commas at the edges of a span do not matter."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_TOKEN.finditer(text))
        self._starts = [match.start() for match in found]
        self._ends = [match.end() for match in found]
        self._words = [match.group().lower() for match in found]

    def tokens_in(self, spans: Iterable[tuple[int, int]]) -> Tokens:
        """Numbers of the tokens that one of the spans touches."""
        found: set[int] = set()
        for start, end in spans:
            at = bisect_right(self._ends, start)
            while at < len(self._starts) and self._starts[at] < end:
                found.add(at)
                at += 1
        return frozenset(found)

    def meaningful(self, tokens: Tokens) -> bool:
        """True when one of the tokens is more than a function word."""
        return any(self._words[token] not in _FUNCTION for token in tokens)

    def words_in(self, spans: Spans) -> str:
        """The characters of the spans, joined by a blank."""
        return " ".join(self.text[start:end] for start, end in spans)
