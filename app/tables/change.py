"""The change feed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from app.tables.columns import Document, Instant, id_column


class Change(SQLModel, table=True):
    """One write, numbered without gaps in commit order."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_entity", "entity_id", "seq"), Index("ix_change_event", "event_id", "seq"))

    seq: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    type: str
    entity: str
    entity_id: str = id_column()
    event_id: str | None = id_column(default=None)
    version: int | None = None
    at: datetime = Field(sa_type=Instant)
    by: str
    comment: str | None = None
    snapshot: dict[str, Any] | None = Field(default=None, sa_type=Document)
