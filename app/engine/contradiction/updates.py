"""What is an update over time and no conflict: a toll that rises, a claimant's newer figure."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.match import Match
from app.engine.contradiction.quantity import as_of
from app.engine.contradiction.ranges import bounds
from app.engine.contradiction.tolls import inflicted, toll_of_one_side
from app.engine.linking.alignment import answers_otherwise
from app.engine.linking.predicates import GROWING, predicates_in
from app.engine.positions import Position

_TIMES, _TIMES_BOASTED = 3, 1.5
"""How many times a party's own toll another's of it must be to contradict it on a later day; less when the other is who killed them."""
_OF_WORDS = (ContradictionKind.DENIAL, ContradictionKind.OPPOSED, ContradictionKind.CATEGORY)
_COUNTED_ON = re.compile(r"\b(?:cases|infections|arrests|complaints|victims|toll|evacuees|donations)\b", re.IGNORECASE)


_GOES_DOWN = re.compile(
    r"\b(?:missing|unaccounted for|trapped|stranded|without (?:power|electricity|water)|in intensive care|under the rubble)\b"
)
"""What is counted anew each day: people are found, power comes back."""
_SO_FAR = re.compile(r"\b(?:yet|so far|until now|for now|for the moment)\b")


def is_update(a: Position, b: Position, match: Match) -> bool:
    """True when the match is only a figure of another day: a claimant's own, or anyone's higher count of what adds up over days.

    So is a state that one side's later words say has changed ("held the town", "pulled out"), and what was not so yet.

    Figures whose day is unknown are no update, nothing says which is the later one; nor is a count that falls, the dead do not return.
    """
    if match.kind in _OF_WORDS and _was_so_far(a, b):
        return True
    if match.kind is ContradictionKind.DENIAL:
        days = (as_of(a), as_of(b))
        return None not in days and days[0] != days[1] and a.side_id == b.side_id and answers_otherwise(a.text, b.text)
    return match.kind is ContradictionKind.QUANTITY and is_newer_figure(a, b)


def _was_so_far(a: Position, b: Position) -> bool:
    """True when the earlier day's words say how it was "so far" or "yet"."""
    days = (as_of(a), as_of(b))
    if days[0] is None or days[1] is None or days[0] == days[1]:
        return False
    return _SO_FAR.search((a if days[0] < days[1] else b).text) is not None


def is_newer_figure(a: Position, b: Position) -> bool:
    """True when of two figures one brings the other up to date, as far as days and claimants tell."""
    days = (as_of(a), as_of(b))
    if days[0] is None or days[1] is None:
        return False
    if days[0] == days[1]:
        return a.claimant_id == b.claimant_id and _rises_within_the_day(a, b)
    if a.claimant_id == b.claimant_id:
        return True
    if _GOES_DOWN.search(a.text) is not None and _GOES_DOWN.search(b.text) is not None:
        return True
    earlier, later = (a, b) if days[0] < days[1] else (b, a)
    if inflicted(a.text) != inflicted(b.text) and a.side_id != b.side_id and _multiplied(earlier, later, _TIMES_BOASTED):
        return False
    return _adds_up(a, b) and _rises(earlier, later) and not (_multiplied(earlier, later, _TIMES) and toll_of_one_side(a, b))


def _rises_within_the_day(a: Position, b: Position) -> bool:
    if a.asserted_at is None or b.asserted_at is None or a.asserted_at == b.asserted_at:
        return False
    return _adds_up(a, b) and _rises(*((a, b) if a.asserted_at < b.asserted_at else (b, a)))


def _rises(earlier: Position, later: Position) -> bool:
    if earlier.quantity is None or later.quantity is None:
        return False
    return bounds(later.quantity)[0] > bounds(earlier.quantity)[1]


def _multiplied(earlier: Position, later: Position, times: float) -> bool:
    """True when the later figure is so much higher that no fighting between two reports explains it."""
    if earlier.quantity is None or later.quantity is None:
        return False
    return bounds(later.quantity)[0] >= times * bounds(earlier.quantity)[1]


def _adds_up(a: Position, b: Position) -> bool:
    return _counts_up(a.proposition_text or b.proposition_text or "")


@lru_cache(maxsize=4096)
def _counts_up(text: str) -> bool:
    return not GROWING.isdisjoint(predicates_in(text)) or _COUNTED_ON.search(text) is not None
