"""Rule "counts": two figures of one measure ("26 were killed", "18 dead") that no number fits, though the claims stand on no common proposition."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.assertions import Assertion
from app.engine.contradiction.contrary import told_by
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.measures import MEASURED, measures_in
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms, same_proposition
from app.engine.contradiction.part_counts import is_part
from app.engine.contradiction.quantity import tells_of_some
from app.engine.contradiction.ranges import overlap, phrase
from app.engine.contradiction.tolls import counts_own, inflicted, toll_of_one_side, tolls_of_two_sides
from app.engine.contradiction.units import plain
from app.engine.linking.alignment import apart
from app.engine.linking.clause_words import HUMANS, folded_stem
from app.engine.linking.predicates import PEOPLE
from app.engine.linking.wordlists import words
from app.engine.positions import Position, Range

RULE = "counts"
_PEOPLE = frozenset(folded_stem(w) for w in HUMANS | frozenset(PEOPLE) | words("soldier troop fighter civilian child woman man"))
_ANYBODY = frozenset(
    folded_stem(w)
    for w in words(
        "people person body victim casualty death fatality dead toll loss life arrest detainee injury marcher demonstrator protester participant"
    )
)
"""Nouns that count people without saying which."""
_LIGHT = frozenset(
    folded_stem(w)
    for w in words(
        "make take give have get put be go say tell see show report find come number figure count total per cent percent hundred thousand million billion dozen"
    )
)
"""Words that two figures share without measuring one thing."""
_LEAST = 0.34
_OF_THE_EVENT = frozenset(("dead", "missing", "hurt", "turnout", "on strike", "magnitude", "crowd", "detained"))
"""Measures of which an event has one."""
_LASTING = frozenset(("dead", "crowd", "magnitude"))
"""Measures of which another day's figure is no other thing."""
_SOLDIERS = frozenset(folded_stem(w) for w in words("soldier troop fighter"))
_DEAD, _LOSSES, _DETAINED = frozenset(("dead",)), frozenset(("loss",)), frozenset(("detained",))
_HELD = re.compile(r"\b(?:being|are|were|been|still|remain(?:s|ed)?) (?:held|behind bars|locked up|in jail|in cells)\b")
_KNOWN, _UNKNOWN = "*", "?"
_ONE_TOLL = 0.8
"""For two counts of one side's dead or wounded, whatever else their words share."""
_ANY_TOLL = 0.4
"""For two tolls of one event that say nothing of whose dead they count."""


def counts(a: Position, b: Position) -> Match | None:
    """A match when two sides affirm figures of one measure in one event and the ranges do not overlap."""
    if a.side_id == b.side_id or a.event_id != b.event_id or same_proposition(a, b) or not (affirms(a) and affirms(b)):
        return None
    if a.quantity is None or b.quantity is None or overlap(a.quantity, b.quantity) or is_part(a, b):
        return None
    if (tells_of_some(a.text) or tells_of_some(b.text)) and not (toll_of_one_side(a, b) and not (inflicted(a.text) or inflicted(b.text))):
        return None
    units = _counted(a.quantity), _counted(b.quantity)
    if None not in units and units[0] != units[1]:
        return None
    unit = units[0] or units[1] or ""
    share = _sure(a, b, unit)
    if share is None:
        return None
    first, second = (phrase(p.quantity) for p in in_order(a, b) if p.quantity is not None)
    return Match(
        ContradictionKind.QUANTITY, round(0.5 + 0.25 * share, 2), f"no number fits both {first} and {second}", RULE, (("unit", unit),)
    )


def comparable(a: Position, b: Position) -> bool:
    """True when both give figures that count in one unit, as far as they say."""
    if a.quantity is None or b.quantity is None:
        return False
    units = _counted(a.quantity), _counted(b.quantity)
    return None in units or units[0] == units[1]


def counts_marks(position: Position) -> Marks | None:
    """What the position's figure counts; a figure that does not say meets every other."""
    if position.quantity is None or not affirms(position):
        return None
    return _marks_of(_counted(position.quantity))


