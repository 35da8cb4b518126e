"""What a finding rests on, signal by signal, so that a person can check each."""

from __future__ import annotations

from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import Period, grouped_by_persons, same_proposition
from app.engine.contradiction.quantity import as_of
from app.engine.contradiction.ranges import phrase
from app.engine.positions import Position

Signals = tuple[tuple[str, str], ...]


def signals_of(a: Position, b: Position, match: Match, event: Period) -> Signals:
    """Pairs (name, value), the same for (a, b) and (b, a): what was compared, the two sides' values joined by " / " in neutral order.

    Stances always; proposition and who grouped the claims on it; figures and answers where both say them; the days the claims are about;
    the event's days, which a claim without time is about; then the rule's own signals.
    """
    first, second = in_order(a, b)
    told: list[tuple[str, str]] = [("stances", f"{first.stance.value} / {second.stance.value}")]
    if same_proposition(a, b):
        told.append(("proposition", a.proposition_text or b.proposition_text or ""))
        told.append(("grouped_by", "people" if grouped_by_persons(a, b) else "machine"))
    if first.quantity is not None and second.quantity is not None:
        told.append(("figures", f"{phrase(first.quantity)} / {phrase(second.quantity)}"))
    if first.value is not None and second.value is not None:
        told.append(("answers", f"{first.value} / {second.value}"))
    told.append(("days", f"{_day(first)} / {_day(second)}"))
    if event != (None, None):
        told.append(("event_days", " to ".join("open" if end is None else end.date().isoformat() for end in event)))
    return (*told, *match.signals)


def _day(position: Position) -> str:
    found = as_of(position)
    return "unknown" if found is None else found.isoformat()
