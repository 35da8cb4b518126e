"""What is different when both claims are the same claimant's own (domain.md, "When two claims contradict")."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind
from app.engine.positions import Position


def own_kinds(a: Position, b: Position) -> tuple[ContradictionKind, ...]:
    """(self,) when one claimant said both, to be added to what the rules found; else nothing."""
    return (ContradictionKind.SELF,) if a.claimant_id == b.claimant_id else ()
