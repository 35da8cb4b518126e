"""Statements joined under one cue: several claims for the reader, one attribution for the scorer."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record

EXTRACTOR = RulesExtractor()


def statements(text: str) -> list[str]:
    return [c.text for c in EXTRACTOR.extract(text).claims]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The army said the road was shut and that two men had been hurt.", ["the road was shut", "two men had been hurt"]),
        ("The army said that the road was shut, but that the bridge was open.", ["the road was shut", "the bridge was open"]),
        ("At least eight miners were killed and 23 were missing, the army said.", ["At least eight miners were killed", "23 were missing"]),
        ("The army said its boats had left and street fighting was going on.", ["its boats had left", "street fighting was going on"]),
        ("The army said its boats had left; the town was calm.", ["its boats had left", "the town was calm"]),
        (
            "The army said its boats had left; by noon, six of them were in port.",
            ["its boats had left", "by noon, six of them were in port"],
        ),
        ("Six boats were lost, the navy said, and 20 sailors were missing.", ["Six boats were lost", "20 sailors were missing"]),
        ('"Six boats are lost," Ada Lund said, "and the crews are safe."', ["Six boats are lost", "the crews are safe"]),
        ("No boat was lost, but two were hit, according to the navy.", ["No boat was lost", "two were hit"]),
        ("Ada Lund said the seal was real, though its stamp was older.", ["the seal was real", "its stamp was older"]),
        ("The army said it had freed the port and was in control of it.", ["it had freed the port", "it was in control of it"]),
        ("Rebels crossed the river and burned two mills, the army said.", ["Rebels crossed the river", "Rebels burned two mills"]),
    ],
)
def test_joined_statements_are_claims_of_their_own(text: str, parts: list[str]) -> None:
    assert statements(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "The army said cars and trucks were burned.",
        "The army said the boats are surrounded and have no way out.",
        "The work cost six crowns, and was paid by the fund, the army said.",
        "The army said the fire burned cars and houses near the port.",
        "The army said the siren had worked and had been heard at sea.",
        "Two boats were unloaded and left on time, the port said.",
        "The army denied that the road was shut and the bridge was open.",
        'The army said the road was "shut and it will stay so".',
    ],
)
def test_joined_words_are_one_claim(text: str) -> None:
    assert len(statements(text)) == 1


def test_joined_statements_are_one_attribution_in_spans() -> None:
    extraction = EXTRACTOR.extract("The army said the road was shut and that two men had been hurt. The mayor denied it.")
    record = spans_record("x", extraction, [(1, 2, "denial", 0.9)])
    assert len(extraction.claims) == 3
    assert [len(a["content"]) for a in record["attributions"]] == [2, 1]
    assert record["contradictions"] == [{"pair": [0, 1], "kind": "denial", "score": 0.9}]
