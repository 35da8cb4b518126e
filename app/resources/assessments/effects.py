"""What a claim's assessments together say about it."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus
from app.engine.verification.effective import Judgement, effective
from app.resources.assessments import store
from app.tables import Assessment


def findings_of(session: Session, claim_id: str) -> dict[str, Any]:
    """The claim's columns that follow from its assessments: status, reason, kind of the decisive assessor, count, disagreement."""
    given = store.rows_of_claim(session, claim_id)
    found = effective([_judgement(row) for row in given])
    return {
        "verification_status": found.status.value,
        "reason_code": None if found.reason is None else found.reason.value,
        "assessor_kind": None if found.assessor_kind is None else found.assessor_kind.value,
        "assessments_count": len(given),
        "verdicts_disagree": found.verdicts_disagree,
    }


def _judgement(row: Assessment) -> Judgement:
    return Judgement(
        id=row.id,
        assessor_id=row.assessor_id,
        assessor_kind=AssessorKind(row.assessor_kind),
        verdict=VerificationStatus(row.verdict),
        reason=None if row.reason_code is None else ReasonCode(row.reason_code),
        assessed_at=row.assessed_at,
        supersedes_id=row.supersedes_id,
    )
