"""From the lowest to the highest figure."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given

from app.domain.vocabulary import Lifecycle, Stance
from app.engine.dispute.ranges import Bound, QuantityRange, quantity_range, range_of
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import est, figure, seeds, several_positions, west


def test_each_end_names_the_claim_behind_it() -> None:
    found = [est(quantity=figure(low=60, high=90)), west(quantity=figure(best=300), stance=Stance.ASSERTS)]
    assert quantity_range(found) == QuantityRange(Bound(60, "clm_1"), Bound(300, "clm_2"))


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([figure(high=300)], QuantityRange(None, Bound(300, "0"))),
        ([figure(low=648)], QuantityRange(Bound(648, "0"), None)),
        ([figure(high=300), figure(best=60)], QuantityRange(Bound(60, "1"), Bound(300, "0"))),
        ([figure(low=648), figure(best=300)], QuantityRange(Bound(300, "1"), Bound(648, "0"))),
        ([figure(low=648), figure(high=300)], QuantityRange(Bound(300, "1"), Bound(648, "0"))),
        ([figure(low=10), figure(low=20)], QuantityRange(Bound(10, "0"), None)),
        ([figure(best=7), figure(best=7)], QuantityRange(Bound(7, "0"), Bound(7, "0"))),
        ([Range(None, None, None, "people")], None),
        ([], None),
    ],
)
def test_open_ends_stay_open_unless_another_figure_lies_beyond(figures: list[Range], expected: QuantityRange | None) -> None:
    assert range_of((str(n), f) for n, f in enumerate(figures)) == expected


def test_only_figures_in_the_commonest_unit_are_compared() -> None:
    figures = [figure(best=5), figure(best=9, unit="persons"), figure(best=100, unit="hours")]
    assert range_of(zip("abc", figures, strict=True)) == QuantityRange(Bound(5, "a"), Bound(9, "b"))


def test_the_wounded_are_not_counted_among_the_killed_but_a_figure_without_noun_is() -> None:
    figures = [figure(best=5), figure(best=9), Range(None, 70, None, "people", "wounded"), Range(None, 12, None, "people")]
    assert range_of(zip("abcd", figures, strict=True)) == QuantityRange(Bound(5, "a"), Bound(12, "d"))


@pytest.mark.parametrize(
    "changes",
    [{"stance": Stance.DENIES}, {"stance": Stance.QUESTIONS}, {"lifecycle": Lifecycle.RETRACTED}, {"superseded_by_claimant": True}],
)
def test_denied_and_withdrawn_figures_are_nobodys(changes: dict[str, object]) -> None:
    assert quantity_range([est(quantity=figure(best=5), **changes)]) is None


@given(several_positions(), seeds)
def test_the_order_of_claims_does_not_matter(found: list[Position], random: Random) -> None:
    before = quantity_range(found)
    random.shuffle(found)
    assert quantity_range(found) == before


@given(several_positions())
def test_low_is_never_above_high_and_both_were_said_by_the_claim_named(found: Sequence[Position]) -> None:
    span = quantity_range(found)
    if span is None:
        return
    said = {p.claim_id: p.quantity for p in found if p.quantity is not None}
    for bound in (span.low, span.high):
        assert bound is None or bound.value in (said[bound.claim_id].low, said[bound.claim_id].best, said[bound.claim_id].high)
    assert span.low is None or span.high is None or span.low.value <= span.high.value
