"""What one rule says about one pair of positions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.vocabulary import ContradictionKind
from app.engine.positions import Position


@dataclass(frozen=True, slots=True)
class Match:
    """Why two positions cannot both hold, as one rule sees it."""

    kind: ContradictionKind
    score: float
    """How sure the rule is, 0 to 1."""
    why: str
    """A clause without capital or full stop that completes "A ..., B ...: <why>"; the same for (a, b) and (b, a)."""
    rule: str
    """Stable name of the rule, e.g. "denial"."""
    signals: tuple[tuple[str, str], ...] = ()
    """What the rule itself compared, as (name, value), beyond what every finding tells; the same for (a, b) and (b, a)."""


Rule: TypeAlias = Callable[[Position, Position], Match | None]
"""A rule is symmetric, and looks at content only: lifecycle, time and stance "questions" are checked once, by `find`."""
