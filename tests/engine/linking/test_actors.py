"""Which known actor a speaker is: the same name however written, never a merely similar one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vocabulary import ActorKind
from app.engine.extraction.types import Speaker
from app.engine.linking.actors import KnownActor, match_actor, plan_actor, search_keys, similar_actors

NAMES = (
    "Russian Defense Ministry",
    "Volodymyr Zelenskyy",
    "North Korea",
    "South Korea",
    "Ukrainian Military",
    "Lake Rescuers' Union",
    "Kim Jong Un",
    "",
)


def speaker(name: str, kind: str = "other", represents: str | None = None) -> Speaker:
    """A speaker by name only."""
    return Speaker(name, kind, None, represents)


def known(identifier: str, name: str, *aliases: str, kind: ActorKind = ActorKind.OTHER) -> KnownActor:
    """An actor on record."""
    return KnownActor(identifier, name, aliases, kind.value)


@pytest.mark.parametrize(
    "written",
    [
        "Russian defense ministry",
        "the Russian Defence Ministry",
        "Russia's defence ministry",
        "Russia’s Defense Ministry",
        "Ministry of Defence of the Russian Federation",
        "Russian Ministry of Defense",
        "the defence ministry in Moscow",
        "Moscow's defence ministry",
    ],
)
def test_one_ministry_is_one_actor_however_it_is_written(written: str) -> None:
    found = match_actor(speaker(written), [known("act_1", "Russian Defense Ministry"), known("act_2", "Ukrainian Defense Ministry")])
    assert found is not None
    assert found.id == "act_1"
    assert "Russian Defense Ministry" in found.reason


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("North Korea", "South Korea"),
        ("Ukrainian army", "Ukrainian military"),
        ("Norvale's foreign ministry", "Norvale's finance ministry"),
        ("Volodymyr Zelensky", "Vladimir Zelensky"),
        ("Upper Velm Council", "Lower Velm Council"),
    ],
)
def test_similar_names_propose_but_never_merge(written: str, other: str) -> None:
    actor = known("act_1", other)
    assert match_actor(speaker(written), [actor]) is None
    proposed = similar_actors(speaker(written), [actor, known("act_2", "Fisheries Council")])
    assert [p.id for p in proposed] == ["act_1"]
    assert "not merged" in proposed[0].reason


@pytest.mark.parametrize("spelling", ["Zelenskiy", "Zelensky", "Zelenskyy", "Zelenskyi"])
def test_spellings_of_one_transliterated_name_are_one_person(spelling: str) -> None:
    actor = known("act_1", "Volodymyr Zelenskyy", kind=ActorKind.PERSON)
    found = match_actor(speaker(f"Ukrainian President Volodymyr {spelling}", "person"), [actor])
    assert found is not None
    assert found.id == "act_1"


def test_a_capital_stands_for_its_state() -> None:
    found = match_actor(speaker("Moscow"), [known("act_1", "Russia", kind=ActorKind.STATE)])
    assert found is not None
    assert "stands for Russia" in found.reason


def test_a_capital_on_record_as_an_actor_of_its_own_wins_over_the_state() -> None:
    found = match_actor(speaker("Geneva"), [known("act_1", "Switzerland", kind=ActorKind.STATE), known("act_2", "Geneva")])
    assert found is not None
    assert found.id == "act_2"


def test_a_last_name_alone_is_the_person_of_the_same_story() -> None:
    actor = known("act_1", "Mara Dellin", kind=ActorKind.PERSON)
    assert match_actor(speaker("Dellin", "person"), [actor]) is None
    found = match_actor(speaker("Dellin", "person"), [actor], same_story={"act_1"})
    assert found is not None
    assert found.score < 1


def test_a_last_name_that_two_persons_of_the_story_share_names_neither() -> None:
    two = [known("act_1", "Mara Dellin", kind=ActorKind.PERSON), known("act_2", "Jon Dellin", kind=ActorKind.PERSON)]
    assert match_actor(speaker("Dellin"), two, same_story={"act_1", "act_2"}) is None


def test_a_family_name_written_first_is_found_too() -> None:
    actor = known("act_1", "Kim Jong Un", kind=ActorKind.PERSON)
    assert match_actor(speaker("Kim"), [actor], same_story={"act_1"}) is not None


def test_an_alias_that_two_actors_share_decides_nothing() -> None:
    assert (
        match_actor(speaker("LRU"), [known("act_1", "Lake Rescuers' Union", "LRU"), known("act_2", "Lowland Rugby Union", "LRU")]) is None
    )


@given(st.sampled_from(NAMES) | st.text(max_size=30), st.permutations([known(f"act_{n}", name) for n, name in enumerate(NAMES) if name]))
def test_a_match_does_not_depend_on_the_order_of_the_candidates(name: str, actors: list[KnownActor]) -> None:
    found = match_actor(speaker(name), actors)
    assert found == match_actor(speaker(name), actors[::-1])
    assert found is None or found.reason


@given(st.text(max_size=40), st.sampled_from([*ActorKind, "", "organisation"]))
def test_any_speaker_can_be_planned_and_then_found_again(name: str, kind: str) -> None:
    plan = plan_actor(speaker(name, kind))
    assert plan.name
    keys = set(search_keys(name))
    stored = {key for n in (plan.name, *plan.aliases, name) for key in search_keys(n)}
    assert keys <= stored
