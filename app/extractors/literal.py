"""Words of an answer found again in the text: white space, quotation marks and dashes may differ, nothing else; offsets stay exact."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from app.engine.extraction.tokens import CLOSING_MARKS, OPENING_MARKS
from app.engine.extraction.types import Span

_FOLDED = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛′", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "\u200b": "",
    "\ufeff": "",
}
_UNIT = re.compile(r"''|\s+|.", re.DOTALL)
_EDGES = " \"'.,;:-"
_WALL = "\0"
_STOPS = ".,!?;"
_MOST_PLACES = 2_000


def fold(words: str) -> str:
    """The words as they are compared."""
    return "".join(_folded(match.group()) for match in _UNIT.finditer(words))


def _folded(unit: str) -> str:
    if unit.isspace():
        return " "
    return '"' if unit == "''" else _FOLDED.get(unit, unit)


class Literal:
    """Some stretches of a raw text, ready to look for words that stand within one of them."""

    def __init__(self, text: str, stretches: Sequence[Span]) -> None:
        self._text = text
        self._starts: list[int] = []
        self._ends: list[int] = []
        folded: list[str] = []
        for stretch in stretches:
            for match in _UNIT.finditer(text, stretch.start, stretch.end):
                for character in _folded(match.group()):
                    folded.append(character)
                    self._starts.append(match.start())
                    self._ends.append(match.end())
            folded.append(_WALL)
            self._starts.append(stretch.end)
            self._ends.append(stretch.end)
        self._folded = "".join(folded)

    def places(self, words: str, start: int = 0) -> Iterator[Span]:
        """Where the words stand as whole words from character `start` of the raw text on, in order, without marks at their ends."""
        sought = fold(words).strip(_EDGES)
        if not any(c.isalnum() for c in sought) or _WALL in sought:
            return
        at = bisect_left(self._starts, start)
        for _ in range(_MOST_PLACES):
            at = self._folded.find(sought, at)
            if at < 0:
                return
            end = at + len(sought)
            if not (self._joined(at) or self._joined(end)):
                yield Span(self._starts[at], self._ends[end - 1])
            at += 1

    def nearest(self, words: str, to: Span, avoid: Sequence[Span] = ()) -> Span | None:
        """The place of the words nearest to a stretch and outside of those to avoid; None when there is none."""
        apart = (p for p in self.places(words) if not any(p.start < a.end and a.start < p.end for a in avoid))
        return min(apart, key=lambda place: distance(place, to), default=None)

    def _joined(self, at: int) -> bool:
        """True when a word goes on over this position."""
        return 0 < at < len(self._folded) and self._folded[at - 1].isalnum() and self._folded[at].isalnum()


def distance(one: Span, other: Span) -> int:
    """Characters between two stretches, 0 when they touch."""
    return max(one.start - other.end, other.start - one.end, 0)


def with_marks(text: str, place: Span) -> Span:
    """The stretch with the quotation marks around it, when it has both."""
    opening = next((m for m in OPENING_MARKS if text.endswith(m, 0, place.start)), None)
    if opening is None:
        return place
    end = place.end
    while end < place.end + 2 and text[end : end + 1] and text[end] in _STOPS:
        end += 1
    closing = next((m for m in CLOSING_MARKS if text.startswith(m, end)), None)
    return place if closing is None else Span(place.start - len(opening), end + len(closing))
