"""SQL of what belongs together: sub-events, the events above, and the sides an event and those above list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import CTE, bindparam, select, update
from sqlmodel import Session, col

from app.db.query import Query, Rows, numbered, placeholders
from app.resources.events.conditions import OneOf
from app.tables import Event, EventParticipant

_E, _P = Event, EventParticipant


def _below(start: Any) -> CTE:
    found = select(col(_E.id).label("id")).where(start).cte("below", recursive=True)
    return found.union(select(col(_E.id)).where(col(_E.parent_id) == found.c.id))


def _above(start: Any) -> CTE:
    found = select(col(_E.id).label("id"), col(_E.parent_id).label("parent_id")).where(start).cte("above", recursive=True)
    return found.union(select(col(_E.id), col(_E.parent_id)).where(col(_E.id) == found.c.parent_id))


_IS_IT = col(_E.id) == bindparam("event_id")
_DOWN, _UP = _below(_IS_IT), _above(_IS_IT)
_SUBTREE = Query(select(_DOWN.c.id).order_by(_DOWN.c.id))
_CHAIN = Query(select(_UP.c.id, _UP.c.parent_id))


def is_within(column: Any, event_ids: Sequence[Any]) -> Any:
    """Condition: the column names one of the events (bound parameters or ids) or anything below them."""
    return OneOf(column, select(_below(col(_E.id).in_(event_ids)).c.id).scalar_subquery())


def subtree(rows: Rows, event_id: str) -> list[str]:
    """The event's id and those of all events below it, by id; empty when there is no such event."""
    return list(rows.scalars(_SUBTREE, event_id=event_id))


def ancestors(rows: Rows, event_id: str) -> list[str]:
    """Ids of the event's parent, its parent and so on, nearest first."""
    return _climb(event_id, {found: parent for found, parent in rows.all(_CHAIN, event_id=event_id)})[1:]


def participants(rows: Rows, event_id: str) -> dict[str, str | None]:
    """Actor id -> side id (None: not listed otherwise) of the event's participants and those of the events above.

    The nearest event that lists a side for the actor decides.
    """
    chain = [event_id, *ancestors(rows, event_id)]
    listed = rows.all(listed_in(len(chain)), **numbered(chain))
    sides: dict[str, str | None] = {}
    for found in chain:
        for lister, actor_id, side_id in listed:
            if lister == found and sides.get(actor_id) is None:
                sides[actor_id] = side_id
    return sides


@lru_cache(maxsize=256)
def listed_in(size: int) -> Query:
    """(event id, actor id, side id or None) of what that many events list themselves."""
    listed = select(col(_P.event_id), col(_P.actor_id), col(_P.side_id)).where(col(_P.event_id).in_(placeholders(size)))
    return Query(listed.order_by(col(_P.event_id), col(_P.actor_id)))


def bump_revisions(session: Session, event_ids: Sequence[str]) -> None:
    """Counts up the revision of the events and of everything they are part of, in one UPDATE.

    The rows are locked in the order of their ids, so that two writes never wait for each other in a circle. The ids are read first:
    PostgreSQL guesses a recursive query's size badly and would read the whole table for the UPDATE.
    """
    if not event_ids:
        return
    session.flush()
    above = session.scalars(select(_above(col(_E.id).in_(event_ids)).c.id)).all()
    locked = select(col(_E.id)).where(col(_E.id).in_(above)).order_by(col(_E.id)).with_for_update()
    raised = update(_E).where(col(_E.id).in_(locked)).values(revision=_E.revision + 1)
    session.execute(raised, execution_options={"synchronize_session": False})


def _climb(event_id: str, parents: dict[str, str | None]) -> list[str]:
    chain: list[str] = []
    at: str | None = event_id
    while at is not None and at in parents and at not in chain:
        chain.append(at)
        at = parents[at]
    return chain
