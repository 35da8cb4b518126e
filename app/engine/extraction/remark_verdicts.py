"""Judgements of those who check: "the statement lacks context, according to the fact-checking desk at ...", "the court of auditors said it was misleading"."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction import remark_verdict_words as lexicon
from app.engine.extraction.check_subjects import subject_named
from app.engine.extraction.checker_staff import tells_a_trade
from app.engine.extraction.checkers import checker_named
from app.engine.extraction.checkers_known import Checker, full_name
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_results import is_bare_rating
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.remark_words import SAID
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

_LONGEST_TARGET = 200
_GATED = tuple((Gate(pattern), verdict, reason) for pattern, verdict, reason in lexicon.JUDGEMENTS)


def judgements(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """What checkers by trade call a claim or a picture in the sentence `body` (its tokens `s`); a party's own "false" is its denial."""
    hyphened = (word for part in s.lower if "-" in part for word in part.split("-"))
    if lexicon.JUDGEMENT_WORDS.isdisjoint(s.lower) and lexicon.JUDGEMENT_WORDS.isdisjoint(hyphened):
        return
    lower = body.lower()
    for gate, verdict, reason in _GATED:
        match = gate.pattern.search(body) if gate.opens(lower) else None
        if match is None or s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
            continue
        by = _who_judged(text, s, body, match)
        if by is not None:
            is_bare = reason is ReasonCode.CONTRADICTED_BY_EVIDENCE and is_bare_rating(body)
            yield _remark(s, body, by, match, verdict, ReasonCode.OTHER if is_bare else reason)
            return


def _who_judged(text: str, s: Tokens, body: str, match: Match[str]) -> Checker | None:
    """The checker by trade that the words before or behind name; None for everybody else."""
    first, head = s.at(s.span.start + match.start()), s.at(s.span.start + match.end())
    said = next((i for i in range(head - 1, 0, -1) if s.lower[i] in lexicon.JUDGES and not s.quoted[i]), None)
    if said is not None and (said < first or s.lower[said] in lexicon.JUDGES - SAID):
        return _by_trade(subject_named(text, s, said, "verified"))
    for pattern, since in ((lexicon.TAG, match.end()), (lexicon.ACCORDING, match.end()), (lexicon.ACCORDING, 0)):
        told = pattern.search(body, since)
        if told is None:
            continue
        words = lexicon.WORK_BY.sub("", told["by"].strip()).removeprefix("the ")
        at = s.span.start + told.end("by") - len(words)
        taken_up = full_name(text, at, told["by"].strip())
        name = taken_up or checker_named(words, "verified", s.own)
        span = Span(at, s.span.start + told.end("by"))
        return (
            _by_trade(Checker(span, name, own=name in s.own.names, described=taken_up is not None or tells_a_trade(text, span.end)))
            if name
            else None
        )
    return None


def _by_trade(named: Checker | None) -> Checker | None:
    return named if named is not None and (named.is_trade or (named.is_outlet and bool(named.name))) else None


def _remark(s: Tokens, body: str, by: Checker, match: Match[str], verdict: VerificationStatus, reason: ReasonCode) -> RawRemark:
    told = Span(s.span.start + match.start(), s.span.start + match.end())
    on_media = reason is ReasonCode.MEDIA_MANIPULATED
    is_claim = not by.is_outlet and not SAID.isdisjoint(body.lower().split())
    clause = Span(s.span.end, s.span.end) if is_claim else s.span
    words = " ".join(match.group()[:_LONGEST_TARGET].split())
    return RawRemark(
        by.span, by.assessor, reason, "", s.span, clause, words, not is_claim, on_media, None, verdict, told, told, by_trade=by.is_trade
    )
