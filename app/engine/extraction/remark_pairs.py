"""Several remarks in one sentence: which are told apart, and where the words of one end and those of the next begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.types import Span

_MOST_IN_A_SENTENCE = 3
_BREAK = re.compile(r"[,;:]\s|\s[–—-]\s|(?:[,;] )?\b(?:but|and|while|whereas|though|although|yet|however)\b")
_FIRM_BREAK = re.compile(r"[,;:]\s|\s[–—-]\s|(?:[,;] )?\b(?:but|while|whereas|though|although|yet|however)\b")
"""An "and" may also stand inside a name."""
_LONGEST_TARGET = 200
_REST = re.compile(
    r"^\W*(?:but |and |though |while )?(?:the |its |his |her |their )?(?:rest|others?|remainder|remaining|other (?:two|three|four|five|six|\d+))\b|\bthe (?:rest|remainder)\b",
    re.IGNORECASE,
)
"""What is left of what was checked."""
_THE_REST = re.compile(r"\b(?:for|of|as for|on) the (?:others|rest|remainder|other (?:two|three|four|five))\b", re.IGNORECASE)
_NEAR = 60
_BORNE_OUT = (VerificationStatus.VERIFIED, VerificationStatus.PARTIALLY_VERIFIED)
_OPEN = (VerificationStatus.UNABLE_TO_VERIFY, VerificationStatus.UNDER_REVIEW)


def told_apart(text: str, found: Iterable[RawRemark]) -> list[RawRemark]:
    """The remarks of a sentence that tell of different checks, in order, each with its own words of what was checked.

    `found` is in the order of trust. One more counts when a clause of its own tells it and who checked, what came of it or why differs.
    """
    kept: list[RawRemark] = []
    for remark in _with_the_rest(text, list(found)):
        if len(kept) < _MOST_IN_A_SENTENCE and all(_is_another(text, remark, other) for other in kept):
            kept.append(remark)
    kept.sort(key=lambda remark: remark.cue or remark.span)
    return kept if len(kept) < 2 else [_within(text, kept, at) for at in range(len(kept))]


def _with_the_rest(text: str, found: list[RawRemark]) -> list[RawRemark]:
    """The remarks, where what was left unchecked is the rest of what was confirmed: one check, which bore the matter out in part."""
    done = [remark for remark in found if remark.verdict in _BORNE_OUT]
    rest = [
        remark
        for remark in found
        if remark.verdict is VerificationStatus.UNABLE_TO_VERIFY and (_REST.search(remark.target) or _rest_before(text, remark))
    ]
    if not done or not rest:
        return found
    partly = [replace(r, verdict=VerificationStatus.PARTIALLY_VERIFIED) if r.verdict in _BORNE_OUT else r for r in found]
    return [remark for remark in partly if not any(remark is r for r in rest)]


def _rest_before(text: str, remark: RawRemark) -> bool:
    """True for "for the others, X could not confirm it"."""
    cue = remark.cue or remark.span
    return _THE_REST.search(text, max(remark.span.start, cue.start - _NEAR), cue.start) is not None


def _is_another(text: str, remark: RawRemark, other: RawRemark) -> bool:
    first, second = sorted((remark.cue or remark.span, other.cue or other.span))
    if second.start < first.end or _BREAK.search(text, first.end, second.start) is None:
        return False
    if remark.verdict is not other.verdict:
        return not (remark.verdict in _OPEN and other.verdict in _OPEN)
    if remark.by_name and other.by_name and remark.by_name != other.by_name:
        return True
    if remark.on_media is not other.on_media:
        return remark.verdict is VerificationStatus.UNABLE_TO_VERIFY
    return _has_a_reason(remark) and _has_a_reason(other) and remark.reason is not other.reason


def _has_a_reason(remark: RawRemark) -> bool:
    return remark.reason is not ReasonCode.OTHER and bool(remark.rationale)


def _within(text: str, remarks: Sequence[RawRemark], at: int) -> RawRemark:
    """The remark with its target cut where the clauses of the remarks beside it begin and end."""
    remark = remarks[at]
    if remark.meant is None:
        return remark
    start = _border(text, remarks[at - 1], remark) if at > 0 else remark.span.start
    end = _border(text, remark, remarks[at + 1]) if at + 1 < len(remarks) else remark.span.end
    meant = Span(max(start, remark.meant.start), min(end, remark.meant.end))
    if meant == remark.meant or meant.start >= meant.end:
        return remark
    return replace(remark, meant=meant, target=" ".join(text[meant.start : meant.end].split())[:_LONGEST_TARGET])


def _border(text: str, first: RawRemark, second: RawRemark) -> int:
    start, end = (first.cue or first.span).end, (second.cue or second.span).start
    if start <= second.clause.start < end:
        return second.clause.start
    for pattern in (_FIRM_BREAK, _BREAK):
        breaks = list(pattern.finditer(text, start, end))
        if breaks:
            return breaks[-1].start()
    return end
