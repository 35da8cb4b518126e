"""Who counts as one who tried to check, and under which name."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"


def checkers(sentence: str, before: str = TWO_SIDES) -> list[str]:
    return [remark.by_name for remark in RulesExtractor().extract(before + sentence).remarks]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("An AFP journalist in the town was unable to verify the claims.", "AFP"),
        ("A correspondent for the Coastal Ledger near the front could not verify the claims.", "Coastal Ledger"),
        ("The Echo's reporter was sent back at a roadblock and could not verify the claims.", "Echo"),
        ("It is not clear who is right; the Echo's reporter was sent back and could not verify either claim.", "Echo"),
        ("Nobody at the Beacon was able to check the pictures.", "Beacon"),
        ("Fact-checkers at Delta Wire could not verify the claims.", "Delta Wire"),
    ],
)
def test_an_outlet_s_people_check_for_the_outlet(sentence: str, name: str) -> None:
    assert checkers(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Lakeland monitors said they had been unable to verify either account.", "Lakeland monitors"),
        ("Auditors said they were unable to verify the figures.", "Auditors"),
        ("The UN truce mission said it was not in a position to confirm the reports.", "UN truce mission"),
        ("Observers from the Lakes Union said they had been kept out and could not verify the reports.", "Lakes Union"),
        ("Vote observers in the port said they could not verify the tally.", "Vote observers"),
        ("Freedom Alert said it could not corroborate the ministry's figures.", "Freedom Alert"),
        ("The UN's truce mission has been kept out and says it cannot verify the reports.", "UN's truce mission"),
        ("Capital & Port could not verify the claims.", "Capital & Port"),
        ("The Harbour Observer could verify neither claim.", "Harbour Observer"),
        ("The Evening Lantern could not confirm either number.", "Evening Lantern"),
    ],
)
def test_a_body_whose_trade_is_to_check_is_named_in_full(sentence: str, name: str) -> None:
    assert checkers(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "This agency was not able to confirm the allegation.",
        "Although the agency could not confirm the reports, its reporters saw smoke.",
        "Our correspondent could not verify the claims.",
        "Several newspapers tried and failed to confirm the claims.",
        "No independent observer has been able to enter the town to verify the reports.",
        "Nobody has been able to verify the claims.",
        "The claims have not been corroborated by any independent source.",
        "Neither claim has been verified by outside observers.",
    ],
)
def test_who_is_not_named_is_the_outlet_itself(sentence: str) -> None:
    assert checkers(sentence) == [""]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Attempts by Northwire to verify the claims were unsuccessful.", "Northwire"),
        ("Northwire's efforts to confirm the reports have failed.", "Northwire"),
    ],
)
def test_whose_attempts_failed_is_who_checked(sentence: str, name: str) -> None:
    assert checkers(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman for Orbex said it could not verify the report.",
        "The regulator said it could not confirm the report.",
        "Investigators could not establish who was on board.",
        "The dockers' union said it could not verify the figures.",
        "The gates have not been independently checked for years, the union said.",
        "Norvale has not confirmed the losses.",
        "The Harbour Echo could not check the other gates.",
        "Police found no evidence for the claims.",
        "The general staff said it could not confirm the losses.",
        "The rescue team could not verify the number of missing.",
        "The identity of the victims could not be confirmed.",
        "No casualties have been confirmed.",
        "Orla Finn told a channel that the delay made it impossible for voters to independently judge the report.",
    ],
)
def test_a_party_s_own_work_is_no_check_of_claims(sentence: str) -> None:
    assert checkers(sentence) == []


def test_the_short_name_of_a_speaker_is_a_party() -> None:
    assert checkers("Corvane said it could not verify the figures.", "Corvane Foods said its jars were sound.\n\n") == []
    assert checkers("Holt said the figures could not be verified.", "Mina Holt said its jars were sound.\n\n") == []


def test_who_said_so_is_sought_through_a_few_verbs_only() -> None:
    assert checkers("Kestria " + "said and " * 640 + "could not verify the claims.") == []
    assert checkers("Reuters said it could not verify the claims.") == ["Reuters"]
