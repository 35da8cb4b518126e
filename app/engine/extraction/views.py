"""Who wants, backs, expects or speaks of what: views. They state nothing one could check, so they are shown beside claims and never stored as such."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from app.engine.extraction.sentences import quotations, sentences
from app.engine.extraction.tokens import Tokens, tokenize
from app.engine.extraction.types import Extraction, Extractor, Span
from app.engine.extraction.view_lexicon import VIEW_WORDS, ViewKind
from app.engine.extraction.view_reader import View, read_view

_LONGEST_SENTENCE = 6000
_LONGEST_PARAGRAPH = 200_000
_NESTED = 4
"""So many spans before a place may reach over it."""


@dataclass(frozen=True, slots=True)
class ExtractedView:
    """What somebody wants, backs, expects or speaks of, with literal spans of the raw text."""

    kind: ViewKind
    holder: Span | None
    """The words at this place that name who holds it (a pronoun stays one); None for what "is expected" by nobody named."""
    cue: Span
    content: tuple[Span, ...]


@runtime_checkable
class ReadsViews(Protocol):
    """An extractor that finds views too."""

    def views(self, text: str, extraction: Extraction) -> tuple[ExtractedView, ...]:
        """The views of the text that `extraction` was made from; never raises on odd text."""
        ...


def views_by(extractor: Extractor, text: str, extraction: Extraction) -> tuple[ExtractedView, ...]:
    """The views that the extractor finds in the text of its extraction; none when it reads no views."""
    return extractor.views(text, extraction) if isinstance(extractor, ReadsViews) else ()


class _Covered:
    """Spans, asked whether one of them holds a place."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def __contains__(self, at: int) -> bool:
        behind = bisect_right(self._starts, at)
        return any(at < span.end for span in self._spans[max(0, behind - _NESTED) : behind])


def find_views(text: str, extraction: Extraction) -> tuple[ExtractedView, ...]:
    """Views of the English stories of `text`, which `extraction` was made from, in reading order.

    Nothing inside a claim's words or a quotation is a view of the article; a text in another language gives none. Never raises.
    """
    if extraction.unsupported_language is not None:
        return ()
    told = _Covered([span for claim in extraction.claims for span in (claim.cue, *claim.content) if span is not None])
    return tuple(view for story in extraction.stories for paragraph in story.paragraphs for view in _in_paragraph(text, paragraph, told))


def _in_paragraph(text: str, paragraph: Span, told: _Covered) -> Iterator[ExtractedView]:
    if paragraph.end - paragraph.start > _LONGEST_PARAGRAPH:
        return
    quotes = quotations(text, paragraph)
    for sentence in sentences(text, paragraph, quotes):
        if sentence.end - sentence.start > _LONGEST_SENTENCE:
            continue
        s = tokenize(text, sentence, [quote for quote in quotes if quote.end > sentence.start and quote.start < sentence.end])
        if VIEW_WORDS.isdisjoint(s.lower):
            continue
        for at in range(len(s)):
            if s.lower[at] in VIEW_WORDS and not s.quoted[at] and s.starts[at] not in told:
                view = read_view(text, s, at)
                if view is not None:
                    yield _as_spans(s, view)


def _as_spans(s: Tokens, view: View) -> ExtractedView:
    holder = s.span_of(*view.holder) if view.holder is not None else None
    return ExtractedView(view.kind, holder, s.span_of(*view.cue), tuple(s.span_of(*piece) for piece in view.pieces))
