"""What all assessments of a claim together say about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus

_WEIGHT = {kind: weight for weight, kind in enumerate(reversed(AssessorKind))}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One assessment, as far as the effective status depends on it; `superseded`: a later assessment replaces it."""

    assessment_id: str
    assessor_id: str
    assessor_kind: AssessorKind
    verdict: VerificationStatus
    reason_code: ReasonCode | None
    assessed_at: datetime
    superseded: bool


@dataclass(frozen=True, slots=True)
class Effective:
    """The derived fields of a claim; reason, id and kind are those of the decisive assessment, None while there is none."""

    status: VerificationStatus
    reason_code: ReasonCode | None
    assessment_id: str | None
    assessor_kind: AssessorKind | None
    count: int
    """All assessments of the claim, superseded ones included: the record keeps them."""
    verdicts_disagree: bool


def effective_status(verdicts: Sequence[Verdict]) -> Effective:
    """The newest assessment that nobody superseded, of the best assessor kind; `unreviewed` without one.

    The best kind comes first in `AssessorKind`, the larger assessment id decides between equal times, and the order of `verdicts`
    does not matter. Rule: domain.md, "verification_status".
    """
    standing = [verdict for verdict in verdicts if not verdict.superseded]
    if not standing:
        return Effective(VerificationStatus.UNREVIEWED, None, None, None, len(verdicts), verdicts_disagree=False)
    decisive = max(standing, key=lambda v: (_WEIGHT[v.assessor_kind], *_recency(v)))
    return Effective(
        status=decisive.verdict,
        reason_code=decisive.reason_code,
        assessment_id=decisive.assessment_id,
        assessor_kind=decisive.assessor_kind,
        count=len(verdicts),
        verdicts_disagree=_disagree(standing),
    )


def _disagree(standing: Iterable[Verdict]) -> bool:
    # someone who is still looking has not found anything yet, so cannot disagree
    newest = {verdict.assessor_id: verdict.verdict for verdict in sorted(standing, key=_recency)}
    return len(set(newest.values()) - {VerificationStatus.UNDER_REVIEW}) > 1


def _recency(verdict: Verdict) -> tuple[datetime, str]:
    return verdict.assessed_at, verdict.assessment_id
