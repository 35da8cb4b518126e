"""Neutral order of two positions: alphabetical, so that it favours nobody and does not depend on who came first."""

from __future__ import annotations

from app.engine.positions import Position


def in_order(a: Position, b: Position) -> tuple[Position, Position]:
    """The two positions by the side's name, then the claimant's, then the claim's id."""
    return (b, a) if _key(b) < _key(a) else (a, b)


def _key(position: Position) -> tuple[str, str, str]:
    return position.side_name.casefold(), position.claimant_name.casefold(), position.claim_id
