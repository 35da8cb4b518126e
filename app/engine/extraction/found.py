"""One attribution as token indexes of its sentence, and the names of the forms it may take."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.noun_phrases import Range
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, Tokens

NORMAL, POSTPOSED, INVERTED, ACCORDINGLY, PARTICIPLE, NOUN = "normal", "postposed", "inverted", "according", "participle", "noun"
_TRAILING = frozenset({".", ",", ";", ":", "!", "?", "-", "--", "–", "—", "―"})


@dataclass(slots=True)
class Found:
    """One attribution in token indexes of its sentence; `source` is None where the speaker is inherited."""

    cue: Cue
    form: str
    group: Range
    source: Range | None
    pieces: list[Range]
    stance: Stance
    rule: str
    relayed_by: Range | None = None
    open_end: bool = False
    """True when the cue ends in a colon and what was said follows in the next paragraph."""
    trail: int = 0
    """Token index up to which the attribution itself (source and cue with adjuncts) reaches."""
    dropped: bool = field(default=False)


def trim(s: Tokens, piece: Range) -> Range | None:
    """The piece without punctuation and conjunctions at its edges, or None when no word is left; quotation marks stay."""
    first, end = piece
    while first < end and (s.words[first] in _TRAILING or s.words[first] == ")"):
        first += 1
    while end > first and (s.words[end - 1] in _TRAILING or s.words[end - 1] == "("):
        end -= 1
    for i in range(first, min(end, first + 4)):
        if s.words[i][0].isalnum():
            return first, end
    return None


def clause_end(s: Tokens, first: int) -> int:
    """Token index of the first comma, dash or hard stop outside quotations from `first` on, or the sentence's end.

    A comma right before a closing mark is the writer's (it was “too early,” pointing to the rain).
    """
    for i in range(first + 1, len(s)):
        if s.quoted[i]:
            continue
        if s.lower[i] in COMMAS or s.lower[i] in DASHES or s.lower[i] in HARD_STOPS or (s.quoted[i - 1] and s.words[i - 2] == ","):
            return i
    return len(s)
