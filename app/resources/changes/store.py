"""SQL of the change feed."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, func, select, text
from sqlmodel import Session, col

from app.db.query import Query, Row, Rows, from_json, instant
from app.tables import Change

_LAST = Query(select(func.coalesce(func.max(col(Change.seq)), 0)))
_NUMBERING_LOCK = 7_201_001
"""Key of the PostgreSQL advisory lock that orders the numbering; any constant nobody else uses."""

_COLUMNS = (
    col(Change.seq), col(Change.type), col(Change.entity), col(Change.entity_id), col(Change.event_id), col(Change.version),
    instant(col(Change.at)), col(Change.by), col(Change.comment), col(Change.snapshot),
)  # fmt: skip


def last_seq(rows: Rows) -> int:
    """Position of the newest change, 0 before the first."""
    found = rows.first(_LAST)
    return int(found[0]) if found else 0


def lock_numbering(session: Session) -> None:
    """From here to the end of the transaction nobody else numbers changes; SQLite has only one writer anyway."""
    if session.connection().dialect.name == "postgresql":
        session.connection().execute(text(f"SELECT pg_advisory_xact_lock({_NUMBERING_LOCK})"))


@lru_cache(maxsize=64)
def _after(types: int, by_event: bool) -> Query:
    statement = select(*_COLUMNS).where(col(Change.seq) > bindparam("after"), col(Change.seq) <= bindparam("last"))
    if types:
        statement = statement.where(col(Change.type).in_([bindparam(f"type_{i}") for i in range(types)]))
    if by_event:
        statement = statement.where(col(Change.event_id) == bindparam("event"))
    return Query(statement.order_by(col(Change.seq)).limit(bindparam("limit")))


def changes_after(rows: Rows, after: int, last: int, types: list[str], event: str | None, limit: int) -> list[dict[str, Any]]:
    """Changes with after < seq <= last, oldest first, at most `limit`."""
    named = {f"type_{i}": t for i, t in enumerate(types)}
    found = rows.all(_after(len(types), event is not None), after=after, last=last, event=event, limit=limit, **named)
    return [shape_change(row) for row in found]


def shape_change(row: Row) -> dict[str, Any]:
    """A row as ChangeRead."""
    seq, kind, entity, entity_id, event_id, version, at, by, comment, snapshot = row
    return {
        "seq": seq, "type": kind, "entity": entity, "entity_id": entity_id, "event_id": event_id, "version": version,
        "at": at, "by": by, "comment": comment, "snapshot": from_json(snapshot),
    }  # fmt: skip
