"""A role and a name belong together anywhere in a story."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor


def speakers(text: str) -> list[str]:
    return [c.speaker.name for c in RulesExtractor().extract(text).claims]


@pytest.mark.parametrize(
    ("introduced", "again", "name"),
    [
        ("Mayor Teo Holm opened the bridge.", "The mayor", "Teo Holm"),
        ("Teo Holm, the mayor of Orrin, opened the bridge.", "The mayor of Orrin", "Teo Holm"),
        ("The mayor, Teo Holm, opened the bridge.", "The mayor of Orrin", "Teo Holm"),
        ("Its chief executive, Ingrid Vale, came by train.", "The chief executive", "Ingrid Vale"),
        ("Deputy commander Oleg Stroy spoke to the crowd.", "The general", "Oleg Stroy"),
        ("Gov. Pat Nolan has read the bill.", "The governor", "Pat Nolan"),
        ("A witness for the navy, retired notary Paul Weir, came late.", "The notary", "Paul Weir"),
        ("Ysolde Parr, one of the organisers, heard nothing.", "The organiser", "Ysolde Parr"),
        ("The interior minister, Bruno Keller, flew home.", "The minister", "Bruno Keller"),
    ],
)
def test_the_holder_of_an_office_speaks_under_it(introduced: str, again: str, name: str) -> None:
    assert speakers(f"{introduced} {again} said the road was open.") == [name]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Prosecutor Edda Brand", "Edda Brand"),
        ("Councillor Alan Pike", "Alan Pike"),
        ("Bus driver Joan Ames", "Joan Ames"),
        ("Former Swan waiter Benno Straik", "Benno Straik"),
        ("National Weather Service forecaster Lyle Benning", "Lyle Benning"),
        ("Dr. Peter Amsel of the University of Torne", "Peter Amsel"),
        ("Her challenger, former banker Celeste Arran,", "Celeste Arran"),
        ("A witness for Emil Lund, retired notary Paul Weir,", "Paul Weir"),
        ("The ring's former head, a businessman named Goran Petic,", "Goran Petic"),
        ("Lionel Farrant KC", "Lionel Farrant"),
        ("The company that owns the pier, Tidewater Storage,", "Tidewater Storage"),
        ("The aid group Open Shore", "Open Shore"),
        ("A statement from the health ministry", "health ministry"),
        ("A letter released by the policemen's union", "policemen's union"),
    ],
)
def test_a_description_and_the_name_in_it_are_the_name(source: str, name: str) -> None:
    assert speakers(f"{source} said the road was open.") == [name]


@pytest.mark.parametrize("again", ["The witness", "The former officer", "The 58-year-old"])
def test_a_description_takes_up_the_person_whose_office_nobody_told(again: str) -> None:
    assert speakers(f"Doreen Achter broke her silence. {again} said the road was open.") == ["Doreen Achter"]


def test_one_person_s_office_is_no_other_one_s() -> None:
    assert speakers("Mayor Teo Holm came late. The judge said the road was open.") == ["judge"]


def test_an_unnamed_officer_is_not_the_officer_named_before() -> None:
    assert speakers("The captain, Mira Dahl, said it rained. A navy captain said the road was open.") == ["Mira Dahl", "navy captain"]


def test_two_brothers_stay_two() -> None:
    text = "Karl Lund said it rained. Emil Lund said it snowed. Emil Lund said the road was open."
    assert speakers(text) == ["Karl Lund", "Emil Lund", "Emil Lund"]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Two residents reached by telephone", "Two residents"),
        ("A banker who asked not to be named", "banker"),
        ("A clerk who has worked for both firms and who asked not to be named", "clerk"),
    ],
)
def test_how_somebody_was_met_is_no_part_of_who_it_is(source: str, name: str) -> None:
    assert speakers(f"{source} said the road was open.") == [name]


def test_both_the_one_and_the_other_are_two_speakers() -> None:
    assert speakers("Both the army and the harbour union denied shelling the pier.") == ["army", "harbour union"]


@pytest.mark.parametrize("what", ["The number of people confirmed dead reached 43", "Everybody reported missing had been found"])
def test_a_number_and_everybody_say_nothing(what: str) -> None:
    assert speakers(f"{what}, Mayor Ada Lund told reporters.") == ["Ada Lund"]


@pytest.mark.parametrize(
    ("first", "again", "name"),
    [
        ("The Torvenian defence ministry said it rained.", "The ministry in Velm", "Torvenian defence ministry"),
        (
            "Ilya Dorn, spokesman of the Torvenian transport ministry, said it rained.",
            "The ministry in Velm",
            "Torvenian transport ministry",
        ),
        ("Lev Sadko, the minister, said it rained. According to him, it snowed.", "The minister", "Lev Sadko"),
        ("The opposition Reform Party said it rained.", "The party", "Reform Party"),
        ("Brewer Halden Group said it rained.", "The brewer", "Halden Group"),
        ("Observers from the Civic League said it rained.", "The league", "Civic League"),
    ],
)
def test_what_is_said_beside_a_name_is_no_part_of_it(first: str, again: str, name: str) -> None:
    assert speakers(f"{first} {again} said the road was open.")[-1] == name


def test_the_captain_s_lawyer_is_not_the_captain() -> None:
    text = "Captain Luis Mena left. The captain's press officer said the road was open."
    assert speakers(text) == ["captain's press officer"]


@pytest.mark.parametrize("source", ["A lawyer for Mr. Cole", "The lawyer for Mr. Cole", "A lawyer for the family"])
def test_who_works_for_somebody_is_not_that_person(source: str) -> None:
    described = source.partition(" ")[2]
    assert speakers(f"{source} said the case was weak. The lawyer said nobody had seen it.") == [described, described]


@pytest.mark.parametrize("short", ["Tarin", "Al-Tarin", "He"])
def test_an_arabic_article_may_be_left_out_of_a_family_name(short: str) -> None:
    assert speakers(f"Dr. Samir al-Tarin said 12 people had died. {short} said the road was open.") == ["Samir al-Tarin"] * 2


def test_who_lives_in_the_place_told_before_speaks_and_not_the_place() -> None:
    assert speakers("In Velm, a village in the east, resident Ada Lund, 65, said the roof was hit.") == ["Ada Lund"]


def test_who_insists_behind_somebody_s_claims_is_the_subject() -> None:
    story = "Norvale's army rejected claims by residents that it had bombed a mill, insisting that the dead were soldiers."
    assert speakers(story)[-1] == "Norvale's army"


def test_who_read_a_paper_is_no_part_of_its_name() -> None:
    story = "A report prepared for the court and seen by the Herald said the mill was hit."
    assert speakers(story) == ["report prepared for the court"]


def test_a_nickname_in_an_apposition_does_not_replace_the_name() -> None:
    assert speakers("Jimmy Stone, a gang leader known as Cinders, said the road was open.") == ["Jimmy Stone"]
