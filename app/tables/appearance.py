"""A claim as it stands in an article."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from app.domain.vocabulary import Attribution
from app.tables.columns import Document, Instant, checks, id_column


class Appearance(SQLModel, table=True):
    """Where a claim was published: a literal quote with its character offsets into the article's text.

    What follows `created_at` says how a machine found it (all null when a person noted it): `spans` holds offsets of the speaker's mention,
    the cue and the statement, `links` why the speaker and the event are the stored ones, `reading` a digest of what was read here, by which
    a later extraction sees whether it reads the same.
    """

    __tablename__ = "appearance"
    __table_args__ = (
        *checks("appearance", (("attribution", Attribution),)),
        UniqueConstraint("claim_id", "article_id", "start", name="uq_appearance_place"),
    )

    id: str = id_column(primary_key=True)
    claim_id: str = id_column(foreign_key="claim.id")
    article_id: str = id_column(foreign_key="article.id", index=True)
    quote: str
    start: int | None = None
    end: int | None = None
    attribution: str
    cue: str | None = None
    extraction_confidence: float | None = None
    created_at: datetime = Field(sa_type=Instant)
    extractor_name: str | None = None
    extractor_version: str | None = None
    rule: str | None = None
    mention: str | None = None
    spans: dict[str, Any] | None = Field(default=None, sa_type=Document)
    links: dict[str, Any] | None = Field(default=None, sa_type=Document)
    reading: str | None = None
