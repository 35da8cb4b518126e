"""Whose article it is: the outlet's own name, its people and "this newspaper" in remarks of checking."""

from __future__ import annotations

import pytest

from app.engine.extraction.own_outlet import OwnOutlet
from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "The army said its troops had taken the mill. The Front said its fighters still held it.\n\n"


def assessors(sentence: str, source: str | None, before: str = TWO_SIDES) -> list[str]:
    return [remark.by_name for remark in RulesExtractor().extract(before + sentence, source=source).remarks]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Lumen could not establish who was right.", "Lumen"),
        ("Lumen has not confirmed the figures.", "Lumen"),
        ("Orla Finch could not confirm the figures.", "Orla Finch"),
        ("Photographs taken by Lumen contradict the army's claim.", "Lumen"),
        ("The Quay was unable to establish whether the claim was true.", "The Quay"),
        ("A Quay Point reporter could not confirm the figures.", "Quay Point"),
        ("A reporter for Quay Point was unable to confirm the figures.", "Quay Point"),
        ("Quay Point's Ada Lund, in the valley, could not confirm the claims.", "Quay Point"),
        ("The Standard could not confirm the claims.", "Bay Area Standard"),
        ("Pelago could not confirm the claims.", "Pelago News Agency"),
        ("Pelago could not confirm the claims.", "pelago-news-agency"),
    ],
)
def test_the_articles_own_outlet_is_no_party_by_whatever_name_it_speaks_of_itself(sentence: str, source: str) -> None:
    assert assessors(sentence, source) == [source]


def test_an_unknown_name_that_makes_claims_is_a_party_where_it_is_not_the_outlets() -> None:
    before = "Orla Finch said the mill was open. The Front said it was shut.\n\n"
    assert assessors("Orla Finch could not confirm the figures.", "Quay Point", before) == []


def test_the_agency_of_the_dateline_is_an_own_outlet_beside_the_source() -> None:
    before = "ORRIN, May 2 (Lumen) - The army said its troops had taken the mill. The Front said it held the mill.\n\n"
    assert assessors("Lumen could not establish who was right.", "Quay Point", before) == ["Lumen"]
    assert assessors("Lumen could not establish who was right.", None, before) == ["Lumen"]


@pytest.mark.parametrize("words", ["The", "news agency", "Washington", "Post Office", "washington post", ""])
def test_a_part_of_the_name_that_others_bear_names_no_outlet(words: str) -> None:
    assert OwnOutlet(("Washington Post",)).named_by(words.replace("washington post", "the agency")) is None


def test_the_last_word_of_a_papers_name_is_its_short_name() -> None:
    assert OwnOutlet(("Washington Post",)).named_by("the Post") == "Washington Post"


def test_a_source_whose_short_name_is_a_plural_checks_under_its_full_name() -> None:
    text = "VELM, Sept 17 (Euromarkets) - Two people said a customer had left. Euromarkets could not independently confirm that claim.\n"
    assert [r.by_name for r in RulesExtractor().extract(text, None, "Euromarkets Daily").remarks] == ["Euromarkets Daily"]
