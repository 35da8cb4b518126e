"""Keys of callers."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.tables.columns import Instant, Json, id_column


class ApiKey(SQLModel, table=True):
    """A key, stored as the SHA-256 of its secret; the prefix finds it."""

    __tablename__ = "api_key"

    id: str = id_column(primary_key=True)
    name: str = Field(unique=True)
    prefix: str = Field(unique=True)
    secret_hash: str
    scopes: list[str] = Field(sa_type=Json)
    created_at: datetime = Field(sa_type=Instant)
    revoked_at: datetime | None = Field(default=None, sa_type=Instant)
