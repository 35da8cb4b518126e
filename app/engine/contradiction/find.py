"""Compares a new claim with others, by every rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.blame import blame, tells_deed
from app.engine.contradiction.category import category
from app.engine.contradiction.cause import cause, tells_cause
from app.engine.contradiction.contrary import RULE as CONTRARY
from app.engine.contradiction.contrary import contrary, tells_something
from app.engine.contradiction.counts import counts, tells_count
from app.engine.contradiction.current import current_positions
from app.engine.contradiction.denial import denial
from app.engine.contradiction.explanation import clause, explain
from app.engine.contradiction.juxtaposed import RULE as JUXTAPOSED
from app.engine.contradiction.juxtaposed import is_told_anywhere, juxtaposed
from app.engine.contradiction.match import Match, Rule
from app.engine.contradiction.opposed import may_be_opposed, opposed
from app.engine.contradiction.own import own_kinds
from app.engine.contradiction.pairs import Period, same_proposition, stands, times_overlap
from app.engine.contradiction.quantity import quantity
from app.engine.contradiction.signals import signals_of
from app.engine.contradiction.updates import is_update
from app.engine.contradiction.winner import names_winner, winner
from app.engine.positions import Finding, Position

__all__ = ["RULES", "current_positions", "find_contradictions"]

ON_PROPOSITION: tuple[Rule, ...] = (denial, quantity, category, cause, blame, winner, contrary, juxtaposed)
"""Rules for two claims on one proposition; of equally sure matches the earlier rule's comes first."""
IN_EVENT: tuple[tuple[Rule, Callable[[Position], bool]], ...] = (
    (cause, tells_cause),
    (blame, tells_deed),
    (winner, names_winner),
    (opposed, may_be_opposed),
    (contrary, tells_something),
    (counts, tells_count),
    (juxtaposed, is_told_anywhere),
)
"""Rules for claims on different propositions, each with what both claims must hold: most texts hold nothing of it and are never paired."""
RULES: tuple[Rule, ...] = (*ON_PROPOSITION, opposed, counts)
"""Every rule."""

_WEAKER = (JUXTAPOSED, CONTRARY)
"""Rules that speak where no other does, weakest first: the others say more of what two claims differ on."""
_KINDS = {kind: order for order, kind in enumerate(ContradictionKind)}


def find_contradictions(
    new: Position, others: Sequence[Position], event_from: datetime | None = None, event_to: datetime | None = None
) -> tuple[Finding, ...]:
    """The pairs of `new` and one of `others` that cannot both hold, in the order of `others`.

    `others` is any set of claims, usually the other parties' `current_positions` and the claimant's own claims; those that do not
    stand, ask a question, are `new` itself or are about another time are passed over. `event_from` and `event_to` (aware instants)
    are the event's time, which a claim without time is about; unknown, it overlaps with everything. Symmetric:
    find_contradictions(a, [b]) == find_contradictions(b, [a]). Rule: domain.md, "When two claims contradict".
    """
    if not _speaks(new):
        return ()
    event = (event_from, event_to)
    elsewhere = tuple(rule for rule, applies in IN_EVENT if applies(new))
    found = (_compare(new, other, event, elsewhere) for other in others if other.claim_id != new.claim_id)
    return tuple(finding for finding in found if finding is not None)


def _compare(a: Position, b: Position, event: Period, elsewhere: Sequence[Rule]) -> Finding | None:
    rules = ON_PROPOSITION if same_proposition(a, b) else elsewhere
    if not rules or not _speaks(b):
        return None
    matches = [match for rule in rules if (match := rule(a, b)) is not None and not is_update(a, b, match)]
    for weaker in _WEAKER:
        matches = [match for match in matches if match.rule != weaker] or matches
    return _finding(a, b, matches, event) if matches and times_overlap(a, b, event) else None


def _finding(a: Position, b: Position, matches: Sequence[Match], event: Period) -> Finding:
    surest = max(matches, key=lambda match: match.score)
    kinds = {match.kind for match in matches} | set(own_kinds(a, b))
    first, second = sorted((a, b), key=lambda position: position.claim_id)
    return Finding(
        claim_ids=(first.claim_id, second.claim_id),
        kinds=tuple(sorted(kinds, key=_KINDS.__getitem__)),
        score=surest.score,
        explanation=explain(a, b, surest.why),
        rule=surest.rule,
        clauses=(clause(first), clause(second)),
        signals=signals_of(a, b, surest, event),
    )


def _speaks(position: Position) -> bool:
    return stands(position) and position.stance is not Stance.QUESTIONS
