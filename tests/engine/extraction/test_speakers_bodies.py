"""Shortened names of bodies and the kinds they are called by."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor


def last_speaker(text: str) -> str:
    return RulesExtractor().extract(text).claims[-1].speaker.name


@pytest.mark.parametrize(
    ("named", "short", "full"),
    [
        ("Chlorine escaped from a Corvan Chemicals plant.", "Corvan", "Corvan Chemicals"),
        ("Shares of Maltheim Foods fell.", "Maltheim", "Maltheim Foods"),
        ("The Sandhaven Dockers' Union (SDU) met.", "The SDU", "Sandhaven Dockers' Union"),
        ("Rebels of the Lowland Liberation Army (LLA) marched.", "The LLA", "Lowland Liberation Army"),
    ],
)
def test_a_shortened_body_is_the_one_named_in_full(named: str, short: str, full: str) -> None:
    assert last_speaker(f"{named} {short} said the road was open.") == full


@pytest.mark.parametrize(
    "name",
    [
        "Institute for the Study of Rivers",
        "Velm School of Economics",
        "Workers' Party",
        "Writers Guild of Velmora",
        "U.N. Children's Fund",
        "Committee to Protect Reporters",
    ],
)
def test_a_body_keeps_the_whole_of_a_name_with_small_words_in_it(name: str) -> None:
    assert last_speaker(f"The {name} said the road was open.") == name


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("A separatist group in the south, the Ravna Brigade, said the plane was hit.", "Ravna Brigade"),
        ("One of those freed, engineer Petra Lind, said she had heard nothing.", "Petra Lind"),
        ("A person involved in the talks said the price was too high.", "person involved in the talks"),
        ("Two farmers working nearby said the light was red.", "Two farmers"),
    ],
)
def test_what_is_told_of_a_speaker_is_no_other_speaker(told: str, speaker: str) -> None:
    assert last_speaker(told) == speaker


@pytest.mark.parametrize(
    ("named", "kind", "full"),
    [
        ("The port operator, Harbourline, met the mayor.", "The company", "Harbourline"),
        ("Norrland Steel will cut jobs.", "The company", "Norrland Steel"),
        ("Shares in Tindra Appliances fell.", "The company", "Tindra Appliances"),
        ("Harwick Pharma, the drugmaker, met the mayor.", "The company", "Harwick Pharma"),
        ("The Rail Workers' Alliance met.", "The union", "Rail Workers' Alliance"),
        ("A hacker group known as Tin Crow met.", "The group", "Tin Crow"),
        ("The charity Clean Hands met.", "The group", "Clean Hands"),
        ("Monitors of the Joint Peace Mission met.", "The mission", "Joint Peace Mission"),
        ("A spokeswoman for the food agency left.", "The agency", "food agency"),
    ],
)
def test_a_body_speaks_under_its_kind(named: str, kind: str, full: str) -> None:
    assert last_speaker(f"{named} {kind} said the road was open.") == full


@pytest.mark.parametrize("other", ["The harbour police", "Rescuers", "Tidal Wharf's director, Hugo Marsh,", "The dockers' union"])
def test_a_body_of_another_kind_is_never_the_company(other: str) -> None:
    text = f"The owner, Lineas Azules, met the mayor. {other} said it rained. The company said the road was open."
    assert last_speaker(text) == "Lineas Azules"


def test_a_place_is_no_shortened_company() -> None:
    assert last_speaker("A fire broke out in Tarsk Harbour on Monday. Tarsk said the road was open.") == "Tarsk"


@pytest.mark.parametrize("paper", ["The statement", "Its statement", "In a letter, it"])
def test_what_was_issued_speaks_for_who_issued_it(paper: str) -> None:
    assert last_speaker(f"The navy said in a statement that it rained. {paper} said the road was open.") == "navy"


@pytest.mark.parametrize(
    ("before", "owned", "name"),
    [
        ("The Ashmane Front met.", "Its political office", "Ashmane Front's political office"),
        ("Two young engineers were detained.", "Their lawyer", "engineers' lawyer"),
        ("Daniel Ferro, 27, was shot.", "His family", "Daniel Ferro's family"),
        ("Senator Dale Crutcher left.", "His office", "Dale Crutcher's office"),
    ],
)
def test_who_belongs_to_somebody_is_named_by_the_owner(before: str, owned: str, name: str) -> None:
    assert last_speaker(f"{before} {owned} said the road was open.") == name


def test_his_challenger_is_the_one_introduced_as_that() -> None:
    text = "President Idris Vomo won. His challenger, Celeste Arran, left. His challenger said the road was open."
    assert last_speaker(text) == "Celeste Arran"


@pytest.mark.parametrize("adverb", ["once more", "meanwhile", "in turn"])
def test_an_adverb_before_the_verb_is_no_part_of_the_name(adverb: str) -> None:
    assert last_speaker(f"Bravik Holding {adverb} said the road was open.") == "Bravik Holding"


def test_the_town_of_a_dateline_is_no_company() -> None:
    text = "Mill stops\n\nGREY VALE, Nov 3 (Wire) - Work stopped at the Grey Vale paper mill. The company that owns the mill said the road was open.\n"
    assert last_speaker(text) == "company"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Sarkand's paramilitary Lowland Relief Forces", "Lowland Relief Forces"),
        ("Sarkand's rebel group Northern Star", "Northern Star"),
        ("Sarkand's Taliban", "Taliban"),
    ],
)
def test_an_armed_group_does_not_speak_for_the_state_it_fights_in(source: str, name: str) -> None:
    speaker = RulesExtractor().extract(f"{source} said the road was open.").claims[0].speaker
    assert (speaker.name, speaker.represents) == (name, None)


@pytest.mark.parametrize(
    ("source", "name"), [("The Popular Resistance", "Popular Resistance"), ("The Sarkand Doctors Network", "Sarkand Doctors Network")]
)
def test_capitals_behind_an_article_name_a_body(source: str, name: str) -> None:
    speaker = RulesExtractor().extract(f"{source} said the road was open.").claims[0].speaker
    assert speaker.name == name
    assert speaker.kind != "person"


def test_a_kind_of_body_with_its_name_behind_a_comma_has_that_name() -> None:
    assert last_speaker("Their union, the Harbour and Quay Federation, said the gates were shut.") == "Harbour and Quay Federation"


def test_it_takes_up_an_unknown_name_that_opens_the_sentence_before() -> None:
    filler = "The road was long and dry. " * 16
    text = f"The police said it rained. {filler}Brightwire Power welcomed the arrest. Its cables, it said, had been switched off."
    assert RulesExtractor().extract(text).claims[-1].speaker.name == "Brightwire Power"


def test_who_has_a_head_office_is_the_company() -> None:
    text = "Norvane’s head office in Velm did not answer. The valve was new, according to the company."
    assert RulesExtractor().extract(text).claims[-1].speaker.name == "Norvane"


def test_its_spokesman_who_uses_a_name_speaks_for_the_group() -> None:
    text = (
        "The Dry River Front had held them. We let them go because the money came, its spokesman, who uses the name Sefi, said on Monday."
    )
    assert RulesExtractor().extract(text).claims[-1].speaker.name == "Dry River Front"


@pytest.mark.parametrize(
    ("named", "firm"),
    [
        ("The mill at Orrin, Norrland's oldest, will close. The union Metall said 300 jobs were at risk.", "Norrland"),
        ("Machinists voted down Orrin's offer, the National Association of Machinists said.", "Orrin"),
        ("Shares of Tindra fell. The Consumers' League said its kettles were unsafe.", "Tindra"),
        ("Dock workers at Kelm walked out. The Dockers' Association said pay was low.", "company"),
    ],
)
def test_the_company_is_the_firm_the_story_names_and_never_a_union(named: str, firm: str) -> None:
    assert last_speaker(f"{named} The company said the road was open.") == firm


@pytest.mark.parametrize(
    ("named", "short", "full"),
    [
        ("The Velm People's Liberation Front met.", "The VPLF", "Velm People's Liberation Front"),
        ("Sarkand's Rapid Relief Union met.", "The RRU", "Sarkand's Rapid Relief Union"),
        ("Prime Minister Abiro Hamed flew home.", "Abiro", "Abiro Hamed"),
    ],
)
def test_initials_and_given_names_stand_for_the_whole_name(named: str, short: str, full: str) -> None:
    assert last_speaker(f"{named} {short} said the road was open.") == full
