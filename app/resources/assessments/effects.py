"""What a claim's assessments together say about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus
from app.engine.verification.effective import Verdict, effective_status
from app.resources.assessments import store
from app.tables import Assessment


def findings_of(session: Session, claim_id: str) -> dict[str, Any]:
    """The claim's columns that follow from its assessments: status, reason, kind of the decisive assessor, count, disagreement."""
    found = effective_status(verdicts_of(session, claim_id))
    return {
        "verification_status": found.status.value,
        "reason_code": None if found.reason_code is None else found.reason_code.value,
        "assessor_kind": None if found.assessor_kind is None else found.assessor_kind.value,
        "assessments_count": found.count,
        "verdicts_disagree": found.verdicts_disagree,
    }


def verdicts_of(session: Session, claim_id: str) -> list[Verdict]:
    """Every assessment of the claim as the engine sees it, oldest record first."""
    given = store.rows_of_claim(session, claim_id)
    superseded = {row.supersedes_id for row in given}
    return [_verdict(row, row.id in superseded) for row in given]


def standing_verdict(verdicts: Sequence[Verdict], assessor_id: str, supersedes_id: str | None) -> VerificationStatus | None:
    """The assessor's newest verdict that neither stands superseded nor is superseded by the assessment to come; None without one."""
    own = [v for v in verdicts if v.assessor_id == assessor_id and not v.superseded and v.assessment_id != supersedes_id]
    return max(own, key=lambda v: (v.assessed_at, v.assessment_id)).verdict if own else None


def _verdict(row: Assessment, superseded: bool) -> Verdict:
    return Verdict(
        assessment_id=row.id,
        assessor_id=row.assessor_id,
        assessor_kind=AssessorKind(row.assessor_kind),
        verdict=VerificationStatus(row.verdict),
        reason_code=None if row.reason_code is None else ReasonCode(row.reason_code),
        assessed_at=row.assessed_at,
        superseded=superseded,
    )