@lru_cache(maxsize=1024)
def _marks_of(unit: str | None) -> Marks:
    return (
        Marks(frozenset((_UNKNOWN,)), frozenset((_UNKNOWN, _KNOWN)))
        if unit is None
        else Marks(frozenset((unit, _KNOWN)), frozenset((unit,)))
    )


def _counted(figure: Range) -> str | None:
    return _counted_as(figure.of, figure.unit)


@lru_cache(maxsize=4096)
def _counted_as(of: str | None, unit: str | None) -> str | None:
    """ "people" for all nouns that count people, else the unit, else the noun."""
    for word in (plain(of), plain(unit)):
        if word is not None and folded_stem(word.split()[-1]) in _PEOPLE | _ANYBODY:
            return "people"
    return plain(unit) or plain(of)


def _kind_of_people(figure: Range) -> frozenset[str]:
    return _people_named(figure.of, figure.unit)


@lru_cache(maxsize=4096)
def _people_named(of: str | None, unit: str | None) -> frozenset[str]:
    """Stems of the nouns that tell which people are counted ("soldiers", "pupils"); empty for just anybody."""
    named = (word for text in (of, unit) for word in (text or "").casefold().split())
    return frozenset(folded_stem(word) for word in named) & _PEOPLE - _ANYBODY


def _with_figure(position: Position) -> Assertion | None:
    told = told_by(position)
    return None if told is None else told.figure


def _sure(a: Position, b: Position, unit: str) -> float | None:
    """0 to 1 for how surely both count one thing; None when they measure different things or share too little."""
    if a.quantity is None or b.quantity is None:
        return None
    mine, theirs = _with_figure(a), _with_figure(b)
    if mine is None or theirs is None or apart(mine.times, theirs.times) or (mine.own and theirs.own) or tolls_of_two_sides(a, b):
        return None
    measures = _measures(a.text, mine.words, unit), _measures(b.text, theirs.words, unit)
    if bool(measures[0]) != bool(measures[1]) or apart(*measures) or not (unit or measures[0]):
        return None
    counted = _PEOPLE | _ANYBODY if unit == "people" else frozenset(folded_stem(w) for w in unit.split())
    kinds = _kind_of_people(a.quantity), _kind_of_people(b.quantity)
    leave_out = _LIGHT | (counted - MEASURED if kinds[0] == kinds[1] else counted | MEASURED)
    left, right = ({w for w in c.words - leave_out if not w[0].isdigit()} for c in (mine, theirs))
    share = len(left & right) / max(1, min(len(left), len(right)))
    if share >= _LEAST:
        return share
    if unit == "people" and measures[0] & measures[1] and toll_of_one_side(a, b):
        return _ONE_TOLL
    common = measures[0] & measures[1]
    if measures[0] and common <= _OF_THE_EVENT and (not (kinds[0] or kinds[1]) or (common >= _DEAD and _of_one_people(a, b, kinds))):
        return _ANY_TOLL if not measures[0].isdisjoint(_LASTING) or _said_on_one_day(a, b) else None
    return None


def _of_one_people(a: Position, b: Position, kinds: tuple[frozenset[str], frozenset[str]]) -> bool:
    """True when both count the same people, or one soldiers and the other its own losses or whom it killed."""
    if kinds[0] == kinds[1]:
        return True
    unsaid = next((p for p, kind in zip((a, b), kinds, strict=True) if not kind), None)
    return unsaid is not None and kinds[0] | kinds[1] <= _SOLDIERS and (inflicted(unsaid.text) or counts_own(unsaid.text))


def _measures(text: str, told: frozenset[str], unit: str) -> frozenset[str]:
    """What the words measure; losses of people are their dead, and people who are held are detained."""
    found = measures_in(told)
    if unit == "people" and not found and _HELD.search(text) is not None:
        return _DETAINED
    return _DEAD if unit == "people" and found == _LOSSES and counts_own(text) else found


def _said_on_one_day(a: Position, b: Position) -> bool:
    """False when both days are known and differ."""
    return a.asserted_at is None or b.asserted_at is None or a.asserted_at.date() == b.asserted_at.date()
