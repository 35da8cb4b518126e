"""Rules about the content of one claim."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Invalid
from app.resources.claims.content import BOUNDS, check_quantity, quantity_columns, quantity_of
from app.tables import Claim

NUMBERS = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False, width=32))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_quantity_is_accepted_exactly_when_its_given_bounds_ascend_and_there_is_one(
    low: float | None, best: float | None, high: float | None
) -> None:
    given_bounds = [bound for bound in (low, best, high) if bound is not None]
    fits = bool(given_bounds) and all(a <= b for a, b in pairwise(given_bounds))
    quantity = {"low": low, "best": best, "high": high, "unit": None, "of": None}
    if fits:
        check_quantity(quantity)
        return
    with pytest.raises(Invalid) as refused:
        check_quantity(quantity)
    assert refused.value.errors[0].pointer == "/quantity"


@given(st.fixed_dictionaries(dict.fromkeys(BOUNDS, NUMBERS) | {"unit": st.none() | st.text(), "of": st.none() | st.text()}))
def test_a_quantity_comes_out_of_its_columns_as_it_went_in(quantity: dict[str, float | str | None]) -> None:
    assert quantity_of(Claim(**quantity_columns(quantity))) == quantity


def test_without_a_quantity_all_its_columns_are_empty() -> None:
    check_quantity(None)
    assert set(quantity_columns(None).values()) == {None}
