"""What a statement says, of whom and where; and what is too unreal to be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.linking.readings import MAIN_PLACE, context_of, party_key, read

POKROVSK = context_of(("Pokrovsk", "Krasnoarmeysk"), ("Russia", "Ukrainian Military"))
BRENN = context_of(("Brenn",), ("Norvale's foreign ministry", "Kestria"))


@pytest.mark.parametrize(
    ("speaker", "text", "predicate", "party", "place"),
    [
        ("Ukrainian Military", "its soldiers were surrounded in Pokrovsk", "encircle", "ukraine", "pokrovsk"),
        ("Russia", "Russian forces had encircled Ukrainian units near Krasnoarmeysk", "encircle", "ukraine", "pokrovsk"),
        ("Russia", "assault groups were wearing down Ukrainian units that were trapped in the city", "encircle", "ukraine", MAIN_PLACE),
        ("Russia", "Kyiv's troops were trapped in a cauldron", "encircle", "ukraine", None),
        ("Russia", "its forces were advancing inside Pokrovsk", "advance", "russia", "pokrovsk"),
        ("Maps", "Russian forces, by now tired, hold the town of Kupiansk", "control", None, "kupiansk"),
        ("Russia", "Russian forces crossed the river and captured Kupiansk", "control", "russia", "kupiansk"),
        ("Ukraine", "Kupiansk was under fire while Russian soldiers in the city had made no progress", "stall", "russia", MAIN_PLACE),
    ],
)
def test_predicate_party_and_place_are_read(speaker: str, text: str, predicate: str, party: str | None, place: str | None) -> None:
    found = next(r for r in read(text, speaker, POKROVSK) if r.predicate == predicate)
    assert (found.party, found.place, found.negated) == (party, place, False)


def test_a_party_of_the_event_is_known_by_its_adjective_too() -> None:
    (found,) = read("Norvalian drones struck the depot", "Kestria", BRENN)
    assert (found.predicate, found.party) == ("strike", "norvale")


@pytest.mark.parametrize(
    "text",
    [
        "its soldiers were not surrounded",
        "none of its soldiers were surrounded",
        "its soldiers had never been surrounded",
        "its soldiers weren't encircled",
    ],
)
def test_a_negation_is_read(text: str) -> None:
    assert [r.negated for r in read(text, "Ukrainian Military", POKROVSK)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "it wanted to capture Pokrovsk",
        "its forces would advance in Pokrovsk",
        "its units kept Russian soldiers from advancing",
        "it was asked whether its forces had advanced",
        "stricter gun control was needed",
        "the burned depot belongs to the town",
        "talks were held in Pokrovsk last year",
    ],
)
def test_wishes_possibilities_questions_and_attributes_are_not_read(text: str) -> None:
    assert read(text, "Russia", POKROVSK) == ()


def test_almost_is_read_as_unfinished() -> None:
    assert [r.incomplete for r in read("Russian forces were close to encircling Pokrovsk", "Maps", POKROVSK)] == [True]
    assert [r.incomplete for r in read("Russia controls a large part of Pokrovsk", "Maps", POKROVSK)] == [True]


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Russian Defense Ministry", "russia"),
        ("Norvale's army", "norvale"),
        ("Highland Front", "highland front"),
        ("Kyiv", "ukraine"),
        ("", None),
    ],
)
def test_the_party_of_a_name_is_its_state_its_owner_or_itself(name: str, party: str | None) -> None:
    assert party_key(name) == party


@given(st.text(max_size=120), st.text(max_size=30), st.lists(st.text(max_size=12), max_size=2))
def test_any_text_is_read_without_failing_and_always_alike(text: str, speaker: str, places: list[str]) -> None:
    context = context_of(places, [speaker])
    found = read(text, speaker, context)
    assert found == read(text, speaker, context)
    assert [r.rank for r in found] == list(range(len(found)))


def test_a_party_is_known_by_another_spelling_of_its_name_and_is_then_no_place() -> None:
    told = "Kestrian troops advanced in Odessa"
    assert [r.place for r in read(told, None, context_of((), ("Odesa",)))] == [None]
    assert [r.place for r in read(told, None, context_of((), ("Brenn",)))] == ["odesa"]


def test_parties_that_a_text_does_not_name_and_a_speaker_it_does_not_point_to_change_nothing() -> None:
    told = "Kestrian troops had surrounded Norvale's garrison in Brenn"
    alone = read(told, None, context_of(("Brenn",), ("Norvale", "Kestria")))
    assert [r.party for r in alone] == ["norvale"]
    assert read(told, "Highland Front", context_of(("Brenn",), ("Norvale", "Kestria", "Highland Front", "Sarn"))) == alone
