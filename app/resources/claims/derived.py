"""What follows for a claim from other records: its side, whether it is current, what checking found, where it was seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import col, select

from app.db.unit import Unit
from app.domain.vocabulary import ContradictionState, Lifecycle
from app.engine.contradiction.current import last_asserted
from app.resources.assessments.effects import findings_of
from app.resources.claims import store
from app.resources.claims.sides import side_at
from app.tables import Appearance, Article, Claim, Contradiction


def refresh(unit: Unit, claim_id: str) -> None:
    """Derives the claim's fields anew, and which claim of the claimant is current on its proposition.

    The caller has locked the claim's event, so that two claims that arrive at once see each other. A claim that changes counts its
    version up and is recorded, as status_changed when its verification_status is another. Nothing happens when there is no such claim
    (it was deleted in this write).
    """
    claim = store.find_locked(unit.session, claim_id)
    if claim is None:
        return
    group = _group(unit, claim)
    values = {
        "side_id": side_at(unit.rows, claim.claimant_id, claim.event_id),
        "contradictions_count": _contradictions(unit, claim_id),
        **_seen(unit, claim_id),
        **findings_of(unit.session, claim_id),
    }
    before, current = claim.verification_status, {found.id for found in current_of(group)}
    changed = [found for found in group if _assign(found, is_current=found.id in current)]
    if _assign(claim, **values) or claim in changed:
        _note(unit, claim, status_changed=claim.verification_status != before)
    for other in changed:
        if other is not claim:
            _note(unit, other, status_changed=False)
            unit.touch_claim(other.id)


def current_of(claims: Sequence[Claim]) -> list[Claim]:
    """The current ones of a claimant's claims on one proposition; the rule of app.engine.contradiction.current, on rows.

    A claim that does not say when it was asserted counts from when it was stored.
    """
    standing = [(claim.asserted_at or claim.created_at, claim) for claim in claims if claim.lifecycle == Lifecycle.ACTIVE.value]
    newest = last_asserted(at for at, _ in standing)
    return [claim for at, claim in standing if at == newest]


def _group(unit: Unit, claim: Claim) -> list[Claim]:
    on = claim.proposition_id
    return [claim] if on is None else store.claims_on(unit.session, claim.claimant_id, on)


def _contradictions(unit: Unit, claim_id: str) -> int:
    mine = or_(col(Contradiction.claim_a_id) == claim_id, col(Contradiction.claim_b_id) == claim_id)
    counted = (col(Contradiction.is_active), col(Contradiction.state) != ContradictionState.REJECTED.value)
    return unit.session.exec(select(func.count()).select_from(Contradiction).where(mine, *counted)).one()


def _seen(unit: Unit, claim_id: str) -> dict[str, Any]:
    at = func.coalesce(col(Article.published_at), col(Article.retrieved_at))
    carried = select(func.min(at), func.max(at)).join(Appearance, col(Appearance.article_id) == col(Article.id))
    first, last = unit.session.exec(carried.where(col(Appearance.claim_id) == claim_id)).one()
    return {"first_seen": first, "last_seen": last}


def _assign(claim: Claim, **values: Any) -> bool:
    """Sets what differs; True when anything did."""
    different = {name: value for name, value in values.items() if getattr(claim, name) != value}
    for name, value in different.items():
        setattr(claim, name, value)
    return bool(different)


def _note(unit: Unit, claim: Claim, *, status_changed: bool) -> None:
    pending = unit.changes.get(("claim", claim.id))
    if pending is None or not pending.type.endswith(".created"):
        unit.bump(claim)
    known = pending is not None and pending.type == "claim.status_changed"
    action = "status_changed" if status_changed or known else "updated"
    unit.record(action, "claim", claim.id, event_id=claim.event_id, version=claim.version)
    unit.touch_event(claim.event_id)
    unit.touch_proposition(claim.proposition_id)
