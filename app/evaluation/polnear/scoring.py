"""Pairs found attributions with annotated ones and counts what agrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from app.evaluation.measures import Counts, dice
from app.evaluation.polnear.reporting import reports_speech
from app.evaluation.polnear.standoff import Attribution
from app.evaluation.polnear.tokens import Spans, TokenizedText, Tokens

QuoteType = Literal["direct", "mixed", "indirect"]
QUOTE_TYPES: tuple[QuoteType, ...] = ("direct", "mixed", "indirect")
_CONTENT_FROM = 0.5
_QUOTES = '"“”'


@dataclass(frozen=True, slots=True)
class _Parts:
    source: Tokens
    cue: Tokens
    content: Tokens


@dataclass(frozen=True, slots=True)
class TextScore:
    """One text's counts; `right` holds the annotated attributions found and `paired` those met at all (indexes)."""

    joined: Counts
    speech: Counts
    by_type: dict[QuoteType, Counts]
    right: frozenset[int] = field(default_factory=frozenset)
    unpaired: tuple[int, ...] = ()
    """Found attributions (indexes) that meet no annotated one."""


def score_text(text: TokenizedText, gold: Sequence[Attribution], found: Sequence[Attribution]) -> TextScore:
    """Annotated and found attributions of one text -> counts.

    An annotated one is found when the source of its pair shares a word that is no function word (or neither has a source) and the dice of
    the contents' words is at least 0.5 ("joined"). "Speech" counts only annotated ones whose cue reports speech, and only found ones that
    are paired with such, or are unpaired and have a cue that reports speech or none.
    """
    wanted, given = [_parts(text, one) for one in gold], [_parts(text, one) for one in found]
    pairs = _pair(wanted, given)
    right = frozenset(i for i, j in pairs if _agree(text, wanted[i], given[j]))
    spoken = [_is_speech(text, one) for one in gold]
    partner = {j: i for i, j in pairs}
    counted = sum(spoken[partner[j]] if j in partner else _is_speech(text, one) for j, one in enumerate(found))
    by_type = dict.fromkeys(QUOTE_TYPES, Counts())
    for i, one in enumerate(gold):
        by_type[quote_type(text, one.content)] += Counts(right=int(i in right), wanted=1)
    return TextScore(
        joined=Counts(len(right), len(found), len(gold)),
        speech=Counts(sum(spoken[i] for i in right), counted, sum(spoken)),
        by_type=by_type,
        right=right,
        unpaired=tuple(j for j in range(len(found)) if j not in partner),
    )


def quote_type(text: TokenizedText, content: Spans) -> QuoteType:
    """Whether a content is one quotation, has one in it, or has none."""
    words = text.words_in(content).strip()
    inner = words[1:].rstrip(".,;!?")
    if words[:1] in {'"', "“"} and inner[-1:] in {'"', "”"} and not any(mark in inner[:-1] for mark in _QUOTES):
        return "direct"
    return "mixed" if any(mark in words for mark in _QUOTES) else "indirect"


def _parts(text: TokenizedText, one: Attribution) -> _Parts:
    return _Parts(text.tokens_in(one.source), text.tokens_in(one.cue), text.tokens_in(one.content))


def _pair(wanted: Sequence[_Parts], given: Sequence[_Parts]) -> list[tuple[int, int]]:
    """One-to-one pairs (index, index), the likest first: content counts twice, cue and source once; ties go to the earlier."""
    candidates = []
    for i, mine in enumerate(wanted):
        for j, theirs in enumerate(given):
            content, cue = dice(mine.content, theirs.content), dice(mine.cue, theirs.cue)
            if content or cue:
                candidates.append((-(2 * content + cue + dice(mine.source, theirs.source)), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return list(pairs.items())


def _agree(text: TokenizedText, mine: _Parts, theirs: _Parts) -> bool:
    shared = mine.source & theirs.source
    if (mine.source or theirs.source) and not (text.meaningful(shared) or (shared and not text.meaningful(mine.source))):
        return False
    return dice(mine.content, theirs.content) >= _CONTENT_FROM


def _is_speech(text: TokenizedText, one: Attribution) -> bool:
    return not one.cue or reports_speech(text.words_in(one.cue))
