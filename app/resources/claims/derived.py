"""What follows for claims from other records: their side, whether they are current, what checking found, where they were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from app.db.unit import Unit
from app.domain.vocabulary import Lifecycle
from app.engine.contradiction.current import last_asserted
from app.resources.assessments.effects import findings_of
from app.resources.claims import evidence, store
from app.resources.claims.evidence import Member
from app.resources.claims.sides import sides_at
from app.tables import Claim

Group = tuple[str, str]
"""Ids of a claimant and a proposition."""


class Dated(Protocol):
    """What decides which of a claimant's claims is current."""

    @property
    def asserted_at(self) -> datetime | None:
        """When it was said."""

    @property
    def created_at(self) -> datetime:
        """When it was stored."""

    @property
    def lifecycle(self) -> str:
        """Whether it stands."""


One = TypeVar("One", bound=Dated)


def refresh(unit: Unit, claim_ids: Sequence[str]) -> None:
    """Derives the claims' fields anew, and which claims of their claimants are current on their propositions.

    The caller has locked the claims' events, so that two claims that arrive at once see each other, and gives some hundred claims at most.
    A claim that changes counts its version up and is recorded, as status_changed when its verification_status is another; other claims
    that start or stop to be current are touched. Claims that do not exist (they were deleted in this write) are passed over.
    """
    found = {claim.id: claim for claim in store.claims_as_they_are(unit.session, claim_ids)}
    if not found:
        return
    claims = [found[claim_id] for claim_id in claim_ids if claim_id in found]
    current = _current(unit, claims)
    derived = _derived(unit, claims)
    for claim in claims:
        before = claim.verification_status
        if _assign(claim, is_current=current.pop(claim.id), **derived[claim.id]):
            note_derived(unit, claim, status_changed=claim.verification_status != before)
    for other in store.claims_as_they_are(unit.session, current) if current else ():
        if _assign(other, is_current=current[other.id]):
            note_derived(unit, other)
            unit.touch_claim(other.id)


def current_of(claims: Sequence[One]) -> list[One]:
    """The current ones of a claimant's claims on one proposition; the rule of app.engine.contradiction.current, on rows.

    A claim that does not say when it was asserted counts from when it was stored.
    """
    standing = [(claim.asserted_at or claim.created_at, claim) for claim in claims if claim.lifecycle == Lifecycle.ACTIVE.value]
    newest = last_asserted(at for at, _ in standing)
    return [claim for at, claim in standing if at == newest]


def _current(unit: Unit, claims: Sequence[Claim]) -> dict[str, bool]:
    """Whether each of the claims is current, and those others that start or stop to be, by id."""
    told = {claim.id: claim.lifecycle == Lifecycle.ACTIVE.value for claim in claims if claim.proposition_id is None}
    groups: dict[Group, list[Member]] = {(c.claimant_id, c.proposition_id): [] for c in claims if c.proposition_id is not None}
    for member in evidence.members_of(unit.rows, {who for who, _ in groups}, {on for _, on in groups}):
        if (member.claimant_id, member.proposition_id) in groups:
            groups[member.claimant_id, member.proposition_id].append(member)
    asked = {claim.id for claim in claims}
    for group in groups.values():
        current = {member.id for member in current_of(group)}
        told |= {m.id: m.id in current for m in group if m.id in asked or m.is_current != (m.id in current)}
    return told


def _derived(unit: Unit, claims: Sequence[Claim]) -> Mapping[str, dict[str, Any]]:
    """The other derived fields by claim id, in one query for each sort of them."""
    rows, claim_ids = unit.rows, [claim.id for claim in claims]
    sides = sides_at(rows, {(claim.claimant_id, claim.event_id) for claim in claims})
    counts, seen = evidence.counts_of(rows, claim_ids), evidence.seen_of(rows, claim_ids)
    findings = findings_of(unit.session, claim_ids)
    return {
        claim.id: {
            "side_id": sides[claim.claimant_id, claim.event_id],
            "contradictions_count": counts.get(claim.id, 0),
            **dict(zip(("first_seen", "last_seen"), seen.get(claim.id, (None, None)), strict=True)),
            **findings[claim.id],
        }
        for claim in claims
    }


def _assign(claim: Claim, **values: Any) -> bool:
    """Sets what differs; True when anything did."""
    different = {name: value for name, value in values.items() if getattr(claim, name) != value}
    for name, value in different.items():
        setattr(claim, name, value)
    return bool(different)


def note_derived(unit: Unit, claim: Claim, *, status_changed: bool = False) -> None:
    """A derived field of the claim changed: its version counts up once a write, the feed tells, its event and proposition are settled."""
    pending = unit.changes.get(("claim", claim.id))
    if pending is None or not pending.type.endswith(".created"):
        unit.bump(claim)
    known = pending is not None and pending.type == "claim.status_changed"
    action = "status_changed" if status_changed or known else "updated"
    unit.record(action, "claim", claim.id, event_id=claim.event_id, version=claim.version)
    unit.touch_event(claim.event_id)
    unit.touch_proposition(claim.proposition_id)
