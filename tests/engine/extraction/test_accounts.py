"""Statements told by whose account, evidence or dissent they are, without a verb of saying."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

EXTRACTOR = RulesExtractor()


def told(text: str) -> list[tuple[str, str]]:
    return [(c.speaker.name, c.text) for c in EXTRACTOR.extract(text).claims]


@pytest.mark.parametrize(
    "text",
    [
        "By Lund's count, the race was level.",
        "In Lund's telling, the race was level.",
        "The race was level, by Lund's own reckoning.",
        "Lund's evidence was that the race was level.",
    ],
)
def test_an_account_tells_whose_statement_the_clause_is(text: str) -> None:
    ((speaker, words),) = told(text)
    assert speaker == "Lund"
    assert words.lower() == "the race was level"


@pytest.mark.parametrize(
    "text",
    ["By the count of three the race was level.", "The firm closed its account in May.", "The evidence was that of a child."],
)
def test_an_account_without_an_owner_tells_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Lund disagrees: the dam had moved.", "Ada Lund"),
        ("The coastguard sees it differently: the ship was too fast.", "coastguard"),
        ("Ada Lund, speaking on the radio: the crew was cut.", "Ada Lund"),
        ("Ada Lund was blunt: the crew was cut.", "Ada Lund"),
    ],
)
def test_a_clause_behind_a_colon_belongs_to_who_dissents_or_speaks(text: str, speaker: str) -> None:
    ((who, words),) = told(text)
    assert who == speaker
    assert words == text.rstrip(".").split(": ")[1]


def test_a_colon_without_dissent_tells_nothing() -> None:
    assert told("The port has two sides: the river was low.") == []
