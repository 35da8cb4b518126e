"""Full-text search: the same folded words on both databases, FTS5 on SQLite, a GIN index over to_tsvector on PostgreSQL."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement
from sqlalchemy.types import Boolean
from sqlmodel import Session, col, select

from app.tables import SearchDocument

_WORD = re.compile(r"[^\W_]+")
_LONGEST_BODY = 200_000
_MOST_WORDS = 12


def fold(text: str) -> str:
    """Words of a text in lower case without accents, joined by blanks: what is indexed and what is asked for."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain.casefold()))


def match_expression(text: str, dialect: str) -> str:
    """A person's words as the search expression of the database: every word must start a word of the document.

    Text without any word matches nothing.
    """
    words = fold(text).split()[:_MOST_WORDS]
    if dialect == "sqlite":
        return " ".join(f'"{word}"*' for word in words) or '""'
    return " & ".join(f"{word}:*" for word in words)


class _Matches(ColumnElement[bool]):
    inherit_cache = True
    type = Boolean()

    def __init__(self, expression: Any) -> None:
        self.words = expression


@compiles(_Matches, "sqlite")
def _matches_sqlite(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    words = compiler.process(element.words, **options)
    return f"search_document.id IN (SELECT rowid FROM search_index WHERE search_index MATCH {words})"  # noqa: S608 -- a placeholder


@compiles(_Matches, "postgresql")
def _matches_postgresql(element: _Matches, compiler: SQLCompiler, **options: Any) -> str:
    return f"to_tsvector('simple', search_document.body) @@ to_tsquery('simple', {compiler.process(element.words, **options)})"


def matching_ids(expression: Any) -> Any:
    """Subquery: ids of the records whose document matches the expression (a bound parameter made by `match_expression`)."""
    return select(col(SearchDocument.entity_id)).where(_Matches(expression))


def matches(expression: Any) -> Any:
    """Condition on `search_document`: it matches the expression."""
    return _Matches(expression)


def index_document(session: Session, entity: str, entity_id: str, *texts: str | None) -> None:
    """Makes the record findable by the words of these texts, replacing what it was findable by."""
    index_documents(session, entity, {entity_id: texts})


def index_documents(session: Session, entity: str, texts: Mapping[str, Sequence[str | None]]) -> None:
    """As `index_document`, for many records of a kind (by id) in two statements and one more per document that changes."""
    known = {d.entity_id: d for d in session.exec(select(SearchDocument).where(col(SearchDocument.entity_id).in_(texts))).all()}
    fresh = []
    for entity_id, told in texts.items():
        body = fold(" ".join(t for t in told if t))[:_LONGEST_BODY]
        found = known.get(entity_id)
        if found is None:
            fresh.append({"entity": entity, "entity_id": entity_id, "body": body})
        elif found.body != body:
            found.body = body
    if fresh:
        session.execute(insert(SearchDocument), fresh)


def forget_document(session: Session, entity_id: str) -> None:
    """The record is no longer found."""
    found = _document(session, entity_id)
    if found is not None:
        session.delete(found)


def _document(session: Session, entity_id: str) -> SearchDocument | None:
    return session.exec(select(SearchDocument).where(col(SearchDocument.entity_id) == entity_id)).first()
