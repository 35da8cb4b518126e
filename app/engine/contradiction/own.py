"""What is different when both claims are the same claimant's own (domain.md, "When two claims contradict")."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.match import Match
from app.engine.contradiction.quantity import as_of
from app.engine.positions import Position


def own_kinds(a: Position, b: Position) -> tuple[ContradictionKind, ...]:
    """(self,) when one claimant said both, to be added to what the rules found; else nothing."""
    return (ContradictionKind.SELF,) if a.claimant_id == b.claimant_id else ()


def is_update(a: Position, b: Position, match: Match) -> bool:
    """True when the match is only a claimant's figure of another day, which brings its earlier one up to date.

    Figures whose day is unknown are no update: nothing says which is the later one.
    """
    if a.claimant_id != b.claimant_id or match.kind is not ContradictionKind.QUANTITY:
        return False
    days = (as_of(a), as_of(b))
    return None not in days and days[0] != days[1]
