"""Pronouns, short forms and metonyms."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Speaker


def speakers_of(text: str) -> list[Speaker]:
    return [c.speaker for c in RulesExtractor().extract(text).claims]


@pytest.mark.parametrize(
    ("first", "again", "name"),
    [
        ("The Russian defence ministry said it won.", "It said the road was open.", "Russian defence ministry"),
        ("Istmar's transport ministry said it rained.", "The ministry said the road was open.", "Istmar's transport ministry"),
        ("Prime Minister Ada Lund said it rained.", "Lund said the road was open.", "Ada Lund"),
        ("Prime Minister Ada Lund said it rained.", "She said the road was open.", "Ada Lund"),
        ("Kestria's army said it rained.", "The Kestrian army said the road was open.", "Kestria's army"),
        ("South Korean President Lee Do Yun said it rained.", "The South Korean leader said the road was open.", "Lee Do Yun"),
    ],
)
def test_a_short_form_goes_back_to_the_speaker_it_fits(first: str, again: str, name: str) -> None:
    text = f"{first} {again}"
    before, after = speakers_of(text)
    assert after.name == before.name == name
    assert after.mention is not None


def test_it_skips_a_person_with_a_title() -> None:
    text = "The harbour union said it rained. Mayor Ada Lund said the road was wet. It said the road was open."
    assert [s.name for s in speakers_of(text)] == ["harbour union", "Ada Lund", "harbour union"]


def test_she_does_not_go_back_to_a_man() -> None:
    text = "Mayor Ada Lund said it rained. Minister Tom Berg said it snowed. He said the snow was deep. She said the road was open."
    assert [s.name for s in speakers_of(text)][-1] == "Ada Lund"


def test_a_name_that_it_follows_is_no_person() -> None:
    text = "Tarn Paper acknowledged that two fans were broken. It said new parts would arrive."
    assert {(s.name, s.kind) for s in speakers_of(text)} == {("Tarn Paper", "other")}


def test_an_unresolved_pronoun_stays_as_written() -> None:
    assert [s.name for s in speakers_of("They said the road was open.")] == ["They"]


@pytest.mark.parametrize(
    ("source", "party"),
    [
        ("Moscow", "Russia"),
        ("Kyiv", "Ukraine"),
        ("Seoul", "South Korea"),
        ("The Russian defense ministry", "Russia"),
        ("The Ukrainian military", "Ukraine"),
        ("Ukrainian President Ivan Petrenko", "Ukraine"),
    ],
)
def test_a_metonym_or_body_represents_its_party(source: str, party: str) -> None:
    assert speakers_of(f"{source} said the road was open.")[0].represents == party


def test_a_spokeswoman_represents_the_body_she_speaks_for() -> None:
    text = 'Norvale\'s foreign ministry said no. "We had no part in it," said Ilse Varen, a spokeswoman for the ministry.'
    assert speakers_of(text)[1].represents == "Norvale's foreign ministry"


def test_a_name_with_an_army_of_its_own_is_a_state() -> None:
    text = "Norvale denied that it rained. Norvale's army said the road was open."
    assert speakers_of(text)[0].kind == "state"


def test_a_description_invents_no_person() -> None:
    assert [s.kind for s in speakers_of("Analysts say the road was open. An expert said the road was shut.")] == ["unnamed", "unnamed"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Defence Ministry spokesman Tom Berg said it rained. The spokesman said the road was open.", "Tom Berg"),
        ("A military spokesman, Col. Tom Berg, said it rained. Berg said the road was open.", "Tom Berg"),
        ("In a post, the governor, Tom Berg, wrote that it rained.", "Tom Berg"),
        ("One resident, Ada Lund, told a reporter that it rained.", "Ada Lund"),
    ],
)
def test_a_role_and_the_name_given_with_it_are_one_speaker(text: str, name: str) -> None:
    assert {s.name for s in speakers_of(text)} == {name}


@pytest.mark.parametrize("again", ["The group", "The statement", "It"])
def test_the_group_and_the_statement_go_back_to_the_body_that_spoke(again: str) -> None:
    text = f"The Highland Front said in a statement that it rained. {again} said the road was open."
    assert {s.name for s in speakers_of(text)} == {"Highland Front"}


def test_the_spokesman_is_nobody_when_no_name_came_with_the_role() -> None:
    text = "Mayor Ada Lund said it rained. The spokesman said the road was open."
    assert [s.name for s in speakers_of(text)] == ["Ada Lund", "spokesman"]


def test_his_claim_is_the_claim_of_the_man_before() -> None:
    text = "Mayor Tom Berg said it rained. The council laughed at his claim that the road was open."
    assert [s.name for s in speakers_of(text)] == ["Tom Berg", "Tom Berg"]


def test_a_word_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert {s.name for s in speakers_of("But Murphy said it rained. Murphy added that it snowed.")} == {"Murphy"}


def test_a_ministry_and_its_spokesman_are_two_speakers_of_one_party() -> None:
    person, body = speakers_of("Norvale's defence ministry spokesman Tom Berg said it rained. Norvale's defence ministry said it snowed.")
    assert person.name == "Tom Berg"
    assert person.represents is not None
    assert person.represents in (body.name, body.represents)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"It rained," said its lawyer, Piet Marsh.', "Piet Marsh"),
        ("The company's former clerk, Mira Solt, testified that it rained.", "Mira Solt"),
        ("A doctor at the field hospital, Lea Simms, said it rained.", "Lea Simms"),
        ("The firm, Viales del Sur, said it rained.", "Viales del Sur"),
        ("Geologist Omar Leni of the national university said it rained.", "Omar Leni"),
        ("A group calling itself Pale Heron said it rained.", "Pale Heron"),
    ],
)
def test_the_name_given_behind_a_description_is_the_speaker(text: str, name: str) -> None:
    assert [s.name for s in speakers_of(text)] == [name]


def test_the_company_goes_back_to_the_body_described_as_one() -> None:
    text = "Orbelin, the payments company, said it rained. A group calling itself Pale Heron said it snowed. The company said the road was open."
    assert [s.name for s in speakers_of(text)] == ["Orbelin", "Pale Heron", "Orbelin"]


def test_two_statements_of_one_attribution_have_one_speaker() -> None:
    text = (
        "The Front tells it otherwise. Its fighters held both ends of the bridge and the town remained cut off, its political office said."
    )
    assert [s.name for s in speakers_of(text)] == ["political office", "political office"]
