"""Rule "counts": two figures of one measure ("26 were killed", "18 dead") that no number fits, though the claims stand on no common proposition."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.assertions import Assertion
from app.engine.contradiction.contrary import apart, told_by
from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms, same_proposition
from app.engine.contradiction.ranges import overlap, phrase
from app.engine.contradiction.units import plain
from app.engine.linking.clause_words import HUMANS, folded_stem
from app.engine.linking.predicates import PEOPLE
from app.engine.linking.wordlists import words
from app.engine.positions import Position, Range

RULE = "counts"
_PEOPLE = frozenset(folded_stem(w) for w in HUMANS | frozenset(PEOPLE) | words("soldier troop fighter civilian child woman man"))
_LIGHT = frozenset(folded_stem(w) for w in words("make take give have get put be go say tell see show report find come"))
_MEASURES = tuple(
    frozenset(folded_stem(w) for w in words(group))
    for group in (
        "kill toll dead body",
        "miss unaccounted",
        "injure wound hurt treat hospital",
        "trap strand",
        "rescue save pull",
        "turnout participation",
        "win won lead elect victory winner tally sheet",
        "strike walkout",
        "arrest detain detention",
        "capture prisoner surrender",
        "displace evacuate flee homeless",
        "crowd march rally gather attend",
        "profit earning",
        "loss lose",
        "revenue sale turnover",
        "fine penalty",
        "warn warning",
        "rain rainfall",
        "wage pay raise",
        "ship vessel",
        "infect case",
        "recover discharge",
    )
)
"""What figures of news measure: turnout is no share of the vote, though both are percentages of voters."""
_LEAST = 0.34


def counts(a: Position, b: Position) -> Match | None:
    """A match when two sides affirm figures of one measure in one event and the ranges do not overlap."""
    if a.side_id == b.side_id or a.event_id != b.event_id or same_proposition(a, b) or not (affirms(a) and affirms(b)):
        return None
    if a.quantity is None or b.quantity is None or overlap(a.quantity, b.quantity):
        return None
    unit = _counted(a.quantity)
    if unit is None or unit != _counted(b.quantity):
        return None
    mine, theirs = _with_figure(a), _with_figure(b)
    share = None if mine is None or theirs is None else _shared(mine, theirs, unit)
    if share is None:
        return None
    first, second = (phrase(p.quantity) for p in in_order(a, b) if p.quantity is not None)
    return Match(
        ContradictionKind.QUANTITY, round(0.5 + 0.3 * share, 2), f"no number fits both {first} and {second}", RULE, (("unit", unit),)
    )


def tells_count(position: Position) -> bool:
    """True when the position affirms a figure."""
    return affirms(position) and position.quantity is not None


def _counted(figure: Range) -> str | None:
    """ "people" for all nouns that count people, else the unit, else the noun."""
    for word in (plain(figure.of), plain(figure.unit)):
        if word is not None and folded_stem(word.split()[-1]) in _PEOPLE:
            return "people"
    return plain(figure.unit) or plain(figure.of)


def _with_figure(position: Position) -> Assertion | None:
    told = told_by(position)
    return None if told is None else next((clause for clause in told.clauses if clause.figure and not clause.negated), None)


def _shared(mine: Assertion, theirs: Assertion, unit: str) -> float | None:
    """Which share of the shorter clause's words the other repeats; None when they measure different things or share too little."""
    if apart(mine.times, theirs.times) or (mine.own and theirs.own) or _measures(mine) != _measures(theirs):
        return None
    leave_out = _PEOPLE | _LIGHT | {folded_stem(word) for word in unit.split()}
    left, right = ({w for w in c.words - leave_out if not w[0].isdigit()} for c in (mine, theirs))
    share = len(left & right) / max(1, min(len(left), len(right)))
    return share if share >= _LEAST else None


def _measures(clause: Assertion) -> frozenset[int]:
    return frozenset(at for at, measure in enumerate(_MEASURES) if not measure.isdisjoint(clause.words))
