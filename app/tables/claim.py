"""One checkable statement by one claimant."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from app.domain.vocabulary import AssessorKind, ClaimType, Lifecycle, MakerKind, ReasonCode, Stance, VerificationStatus
from app.tables.columns import Instant, Made, Record, checks, id_column, rare_reference


class Claim(Record, Made, table=True):
    """A claim with its derived fields (from `side_id` down), which only the settlement of a write sets."""

    __tablename__ = "claim"
    __table_args__ = (
        *checks(
            "claim",
            (
                ("stance", Stance),
                ("words_stance", Stance),
                ("claim_type", ClaimType),
                ("lifecycle", Lifecycle),
                ("maker_kind", MakerKind),
                ("grouped_by", MakerKind),
                ("verification_status", VerificationStatus),
                ("reason_code", ReasonCode),
                ("assessor_kind", AssessorKind),
            ),
        ),
        CheckConstraint("quantity_low <= quantity_high", name="ck_claim_quantity_range"),
        Index("ix_claim_event_status", "event_id", "verification_status", "id"),
        Index("ix_claim_event", "event_id", "id"),
        Index("ix_claim_proposition", "proposition_id", "is_current", "claimant_id"),
        Index("ix_claim_claimant", "claimant_id", "id"),
        Index("ix_claim_side", "side_id", "id"),
        Index("ix_claim_status", "verification_status", "id"),
        Index("ix_claim_asserted", "asserted_at", "id"),
        rare_reference("claim", "supersedes_id"),
    )

    text: str
    language: str | None = None
    claimant_id: str = id_column(foreign_key="actor.id")
    event_id: str | None = id_column(default=None, foreign_key="event.id")
    proposition_id: str | None = id_column(default=None, foreign_key="proposition.id")
    grouped_by: str | None = None
    stance: str
    words_stance: str | None = None
    """Towards the claim's own words, kept by machines that may turn `stance` to fit a proposition's wording; None where a person decided."""
    told_beside_id: str | None = id_column(default=None)
    """Another speaker's claim that the first article tells right before it in the same paragraph; no foreign key: it may be deleted."""
    claim_type: str
    quantity_low: float | None = None
    quantity_best: float | None = None
    quantity_high: float | None = None
    quantity_unit: str | None = None
    quantity_of: str | None = None
    value: str | None = None
    asserted_at: datetime | None = Field(default=None, sa_type=Instant)
    valid_from: datetime | None = Field(default=None, sa_type=Instant)
    valid_to: datetime | None = Field(default=None, sa_type=Instant)
    lifecycle: str = Lifecycle.ACTIVE.value
    supersedes_id: str | None = id_column(default=None, foreign_key="claim.id")
    fingerprint: str = Field(unique=True)
    side_id: str = id_column(foreign_key="actor.id")
    is_current: bool = True
    verification_status: str = VerificationStatus.UNREVIEWED.value
    reason_code: str | None = None
    assessor_kind: str | None = None
    assessments_count: int = 0
    verdicts_disagree: bool = False
    contradictions_count: int = 0
    first_seen: datetime | None = Field(default=None, sa_type=Instant)
    last_seen: datetime | None = Field(default=None, sa_type=Instant)
    grouping_reason: str | None = None
    """Why it was put on its proposition (or left on none), as whoever did it says."""
    edited_by: str | None = None
    """Who last changed it by hand; while nobody did, machines may."""
