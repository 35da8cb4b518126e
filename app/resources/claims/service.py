"""Use cases of claims: find, read, create, add an appearance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.unit import Unit
from app.domain.errors import NotFound, invalid, invalid_parameter
from app.domain.vocabulary import Lifecycle, Stance
from app.resources.actors.service import actor_at
from app.resources.claims import appearances, store
from app.resources.claims.content import check_quantity, check_times, quantity_columns
from app.resources.claims.discoveries import Discovery
from app.resources.claims.expansion import expand
from app.resources.claims.fingerprints import fingerprint_of
from app.resources.claims.schemas import AppearanceCreate, ClaimCreate
from app.resources.claims.sides import side_at
from app.resources.events.service import event_at
from app.resources.events.store import lock_events
from app.resources.propositions.service import proposition_at
from app.resources.propositions.store import read_propositions
from app.tables import Claim


@dataclass(frozen=True, slots=True)
class Grouping:
    """How a machine put a claim on its proposition (or on none): why, and the stance towards the claim's own words, which it may have turned."""

    reason: str | None = None
    words_stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Whom and what a claim is about, as ids."""

    claimant_id: str
    event_id: str | None
    proposition_id: str | None


def find_claim(rows: Rows, ref: str) -> str:
    """Id of the claim with that id; raises `NotFound`."""
    if not store.exists(rows, ref):
        raise NotFound(f"There is no claim {ref}.")
    return ref


def claim_at(rows: Rows, ref: str, pointer: str) -> str:
    """Id of a claim that a body's field names; raises `Invalid` at the pointer."""
    if not store.exists(rows, ref):
        raise invalid(pointer, "unknown_claim", f"There is no claim {ref}.")
    return ref


def claim_in_query(rows: Rows, ref: str, parameter: str) -> str:
    """Id of a claim that a query parameter names; raises `Invalid` at the parameter."""
    if not store.exists(rows, ref):
        raise invalid_parameter(parameter, "unknown_claim", f"There is no claim {ref}.")
    return ref


def read_claim(rows: Rows, ref: str, names: Sequence[str] = ()) -> dict[str, Any]:
    """The claim as ClaimRead with the names of `EXPANDABLE` expanded; raises `NotFound`."""
    found = store.read_claim(rows, ref)
    if found is None:
        raise NotFound(f"There is no claim {ref}.")
    expand(rows, [found], names)
    return found


def record_claim(unit: Unit, body: ClaimCreate, found: Discovery | None = None, grouping: Grouping | None = None) -> tuple[str, bool]:
    """Stores a claim: (its id, whether it is new). `found` and `grouping` say how a machine found it in its article and grouped it.

    One with a known fingerprint stays as it is and gets the appearances it does not have yet (domain.md, Appearance). Raises `Invalid`.
    """
    quantity = None if body.quantity is None else body.quantity.model_dump()
    check_quantity(quantity)
    check_times(body.valid_from, body.valid_to)
    target = _target(unit.rows, body)
    fingerprint = body.fingerprint or fingerprint_of(
        target.claimant_id, target.event_id, target.proposition_id, body.text, body.stance.value, body.asserted_at
    )
    lock_events(unit.session, [] if target.event_id is None else [target.event_id])
    known = store.id_by_fingerprint(unit.rows, fingerprint)
    claim_id = known or _insert(unit, body, target, fingerprint, quantity, grouping or Grouping())
    for number, appearance in enumerate(body.appearances):
        add_appearance(unit, claim_id, appearance, f"/appearances/{number}", found)
    return claim_id, known is None


def add_appearance(unit: Unit, ref: str, body: AppearanceCreate, pointer: str = "", found: Discovery | None = None) -> tuple[str, bool]:
    """Notes that an article carries the claim: (id of the appearance, whether it is new); raises `NotFound` or `Invalid`."""
    return appearances.add_appearance(
        unit,
        find_claim(unit.rows, ref),
        body.article_id,
        body.quote,
        body.start,
        body.end,
        body.attribution,
        body.cue,
        body.extraction_confidence,
        pointer,
        found,
    )


def read_appearance(rows: Rows, claim_ref: str, appearance_id: str) -> dict[str, Any]:
    """The claim's appearance as AppearanceRead; raises `NotFound`."""
    found = appearances.read_appearance(rows, appearance_id)
    if found is None or found["claim_id"] != claim_ref:
        raise NotFound(f"The claim {claim_ref} has no appearance {appearance_id}.")
    return found


