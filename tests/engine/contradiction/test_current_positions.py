"""Who currently says what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import Lifecycle
from app.engine.contradiction.find import current_positions
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import DAY, est, several_positions, west


def test_the_newest_claim_of_each_claimant_is_current() -> None:
    old, new, other = est(asserted_at=DAY), est(claim_id="clm_0", asserted_at=DAY + timedelta(hours=1)), west()
    assert current_positions([old, other, new]) == (new, other)


def test_a_claim_of_unknown_time_is_the_oldest() -> None:
    known = est(asserted_at=DAY)
    assert current_positions([est(claim_id="clm_9"), known]) == (known,)


def test_a_retracted_claim_gives_way_to_the_one_before() -> None:
    old = est(asserted_at=DAY)
    assert current_positions([old, est(claim_id="clm_9", asserted_at=DAY + timedelta(days=1), lifecycle=Lifecycle.RETRACTED)]) == (old,)


def test_claims_on_no_proposition_all_stay() -> None:
    loose = (est(proposition_id=None), est(claim_id="clm_9", proposition_id=None))
    assert current_positions(loose) == loose


@given(several_positions(), st.randoms(use_true_random=False))
def test_the_order_of_input_does_not_matter_and_current_positions_stay_current(found: Sequence[Position], random: Random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    current = current_positions(found)
    assert current_positions(shuffled) == current == current_positions(current)


def test_what_was_asserted_at_the_same_instant_stands_together() -> None:
    one, two = est(claim_id="clm_8", asserted_at=DAY), est(claim_id="clm_9", asserted_at=DAY)
    assert current_positions([two, one]) == (one, two)


@given(several_positions(most=20))
def test_all_current_ones_of_a_claimant_on_a_proposition_were_asserted_at_one_instant(found: Sequence[Position]) -> None:
    instants: dict[tuple[str, str], set[object]] = {}
    for p in current_positions(found):
        if p.proposition_id is not None:
            instants.setdefault((p.claimant_id, p.proposition_id), set()).add(p.asserted_at)
    assert all(len(at) == 1 for at in instants.values())
