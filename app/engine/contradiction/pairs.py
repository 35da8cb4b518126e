"""What the rules ask of a pair before they look at its content."""

from __future__ import annotations

from datetime import datetime

from app.domain.vocabulary import Lifecycle, Stance
from app.engine.positions import Position

AFFIRMING = frozenset({Stance.ASSERTS, Stance.ACKNOWLEDGES})
"""Stances that say the proposition holds; an acknowledgement concedes what an assertion claims."""

Period = tuple[datetime | None, datetime | None]


def affirms(position: Position) -> bool:
    """True when the claimant says that the proposition holds."""
    return position.stance in AFFIRMING


def stands(position: Position) -> bool:
    """True when the claim is active: nobody corrected, retracted or superseded it."""
    return position.lifecycle is Lifecycle.ACTIVE and not position.superseded_by_claimant


def same_proposition(a: Position, b: Position) -> bool:
    """True when both claims were put on one proposition."""
    return a.proposition_id is not None and a.proposition_id == b.proposition_id


def grouped_by_persons(a: Position, b: Position) -> bool:
    """True when no machine decided that the two claims are about the same thing."""
    return a.grouped_by_person and b.grouped_by_person


def told_apart(a: Position, b: Position) -> bool:
    """True when two texts tell the claims: who is quoted beside another mostly answers him, who is quoted elsewhere may speak of something else."""
    return None not in (a.told_in, b.told_in) and a.told_in != b.told_in


def times_overlap(a: Position, b: Position, event: Period) -> bool:
    """True unless the times the two claims are about are known to be apart.

    A claim without time is about the event's; one end alone means since or until then. A shared instant counts as overlapping.
    """
    (from_a, to_a), (from_b, to_b) = _period(a, event), _period(b, event)
    return _not_after(from_a, to_b) and _not_after(from_b, to_a)


def _period(position: Position, event: Period) -> Period:
    given = (position.valid_from, position.valid_to)
    return event if given == (None, None) else given


def _not_after(start: datetime | None, end: datetime | None) -> bool:
    return start is None or end is None or start <= end
