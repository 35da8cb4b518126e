"""Who won: two parties name different winners of one vote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.winner import winner
from tests.engine.contradiction.given_positions import est, west

LEADS = "President Aldo Renn was leading with 52 percent of the vote"


@pytest.mark.parametrize(
    "other",
    [
        "Mira Sand had won the election",
        "we won this election",
        "Sand is the winner of the runoff",
        "I am the elected governor of the province",
        "her lead stood at 340 votes",
        "tally sheets gave her a majority of 340",
        "Mira Sand ahead by 58 votes",
        "I won on Sunday and I have not lost since",
        "he had won fairly",
        "the voters had given her a third term",
        "The people of this city have chosen us",
        "its own count of the ballots put her 211 votes in front",
    ],
)
def test_another_winner_of_one_vote(other: str) -> None:
    found = winner(est(text=LEADS), west(text=other, stance=Stance.ASSERTS, claimant_name="Mira Sand"))
    assert found is not None
    assert found.kind is ContradictionKind.CATEGORY
    assert found.score < CONTESTED_FROM_SCORE


@pytest.mark.parametrize(
    "other",
    [
        "Renn had won the election",
        "Mira Sand would win the election",
        "Mira Sand had not won the election",
        "Mira Sand was leading the talks",
        "Both contenders for mayor declared themselves the winner",
        "he had won the contract",
    ],
    ids=["the same winner", "a forecast", "negated", "no vote", "both", "no contest of voters"],
)
def test_no_other_winner(other: str) -> None:
    assert winner(est(text=LEADS), west(text=other, stance=Stance.ASSERTS)) is None


def test_a_denied_victory_names_no_winner() -> None:
    assert winner(est(text=LEADS), west(text="Mira Sand had won the election", stance=Stance.DENIES)) is None


TEXTS = st.sampled_from([LEADS, "Mira Sand had won the election", "we won this election"]) | st.text(max_size=40)


@given(TEXTS, TEXTS)
def test_the_rule_is_symmetric_and_reads_any_text(left: str, right: str) -> None:
    a, b = est(text=left), west(text=right, stance=Stance.ASSERTS)
    assert winner(a, b) == winner(b, a)
