"""Readable ids: made from a name, unique within their table."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from app.db.search import fold
from app.domain.errors import Conflict

LONGEST = 80


def free_slug(session: Session, table: Any, wanted: str | None, name: str, record_id: str) -> str:
    """The wanted slug, or one made from the name; the end of the record's id makes a taken name unique.

    Raises `Conflict` when the wanted slug is taken.
    """
    if wanted is not None:
        if _taken(session, table, wanted):
            raise Conflict(f"The slug {wanted} is taken.", code="slug_taken")
        return wanted
    made = slug_of(name)
    if made and not _taken(session, table, made):
        return made
    tail = record_id[-8:]
    return f"{made}-{tail}" if made else f"x-{tail}"


def slug_of(name: str) -> str:
    """ "Russian Defense Ministry" -> "russian-defense-ministry"; empty when the name has no letter of the Latin alphabet."""
    words = fold(name).encode("ascii", "ignore").decode().split()
    return "-".join(words)[:LONGEST].strip("-")


def _taken(session: Session, table: Any, slug: str) -> bool:
    return session.exec(select(table.id).where(col(table.slug) == slug)).first() is not None
