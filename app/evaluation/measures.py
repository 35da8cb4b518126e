"""Agreement of two sets and of two groupings, as pure functions."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Counts:
    """`right` of `reported` items are among the `wanted` ones; each a number of items, right <= both."""

    right: int = 0
    reported: int = 0
    wanted: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.reported + other.reported, self.wanted + other.wanted)

    @property
    def precision(self) -> float | None:
        """Right ones among the reported, 0-1; None when nothing was reported."""
        return self.right / self.reported if self.reported else None

    @property
    def recall(self) -> float | None:
        """Right ones among the wanted, 0-1; None when nothing was wanted."""
        return self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall, 0-1; None when nothing was reported or wanted."""
        total = self.reported + self.wanted
        return 2 * self.right / total if total else None


def dice(left: AbstractSet[Item], right: AbstractSet[Item]) -> float:
    """Twice the shared items over the items of both sets, 0-1; 0 when either is empty."""
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0


def word_set(text: str) -> frozenset[str]:
    """The distinct words of a text in lower case, typographic apostrophes folded."""
    return frozenset(word.replace("’", "'") for word in _WORD.findall(text.lower()))


@dataclass(frozen=True, slots=True)
class BCubed:
    """Agreement of two groupings, each 0-1 (Bagga and Baldwin 1998)."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0-1."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def b_cubed(found: Mapping[Item, Hashable], wanted: Mapping[Item, Hashable]) -> BCubed | None:
    """Item -> its group, as found and as wanted, for the same items -> the mean agreement over the items; None without items.

    Precision of an item: which share of its found group belongs to its wanted group; recall the other way round.
    Raises ValueError when the two do not hold the same items.
    """
    if found.keys() != wanted.keys():
        raise ValueError("the two groupings must hold the same items")
    if not found:
        return None
    of_found, of_wanted = _members(found), _members(wanted)
    precision = recall = 0.0
    for item in found:
        mine, theirs = of_found[found[item]], of_wanted[wanted[item]]
        shared = len(mine & theirs)
        precision += shared / len(mine)
        recall += shared / len(theirs)
    return BCubed(precision / len(found), recall / len(found))


def _members(grouping: Mapping[Item, Hashable]) -> dict[Hashable, set[Item]]:
    members: dict[Hashable, set[Item]] = {}
    for item, group in grouping.items():
        members.setdefault(group, set()).add(item)
    return members
