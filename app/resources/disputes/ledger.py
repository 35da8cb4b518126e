"""SQL behind the standings of disputes: what they are derived from and where they are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, not_, or_, select, union
from sqlalchemy.orm import aliased
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.query import Query, Row, Rows, numbered, placeholders
from app.domain.vocabulary import ContradictionState, DisputeStatus, Lifecycle
from app.engine.positions import Standing
from app.resources.events.store import ancestors
from app.tables import Claim, Contradiction, Event, Proposition

_E, _P, _C, _X = Event, Proposition, Claim, Contradiction
_A, _B = aliased(Claim), aliased(Claim)
_ACTIVE = Lifecycle.ACTIVE.value
_BOTH_STAND = and_(col(_A.lifecycle) == _ACTIVE, col(_B.lifecycle) == _ACTIVE)
_PAIRS = (
    select(col(_X.claim_a_id), col(_X.claim_b_id), col(_X.state), col(_X.score), col(_X.is_active), _BOTH_STAND)
    .join(_A, col(_A.id) == col(_X.claim_a_id))
    .join(_B, col(_B.id) == col(_X.claim_b_id))
    .where(col(_X.state) != ContradictionState.REJECTED.value)
)
_ON_PROPOSITION = Query(
    _PAIRS.where(col(_X.proposition_id) == bindparam("proposition"), or_(col(_X.is_active).is_(True), not_(_BOTH_STAND)))
)
_LOOSE = Query(
    _PAIRS.where(
        col(_X.event_id) == bindparam("event"), col(_X.proposition_id).is_(None), or_(col(_X.is_active).is_(True), not_(_BOTH_STAND))
    )
)
_PARTS = Query(
    union(
        select(col(_P.dispute_status), col(_P.dispute_basis)).where(col(_P.event_id) == bindparam("event")),
        select(col(_E.dispute_status), col(_E.dispute_basis)).where(
            col(_E.parent_id) == bindparam("event"), col(_E.merged_into_id).is_(None)
        ),
    )
)
_HEAD_OF_DISPUTE = {
    "evt": Query(select(col(_E.id), col(_E.dispute_status), col(_E.dispute_basis), col(_E.version)).where(col(_E.id) == bindparam("id"))),
    "prp": Query(
        select(col(_P.event_id), col(_P.dispute_status), col(_P.dispute_basis), col(_P.version)).where(col(_P.id) == bindparam("id"))
    ),
}


class Pair(NamedTuple):
    """A stored contradiction that nobody rejected."""

    claim_ids: tuple[str, str]
    state: str
    score: float
    is_active: bool
    both_stand: bool
    """Whether both claims are active; a claimant gave one up otherwise."""


class Place(NamedTuple):
    """Where a claim belongs."""

    claim_id: str
    event_id: str | None
    proposition_id: str | None


def read_standing(rows: Rows, record_id: str) -> dict[str, Any] | None:
    """How the dispute about an event or a proposition stands: the snapshot of a "dispute" change; None when the record is gone."""
    query = _HEAD_OF_DISPUTE.get(record_id.partition("_")[0])
    found = None if query is None else rows.first(query, id=record_id)
    if found is None:
        return None
    event_id, status, basis, version = found
    proposition_id = None if event_id == record_id else record_id
    return {"id": record_id, "event_id": event_id, "proposition_id": proposition_id, "status": status, "basis": basis, "version": version}


def places_of(rows: Rows, claim_ids: Sequence[str]) -> list[Place]:
    """Where the claims belong, those that exist."""
    return [Place(*row) for batch in _batches(claim_ids) for row in rows.all(_places(len(batch)), **numbered(batch))]


def events_of(rows: Rows, proposition_ids: Sequence[str]) -> list[str]:
    """Ids of the events of the propositions that exist."""
    return [found for batch in _batches(proposition_ids) for found in rows.scalars(_events(len(batch)), **numbered(batch))]


def pairs_on(rows: Rows, proposition_id: str) -> list[Pair]:
    """The pairs on the proposition that count, and those that ended because a claimant gave a claim up."""
    return [_pair(row) for row in rows.all(_ON_PROPOSITION, proposition=proposition_id)]


def pairs_without_proposition(rows: Rows, event_id: str) -> list[Pair]:
    """The same of the pairs of the event that share no proposition."""
    return [_pair(row) for row in rows.all(_LOOSE, event=event_id)]


def parts_of(rows: Rows, event_id: str) -> list[Standing]:
    """The stored standings that occur among the event's own propositions and its direct sub-events."""
    found = rows.all(_PARTS, event=event_id)
    return [Standing(DisputeStatus(status), None if basis is None else ContradictionState(basis)) for status, basis in found]


def lowest_first(rows: Rows, event_ids: Collection[str]) -> list[str]:
    """The events and everything they are part of, each once, every event before the one it is part of."""
    depth: dict[str, int] = {}
    for event_id in event_ids:
        if event_id not in depth:
            above = ancestors(rows, event_id)
            depth |= {found: len(above) - height for height, found in enumerate([event_id, *above])}
    return sorted(depth, key=lambda found: (-depth[found], found))


def lock_propositions(session: Session, proposition_ids: Sequence[str]) -> list[Proposition]:
    """The rows, locked and read anew; the key stays readable, so that claims can go on being inserted."""
    wanted = select_rows(Proposition).where(col(_P.id).in_(proposition_ids)).order_by(col(_P.id)).with_for_update(key_share=True)
    return list(session.exec(wanted, execution_options={"populate_existing": True}).all())


def lock_event(session: Session, event_id: str) -> Event | None:
    """The row, locked and read anew; None for an event that is gone or was merged."""
    wanted = select_rows(Event).where(col(_E.id) == event_id, col(_E.merged_into_id).is_(None)).with_for_update(key_share=True)
    return session.exec(wanted, execution_options={"populate_existing": True}).first()


def _pair(row: Row) -> Pair:
    return Pair((row[0], row[1]), row[2], row[3], bool(row[4]), bool(row[5]))


def _batches(ids: Sequence[str], size: int = 128) -> list[list[str]]:
    return [list(ids[start : start + size]) for start in range(0, len(ids), size)]


@lru_cache(maxsize=128)
def _places(size: int) -> Query:
    return Query(select(col(_C.id), col(_C.event_id), col(_C.proposition_id)).where(col(_C.id).in_(placeholders(size))))


@lru_cache(maxsize=128)
def _events(size: int) -> Query:
    return Query(select(col(_P.event_id)).where(col(_P.id).in_(placeholders(size))).distinct())
