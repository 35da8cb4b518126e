"""Which stored appearance a claim that was just found is: by what was read, by the claim's fingerprint, else by the place in the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from rapidfuzz import fuzz

_ALIKE = 85.0
"""Least likeness (rapidfuzz's ratio, 0-100) of two wordings of one claim whose quotes only overlap."""


@dataclass(frozen=True, slots=True)
class Before:
    """A stored appearance that a machine found, with its claim."""

    key: str
    start: int | None
    end: int | None
    reading: str | None
    claimant_id: str
    fingerprint: str
    text: str


@dataclass(frozen=True, slots=True)
class Now:
    """A claim found now; the claimant (an id) and the fingerprint are known once its speaker is."""

    key: int
    start: int | None
    end: int | None
    reading: str | None
    text: str
    claimant_id: str | None = None
    fingerprint: str | None = None


Match = Callable[[Now, Before], float]
"""How well the two go together, 0 for not at all."""
Item = TypeVar("Item", Now, Before)


def pair_readings(now: Sequence[Now], before: Sequence[Before]) -> dict[int, str]:
    """Key of what was found -> key of the appearance where the same was read before: at the same place first, then in the text's order."""
    exact = _pair(now, before, lambda n, b: float(_same_reading(n, b) and _same_place(n, b)))
    moved = _pair(_left(now, exact.keys()), _left(before, exact.values()), lambda n, b: float(_same_reading(n, b)))
    return exact | moved


def pair_places(now: Sequence[Now], before: Sequence[Before]) -> dict[int, str]:
    """The same for what reads otherwise than before: one claimant's claim of the same fingerprint, at the same place, else at an overlapping one.

    Of several claims at one place those with the most similar words go together.
    """
    found: dict[int, str] = {}
    for match in (_by_fingerprint, _by_place, _by_overlap):
        found |= _pair(_left(now, found.keys()), _left(before, found.values()), match)
    return found


def _pair(now: Sequence[Now], before: Sequence[Before], match: Match) -> dict[int, str]:
    scored = [(-score, n.start or 0, b.start or 0, n.key, b.key) for n in now for b in before if (score := match(n, b)) > 0]
    found: dict[int, str] = {}
    taken: set[str] = set()
    for *_, key, other in sorted(scored):
        if key not in found and other not in taken:
            found[key] = other
            taken.add(other)
    return found


def _left(items: Sequence[Item], taken: Iterable[int | str]) -> list[Item]:
    gone = set(taken)
    return [item for item in items if item.key not in gone]


def _same_reading(now: Now, before: Before) -> bool:
    return now.reading is not None and now.reading == before.reading


def _same_place(now: Now, before: Before) -> bool:
    return (now.start, now.end) == (before.start, before.end)


def _by_fingerprint(now: Now, before: Before) -> float:
    if now.fingerprint != before.fingerprint:
        return 0.0
    return 2.0 if _same_place(now, before) else 1.0


def _by_place(now: Now, before: Before) -> float:
    if now.claimant_id != before.claimant_id or not _same_place(now, before):
        return 0.0
    return 1.0 + fuzz.ratio(now.text, before.text)


def _by_overlap(now: Now, before: Before) -> float:
    if now.claimant_id != before.claimant_id or not _overlap(now, before):
        return 0.0
    likeness = fuzz.ratio(now.text, before.text)
    return likeness if likeness >= _ALIKE else 0.0


def _overlap(now: Now, before: Before) -> bool:
    if now.start is None or now.end is None or before.start is None or before.end is None:
        return False
    return now.start < before.end and before.start < now.end
