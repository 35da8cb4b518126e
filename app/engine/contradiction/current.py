"""Who currently says what on a proposition."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.engine.contradiction.pairs import stands
from app.engine.positions import Position


def current_positions(positions: Iterable[Position]) -> tuple[Position, ...]:
    """Each claimant's newest active positions per proposition, by claim id; claims on no proposition all stay.

    Comparing with these alone makes the cost grow with parties, not with pairs (domain.md). Newest is what was asserted last, a claim
    of unknown time being the oldest. What was asserted at the same instant, as two statements of one article are, stands together.
    """
    groups: dict[tuple[str, str], list[Position]] = {}
    for position in filter(stands, positions):
        groups.setdefault((position.claimant_id, position.proposition_id or position.claim_id), []).append(position)
    newest = (p for group in groups.values() for p in group if p.asserted_at == last_asserted(p.asserted_at for p in group))
    return tuple(sorted(newest, key=lambda position: position.claim_id))


def last_asserted(instants: Iterable[datetime | None]) -> datetime | None:
    """The newest of the instants, None when all are unknown."""
    return max((at for at in instants if at is not None), default=None)
