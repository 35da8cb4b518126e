"""What each side does with a proposition."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.vocabulary import Stance
from app.engine.dispute.independence import independent_origins
from app.engine.positions import Position

_STANCES = {stance: order for order, stance in enumerate(Stance)}
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SidePosition:
    """All claims of one side with one stance, oldest first, those of unknown time last."""

    side_id: str
    side_name: str
    stance: Stance
    claims: tuple[Position, ...]
    independent_origins: int


def group_by_side(positions: Iterable[Position]) -> tuple[SidePosition, ...]:
    """The positions by side and stance: sides alphabetically, which favours nobody, then in the order of `Stance`."""
    held: dict[tuple[str, Stance], list[Position]] = {}
    for position in sorted(positions, key=lambda p: (p.asserted_at or _LAST, p.claim_id)):
        held.setdefault((position.side_id, position.stance), []).append(position)
    grouped = (
        SidePosition(side_id, claims[0].side_name, stance, tuple(claims), independent_origins(claims))
        for (side_id, stance), claims in held.items()
    )
    return tuple(sorted(grouped, key=lambda p: (p.side_name.casefold(), p.side_id, _STANCES[p.stance])))
