"""What a thing is called: "called the plan a mistake", "described it as calm". What is called for is a wish (app/engine/extraction/views.py)."""

from __future__ import annotations

from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.denials import points_back
from app.engine.extraction.grammar_words import OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES
from app.engine.extraction.noun_phrases import Range
from app.engine.extraction.tokens import Tokens
from app.engine.linking.wordlists import words

_IDIOMS = [["it", "a", "day"], ["it", "quits", "."], ["it", "off", "."]]
_NAMING = words("a an as")
_AS = frozenset({"as"})
_LINKS = RELATIVES | {"that", "what"}
_LONGEST_POINTER = 5


def names_a_thing(s: Tokens, cue: Cue, source: Range, piece: Range) -> bool:
    """True when the words behind a cue of naming (token range `piece`) are a thing and what it is said to be.

    A statement called something is an opinion of it, not what it is about ("called the report a vindication").
    """
    start, end = piece
    first = s.lower[start]
    thing = next((i for i in range(start, min(end, start + _LONGEST_POINTER)) if s.quoted[i] or s.lower[i] in _NAMING), -1)
    if thing > start + 1 and first not in OBJECT_PRONOUNS and points_back(" ".join(s.words[start:thing])):
        return False
    if s.quoted[start]:
        return s.lower[source[0] - 1] in _LINKS or any(s.lower[i] in _LINKS for i in range(*source))
    if first == "to":
        return cue.lemma == "referred" and s.find(_AS, start, end) > 0
    if first in PREPOSITIONS or first in ("out", "off", "up", "upon") or s.lower[start : start + 3] in _IDIOMS:
        return False
    if any(s.quoted[i] for i in range(start, end)):
        return True
    if s.find(_AS, start + 1, end) > start and first not in OBJECT_PRONOUNS:
        return True
    if cue.lemma != "called":
        return cue.lemma == "labeled" or s.find(_AS, start, end) > start
    if first in OBJECT_PRONOUNS:
        return s.lower[start + 1] not in PREPOSITIONS | {"to", "and", "back"}
    second = next((i for i in range(start + 1, end) if s.lower[i] in ("a", "an", "the", "one", "too")), -1)
    return second > 0 and s.lower[second - 1] not in PREPOSITIONS
