"""Failed checks by their grammar: who, could or could not, which verb of checking, which object."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.remark_grammar import find_checks
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.tokens import tokenize
from app.engine.extraction.types import Span

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"


def checked(sentence: str, before: str = TWO_SIDES) -> list[tuple[str, str, str]]:
    found = RulesExtractor().extract(before + sentence).remarks
    return [(remark.by_name, remark.verdict.value, remark.reason.value) for remark in found]


@pytest.mark.parametrize(
    ("sentence", "by_name"),
    [
        ("Delta Wire had no means of checking the claims.", "Delta Wire"),
        ("Delta Wire was left with no way of testing the claims.", "Delta Wire"),
        ("It was not possible for Delta Wire to verify the claims.", "Delta Wire"),
        ("Nor could Delta Wire verify the claims.", "Delta Wire"),
        ("Delta Wire has yet to verify the claims.", "Delta Wire"),
        ("Delta Wire must leave open which claim is right.", "Delta Wire"),
        ("Which of them is right Delta Wire could not say.", "Delta Wire"),
        ("Delta Wire read the order; the rest of the two accounts it could not check.", "Delta Wire"),
        ("What the boats carried, Delta Wire had no way of finding out.", "Delta Wire"),
        ("Delta Wire could find no witness who could confirm the claims.", "Delta Wire"),
        ("Only the ruins are left, and who is telling the truth is impossible to judge.", ""),
        ("None of this can be checked from outside.", ""),
        ("The claims have to stand untested.", ""),
        ("The road is shut, which leaves both accounts unconfirmed.", ""),
        ("So far nobody independent has been able to confirm the claims.", ""),
        ("No neutral party has confirmed the claims.", ""),
        ("Independent confirmation of the claims is still lacking.", ""),
        ("We compared the accounts and, without a neutral witness, have been unable to verify either of them.", ""),
    ],
)
def test_the_ability_may_be_told_in_many_ways(sentence: str, by_name: str) -> None:
    assert [(name, verdict) for name, verdict, _ in checked(sentence)] == [(by_name, "unable_to_verify")]


@pytest.mark.parametrize(
    "sentence",
    [
        "A curfew prevented Delta Wire from verifying the claims.",
        "Delta Wire was prevented from verifying the claims by a curfew.",
        "Delta Wire was unable to enter the town or verify the claims.",
        "Delta Wire could neither visit the front line nor verify the claims.",
        "Delta Wire tried to reach the town to check the claims but was turned back.",
        "Delta Wire asked to see the town and was refused; it could not say whose claim is right.",
        "Delta Wire could not verify the claims, for no road into the town is open.",
    ],
)
def test_what_kept_an_outlet_from_checking_is_the_reason(sentence: str) -> None:
    assert checked(sentence) == [("Delta Wire", "unable_to_verify", "no_access")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Delta Wire could not say when the train would leave.",
        "The clinic could not say how many beds were free.",
        "The toll has not been officially confirmed.",
        "The mayor urged people not to share unverified reports.",
        "Delta Wire asked the mayor to confirm the figures.",
        "The council will check the figures on Friday.",
        "We do not know which shop sold the lamp.",
    ],
)
def test_a_verb_of_checking_alone_is_no_failed_check(sentence: str) -> None:
    assert checked(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "by_name"),
    [
        ("The mission could not verify the claims.", "Sill Truce Mission"),
        ("The mission said its patrols had been held up and that it was therefore unable to verify the claims.", "Sill Truce Mission"),
        ("Inspectors of the Sill Truce Mission could not verify the claims.", "Sill Truce Mission"),
    ],
)
def test_a_body_is_named_in_full_as_the_text_named_it_before(sentence: str, by_name: str) -> None:
    assert [name for name, _, _ in checked(sentence, "The Sill Truce Mission said the bridge was open.\n\n")] == [by_name]


def test_who_speaks_for_a_body_speaks_of_it_as_the_organisation() -> None:
    sentence = "A spokeswoman for the United Nations said the organisation could not verify the claims."
    assert checked(sentence) == [("United Nations", "unable_to_verify", "other")]


@given(st.text(alphabet=st.sampled_from("verify could not no to be of Reuters and, the was from for \"'.;"), max_size=200))
def test_checks_are_found_inside_the_sentence_whatever_it_says(text: str) -> None:
    s = tokenize(text, Span(0, len(text)), [])
    for check in find_checks(s):
        assert 0 <= check.first <= check.head < check.end <= len(s)


WORDS = (
    "Reuters",
    "could",
    "not",
    "has",
    "been",
    "able",
    "to",
    "verify",
    "verified",
    "checking",
    "from",
    "for",
    "of",
    "no",
    "prevented",
    "and",
    ",",
    "which",
)


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_order_of_the_words_of_checking_is_read_without_error(words: list[str]) -> None:
    text = " ".join(words)
    s = tokenize(text, Span(0, len(text)), [])
    assert all(0 <= check.first <= check.head < check.end <= len(s) for check in find_checks(s))
    RulesExtractor().extract(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Delta Wire has not been able to review the letters.",
        "Delta Wire was shown no data and could not confirm the claim.",
        "Delta Wire, which has not seen the books, could not check the claim.",
        "Delta Wire was, without the tank records, not in a position to verify the claim.",
    ],
)
def test_an_outlet_that_was_not_shown_the_papers_had_no_access(sentence: str) -> None:
    assert checked(sentence) == [("Delta Wire", "unable_to_verify", "no_access")]


def test_a_court_that_could_not_establish_a_figure_is_named_as_the_text_named_it() -> None:
    before = "Ada Lund told the Ilm Port Court that nine million crowns were gone.\n\n"
    sentence = "The court has not been able to establish the figure because part of the accounts is missing."
    assert checked(sentence, before) == [("Ilm Port Court", "unable_to_verify", "evidence_inconclusive")]


def test_the_name_in_the_dateline_is_the_outlet_s() -> None:
    text = "ORRIN, May 2 (Corvane) - The army said it held the town.\n\nCorvane could not examine the letters."
    assert [(r.by_name, r.reason.value) for r in RulesExtractor().extract(text).remarks] == [("Corvane", "no_access")]
