"""Figures told by verbs of measure: one claim each, also where a rival's verb is left out."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

EXTRACTOR = RulesExtractor()


def told(text: str) -> list[tuple[str, str]]:
    return [(c.speaker.name, c.text) for c in EXTRACTOR.extract(text).claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The bureau put the dead at 40 and the missing at 12.", [("bureau", "the dead at 40"), ("bureau", "the missing at 12")]),
        (
            'The guild spoke of 91% turnout and of "empty halls everywhere".',
            [("guild", "91% turnout"), ("guild", '"empty halls everywhere"')],
        ),
        ("The firm put turnout at 38%, the guild at 91%.", [("firm", "turnout at 38%"), ("guild", "turnout at 91%")]),
        ("Police counted 1,500 marchers, the guild 4,000.", [("Police", "1,500 marchers"), ("guild", "4,000")]),
        ("The bureau measured a magnitude of 6.1.", [("bureau", "a magnitude of 6.1")]),
        ("The bureau on Tuesday revised the magnitude to 6.2, from 6.4.", [("bureau", "the magnitude to 6.2")]),
        ("The guild gave a figure of 4,000.", [("guild", "a figure of 4,000")]),
        ("The firm attributed the leak to four days of rain.", [("firm", "the leak to four days of rain")]),
        ("Ada Lund put it to him that he had left at noon.", [("Ada Lund", "he had left at noon")]),
    ],
)
def test_verbs_of_measure_tell_figures(text: str, claims: list[tuple[str, str]]) -> None:
    assert told(text) == claims


@pytest.mark.parametrize(
    "text",
    ["The guild gave 40 workers a warm meal.", "The firm raised the flag to the top.", "The bureau measured the wall with a laser."],
)
def test_verbs_of_measure_without_a_measured_figure_tell_nothing(text: str) -> None:
    assert told(text) == []


def test_an_apposition_with_a_figure_is_no_rival() -> None:
    assert told("She put the dead at 40 people, 12 of them children.") == [("She", "the dead at 40 people")]
