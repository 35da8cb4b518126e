""" "By his count the race was level", "in the firm's telling ...": what was said stands in the clause, whose words it is in the phrase before."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.found import ACCORDINGLY, Found, trim
from app.engine.extraction.noun_phrases import Range, phrase_ending_at
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, Tokens
from app.engine.linking.wordlists import words

ACCOUNTS: frozenset[str] = words("account count telling version reckoning estimate estimates calculation calculations calculus accounts")
"""Nouns that, behind "by" or "in" and an owner, say whose statement the clause is."""
_OPENERS = frozenset({"by", "in", "on"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_ACCOUNT = Cue("by account", Stance.ASSERTS, "clause")
_LONGEST_OWNER = 9
_STOPS = frozenset({"there", "he", "she", "it", "they", ",", "."})


def read_account(s: Tokens, at: int, left: int) -> Found | None:
    """The attribution of an account noun at token `at` with "by" or "in" and its owner before it, or None.

    The clause follows when the phrase opens the sentence or stands behind a stop, else it stands before the phrase.
    """
    opening = next((i for i in range(at - 1, max(-1, at - _LONGEST_OWNER), -1) if s.lower[i] in _OPENERS), -1)
    if opening < 0 or s.quoted[opening] or not COMMAS.isdisjoint(s.lower[opening:at]):
        return None
    source = _owner(s, opening + 1, at) or _behind_of(s, at)
    at = at if source is None or source[0] < at else source[1] - 1
    if source is None:
        return None
    if opening == 0 or s.lower[opening - 1] in HARD_STOPS or (opening == 1 and s.lower[0] in ("but", "and", "yet")):
        start = at + 1 + (at + 1 < len(s) and s.lower[at + 1] in COMMAS)
        end = next((i for i in range(start, len(s)) if s.words[i] == ";" and not s.quoted[i]), len(s))
        piece = trim(s, (start, end)) if start < len(s) else None
    elif at + 1 >= len(s) or s.lower[at + 1] in COMMAS | DASHES | HARD_STOPS | {"."}:
        piece = trim(s, (left, opening)) if left < opening else None
    else:
        return None
    if piece is None or piece[1] - piece[0] < 2 or not any(finite_verb(s, i) for i in range(piece[0] + 1, piece[1])):
        return None
    return Found(_ACCOUNT, ACCORDINGLY, (at, at + 1), source, [piece], Stance.ASSERTS, "by_account", trail=at + 1)


def _behind_of(s: Tokens, at: int) -> Range | None:
    """The owner behind the noun: "by the count of the city police there were 28,000"."""
    if at + 2 >= len(s) or s.lower[at + 1] != "of":
        return None
    end = next((i for i in range(at + 3, min(len(s), at + 2 + _LONGEST_OWNER)) if s.lower[i] in _STOPS), -1)
    return (at + 2, end) if end > 0 and (s.lower[at + 2] == "the" or s.words[at + 2][0].isupper()) else None


def _owner(s: Tokens, first: int, at: int) -> Range | None:
    """The possessor of the noun: a pronoun, or a noun phrase in 's right before it ("the firm's own count")."""
    last = at - 1 - (s.lower[at - 1] in ("own", "last", "latest"))
    if last < first:
        return None
    if s.lower[last] in _OWNERS:
        return last, last + 1
    if not s.lower[last].endswith(("'s", "’s", "s'", "s’")) and s.lower[last] not in ("'", "’"):
        return None
    phrase = phrase_ending_at(s, last + 1)
    return (first if phrase is None else max(first, phrase[0]), last + 1)
