"""What a claim's assessments together say about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session

from app.domain.vocabulary import AssessorKind, ReasonCode, VerificationStatus
from app.engine.verification.effective import Verdict, effective_status
from app.resources.assessments import store
from app.tables import Assessment


def findings_of(session: Session, claim_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Claim id -> its columns that follow from its assessments: status, reason, kind of the decisive assessor, count, disagreement."""
    given: dict[str, list[Assessment]] = {claim_id: [] for claim_id in claim_ids}
    for row in store.rows_of_claims(session, claim_ids):
        given[row.claim_id].append(row)
    return {claim_id: _columns(_verdicts(rows)) for claim_id, rows in given.items()}


def _columns(verdicts: Sequence[Verdict]) -> dict[str, Any]:
    found = effective_status(verdicts)
    return {
        "verification_status": found.status.value,
        "reason_code": None if found.reason_code is None else found.reason_code.value,
        "assessor_kind": None if found.assessor_kind is None else found.assessor_kind.value,
        "assessments_count": found.count,
        "verdicts_disagree": found.verdicts_disagree,
    }


def verdicts_of(session: Session, claim_id: str) -> list[Verdict]:
    """Every assessment of the claim as the engine sees it, oldest record first."""
    return _verdicts(store.rows_of_claim(session, claim_id))


def _verdicts(given: Sequence[Assessment]) -> list[Verdict]:
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
