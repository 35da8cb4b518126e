"""The side a claimant stands on within an event."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import col

from app.db.query import Query, Rows
from app.engine.dispute.sides import side_of
from app.resources.events.store import participants
from app.tables import Actor

_START: Any = select(col(Actor.id).label("id"), col(Actor.parent_id).label("parent_id")).where(col(Actor.id) == bindparam("actor_id"))
_CHAIN = _START.cte("chain", recursive=True)
_UP = _CHAIN.union(select(col(Actor.id), col(Actor.parent_id)).where(col(Actor.id) == _CHAIN.c.parent_id))
_PARENTS = Query(select(_UP.c.id, _UP.c.parent_id))


def side_at(rows: Rows, claimant_id: str, event_id: str | None) -> str:
    """Id of the side (an actor): the one the event lists, else the root of the claimant's parent chain; in two queries."""
    parents: dict[str, str | None] = dict(rows.all(_PARENTS, actor_id=claimant_id))
    found = {} if event_id is None else participants(rows, event_id)
    return side_of(claimant_id, parents, {actor_id: side_id for actor_id, side_id in found.items() if side_id is not None})
