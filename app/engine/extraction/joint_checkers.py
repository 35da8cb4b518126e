"""Several who tried to check and could not, told as one subject: "Neither A nor B was able", "A and B were both unable"."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.checkers import checker_named, is_anybody
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.remark_words import STATEMENT_WORD
from app.engine.extraction.tokens import HARD_STOPS, Tokens
from app.engine.extraction.types import Span
from app.engine.linking.plans import guess_kind

_FURTHEST = 40
"""So many words before the verb a subject may open."""
_OPENS = HARD_STOPS | frozenset({",", "but", "and", "that", "as", "so", "while", "because"})
_SPEAKS_FOR = re.compile(r"(?:an? |the )?(?:[a-z]+ )?spokes\w+ (?:for|of) (?:the )?(?P<body>.+)", re.IGNORECASE)
_CUT = re.compile(r",? (?:who|which|whose|where)\b|,")
_PARTIES = frozenset(
    {ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_FORCE, ActorKind.ARMED_GROUP, ActorKind.COMPANY, ActorKind.PERSON}
)


def joint_checkers(text: str, s: Tokens, verb: int, check: str) -> list[Checker]:
    """Who the subject of the verb group at token `verb` (`check`: its words) joins, when one at least is a checker; else none.

    Beside a checker anybody counts; "A and B were both unable" needs none, but no party.
    """
    return _neither(text, s, verb, check) or _both(text, s, verb, check)


def is_neither_nor(s: Tokens, verb: int) -> bool:
    """True when the subject of the verb group at token `verb` opens with "neither" and goes on with "nor"."""
    return _neither_at(s, verb) is not None


def _neither_at(s: Tokens, verb: int) -> tuple[int, int] | None:
    nor = next((i for i in range(verb - 1, max(0, verb - _FURTHEST), -1) if s.lower[i] == "nor" and not s.quoted[i]), None)
    if nor is None:
        return None
    first = next((i for i in range(nor - 1, max(-1, nor - _FURTHEST), -1) if s.lower[i] == "neither" and not s.quoted[i]), None)
    return (first, nor) if first is not None and first + 1 < nor and (first == 0 or s.lower[first - 1] in _OPENS) else None


def _neither(text: str, s: Tokens, verb: int, check: str) -> list[Checker]:
    pair = _neither_at(s, verb)
    if pair is None or pair[1] + 1 >= verb:
        return []
    spans = [s.span_of(pair[0] + 1, pair[1]), s.span_of(pair[1] + 1, verb)]
    told = [_named(text, s, span, f"independently {check}") for span in spans]
    found = [named for named, _ in told if named is not None]
    if not found or any(STATEMENT_WORD.search(text[span.start : span.end]) for span in spans):
        return []
    somebody = [(named, span) for named, span in told if not is_anybody(text[span.start : span.end])]
    return [named or Checker(span, _plain(text[span.start : span.end])) for named, span in somebody]


def _both(text: str, s: Tokens, verb: int, check: str) -> list[Checker]:
    """ "A and B were both unable to", and "A and B could not" where both are known as checkers."""
    opens = next(
        (i + 1 for i in range(verb - 1, max(-1, verb - _FURTHEST), -1) if s.lower[i] in HARD_STOPS | {",", "that"} or s.quoted[i]), 0
    )
    joins = [i for i in range(opens + 1, verb - 1) if s.lower[i] in ("and", "or")]
    if len(joins) != 1 or verb - opens > _FURTHEST:
        return []
    if s.own.named_by(text[s.starts[opens] : s.ends[verb - 1]]) is not None:
        return []
    spans = [s.span_of(opens, joins[0]), s.span_of(joins[0] + 1, verb)]
    told = [_named(text, s, span, "") for span in spans]
    if "both" in check.lower().split() and all(guess_kind(_plain(text[slice(*span)])) not in _PARTIES for span in spans):
        return [named or Checker(span, _plain(text[slice(*span)])) for named, span in told]
    found = [named for named, _ in told if named is not None and _is_known(named)]
    return [*_listed_before(text, s, opens), *found] if len(found) == len(spans) else []


def _is_known(named: Checker) -> bool:
    return named.is_outlet or named.is_trade or named.is_ngo


def _listed_before(text: str, s: Tokens, opens: int) -> list[Checker]:
    """The checkers in front of the last two of a list: "A, B and C"."""
    found: list[Checker] = []
    while opens > 1 and s.lower[opens - 1] == ",":
        end = opens - 1
        opens = next((i + 1 for i in range(end - 1, -1, -1) if s.lower[i] in _OPENS or s.quoted[i]), 0)
        named = _named(text, s, s.span_of(opens, end), "")[0] if opens < end else None
        if named is None or not named.name or not _is_known(named):
            break
        found.insert(0, named)
    return found


def _named(text: str, s: Tokens, span: Span, check: str) -> tuple[Checker | None, Span]:
    """The checker that the words of the span name (without what describes them), and where they stand."""
    words = text[span.start : span.end]
    cut = _CUT.search(words)
    span = Span(span.start, span.start + cut.start()) if cut is not None else span
    words = _plain(text[span.start : span.end])
    if is_anybody(words):
        return None, span
    name = checker_named(words, check, s.own)
    return (Checker(span, name, own=name in s.own.names) if name is not None else None), span


def _plain(words: str) -> str:
    speaks_for = _SPEAKS_FOR.fullmatch(words)
    return (
        (speaks_for["body"] if speaks_for is not None else words)
        .removeprefix("the ")
        .removeprefix("The ")
        .removeprefix("a ")
        .removeprefix("an ")
    )
