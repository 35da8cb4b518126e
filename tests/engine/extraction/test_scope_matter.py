"""Which claims a remark covers: those about the matter, those of who is named, those that answer each other in one paragraph."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

HILL = "The army said it had taken the hill. The Front said the hill was still in its hands.\n\nThe mayor said two shops had burned.\n\n"
OIL = (
    "The company said the leak had been closed within an hour. Ana Berg, a farmer, said oil was still running into her field on Friday. "
    "She said her cows had fallen ill.\n\n"
)
STRIKE = "The railway said 38% of drivers had stayed away. The union spoke of a turnout of 91%.\n\nThe railway said it had offered 6 million crowns.\n\n"


def covered(before: str, sentence: str) -> list[str]:
    found = RulesExtractor().extract(before + sentence, source="Quay Point")
    return [claim.text for at, claim in enumerate(found.claims) if any(at in remark.covers for remark in found.remarks)]


@pytest.mark.parametrize(
    ("before", "sentence", "texts"),
    [
        (HILL, "It was impossible to say who held the hill.", ["it had taken the hill", "the hill was still in its hands"]),
        (
            HILL,
            "Quay Point could not verify either side's account of the fighting for the hill.",
            ["it had taken the hill", "the hill was still in its hands"],
        ),
        (HILL, "Whether shops had burned could not be established.", ["two shops had burned"]),
        (OIL, "Quay Point could not verify her account.", ["oil was still running into her field on Friday", "her cows had fallen ill"]),
        (OIL, "Quay Point could not verify the company's claim.", ["the leak had been closed within an hour"]),
        (OIL, "Quay Point could not verify that account.", ["oil was still running into her field on Friday", "her cows had fallen ill"]),
        (
            STRIKE,
            "Quay Point could not establish how many drivers had stayed away.",
            ["38% of drivers had stayed away", "a turnout of 91%"],
        ),
    ],
)
def test_a_remark_covers_the_claims_about_what_was_to_be_checked(before: str, sentence: str, texts: list[str]) -> None:
    assert covered(before, sentence) == texts


def test_who_is_right_is_asked_of_the_nearest_paragraph() -> None:
    before = "The mayor said the port was open.\n\nTom Berg said the gate was locked. Ada Lund said she had driven through it.\n\n"
    assert covered(before, "Quay Point cannot say who is right.") == ["the gate was locked", "she had driven through it"]


def test_what_the_checker_says_is_not_what_it_could_not_check() -> None:
    before = "The army said no lorry had crossed. The Sill Truce Mission said it had counted 60 lorries.\n\n"
    assert covered(before, "The Sill Truce Mission could not verify the claim.") == ["no lorry had crossed"]


def test_what_was_verified_in_other_words_is_covered() -> None:
    before = "Parents said their children had been in class. The ministry said the school had been empty when the shell struck.\n\n"
    assert covered(before, "Quay Point verified that children were in class.") == ["their children had been in class"]


def test_evidence_that_bears_somebody_out_is_about_what_was_said_last() -> None:
    before = "The mine's owner said every alarm was working. Ada Lund said the alarms had been off since May.\n\n"
    assert covered(before, "Logs seen by Quay Point bear her out: no alarm went off in June.") == ["the alarms had been off since May"]


def test_them_stands_for_the_accounts_of_the_same_sentence() -> None:
    before = "The army said it had taken the hill.\n\nTom Berg said the boxes were gone. Ada Lund said the boxes were in the cellar.\n\n"
    sentence = "We looked into these accounts of the boxes but were unable to verify any of them."
    assert covered(before, sentence) == ["the boxes were gone", "the boxes were in the cellar"]


def test_at_all_names_no_sides() -> None:
    assert covered(HILL, "Whether shops had burned at all could not be confirmed independently.") == ["two shops had burned"]


@pytest.mark.parametrize(
    ("before", "sentence", "texts"),
    [
        (
            "Police said 12 people had been hurt. The union put the number at 60.\n\n",
            "Quay Point could not confirm the number of injured.",
            ["12 people had been hurt", "the number at 60"],
        ),
        (
            "The organisers said 80,000 people had marched. Police put the crowd at 20,000. The organisers said three marchers had been held.\n\n",
            "The size of the crowd could not be verified.",
            ["80,000 people had marched", "the crowd at 20,000"],
        ),
    ],
)
def test_a_bare_number_answers_the_figure_right_beside(before: str, sentence: str, texts: list[str]) -> None:
    assert covered(before, sentence) == texts


@pytest.mark.parametrize(
    ("before", "sentence", "texts"),
    [
        (
            "A student, Yana Osk, said an officer had fired twice. Police said nobody had fired.",
            "Quay Point could not verify the student's account.",
            ["an officer had fired twice"],
        ),
        (
            "Residents said 14 people had been shot. The police said three had died.",
            "Quay Point could not corroborate the residents' account.",
            ["14 people had been shot"],
        ),
        (
            "The mayor, Ilo Brand, said the bridge was sound. The fire service said it was cracked.",
            "Quay Point could not confirm the account of the mayor.",
            ["the bridge was sound"],
        ),
        (
            "The governor said the dam was holding. Farmers said it had burst.",
            "Neither version could be confirmed.",
            ["the dam was holding", "it had burst"],
        ),
        (
            "The rebels said 19 of their men had been shot. The army denied it.",
            "Quay Point could not verify the allegation.",
            ["19 of their men had been shot"],
        ),
    ],
)
def test_an_account_is_that_of_whom_the_words_name(before: str, sentence: str, texts: list[str]) -> None:
    assert covered(before, sentence) == texts
