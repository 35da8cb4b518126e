"""A published text."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from app.domain.vocabulary import ExtractionStatus
from app.tables.columns import Document, Instant, Record, checks, id_column


class Article(Record, table=True):
    """An article; `origin_key` is shared by reprints of one wire story."""

    __tablename__ = "article"
    __table_args__ = (
        *checks("article", (("extraction_status", ExtractionStatus),)),
        Index("ix_article_source_hash", "source_id", "content_hash"),
        Index("ix_article_published", "published_at", "id"),
    )

    url: str | None = Field(default=None, unique=True)
    title: str
    byline: str | None = None
    language: str | None = None
    published_at: datetime | None = Field(default=None, sa_type=Instant)
    retrieved_at: datetime | None = Field(default=None, sa_type=Instant)
    source_id: str = id_column(foreign_key="actor.id")
    syndicated_from_id: str | None = id_column(default=None, foreign_key="actor.id", index=True)
    origin_key: str = Field(index=True)
    text: str | None = None
    content_hash: str | None = Field(default=None, index=True)
    extraction_status: str = ExtractionStatus.NONE.value
    extraction_error: str | None = None
    extractor_name: str | None = None
    extractor_version: str | None = None
    dismissed: list[dict[str, Any]] | None = Field(default=None, sa_type=Document)
    """What machines found here and a person deleted as stored in error: {"reading", "start", "end", "text"}; it is not found again."""
