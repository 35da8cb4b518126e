"""Which side an actor stands on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.engine.dispute.sides import side_of, would_loop

PARENTS = {"press office": "ministry", "ministry": "state", "state": None}
actors = st.sampled_from("abcdefg")
forests = st.dictionaries(actors, st.none() | actors)


def test_a_ministry_stands_on_its_states_side() -> None:
    assert side_of("press office", PARENTS, {}) == side_of("ministry", PARENTS, {}) == "state"


def test_an_actor_without_parent_is_its_own_side() -> None:
    assert side_of("monitor", PARENTS, {}) == "monitor"


def test_what_the_event_lists_wins_for_the_actor_and_for_those_below_it() -> None:
    listed = {"ministry": "rebels", "state": "government"}
    assert side_of("ministry", PARENTS, listed) == "rebels"
    assert side_of("press office", PARENTS, listed) == "rebels"
    assert side_of("state", PARENTS, listed) == "government"


def test_all_actors_of_a_stored_loop_and_below_share_one_side() -> None:
    loop = {"a": "b", "b": "c", "c": "a", "d": "c"}
    assert {side_of(actor, loop, {}) for actor in "abcd"} == {"a"}


def test_an_actor_cannot_belong_to_itself_or_to_those_below_it() -> None:
    assert would_loop("state", "press office", PARENTS)
    assert would_loop("state", "state", PARENTS)
    assert not would_loop("press office", "state", PARENTS)
    assert not would_loop("monitor", "press office", PARENTS)


@given(forests, actors)
def test_an_actor_stands_where_its_parent_stands(parent_of: dict[str, str | None], actor: str) -> None:
    parent = parent_of.get(actor)
    assert side_of(actor, parent_of, {}) == (actor if parent is None else side_of(parent, parent_of, {}))


@given(forests, actors, actors)
def test_a_parent_that_would_not_loop_moves_the_actor_to_its_side(parent_of: dict[str, str | None], actor: str, parent: str) -> None:
    if not would_loop(actor, parent, parent_of):
        assert side_of(actor, {**parent_of, actor: parent}, {}) == side_of(parent, parent_of, {})


@given(forests, actors, st.dictionaries(actors, st.sampled_from(["east", "west"])))
def test_a_listed_actor_always_stands_where_it_is_listed(parent_of: dict[str, str | None], actor: str, listed: dict[str, str]) -> None:
    assert side_of(actor, parent_of, {**listed, actor: "north"}) == "north"
