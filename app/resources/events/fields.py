"""Checks of single fields of an event."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from app.domain.errors import invalid

_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$", re.ASCII)


def calendar_day(value: Any) -> Any:
    """A day as the wire writes it; raises ValueError for numbers and instants, which pydantic would take for days."""
    if value is None or type(value) is date or (isinstance(value, str) and _DAY.match(value)):
        return value
    message = "must be a day, YYYY-MM-DD"
    raise ValueError(message)


def check_days(starts_on: date | None, ends_on: date | None) -> None:
    """Raises `Invalid` when the last day is before the first."""
    if starts_on is not None and ends_on is not None and ends_on < starts_on:
        raise invalid("/ends_on", "reversed_days", "ends_on must not be before starts_on.")


def check_place(place: dict[str, Any] | None) -> None:
    """Raises `Invalid` for a place without a name or with one coordinate only."""
    if place is None:
        return
    if not place.get("name"):
        raise invalid("/place/name", "missing", "A place needs a name.")
    for given, other in (("lat", "lon"), ("lon", "lat")):
        if place.get(given) is not None and place.get(other) is None:
            raise invalid(f"/place/{other}", "missing", f"{given} needs {other}.")


def without_repeats(texts: list[str]) -> list[str]:
    """The texts in their order, each once."""
    return list(dict.fromkeys(texts))
