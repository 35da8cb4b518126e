"""Headlines written with capitals throughout: their runs of capitalised words are no names."""

from __future__ import annotations

from app.engine.extraction.types import Span

_LONG_WORD, _LEAST_WORDS = 4, 4
_MOSTLY = 0.8
"""Share of the longer words of a headline that have a capital where all are given one."""
_LONGEST = 200


def behind_capitals(text: str, body: Span) -> int:
    """Where the words of the story at `body` begin behind a headline written with capitals throughout; its start without one."""
    end = text.find("\n", *body)
    if not 0 < end - body.start <= _LONGEST:
        return body.start
    written = [word for word in text[body.start : end].split() if len(word) >= _LONG_WORD]
    capital = sum(1 for word in written if word[0].isupper())
    return end if len(written) >= _LEAST_WORDS and capital > _MOSTLY * len(written) else body.start
