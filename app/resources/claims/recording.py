"""Records what a machine found in one article: many claims in a fixed number of statements."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from app.db import ids
from app.db.unit import Unit
from app.resources.actors.service import actor_at
from app.resources.claims import appearances, store
from app.resources.claims.content import check_quantity, check_times
from app.resources.claims.discoveries import Discovery
from app.resources.claims.schemas import ClaimCreate
from app.resources.claims.service import Grouping, Target, claim_row, note_new
from app.resources.claims.sides import sides_at
from app.resources.events.service import event_at
from app.resources.events.store import lock_events
from app.tables import Appearance, Article, Claim


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim that a machine found in an article: `body` has its fingerprint and one appearance; its proposition, if any, is its event's."""

    body: ClaimCreate
    fingerprint: str
    discovery: Discovery
    grouping: Grouping


def record_found(unit: Unit, article: Article, event_id: str, found: Sequence[FoundClaim]) -> list[str]:
    """Stores the claims of the article, all about one event, and returns their ids; as `record_claim` one after the other.

    Raises `Invalid` when a quote does not stand in the article, or for an unknown claimant or event.
    """
    if not found:
        return []
    event_id = event_at(unit.rows, event_id, "/event_id")
    lock_events(unit.session, [event_id])
    before = store.ids_by_fingerprint(unit.rows, {one.fingerprint for one in found})
    claims = {claim.fingerprint: claim for claim in store.claims_as_they_are(unit.session, before.values())} if before else {}
    carried = _carried(unit.session, article.id, before.values())
    fresh = _fresh(unit, event_id, [one for one in found if one.fingerprint not in claims])
    claims |= fresh
    new = []
    for one in found:
        claim = claims[one.fingerprint]
        if fresh.pop(one.fingerprint, None) is not None:
            note_new(unit, claim)
        row = _appearance(unit, article, claim, one)
        place = (claim.id, row.start if row.start is not None else row.quote)
        if place not in carried:
            carried.add(place)
            new.append(row)
            appearances.note_new(unit, row.id, claim)
    unit.session.add_all(new)
    unit.session.flush()
    appearances.make_all_findable(unit.session, list(claims.values()))
    return [claims[one.fingerprint].id for one in found]


def _fresh(unit: Unit, event_id: str, found: Sequence[FoundClaim]) -> dict[str, Claim]:
    """Fingerprint -> the new claim, inserted."""
    claimants = {ref: actor_at(unit.rows, ref, "/claimant_id") for ref in {one.body.claimant_id for one in found}}
    sides = sides_at(unit.rows, {(claimant_id, event_id) for claimant_id in claimants.values()})
    fresh: dict[str, Claim] = {}
    for one in found:
        if one.fingerprint in fresh:
            continue
        quantity = None if one.body.quantity is None else one.body.quantity.model_dump()
        check_quantity(quantity)
        check_times(one.body.valid_from, one.body.valid_to)
        claimant_id = claimants[one.body.claimant_id]
        target = Target(claimant_id, event_id, one.body.proposition_id)
        fresh[one.fingerprint] = claim_row(unit, one.body, target, one.fingerprint, quantity, one.grouping, sides[claimant_id, event_id])
    unit.session.add_all(fresh.values())
    unit.session.flush()
    return fresh


def _appearance(unit: Unit, article: Article, claim: Claim, one: FoundClaim) -> Appearance:
    (told,) = one.body.appearances
    place = appearances.place_in(article.id, article.text, told.quote, told.start, told.end, "/appearances/0")
    return Appearance(
        id=unit.new_id(ids.APPEARANCE), claim_id=claim.id, article_id=article.id, quote=told.quote, start=place.start, end=place.end,
        attribution=told.attribution.value, cue=told.cue, extraction_confidence=told.extraction_confidence, created_at=unit.now,
        **one.discovery.columns(),
    )  # fmt: skip


def _carried(session: Session, article_id: str, claim_ids: Collection[str]) -> set[tuple[str, int | str]]:
    """(claim id, where its quote starts in the article, else the quote) of these claims' appearances in the article."""
    if not claim_ids:
        return set()
    wanted = select(Appearance.claim_id, Appearance.start, Appearance.quote).where(
        col(Appearance.article_id) == article_id, col(Appearance.claim_id).in_(claim_ids)
    )
    return {(claim_id, quote if start is None else start) for claim_id, start, quote in session.exec(wanted).all()}
