"""What full-text search looks through."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from app.tables.columns import id_column


class SearchDocument(SQLModel, table=True):
    """Folded words of one record; each database keeps its own index over `body` (app/db/search.py)."""

    __tablename__ = "search_document"

    id: int | None = Field(default=None, primary_key=True)
    entity: str
    entity_id: str = id_column(unique=True)
    body: str
