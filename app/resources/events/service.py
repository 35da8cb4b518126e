"""Use cases of events: create, read, list, patch."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.search import index_document
from app.db.slugs import free_slug
from app.db.unit import Unit
from app.domain.errors import Merged, NotFound, invalid, invalid_parameter
from app.domain.vocabulary import MakerKind
from app.engine.linking.event_drafts import event_keys
from app.engine.linking.places import place_key
from app.resources.actors.service import actor_at, actor_in_query
from app.resources.actors.store import read_actors
from app.resources.events import store
from app.resources.events.fields import check_days, check_place, without_repeats
from app.resources.events.schemas import EventCreate, EventFilter, EventPatch, ParticipantInput
from app.tables import Event


def find_event(rows: Rows, ref: str) -> str:
    """Id of the event with that id or slug; raises `NotFound`, or `Merged` with the survivor."""
    found = store.resolve(rows, ref)
    if found is None:
        raise NotFound(f"There is no event {ref}.")
    if found[1] is not None:
        raise Merged(found[1])
    return found[0]


def event_at(rows: Rows, ref: str, pointer: str) -> str:
    """Id of an event that a body's field names; an absorbed one gives its survivor. Raises `Invalid` at the pointer."""
    found = store.resolve(rows, ref)
    if found is None:
        raise invalid(pointer, "unknown_event", f"There is no event {ref}.")
    return found[1] or found[0]


def event_in_query(rows: Rows, ref: str, parameter: str) -> str:
    """Id of an event that a query parameter names; an absorbed one gives its survivor. Raises `Invalid` at the parameter."""
    found = store.resolve(rows, ref)
    if found is None:
        raise invalid_parameter(parameter, "unknown_event", f"There is no event {ref}.")
    return found[1] or found[0]


def read_event(rows: Rows, ref: str, expand: Collection[str] = ()) -> dict[str, Any]:
    """The event as EventRead; `expand` holds "parent", "participants". Raises `NotFound` or `Merged`."""
    event = store.read_events(rows, [find_event(rows, ref)]).popitem()[1]
    _expand(rows, [event], expand)
    return event


def page_of_events(rows: Rows, query: EventFilter) -> dict[str, Any]:
    """One page as PageOf[EventRead]; raises `BadCursor`, or `Invalid` for an unknown parent or participant."""
    values: dict[str, Sequence[Any]] = {
        "q": [] if query.q is None else [query.q],
        "dispute_status": query.dispute_status,
        "country": query.country,
        "keyword": query.keyword,
        "place": [] if query.place is None else [place_key(query.place)],
        "parent": [] if query.parent is None else [event_in_query(rows, query.parent, "parent")],
        "participant": [] if query.participant is None else [actor_in_query(rows, query.participant, "participant")],
        "starts_on_gte": [] if query.starts_on_gte is None else [query.starts_on_gte.isoformat()],
        "starts_on_lt": [] if query.starts_on_lt is None else [query.starts_on_lt.isoformat()],
    }
    items, page = store.page_of_events(
        rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
    )
    _expand(rows, items, query.expand)
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def record_event(unit: Unit, body: EventCreate) -> str:
    """Stores a new event and returns its id.

    Raises `Invalid` (unknown parent or actor, days reversed, place incomplete, actor listed twice) or `Conflict` (slug taken).
    """
    check_days(body.starts_on, body.ends_on)
    place = None if body.place is None else body.place.model_dump(mode="json")
    check_place(place)
    event_id = unit.new_id(ids.EVENT)
    parent_id = None if body.parent_id is None else event_at(unit.rows, body.parent_id, "/parent_id")
    sides = _sides(unit.rows, body.participants)
    event = Event(
        id=event_id,
        slug=free_slug(unit.session, Event, body.slug, body.title, event_id),
        parent_id=parent_id,
        place=place,
        keywords=without_repeats(body.keywords),
        **body.model_dump(include={"title", "summary", "starts_on", "ends_on"}),
        **unit.stamp(),
        **unit.made(),
    )
    unit.add(event)
    store.replace_participants(unit.session, event_id, sides)
    make_findable(unit, event)
    unit.touch_event(event_id)
    unit.record("created", "event", event_id, event_id=event_id, version=1)
    return event_id


