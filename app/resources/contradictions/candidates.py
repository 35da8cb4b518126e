"""SQL of what claims are compared with: each other claimant's current position, never every pair of claims."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import bindparam, false, func, select, true
from sqlmodel import col

from app.db.query import Query, Row, Rows, batches, day, numbered, placeholders, stepped
from app.domain.vocabulary import Lifecycle
from app.tables import Claim, Event

MOST_NEIGHBOURS = 200
"""Newest current claims of the event that a claim is compared with beyond its proposition."""
MOST_OWN = 50
"""Newest claims of the same claimant on the proposition that a claim is compared with."""

_C = Claim
_STAND = (col(_C.id), col(_C.claimant_id), col(_C.event_id), col(_C.proposition_id), col(_C.is_current), col(_C.lifecycle))
_ACTIVE_CLAIM = Lifecycle.ACTIVE.value  # an enum's value is looked up anew each time, and an article meets thousands of claims
_ACTIVE = col(_C.lifecycle) == Lifecycle.ACTIVE.value
_IN_EVENT = Query(
    select(*_STAND)
    .where(col(_C.event_id) == bindparam("event"), col(_C.is_current).is_(True), _ACTIVE)
    .order_by(col(_C.id).desc())
    .limit(bindparam("most"))
)
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
        return self.lifecycle == _ACTIVE_CLAIM

    def meets(self, other: Stand) -> bool:
        """True when a rule may compare the two: both active, in one event, and both current or of one claimant."""
        if self.event_id is None or self.event_id != other.event_id or self.lifecycle != _ACTIVE_CLAIM or other.lifecycle != _ACTIVE_CLAIM:
            return False
        return (self.is_current and other.is_current) or self.claimant_id == other.claimant_id


def stands_of(rows: Rows, claim_ids: Collection[str]) -> dict[str, Stand]:
    """Claim id -> `Stand`, in one query per batch; unknown ids are left out."""
    return {row[0]: _stand(row) for given in batches(claim_ids) for row in rows.all(_stands(len(given)), **numbered(given))}


def candidates_of(rows: Rows, claims: Iterable[Stand]) -> dict[str, list[Stand]]:
    """Claim id -> the claims that the rules may find in conflict with it.

    In two queries for all of them and one more per event, however many claims there are.
    """
    active = [claim for claim in claims if claim.is_active]
    on = {claim.proposition_id for claim in active if claim.proposition_id is not None}
    grouped = [claim for claim in active if claim.proposition_id is not None]
    parties = _parties_on(rows, on)
    own = _own_of(rows, on, {claim.claimant_id for claim in grouped})
    events = {claim.event_id for claim in active if claim.is_current}
    crowd = max((len(found) for found in parties.values()), default=0)
    # a claim passes over itself and its proposition's claims: so many more are asked for
    around = {event: _current_in(rows, event, MOST_NEIGHBOURS + max(crowd, 1)) for event in events}
    return {claim.id: _candidates(claim, parties, own, around) for claim in active}


def period_of(rows: Rows, event_id: str | None) -> tuple[datetime | None, datetime | None]:
    """First and last instant of the event's days (UTC), which claims without a time are about; None where unknown or open."""
    starts_on, ends_on = (None if event_id is None else rows.first(_DAYS, event=event_id)) or (None, None)
    first = None if starts_on is None else datetime.fromisoformat(starts_on).replace(tzinfo=UTC)
    last = None if ends_on is None else datetime.fromisoformat(ends_on).replace(tzinfo=UTC) + _DAY - _MOMENT
    return first, last


def _candidates(
    claim: Stand,
    parties: Mapping[str | None, Sequence[Stand]],
    own: Mapping[tuple[str | None, str], Sequence[Stand]],
    around: Mapping[str | None, Sequence[Stand]],
) -> list[Stand]:
    on = claim.proposition_id
    found = [other for other in own.get((on, claim.claimant_id), ()) if other.id != claim.id][:MOST_OWN]
    if claim.is_current:
        found += [other for other in parties.get(on, ()) if other.claimant_id != claim.claimant_id]
        elsewhere = (o for o in around[claim.event_id] if o.id != claim.id and (on is None or o.proposition_id != on))
        found += list(elsewhere)[:MOST_NEIGHBOURS]
    return found


def _parties_on(rows: Rows, proposition_ids: Collection[str]) -> dict[str | None, list[Stand]]:
    """Proposition id -> the current active claims on it."""
    on = stepped(proposition_ids)
    found: dict[str | None, list[Stand]] = {}
    for row in rows.all(_parties(len(on)), **numbered(on)) if on else []:
        found.setdefault(row[3], []).append(_stand(row))
    return found


def _own_of(rows: Rows, proposition_ids: Collection[str], claimant_ids: Collection[str]) -> dict[tuple[str | None, str], list[Stand]]:
    """(proposition id, claimant id) -> the claimant's newest active claims on it, one more than a claim of theirs is compared with."""
    on, who = stepped(proposition_ids), stepped(claimant_ids)
    found: dict[tuple[str | None, str], list[Stand]] = {}
    for row in rows.all(_own(len(on), len(who)), **numbered(on), **numbered(who, "who")) if on else []:
        found.setdefault((row[3], row[1]), []).append(_stand(row))
    return found


def _current_in(rows: Rows, event_id: str | None, most: int) -> list[Stand]:
    """The event's newest current active claims, the newest first."""
    return [] if event_id is None else [_stand(row) for row in rows.all(_IN_EVENT, event=event_id, most=most)]


def _stand(row: Row) -> Stand:
    return Stand(row[0], row[1], row[2], row[3], bool(row[4]), row[5])


@lru_cache(maxsize=32)
def _stands(size: int) -> Query:
    return Query(select(*_STAND).where(col(_C.id).in_(placeholders(size))))


@lru_cache(maxsize=32)
def _parties(size: int) -> Query:
    return Query(select(*_STAND).where(col(_C.proposition_id).in_(placeholders(size)), col(_C.is_current).is_(True), _ACTIVE))


@lru_cache(maxsize=64)
def _own(propositions: int, claimants: int) -> Query:
    nth = func.row_number().over(partition_by=(col(_C.proposition_id), col(_C.claimant_id)), order_by=col(_C.id).desc())
    mine = select(*_STAND, nth.label("nth")).where(
        col(_C.proposition_id).in_(placeholders(propositions)),
        # says nothing, but lets SQLite use the index over all three columns: over claimants alone a busy one has thousands
        col(_C.is_current).in_((true(), false())),
        col(_C.claimant_id).in_(placeholders(claimants, "who")),
        _ACTIVE,
    )
    found = mine.subquery()
    shown = (found.c.id, found.c.claimant_id, found.c.event_id, found.c.proposition_id, found.c.is_current, found.c.lifecycle)
    return Query(select(*shown).where(found.c.nth <= MOST_OWN + 1).order_by(found.c.id.desc()))
