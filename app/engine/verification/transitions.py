"""Which verdict an assessor may give, and what it must say with it."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.errors import FieldError, Invalid
from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus

_S, _R, _K = VerificationStatus, ReasonCode, AssessorKind

OPEN_VERDICTS = frozenset({_S.UNDER_REVIEW, _S.UNABLE_TO_VERIFY, _S.CONFLICTING_EVIDENCE})
"""Verdicts that leave the claim open."""
FINAL_VERDICTS = frozenset({_S.PARTIALLY_VERIFIED, _S.VERIFIED, _S.MISLEADING, _S.REFUTED, _S.NOT_CHECKABLE})
"""Verdicts that settle the claim for their assessor."""

ALLOWED: Mapping[AssessorKind, frozenset[VerificationStatus]] = {
    _K.ORGANISATION: OPEN_VERDICTS | FINAL_VERDICTS,
    _K.PERSON: OPEN_VERDICTS | FINAL_VERDICTS,
    _K.RULE: OPEN_VERDICTS,
    _K.MODEL: OPEN_VERDICTS,
}
"""What each kind of assessor may say (domain.md, verification_status). `unreviewed` is in none: it is the absence of an assessment."""

FOLLOWS: Mapping[VerificationStatus, frozenset[VerificationStatus]] = {
    _S.UNREVIEWED: OPEN_VERDICTS | FINAL_VERDICTS,
    **dict.fromkeys(OPEN_VERDICTS, OPEN_VERDICTS | FINAL_VERDICTS),
    **{status: OPEN_VERDICTS - {_S.UNDER_REVIEW} | FINAL_VERDICTS for status in FINAL_VERDICTS},
}
"""What the same assessor may say next: every change of mind, but a final verdict is reopened only by superseding it.

Otherwise "someone is looking" would hide a finding that its assessor never took back.
"""

REASON_REQUIRED = (OPEN_VERDICTS | FINAL_VERDICTS) - {_S.UNDER_REVIEW, _S.NOT_CHECKABLE}
"""Verdicts that must say why; of the other two the verdict itself is the reason."""

_UNCHECKED = {
    _R.NO_ACCESS, _R.NO_INDEPENDENT_SOURCE, _R.SINGLE_SOURCE, _R.ANONYMOUS_SOURCE, _R.EVIDENCE_INCONCLUSIVE, _R.MEDIA_UNVERIFIED,
    _R.AWAITING_RESPONSE, _R.MISSING_CONTEXT, _R.OUT_OF_DATE,
}  # fmt: skip
_CONFIRMED = {_R.CONFIRMED_BY_INDEPENDENT_SOURCES, _R.CONFIRMED_AGAINST_INTEREST}
_ALWAYS = {_R.ASSESSOR_ERROR, _R.OTHER}

FITTING: Mapping[VerificationStatus, frozenset[ReasonCode]] = {
    _S.UNREVIEWED: frozenset(),
    _S.UNDER_REVIEW: frozenset(_ALWAYS | _UNCHECKED | {_R.EVIDENCE_CONTRADICTORY}),
    _S.UNABLE_TO_VERIFY: frozenset(_ALWAYS | _UNCHECKED | {_R.EVIDENCE_CONTRADICTORY}),
    _S.CONFLICTING_EVIDENCE: frozenset(_ALWAYS | {_R.EVIDENCE_CONTRADICTORY, _R.EVIDENCE_INCONCLUSIVE}),
    _S.PARTIALLY_VERIFIED: frozenset(_ALWAYS | _CONFIRMED | _UNCHECKED | {_R.EVIDENCE_CONTRADICTORY, _R.CONTRADICTED_BY_EVIDENCE}),
    _S.VERIFIED: frozenset(_ALWAYS | _CONFIRMED),
    _S.MISLEADING: frozenset(
        _ALWAYS | {_R.MISSING_CONTEXT, _R.OUT_OF_DATE, _R.MEDIA_MANIPULATED, _R.CONTRADICTED_BY_EVIDENCE, _R.EVIDENCE_CONTRADICTORY}
    ),
    _S.REFUTED: frozenset(_ALWAYS | {_R.CONTRADICTED_BY_EVIDENCE, _R.MEDIA_MANIPULATED}),
    _S.NOT_CHECKABLE: frozenset(_ALWAYS | {_R.MISSING_CONTEXT}),
}
"""Reasons each verdict may have; `other` goes with all, `assessor_error` too, because any verdict may correct the assessor's last one."""


def check_verdict(
    assessor_kind: AssessorKind,
    verdict: VerificationStatus,
    reason_code: ReasonCode | None,
    previous_status: VerificationStatus | None = None,
) -> None:
    """Raises `Invalid` ("/verdict", "/reason_code", or both) when the tables above do not allow the assessment.

    `previous_status` is the same assessor's standing verdict on the claim that this one does not supersede; None when there is none.
    Other assessors' verdicts never restrict anybody, so they are not given.
    """
    wrong = (_wrong_verdict(assessor_kind, verdict, previous_status), _wrong_reason(verdict, reason_code))
    errors = [error for error in wrong if error is not None]
    if errors:
        raise Invalid(*errors)


def _wrong_verdict(kind: AssessorKind, verdict: VerificationStatus, previous: VerificationStatus | None) -> FieldError | None:
    if verdict is VerificationStatus.UNREVIEWED:
        return _error("/verdict", "not_a_verdict", "unreviewed means that there is no assessment; it cannot be given as one.")
    if verdict not in ALLOWED[kind]:
        allowed = ", ".join(sorted(ALLOWED[kind]))
        return _error("/verdict", "not_allowed_for_assessor", f"An assessor of kind {kind} may only give: {allowed}.")
    if previous is not None and verdict not in FOLLOWS[previous]:
        return _error("/verdict", "must_supersede", f"After {previous}, {verdict} must supersede the earlier assessment.")
    return None


def _wrong_reason(verdict: VerificationStatus, reason: ReasonCode | None) -> FieldError | None:
    if reason is None:
        return _error("/reason_code", "missing", f"{verdict} needs its reason.") if verdict in REASON_REQUIRED else None
    if verdict is not VerificationStatus.UNREVIEWED and reason not in FITTING[verdict]:
        fitting = ", ".join(sorted(FITTING[verdict]))
        return _error("/reason_code", "does_not_fit", f"{reason} is no reason for {verdict}; it may be: {fitting}.")
    return None


def _error(pointer: str, code: str, detail: str) -> FieldError:
    return FieldError(code=code, detail=detail, pointer=pointer)
