"""Use cases that change or remove a claim."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sqlmodel import col, delete, or_, select

from app.db.search import forget_document
from app.db.unit import Unit
from app.domain.errors import invalid
from app.domain.vocabulary import Lifecycle, MakerKind
from app.resources.claims import appearances, store
from app.resources.claims.content import check_quantity, check_times, quantity_columns, quantity_of
from app.resources.claims.schemas import ClaimPatch
from app.resources.claims.service import check_grouping, find_claim, touch_around
from app.resources.events.service import event_at
from app.resources.events.store import lock_events
from app.resources.propositions.service import proposition_at
from app.tables import Appearance, Article, Assessment, Claim, Contradiction

_PEOPLE = {MakerKind.HUMAN, MakerKind.IMPORT}


def change_claim(unit: Unit, ref: str, patch: ClaimPatch) -> str:
    """Applies the fields that were sent; raises `NotFound`, `StaleVersion` or `Invalid`."""
    claim = store.lock_claim(unit.session, find_claim(unit.rows, ref))
    unit.check_version(claim)
    _touch_all(unit, claim)
    sent = {name: getattr(patch, name) for name in patch.model_fields_set}
    _check_lifecycle(unit, claim, sent.get("lifecycle"))
    _regroup(unit, claim, sent)
    if "quantity" in sent:
        _change_quantity(claim, patch)
        del sent["quantity"]
    for name, value in sent.items():
        setattr(claim, name, value.value if isinstance(value, StrEnum) else value)
    check_times(claim.valid_from, claim.valid_to)
    if unit.maker.kind in _PEOPLE:
        claim.edited_by = unit.by
    if not sent.keys().isdisjoint(("text", "stance")):
        claim.words_stance = None
    unit.bump(claim)
    unit.session.flush()
    appearances.make_findable(unit.session, claim)
    _touch_all(unit, claim)
    unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)
    return claim.id


def revise_claim(unit: Unit, claim_id: str, values: Mapping[str, Any]) -> None:
    """Takes over columns that a machine reads otherwise now; the caller has seen that no person edited the claim."""
    claim = store.lock_claim(unit.session, claim_id)
    _touch_all(unit, claim)
    for name, value in values.items():
        setattr(claim, name, value)
    unit.bump(claim)
    unit.session.flush()
    appearances.make_findable(unit.session, claim)
    _touch_all(unit, claim)
    unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)


def remove_claim(unit: Unit, ref: str) -> None:
    """Deletes the claim with its appearances, assessments and contradictions; a claim that only it superseded stands again.

    Each leaves a change "deleted" in the feed. Raises `NotFound` or `StaleVersion`.
    """
    claim = store.lock_claim(unit.session, find_claim(unit.rows, ref))
    unit.check_version(claim)
    _touch_all(unit, claim)
    if unit.maker.kind in _PEOPLE:
        _dismiss(unit, claim)
    _remove_contradictions(unit, claim)
    _remove_assessments(unit, claim)
    _remove_appearances(unit, claim)
    _close_chain(unit, claim)
    forget_document(unit.session, claim.id)
    unit.session.delete(claim)
    unit.session.flush()
    unit.touched_claims.pop(claim.id, None)
    unit.record("deleted", "claim", claim.id, event_id=claim.event_id, version=claim.version + 1)


def _regroup(unit: Unit, claim: Claim, sent: dict[str, Any]) -> None:
    rows = unit.rows
    event_id, proposition_id = claim.event_id, claim.proposition_id
    if "event_id" in sent:
        ref = sent.pop("event_id")
        event_id = None if ref is None else event_at(rows, ref, "/event_id")
        lock_events(unit.session, [] if event_id is None else [event_id])
    pointer = "/event_id"
    if "proposition_id" in sent:
        pointer, ref = "/proposition_id", sent.pop("proposition_id")
        proposition_id = None if ref is None else proposition_at(rows, ref, pointer)
        if proposition_id != claim.proposition_id:
            claim.grouped_by = claim.grouping_reason = None
        if proposition_id is not None:
            claim.grouped_by, claim.grouping_reason = unit.maker.kind.value, unit.comment
    claim.event_id = check_grouping(rows, event_id, proposition_id, pointer)
    claim.proposition_id = proposition_id


def _check_lifecycle(unit: Unit, claim: Claim, wanted: Lifecycle | None) -> None:
    if wanted in {Lifecycle.ACTIVE, Lifecycle.CORRECTED} and store.successors(unit.session, claim.id):
        raise invalid("/lifecycle", "superseded", "A later claim of the claimant supersedes it.")


def _change_quantity(claim: Claim, patch: ClaimPatch) -> None:
    quantity = None if patch.quantity is None else {**quantity_of(claim), **patch.quantity.model_dump(exclude_unset=True)}
    check_quantity(quantity)
    for name, value in quantity_columns(quantity).items():
        setattr(claim, name, value)


def _touch_all(unit: Unit, claim: Claim) -> None:
    """Also the claimant's other claims on the proposition: one of them may be the current position now."""
    touch_around(unit, claim)
    if claim.proposition_id is not None:
        for other in store.claims_on(unit.session, claim.claimant_id, claim.proposition_id):
            unit.touch_claim(other.id)


