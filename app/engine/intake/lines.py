"""A raw text as lines and blocks: where each line starts and ends, and how large the gap before it is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from app.engine.extraction.tokens import single_spaced
from app.engine.extraction.types import Span

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SENTENCE_END = (".", "!", "?", '"', "”", ":", ")", "…", "'", "’")
_WRAP_WIDTH = 100


class Line(NamedTuple):
    """One line (or wrapped paragraph) without the white space around it; `gap` counts the line breaks in front of it."""

    span: Span
    gap: int
    key: str
    """The words with white space folded: how repeated lines are recognised."""


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Span(start + left, start + left + len(piece.strip()))


def _gap(between: str) -> int:
    """How many line breaks stand between two lines; nearly always there is nothing but line feeds."""
    return len(_BREAK.findall(between)) if between.strip("\n") else len(between)


def read_lines(text: str) -> list[Line]:
    """Every line that holds more than white space, in order; LF, CRLF and Unicode line breaks count as breaks."""
    lines: list[Line] = []
    last_end = 0
    for match in _LINE.finditer(text):
        line = match.group()
        key = single_spaced(line)
        if not key:
            continue
        span = Span(*match.span()) if len(key) == len(line) else _trimmed(text, *match.span())
        gap = _gap(text[last_end : span.start]) if lines else 0
        lines.append(Line(span, gap, key))
        last_end = span.end
    return lines


def _is_wrapped(block: Sequence[Line]) -> bool:
    """True when the lines of a block are one paragraph broken at a column: short lines, some of which stop within a sentence."""
    inner = block[:-1]
    if not inner or any(line.span.end - line.span.start > _WRAP_WIDTH for line in block):
        return False
    if any(line.span.end - line.span.start < _WRAP_WIDTH // 3 for line in inner):
        return False
    going_on = sum(1 for a, b in itertools.pairwise(block) if not a.key.endswith(_SENTENCE_END) and b.key[:1].islower())
    return going_on > 0


def join_wrapped(lines: Sequence[Line]) -> list[Line]:
    """Lines of one block (no blank line between) that are one hard-wrapped paragraph become one line; others stay."""
    out: list[Line] = []
    start = 0
    while start < len(lines):
        end = start + 1
        while end < len(lines) and lines[end].gap == 1:
            end += 1
        block = lines[start:end]
        if _is_wrapped(block):
            span = Span(block[0].span.start, block[-1].span.end)
            out.append(Line(span, block[0].gap, " ".join(line.key for line in block)))
        else:
            out.extend(block)
        start = end
    return out
