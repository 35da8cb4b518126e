"""A result of a check as a remark: its reason by the evidence named, and whether the sentence states a claim as well."""

from __future__ import annotations

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction import remark_finding_words as lexicon
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.remark_evidence import is_body
from app.engine.extraction.remark_reason_codes import proof_code
from app.engine.extraction.remark_reasons import BECAUSE
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.remark_words import SAID
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

LONGEST_TARGET = 200
_BORNE_OUT = (VerificationStatus.VERIFIED, VerificationStatus.PARTIALLY_VERIFIED)


def result(
    s: Tokens,
    body: str,
    by: Checker,
    verdict: VerificationStatus,
    target: tuple[int, int],
    cue: tuple[int, int],
    *,
    told_by_several: bool = False,
    evidence: str = "",
    leaves_open: bool = False,
    is_weighed: bool = False,
    is_bare: bool = False,
) -> RawRemark:
    """What `by` found in the sentence `body` -> a remark; `target` is where the words stand of what was checked, `cue` those of the check.

    `is_bare` is True for a rating that names no evidence. `evidence` is the sentence before, when it names what was looked at.
    """
    if leaves_open or told_by_several:
        reason = ReasonCode.EVIDENCE_INCONCLUSIVE if leaves_open else ReasonCode.CONFIRMED_BY_INDEPENDENT_SOURCES
    else:
        reason = _reason(verdict, f"{evidence} {body}", by, is_bare=is_bare)
    words = " ".join(body[slice(*target)][:LONGEST_TARGET].split())
    is_claim = bool(by.name) and not by.is_outlet and not SAID.isdisjoint((body[: cue[0]] if is_weighed else body).lower().split())
    clause = Span(s.span.end, s.span.end) if is_claim else s.span
    meant, told = (Span(s.span.start + start, s.span.start + end) for start, end in (target, cue))
    return RawRemark(
        by.span,
        by.assessor,
        reason,
        "",
        s.span,
        clause,
        words,
        not is_claim,
        False,
        None,
        verdict,
        told,
        meant,
        by_trade=by.is_trade or (is_weighed and is_body(by.name)),
    )


def _reason(verdict: VerificationStatus, told: str, by: Checker, *, is_bare: bool) -> ReasonCode:
    if verdict is VerificationStatus.REFUTED:
        return ReasonCode.OTHER if is_bare else ReasonCode.CONTRADICTED_BY_EVIDENCE
    return proof_code(told, is_outlet=by.is_outlet) if verdict in _BORNE_OUT else ReasonCode.OTHER


def is_bare_rating(body: str) -> bool:
    """True for a label that names neither evidence nor a reason: "rated the claim false"."""
    told = (lexicon.EVIDENCE, lexicon.SIGHT, BECAUSE)
    return lexicon.LABELLED.search(body) is not None and ":" not in body and not any(pattern.search(body) for pattern in told)


def is_quoted(s: Tokens, at: int) -> bool:
    """True when the offset `at` of the sentence stands inside a quotation."""
    return s.quoted[min(s.at(s.span.start + at), len(s) - 1)]