def _dismiss(unit: Unit, claim: Claim) -> None:
    """Has the articles remember what was deleted by hand, so that the next extraction does not bring it back."""
    found = select(Appearance).where(col(Appearance.claim_id) == claim.id, col(Appearance.reading).is_not(None))
    for mine in unit.session.exec(found.order_by(col(Appearance.id))).all():
        article = unit.session.exec(select(Article).where(col(Article.id) == mine.article_id).with_for_update()).one()
        gone = {"reading": mine.reading, "start": mine.start, "end": mine.end, "text": claim.text}
        article.dismissed = [*(article.dismissed or []), gone]


def _remove_contradictions(unit: Unit, claim: Claim) -> None:
    pairs = or_(col(Contradiction.claim_a_id) == claim.id, col(Contradiction.claim_b_id) == claim.id)
    for found in unit.session.exec(select(Contradiction).where(pairs)).all():
        other = found.claim_b_id if found.claim_a_id == claim.id else found.claim_a_id
        touch_around(unit, unit.session.get_one(Claim, other))
        unit.session.delete(found)
        unit.record("deleted", "contradiction", found.id, event_id=found.event_id, version=found.version + 1)


def _remove_assessments(unit: Unit, claim: Claim) -> None:
    # newest first: each refers to the older one it supersedes
    mine = select(Assessment).where(col(Assessment.claim_id) == claim.id).order_by(col(Assessment.id).desc())
    for found in unit.session.exec(mine).all():
        unit.session.delete(found)
        unit.session.flush()
        unit.record("deleted", "assessment", found.id, event_id=claim.event_id, version=found.version + 1)


def _remove_appearances(unit: Unit, claim: Claim) -> None:
    mine = col(Appearance.claim_id) == claim.id
    for appearance_id in unit.session.exec(select(Appearance.id).where(mine).order_by(col(Appearance.id))).all():
        unit.record("deleted", "appearance", appearance_id, event_id=claim.event_id)
    unit.session.exec(delete(Appearance).where(mine))


def _close_chain(unit: Unit, claim: Claim) -> None:
    newer = store.successors(unit.session, claim.id)
    for found in newer:
        found.supersedes_id = claim.supersedes_id
        _note(unit, found)
    if claim.supersedes_id is None or newer:
        return
    older = store.lock_claim(unit.session, claim.supersedes_id)
    if older.lifecycle == Lifecycle.SUPERSEDED.value:
        older.lifecycle = Lifecycle.ACTIVE.value
        _note(unit, older)


def _note(unit: Unit, claim: Claim) -> None:
    unit.bump(claim)
    unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)
    touch_around(unit, claim)
