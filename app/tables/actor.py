"""Anyone who can speak, publish or check."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from app.domain.vocabulary import ActorKind, MakerKind, Reliability
from app.tables.columns import Json, Made, Record, checks, id_column, rare_reference


class Actor(Record, Made, table=True):
    """An actor; an absorbed one stays as a row that points to its survivor. `root_id` (derived) ends its parent chain: its side."""

    __tablename__ = "actor"
    __table_args__ = (
        *checks("actor", (("kind", ActorKind), ("reliability", Reliability), ("maker_kind", MakerKind))),
        rare_reference("actor", "parent_id"),
        rare_reference("actor", "merged_into_id"),
        Index("ix_actor_kind", "kind", "id"),
        Index("ix_actor_name", "name", "id"),
    )

    slug: str = Field(unique=True)
    name: str
    aliases: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    kind: str
    parent_id: str | None = id_column(default=None, foreign_key="actor.id")
    root_id: str = id_column(foreign_key="actor.id", index=True)
    country: str | None = None
    external_ids: dict[str, str] = Field(default_factory=dict, sa_type=Json)
    reliability: str | None = None
    reliability_by: str | None = None
    merged_into_id: str | None = id_column(default=None, foreign_key="actor.id")


class ActorKey(SQLModel, table=True):
    """Normalised names and aliases by which text finds an actor (linking.search_keys)."""

    __tablename__ = "actor_key"

    key: str = Field(primary_key=True)
    actor_id: str = id_column(primary_key=True, foreign_key="actor.id", index=True)
