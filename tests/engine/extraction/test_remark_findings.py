"""What an outlet says it found when it checked, and the claims that a remark about a matter covers."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "Kestria's army said forty lorries had entered the town. Norvale's army denied that the town was lost.\n\n"


def findings(sentence: str) -> list[tuple[str, str, str, tuple[int, ...]]]:
    found = RulesExtractor().extract(TWO_SIDES + sentence).remarks
    return [(remark.by_name, remark.verdict.value, remark.reason.value, remark.covers) for remark in found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Delta Wire compared the logs of two charities and verified that lorries had entered the town.",
            ("Delta Wire", "verified", "confirmed_by_independent_sources", (0,)),
        ),
        ("Delta Wire was able to verify the account of the Norvale army.", ("Delta Wire", "verified", "other", (1,))),
        ("Delta Wire partially verified the account of the Norvale army.", ("Delta Wire", "partially_verified", "other", (1,))),
        ("Delta Wire found the Norvale army's claim to be false.", ("Delta Wire", "refuted", "contradicted_by_evidence", (1,))),
        ("Delta Wire debunked the Norvale army's claim.", ("Delta Wire", "refuted", "contradicted_by_evidence", (1,))),
    ],
)
def test_what_an_outlet_verified_or_found_false_is_its_verdict(sentence: str, found: tuple[str, str, str, tuple[int, ...]]) -> None:
    assert findings(sentence) == [found]


def test_what_an_outlet_verified_covers_no_claim_that_it_does_not_tell() -> None:
    assert [covers for _, _, _, covers in findings("Delta Wire verified that rain had fallen on Sunday.")] == [()]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry verified the signatures.",
        "Orbex verified the pumps.",
        "The Alliance said it had verified the claims.",
        "The agency said it had verified the figures.",
        "Norvale's army said the claim was false.",
        "Delta Wire verified the place of the video.",
        "The board said it had verified all ballots.",
    ],
)
def test_what_a_party_verified_and_pictures_are_no_verdict(sentence: str) -> None:
    assert findings(sentence) == []


MATTERS = (
    "Norvale's army said 40 men had drowned. Kestria's army said its boats crossed the Ilm. Kestria's mayor said 12 men were lost.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "covers"),
    [
        ("Reuters could not establish how many men drowned.", (0,)),
        ("Reuters could not verify which boats crossed the Ilm.", (1,)),
        ("Reuters could not confirm either number.", (0, 2)),
    ],
)
def test_a_matter_covers_the_claims_that_tell_of_it(sentence: str, covers: tuple[int, ...]) -> None:
    assert RulesExtractor().extract(MATTERS + sentence).remarks[0].covers == covers