def page_of_appearances(rows: Rows, ref: str, limit: int, cursor: str | None) -> dict[str, Any]:
    """One page as PageOf[AppearanceRead]; raises `NotFound` or `BadCursor`."""
    items, page = appearances.page_of_appearances(rows, find_claim(rows, ref), limit=limit, cursor=cursor)
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def check_grouping(rows: Rows, event_id: str | None, proposition_id: str | None, pointer: str) -> str | None:
    """The event of a claim on that proposition: its own, which must be the proposition's, or the proposition's when it has none.

    Raises `Invalid` at the pointer.
    """
    if proposition_id is None:
        return event_id
    found: str = read_propositions(rows, [proposition_id])[proposition_id]["event_id"]
    if event_id is not None and event_id != found:
        raise invalid(pointer, "other_event", f"The proposition belongs to another event, {found}.")
    return found


def touch_around(unit: Unit, claim: Claim) -> None:
    """Has everything settled that shows the claim where it stands now: itself, its proposition, its event."""
    unit.touch_claim(claim.id)
    unit.touch_proposition(claim.proposition_id)
    unit.touch_event(claim.event_id)


def _target(rows: Rows, body: ClaimCreate) -> Target:
    claimant_id = actor_at(rows, body.claimant_id, "/claimant_id")
    event_id = None if body.event_id is None else event_at(rows, body.event_id, "/event_id")
    proposition_id = None if body.proposition_id is None else proposition_at(rows, body.proposition_id, "/proposition_id")
    return Target(claimant_id, check_grouping(rows, event_id, proposition_id, "/proposition_id"), proposition_id)


def _insert(unit: Unit, body: ClaimCreate, target: Target, fingerprint: str, quantity: dict[str, Any] | None, grouping: Grouping) -> str:
    supersedes_id = None if body.supersedes_id is None else _supersede(unit, body.supersedes_id, target.claimant_id)
    side_id = side_at(unit.rows, target.claimant_id, target.event_id)
    claim = claim_row(unit, body, target, fingerprint, quantity, grouping, side_id, supersedes_id)
    unit.add(claim)
    appearances.make_findable(unit.session, claim)
    note_new(unit, claim)
    return claim.id


def claim_row(
    unit: Unit,
    body: ClaimCreate,
    target: Target,
    fingerprint: str,
    quantity: dict[str, Any] | None,
    grouping: Grouping,
    side_id: str,
    supersedes_id: str | None = None,
) -> Claim:
    """A new claim that is not stored yet; its fields are checked, `target` holds the ids of the records it names."""
    return Claim(
        id=unit.new_id(ids.CLAIM),
        claimant_id=target.claimant_id,
        event_id=target.event_id,
        proposition_id=target.proposition_id,
        grouped_by=None if target.proposition_id is None else unit.maker.kind.value,
        grouping_reason=grouping.reason or (None if target.proposition_id is None else unit.comment),
        supersedes_id=supersedes_id,
        fingerprint=fingerprint,
        side_id=side_id,
        stance=body.stance.value,
        words_stance=grouping.words_stance and grouping.words_stance.value,
        claim_type=body.claim_type.value,
        **body.model_dump(include={"text", "language", "value", "asserted_at", "valid_from", "valid_to"}),
        **quantity_columns(quantity),
        **unit.stamp(),
        **unit.made(),
    )


def note_new(unit: Unit, claim: Claim) -> None:
    """Records that the claim was created and has everything around it settled."""
    unit.record("created", "claim", claim.id, event_id=claim.event_id, version=1)
    touch_around(unit, claim)


def _supersede(unit: Unit, ref: str, claimant_id: str) -> str:
    older = store.lock_claim(unit.session, claim_at(unit.rows, ref, "/supersedes_id"))
    if older.claimant_id != claimant_id:
        raise invalid("/supersedes_id", "other_claimant", "A claimant can only replace a claim of its own.")
    if older.lifecycle in {Lifecycle.SUPERSEDED.value, Lifecycle.RETRACTED.value}:
        raise invalid("/supersedes_id", "not_standing", f"The claim is {older.lifecycle} already.")
    older.lifecycle = Lifecycle.SUPERSEDED.value
    unit.bump(older)
    unit.record("updated", "claim", older.id, event_id=older.event_id, version=older.version)
    touch_around(unit, older)
    return older.id
