"""SQL of events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlmodel import Session, col, delete
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Row, Rows, day, from_json, instant, numbered, placeholders
from app.db.search import matching_ids
from app.domain.vocabulary import MakerKind
from app.resources.events.conditions import JsonContains, JsonMember
from app.resources.events.families import ancestors, bump_revisions, is_within, listed_in, participants, subtree
from app.tables import Claim, Event, EventKey, EventParticipant

__all__ = [
    "ancestors", "bump_revisions", "claim_ids_below", "is_within", "lock_event", "lock_events", "merged_titles", "page_of_events", "participants", "read_briefs", "read_event",
    "read_events", "replace_keys", "replace_participants", "resolve", "revision", "subtree",
]  # fmt: skip

SUGGESTING = (MakerKind.RULE.value, MakerKind.MODEL.value)
"""Makers whose records are suggestions until a person edits them."""

_E, _P = Event, EventParticipant
_PLACE = ("name", "country", "lat", "lon", "precision")
_COLUMNS = (
    col(_E.id), col(_E.slug), col(_E.title), col(_E.summary), day(col(_E.starts_on)), day(col(_E.ends_on)), col(_E.place), col(_E.parent_id),
    col(_E.keywords), col(_E.dispute_status), col(_E.dispute_basis), col(_E.maker_kind), col(_E.maker_name),
    col(_E.maker_version), instant(col(_E.created_at)), instant(col(_E.updated_at)), col(_E.version),
)  # fmt: skip

_LISTING = Listing(
    statement=select(*_COLUMNS).where(col(_E.merged_into_id).is_(None)),
    id_column=col(_E.id),
    orders={"starts_on": col(_E.starts_on)},
    filters={
        "q": lambda b: col(_E.id).in_(matching_ids(b[0])),
        "dispute_status": lambda b: col(_E.dispute_status).in_(b),
        "parent": lambda b: col(_E.parent_id).in_(b),
        "participant": lambda b: col(_E.id).in_(select(col(_P.event_id)).where(or_(col(_P.actor_id).in_(b), col(_P.side_id).in_(b)))),
        "keyword": lambda b: or_(*(JsonContains(col(_E.keywords), text) for text in b)),
        "country": lambda b: JsonMember(col(_E.place), "country").in_(b),
        "place": lambda b: col(_E.id).in_(select(col(EventKey.event_id)).where(col(EventKey.key).in_(b))),
        "starts_on_gte": lambda b: col(_E.starts_on) >= b[0],
        "starts_on_lt": lambda b: col(_E.starts_on) < b[0],
    },
)
_BY_REF = Query(
    select(col(_E.id), col(_E.merged_into_id)).where(or_(col(_E.id) == bindparam("ref"), col(_E.slug) == bindparam("ref"))).limit(1)
)
_REVISION = Query(select(col(_E.revision)).where(col(_E.id) == bindparam("event_id")))
_TITLES = select_rows(Event.title).order_by(col(_E.id))


def resolve(rows: Rows, ref: str) -> tuple[str, str | None] | None:
    """(id, id of the survivor or None) of the event with that id or slug, None when there is none."""
    found = rows.first(_BY_REF, ref=ref)
    return None if found is None else (found[0], found[1])


def read_event(rows: Rows, event_id: str) -> dict[str, Any] | None:
    """The event as EventRead, merged or not, nothing expanded; None when there is none."""
    return read_events(rows, [event_id]).get(event_id)


def read_events(rows: Rows, event_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Event id -> EventRead with nothing expanded, in three queries however many they are; unknown ids are left out."""
    found = rows.all(_many(len(event_ids)), **numbered(event_ids)) if event_ids else []
    return {item["id"]: item for item in _shaped(rows, found)}


