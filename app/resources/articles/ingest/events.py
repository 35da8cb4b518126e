"""Which event a story's claims are about: one that is known, else a new one."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import func, select
from sqlmodel import col

from app.db.query import Query, Rows, day, from_json, numbered, placeholders, stepped
from app.db.unit import Unit
from app.engine.extraction.types import Extraction
from app.engine.linking.event_drafts import EventDraft, draft_event, draft_keys
from app.engine.linking.events import KnownEvent, match_event
from app.engine.linking.places import place_key
from app.resources.events import store as event_store
from app.resources.events.schemas import EventCreate, PlaceInput
from app.resources.events.service import record_event
from app.tables import Event, EventKey

_LONGEST = 300
_MOST_ALIASES = 50
_MOST_CANDIDATES = 60
"""Events that share most keys with a story, the newest of equals: a name that thousands share costs no more."""


def draft_of(title: str, text: str, extraction: Extraction, published_at: datetime | None) -> EventDraft:
    """The event the story seems to be about, from its title, its paragraphs and its claims."""
    paragraphs = [text[p.start : p.end] for story in extraction.stories for p in story.paragraphs]
    published_on = None if published_at is None else published_at.date()
    return draft_event(title, "\n\n".join(paragraphs) or text, [c.text for c in extraction.claims], published_on, extraction.aliases)


def event_for(unit: Unit, draft: EventDraft) -> tuple[str, str]:
    """(id of the event the draft belongs to, why); a new event when none on record fits."""
    found = match_event(draft, known_events(unit.rows, draft_keys(draft)))
    if found is not None:
        return found.id, found.reason
    return _make(unit, draft), "No event on record fits; this one is new."


def places_of(rows: Rows, event_id: str, draft: EventDraft) -> list[str]:
    """Names of the event's place, main first, then those the text adds; the text's own place when the event has none."""
    place = event_store.read_events(rows, [event_id])[event_id]["place"]
    names = [] if place is None else [name for name in (place["name"], *place["aliases"]) if name]
    said = [name for name in (draft.place_name, *draft.place_aliases) if name]
    if names and not {place_key(name) for name in names} & {place_key(name) for name in said}:
        return names
    return list(dict.fromkeys([*names, *said]))


def known_events(rows: Rows, keys: tuple[str, ...]) -> list[KnownEvent]:
    """Every event with one of the keys, in one query: candidates for `match_event`."""
    given = stepped(keys)
    found = rows.all(_candidates(len(given)), **numbered(given)) if given else []
    return [_known(*row) for row in found]


def _known(event_id: str, title: str, place: Any, keywords: Any, starts_on: str | None, ends_on: str | None) -> KnownEvent:
    where = from_json(place) or {}
    names = tuple(name for name in (where.get("name"), *(where.get("aliases") or ())) if name)
    return KnownEvent(event_id, title, names, tuple(from_json(keywords) or ()), _day(starts_on), _day(ends_on))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _make(unit: Unit, draft: EventDraft) -> str:
    place = None
    if draft.place_name is not None and len(draft.place_name) <= _LONGEST:
        aliases = [alias for alias in draft.place_aliases if len(alias) <= _LONGEST]
        place = PlaceInput(name=draft.place_name, aliases=aliases[:_MOST_ALIASES])
    keywords = [word for word in draft.keywords if len(word) <= _LONGEST]
    title = draft.title[:_LONGEST].strip()
    return record_event(unit, EventCreate(title=title, starts_on=draft.starts_on, place=place, keywords=keywords))


@lru_cache(maxsize=128)
def _candidates(size: int) -> Query:
    columns = (col(Event.id), col(Event.title), col(Event.place), col(Event.keywords), day(col(Event.starts_on)), day(col(Event.ends_on)))
    shared = func.count().label("shared")
    keyed = select(col(EventKey.event_id), shared).where(col(EventKey.key).in_(placeholders(size))).group_by(col(EventKey.event_id))
    best = keyed.order_by(shared.desc(), col(EventKey.event_id).desc()).limit(_MOST_CANDIDATES).subquery()
    found = select(*columns).join(best, best.c.event_id == col(Event.id)).where(col(Event.merged_into_id).is_(None))
    return Query(found.order_by(col(Event.id)))
