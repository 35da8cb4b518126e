"""Several figures under one verb: "put the dead at 40 and the missing at 12", and the rival's behind a comma: "the union at 91%"."""

from __future__ import annotations

from dataclasses import replace

from app.engine.extraction.found import Found, trim
from app.engine.extraction.grammar_words import DETERMINERS
from app.engine.extraction.noun_phrases import Range
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.statement_kinds import is_number
from app.engine.extraction.tokens import Tokens

_LINKS = frozenset({"at", "of", "to"})
_SEPARATORS = frozenset({",", ";", "and", "while", "but", "against"})
_LONGEST_SOURCE = 7
_LONGEST_FIGURE = 8


def each_figure(s: Tokens, found: Found) -> list[Found]:
    """A figure's attribution -> one per figure its source gives, and one per source behind it that gives its own with the verb left out."""
    first, end = found.pieces[0]
    own: list[Range] = []
    start = first
    for i in range(first + 2, end - 2):
        if (
            s.lower[i] == "and"
            and "between" not in s.lower[max(start, i - 4) : i]
            and not s.quoted[i]
            and _has_figure(s, start, i)
            and _opens_figure(s, i + 1, end)
        ):
            own.append((start, i))
            start = i + 1
    own.append((start, end))
    told = [replace(found, pieces=[piece]) for piece in own]
    rival = _rival(s, found, end)
    while rival is not None:
        told.append(rival)
        rival = _rival(s, found, rival.pieces[-1][1])
    return told


def _has_figure(s: Tokens, start: int, end: int) -> bool:
    return any(is_number(s, i) for i in range(start, end))


def _opens_figure(s: Tokens, at: int, end: int) -> bool:
    """True for "the missing at 12", "of 40 tents" and "12 wounded" behind "and"; what stands in quotation marks behind "of" counts too."""
    if s.lower[at] == "of":
        return True
    if is_number(s, at):
        return at + 1 < end
    return s.lower[at] in DETERMINERS and s.find(_LINKS, at, end) > 0 and _has_figure(s, at, end)


def _rival(s: Tokens, found: Found, end: int) -> Found | None:
    """The attribution of ", the union at 91%" behind a figure of somebody else, or None."""
    at = end
    while at < len(s) and at < end + 2 and s.lower[at] in _SEPARATORS:
        at += 1
    if at == end or at + 1 >= len(s) or s.quoted[at] or not (s.lower[at] in DETERMINERS or s.words[at][0].isupper()):
        return None
    number = next((i for i in range(at + 1, min(len(s), at + _LONGEST_SOURCE)) if is_number(s, i) or s.lower[i] in _LINKS), -1)
    if number < 0 or not _has_figure(s, number, min(len(s), number + 3)):
        return None
    stop = next((i for i in range(number, min(len(s), number + _LONGEST_FIGURE)) if s.lower[i] in _SEPARATORS or s.words[i] == "."), len(s))
    if any(finite_verb(s, i) or s.lower[i] in _SEPARATORS for i in range(at, stop)):
        return None
    piece = trim(s, (number, stop))
    measure = _measure(s, found)
    if piece is None:
        return None
    return replace(found, source=(at, number), pieces=[piece] if measure is None else [measure, piece])


def _measure(s: Tokens, found: Found) -> Range | None:
    """What is counted, from the figure given first: "turnout" of "turnout at 38%"."""
    first, end = found.pieces[0]
    link = s.find(_LINKS, first + 1, end)
    return (first, link) if link > first and not _has_figure(s, first, link) else None
