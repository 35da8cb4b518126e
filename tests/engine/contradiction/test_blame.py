"""Who did it: each party names somebody else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.blame import blame, deed_in
from tests.engine.contradiction.given_positions import est, west

SHOT, SHOT_TOO = "the plane was shot down by Westmark", "Estmark had shot down the plane"


def test_each_accuses_the_other_of_one_deed() -> None:
    found = blame(est(text=SHOT), west(text=SHOT_TOO, stance=Stance.ASSERTS))
    assert found is not None
    assert found.kind is ContradictionKind.CATEGORY
    assert found.score < CONTESTED_FROM_SCORE
    assert "estmark" in found.why
    assert "westmark" in found.why


def test_two_ways_to_set_something_on_fire_are_one_deed() -> None:
    mine = est(text="the rebels had set fire to the granary")
    assert blame(mine, west(text="gunships had set the granary ablaze", stance=Stance.ASSERTS)) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the first shots came from the hill militia", "it was the marines that fired first"),
        ("the union had walked out", "It was the port that broke off the talks"),
    ],
)
def test_who_began_is_a_deed_of_which_an_event_has_one(left: str, right: str) -> None:
    assert blame(est(text=left), west(text=right, stance=Stance.ASSERTS)) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Westmark had shelled the port", "Estmark had shelled the market"),
        ("Estmark had shelled the port", "Westmark had shelled the port"),
        ("Westmark had shelled the port", "Westmark's army shelled the port"),
        ("Westmark had not shelled the port", "Estmark had shelled the port"),
        ("the port was shelled", "Estmark had shelled the port"),
        ("Westmark had shelled the port", "Estmark had looted the port"),
    ],
    ids=["other things", "each its own deed", "one doer", "negated", "nobody named", "other deeds"],
)
def test_no_blame_for(left: str, right: str) -> None:
    assert blame(est(text=left), west(text=right, stance=Stance.ASSERTS)) is None


def test_a_side_does_not_blame_itself() -> None:
    assert blame(est(text=SHOT), est(claim_id="clm_9", text="the plane was shot down by the Coast Guard")) is None


def test_a_denial_blames_nobody() -> None:
    assert blame(est(text=SHOT), west(text=SHOT_TOO, stance=Stance.DENIES)) is None


TEXTS = st.sampled_from([SHOT, SHOT_TOO, "the rebels had set fire to the granary", "the plane was shot down"]) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_the_rule_is_symmetric_and_reads_any_text(left: str, right: str) -> None:
    a, b = est(text=left), west(text=right, stance=Stance.ASSERTS)
    assert blame(a, b) == blame(b, a)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reading(text: str) -> None:
    deed = deed_in(text)
    assert deed is None or (deed.agent and deed.patient)
