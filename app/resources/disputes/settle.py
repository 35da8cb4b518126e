"""The end of every write: contradictions, derived fields, disputes and revisions follow from what the write touched."""

from __future__ import annotations

from collections.abc import Iterable

from app.db.unit import Unit
from app.resources.claims import derived
from app.resources.contradictions.reconciliation import reconcile
from app.resources.disputes import ledger, standings
from app.resources.disputes.counts import recount
from app.resources.events.store import ancestors, bump_revisions

_MOST_CLAIMS = 128
"""Claims that are refreshed at once."""


def settle(unit: Unit) -> None:
    """Brings everything derived up to date with the touched claims, propositions and events; a second run changes nothing more.

    The events are bumped first because that locks them: of two writes about one event the second waits for the first and then, under
    READ COMMITTED, sees its claims.
    """
    if not (unit.touched_claims or unit.touched_propositions or unit.touched_events):
        return
    _touch_places(unit, unit.touched_claims)
    bumped = _bump(unit, ())
    _refresh(unit)
    turned = reconcile(unit, list(unit.touched_claims))
    recount(unit, turned)
    _touch_places(unit, unit.touched_claims)
    standings.settle_propositions(unit, unit.touched_propositions)
    standings.settle_events(unit, unit.touched_events)
    _bump(unit, bumped)


def _refresh(unit: Unit) -> None:
    """Refreshes the touched claims, and those that a refresh touches in turn, each once."""
    done: set[str] = set()
    while waiting := [claim_id for claim_id in unit.touched_claims if claim_id not in done][:_MOST_CLAIMS]:
        derived.refresh(unit, waiting)
        done.update(waiting)


def _touch_places(unit: Unit, claim_ids: Iterable[str]) -> None:
    rows = unit.rows
    for place in ledger.places_of(rows, list(claim_ids)):
        unit.touch_proposition(place.proposition_id)
        unit.touch_event(place.event_id)
    for event_id in ledger.events_of(rows, list(unit.touched_propositions)):
        unit.touch_event(event_id)


def _bump(unit: Unit, bumped: Iterable[str]) -> set[str]:
    """Bumps the touched events that are not bumped yet, with all above them; returns everything bumped so far."""
    known = set(bumped)
    fresh = [event_id for event_id in unit.touched_events if event_id not in known]
    bump_revisions(unit.session, fresh)
    return known.union(fresh, *(ancestors(unit.rows, event_id) for event_id in fresh))
