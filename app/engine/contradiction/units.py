"""Whether two figures count the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from app.engine.positions import Range

SPELLINGS: Mapping[str, str] = {
    "percent": "%", "per cent": "%", "pct": "%", "percentage": "%",
    "percentage point": "percentage points", "pp": "percentage points",
    "person": "people", "persons": "people", "passengers": "people", "bodies": "people", "victims": "people", "deaths": "people",
    "fatalities": "people", "dead": "people", "workers": "people", "employees": "people", "staff": "people", "strikers": "people",
    "protesters": "people", "demonstrators": "people", "marchers": "people", "residents": "people", "villagers": "people",
    "inhabitants": "people", "teachers": "people", "nurses": "people", "drivers": "people", "miners": "people", "jobs": "people",
    "posts": "people", "voters": "people", "supporters": "people", "evacuees": "people", "migrants": "people",
    "km²": "square km", "km2": "square km", "sq km": "square km", "square kilometer": "square km", "square kilometers": "square km",
    "square kilometre": "square km", "square kilometres": "square km",
    "mi²": "square miles", "sq mi": "square miles", "sq miles": "square miles", "square mile": "square miles",
    "kilometer": "km", "kilometers": "km", "kilometre": "km", "kilometres": "km",
    "mile": "miles", "metre": "m", "metres": "m", "meter": "m", "meters": "m",
    "kilo": "kg", "kilos": "kg", "kilogram": "kg", "kilograms": "kg", "kilogramme": "kg", "kilogrammes": "kg",
    "ton": "tonnes", "tons": "tonnes", "tonne": "tonnes", "metric ton": "tonnes", "metric tons": "tonnes",
    "hectare": "hectares", "ha": "hectares", "acre": "acres", "litre": "litres", "liter": "litres", "liters": "litres",
    "hour": "hours", "day": "days", "week": "weeks", "month": "months", "year": "years",
    "usd": "$", "us$": "$", "dollar": "$", "dollars": "$", "eur": "€", "euro": "€", "euros": "€",
}  # fmt: skip
"""Other spellings of one unit. Units are never converted: a figure is compared as it was said.

Nouns for people who take part in one thing are one: on one proposition "180 passengers" and "250 people" measure the same."""


@lru_cache(maxsize=4096)
def plain(word: str | None) -> str | None:
    """A unit or counted noun in one spelling, for comparison only; None stays None, and so does what holds no word."""
    folded = " ".join((word or "").casefold().rstrip(". ").split()).removeprefix("the ")
    return SPELLINGS.get(folded, folded) or None


def same_measure(a: Range, b: Range) -> bool:
    """True unless unit or counted noun are known to differ; what one figure leaves out is taken from the other."""
    return _compatible(a.unit, b.unit) and _compatible(a.of, b.of)


def fully_named(a: Range, b: Range) -> bool:
    """True when both figures say, or both leave out, each of unit and counted noun."""
    return (plain(a.unit) is None) == (plain(b.unit) is None) and (plain(a.of) is None) == (plain(b.of) is None)


def _compatible(a: str | None, b: str | None) -> bool:
    one, other = plain(a), plain(b)
    return one is None or other is None or one == other
