"""Compares a new claim with others, by every rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.blame import blame, blame_marks
from app.engine.contradiction.category import category
from app.engine.contradiction.cause import cause, cause_marks
from app.engine.contradiction.contrary import RULE as CONTRARY
from app.engine.contradiction.contrary import contrary, contrary_marks
from app.engine.contradiction.counts import counts, counts_marks
from app.engine.contradiction.current import current_positions
from app.engine.contradiction.denial import denial
from app.engine.contradiction.event_question import RULE as EVENT_QUESTION
from app.engine.contradiction.event_question import event_question, event_question_marks
from app.engine.contradiction.explanation import clause, explain
from app.engine.contradiction.holders import RULE as HOLDERS
from app.engine.contradiction.holders import holders, holders_marks
from app.engine.contradiction.juxtaposed import RULE as JUXTAPOSED
from app.engine.contradiction.juxtaposed import juxtaposed, juxtaposed_marks
from app.engine.contradiction.kinds import RULE as KINDS
from app.engine.contradiction.kinds import kinds, kinds_marks
from app.engine.contradiction.marks import Marking, Meetings
from app.engine.contradiction.match import Match, Rule
from app.engine.contradiction.opposed import opposed, opposed_marks
from app.engine.contradiction.own import own_kinds
from app.engine.contradiction.pairs import Period, affirms, same_proposition, stands, times_overlap
from app.engine.contradiction.quantity import quantity
from app.engine.contradiction.ranges import overlap
from app.engine.contradiction.signals import signals_of
from app.engine.contradiction.updates import is_newer_figure, is_update
from app.engine.contradiction.winner import winner, winner_marks
from app.engine.positions import Finding, Position

__all__ = ["RULES", "current_positions", "find_all", "find_contradictions"]

ON_PROPOSITION: tuple[Rule, ...] = (denial, quantity, category)
"""Rules for two claims on one proposition; of equally sure matches the earlier rule's comes first, also of those below."""
IN_EVENT: tuple[tuple[Rule, Marking], ...] = (
    (cause, cause_marks),
    (blame, blame_marks),
    (winner, winner_marks),
    (opposed, opposed_marks),
    (holders, holders_marks),
    (contrary, contrary_marks),
    (kinds, kinds_marks),
    (event_question, event_question_marks),
    (counts, counts_marks),
    (juxtaposed, juxtaposed_marks),
)
"""Rules for any two claims, each with the marks by which two can meet: most pairs never do."""
RULES: tuple[Rule, ...] = (*ON_PROPOSITION, *(rule for rule, _ in IN_EVENT))
"""Every rule."""

_OF_FIGURES = (quantity, counts)
"""Rules that find nothing but figures that no number fits, and so nothing in a figure that is brought up to date."""
_WEAKER = (JUXTAPOSED, EVENT_QUESTION, KINDS, HOLDERS, CONTRARY)
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
    return tuple(find_all([(new, others, (event_from, event_to))]))


def find_all(compared: Sequence[tuple[Position, Sequence[Position], Period]]) -> Iterator[Finding]:
    """What `find_contradictions` finds for each of many claims with its others and its event's time, in their order; each claim is read once."""
    met = {other.claim_id: other for _, others, _ in compared for other in others}
    speaking = {claim_id for claim_id, other in met.items() if _speaks(other)}
    heard = [(new, [other for other in others if other.claim_id in speaking], event) for new, others, event in compared if _speaks(new)]
    strangers = [[other for other in others if not _of_one_voice(new, other)] for new, others, _ in heard]
    meetings = Meetings(IN_EVENT, {other.claim_id: other for some in strangers for other in some}.values())
    for (new, others, event), some in zip(heard, strangers, strict=True):
        near = meetings.of(new) if some else {}
        for other in others:
            rules = near.get(other.claim_id, ())
            if same_proposition(new, other):
                rules = (*_on_proposition(new, other), *rules)
            finding = _compare(new, other, event, rules) if rules and other.claim_id != new.claim_id else None
            if finding is not None:
                yield finding


def _on_proposition(a: Position, b: Position) -> tuple[Rule, ...]:
    """Those of `ON_PROPOSITION` that stances, figures and the proposition's kind leave: most pairs agree and are never compared."""
    agree = affirms(a) is affirms(b)
    figures = agree and a.quantity is not None and b.quantity is not None and affirms(a)
    of_category = a.proposition_kind is PropositionKind.CATEGORY and b.proposition_kind is PropositionKind.CATEGORY
    return (*(() if agree else (denial,)), *((quantity,) if figures else ()), *((category,) if of_category else ()))


def _compare(a: Position, b: Position, event: Period, rules: Sequence[Rule]) -> Finding | None:
    if a.quantity is not None and b.quantity is not None and (overlap(a.quantity, b.quantity) or is_newer_figure(a, b)):
        rules = [rule for rule in rules if rule not in _OF_FIGURES]
    matches = [match for rule in rules if (match := rule(a, b)) is not None and not is_update(a, b, match)]
    if not matches or not times_overlap(a, b, event):
        return None
    for weaker in _WEAKER:
        matches = [match for match in matches if match.rule != weaker] or matches
    return _finding(a, b, matches, event)


def _of_one_voice(a: Position, b: Position) -> bool:
    """True when no rule of `IN_EVENT` compares the two: they compare parties."""
    return a.claimant_id == b.claimant_id and a.side_id == b.side_id


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
