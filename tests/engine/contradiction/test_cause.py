"""What caused it: two parties give different causes of one thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.cause import cause
from tests.engine.contradiction.given_positions import est, west

FAULT = "the fire was caused by an electrical fault"


@pytest.mark.parametrize(
    "other",
    [
        "the blaze had been started deliberately",
        "lightning had triggered the fire",
        "the fire was due to negligence",
        "the fire resulted from a gas leak",
        "the fire was an act of sabotage",
    ],
)
def test_another_cause_of_one_fire(other: str) -> None:
    found = cause(est(text=FAULT), west(text=other, stance=Stance.ASSERTS))
    assert found is not None
    assert found.kind is ContradictionKind.CATEGORY
    assert found.score < CONTESTED_FROM_SCORE
    assert "an electrical fault" in found.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the disease was spread by tainted wells", "cholera came in with a cargo ship"),
        ("the fault lay with a charger made by another firm", "a battery cell of poor quality was to blame for the fires"),
        ("the mill burned because of old wiring", "somebody had set the place alight to hide the books"),
        ("the tents caught fire when a stove tipped over", "policemen torched our tents"),
        ("the wall gave way because of heavy rain", "an explosion had brought about the collapse"),
        ("all three died of smoke", "a bullet caused the deaths"),
    ],
)
def test_an_event_has_one_mishap_of_each_kind(one: str, other: str) -> None:
    assert cause(est(text=one), west(text=other, stance=Stance.ASSERTS)) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the mill burned because of old wiring", "the flood was caused by heavy rain"),
        ("the mill burned because of old wiring", "a faulty cable was to blame"),
    ],
    ids=["two mishaps", "one kind of cause"],
)
def test_causes_of_two_mishaps_and_one_cause_in_other_words_agree(one: str, other: str) -> None:
    assert cause(est(text=one), west(text=other, stance=Stance.ASSERTS)) is None


@pytest.mark.parametrize(
    "other",
    [
        "a short circuit had sparked the fire",
        "the fire was caused by an old fault",
        "the flood was caused by heavy rain",
        "the fire was not caused by lightning",
        "the fire had spread to two floors",
    ],
    ids=["one kind of cause", "one word in common", "another thing", "negated", "no cause"],
)
def test_no_other_cause(other: str) -> None:
    assert cause(est(text=FAULT), west(text=other, stance=Stance.ASSERTS)) is None


def test_a_denied_cause_names_none() -> None:
    assert cause(est(text=FAULT), west(text="lightning had triggered the fire", stance=Stance.DENIES)) is None


TEXTS = st.sampled_from([FAULT, "lightning had triggered the fire", "the fire was due to negligence"]) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_the_rule_is_symmetric_and_reads_any_text(left: str, right: str) -> None:
    a, b = est(text=left), west(text=right, stance=Stance.ASSERTS)
    assert cause(a, b) == cause(b, a)
