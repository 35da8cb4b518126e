"""Derives whether parties disagree, for propositions and events, and writes it down where it changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from app.db.query import stepped
from app.db.unit import Unit
from app.domain.vocabulary import ContradictionState, DisputeStatus
from app.engine.dispute.standing import event_standing, proposition_standing
from app.engine.positions import Opposition, Standing
from app.resources.claims.positions import positions_of
from app.resources.disputes import ledger
from app.resources.disputes.ledger import Pair

_ACTIONS = {
    DisputeStatus.CONTESTED: "opened",
    DisputeStatus.RESOLVED: "resolved",
    DisputeStatus.WITHDRAWN: "withdrawn",
    DisputeStatus.UNCONTESTED: "closed",
}


def settle_propositions(unit: Unit, proposition_ids: Collection[str]) -> None:
    """Derives the standing of these propositions from the pairs and claims on them; unknown ids are skipped."""
    for row in ledger.lock_propositions(unit.session, sorted(proposition_ids)):
        pairs = ledger.pairs_on(unit.rows, row.id)
        found = _between(unit, [pair for pair in pairs if pair.is_active])
        if found.status is DisputeStatus.UNCONTESTED and any(not pair.is_active for pair in pairs):
            found = proposition_standing(positions_of(unit.rows, proposition_ids=[row.id]), _given_up(pairs))
        _write(unit, row, row.event_id, found)


def settle_events(unit: Unit, event_ids: Collection[str]) -> None:
    """Derives the standing of these events, the lowest first: a higher one builds on the stored standings of those below."""
    for event_id in ledger.lowest_first(unit.rows, event_ids):
        parts = [*ledger.parts_of(unit.rows, event_id), _between(unit, ledger.pairs_without_proposition(unit.rows, event_id))]
        row = ledger.lock_event(unit.session, event_id)
        if row is not None:
            _write(unit, row, row.id, event_standing(parts))


def _between(unit: Unit, pairs: Sequence[Pair]) -> Standing:
    """The standing that these pairs alone make, which takes only the claims in them."""
    claims = stepped({end for pair in pairs for end in pair.claim_ids})
    return proposition_standing(positions_of(unit.rows, claim_ids=claims), map(_opposition, pairs))


def _given_up(pairs: Iterable[Pair]) -> list[Opposition]:
    """The pairs that ended because a claimant gave a claim up; one that only lapsed must not count, for both its claims still stand."""
    return [_opposition(pair) for pair in pairs if not pair.both_stand]


def _write(unit: Unit, row: Any, event_id: str, found: Standing) -> None:
    basis = None if found.basis is None else found.basis.value
    if (row.dispute_status, row.dispute_basis) == (found.status.value, basis):
        return
    turned = row.dispute_status != found.status.value
    row.dispute_status, row.dispute_basis = found.status.value, basis
    if not _is_new(unit, row.id):
        unit.bump(row)
    unit.session.flush()
    unit.record(_ACTIONS[found.status] if turned else "updated", "dispute", row.id, event_id=event_id, version=row.version)
    unit.touch_event(event_id)


def _is_new(unit: Unit, record_id: str) -> bool:
    return any(pending.entity_id == record_id and pending.type.endswith(".created") for pending in unit.changes.values())


def _opposition(pair: Pair) -> Opposition:
    return Opposition(claim_ids=pair.claim_ids, state=ContradictionState(pair.state), score=pair.score)
