"""Ids in the lengths that statements are made for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.db.query import stepped


@given(st.lists(st.text(max_size=3), max_size=40))
def test_stepped_ids_are_all_there_in_order_and_as_many_as_a_power_of_two(ids: list[str]) -> None:
    padded = stepped(ids)
    assert set(padded) == set(ids)
    assert padded == sorted(padded)
    assert len(padded) == 0 or len(padded).bit_count() == 1


def test_no_ids_stay_none() -> None:
    assert stepped([]) == []
