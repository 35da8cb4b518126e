"""How many independent stories stand behind claims."""

from __future__ import annotations

from collections.abc import Iterable

from app.engine.positions import Position


def independent_origins(positions: Iterable[Position]) -> int:
    """The number of different story origins: forty reprints of one wire story are one (domain.md, "Independence").

    Claims that were stored without an article add nothing.
    """
    return len(frozenset[str]().union(*(position.origins for position in positions)))