def page_of_events(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of events that were not merged away, as EventRead with nothing expanded."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return _shaped(rows, page.rows), page


def revision(rows: Rows, event_id: str) -> int:
    """Counts the writes that can change an answer about the event; 0 when there is no such event."""
    found = rows.first(_REVISION, event_id=event_id)
    return int(found[0]) if found else 0


def read_briefs(rows: Rows, event_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Event id -> EventBrief, in one query."""
    found = rows.all(_briefs(len(event_ids)), **numbered(event_ids)) if event_ids else []
    return {row[0]: dict(zip(("id", "slug", "title", "starts_on", "ends_on"), row, strict=True)) for row in found}


def merged_titles(session: Session, event_id: str) -> list[str]:
    """Titles of the events merged into this one."""
    return list(session.exec(_TITLES.where(col(_E.merged_into_id) == event_id)).all())


def claim_ids_below(session: Session, event_id: str) -> list[str]:
    """Ids of the claims of the event and its sub-events."""
    return list(session.exec(select_rows(Claim.id).where(is_within(col(Claim.event_id), [event_id])).order_by(col(Claim.id))).all())


def lock_event(session: Session, event_id: str) -> Event:
    """The row, locked to the end of the transaction."""
    return session.exec(select_rows(Event).where(col(_E.id) == event_id).with_for_update()).one()


def lock_events(session: Session, event_ids: Iterable[str]) -> None:
    """Locks the rows in the order of their ids."""
    session.exec(select_rows(Event.id).where(col(_E.id).in_(sorted(event_ids))).order_by(col(_E.id)).with_for_update()).all()


def replace_keys(session: Session, event_id: str, keys: Iterable[str]) -> None:
    """Sets the normalised places and terms by which a story finds the event."""
    session.exec(delete(EventKey).where(col(EventKey.event_id) == event_id))
    session.add_all(EventKey(key=key, event_id=event_id) for key in sorted(set(keys)))
    session.flush()


def replace_participants(session: Session, event_id: str, sides: Mapping[str, str | None]) -> None:
    """Sets the event's own participants: actor id -> side id or None."""
    session.exec(delete(EventParticipant).where(col(_P.event_id) == event_id))
    session.add_all(EventParticipant(event_id=event_id, actor_id=actor_id, side_id=side_id) for actor_id, side_id in sides.items())
    session.flush()


def _shaped(rows: Rows, found: Sequence[Row]) -> list[dict[str, Any]]:
    merged: dict[str, list[str]] = {}
    listed: dict[str, list[dict[str, Any]]] = {}
    if found:
        bound = numbered([row[0] for row in found])
        for survivor, absorbed in rows.all(_merged(len(found)), **bound):
            merged.setdefault(survivor, []).append(absorbed)
        for event_id, actor_id, side_id in rows.all(listed_in(len(found)), **bound):
            listed.setdefault(event_id, []).append({"actor_id": actor_id, "side": side_id, "actor": None, "side_actor": None})
    return [shape_event(row, merged.get(row[0], []), listed.get(row[0], [])) for row in found]


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_E.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _briefs(size: int) -> Query:
    columns = (col(_E.id), col(_E.slug), col(_E.title), day(col(_E.starts_on)), day(col(_E.ends_on)))
    return Query(select(*columns).where(col(_E.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _merged(size: int) -> Query:
    return Query(select(col(_E.merged_into_id), col(_E.id)).where(col(_E.merged_into_id).in_(placeholders(size))).order_by(col(_E.id)))


def shape_event(row: Row, merged_ids: list[str], listed: list[dict[str, Any]]) -> dict[str, Any]:
    """A row as EventRead with nothing expanded; `listed` are its participants in the shape of the wire."""
    (
        event_id, slug, title, summary, starts_on, ends_on, place, parent_id, keywords, dispute_status, dispute_basis,
        maker_kind, maker_name, maker_version, created_at, updated_at, version,
    ) = row  # fmt: skip
    return {
        "id": event_id, "slug": slug, "title": title, "summary": summary, "starts_on": starts_on, "ends_on": ends_on,
        "place": _shape_place(from_json(place)), "parent_id": parent_id, "parent": None, "keywords": from_json(keywords),
        "participants": listed, "dispute_status": dispute_status, "dispute_basis": dispute_basis,
        "merged_ids": merged_ids, "suggested": maker_kind in SUGGESTING,
        "created_by": {"kind": maker_kind, "name": maker_name, "version": maker_version},
        "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip


def _shape_place(place: dict[str, Any] | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {**{name: place.get(name) for name in _PLACE}, "aliases": place.get("aliases") or []}
