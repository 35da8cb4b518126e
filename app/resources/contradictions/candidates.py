"""SQL of what a claim is compared with: each other claimant's current position, never every pair of claims."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import and_, bindparam, or_, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.query import Query, Rows, day, numbered, placeholders
from app.domain.vocabulary import ContradictionState, Lifecycle, MakerKind
from app.tables import Claim, Contradiction, Event

MOST_NEIGHBOURS = 200
"""Newest current claims of the event that a claim is compared with beyond its proposition."""
MOST_OWN = 50
"""Newest claims of the same claimant on the proposition that a claim is compared with."""

_C, _X = Claim, Contradiction
_STAND = (col(_C.id), col(_C.claimant_id), col(_C.event_id), col(_C.proposition_id), col(_C.is_current), col(_C.lifecycle))
_ACTIVE = col(_C.lifecycle) == Lifecycle.ACTIVE.value
_NOT_IT = col(_C.id) != bindparam("id")
_ON_PROPOSITION = col(_C.proposition_id) == bindparam("proposition")
_PARTIES = Query(
    select(col(_C.id)).where(_ON_PROPOSITION, col(_C.is_current).is_(True), col(_C.claimant_id) != bindparam("claimant"), _ACTIVE, _NOT_IT)
)
_OWN = Query(
    select(col(_C.id))
    .where(_ON_PROPOSITION, col(_C.claimant_id) == bindparam("claimant"), _ACTIVE, _NOT_IT)
    .order_by(col(_C.id).desc())
    .limit(MOST_OWN)
)
_ELSEWHERE = or_(col(_C.proposition_id).is_(None), col(_C.proposition_id) != bindparam("proposition"))
_IN_EVENT = (
    select(col(_C.id))
    .where(col(_C.event_id) == bindparam("event"), col(_C.is_current).is_(True), _ACTIVE, _NOT_IT)
    .order_by(col(_C.id).desc())
    .limit(MOST_NEIGHBOURS)
)
_NEIGHBOURS, _NEIGHBOURS_OF_GROUPED = Query(_IN_EVENT), Query(_IN_EVENT.where(_ELSEWHERE))


_DAYS = Query(select(day(col(Event.starts_on)), day(col(Event.ends_on))).where(col(Event.id) == bindparam("event")))
_DAY, _MOMENT = timedelta(days=1), timedelta(milliseconds=1)


class Stand(NamedTuple):
    """What decides whether a claim takes part in a comparison."""

    id: str
    claimant_id: str
    event_id: str | None
    proposition_id: str | None
    is_current: bool
    lifecycle: str

    @property
    def is_active(self) -> bool:
        """True when nobody corrected, retracted or superseded it."""
        return self.lifecycle == Lifecycle.ACTIVE.value

    def meets(self, other: Stand) -> bool:
        """True when a rule may compare the two: both active, in one event, and both current or of one claimant."""
        together = self.event_id is not None and self.event_id == other.event_id
        comparable = self.claimant_id == other.claimant_id or (self.is_current and other.is_current)
        return together and comparable and self.is_active and other.is_active


def stands_of(rows: Rows, claim_ids: Collection[str]) -> dict[str, Stand]:
    """Claim id -> `Stand`, in one query; unknown ids are left out."""
    given = stepped(claim_ids)
    found = rows.all(_stands(len(given)), **numbered(given)) if given else []
    return {row[0]: Stand(row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in found}


def candidates_of(rows: Rows, claim: Stand) -> set[str]:
    """Ids of the claims the rules may find in conflict with this one, in at most three queries."""
    if not claim.is_active:
        return set()
    bound = {"id": claim.id, "claimant": claim.claimant_id, "event": claim.event_id, "proposition": claim.proposition_id}
    grouped = claim.proposition_id is not None
    queries = [_OWN] if grouped else []
    if claim.is_current:
        queries += [_PARTIES, _NEIGHBOURS_OF_GROUPED] if grouped else [_NEIGHBOURS]
    return {found for query in queries for found in rows.scalars(query, **bound)}


def period_of(rows: Rows, event_id: str | None) -> tuple[datetime | None, datetime | None]:
    """First and last instant of the event's days (UTC), which claims without a time are about; None where unknown or open."""
    starts_on, ends_on = (None if event_id is None else rows.first(_DAYS, event=event_id)) or (None, None)
    first = None if starts_on is None else datetime.fromisoformat(starts_on).replace(tzinfo=UTC)
    last = None if ends_on is None else datetime.fromisoformat(ends_on).replace(tzinfo=UTC) + _DAY - _MOMENT
    return first, last


def living_pairs(session: Session, claim_id: str) -> list[Contradiction]:
    """The claim's pairs that count now or that a person upholds, as they are now."""
    upheld = or_(
        col(_X.is_active).is_(True),
        col(_X.state) == ContradictionState.CONFIRMED.value,
        and_(col(_X.state) == ContradictionState.SUGGESTED.value, col(_X.proposed_by_kind) != MakerKind.RULE.value),
    )
    mine = or_(col(_X.claim_a_id) == claim_id, col(_X.claim_b_id) == claim_id)
    return _fresh(session, and_(mine, upheld))


def pairs_with(session: Session, claim_id: str, others: Collection[str]) -> list[Contradiction]:
    """The claim's pairs with these others, whatever became of them, as they are now."""
    if not others:
        return []
    low = and_(col(_X.claim_a_id) == claim_id, col(_X.claim_b_id).in_(others))
    high = and_(col(_X.claim_b_id) == claim_id, col(_X.claim_a_id).in_(others))
    return _fresh(session, or_(low, high))


def stepped(ids: Collection[str]) -> list[str]:
    """The ids, the last one repeated up to the next power of two: a statement per length would never stop being compiled."""
    given = sorted(ids)
    size = 1 << (len(given) - 1).bit_length() if given else 0
    return given + given[-1:] * (size - len(given))


def _fresh(session: Session, condition: object) -> list[Contradiction]:
    wanted = select_rows(Contradiction).where(condition).order_by(col(_X.id))  # type: ignore[arg-type]  # a column expression
    return list(session.exec(wanted, execution_options={"populate_existing": True}).all())


@lru_cache(maxsize=32)
def _stands(size: int) -> Query:
    return Query(select(*_STAND).where(col(_C.id).in_(placeholders(size))))
