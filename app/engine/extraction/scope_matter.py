"""Which claims are about a matter that could not be checked ("who opened fire", "how many had marched"), and who answers them right beside."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import ceil

from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.clause_words import content_stems
from app.engine.linking.terms import tokens
from app.engine.linking.wordlists import words

WHO_IS_RIGHT = re.compile(
    r"\b(?:who|whose|which)\b[^.;]{0,40}\b(?:is|was|are|were|be) (?:right|true|correct|accurate|wrong|lying|telling the truth)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:who|whom|whose|what|which|where|when|why|how|whether|if|cause|reason|motive|origin|that)\b", re.IGNORECASE)
_SHARED = 0.5
_EMPTY = content_stems(
    words("who whom whose which what when where whether how many much there these this it could establish verify confirm check cause")
)

Numbered = tuple[int, ExtractedClaim]


def topic_stems(said: str) -> frozenset[str]:
    """The stems of the words that tell what is spoken of, those of asking and checking left out."""
    return content_stems(tokens(said)) - _EMPTY


def asks(target: str) -> bool:
    """True for words that ask something or name a cause ("whether the dam had held")."""
    return _ASKED.search(target) is not None


def about_the_topic(target: str, claims: Sequence[Numbered]) -> list[Numbered]:
    """The claims with a word of the topic."""
    topic = topic_stems(target)
    return [(i, c) for i, c in claims if not topic.isdisjoint(topic_stems(c.text))]


def opposed_figures(counted: Sequence[Numbered]) -> Sequence[Numbered]:
    """Of figures, those with a unit that two speakers use, when there is one; else all."""
    users: dict[str | None, set[str]] = {}
    for _, c in counted:
        if c.quantity is not None:
            users.setdefault(c.quantity.unit or c.quantity.of, set()).add(c.speaker.name)
    shared = {unit for unit, names in users.items() if len(names) > 1}
    return [(i, c) for i, c in counted if c.quantity is not None and (c.quantity.unit or c.quantity.of) in shared] or counted


def about_the_matter(target: str, section: Sequence[Numbered], paragraphs: Sequence[int]) -> list[Numbered]:
    """The claims (in order) with half of the words of the matter, else those with the most, and what others say of it right beside."""
    topic = topic_stems(target)
    if not topic:
        return []
    shared = {i: len(topic & topic_stems(c.text)) for i, c in section}
    most = max(shared.values(), default=0)
    least = min(most, ceil(len(topic) * _SHARED)) or 1
    found = [(i, c) for i, c in section if shared[i] >= least]
    return _with_answers(found, section, paragraphs)


def answered_figures(counted: Sequence[Numbered], section: Sequence[Numbered], paragraphs: Sequence[int]) -> list[Numbered]:
    """Figures and those of others in the same paragraph with the same unit or a bare number: "38 percent had joined", "the union spoke of 91"."""
    units = {c.quantity.unit for _, c in counted if c.quantity is not None}
    others = [(i, c) for i, c in section if c.quantity is not None and (None in units or c.quantity.unit in (*units, None))]
    return _with_answers(list(counted), others, paragraphs, only_nearest=None in units)


def beside(claims: Sequence[Numbered], section: Sequence[Numbered], paragraphs: Sequence[int]) -> list[Numbered]:
    """The claims of the section in the paragraphs of these claims."""
    there = {_paragraph(c, paragraphs) for _, c in claims}
    return [(i, c) for i, c in section if _paragraph(c, paragraphs) in there]


def _with_answers(
    found: list[Numbered], section: Sequence[Numbered], paragraphs: Sequence[int], *, only_nearest: bool = False
) -> list[Numbered]:
    """Adds what others say right before and behind in the same paragraph; `only_nearest`: before, else behind."""
    speakers = {c.speaker.name for _, c in found}
    if len(speakers) != 1:
        return found
    at = {i for i, _ in found}
    theirs = {_paragraph(c, paragraphs) for _, c in found}
    answers = [(i, c) for i, c in section if _paragraph(c, paragraphs) in theirs and c.speaker.name not in speakers]
    before, behind = ([pair for pair in answers if pair[0] + step in at] for step in (1, -1))
    added = (before or behind) if only_nearest else [*before, *behind]
    return sorted({pair[0]: pair for pair in (*found, *added)}.values(), key=lambda pair: pair[0])


def _paragraph(claim: ExtractedClaim, paragraphs: Sequence[int]) -> int:
    return bisect_right(paragraphs, claim.quote.start)
