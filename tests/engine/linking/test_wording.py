"""The neutral wording of a proposition."""

from __future__ import annotations

import pytest

from app.engine.linking.wording import plain_sentence


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("any of its units had been cut off", None),
        ("any of the brigade's units had been cut off", "Some of the brigade's units had been cut off"),
        ("any losses among the guards", "Losses among the guards"),
        ("any attack on the mill", "An attack on the mill"),
        ("any loss of fuel", "A loss of fuel"),
        ("the mill had been hit.", "The mill had been hit"),
    ],
)
def test_what_a_denial_denies_is_told_without_any(said: str, told: str | None) -> None:
    assert plain_sentence(said) == told
