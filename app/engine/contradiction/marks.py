"""By what two claims can meet in a rule: most pairs share nothing a rule looks for and are never compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeAlias

from app.engine.contradiction.match import Rule
from app.engine.positions import Position


class Marks(NamedTuple):
    """What a claim holds that another may look for, and what it looks for in another."""

    has: frozenset[str]
    wants: frozenset[str]


Marking: TypeAlias = Callable[[Position], Marks | None]
"""A claim's marks for one rule: the rule finds nothing in two claims unless one has what the other wants; None: nothing in any pair."""


def alike(marks: frozenset[str]) -> Marks:
    """Marks of a rule that needs two claims to have one of these in common."""
    return Marks(marks, marks)


class Meetings:
    """Claims by their marks: which rules may find something between one of them and another."""

    def __init__(self, rules: Sequence[tuple[Rule, Marking]], positions: Iterable[Position]) -> None:
        self._rules = rules
        self._has: list[dict[str, list[str]]] = [{} for _ in rules]
        self._wants: list[dict[str, list[str]]] = [{} for _ in rules]
        for position in positions:
            self._add(position)

    def of(self, position: Position) -> dict[str, list[Rule]]:
        """Ids of the claims that the position may conflict with -> the rules to ask, in their order; it may be among them itself."""
        found: dict[str, list[Rule]] = {}
        for (rule, marking), has, wants in zip(self._rules, self._has, self._wants, strict=True):
            marks = marking(position)
            if marks is None:
                continue
            near: set[str] = set()
            near.update(*(has[mark] for mark in marks.wants if mark in has), *(wants[mark] for mark in marks.has if mark in wants))
            for claim_id in near:
                found.setdefault(claim_id, []).append(rule)
        return found

    def _add(self, position: Position) -> None:
        for (_, marking), has, wants in zip(self._rules, self._has, self._wants, strict=True):
            marks = marking(position)
            if marks is None:
                continue
            for index, own in ((has, marks.has), (wants, marks.wants)):
                for mark in own:
                    index.setdefault(mark, []).append(position.claim_id)
