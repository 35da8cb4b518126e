"""Two claims that cannot both hold."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field

from app.domain.vocabulary import ContradictionState, MakerKind
from app.tables.columns import Document, Instant, Json, Record, checks, id_column


class Contradiction(Record, table=True):
    """An unordered pair, stored with the smaller id first; `is_active` while both claims are active and a rule or a person upholds it."""

    __tablename__ = "contradiction"
    __table_args__ = (
        *checks("contradiction", (("state", ContradictionState), ("proposed_by_kind", MakerKind))),
        CheckConstraint("claim_a_id < claim_b_id", name="ck_contradiction_order"),
        UniqueConstraint("claim_a_id", "claim_b_id", name="uq_contradiction_pair"),
        Index("ix_contradiction_b", "claim_b_id"),
        Index("ix_contradiction_event", "event_id", "id"),
        Index("ix_contradiction_proposition", "proposition_id", "id"),
        Index("ix_contradiction_state", "state", "id"),
    )

    claim_a_id: str = id_column(foreign_key="claim.id")
    claim_b_id: str = id_column(foreign_key="claim.id")
    event_id: str | None = id_column(default=None, foreign_key="event.id")
    proposition_id: str | None = id_column(default=None, foreign_key="proposition.id")
    kinds: list[str] = Field(sa_type=Json)
    state: str
    score: float
    explanation: str
    rule: str | None = None
    proposed_by_kind: str
    proposed_by_name: str
    proposed_by_version: str | None = None
    reviewed_by: str | None = None
    reviewed_at: datetime | None = Field(default=None, sa_type=Instant)
    is_active: bool = True
    grounds: dict[str, Any] | None = Field(default=None, sa_type=Document)
    """What a rule's finding rests on: the clauses compared and the signals; null when a person proposed the pair."""
