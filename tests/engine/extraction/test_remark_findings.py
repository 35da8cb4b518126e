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


@pytest.mark.parametrize(
    ("sentence", "by_name", "verdict"),
    [
        ("The Sill Truce Mission said it had verified the retreat.", "Sill Truce Mission", "verified"),
        ("Inspectors of the Sill Truce Mission examined the craters and verified the farmers' account.", "Sill Truce Mission", "verified"),
        ("The Sill Truce Mission confirmed parts of the report.", "Sill Truce Mission", "partially_verified"),
        ("Delta Wire was able to verify two of the nine attacks.", "Delta Wire", "partially_verified"),
        ("Only part of the account could be confirmed by Delta Wire.", "Delta Wire", "partially_verified"),
        ("The toll was independently verified by Delta Wire.", "Delta Wire", "verified"),
        ("Our reporter counted the graves and can confirm the figure.", "", "verified"),
        ("The crew lists, which Delta Wire was shown, match the captain's account.", "Delta Wire", "verified"),
        ("Satellite pictures obtained by Delta Wire confirm the claim that the mill is gone.", "Delta Wire", "verified"),
        ("The Echo spoke to the sister and to two neighbours, and all three place him at home.", "Echo", "verified"),
        ("The collective Daylight geolocated six videos of the clashes to the north gate.", "Daylight", "verified"),
        ("Footage from a shop, which Delta Wire has matched to the hour, bears the driver out.", "Delta Wire", "verified"),
        ("The repair log, a copy of which was shown to Delta Wire, contradicts the company.", "Delta Wire", "refuted"),
        ("Delta Wire is still trying to verify the claim.", "Delta Wire", "under_review"),
        ("The Sill Truce Mission is looking into the reports.", "Sill Truce Mission", "under_review"),
        ("The logbook, reviewed by Delta Wire as one of many documents, contradicts the captain's statement.", "Delta Wire", "refuted"),
        ("The mayor's statement is contradicted by a list of guests seen by Delta Wire.", "Delta Wire", "refuted"),
        ("An inspection by the Sill Truce Mission refuted the claim that guns had been moved.", "Sill Truce Mission", "refuted"),
        ("The claim that the well was poisoned does not stand up.", "", "refuted"),
        ("There is no truth in the claim that the well was poisoned.", "", "refuted"),
        ("Open Ledger, a fact-checking group, rated the claim false.", "Open Ledger", "refuted"),
        ("Delta Wire compared the figures with the tax rolls and found them to be wrong.", "Delta Wire", "refuted"),
    ],
)
def test_what_came_of_a_check_is_read_from_verbs_evidence_and_judgements(sentence: str, by_name: str, verdict: str) -> None:
    assert [(name, found) for name, found, _, _ in findings(sentence)] == [(by_name, verdict)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry said satellite pictures contradicted the statement.",
        "According to the mayor, the claim is untrue.",
        "The minister insisted that the claim was false.",
        "Orbex refuted the claim that it had dumped waste.",
        "The mayor repeated claims that have proved false.",
        "The board said its auditors had verified the figures.",
        "Police are investigating the report that a guard was bribed.",
        "A drop in support for the mayor gave his rival the lead in the statements of both camps.",
        "The union is still trying to confirm the figures.",
    ],
)
def test_what_parties_judge_or_still_count_is_no_finding(sentence: str) -> None:
    assert findings(sentence) == []


def test_a_body_s_own_statement_that_it_verified_is_a_claim_as_well() -> None:
    found = RulesExtractor().extract("The Sill Truce Mission said it had verified the retreat of the guns.")
    assert [claim.speaker.name for claim in found.claims] == ["Sill Truce Mission"]
    assert [remark.verdict.value for remark in found.remarks] == ["verified"]


@pytest.mark.parametrize(
    ("sentence", "verdict", "reason"),
    [
        (
            "Delta Wire has verified, from interviews with five doctors, that soldiers held the town.",
            "verified",
            "confirmed_by_independent_sources",
        ),
        (
            "Amnesty International said it had confirmed the army's account through satellite images.",
            "verified",
            "confirmed_by_independent_sources",
        ),
        (
            "Delta Wire confirmed with two banks and a registrar that the army held the town.",
            "verified",
            "confirmed_by_independent_sources",
        ),
        (
            "Delta Wire interviewed 17 residents and obtained logs; all confirm that the army held the town.",
            "verified",
            "confirmed_by_independent_sources",
        ),
        (
            "Correspondence seen by Delta Wire shows otherwise: the army left in May.",
            "refuted",
            "contradicted_by_evidence",
        ),
        ("The evidence Delta Wire has seen points in both directions.", "conflicting_evidence", "evidence_contradictory"),
        ("Logs seen by Delta Wire are contradictory.", "conflicting_evidence", "evidence_contradictory"),
        ("Delta Wire spoke to five residents, whose accounts contradict each other.", "conflicting_evidence", "evidence_contradictory"),
        ("Documents seen by Delta Wire support both versions.", "conflicting_evidence", "evidence_contradictory"),
        ("Bellingcat said it could confirm 30 of the 50 losses.", "partially_verified", "other"),
        ("The photographs were too dark for Delta Wire to establish who is right.", "unable_to_verify", "evidence_inconclusive"),
        ("Delta Wire reviewed the lists but could not establish which claim is true.", "unable_to_verify", "evidence_inconclusive"),
    ],
)
def test_what_an_outlet_saw_and_whom_it_asked_decides(sentence: str, verdict: str, reason: str) -> None:
    told = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"
    found = RulesExtractor().extract(told + sentence, None, "Delta Wire").remarks
    assert [(remark.verdict.value, remark.reason.value) for remark in found] == [(verdict, reason)]


@pytest.mark.parametrize(
    "sentence",
    ["Researchers said they could not determine what killed the whales.", "It was too early to establish who had fired, the army said."],
)
def test_the_causes_of_things_are_not_checked_claims(sentence: str) -> None:
    assert RulesExtractor().extract(sentence, None, "Delta Wire").remarks == ()


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("Delta Wire has seen photographs that support each side.", "conflicting_evidence"),
        ("A Delta Wire review found the claim misleading, because it leaves out thefts.", "misleading"),
        ("Hotel bills and records seen by Delta Wire do not bear this out.", "refuted"),
    ],
)
def test_the_outlet_s_own_review_counts(sentence: str, verdict: str) -> None:
    told = "The mayor said he was abroad. Residents said he was not.\n\n"
    found = RulesExtractor().extract(told + sentence, None, "Delta Wire").remarks
    assert [(remark.by_name, remark.verdict.value) for remark in found] == [("Delta Wire", verdict)]
