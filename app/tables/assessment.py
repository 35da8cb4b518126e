"""One assessor's verdict on one claim at one time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from app.domain.vocabulary import AssessorKind, MakerKind, ReasonCode, VerificationStatus
from app.tables.columns import Instant, Json, Made, Record, checks, id_column


class Assessment(Record, Made, table=True):
    """Append-only: a later one supersedes, nothing is edited."""

    __tablename__ = "assessment"
    __table_args__ = (
        *checks(
            "assessment",
            (("assessor_kind", AssessorKind), ("verdict", VerificationStatus), ("reason_code", ReasonCode), ("maker_kind", MakerKind)),
        ),
        Index("ix_assessment_claim", "claim_id", "id"),
    )

    claim_id: str = id_column(foreign_key="claim.id")
    assessor_id: str = id_column(foreign_key="actor.id", index=True)
    assessor_kind: str
    verdict: str
    reason_code: str | None = None
    rationale: str | None = None
    unknowns: list[str] = Field(default_factory=list, sa_type=Json)
    evidence: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    confidence: int | None = None
    assessed_at: datetime = Field(sa_type=Instant)
    article_id: str | None = id_column(default=None, foreign_key="article.id", index=True)
    quote: str | None = None
    start: int | None = None
    end: int | None = None
    supersedes_id: str | None = id_column(default=None, foreign_key="assessment.id", unique=True)
    original_rating: dict[str, Any] | None = Field(default=None, sa_type=Json)
