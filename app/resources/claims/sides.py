"""The side a claimant stands on within an event."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from app.db.query import Query, Rows, numbered, placeholders, stepped
from app.engine.dispute.sides import side_of
from app.resources.events.store import participants
from app.tables import Actor

Spot = tuple[str, str | None]
"""Ids of a claimant and of the event it speaks about, if any."""


def side_at(rows: Rows, claimant_id: str, event_id: str | None) -> str:
    """Id of the side (an actor): the one the event lists, else the root of the claimant's parent chain."""
    return sides_at(rows, [(claimant_id, event_id)])[claimant_id, event_id]


def sides_at(rows: Rows, spots: Collection[Spot]) -> dict[Spot, str]:
    """Spot -> id of the side there, as `side_at`, in one query for the claimants and two more per event."""
    claimants = stepped(claimant_id for claimant_id, _ in spots)
    if not claimants:
        return {}
    parents: dict[str, str | None] = dict(rows.all(_parents(len(claimants)), **numbered(claimants)))
    listed = {event_id: _listed(rows, event_id) for event_id in {event_id for _, event_id in spots}}
    return {spot: side_of(spot[0], parents, listed[spot[1]]) for spot in spots}


def _listed(rows: Rows, event_id: str | None) -> dict[str, str]:
    found = {} if event_id is None else participants(rows, event_id)
    return {actor_id: side_id for actor_id, side_id in found.items() if side_id is not None}


@lru_cache(maxsize=32)
def _parents(size: int) -> Query:
    start: Any = select(col(Actor.id).label("id"), col(Actor.parent_id).label("parent_id")).where(col(Actor.id).in_(placeholders(size)))
    chain = start.cte("chain", recursive=True)
    up = chain.union(select(col(Actor.id), col(Actor.parent_id)).where(col(Actor.id) == chain.c.parent_id))
    return Query(select(up.c.id, up.c.parent_id))
