"""Deeds told in a row, descriptions before names, and words that only look like a cue or a speaker."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor


def _told(text: str) -> list[tuple[str, str, str]]:
    return [(c.speaker.name, c.stance.value, c.text) for c in RulesExtractor().extract(text + "\n").claims]


def test_deeds_in_a_row_are_a_claim_each() -> None:
    assert _told("The Ansar Brigade said its men had stormed the post, had killed 31 soldiers and had seized four cars.") == [
        ("Ansar Brigade", "asserts", "its men had stormed the post"),
        ("Ansar Brigade", "asserts", "its men had killed 31 soldiers"),
        ("Ansar Brigade", "asserts", "its men had seized four cars"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A second defendant, former head of quality Petra Sorley, admitted that logs had been altered.",
            [("Petra Sorley", "acknowledges", "logs had been altered")],
        ),
        ("The mayor of the town, Ada Lund, feared a far higher toll.", []),
        (
            "Gunmen overrun army post in north\n\nThe post was stormed at dawn, the army said.",
            [("army", "asserts", "The post was stormed at dawn")],
        ),
        ("The Courier confirmed where and when the clip was filmed.", []),
        ("A photo said to show a guard kicking a boy was taken in 2019.", []),
        (
            "The pictures were taken in May, according to an analysis by the research group Open Sight.",
            [("Open Sight", "asserts", "The pictures were taken in May")],
        ),
        ("The army confirmed that its men had left.", [("army", "acknowledges", "its men had left")]),
    ],
    ids=[
        "a role, then a trade",
        "no one who fears is a speaker",
        "a headline's plural",
        "where and when",
        "said to show",
        "an analysis by somebody",
        "a real confirmation",
    ],
)
def test_who_speaks_and_what_is_said(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told


def test_a_site_named_in_one_word_is_not_the_company_of_the_story() -> None:
    told = _told(
        "Aurum Mines said its dam was sound. The claims are false, the fact-checking site Contraste reported. The company said it had received no reports."
    )
    assert told[-1] == ("Aurum Mines", "asserts", "it had received no reports")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Its director, Petra Sorley, said the toll across the town stood at 23.",
            [("Petra Sorley", "asserts", "the toll across the town stood at 23")],
        ),
        ("The witness known as Karl told the court that the gate was open.", [("Karl", "asserts", "the gate was open")]),
        ("It rained; through his lawyers he denied that the gate was open.", [("he", "denies", "the gate was open")]),
        ("The mission, made up of officers from nine states, has no power to fine.", []),
        (
            "The mayor's claim that the gate was open is false, the union said.",
            [("mayor", "asserts", "the gate was open"), ("union", "denies", "the gate was open")],
        ),
        (
            "The army's claim that the town had fallen was denied by the mayor.",
            [("army", "asserts", "the town had fallen"), ("mayor", "denies", "the town had fallen")],
        ),
        (
            "Ada Lund said the gate was open. Nothing of the kind, says the union.",
            [("Ada Lund", "asserts", "the gate was open"), ("union", "denies", "the gate was open")],
        ),
    ],
    ids=[
        "a thing that stood at a number",
        "known as",
        "through his lawyers",
        "states, the noun",
        "is false",
        "was denied by",
        "nothing of the kind",
    ],
)
def test_what_a_subject_or_a_judgement_hides_is_read(text: str, told: list[tuple[str, str, str]]) -> None:
    assert _told(text) == told
