"""Rule: two figures for one thing that no number fits (domain.md, "When two claims contradict")."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms, grouped_by_persons, same_proposition
from app.engine.contradiction.part_counts import is_part
from app.engine.contradiction.ranges import overlap, phrase
from app.engine.contradiction.scores import structural_score
from app.engine.contradiction.tolls import toll_of_one_side, tolls_of_two_sides
from app.engine.contradiction.units import fully_named, same_measure
from app.engine.positions import Position, Range

SOME_OF = re.compile(
    r"(?<!, )\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some) of (?:its|their|our|his|her|the|them|those)\b|\bincluding \w+|\bcounted twice\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|\d+) of wh(?:om|ich)\b",
    re.IGNORECASE,
)
"""A figure for some of a whole ("nine of its nurses", "26, including four children", "three were counted twice") says nothing against one for all of it; "60, several of them minors" is all."""


def quantity(a: Position, b: Position) -> Match | None:
    """A match when both affirm figures of one unit and counted noun on one proposition, and the ranges do not overlap."""
    if a.quantity is None or b.quantity is None or not (same_proposition(a, b) and affirms(a) and affirms(b)):
        return None
    if not same_measure(a.quantity, b.quantity) or overlap(a.quantity, b.quantity) or is_part(a, b):
        return None
    if not (grouped_by_persons(a, b) or toll_of_one_side(a, b)) and _of_another_whole(a, b):
        return None
    score = structural_score(a, b, _doubts(a, b, a.quantity, b.quantity))
    first, second = (phrase(p.quantity) for p in in_order(a, b) if p.quantity is not None)
    return Match(ContradictionKind.QUANTITY, score, f"no number fits both {first} and {second}", "quantity")


def _of_another_whole(a: Position, b: Position) -> bool:
    return tells_of_some(a.text) or tells_of_some(b.text) or tolls_of_two_sides(a, b)


@lru_cache(maxsize=8192)
def tells_of_some(text: str) -> bool:
    """True when a claim's words count only some of a whole; remembered, because a text meets many others."""
    return SOME_OF.search(text) is not None


def as_of(position: Position) -> date | None:
    """The day the figure is about: the start of its validity, else the day it was said (UTC); None when neither is known."""
    moment = position.valid_from or position.asserted_at
    return None if moment is None else moment.date()


def _doubts(a: Position, b: Position, figure_a: Range, figure_b: Range) -> int:
    days = {as_of(a), as_of(b)} - {None}
    return (not fully_named(figure_a, figure_b)) + (len(days) > 1)
