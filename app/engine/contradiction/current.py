"""Who currently says what on a proposition."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from app.engine.contradiction.pairs import stands
from app.engine.positions import Position

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def current_positions(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Each claimant's newest active position per proposition, by claim id; claims on no proposition all stay.

    Comparing with these alone makes the cost grow with parties, not with pairs (domain.md). The newest is the last asserted, a claim
    of unknown time being the oldest; the larger claim id decides between equal times.
    """
    newest: dict[tuple[str, str], Position] = {}
    for position in sorted(filter(stands, positions), key=_recency):
        newest[position.claimant_id, position.proposition_id or position.claim_id] = position
    return tuple(sorted(newest.values(), key=lambda position: position.claim_id))


def _recency(position: Position) -> tuple[datetime, str]:
    return position.asserted_at or _LONG_AGO, position.claim_id
