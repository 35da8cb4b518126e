"""Several who tried to check: joined subjects, checks without their verb, and the bodies behind "observers from"."""

from __future__ import annotations

import pytest

from app.engine.extraction.checker_staff import staff_body
from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"


def checked(sentence: str) -> list[tuple[str, str]]:
    found = RulesExtractor().extract(TWO_SIDES + sentence, None, "Delta Wire").remarks
    return [(remark.by_name, remark.verdict.value) for remark in found]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Neither Delta Wire nor the BBC was able to verify the claim.", ["Delta Wire", "BBC"]),
        (
            "Neither the monitors of the Lakes Union, whose cameras were down, nor Delta Wire could say who fired first.",
            ["Lakes Union", "Delta Wire"],
        ),
        (
            "Neither Delta Wire nor the harbour master of Ister has been able to confirm the toll.",
            ["Delta Wire", "harbour master of Ister"],
        ),
        ("But neither observers of the Lakes Union nor Delta Wire have managed to check the claims.", ["Lakes Union", "Delta Wire"]),
        ("Neither Delta Wire nor any other outlet could confirm the claims.", ["Delta Wire"]),
    ],
)
def test_neither_nor_names_several_who_could_not(sentence: str, names: list[str]) -> None:
    assert checked(sentence) == [(name, "unable_to_verify") for name in names]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Delta Wire and the United Nations have both been unable to confirm the reports.", ["Delta Wire", "United Nations"]),
        (
            "Diplomats in Ister and a spokesman for the regional bloc were both unable to confirm the claim.",
            ["Diplomats in Ister", "regional bloc"],
        ),
        ("Delta Wire, the BBC and the Coastal Ledger were unable to verify the claims.", ["Delta Wire", "BBC", "Coastal Ledger"]),
        ("Delta Wire and the Coastal Ledger could not verify the claims.", ["Delta Wire", "Coastal Ledger"]),
    ],
)
def test_a_and_b_who_could_not_are_two(sentence: str, names: list[str]) -> None:
    assert checked(sentence) == [(name, "unable_to_verify") for name in names]


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither the army nor the ministry could confirm the toll.",
        "The mayor and the governor were both unable to confirm the toll.",
        "The union could not agree with the firm, nor could the mayor.",
        "The mayor confirmed it, but the governor could not.",
    ],
)
def test_parties_that_could_not_together_are_no_checkers(sentence: str) -> None:
    assert checked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The Coastal Ledger reported that its correspondent had confirmed the attack, but Delta Wire could not.",
            [("Coastal Ledger", "verified"), ("Delta Wire", "unable_to_verify")],
        ),
        (
            "The UN could not confirm the army's claim, nor could Delta Wire.",
            [("United Nations", "unable_to_verify"), ("Delta Wire", "unable_to_verify")],
        ),
        (
            "The mission said it could not verify the reports. Nor could Delta Wire.",
            [("mission", "unable_to_verify"), ("Delta Wire", "unable_to_verify")],
        ),
        (
            "Delta Wire was not able to verify the claim, and neither was the Institute for War Studies.",
            [("Delta Wire", "unable_to_verify"), ("Institute for War Studies", "unable_to_verify")],
        ),
        ("The mayor could not confirm the reports. Delta Wire could not either.", [("Delta Wire", "unable_to_verify")]),
        ("The mayor was unable to confirm the figure. Neither was Delta Wire able to do so.", [("Delta Wire", "unable_to_verify")]),
        (
            "The BBC has verified the army's claim; but Delta Wire has not been able to do so because lines are down.",
            [("BBC", "verified"), ("Delta Wire", "unable_to_verify")],
        ),
    ],
)
def test_a_check_without_its_verb_is_that_of_the_clause_before(sentence: str, found: list[tuple[str, str]]) -> None:
    assert checked(sentence) == found


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("Observers from the Lakes Union", "Lakes Union"),
        ("United Nations monitors who searched the ruins", "United Nations"),
        ("the fact-checking group Plumb", "Plumb"),
        ("the fact-checking desk at Ister University", "Ister University"),
        ("Inspectors of the Health Authority", "Health Authority"),
        ("A review by the Harbour Gazette of 200 invoices", "Harbour Gazette"),
        ("image analysts hired by the Ister Gazette", "Ister Gazette"),
    ],
)
def test_people_named_by_their_trade_check_for_their_body(words: str, body: str) -> None:
    assert staff_body(words) == body


@pytest.mark.parametrize(
    "words", ["experts from the Ministry of Defence", "Analysts at Delta Bank", "auditors hired by the mine", "Lakeland monitors"]
)
def test_a_party_s_own_experts_check_for_nobody(words: str) -> None:
    assert staff_body(words) is None
