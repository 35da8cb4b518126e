"""From the lowest to the highest figure anybody gives, with the claim behind each end; never an average of the parties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.engine.contradiction.pairs import affirms, stands
from app.engine.contradiction.units import plain
from app.engine.positions import Position, Range


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of what the parties say."""

    value: float
    claim_id: str


@dataclass(frozen=True, slots=True)
class QuantityRange:
    """Lowest and highest figure; None where every claim is open on that end."""

    low: Bound | None
    high: Bound | None


Figure = tuple[str, Range]
"""A claim's id and its figure."""


def quantity_range(positions: Iterable[Position]) -> QuantityRange | None:
    """`range_of` the figures of the claims that stand and affirm theirs; None when there are none."""
    return range_of((p.claim_id, p.quantity) for p in positions if p.quantity is not None and stands(p) and affirms(p))


def range_of(figures: Iterable[Figure]) -> QuantityRange | None:
    """The lowest lower and the highest upper figure of those in the commonest unit and counted noun; None without any.

    A best estimate without a bound is both. "Up to 300" is no lower figure unless all lower figures exceed it, so that low <= high;
    "at least" likewise. The smallest claim id stands for equal figures, so the order of input does not matter.
    """
    compared = _of_commonest_measure([(claim_id, figure) for claim_id, figure in figures if _numbers(figure)])
    if not compared:
        return None
    lows = [Bound(low, claim_id) for claim_id, figure in compared if (low := _lower(figure)) is not None]
    highs = [Bound(high, claim_id) for claim_id, figure in compared if (high := _upper(figure)) is not None]
    lowest, highest = _lowest(lows), _highest(highs)
    return QuantityRange(
        low=None if lowest is None else _lowest([lowest, *highs]),
        high=None if highest is None else _highest([highest, *lows]),
    )


def _of_commonest_measure(figures: Sequence[Figure]) -> list[Figure]:
    """Those in the commonest unit, and of the commonest counted noun or of none said."""
    unit = _commonest(plain(figure.unit) for _, figure in figures)
    same_unit = [(claim_id, figure) for claim_id, figure in figures if plain(figure.unit) == unit]
    counted = _commonest(noun for _, figure in same_unit if (noun := plain(figure.of)) is not None)
    return [(claim_id, figure) for claim_id, figure in same_unit if plain(figure.of) in (None, counted)]


def _commonest(words: Iterable[str | None]) -> str | None:
    counts = Counter(words)
    # of equally common words the alphabetically first, any word before none
    return min(counts, key=lambda word: (-counts[word], word is None, word or ""), default=None)


def _numbers(figure: Range) -> bool:
    return figure.low is not None or figure.best is not None or figure.high is not None


def _lower(figure: Range) -> float | None:
    return figure.best if figure.low is None else figure.low


def _upper(figure: Range) -> float | None:
    return figure.best if figure.high is None else figure.high


def _lowest(bounds: Sequence[Bound]) -> Bound | None:
    return min(bounds, key=lambda bound: (bound.value, bound.claim_id), default=None)


def _highest(bounds: Sequence[Bound]) -> Bound | None:
    return min(bounds, key=lambda bound: (-bound.value, bound.claim_id), default=None)
