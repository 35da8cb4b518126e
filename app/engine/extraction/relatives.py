"""Statements about the noun in front of a relative word: "the fund, which the union says is empty", "seized what they said was a depot"."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.found import NORMAL, Found, clause_end, trim
from app.engine.extraction.grammar_words import RELATIVES
from app.engine.extraction.noun_phrases import Range, phrase_ending_at, pronoun_of, subject_before
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.tokens import COMMAS, Tokens

_LINKS = RELATIVES | {"that", "what"}
_TAKING_UP = frozenset({"they", "it", "he", "she"})


def relative(s: Tokens, cue: Cue, stance: Stance, span: Range, source: Range, start: int) -> Found | None:
    """A cue at `span` with its subject and the verb at token `start` behind it -> what is said of the noun before the relative word, or None."""
    if cue.needs not in ("clause", "that"):
        return None
    first, end = source
    if s.lower[first] == "something" and s.lower[first - 1] in COMMAS and first + 1 < end:
        told = trim(s, (start, clause_end(s, start)))
        return None if told is None else Found(cue, NORMAL, span, (first + 1, end), [told], stance, "relative_clause", trail=start)
    link = max((i for i in range(first, end) if s.lower[i] in _LINKS), default=first - 1 if s.lower[first - 1] in _LINKS else -1)
    piece = trim(s, (start, clause_end(s, start)))
    if link < 0 or link + 1 >= end or piece is None or piece[1] - piece[0] < 2:
        return None
    speaker = link + 1, end
    if s.lower[link] == "what":
        return Found(cue, NORMAL, span, _subject_meant(s, link, speaker), [piece], stance, "relative_clause", trail=start)
    before = link - 1 if link > 0 and s.lower[link - 1] in COMMAS else link
    head = phrase_ending_at(s, before) if before > 0 else None
    if head is None:
        return None
    if s.lower[link] == "that":
        verb = next((i for i in range(head[1] - 2, head[0], -1) if finite_verb(s, i)), head[0] - 1)
        speaker, head = _subject_meant(s, link, speaker), (verb + 1, head[1])
    return Found(cue, NORMAL, span, speaker, [head, piece], stance, "relative_clause", trail=start)


def _subject_meant(s: Tokens, link: int, speaker: Range) -> Range:
    """Whom a pronoun behind "what" or "that" takes up: the subject of the verb in front ("the rebels seized what they said was ...")."""
    if speaker[1] - speaker[0] > 1 or pronoun_of(s.lower[speaker[0]]) not in _TAKING_UP:
        return speaker
    verb = next((i for i in range(link - 1, 0, -1) if finite_verb(s, i)), 0)
    while verb > 1 and finite_verb(s, verb - 1):
        verb -= 1
    return (subject_before(s, verb) if verb else None) or speaker
