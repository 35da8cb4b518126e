"""Who published an article: an actor named by id, slug or name."""

from __future__ import annotations

import re

from app.db.unit import Unit
from app.domain.errors import invalid
from app.resources.actors import store as actor_store
from app.resources.articles.ingest.actors import media_named
from app.resources.articles.ingest.turns import take_turn

_ID = re.compile(r"^act_[0-9a-z]{26}$")


def name_given(ref: str) -> str | None:
    """The name, or the slug that tells it, by which a source is named; None for an id, which only the database can tell."""
    return None if _ID.match(ref) else ref


def source_at(unit: Unit, ref: str, pointer: str) -> str:
    """Id of the actor with that id, slug or name (an absorbed one gives its survivor); a name nobody has makes a `media` actor.

    Raises `Invalid` at the pointer for an id nobody has.
    """
    found = actor_store.resolve(unit.rows, ref)
    if found is not None:
        return found[1] or found[0]
    if _ID.match(ref):
        raise invalid(pointer, "unknown_actor", f"There is no actor {ref}.")
    take_turn(unit.session)
    return media_named(unit, ref)
