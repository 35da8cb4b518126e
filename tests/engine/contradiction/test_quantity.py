"""Figures that no number fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import isinf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.quantity import quantity
from app.engine.contradiction.ranges import bounds, overlap, phrase, within
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import DAY, est, figure, pairs, positions, ranges, west


def _match(a: Range, b: Range) -> bool:
    return quantity(est(quantity=a), west(quantity=b, stance=Stance.ASSERTS)) is not None


def test_at_least_and_up_to_that_do_not_meet_contradict() -> None:
    match = quantity(est(quantity=figure(low=648)), west(quantity=figure(high=300), stance=Stance.ASSERTS))
    assert match is not None
    assert match.kind is ContradictionKind.QUANTITY
    assert match.why == "no number fits both at least 648 people (killed) and at most 300 people (killed)"


def test_more_than_nineteen_percent_and_around_nineteen_percent_agree() -> None:
    assert not _match(Range(19, None, None, "%", "the valley"), Range(None, 19, None, "percent", "the valley"))


@pytest.mark.parametrize(
    ("a", "b", "contradict"),
    [
        (figure(low=300), figure(high=300), False),
        (figure(best=60), figure(best=62), False),
        (figure(best=60), figure(best=300), True),
        (figure(best=3), figure(best=4), True),
        (figure(best=0), figure(low=1), True),
        (figure(low=100, high=200), figure(low=201, high=300), True),
        (figure(low=100, best=150), figure(best=900), False),
        (figure(best=50, unit="hours"), figure(best=500), False),
        (figure(best=50, unit="persons"), figure(best=500), True),
        (replace(figure(best=50), of="wounded"), figure(best=500), False),
    ],
)
def test_figures_contradict_when_their_ranges_in_one_unit_are_apart(a: Range, b: Range, contradict: bool) -> None:
    assert _match(a, b) is contradict


def test_a_denied_figure_is_no_figure() -> None:
    assert quantity(est(quantity=figure(low=648)), west(quantity=figure(high=300))) is None


def test_figures_of_different_propositions_are_not_compared() -> None:
    assert quantity(est(quantity=figure(best=1)), west(quantity=figure(best=9), stance=Stance.ASSERTS, proposition_id="prp_9")) is None


def test_a_missing_unit_and_different_days_each_make_the_rule_less_sure() -> None:
    a, b = est(quantity=figure(best=10)), west(quantity=figure(best=90), stance=Stance.ASSERTS)
    later = replace(b, asserted_at=DAY + timedelta(days=2))
    unnamed = replace(b, quantity=Range(None, 90, None))
    scores = [getattr(quantity(*pair), "score", None) for pair in ((a, b), (a, unnamed), (replace(a, asserted_at=DAY), later))]
    assert scores == [0.85, 0.75, 0.75]


@given(pairs())
def test_the_rule_is_symmetric(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert quantity(a, b) == quantity(b, a)


@given(positions())
def test_no_figure_contradicts_itself(a: Position) -> None:
    assert quantity(a, a) is None


@given(ranges(), ranges(), st.floats(0, 500), st.floats(0, 500), st.booleans(), st.booleans())
def test_widening_a_range_never_creates_a_contradiction(
    a: Range, b: Range, down: float, up: float, open_below: bool, open_above: bool
) -> None:
    low, high = bounds(a)
    wider = Range(
        low=None if open_below or isinf(low) else low - down,
        best=None,
        high=None if open_above or isinf(high) else high + up,
        unit=a.unit,
        of=a.of,
    )
    assert within(a, wider)
    if not _match(a, b):
        assert not _match(wider, b)


@given(ranges(), ranges())
def test_a_figure_within_another_overlaps_with_it(a: Range, b: Range) -> None:
    assert overlap(a, b) or not within(a, b)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (figure(low=648), "at least 648 people (killed)"),
        (figure(low=1300, high=1500), "1,300 to 1,500 people (killed)"),
        (figure(low=5, high=5), "5 people (killed)"),
        (Range(None, 19.5, None, "%"), "about 19.5 %"),
    ],
)
def test_figures_are_told_in_words(words: Range, said: str) -> None:
    assert phrase(words) == said
