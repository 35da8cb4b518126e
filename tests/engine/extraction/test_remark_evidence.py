"""What an outlet or a body that looked at records and pictures says they show."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

CLAIM = "Norvale's army said it had bought the land. Kestria's coastguard said its ship had been at anchor.\n\n"


def shown(sentences: str) -> list[tuple[str, str, str]]:
    found = RulesExtractor().extract(CLAIM + sentences, None, "Delta Wire").remarks
    return [(remark.by_name, remark.verdict.value, remark.reason.value) for remark in found]


PROVED = ("verified", "confirmed_by_independent_sources")
REFUTED = ("refuted", "contradicted_by_evidence")
IN_PART = ("partially_verified", "evidence_inconclusive")


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        ("Delta Wire reviewed the report and found it authentic; the hospital that issued it confirmed the date.", PROVED),
        ("Bank statements that Delta Wire had examined by two accountants match the sums named by the army.", PROVED),
        (
            "Delta Wire verified three videos of the march. In one of them an officer fires twice, which is consistent with the army's account.",
            PROVED,
        ),
        (
            "Delta Wire has reviewed tracking data for the ships. It shows one of them moving at 14 knots, which contradicts the coastguard.",
            REFUTED,
        ),
        (
            "Delta Wire has seen the minutes. They show that the mayor voted for the sale, contradicting the statement of his office.",
            REFUTED,
        ),
        ("That is not what the plans say: the documents, which Delta Wire has read in full, provide for no sale.", REFUTED),
        ("The papers, which Delta Wire has read, say nothing of the kind.", REFUTED),
        ("Delta Wire geolocated the footage to a bend 12 km away, which means that the pictures do not show a crossing.", REFUTED),
        ("Registry extracts obtained by Delta Wire bear out the army's account, but do not show where the money came from.", IN_PART),
        ("Emails seen by Delta Wire support the army's claim, though they do not prove that money was paid.", IN_PART),
    ],
)
def test_an_outlet_tells_what_the_evidence_it_has_shows(sentences: str, found: tuple[str, str]) -> None:
    assert shown(sentences) == [("Delta Wire", *found)]


@pytest.mark.parametrize(
    ("sentences", "found"),
    [
        (
            "Harbour logs, all inspected by the Marine Accident Board, back up the coastguard's statement, the board reported.",
            [("Marine Accident Board", *PROVED)],
        ),
        (
            "United Nations monitors searched the ruins. The office's toll tallies with the graves that the monitors counted.",
            [("United Nations", *PROVED)],
        ),
        (
            "Satellite pictures examined by the Ister Survey Institute contradict the army's account.",
            [("Ister Survey Institute", *REFUTED)],
        ),
        ("Staff at Ister Hospital confirmed that three bodies with gunshot wounds had been brought in.", [("Ister Hospital", *PROVED)]),
        ("Doctors at the Ister clinic confirmed that two men with burns had been admitted.", [("Ister clinic", *PROVED)]),
    ],
)
def test_boards_monitors_and_hospitals_count_by_what_they_looked_at(sentences: str, found: list[tuple[str, str, str]]) -> None:
    assert shown(sentences) == found


def test_a_hospital_s_statement_is_a_claim_as_well() -> None:
    found = RulesExtractor().extract("Staff at Ister Hospital confirmed that three bodies had been brought in.")
    assert [claim.text for claim in found.claims] == ["three bodies had been brought in"]


@pytest.mark.parametrize(
    "sentences",
    [
        "The army has reviewed the data. It shows a ship at anchor, which contradicts the ministry.",
        "The ministry said documents that it had read contradicted the army's account.",
        "The hospital confirmed that its director had resigned.",
        "Police confirmed that two people had died.",
        "Detectives examined the car and found no trace of blood.",
        "Delta Wire reported from the port. It shows signs of decay.",
    ],
)
def test_what_parties_have_seen_is_their_word(sentences: str) -> None:
    assert shown(sentences) == []


def test_that_a_video_was_placed_bears_out_no_claim() -> None:
    assert shown("Delta Wire matched the video to a street in Ister but could not determine when it was filmed.") == [
        ("Delta Wire", "unable_to_verify", "media_unverified")
    ]


def test_papers_that_confirm_the_sale_but_not_the_price_do_so_in_part() -> None:
    assert [verdict for _, verdict, _ in shown("Court documents reviewed by Delta Wire confirm the sale, but not the price.")] == [
        "partially_verified"
    ]


def test_what_opens_with_unverified_tells_its_claim_again() -> None:
    found = RulesExtractor().extract(CLAIM + "Unverified, too, is its assertion that guards sold the flour.", None, "Delta Wire")
    assert [(remark.by_name, remark.reason.value, remark.covers) for remark in found.remarks] == [("", "other", (2,))]
    assert found.claims[2].text == "guards sold the flour"


@pytest.mark.parametrize(
    ("sentences", "by", "verdict"),
    [
        (
            "Reporters for Harbour News who reached the town saw two craters, which contradicts the army's account.",
            "Harbour News",
            "refuted",
        ),
        ("That is false, according to flight logs reviewed by Delta Wire.", "Delta Wire", "refuted"),
        ("Delta Wire has seen the prison register, which confirms that the men were held in the town.", "Delta Wire", "verified"),
        ("The Committee to Protect Journalists was unable to confirm the claim.", "Committee to Protect Journalists", "unable_to_verify"),
        ("Snopes rated the claim as false.", "Snopes", "refuted"),
    ],
)
def test_who_looked_is_told_in_many_ways(sentences: str, by: str, verdict: str) -> None:
    told = "Kestria's army said it held the town. It denied holding men.\n\n"
    found = RulesExtractor().extract(told + sentences, None, "Delta Wire").remarks
    assert [(remark.by_name, remark.verdict.value) for remark in found] == [(by, verdict)]