def change_event(unit: Unit, ref: str, patch: EventPatch) -> str:
    """Applies the fields that were sent and returns the id; an edited suggestion becomes the editor's.

    Raises `NotFound`, `Merged`, `StaleVersion` or `Invalid` (as `record_event`, and for a parent loop).
    """
    event = store.lock_event(unit.session, find_event(unit.rows, ref))
    if event.merged_into_id is not None:  # by a write that ended while this one waited for the lock
        raise Merged(event.merged_into_id)
    unit.check_version(event)
    before = _listed_sides(unit, event.id)
    sent = patch.model_dump(exclude_unset=True, exclude={"participants", "place", "parent_id"})
    for name, value in sent.items():
        setattr(event, name, value)
    event.keywords = without_repeats(event.keywords)
    _change_place(event, patch)
    check_days(event.starts_on, event.ends_on)
    if "parent_id" in patch.model_fields_set:
        _move(unit, event, patch.parent_id)
    if "participants" in patch.model_fields_set:
        store.replace_participants(unit.session, event.id, _sides(unit.rows, patch.participants))
    if event.maker_kind in store.SUGGESTING and unit.maker.kind is MakerKind.HUMAN:
        event.maker_kind, event.maker_name, event.maker_version = unit.maker.kind.value, unit.maker.name, unit.maker.version
    unit.bump(event)
    if _listed_sides(unit, event.id) != before:
        touch_claims_below(unit, event.id)
    make_findable(unit, event)
    unit.touch_event(event.id)
    unit.record("updated", "event", event.id, event_id=event.id, version=event.version)
    return event.id


def touch_claims_below(unit: Unit, event_id: str) -> None:
    """Has every claim of the event and its sub-events settled before the write ends."""
    for claim_id in store.claim_ids_below(unit.session, event_id):
        unit.touch_claim(claim_id)


def make_findable(unit: Unit, event: Event) -> None:
    """Brings the event's search document and linking keys up to date with its row."""
    place = event.place or {}
    places = [name for name in (place.get("name"), *(place.get("aliases") or [])) if name]
    titles = [event.title, *store.merged_titles(unit.session, event.id)]
    index_document(unit.session, "event", event.id, *titles, event.summary, *places, *event.keywords, event.slug)
    store.replace_keys(unit.session, event.id, event_keys(titles, places, event.keywords))


def _change_place(event: Event, patch: EventPatch) -> None:
    if "place" not in patch.model_fields_set:
        return
    sent = None if patch.place is None else patch.place.model_dump(mode="json", exclude_unset=True)
    event.place = None if sent is None else {**(event.place or {}), **sent}
    check_place(event.place)


def _move(unit: Unit, event: Event, parent_ref: str | None) -> None:
    unit.touch_event(event.parent_id)
    parent_id = None if parent_ref is None else event_at(unit.rows, parent_ref, "/parent_id")
    if parent_id is not None and event.id in _locked_chain(unit, parent_id):
        raise invalid("/parent_id", "parent_loop", "The parent would be part of this event itself.")
    event.parent_id = parent_id
    unit.session.flush()


def _locked_chain(unit: Unit, event_id: str) -> list[str]:
    """The event and all above it, locked: two moves at the same time could otherwise close a circle that neither of them sees."""
    locked: list[str] = []
    while (chain := [event_id, *store.ancestors(unit.rows, event_id)]) != locked:
        store.lock_events(unit.session, chain)
        locked = chain
    return chain


def _listed_sides(unit: Unit, event_id: str) -> dict[str, str]:
    return {actor: side for actor, side in store.participants(unit.rows, event_id).items() if side is not None}


def _sides(rows: Rows, given: Sequence[ParticipantInput]) -> dict[str, str | None]:
    sides: dict[str, str | None] = {}
    for i, participant in enumerate(given):
        actor_id = actor_at(rows, participant.actor_id, f"/participants/{i}/actor_id")
        if actor_id in sides:
            raise invalid(f"/participants/{i}/actor_id", "listed_twice", "An actor is a participant once.")
        sides[actor_id] = None if participant.side is None else actor_at(rows, participant.side, f"/participants/{i}/side")
    return sides


def _expand(rows: Rows, events: Sequence[dict[str, Any]], names: Collection[str]) -> None:
    if "parent" in names:
        briefs = store.read_briefs(rows, sorted({e["parent_id"] for e in events if e["parent_id"] is not None}))
        for event in events:
            event["parent"] = briefs.get(event["parent_id"])
    if "participants" in names:
        listed = [p for event in events for p in event["participants"]]
        actors = _actor_briefs(rows, {i for p in listed for i in (p["actor_id"], p["side"]) if i is not None})
        for participant in listed:
            participant["actor"], participant["side_actor"] = actors.get(participant["actor_id"]), actors.get(participant["side"])


def _actor_briefs(rows: Rows, actor_ids: Collection[str]) -> dict[str, dict[str, Any]]:
    found = read_actors(rows, sorted(actor_ids))
    return {i: {name: actor[name] for name in ("id", "slug", "name", "kind")} for i, actor in found.items()}
