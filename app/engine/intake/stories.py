"""Which lines of a raw text belong to which story, and what each line is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.engine.extraction.types import Span, Story
from app.engine.intake.lines import Line, join_wrapped, read_lines
from app.engine.intake.marks import (
    agency_name,
    clock_end,
    credits_in,
    dateline_at,
    looks_like_caption,
    looks_like_heading,
    looks_like_mark,
    looks_like_separator,
    looks_like_subhead,
)

_REPEAT_WITHIN = 8
"""A heading that is printed again at most so many lines further on opens a story (page header, caption, mark, heading, body)."""


def split_stories(text: str) -> tuple[Story, ...]:
    """Raw text (any length, LF or CRLF) -> its stories in order; none when the text is only white space. Never raises."""
    lines = join_wrapped(read_lines(text))
    if not lines:
        return ()
    starts = _story_starts(lines)
    return tuple(_story(text, lines[a:b]) for a, b in zip(starts, [*starts[1:], len(lines)], strict=True) if _has_words(lines[a:b]))


def _has_words(lines: Sequence[Line]) -> bool:
    return any(not looks_like_separator(line.key) for line in lines)


def _story_starts(lines: Sequence[Line]) -> list[int]:
    gaps = Counter(line.gap for line in lines[1:])
    usual = max(gaps, key=lambda g: (gaps[g], -g)) if gaps else 1
    starts = [0]
    prose_before = _is_prose(lines[0].key)
    for at in range(1, len(lines)):
        if prose_before and _opens_story(lines, at, starts[-1], usual):
            starts.append(at)
            prose_before = False
        prose_before = prose_before or _is_prose(lines[at].key)
    return starts


def _opens_story(lines: Sequence[Line], at: int, start: int, usual_gap: int) -> bool:
    """A repeated heading, or a heading after a separator or a gap wider than this text's usual one; a paragraph must stand above."""
    line = lines[at]
    if not looks_like_heading(line.key) or looks_like_caption(line.key) or at + 1 >= len(lines):
        return False
    if any(other.key == line.key for other in lines[max(start, at - _REPEAT_WITHIN) : at]):
        return False
    if any(other.key == line.key for other in lines[at + 1 : at + 1 + _REPEAT_WITHIN]):
        return True
    if looks_like_subhead(line.key):
        return False
    follows = lines[at + 1]
    wide = line.gap > max(usual_gap, 2) or looks_like_separator(lines[at - 1].key)
    return wide and len(line.key.split(" ")) >= 4 and (_is_prose(follows.key) or looks_like_caption(follows.key))


def _is_prose(key: str) -> bool:
    return len(key) > 60 and not looks_like_heading(key) and not looks_like_caption(key)


def _story(text: str, lines: Sequence[Line]) -> Story:
    counts = Counter(line.key for line in lines)
    title = _title(lines, counts)
    captions: list[Span] = []
    subheads: list[Span] = []
    body: list[Line] = []
    credited: list[str] = []
    marks: list[str] = []
    for line in lines:
        if looks_like_separator(line.key) or (title is not None and line.key == title.key):
            continue
        if looks_like_mark(line.key):
            marks.append(agency_name(line.key))
        elif _is_caption(line, counts, bool(body)):
            captions.append(line.span)
            credited.extend(credits_in(line.key))
        elif looks_like_subhead(line.key):
            subheads.append(line.span)
        else:
            body.append(line)
    dateline, agency = _dateline(text, body)
    named = ([agency] if agency else []) + credited + marks
    return Story(
        span=Span(lines[0].span.start, lines[-1].span.end),
        title=title.span if title else None,
        captions=tuple(captions),
        dateline=dateline,
        paragraphs=tuple(_without(text, line.span, dateline) for line in body),
        subheads=tuple(subheads),
        credits=tuple(dict.fromkeys(named)),
    )


def _is_caption(line: Line, counts: Counter[str], in_body: bool) -> bool:
    repeated = counts[line.key] > 1 and not in_body and not looks_like_subhead(line.key)
    return repeated or looks_like_caption(line.key)


def _title(lines: Sequence[Line], counts: Counter[str]) -> Line | None:
    """The first line when it reads like a heading and something follows it."""
    first = next((line for line in lines if not looks_like_separator(line.key) and not looks_like_mark(line.key)), None)
    if first is None or len(lines) < 2 or looks_like_caption(first.key):
        return None
    return first if looks_like_heading(first.key) or (counts[first.key] > 1 and len(first.key) <= 200) else None


def _dateline(text: str, body: Sequence[Line]) -> tuple[Span | None, str | None]:
    """The first dateline that names an agency among the first paragraphs, else the first one that names only a place."""
    bare: Span | None = None
    for line in body[:3]:
        found = dateline_at(text, line.span.start, line.span.end)
        if found is None or found[1] >= line.span.end:
            continue
        if found[2] is not None:
            return Span(found[0], found[1]), agency_name(text[found[2][0] : found[2][1]])
        bare = bare or Span(found[0], found[1])
    return bare, None


def _without(text: str, paragraph: Span, dateline: Span | None) -> Span:
    if dateline is not None and paragraph.start == dateline.start:
        return Span(dateline.end, paragraph.end)
    return Span(clock_end(text, paragraph.start, paragraph.end), paragraph.end)
