"""Figures as ranges: what a figure leaves open, and whether two can hold together."""

from __future__ import annotations

from functools import lru_cache
from math import inf

from app.engine.positions import Range

TOLERANCE = 0.05
"""Half width of the band around a figure without bounds ("around 19 %", "60 soldiers"), relative to it.

Rounding to two significant digits, the roughest that reports commonly use, moves a figure by at most 5 % (10.5 told as 10).
"""

_HALF = 0.499
"""Under a half, so that figures next to each other do not touch: 16 dead are not 17."""


def bounds(figure: Range) -> tuple[float, float]:
    """Lowest and highest number the figure allows, infinite where it is open.

    A figure that says low or high is open on the other end; a best estimate alone stands for what may have been rounded to it, at most
    its `TOLERANCE` band: 4,000 may be 3,900, but 164 is 164, and neither 163 nor 165.
    """
    return _bounds(figure.low, figure.best, figure.high)


@lru_cache(maxsize=4096)
def _bounds(low: float | None, best: float | None, high: float | None) -> tuple[float, float]:
    if low is None and high is None and best is not None:
        margin = min(abs(best) * TOLERANCE, _rounded_by(best))
        return best - margin, best + margin
    return (-inf if low is None else low), (inf if high is None else high)


def _rounded_by(number: float) -> float:
    """Just under half a unit of the last digit that is no trailing zero: 499 for 4,000, 0.499 for 164, 0.0499 for 10.5."""
    written = f"{abs(number):.6f}".rstrip("0").removesuffix(".")
    if "." in written:
        return _HALF / 10.0 ** len(written.partition(".")[2])
    return _HALF * 10.0 ** (len(written) - len(written.rstrip("0")))


def overlap(a: Range, b: Range) -> bool:
    """True when some number fits both figures; a shared boundary counts, because "more than" is often said of the number itself."""
    (low_a, high_a), (low_b, high_b) = bounds(a), bounds(b)
    return low_a <= high_b and low_b <= high_a


def within(inner: Range, outer: Range) -> bool:
    """True when every number that fits `inner` fits `outer` too."""
    (low, high), (floor, ceiling) = bounds(inner), bounds(outer)
    return floor <= low and high <= ceiling


def named(figure: Range) -> frozenset[float]:
    """The numbers the figure states."""
    return frozenset(number for number in (figure.low, figure.best, figure.high) if number is not None)


def phrase(figure: Range) -> str:
    """The figure in words: "at least 648 people (killed)"."""
    unit = "" if figure.unit is None else f" {figure.unit}"
    counted = "" if figure.of is None else f" ({figure.of})"
    return f"{_numbers(figure)}{unit}{counted}"


def _numbers(figure: Range) -> str:
    low, high = figure.low, figure.high
    if low is not None and high is not None:
        return _digits(low) if low == high else f"{_digits(low)} to {_digits(high)}"
    if low is not None:
        return f"at least {_digits(low)}"
    if high is not None:
        return f"at most {_digits(high)}"
    return "no figure" if figure.best is None else f"about {_digits(figure.best)}"


def _digits(number: float) -> str:
    return f"{number:,.12g}"
