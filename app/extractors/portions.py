"""A story in portions that fit into one request each: whole paragraphs, sentences of a paragraph that is too long."""

from __future__ import annotations

from app.engine.extraction.sentences import quotations, sentences
from app.engine.extraction.types import Span, Story

Portion = tuple[Span, ...]
"""Stretches of the raw text, in order: paragraphs, or parts of a long one."""


def portions(text: str, story: Story, most: int) -> list[Portion]:
    """The story's paragraphs in portions of at most `most` characters."""
    found: list[Portion] = []
    taken: list[Span] = []
    size = 0
    for piece in (piece for paragraph in story.paragraphs for piece in _pieces(text, paragraph, most)):
        length = piece.end - piece.start
        if taken and size + length > most:
            found.append(tuple(taken))
            taken, size = [], 0
        taken.append(piece)
        size += length
    return [*found, tuple(taken)] if taken else found


def halves(portion: Portion) -> tuple[Portion, Portion] | None:
    """The portion in two, or None when it is one stretch."""
    middle = len(portion) // 2
    return (portion[:middle], portion[middle:]) if middle else None


def _pieces(text: str, paragraph: Span, most: int) -> list[Span]:
    if paragraph.end - paragraph.start <= most:
        return [paragraph]
    pieces: list[Span] = []
    for sentence in sentences(text, paragraph, quotations(text, paragraph)):
        if pieces and sentence.end - pieces[-1].start <= most:
            pieces[-1] = Span(pieces[-1].start, sentence.end)
        else:
            pieces.extend(_slices(text, sentence, most))
    return pieces


def _slices(text: str, sentence: Span, most: int) -> list[Span]:
    """The sentence cut at blanks into stretches that fit."""
    found: list[Span] = []
    start = sentence.start
    while sentence.end - start > most:
        cut = text.rfind(" ", start + 1, start + most)
        cut = cut if cut > start else start + most
        found.append(Span(start, cut))
        start = cut
    return [*found, Span(start, sentence.end)]
