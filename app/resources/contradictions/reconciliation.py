"""Brings the stored contradictions of one claim in line with what the rules find now and what people decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.db import ids
from app.db.unit import Unit
from app.domain.vocabulary import ContradictionState, MakerKind
from app.engine.contradiction.find import find_contradictions
from app.engine.positions import Finding
from app.resources.claims.positions import positions_of
from app.resources.contradictions import candidates
from app.resources.contradictions.candidates import Stand
from app.tables import Contradiction

RULES = "rules"
RULES_VERSION = "1"


@dataclass(frozen=True, slots=True)
class _Comparison:
    claim: Stand
    others: Mapping[str, Stand]
    findings: Mapping[str, Finding]
    """By the other claim's id."""

    def uphold(self, row: Contradiction) -> bool:
        """True when the pair counts.

        A confirmed one counts while both claims are active, a suggested one while the two are comparable and a rule or a person upholds it.
        """
        other_id = row.claim_b_id if row.claim_a_id == self.claim.id else row.claim_a_id
        other = self.others[other_id]
        if row.state == ContradictionState.CONFIRMED.value:
            return self.claim.is_active and other.is_active
        by_person = row.proposed_by_kind != MakerKind.RULE.value
        return row.state == ContradictionState.SUGGESTED.value and self.claim.meets(other) and (by_person or other_id in self.findings)


def reconcile(unit: Unit, claim_id: str) -> set[str]:
    """Compares the claim with the current positions of the other parties and stores what changed.

    Returns the ids of the claims whose number of contradictions may have changed; a claim that does not exist changes nothing.
    Costs at most ten queries, and rows in proportion to the parties on the proposition.
    """
    claim = candidates.stands_of(unit.rows, [claim_id]).get(claim_id)
    if claim is None:
        return set()
    living = candidates.living_pairs(unit.session, claim_id)
    compared = _compare(unit, claim, living)
    known = {_partner(row, claim_id): row for row in living}
    unknown = [other for other in compared.findings if other not in known]
    known |= {_partner(row, claim_id): row for row in candidates.pairs_with(unit.session, claim_id, unknown)}
    changed = {row.id: row for row in known.values() if _settle_pair(unit, row, compared)}
    fresh = [_suggest(unit, claim, compared, other) for other in compared.findings if other not in known]
    unit.session.add_all(fresh)
    unit.session.flush()
    return {end for row in (*changed.values(), *fresh) for end in (row.claim_a_id, row.claim_b_id)}


def note(unit: Unit, row: Contradiction, action: str) -> None:
    """Records "contradiction.action" and touches where the pair belongs.

    What this write did to the pair first (suggested, confirmed, rejected) stays its name.
    """
    unit.touch_proposition(row.proposition_id)
    unit.touch_event(row.event_id)
    first = unit.changes.get(("contradiction", row.id))
    if first is not None:
        first.version = row.version
        return
    unit.record(action, "contradiction", row.id, event_id=row.event_id, version=row.version)


def _compare(unit: Unit, claim: Stand, living: Sequence[Contradiction]) -> _Comparison:
    wanted = candidates.candidates_of(unit.rows, claim) | {_partner(row, claim.id) for row in living}
    others = candidates.stands_of(unit.rows, wanted)
    comparable = [other.id for other in others.values() if claim.meets(other)]
    findings: dict[str, Finding] = {}
    if comparable:
        positions = {p.claim_id: p for p in positions_of(unit.rows, claim_ids=candidates.stepped([claim.id, *comparable]))}
        own = positions.pop(claim.id)
        starts, ends = candidates.period_of(unit.rows, claim.event_id)
        for finding in find_contradictions(own, list(positions.values()), starts, ends):
            findings[next(end for end in finding.claim_ids if end != claim.id)] = finding
    return _Comparison(claim, others, findings)


def _settle_pair(unit: Unit, row: Contradiction, compared: _Comparison) -> bool:
    """True when the pair started or stopped to count."""
    claim = compared.claim
    active = _partner(row, claim.id) in compared.others and compared.uphold(row)
    revised = _revise(row, claim, compared.findings.get(_partner(row, claim.id)), compared)
    turned = active != row.is_active
    row.is_active = active
    if turned or revised:
        unit.bump(row)
        note(unit, row, ("reopened" if active else "lapsed") if turned else "updated")
    return turned


def _revise(row: Contradiction, claim: Stand, finding: Finding | None, compared: _Comparison) -> bool:
    """Takes over what the rules say now, unless a person touched the pair; true when something changed."""
    if finding is None or row.reviewed_by is not None or row.proposed_by_kind != MakerKind.RULE.value:
        return False
    said = _said(claim, compared.others[_partner(row, claim.id)], finding)
    changed = {name: value for name, value in said.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def _said(claim: Stand, other: Stand, finding: Finding) -> dict[str, Any]:
    return {
        "kinds": [kind.value for kind in finding.kinds],
        "score": finding.score,
        "explanation": finding.explanation,
        "rule": finding.rule,
        "grounds": {
            "clauses": [{"claim_id": end, "text": text} for end, text in zip(finding.claim_ids, finding.clauses, strict=True)],
            "signals": [{"name": name, "value": value} for name, value in finding.signals],
        },
        "event_id": claim.event_id,
        "proposition_id": claim.proposition_id if claim.proposition_id == other.proposition_id else None,
        "proposed_by_name": RULES,
        "proposed_by_version": RULES_VERSION,
    }


def _suggest(unit: Unit, claim: Stand, compared: _Comparison, other_id: str) -> Contradiction:
    low, high = sorted((claim.id, other_id))
    row = Contradiction(
        id=unit.new_id(ids.CONTRADICTION),
        claim_a_id=low,
        claim_b_id=high,
        state=ContradictionState.SUGGESTED.value,
        proposed_by_kind=MakerKind.RULE.value,
        **_said(claim, compared.others[other_id], compared.findings[other_id]),
        **unit.stamp(),
    )
    note(unit, row, "suggested")
    return row


def _partner(row: Contradiction, claim_id: str) -> str:
    return row.claim_b_id if row.claim_a_id == claim_id else row.claim_a_id
