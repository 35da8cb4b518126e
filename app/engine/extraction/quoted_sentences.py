"""The sentences of one quotation are claims of their own: "We have bread again. The first lorries came on Monday." tells two things."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from app.engine.extraction.sentences import ABBREVIATED
from app.engine.extraction.tokens import OPENING_MARKS
from app.engine.extraction.types import Span

_END = re.compile(r"[.!?…]['’]?\s+(?=[\"“'‘]?[A-Z0-9])")
_WORD = re.compile(r"\w+")
_MARKS = "\"“”'‘’ \t\n"
_SHORTEST = 2
_FRAGMENTS = ("Not", "Never", "Ever", "None")
"""Two words that open with one of these add nothing to the sentence before ("Nobody came. Not once.")."""
_MOST = 40
"""A quotation of more sentences stays whole from there on: that is a speech."""


def quoted_sentences(text: str, pieces: Sequence[Span]) -> list[list[Span]]:
    """Pieces of one attribution (spans of the raw text) -> the pieces of each sentence in quotation marks, in order, without the marks.

    Words outside quotation marks stay whole; a piece that goes on in the middle of a sentence stays with the words before it. A sentence of one
    word ("No.") is no claim: it stays with the next one. One sentence comes back as it was given.
    """
    if len(pieces) == 1 and not text.startswith(OPENING_MARKS, pieces[0].start):
        return [list(pieces)]
    found: list[list[Span]] = []
    for piece in pieces:
        parts = _sentences(text, piece) if text.startswith(OPENING_MARKS, piece.start) else [piece]
        if found and not _ended(text, found[-1][-1]):
            found[-1].append(parts[0])
            parts = parts[1:]
        found.extend([part] for part in parts)
    return found if len(found) > 1 else [list(pieces)]


def _sentences(text: str, piece: Span) -> list[Span]:
    parts: list[Span] = []
    start = piece.start
    for match in islice(_END.finditer(text, piece.start, piece.end), _MOST):
        cut = match.end()
        if ABBREVIATED.search(text, max(piece.start, match.start() - 12), cut) is not None:
            continue
        behind = _WORD.findall(text, cut, piece.end)
        fragment = len(behind) == _SHORTEST and behind[0] in _FRAGMENTS
        if len(_WORD.findall(text, start, cut)) >= _SHORTEST and len(behind) >= _SHORTEST and not fragment:
            parts.append(_without_marks(text, start, cut))
            start = cut
    return [*parts, _without_marks(text, start, piece.end)] if parts else [piece]


def _without_marks(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and (text[end - 1] in _MARKS or text[end - 1] == ","):
        end -= 1
    return Span(start, end)


def _ended(text: str, before: Span) -> bool:
    """True when the words before ended a sentence."""
    return text[before.start : before.end].rstrip(_MARKS).endswith((".", "!", "?", "…"))
