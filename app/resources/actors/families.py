"""Parents and sides: what changes below an actor that moves."""

from __future__ import annotations

from sqlmodel import Session, col, select

from app.db.unit import Unit
from app.tables import Actor, Appearance, Article, Assessment, Claim, EventParticipant


def root_of(session: Session, actor_id: str) -> str:
    """The end of an actor's parent chain, which the parent itself already knows."""
    return session.exec(select(Actor.root_id).where(col(Actor.id) == actor_id)).one()


def descendants(session: Session, actor_id: str) -> list[str]:
    """The actor's children, their children and so on, one query a level."""
    found: list[str] = []
    level = [actor_id]
    while level:
        level = [c for c in session.exec(select(Actor.id).where(col(Actor.parent_id).in_(level))).all() if c not in found]
        found += level
    return found


def reroot(unit: Unit, actor_id: str) -> None:
    """Derives `root_id` anew for the actor and all below it, and has their claims' sides settled."""
    session = unit.session
    actor = session.get_one(Actor, actor_id)
    actor.root_id = actor.id if actor.parent_id is None else root_of(session, actor.parent_id)
    family = [actor_id, *descendants(session, actor_id)]
    for member in session.exec(select(Actor).where(col(Actor.id).in_(family[1:]))).all():
        member.root_id = actor.root_id
        unit.bump(member)
        unit.record("updated", "actor", member.id, version=member.version)
    session.flush()
    for claim_id in session.exec(select(Claim.id).where(col(Claim.claimant_id).in_(family))).all():
        unit.touch_claim(claim_id)


def touch_events_of(unit: Unit, actor_id: str) -> None:
    """Every event whose answers show this actor: as claimant, side, source, assessor or participant."""
    session = unit.session
    claims = select(Claim.event_id)
    parts = select(EventParticipant.event_id)
    shown = (
        claims.where((col(Claim.claimant_id) == actor_id) | (col(Claim.side_id) == actor_id)),
        claims.join(Appearance, col(Appearance.claim_id) == Claim.id).join(Article).where(col(Article.source_id) == actor_id),
        claims.join(Assessment, col(Assessment.claim_id) == Claim.id).where(col(Assessment.assessor_id) == actor_id),
        parts.where((col(EventParticipant.actor_id) == actor_id) | (col(EventParticipant.side_id) == actor_id)),
    )
    for statement in shown:
        for event_id in session.exec(statement.distinct()).all():
            unit.touch_event(event_id)
