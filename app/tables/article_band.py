"""By what reprints of a story find each other."""

from __future__ import annotations

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from app.tables.columns import id_column


class ArticleBand(SQLModel, table=True):
    """One of the numbers that an article's text shares with most of its near copies (linking.prints)."""

    __tablename__ = "article_band"
    __table_args__ = ({"sqlite_with_rowid": False},)

    band: int = Field(primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False})
    article_id: str = id_column(primary_key=True, foreign_key="article.id", index=True)
