"""Use cases of actors: create, read, list, patch, merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.search import forget_document, index_document
from app.db.slugs import free_slug
from app.db.unit import Unit
from app.domain.errors import Conflict, Merged, NotFound, invalid, invalid_parameter
from app.engine.dispute.sides import would_loop
from app.engine.linking.actors import search_keys
from app.resources.actors import families, merges, store
from app.resources.actors.schemas import ActorCreate, ActorFilter, ActorPatch
from app.tables import Actor


def find_actor(rows: Rows, ref: str) -> str:
    """Id of the actor with that id or slug; raises `NotFound`, or `Merged` with the survivor."""
    found = store.resolve(rows, ref)
    if found is None:
        raise NotFound(f"There is no actor {ref}.")
    if found[1] is not None:
        raise Merged(found[1])
    return found[0]


def actor_at(rows: Rows, ref: str, pointer: str) -> str:
    """Id of an actor that a body's field names; an absorbed one gives its survivor. Raises `Invalid` at the pointer."""
    found = store.resolve(rows, ref)
    if found is None:
        raise invalid(pointer, "unknown_actor", f"There is no actor {ref}.")
    return found[1] or found[0]


def read_actor(rows: Rows, ref: str) -> dict[str, Any]:
    """The actor as ActorRead; raises `NotFound` or `Merged`."""
    return store.read_actors(rows, [find_actor(rows, ref)]).popitem()[1]


def page_of_actors(rows: Rows, query: ActorFilter) -> dict[str, Any]:
    """One page as PageOf[ActorRead]; raises `BadCursor`, or `Invalid` for an unknown parent."""
    parent = [] if query.parent is None else [actor_in_query(rows, query.parent, "parent")]
    values: dict[str, Sequence[Any]] = {
        "q": [query.q] if query.q is not None else [],
        "kind": query.kind,
        "parent": parent,
        "country": query.country,
    }
    items, page = store.page_of_actors(
        rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
    )
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def record_actor(unit: Unit, body: ActorCreate) -> str:
    """Stores a new actor and returns its id; raises `Invalid` (unknown parent) or `Conflict` (slug taken)."""
    _check_reliability(body.reliability, body.reliability_by)
    actor_id = unit.new_id(ids.ACTOR)
    parent_id = None if body.parent_id is None else actor_at(unit.rows, body.parent_id, "/parent_id")
    actor = Actor(
        id=actor_id,
        slug=free_slug(unit.session, Actor, body.slug, body.name, actor_id),
        parent_id=parent_id,
        root_id=actor_id if parent_id is None else families.root_of(unit.session, parent_id),
        aliases=[a.model_dump() for a in body.aliases],
        **body.model_dump(mode="json", exclude={"slug", "aliases", "parent_id"}),
        **unit.stamp(),
        **unit.made(),
    )
    unit.add(actor)
    _make_findable(unit, actor)
    unit.record("created", "actor", actor_id, version=1)
    return actor_id


def change_actor(unit: Unit, ref: str, patch: ActorPatch) -> str:
    """Applies the fields that were sent; raises `NotFound`, `Merged`, `StaleVersion`, or `Invalid` (unknown parent, parent loop)."""
    actor = store.lock_actor(unit.session, find_actor(unit.rows, ref))
    unit.check_version(actor)
    sent = patch.model_dump(mode="json", exclude_unset=True)
    if "parent_id" in sent:
        parent = sent.pop("parent_id")
        _move(unit, actor, None if parent is None else actor_at(unit.rows, parent, "/parent_id"))
    for name, value in sent.items():
        setattr(actor, name, value)
    _check_reliability(actor.reliability, actor.reliability_by)
    unit.bump(actor)
    _make_findable(unit, actor)
    families.touch_events_of(unit, actor.id)
    unit.record("updated", "actor", actor.id, version=actor.version)
    return actor.id


def merge_actor(unit: Unit, ref: str, into: str) -> str:
    """Gives everything of one actor to another and returns the survivor's id; the absorbed id answers 308 from now on.

    Raises `NotFound`, `Merged`, `StaleVersion`, `Invalid` (unknown survivor, itself) or `Conflict` (the survivor belongs to it).
    """
    absorbed = store.lock_actor(unit.session, find_actor(unit.rows, ref))
    unit.check_version(absorbed)
    survivor = store.lock_actor(unit.session, actor_at(unit.rows, into, "/into"))
    if survivor.id == absorbed.id:
        raise invalid("/into", "self_merge", "An actor cannot be merged into itself.")
    if would_loop(absorbed.id, survivor.id, store.parents(unit.rows)):
        raise Conflict("The survivor belongs to the actor it would absorb; move it first.")
    merges.absorb(unit, absorbed, survivor)
    forget_document(unit.session, absorbed.id)
    _make_findable(unit, survivor)
    unit.record("merged", "actor", absorbed.id, version=absorbed.version)
    unit.record("updated", "actor", survivor.id, version=survivor.version)
    return survivor.id


def actor_in_query(rows: Rows, ref: str, parameter: str) -> str:
    """Id of an actor that a query parameter names; an absorbed one gives its survivor. Raises `Invalid` at the parameter."""
    found = store.resolve(rows, ref)
    if found is None:
        raise invalid_parameter(parameter, "unknown_actor", f"There is no actor {ref}.")
    return found[1] or found[0]


def _move(unit: Unit, actor: Actor, parent_id: str | None) -> None:
    if parent_id is not None and would_loop(actor.id, parent_id, store.parents(unit.rows)):
        raise invalid("/parent_id", "parent_loop", "The parent would belong to this actor itself.")
    actor.parent_id = parent_id
    unit.session.flush()
    families.reroot(unit, actor.id)


def _check_reliability(reliability: object, by: object) -> None:
    if reliability is not None and by is None:
        raise invalid("/reliability_by", "missing", "Say who judged the reliability.")


def _make_findable(unit: Unit, actor: Actor) -> None:
    names = [actor.name, *(alias["name"] for alias in actor.aliases)]
    index_document(unit.session, "actor", actor.id, *names, actor.slug)
    store.replace_keys(unit.session, actor.id, [key for name in names for key in search_keys(name)])
