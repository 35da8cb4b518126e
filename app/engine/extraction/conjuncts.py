"""Statements joined by "and", "but that" or a semicolon are several claims: each can be verified on its own."""

from __future__ import annotations

from dataclasses import replace

from app.engine.extraction.found import Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS
from app.engine.extraction.noun_phrases import Range, pronoun_of
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.tokens import COMMAS, Tokens

_WHOLE = frozenset(
    {"denial", "bare_denial", "passive_denial", "accusation", "characterization", "blame", "pledge", "request", "figure", "relative_clause"}
)
"""Rules whose content is no clause by itself."""
_LONGEST_SUBJECT = 7
_SHORTEST = 3


def split(s: Tokens, found: Found) -> list[Found]:
    """An attribution -> one per statement it reports, in order, with the same source and cue; itself where it reports one."""
    if found.rule in _WHOLE or found.open_end or len(found.pieces) != 1:
        return [found]
    parts = _clauses(s, found.pieces[0])
    return [replace(found, pieces=[part]) for part in parts] if len(parts) > 1 else [found]


def _clauses(s: Tokens, piece: Range) -> list[Range]:
    parts: list[Range] = []
    start, end = piece
    for i in range(piece[0] + _SHORTEST - 1, piece[1] - 2):
        behind = _opens_clause(s, i, end) if not s.quoted[i] and i > start + 1 else -1
        left = trim(s, (start, i)) if behind > 0 and any(finite_verb(s, k) for k in range(start + 1, i)) else None
        if left is not None:
            parts.append(left)
            start = behind
    last = trim(s, (start, end))
    return [*parts, last] if last is not None else parts


def _opens_clause(s: Tokens, i: int, end: int) -> int:
    """Token index where a further statement starts behind the conjunction or semicolon at `i`, or -1."""
    word = s.lower[i]
    if word in ("and", "but") and s.lower[i + 1] == "that" and not s.quoted[i + 1]:
        return i + 2 if i + 4 < end else -1
    if word not in ("and", ";") or s.quoted[i + 1]:
        return -1
    first = s.lower[i + 1]
    if not (
        first in DETERMINERS
        or first[0].isdigit()
        or pronoun_of(first) in SUBJECT_PRONOUNS
        or s.lower[i - 1] in COMMAS
        or _bare_noun(s, i + 1)
    ):
        return -1
    for j in range(i + 2, min(end, i + 2 + _LONGEST_SUBJECT)):
        if s.quoted[j] or s.lower[j] in COMMAS or not s.words[j][0].isalnum():
            return -1
        if s.lower[j] in AUXILIARIES and s.words[j][0].islower():
            return i + 1
        if finite_verb(s, j) and not s.lower[j].endswith("ed"):
            return i + 1
    return -1


def _bare_noun(s: Tokens, i: int) -> bool:
    """True for words like "street fighting" right before an auxiliary: no preposition and no verb at their start."""
    return s.words[i][0].isalpha() and s.lower[i] not in PREPOSITIONS and not finite_verb(s, i) and not s.lower[i].endswith(("ing", "ly"))
