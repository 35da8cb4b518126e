"""How sure the structural rules are, and why.

The scores rest on the dev half of the project's own key (evaluation/dev, from which the rules were also written, so they flatter) and on the four
seed stories. Dev, 2026-11-23, with extracted claims: 31 of 34 pairs were right at 0.85, 111 of 145 from 0.7, 142 of 184 below; most of the wrong ones compare a claim that was
misread, or deny what the key's writer did not count as denied. On the held-out half 15 of 16, 36 of 54 and 29 of 55. Pairs that persons grouped were not measured: nothing there is the
engine's guess. Whether two claims are about one thing is judged again from their own words, so that a chain of claims between them makes no pair sure.
"""

from __future__ import annotations

from app.engine.contradiction.pairs import grouped_by_persons
from app.engine.positions import Position

BY_PERSONS = 0.95
"""Persons or imports put both claims on one proposition. Short of 1: the claimants may still mean different days or places."""
BY_MACHINE = 0.85
"""The engine grouped at least one of them and may have grouped claims about different things."""
DOUBT = 0.1
"""Taken off once per doubt: a figure without its unit, figures of different days, category answers that only a machine compared,
clauses with few words in common.

One doubt takes a machine-grouped pair below `CONTESTED_FROM_SCORE`, so that a person looks first, and leaves one that persons
grouped above it.
"""


def structural_score(a: Position, b: Position, doubts: int = 0) -> float:
    """0 to 1 for a pair on one proposition."""
    return round((BY_PERSONS if grouped_by_persons(a, b) else BY_MACHINE) - doubts * DOUBT, 2)
