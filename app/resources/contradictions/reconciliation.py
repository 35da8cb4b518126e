"""Brings the stored contradictions of claims in line with what the rules find now and what people decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.db import ids
from app.db.query import Rows, batches
from app.db.unit import Unit
from app.domain.vocabulary import ContradictionState, MakerKind
from app.engine.contradiction.find import find_all
from app.engine.positions import Finding
from app.resources.claims.positions import positions_of
from app.resources.contradictions import candidates, pairs
from app.resources.contradictions.candidates import Stand
from app.resources.contradictions.pairs import Ends, StoredPair
from app.tables import Contradiction

RULES = "rules"
RULES_VERSION = "5"
MOST_CLAIMS = 128
"""Claims that are compared at once; each brings some hundred others."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Claims that were compared and what the rules found."""

    stands: Mapping[str, Stand]
    """Of the compared claims and of those that their stored pairs name, by id."""
    findings: Mapping[Ends, Finding]

    def upholds(self, pair: StoredPair) -> bool:
        """True when the pair counts.

        A confirmed one counts while both claims are active, a suggested one while the two are comparable and a rule or a person upholds it.
        """
        first, second = (self.stands.get(end) for end in pair.ends)
        if first is None or second is None:
            return False
        if pair.state == ContradictionState.CONFIRMED.value:
            return first.is_active and second.is_active
        by_person = pair.proposed_by_kind != MakerKind.RULE.value
        return pair.state == ContradictionState.SUGGESTED.value and first.meets(second) and (by_person or pair.ends in self.findings)

    def said(self, ends: Ends) -> dict[str, Any]:
        """What the rules say of a pair they found, as columns."""
        finding, (first, second) = self.findings[ends], (self.stands[end] for end in ends)
        return {
            "kinds": [kind.value for kind in finding.kinds],
            "score": finding.score,
            "explanation": finding.explanation,
            "rule": finding.rule,
            "grounds": {
                "clauses": [{"claim_id": end, "text": text} for end, text in zip(finding.claim_ids, finding.clauses, strict=True)],
                "signals": [{"name": name, "value": value} for name, value in finding.signals],
            },
            "event_id": first.event_id,
            "proposition_id": first.proposition_id if first.proposition_id == second.proposition_id else None,
            "proposed_by_name": RULES,
            "proposed_by_version": RULES_VERSION,
        }


def reconcile(unit: Unit, claim_ids: Collection[str]) -> set[str]:
    """Compares the claims with the current positions of the other parties and stores what changed.

    Returns the ids of the claims whose number of contradictions may have changed; a claim that does not exist changes nothing.
    Costs at most ten queries per hundred claims and two more per event, and rows in proportion to the parties on their propositions.
    """
    given = list(dict.fromkeys(claim_ids))
    at_once = (given[start : start + MOST_CLAIMS] for start in range(0, len(given), MOST_CLAIMS))
    return {end for some in at_once for end in _reconcile(unit, some)}


def _reconcile(unit: Unit, claim_ids: Sequence[str]) -> set[str]:
    rows = unit.rows
    found = candidates.stands_of(rows, claim_ids)
    claims = [found[claim_id] for claim_id in claim_ids if claim_id in found]
    living = pairs.living_pairs(rows, found)
    compared = _compare(rows, claims, living)
    known = {pair.ends: pair for pair in living}
    known |= {pair.ends: pair for pair in pairs.pairs_between(rows, [ends for ends in compared.findings if ends not in known])}
    turned = store_turned(unit, list(known.values()), compared)
    fresh = store_fresh(unit, [ends for ends in compared.findings if ends not in known], compared)
    return {end for ends in (*turned, *fresh) for end in ends}


def store_turned(unit: Unit, known: Sequence[StoredPair], compared: Comparison) -> list[Ends]:
    """Brings the stored pairs up to date; returns those that started or stopped to count."""
    turned = {pair.id for pair in known if compared.upholds(pair) != pair.is_active}
    revised = {pair.id: said for pair in known if (said := _revision(pair, compared)) is not None}
    for row in pairs.rows_of(unit.session, turned | revised.keys()):
        for name, value in revised.get(row.id, {}).items():
            if getattr(row, name) != value:
                setattr(row, name, value)
        if row.id in turned:
            row.is_active = not row.is_active
        unit.bump(row)
        note(unit, row, ("reopened" if row.is_active else "lapsed") if row.id in turned else "updated")
    return [pair.ends for pair in known if pair.id in turned]


def store_fresh(unit: Unit, fresh: Sequence[Ends], compared: Comparison) -> Sequence[Ends]:
    """Stores pairs that the rules found and nobody has on record yet; returns them."""
    unit.session.add_all([_suggest(unit, ends, compared) for ends in fresh])
    unit.session.flush()
    return fresh


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


def _compare(rows: Rows, claims: Sequence[Stand], living: Sequence[StoredPair]) -> Comparison:
    """Every pair is compared once, whichever of its claims are looked at: the rules are symmetric."""
    stands = {claim.id: claim for claim in claims}
    others = candidates.candidates_of(rows, claims)
    stands |= {other.id: other for found in others.values() for other in found}
    stands |= candidates.stands_of(rows, {end for pair in living for end in pair.ends} - stands.keys())
    wanted = {claim.id: {other.id for other in others.get(claim.id, ())} for claim in claims}
    for pair in living:
        for end, other in (pair.ends, pair.ends[::-1]):
            if end in wanted and other in stands:
                wanted[end].add(other)
    meeting = {claim.id: [other for other in wanted[claim.id] if claim.meets(stands[other])] for claim in claims}
    return Comparison(stands, _findings(rows, claims, meeting))


def _findings(rows: Rows, claims: Sequence[Stand], meeting: Mapping[str, Collection[str]]) -> dict[Ends, Finding]:
    """By pair: what the rules find between each claim and those it meets (claim id -> ids)."""
    named = {end for claim_id, others in meeting.items() if others for end in (claim_id, *others)}
    read = (positions_of(rows, claim_ids=some) for some in batches(named))
    positions = {position.claim_id: position for some in read for position in some}
    periods = {event: candidates.period_of(rows, event) for event in {claim.event_id for claim in claims if meeting[claim.id]}}
    done: set[str] = set()
    compared = []
    for claim in claims:
        left = [positions[other] for other in sorted(meeting[claim.id]) if not (other in done and claim.id in meeting[other])]
        if left:
            compared.append((positions[claim.id], left, periods[claim.event_id]))
        done.add(claim.id)
    return {finding.claim_ids: finding for finding in find_all(compared)}


def _revision(pair: StoredPair, compared: Comparison) -> dict[str, Any] | None:
    """What the rules say now where it differs; None when it does not, and of a pair that a person touched."""
    if pair.ends not in compared.findings or pair.reviewed_by is not None or pair.proposed_by_kind != MakerKind.RULE.value:
        return None
    said = compared.said(pair.ends)
    return None if pair.tells(said) else said


def _suggest(unit: Unit, ends: Ends, compared: Comparison) -> Contradiction:
    row = Contradiction(
        id=unit.new_id(ids.CONTRADICTION),
        claim_a_id=ends[0],
        claim_b_id=ends[1],
        state=ContradictionState.SUGGESTED.value,
        proposed_by_kind=MakerKind.RULE.value,
        **compared.said(ends),
        **unit.stamp(),
    )
    note(unit, row, "suggested")
    return row
