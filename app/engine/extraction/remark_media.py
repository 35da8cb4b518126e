"""Whether a picture, a recording or a paper was to be checked: those are no claims."""

from __future__ import annotations

import re

from app.engine.extraction import remark_words as lexicon

_OF_PICTURES = re.compile(
    r"\b(?:(?:was|were|is|are|been|had been) (?:shot|taken|recorded|filmed|made|posted|altered|edited)|(?:voices?|faces?|handwriting|speaker|signature) (?:was|were|is|are|belong\w*|heard|shown)|"
    r"(?:seen|shown|heard|pictured) (?:in|on) (?:it|them))\b"
)
"""What is asked of pictures and recordings alone."""
_LAST_SENTENCE = re.compile(r"[^.!?\n]*[.!?][\"”’]?\s*$")


def is_media(target: str) -> bool:
    """True when a picture, a recording or a paper was to be checked, and no statement beside it."""
    media, statement = lexicon.MEDIA_OBJECT.search(target), lexicon.STATEMENT_WORD.search(target)
    if media is None or (statement is not None and statement.start() < media.start()):
        return False
    return lexicon.JOINED_STATEMENT.search(target) is None


def points_to_media(before: str, target: str, check: str) -> bool:
    """True for "it" or "when it was made" behind a sentence about a picture or a recording, and for what is to be authenticated."""
    if lexicon.STATEMENT_WORD.search(target) is not None:
        return False
    last = _LAST_SENTENCE.search(before)
    is_shown = last is not None and is_media(last.group())
    is_asked = any(pattern.search(target) is not None for pattern in (lexicon.IT, lexicon.GENUINE, _OF_PICTURES))
    return "authenticat" in check.lower() or (is_shown and is_asked)
