"""Short names of outlets."""

from __future__ import annotations

import pytest

from app.engine.linking.outlet_names import is_short_for


@pytest.mark.parametrize(
    ("name", "outlet"),
    [("Pelican", "Pelican News Agency"), ("the Mail", "Norvale Evening Mail"), ("The Norvale Mail", "Norvale Mail")],
)
def test_a_part_of_its_name_means_an_outlet(name: str, outlet: str) -> None:
    assert is_short_for(name, outlet)


@pytest.mark.parametrize(
    ("name", "outlet"),
    [("the agency", "Pelican News Agency"), ("Delta Wire", "Pelican Wire"), ("", "Delta Wire"), ("Wire Delta", "Delta Wire")],
)
def test_a_general_word_or_another_name_does_not(name: str, outlet: str) -> None:
    assert not is_short_for(name, outlet)
