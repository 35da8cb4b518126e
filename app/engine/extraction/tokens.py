"""A sentence as tokens with offsets, each marked as inside or outside quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.engine.extraction.own_outlet import NOT_KNOWN, OwnOutlet
from app.engine.extraction.types import Span

_TOKEN = re.compile(r"([A-Z]\.(?:[A-Z]\.)+|\w+(?:['’.,\-]\w+)*|--+|''|[^\w\s])")
"""In one group: `split` gives what stands between tokens and the tokens in turn, which is faster than a match object for each."""
QUOTE_MARKS = frozenset({'"', "“", "”", "''"})
OPENING_MARKS = ('"', "“", "''", "'", "‘")
CLOSING_MARKS = ('"', "”", "''", "'", "’")
_SINGLE_MARKS = frozenset({"'", "‘", "’"})
COMMAS = frozenset({","})
DASHES = frozenset({"-", "--", "---", "–", "—", "―"})
HARD_STOPS = frozenset({";", ":", "?", "!", "…"}) | DASHES


@dataclass(slots=True)
class Tokens:
    """The tokens of one sentence; `quoted[i]` is true for tokens inside quotation marks and for the marks themselves."""

    span: Span
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[bool]
    own: OwnOutlet = NOT_KNOWN
    """Whose article the sentence stands in, for who checked what it tells of."""

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """Index of the first token that starts at or after the offset."""
        return bisect_left(self.starts, offset)

    def span_of(self, first: int, end: int) -> Span:
        """Characters of the tokens [first, end); the range must not be empty."""
        return Span(self.starts[first], self.ends[end - 1])

    def find(self, words: frozenset[str], first: int, end: int) -> int:
        """Index of the first token outside quotations in [first, end) that is one of the lower-case words, or -1."""
        for i in range(first, end):
            if self.lower[i] in words and not self.quoted[i]:
                return i
        return -1


def _mark(words: list[str], starts: list[int], ends: list[int], quote: Span) -> None:
    """Writes single marks at the edges of a quotation as double ones, so that the rules need to know one kind."""
    first, last = bisect_left(starts, quote.start), bisect_right(ends, quote.end) - 1
    if first < len(words) and starts[first] == quote.start and words[first] in _SINGLE_MARKS:
        words[first] = '"'
    if 0 <= last < len(words) and ends[last] == quote.end and words[last] in _SINGLE_MARKS:
        words[last] = '"'


def single_spaced(words: str) -> str:
    """The words with one space between them, whatever white space stood there; nearly always they stand so, and nothing is taken apart."""
    plain = words.strip()
    return plain if plain.isprintable() and "  " not in plain else " ".join(plain.split())


def tokenize(text: str, span: Span, quotes: Sequence[Span]) -> Tokens:
    """The tokens of text[span]; `quotes` are the quotations (with their marks) of the paragraph, in order."""
    parts = _TOKEN.split(text[span.start : span.end])
    edges = list(accumulate(map(len, parts[:-1]), initial=span.start))
    words, starts, ends = parts[1::2], edges[1::2], edges[2::2]
    quoted = [False] * len(words)
    for quote in quotes:
        if quote.end > span.start and quote.start < span.end:
            for i in range(bisect_left(starts, quote.start), bisect_right(ends, quote.end)):
                quoted[i] = True
            _mark(words, starts, ends, quote)
    return Tokens(span, words, [word.lower() for word in words], starts, ends, quoted)
