"""A checkable neutral sentence that several claims are about."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from app.domain.vocabulary import DisputeBasis, DisputeStatus, MakerKind, PropositionKind
from app.tables.columns import Instant, Made, Record, checks, id_column


class Proposition(Record, Made, table=True):
    """A proposition within one event."""

    __tablename__ = "proposition"
    __table_args__ = (
        *checks(
            "proposition",
            (("kind", PropositionKind), ("dispute_status", DisputeStatus), ("dispute_basis", DisputeBasis), ("maker_kind", MakerKind)),
        ),
        Index("ix_proposition_event", "event_id", "id"),
        Index("ix_proposition_dispute", "dispute_status", "id"),
    )

    event_id: str = id_column(foreign_key="event.id")
    text: str
    kind: str
    unit: str | None = None
    valid_from: datetime | None = Field(default=None, sa_type=Instant)
    valid_to: datetime | None = Field(default=None, sa_type=Instant)
    dispute_status: str = DisputeStatus.UNCONTESTED.value
    dispute_basis: str | None = None
