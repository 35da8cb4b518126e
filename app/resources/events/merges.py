"""Gives everything of an absorbed event to its survivor."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, delete, select, update

from app.db.search import forget_document
from app.db.unit import Unit
from app.domain.errors import Conflict, invalid
from app.domain.vocabulary import DisputeStatus
from app.resources.events import store
from app.resources.events.fields import without_repeats
from app.resources.events.service import event_at, find_event, make_findable, touch_claims_below
from app.tables import Claim, Contradiction, Event, EventKey, EventParticipant, Proposition

_MOVED: tuple[tuple[str, Any], ...] = (("claim", Claim), ("proposition", Proposition), ("contradiction", Contradiction))


def merge_event(unit: Unit, ref: str, into: str) -> str:
    """Gives everything of one event to another and returns the survivor's id; the absorbed id answers 308 from now on.

    Raises `NotFound`, `Merged`, `StaleVersion`, `Invalid` (unknown survivor, itself) or `Conflict` (the survivor is part of it).
    """
    pair = (find_event(unit.rows, ref), event_at(unit.rows, into, "/into"))
    store.lock_events(unit.session, pair)
    absorbed, survivor = (store.lock_event(unit.session, event_id) for event_id in pair)
    for event in (absorbed, survivor):
        if event.merged_into_id is not None:
            raise Conflict("One of the events has just been merged; look again.")
    unit.check_version(absorbed)
    if survivor.id == absorbed.id:
        raise invalid("/into", "self_merge", "An event cannot be merged into itself.")
    if survivor.id in store.subtree(unit.rows, absorbed.id):
        raise Conflict("The survivor is part of the event it would absorb; move it first.")
    _absorb(unit, absorbed, survivor)
    forget_document(unit.session, absorbed.id)
    make_findable(unit, survivor)
    unit.record("merged", "event", absorbed.id, event_id=absorbed.id, version=absorbed.version)
    unit.record("updated", "event", survivor.id, event_id=survivor.id, version=survivor.version)
    return survivor.id


def _absorb(unit: Unit, absorbed: Event, survivor: Event) -> None:
    session = unit.session
    for entity, table in _MOVED:
        _move_records(unit, entity, table, absorbed.id, survivor.id)
    _move_children(unit, absorbed.id, survivor.id)
    _join_participants(session, absorbed.id, survivor.id)
    session.exec(delete(EventKey).where(col(EventKey.event_id) == absorbed.id))
    session.exec(update(Event).where(col(Event.merged_into_id) == absorbed.id).values(merged_into_id=survivor.id))
    unit.touch_event(absorbed.parent_id)
    unit.touch_event(survivor.id)
    survivor.keywords = without_repeats([*survivor.keywords, *absorbed.keywords])
    survivor.place = _joined_place(survivor.place, absorbed.place)
    absorbed.merged_into_id, absorbed.parent_id = survivor.id, None
    absorbed.dispute_status, absorbed.dispute_basis = DisputeStatus.UNCONTESTED.value, None
    unit.bump(absorbed)
    unit.bump(survivor)
    session.flush()
    touch_claims_below(unit, survivor.id)


def _move_records(unit: Unit, entity: str, table: Any, absorbed_id: str, survivor_id: str) -> None:
    moved = select(table).where(col(table.event_id) == absorbed_id).order_by(col(table.id)).with_for_update()
    for row in unit.session.exec(moved).all():
        row.event_id = survivor_id
        unit.bump(row)
        unit.record("updated", entity, row.id, event_id=survivor_id, version=row.version)


def _move_children(unit: Unit, absorbed_id: str, survivor_id: str) -> None:
    children = select(Event).where(col(Event.parent_id) == absorbed_id).order_by(col(Event.id)).with_for_update()
    for child in unit.session.exec(children).all():
        child.parent_id = survivor_id
        unit.bump(child)
        unit.record("updated", "event", child.id, event_id=child.id, version=child.version)


def _join_participants(session: Session, absorbed_id: str, survivor_id: str) -> None:
    session.flush()
    own, other = (_listed(session, event_id) for event_id in (survivor_id, absorbed_id))
    joined = {actor: own.get(actor) or other.get(actor) for actor in {**own, **other}}
    store.replace_participants(session, absorbed_id, {})
    store.replace_participants(session, survivor_id, joined)


def _joined_place(own: dict[str, Any] | None, other: dict[str, Any] | None) -> dict[str, Any] | None:
    """The survivor's place with the absorbed one's names as aliases, so that stories that use them still find it."""
    if own is None or other is None:
        return own or other
    names = without_repeats([*(own.get("aliases") or []), *filter(None, [other.get("name")]), *(other.get("aliases") or [])])
    return {**own, "aliases": [name for name in names if name != own.get("name")]}


def _listed(session: Session, event_id: str) -> dict[str, str | None]:
    listed = select(EventParticipant.actor_id, EventParticipant.side_id).where(col(EventParticipant.event_id) == event_id)
    return {actor_id: side_id for actor_id, side_id in session.exec(listed).all()}
