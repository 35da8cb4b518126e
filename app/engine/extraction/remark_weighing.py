"""What pictures, records and visits show about a claim, by the verbs of bearing out and of contradicting."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from re import Match

from app.domain.vocabulary import VerificationStatus
from app.engine.extraction import remark_finding_words as lexicon
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_clauses import names_a_target
from app.engine.extraction.remark_evidence import is_body, looked_before, looks_at_evidence, who_weighed
from app.engine.extraction.remark_results import is_quoted, result
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.remark_words import PARTLY, STATEMENT_WORD
from app.engine.extraction.tokens import Tokens

_MOST_TRIED = 3
_BEHIND = 30
_EVIDENCE_BEFORE = 120
_VERDICTS = tuple((Gate(pattern), verdict) for pattern, verdict in lexicon.VERDICTS)


def weighed(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """What pictures, records and visits show about a claim: "lists seen by X match ...", "the claim does not stand up"."""
    lower = body.lower()
    for gate, verdict in _VERDICTS:
        for match in islice(gate.pattern.finditer(body), _MOST_TRIED) if gate.opens(lower) else ():
            if is_quoted(s, match.start()):
                continue
            found = _weighed_at(text, s, body, match, verdict)
            if found is not None:
                yield found


def _weighed_at(text: str, s: Tokens, body: str, match: Match[str], verdict: VerificationStatus) -> RawRemark | None:
    before, after = body[: match.start()], body[match.end() :]
    if lexicon.PLACES_PICTURES.match(body, match.start()):
        return None
    earlier = looked_before(text, s)
    is_passive = match.re in (lexicon.REFUTED_BY, lexicon.SUPPORTED_BY)
    evidence = lexicon.EVIDENCE.search(after if is_passive else before[-_EVIDENCE_BEFORE:])
    if is_passive and not (STATEMENT_WORD.search(before) or before.lower().startswith("what ")):
        return None
    if match.re is lexicon.NOT_SO and lexicon.WHICH_IS.search(match.group()):
        return None
    if match.re in (lexicon.NOT_SO, lexicon.SO):
        where, after = match.span(), body[match.end() :]
    else:
        behind = match.start() if " " in match.group() and match.group().endswith((" out", " up")) else match.end()
        where = (0, match.start()) if is_passive else (behind, len(body))
        if evidence is None and not earlier and not _rests_on_evidence(body, before):
            return None
    target = body[slice(*where)]
    by = who_weighed(text, s, body, match)
    if (
        by is None
        or not (by.is_outlet or by.is_trade or by.is_ngo or by.may_be_outlet or is_body(by.name))
        or (by.name == "" and by.span.start == s.span.start and not names_a_target(target))
    ):
        return None
    if verdict is not VerificationStatus.REFUTED and not (names_a_target(target) or by.name):
        return None
    if verdict is VerificationStatus.VERIFIED and (
        PARTLY.search(body[max(0, match.start() - _BEHIND) : match.end() + _BEHIND]) or lexicon.ONLY_PART.search(after)
    ):
        verdict = VerificationStatus.PARTIALLY_VERIFIED
    leaves_open = verdict is VerificationStatus.VERIFIED and lexicon.LEAVES_OPEN.search(after) is not None
    verdict = VerificationStatus.PARTIALLY_VERIFIED if leaves_open else verdict
    return result(s, body, by, verdict, where, match.span(), evidence=earlier, leaves_open=leaves_open, is_weighed=True)


def _rests_on_evidence(body: str, before: str) -> bool:
    """True for a sentence that tells who looked at what, or who was there, whatever the evidence is called."""
    return (
        looks_at_evidence(body)
        or lexicon.CONFIRMED_TO.search(body) is not None
        or lexicon.EVIDENCE_FIRST.match(body) is not None
        or lexicon.ITS_WORK.search(before.rstrip()) is not None
        or any(pattern.search(before) is not None for pattern in (lexicon.SHOWN, lexicon.SIGHT))
    )
