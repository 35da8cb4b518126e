"""Checks by those who went and looked, tested or asked."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

CLAIM = "Norvale's army said the school had been used as an arms store. Kestria's ministry said nothing was missing from the halls.\n\n"


def sights(sentence: str) -> list[tuple[str, str, str]]:
    found = RulesExtractor().extract(CLAIM + sentence, None, "Delta Wire").remarks
    return [(remark.by_name, remark.verdict.value, remark.reason.value) for remark in found]


@pytest.mark.parametrize(
    ("sentence", "by_name"),
    [
        ("Observers from the Lakes Union, who visited the school on Tuesday evening, saw no sign of a fire.", "Lakes Union"),
        ("For that assertion United Nations monitors who searched the ruins on Sunday discovered no support.", "United Nations"),
        ("Reporters for Delta Wire who visited the town saw no sign of troops.", "Delta Wire"),
        ("A Delta Wire reporter who toured the port on Friday saw no warships.", "Delta Wire"),
        ("Delta Wire reporters who walked through the halls found the cases empty, belying the ministry's statement.", "Delta Wire"),
    ],
)
def test_who_was_there_and_saw_nothing_of_it_refutes_it(sentence: str, by_name: str) -> None:
    assert sights(sentence) == [(by_name, "refuted", "contradicted_by_evidence")]


@pytest.mark.parametrize(
    ("sentence", "by_name"),
    [
        ("Inspectors of the Nuclear Agency who searched the files found no mention of the shipment.", "Nuclear Agency"),
        ("Weapons inspectors found no evidence that shells had been stored there.", "Weapons inspectors"),
        ("Tests on 22 bottles by the Ister Drug Laboratory found no evidence of a solvent.", "Ister Drug Laboratory"),
    ],
)
def test_that_no_evidence_was_found_is_no_evidence_against_it(sentence: str, by_name: str) -> None:
    assert sights(sentence) == [(by_name, "refuted", "other")]


@pytest.mark.parametrize("sentence", ["Soldiers who searched the house found no weapons.", "Police found no evidence for the claims."])
def test_what_parties_did_not_find_is_no_check(sentence: str) -> None:
    assert sights(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "by_name"),
    [
        ("On Sunday its own inspector general, Colonel Vera Zorn, confirmed the account: water stood in block C.", "Vera Zorn"),
        ("The ministry's own auditor has confirmed the allegations.", "auditor"),
    ],
)
def test_the_accused_s_own_officer_confirms_against_interest(sentence: str, by_name: str) -> None:
    assert sights(sentence) == [(by_name, "verified", "confirmed_against_interest")]


@pytest.mark.parametrize(
    "sentence",
    ["Accounts collected by Delta Wire conflict.", "Witnesses interviewed by Delta Wire in both villages contradicted each other."],
)
def test_witnesses_who_disagree_are_conflicting_evidence(sentence: str) -> None:
    assert sights(sentence) == [("Delta Wire", "conflicting_evidence", "evidence_contradictory")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Inspectors of the Health Authority, sent in on Monday, confirmed delays of six hours but not the longer ones alleged by the union.",
            ("Health Authority", "partially_verified"),
        ),
        ("The Rights Desk, a monitoring group, said that it had verified 31 of the deaths.", ("Rights Desk", "partially_verified")),
        ("A UN panel confirmed the killings but could not say who was responsible.", ("UN panel", "partially_verified")),
        ("Auditors confirmed that money was missing but put the sum at 2 million.", ("Auditors", "partially_verified")),
        ("An independent count by the civic group Fair Vote corroborated the army's number.", ("Fair Vote", "verified")),
        (
            "A reporter for Delta Wire who walked along the canal counted hundreds of dead perch, confirming the residents' description.",
            ("Delta Wire", "verified"),
        ),
    ],
)
def test_who_counted_and_inspected_bears_out_all_or_part(sentence: str, found: tuple[str, str]) -> None:
    assert [(by_name, verdict) for by_name, verdict, _ in sights(sentence)] == [found]


def test_what_was_seen_covers_the_assertion_nearest_in_words() -> None:
    found = RulesExtractor().extract(CLAIM + "Observers of the Lakes Union who visited the school saw no sign of it.", None, "Delta Wire")
    assert found.remarks[0].covers == (0,)


def test_a_hospital_does_not_bear_out_its_own_statement() -> None:
    found = RulesExtractor().extract("Staff at Ister Hospital confirmed that three bodies had been brought in.")
    assert [(remark.by_name, remark.covers) for remark in found.remarks] == [("Ister Hospital", ())]
