"""Agreement of sets and groupings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.measures import Counts, b_cubed, dice, word_set

SETS = st.frozensets(st.integers(0, 12))
ITEMS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=20)
COUNTS = st.builds(lambda right, extra, missed: Counts(right, right + extra, right + missed), *(st.integers(0, 50) for _ in range(3)))


def test_dice_is_twice_the_shared_over_all() -> None:
    assert dice({"a", "b"}, {"b", "c", "d"}) == pytest.approx(0.4)


@given(SETS, SETS)
def test_dice_is_symmetric_and_a_share(left: frozenset[int], right: frozenset[int]) -> None:
    assert dice(left, right) == dice(right, left)
    assert 0 <= dice(left, right) <= 1
    assert (dice(left, right) == 1) == (left == right and bool(left))
    assert (dice(left, right) == 0) == (not left & right)


def test_words_are_compared_without_case_and_sort_of_apostrophe() -> None:
    assert word_set("The union’s “OWN” tally, the union's") == {"the", "union's", "own", "tally"}


@given(COUNTS)
def test_f1_lies_between_precision_and_recall(counts: Counts) -> None:
    if counts.precision is None or counts.recall is None:
        assert counts.f1 is None or counts.f1 == 0
        return
    assert counts.f1 is not None
    low, high = sorted((counts.precision, counts.recall))
    assert low - 1e-9 <= counts.f1 <= high + 1e-9


def test_nothing_reported_has_no_precision_and_nothing_wanted_no_recall() -> None:
    assert Counts(0, 0, 3).precision is None
    assert Counts(0, 3, 0).recall is None
    assert Counts().f1 is None
    assert Counts(0, 0, 3).f1 == 0


@given(COUNTS, COUNTS)
def test_counts_add_up(one: Counts, other: Counts) -> None:
    both = one + other
    assert (both.right, both.reported, both.wanted) == (one.right + other.right, one.reported + other.reported, one.wanted + other.wanted)


def test_b_cubed_of_the_textbook_example() -> None:
    """Two groups of two and three; one item of the second went to the first."""
    agreement = b_cubed(dict(zip("abcde", "xxxyy", strict=True)), dict(zip("abcde", "11222", strict=True)))
    assert agreement is not None
    assert agreement.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5)
    assert agreement.recall == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5)


@given(ITEMS)
def test_b_cubed_swaps_precision_and_recall_with_its_arguments(items: list[tuple[int, int]]) -> None:
    found, wanted = ({n: pair[side] for n, pair in enumerate(items)} for side in (0, 1))
    one, other = b_cubed(found, wanted), b_cubed(wanted, found)
    assert one is not None
    assert other is not None
    assert one.precision == pytest.approx(other.recall)
    assert one.f1 == pytest.approx(other.f1)
    assert 0 < one.precision <= 1


@given(ITEMS)
def test_b_cubed_is_one_only_for_the_same_groups_whatever_their_names(items: list[tuple[int, int]]) -> None:
    found, wanted = ({n: pair[side] for n, pair in enumerate(items)} for side in (0, 1))
    agreement = b_cubed(found, wanted)
    same = all((found[a] == found[b]) == (wanted[a] == wanted[b]) for a in found for b in found)
    assert agreement is not None
    assert (agreement.f1 == pytest.approx(1)) == same


@given(ITEMS)
def test_groups_of_one_have_no_wrong_links(items: list[tuple[int, int]]) -> None:
    agreement = b_cubed({n: n for n in range(len(items))}, {n: pair[0] for n, pair in enumerate(items)})
    assert agreement is not None
    assert agreement.precision == 1


def test_b_cubed_needs_the_same_items_and_at_least_one() -> None:
    assert b_cubed({}, {}) is None
    with pytest.raises(ValueError, match="same items"):
        b_cubed({"a": 1}, {"b": 1})
