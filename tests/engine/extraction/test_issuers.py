"""Whom "the report" speaks for."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor


@pytest.mark.parametrize(
    "before",
    [
        "In a 140-page report, the Banking Board said the firm had kept silent.",
        "The mayor had read a report published by the Banking Board.",
        "A report by the Banking Board says the firm had kept silent.",
    ],
)
def test_the_report_speaks_for_who_issued_it(before: str) -> None:
    claims = RulesExtractor().extract(f"{before} The report also says that the letters reached the chairman.").claims
    assert claims[-1].speaker.name == "Banking Board"


def test_a_report_of_an_untold_issuer_speaks_for_itself() -> None:
    claims = RulesExtractor().extract("The report says that the letters reached the chairman.").claims
    assert [c.speaker.name for c in claims] == ["report"]
