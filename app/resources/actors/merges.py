"""Gives everything of an absorbed actor to its survivor."""

from __future__ import annotations

from typing import Any

from sqlmodel import col, delete, select, update

from app.db.unit import Unit
from app.resources.actors import families
from app.tables import Actor, Article, Assessment, Claim, EventParticipant

_REFERENCES: tuple[tuple[str, Any, str], ...] = (
    ("claim", Claim, "claimant_id"),
    ("claim", Claim, "side_id"),
    ("article", Article, "source_id"),
    ("article", Article, "syndicated_from_id"),
    ("assessment", Assessment, "assessor_id"),
    ("actor", Actor, "parent_id"),
    ("actor", Actor, "merged_into_id"),
)


def absorb(unit: Unit, absorbed: Actor, survivor: Actor) -> None:
    """Repoints every reference, joins names and ids, and leaves the absorbed row as a pointer to the survivor."""
    session = unit.session
    families.touch_events_of(unit, absorbed.id)
    families.touch_events_of(unit, survivor.id)
    for claim_id in session.exec(select(Claim.id).where(col(Claim.claimant_id).in_([absorbed.id, survivor.id]))).all():
        unit.touch_claim(claim_id)
    _move_participations(unit, absorbed.id, survivor.id)
    for entity, table, field in _REFERENCES:
        _repoint(unit, entity, table, field, absorbed.id, survivor.id)
    _join_names(absorbed, survivor)
    absorbed.merged_into_id, absorbed.parent_id, absorbed.root_id = survivor.id, None, absorbed.id
    unit.bump(absorbed)
    unit.bump(survivor)
    session.flush()
    families.reroot(unit, survivor.id)


def _repoint(unit: Unit, entity: str, table: Any, field: str, absorbed_id: str, survivor_id: str) -> None:
    for row in unit.session.exec(select(table).where(col(getattr(table, field)) == absorbed_id)).all():
        setattr(row, field, survivor_id)
        unit.bump(row)
        unit.record("updated", entity, row.id, event_id=getattr(row, "event_id", None), version=row.version)
    unit.session.flush()


def _move_participations(unit: Unit, absorbed_id: str, survivor_id: str) -> None:
    session = unit.session
    there = set(session.exec(select(EventParticipant.event_id).where(col(EventParticipant.actor_id) == survivor_id)).all())
    mine = col(EventParticipant.actor_id) == absorbed_id
    session.exec(delete(EventParticipant).where(mine, col(EventParticipant.event_id).in_(there)))
    session.exec(update(EventParticipant).where(mine).values(actor_id=survivor_id))
    session.exec(update(EventParticipant).where(col(EventParticipant.side_id) == absorbed_id).values(side_id=survivor_id))


def _join_names(absorbed: Actor, survivor: Actor) -> None:
    known = {survivor.name, *(a["name"] for a in survivor.aliases)}
    joined = [{"name": absorbed.name, "language": None}, *absorbed.aliases]
    survivor.aliases = [*survivor.aliases, *(a for a in joined if a["name"] not in known)]
    survivor.external_ids = {**absorbed.external_ids, **survivor.external_ids}
