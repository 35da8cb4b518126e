"""Use cases of propositions: create, read, list, patch, delete."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.search import forget_document, index_document
from app.db.unit import Unit
from app.domain.errors import NotFound, invalid, invalid_parameter
from app.domain.vocabulary import MakerKind, PropositionKind
from app.resources.events.service import event_at, event_in_query
from app.resources.events.store import SUGGESTING
from app.resources.propositions import store
from app.resources.propositions.schemas import PropositionCreate, PropositionFilter, PropositionPatch
from app.tables import Proposition


def find_proposition(rows: Rows, ref: str) -> str:
    """The id, when there is a proposition with it; raises `NotFound`."""
    if not store.exists(rows, ref):
        raise NotFound(f"There is no proposition {ref}.")
    return ref


def proposition_at(rows: Rows, ref: str, pointer: str) -> str:
    """Id of a proposition that a body's field names; raises `Invalid` at the pointer."""
    if not store.exists(rows, ref):
        raise invalid(pointer, "unknown_proposition", f"There is no proposition {ref}.")
    return ref


def proposition_in_query(rows: Rows, ref: str, parameter: str) -> str:
    """Id of a proposition that a query parameter names; raises `Invalid` at the parameter."""
    if not store.exists(rows, ref):
        raise invalid_parameter(parameter, "unknown_proposition", f"There is no proposition {ref}.")
    return ref


def read_proposition(rows: Rows, ref: str) -> dict[str, Any]:
    """The proposition as PropositionRead; raises `NotFound`."""
    return store.read_propositions(rows, [find_proposition(rows, ref)]).popitem()[1]


def page_of_propositions(rows: Rows, query: PropositionFilter) -> dict[str, Any]:
    """One page as PageOf[PropositionRead]; raises `BadCursor`, or `Invalid` for an unknown event."""
    event = [] if query.event is None else [event_in_query(rows, query.event, "event")]
    values: dict[str, Sequence[Any]] = {
        "q": [] if query.q is None else [query.q],
        "event" if query.sub_events else "event_itself": event,
        "kind": query.kind,
        "dispute_status": query.dispute_status,
    }
    items, page = store.page_of_propositions(
        rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
    )
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def record_proposition(unit: Unit, body: PropositionCreate) -> str:
    """Stores a new proposition and returns its id; raises `Invalid` (unknown event, times reversed, unit without a quantity)."""
    _check_unit(body.kind, body.unit)
    _check_times(body.valid_from, body.valid_to)
    proposition_id = unit.new_id(ids.PROPOSITION)
    event_id = event_at(unit.rows, body.event_id, "/event_id")
    values = body.model_dump(exclude={"event_id", "kind"})
    unit.add(Proposition(id=proposition_id, event_id=event_id, kind=body.kind.value, **values, **unit.stamp(), **unit.made()))
    index_document(unit.session, "proposition", proposition_id, body.text)
    unit.touch_event(event_id)
    unit.record("created", "proposition", proposition_id, event_id=event_id, version=1)
    return proposition_id


def change_proposition(unit: Unit, ref: str, patch: PropositionPatch) -> str:
    """Applies the fields that were sent and returns the id; an edited suggestion becomes the editor's.

    Raises `NotFound`, `StaleVersion` or `Invalid` (as `record_proposition`).
    """
    proposition = store.lock_proposition(unit.session, find_proposition(unit.rows, ref))
    unit.check_version(proposition)
    for name, value in patch.model_dump(exclude_unset=True).items():
        setattr(proposition, name, value)
    proposition.kind = PropositionKind(proposition.kind).value
    _check_unit(PropositionKind(proposition.kind), proposition.unit)
    _check_times(proposition.valid_from, proposition.valid_to)
    if proposition.maker_kind in SUGGESTING and unit.maker.kind is MakerKind.HUMAN:
        proposition.maker_kind, proposition.maker_name = unit.maker.kind.value, unit.maker.name
        proposition.maker_version = unit.maker.version
    unit.bump(proposition)
    index_document(unit.session, "proposition", proposition.id, proposition.text)
    for claim in store.lock_claims(unit.session, proposition.id):
        unit.touch_claim(claim.id)
    unit.touch_proposition(proposition.id)
    unit.touch_event(proposition.event_id)
    unit.record("updated", "proposition", proposition.id, event_id=proposition.event_id, version=proposition.version)
    return proposition.id


def delete_proposition(unit: Unit, ref: str) -> None:
    """Removes the proposition; its claims stay, ungrouped, and their contradictions are looked at anew.

    Raises `NotFound` or `StaleVersion`.
    """
    proposition = store.lock_proposition(unit.session, find_proposition(unit.rows, ref))
    unit.check_version(proposition)
    for claim in store.lock_claims(unit.session, proposition.id):
        claim.proposition_id = claim.grouped_by = claim.grouping_reason = None
        unit.bump(claim)
        unit.touch_claim(claim.id)
        unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)
    for contradiction in store.lock_contradictions(unit.session, proposition.id):
        contradiction.proposition_id = None
        unit.bump(contradiction)
        unit.record("updated", "contradiction", contradiction.id, event_id=contradiction.event_id, version=contradiction.version)
    unit.touch_event(proposition.event_id)
    unit.record("deleted", "proposition", proposition.id, event_id=proposition.event_id)
    unit.session.flush()
    unit.session.delete(proposition)
    forget_document(unit.session, proposition.id)
    unit.session.flush()


def _check_unit(kind: PropositionKind, unit: str | None) -> None:
    if unit is not None and kind is not PropositionKind.QUANTITY:
        raise invalid("/unit", "unit_without_quantity", "Only a quantity has a unit.")


def _check_times(valid_from: datetime | None, valid_to: datetime | None) -> None:
    if valid_from is not None and valid_to is not None and valid_to < valid_from:
        raise invalid("/valid_to", "reversed_times", "valid_to must not be before valid_from.")
