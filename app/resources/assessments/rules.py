"""Which verdicts are accepted."""

from __future__ import annotations

from app.domain.vocabulary import AssessorKind
from app.engine.verification.transitions import check_verdict
from app.resources.assessments.schemas import AssessmentCreate


def check_assessment(kind: AssessorKind, body: AssessmentCreate) -> None:
    """Raises `Invalid` when that kind of assessor may not give the verdict, or the verdict lacks its reason (domain.md)."""
    check_verdict(kind, body.verdict, body.reason_code)
