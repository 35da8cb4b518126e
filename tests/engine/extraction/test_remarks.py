"""Failed checks: who, why, and which claims they cover."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extraction

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost. Analysts say the town is small.\n\n"


def read(text: str) -> Extraction:
    return RulesExtractor().extract(text)


def test_either_side_covers_the_parties_and_not_the_analysts() -> None:
    text = TWO_SIDES + "Reuters was unable to verify either side's assertions because of restrictions on access to the front."
    found = read(text)
    (remark,) = found.remarks
    assert remark.by_name == text[remark.by.start : remark.by.end] == "Reuters"
    assert remark.verdict is VerificationStatus.UNABLE_TO_VERIFY
    assert remark.reason is ReasonCode.NO_ACCESS
    assert remark.rationale == "restrictions on access to the front"
    assert [found.claims[i].speaker.name for i in remark.covers] == ["Kestria's army", "Norvale's army"]


def test_the_claim_covers_the_nearest_one() -> None:
    found = read(TWO_SIDES + "Kestria's mayor said ten boats sank. AFP could not independently verify the claim.")
    (remark,) = found.remarks
    assert remark.covers == (3,)
    assert remark.reason is ReasonCode.NO_INDEPENDENT_SOURCE


def test_a_named_party_is_covered_alone() -> None:
    found = read(TWO_SIDES + "Reuters could not verify the claims of the Norvale army.")
    assert [found.claims[i].speaker.name for i in found.remarks[0].covers] == ["Norvale's army"]


def test_only_claims_since_the_section_began_are_covered() -> None:
    text = TWO_SIDES + "THE HARBOUR FRONT\n\nKestria's navy said it held the harbour.\n\nReuters could not verify the claims of both sides."
    found = read(text)
    assert [found.claims[i].speaker.name for i in found.remarks[0].covers] == ["Kestria's navy"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The statements could not be independently verified.",
        "The report remains unverified.",
        "The figures have not been independently confirmed.",
        "There was no independent confirmation of the report.",
    ],
)
def test_a_passive_remark_names_nobody(sentence: str) -> None:
    (remark,) = read(TWO_SIDES + sentence).remarks
    assert remark.by_name == ""


def test_a_passive_remark_may_name_its_agency_at_the_end() -> None:
    (remark,) = read(TWO_SIDES + "The statements could not be independently verified, Northgate News said.").remarks
    assert remark.by_name == "Northgate News"


def test_images_are_no_claims() -> None:
    (remark,) = read(TWO_SIDES + "The AP could not verify the images.").remarks
    assert remark.covers == ()
    assert remark.reason is ReasonCode.MEDIA_UNVERIFIED


def test_a_remark_inside_a_claim_s_sentence_leaves_the_claim() -> None:
    found = read("Norvale's army said it had taken the town, a claim Reuters could not verify.")
    assert [c.text for c in found.claims] == ["it had taken the town"]
    assert [(r.by_name, r.covers) for r in found.remarks] == [("Reuters", (0,))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kestria's interior ministry could not confirm the report.",
        "The mayor could not be reached for comment.",
        "The army did not respond to questions.",
        "Reuters asked the army for a comment.",
    ],
)
def test_a_party_or_a_missing_comment_is_no_failed_check(sentence: str) -> None:
    assert read(TWO_SIDES + sentence).remarks == ()
