"""Opposed predicates: found across sides for one party and place, and for nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.opposed import opposed
from app.engine.positions import Position


def position(side: str, text: str, stance: Stance = Stance.ASSERTS, **more: object) -> Position:
    """A position of a side in one event."""
    return Position(
        f"clm_{side}_{text}", f"act_{side}", side, f"act_{side}", side, text, stance, event_id=str(more.pop("event_id", "evt_1")), **more
    )  # type: ignore[arg-type]  # values differ by test


def test_an_advance_is_opposed_by_no_gains_of_the_same_forces_in_the_same_town() -> None:
    found = opposed(
        position("Russia", "its troops were advancing south inside Pokrovsk"),
        position("Ukraine", "some 200 Russian soldiers in the city had made no progress"),
    )
    assert found is not None
    assert found.kind is ContradictionKind.OPPOSED
    assert found.score < CONTESTED_FROM_SCORE
    assert "Russia" in found.why


def test_holding_a_town_is_opposed_by_another_party_having_retaken_it() -> None:
    assert (
        opposed(position("Sarduna", "Sarduna had retaken Halven"), position("Highland Front", "its fighters still held the town"))
        is not None
    )


def test_a_cut_road_is_opposed_by_an_open_one() -> None:
    assert (
        opposed(position("Norvale", "its units had cut the last supply road"), position("Kestria", "supply routes to Brenn remained open"))
        is not None
    )


def test_surrounded_is_opposed_by_not_yet_fully_surrounded() -> None:
    found = opposed(
        position("Russia", "Ukrainian troops were surrounded in Pokrovsk"),
        position("Map makers", "Russian forces were close to encircling Ukrainian troops in Pokrovsk"),
    )
    assert found is not None


def test_gains_of_the_other_party_do_not_oppose() -> None:
    assert (
        opposed(
            position("Russia", "its forces were advancing in Pokrovsk"), position("Ukraine", "Ukrainian forces made no gains in Pokrovsk")
        )
        is None
    )


def test_the_same_words_about_another_town_do_not_oppose() -> None:
    mine = position("Russia", "its forces were advancing in Pokrovsk")
    assert opposed(mine, position("Ukraine", "Russian forces had made no gains in Kupiansk")) is None


def test_two_parties_that_each_hold_a_part_do_not_oppose() -> None:
    assert opposed(position("Sarduna", "Sarduna controls part of Halven"), position("Norvale", "Norvale controls Halven")) is None


def test_plans_and_wishes_oppose_nothing() -> None:
    mine = position("Russia", "its forces hoped to advance in Pokrovsk")
    assert opposed(mine, position("Ukraine", "Russian forces had made no gains in Pokrovsk")) is None


def test_one_side_does_not_oppose_itself() -> None:
    mine = position("Russia", "its forces were advancing in Pokrovsk")
    assert opposed(mine, position("Russia", "Russian forces had made no gains in Pokrovsk")) is None


def test_positions_on_one_proposition_are_left_to_the_other_rules() -> None:
    mine = position("Sarduna", "Sarduna had retaken Halven", proposition_id="prp_1")
    assert opposed(mine, position("Highland Front", "its fighters still held Halven", proposition_id="prp_1")) is None


def test_positions_of_two_events_are_never_opposed() -> None:
    mine = position("Russia", "its forces were advancing in Pokrovsk")
    assert opposed(mine, position("Ukraine", "Russian forces had made no gains in Pokrovsk", event_id="evt_2")) is None


def test_a_denied_proposition_holds_the_opposite_so_it_does_not_oppose_what_agrees_with_it() -> None:
    denies = position(
        "Ukraine",
        "they had advanced",
        Stance.DENIES,
        proposition_id="prp_1",
        proposition_text="Russian forces advanced in Pokrovsk",
        proposition_kind=PropositionKind.YES_NO,
    )
    assert opposed(denies, position("Map makers", "Russian forces had made no gains in Pokrovsk")) is None


def test_a_question_opposes_nothing() -> None:
    mine = position("Russia", "its forces were advancing in Pokrovsk", Stance.QUESTIONS)
    assert opposed(mine, position("Ukraine", "Russian forces had made no gains in Pokrovsk")) is None


TEXTS = st.sampled_from(
    [
        "its forces were advancing in Pokrovsk",
        "Russian forces had made no gains in Pokrovsk",
        "Ukrainian troops were surrounded in the city",
        "supply routes to Pokrovsk remained open",
        "its fighters still held the town",
        "Russia controls Pokrovsk",
    ]
) | st.text(max_size=60)


@given(TEXTS, TEXTS, st.sampled_from(Stance), st.sampled_from(Stance))
def test_the_rule_is_symmetric_and_never_sure_enough_to_contest_alone(left: str, right: str, first: Stance, second: Stance) -> None:
    a, b = position("Russia", left, first), position("Ukraine", right, second)
    assert opposed(a, b) == opposed(b, a)
    found = opposed(a, b)
    assert found is None or 0.0 < found.score < CONTESTED_FROM_SCORE
