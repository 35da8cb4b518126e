"""Paragraphs into sentences (sentencex) and quotations; a quotation of several sentences stays whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

import sentencex

from app.engine.extraction.types import Span

_OPENING_CONTEXT = " \t\n\r\u00a0([{—–-‘'/"
_MARK = re.compile("[\"“”]|''(?!')")
_LONGEST_QUOTATION = 6000


def quotations(text: str, paragraph: Span) -> list[Span]:
    """Quotations of a paragraph with their marks, in order; straight and curly marks may be mixed.

    A quotation left open runs to the paragraph's end when it began the paragraph (the custom for quotations of several paragraphs), else it
    ends with its mark: one stray mark must not swallow a paragraph.
    """
    found: list[Span] = []
    open_at = -1
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        at, mark, after = match.start(), match.group(), match.end()
        opens = mark == "“" or (mark != "”" and (at == paragraph.start or text[at - 1] in _OPENING_CONTEXT))
        if open_at < 0:
            if mark != "”" and (opens or mark == '"'):
                open_at = at
        elif (
            mark == "”"
            or not opens
            or (mark == "“" and text[at - 1] not in _OPENING_CONTEXT)
            or (mark != "“" and after < paragraph.end and text[after] in " ,.;")
        ):
            if at - open_at < _LONGEST_QUOTATION:
                found.append(Span(open_at, after))
            open_at = -1
        elif mark == "“" or at - open_at > _LONGEST_QUOTATION:
            open_at = at
    if open_at == paragraph.start and paragraph.end - open_at < _LONGEST_QUOTATION:
        found.append(Span(open_at, paragraph.end))
    return found


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    left = start + len(piece) - len(piece.lstrip())
    return Span(left, left + len(stripped))


def sentences(text: str, paragraph: Span, quotes: Sequence[Span]) -> list[Span]:
    """Sentences of a paragraph without the white space around them, in order; a break inside a quotation does not count."""
    body = text[paragraph.start : paragraph.end]
    cuts = [paragraph.start + b["end_index"] for b in sentencex.get_sentence_boundaries("en", body)]
    found: list[Span] = []
    start = paragraph.start
    quote = 0
    for cut in cuts:
        while quote < len(quotes) and quotes[quote].end <= cut:
            quote += 1
        inside = quote < len(quotes) and quotes[quote].start < cut < quotes[quote].end
        if inside or _goes_on(text, cut, paragraph.end):
            continue
        span = _trim(text, start, cut)
        if span is not None:
            found.append(span)
        start = cut
    rest = _trim(text, start, paragraph.end)
    return [*found, rest] if rest is not None else found


def _goes_on(text: str, cut: int, end: int) -> bool:
    """True when the next sentence would start with a small letter or a comma: `"Stop." she said` is one sentence."""
    at = cut
    while at < end and text[at].isspace():
        at += 1
    return at < end and (text[at].islower() or text[at] == ",")
