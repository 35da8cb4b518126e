"""Whether a text is surely in a language the rules do not read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from app.engine.extraction.types import Span, Story
from app.engine.linking.wordlists import words as word_set

_MOST_CHARS = 1_000
"""So much of a story is looked at, spread over it: a language does not change with length, and the time stays small."""
_MOST_PARAGRAPHS = 10
_LEAST_LETTERS = 20
"""Shorter texts are names and scores, which have no language."""
_ENGLISH_BELOW = 1e-6
"""Two sentences in another language give English less than 1e-8; English with foreign names and quotations 1e-5, PolNeAR's strangest 0.08."""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORDS = word_set(
    "the and that with from this said which were was their they would have been will who but when what about than after before his she it for not are"
)
_PLAINLY_ENGLISH, _LEAST_DIFFERENT = 0.12, 5
"""So great a share of the words is among those in English news (a fifth, as a rule), and so many different ones: the model need not be asked."""


def story_language(text: str, story: Story) -> str | None:
    """The BCP 47 code of the language the story's paragraphs are surely in, None for English and for whatever cannot be told."""
    return language_of(_sample(text, story.paragraphs))


def language_of(words: str) -> str | None:
    """The BCP 47 code of the language a text (any length) is surely in when that is not English, else None."""
    if _is_plainly_english(words) or len(_LETTER.findall(words)) < _LEAST_LETTERS:
        return None
    ranked: list[tuple[str, float]] = _identifier().rank(words.encode(errors="ignore"))
    return None if dict(ranked)["en"] >= _ENGLISH_BELOW else ranked[0][0]


def _is_plainly_english(words: str) -> bool:
    told = _WORD.findall(words.lower())
    known = [word for word in told if word in _ENGLISH_WORDS]
    return len(known) >= _PLAINLY_ENGLISH * len(told) and len(set(known)) >= _LEAST_DIFFERENT


@cache
def _identifier() -> LanguageIdentifier:
    """Read at the first text, not at import: it takes a second and 100 MB, and most commands never need it."""
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _sample(text: str, paragraphs: Sequence[Span]) -> str:
    if not paragraphs:
        return ""
    taken = paragraphs[:: max(1, len(paragraphs) // _MOST_PARAGRAPHS)][:_MOST_PARAGRAPHS]
    each = _MOST_CHARS // len(taken)
    return "\n".join(text[p.start : min(p.end, p.start + each)] for p in taken)
