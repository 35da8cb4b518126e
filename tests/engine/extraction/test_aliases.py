"""Other names that a text declares itself."""

from __future__ import annotations

import pytest

from app.engine.extraction.gerunds import past_of
from app.engine.extraction.rules import RulesExtractor


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Maps show Halven, known by Sarduna as Alvena, at the border.", ("Halven", "Alvena")),
        ("They left Halven, which Sarduna calls Alvena, at noon.", ("Halven", "Alvena")),
        ("The Lake Rescue Union (LRU) left at noon.", ("Lake Rescue Union", "LRU")),
    ],
)
def test_a_declared_name_is_an_alias(text: str, pair: tuple[str, str]) -> None:
    assert RulesExtractor().extract(text).aliases == (pair,)


def test_letters_that_do_not_begin_the_name_are_no_short_form() -> None:
    assert RulesExtractor().extract("The Lake Rescue Union (AFP) left at noon.").aliases == ()


@pytest.mark.parametrize(
    ("phrase", "past"), [("attacking a depot", "attacked a depot"), ("seeking aid", "sought aid"), ("carrying on", "carried on")]
)
def test_a_gerund_becomes_past_tense(phrase: str, past: str) -> None:
    assert past_of(phrase) == past


def test_a_phrase_without_gerund_has_no_past() -> None:
    assert past_of("the depot") is None
