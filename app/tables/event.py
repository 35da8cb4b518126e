"""What the parties talk about."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.domain.vocabulary import DisputeBasis, DisputeStatus, MakerKind
from app.tables.columns import Json, Made, Record, checks, id_column, rare_reference


class Event(Record, Made, table=True):
    """An event; `revision` grows with every write that can change an answer about it."""

    __tablename__ = "event"
    __table_args__ = (
        *checks("event", (("dispute_status", DisputeStatus), ("dispute_basis", DisputeBasis), ("maker_kind", MakerKind))),
        rare_reference("event", "parent_id"),
        rare_reference("event", "merged_into_id"),
        Index("ix_event_starts", "starts_on", "id"),
        Index("ix_event_dispute", "dispute_status", "id"),
    )

    slug: str = Field(unique=True)
    title: str
    summary: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    place: dict[str, Any] | None = Field(default=None, sa_type=Json)
    parent_id: str | None = id_column(default=None, foreign_key="event.id")
    keywords: list[str] = Field(default_factory=list, sa_type=Json)
    revision: int = 1
    dispute_status: str = DisputeStatus.UNCONTESTED.value
    dispute_basis: str | None = None
    merged_into_id: str | None = id_column(default=None, foreign_key="event.id")


class EventParticipant(SQLModel, table=True):
    """A party of the event and, where the event says so, the side it stands on (an actor's id)."""

    __tablename__ = "event_participant"

    event_id: str = id_column(primary_key=True, foreign_key="event.id")
    actor_id: str = id_column(primary_key=True, foreign_key="actor.id", index=True)
    side_id: str | None = id_column(default=None, foreign_key="actor.id", index=True)


class EventKey(SQLModel, table=True):
    """Normalised places and terms by which a story finds its candidate events (linking.event_keys)."""

    __tablename__ = "event_key"

    key: str = Field(primary_key=True)
    event_id: str = id_column(primary_key=True, foreign_key="event.id", index=True)
