"""Indirect speech whose speaker or words stand in an unusual place, each case by its name."""

from __future__ import annotations

from app.engine.extraction.rules import RulesExtractor


def told(text: str) -> list[tuple[str, str]]:
    """(speaker, text) of each claim."""
    return [(claim.speaker.name, claim.text) for claim in RulesExtractor().extract(text).claims]


def test_an_adverb_between_subject_and_verb_does_not_hide_who_says_so_in_a_participle() -> None:
    assert told("She also staked out new ground, saying she would send ten ships to the north.") == [
        ("She", "she would send ten ships to the north")
    ]


def test_a_noun_that_looks_like_a_cue_is_not_the_verb_whose_subject_speaks() -> None:
    text = "Tom Berg defended his call to raise the wage, saying the gains would outweigh the losses."
    assert told(text) == [("Tom Berg", "the gains would outweigh the losses")]


def test_the_subject_of_a_present_verb_speaks_in_the_participle_behind_it() -> None:
    assert told("In a letter to members, Norvale rips the deal, arguing that it favours lenders.") == [("Norvale", "it favours lenders")]


def test_pointing_to_something_and_saying_that_is_one_saying() -> None:
    assert told("She ducked, pointing to her record and saying that ministers are overrated.") == [("She", "ministers are overrated")]


def test_with_so_many_saying_names_the_speakers() -> None:
    text = "The mood has sunk, with 30 percent of voters saying they trust the mayor."
    assert told(text) == [("30 percent of voters", "they trust the mayor")]


def test_a_percentage_speaks() -> None:
    assert told("On taxes they lean left: 42% say they are liberal.") == [("42%", "they are liberal")]


def test_the_full_stop_of_jr_does_not_end_the_name() -> None:
    assert told("Deputy Tom R. Berg Jr. said the plan had failed twice.") == [("Tom R. Berg Jr", "the plan had failed twice")]


def test_a_quoted_title_may_close_the_apposition_of_the_speaker() -> None:
    text = 'Tom Berg, the owner of the paper "The Harbour," said the meetings had been dull.'
    assert told(text) == [("Tom Berg", "the meetings had been dull")]


def test_continued_to_say_is_saying() -> None:
    assert told("After the hearing, Berg continued to say he had never touched the safe.") == [("Berg", "he had never touched the safe")]


def test_wanted_to_say_is_not() -> None:
    assert told("After the hearing, Berg wanted to say he had never touched the safe.") == []


def test_a_poll_finds_without_that() -> None:
    text = "A poll by Velm College released on Wednesday found Lund leading Berg by 15 points."
    assert told(text) == [("poll by Velm College", "Lund leading Berg by 15 points")]


def test_a_diver_finds_nothing_one_could_check_without_that() -> None:
    assert told("A diver found the boat near the pier.") == []


def test_a_day_may_stand_behind_the_source_of_according_to() -> None:
    text = "According to the officer in charge of the base that night, the gate was open."
    assert told(text) == [("officer in charge of the base", "the gate was open")]
