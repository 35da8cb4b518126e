"""Answers of writes that may be retried."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from app.tables.columns import Instant, Json, id_column


class IdempotencyRecord(SQLModel, table=True):
    """What a caller's Idempotency-Key was answered, written in the transaction of the effect."""

    __tablename__ = "idempotency_record"

    api_key_id: str = id_column(primary_key=True, foreign_key="api_key.id")
    key: str = Field(primary_key=True)
    request_hash: str
    status: int
    headers: dict[str, Any] = Field(sa_type=Json)
    body: bytes
    created_at: datetime = Field(sa_type=Instant, index=True)
