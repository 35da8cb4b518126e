"""Use cases of contradictions: read, list, propose, review."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.unit import Unit
from app.domain.errors import Conflict, NotFound, invalid
from app.domain.vocabulary import ContradictionKind, ContradictionState
from app.resources.actors.service import actor_in_query
from app.resources.claims.service import claim_at, claim_in_query
from app.resources.claims.store import read_claims
from app.resources.contradictions import candidates, store
from app.resources.contradictions.candidates import Stand
from app.resources.contradictions.reconciliation import note, reconcile
from app.resources.contradictions.schemas import ContradictionCreate, ContradictionFilter, ContradictionPatch, EventContradictionFilter
from app.resources.events.service import event_in_query, find_event
from app.resources.events.store import lock_events, subtree
from app.resources.propositions.service import proposition_in_query
from app.tables import Contradiction

__all__ = [
    "change_contradiction",
    "find_contradiction",
    "page_of_contradictions",
    "page_of_event",
    "read_contradiction",
    "reconcile",
    "record_contradiction",
]


def find_contradiction(rows: Rows, contradiction_id: str) -> str:
    """The id when there is such a contradiction; raises `NotFound`."""
    if store.read_contradiction(rows, contradiction_id) is None:
        raise NotFound(f"There is no contradiction {contradiction_id}.")
    return contradiction_id


def read_contradiction(rows: Rows, contradiction_id: str, expand: Collection[str] = ()) -> dict[str, Any]:
    """The contradiction as ContradictionRead; `expand` holds "claims" or nothing. Raises `NotFound`."""
    found = store.read_contradiction(rows, contradiction_id)
    if found is None:
        raise NotFound(f"There is no contradiction {contradiction_id}.")
    _expand(rows, [found], expand)
    return found


def page_of_contradictions(rows: Rows, query: ContradictionFilter) -> dict[str, Any]:
    """One page as PageOf[ContradictionRead]; raises `BadCursor`, or `Invalid` for an unknown event, proposition, claim or side."""
    events = [event_in_query(rows, ref, "event") for ref in query.event]
    return _page(rows, query, events)


def page_of_event(rows: Rows, event_ref: str, query: EventContradictionFilter) -> dict[str, Any]:
    """One page of an event's contradictions as PageOf[ContradictionRead]; raises as `page_of_contradictions`, and `NotFound`, `Merged`."""
    return _page(rows, query, [find_event(rows, event_ref)])


def record_contradiction(unit: Unit, body: ContradictionCreate) -> tuple[str, bool]:
    """Stores a pair that a person proposes and returns its id and whether it is new; a known pair stays as it is.

    Raises `Invalid` (unknown claim, one claim twice, two events) or `Conflict` (a claim that was taken back or replaced).
    """
    first, second = _pair(unit, body)
    known = store.pair(unit.session, first.id, second.id)
    if known is not None:
        return known.id, False
    if not first.is_active or not second.is_active:
        raise Conflict("One of the claims was corrected, retracted or superseded.", code="claim_not_active")
    low, high = sorted((first.id, second.id))
    shared = first.proposition_id if first.proposition_id == second.proposition_id else None
    row = Contradiction(
        id=unit.new_id(ids.CONTRADICTION),
        claim_a_id=low,
        claim_b_id=high,
        event_id=first.event_id,
        proposition_id=shared,
        kinds=_each_once(body.kinds),
        state=ContradictionState.SUGGESTED.value,
        score=1.0,
        explanation=body.explanation,
        proposed_by_kind=unit.maker.kind.value,
        proposed_by_name=unit.maker.name,
        proposed_by_version=unit.maker.version,
        is_active=first.meets(second),
        **unit.stamp(),
    )
    unit.add(row)
    note(unit, row, "suggested")
    _touch(unit, row)
    return row.id, True


def change_contradiction(unit: Unit, contradiction_id: str, patch: ContradictionPatch) -> str:
    """Applies a reviewer's decision and returns the id; raises `NotFound` or `StaleVersion`."""
    found = read_contradiction(unit.rows, contradiction_id)
    if found["event_id"] is not None:
        lock_events(unit.session, [found["event_id"]])
    row = store.lock_contradiction(unit.session, contradiction_id)
    unit.check_version(row)
    sent = patch.model_fields_set
    decided = "state" in sent and patch.state.value != row.state
    if "state" in sent:
        row.state = patch.state.value
    if "kinds" in sent:
        row.kinds = _each_once(patch.kinds)
    if "explanation" in sent:
        row.explanation = patch.explanation
    row.reviewed_by, row.reviewed_at = unit.by, unit.now
    row.is_active = row.is_active and row.state != ContradictionState.REJECTED.value
    unit.bump(row)
    unit.session.flush()
    note(unit, row, row.state if decided else "updated")
    _touch(unit, row)
    return row.id


def _pair(unit: Unit, body: ContradictionCreate) -> tuple[Stand, Stand]:
    ends = [claim_at(unit.rows, ref, f"/claim_ids/{i}") for i, ref in enumerate(body.claim_ids)]
    if ends[0] == ends[1]:
        raise invalid("/claim_ids/1", "same_claim", "A claim cannot contradict itself: name two claims.")
    stands = candidates.stands_of(unit.rows, ends)
    first, second = (stands[end] for end in ends)
    if first.event_id is None or first.event_id != second.event_id:
        raise invalid("/claim_ids/1", "other_event", "The two claims must belong to one event.")
    # every write about an event locks it before its claims; the pair's foreign keys lock the claims
    lock_events(unit.session, [first.event_id])
    return first, second


def _touch(unit: Unit, row: Contradiction) -> None:
    unit.touch_claim(row.claim_a_id)
    unit.touch_claim(row.claim_b_id)


def _each_once(kinds: Sequence[ContradictionKind]) -> list[str]:
    return list(dict.fromkeys(kind.value for kind in kinds))


def _page(rows: Rows, query: EventContradictionFilter, events: Sequence[str]) -> dict[str, Any]:
    within = list(dict.fromkeys(i for e in events for i in (subtree(rows, e) if query.sub_events else [e])))
    values: dict[str, Sequence[Any]] = {
        "event": within,
        "proposition": [proposition_in_query(rows, ref, "proposition") for ref in query.proposition],
        "claim": [claim_in_query(rows, ref, "claim") for ref in query.claim],
        "state": [state.value for state in query.state],
        "kind": [kind.value for kind in query.kind],
        "side": [actor_in_query(rows, ref, "side") for ref in query.side],
        "score_gte": [] if query.score_gte is None else [query.score_gte],
        "active": [] if query.active == "any" else [query.active == "true"],
    }
    items, page = store.page_of_contradictions(
        rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
    )
    _expand(rows, items, query.expand)
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def _expand(rows: Rows, items: Sequence[dict[str, Any]], names: Collection[str]) -> None:
    if "claims" not in names:
        return
    claims = read_claims(rows, sorted({end for item in items for end in item["claim_ids"]}))
    for item in items:
        item["claims"] = [claims[end] for end in item["claim_ids"]]
