"""Several remarks in one sentence, each with its own words; checks that were only tried or are still ahead."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import ExtractedRemark

TWO_SIDES = "The army said its troops had taken the mill. The Front said 40 soldiers had been killed.\n\n"
SOURCE = "Quay Point"


def remarks(sentence: str, before: str = TWO_SIDES) -> list[ExtractedRemark]:
    return list(RulesExtractor().extract(before + sentence, source=SOURCE).remarks)


def told(sentence: str) -> list[tuple[str, str]]:
    return [(remark.by_name, remark.verdict.value) for remark in remarks(sentence)]


UNABLE, VERIFIED, REFUTED = "unable_to_verify", "verified", "refuted"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters could not verify the claim, and AFP was unable to confirm the figures.", [("Reuters", UNABLE), ("AFP", UNABLE)]),
        ("Reuters said it had verified the claim, but AFP said it could not confirm it.", [("Reuters", VERIFIED), ("AFP", UNABLE)]),
        ("Quay Point verified the army's claim but could not establish how many had died.", [(SOURCE, VERIFIED), (SOURCE, UNABLE)]),
        ("Quay Point could not verify the toll but confirmed the army's claim with two nurses.", [(SOURCE, UNABLE), (SOURCE, VERIFIED)]),
    ],
)
def test_two_checks_of_one_sentence_are_two_remarks(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(sentence) == expected


def test_each_check_of_a_sentence_covers_what_its_own_clause_names() -> None:
    first, second = remarks("Quay Point could not verify the toll but confirmed the army's claim with two nurses.")
    assert (first.covers, second.covers) == ((1,), (0,))


@pytest.mark.parametrize(
    "sentence",
    [
        "Quay Point could not verify either claim, and the figures could not be confirmed.",
        "The two logs contradict each other, which makes it impossible to verify either claim.",
        "Quay Point tried, but failed, to verify the claims.",
        "Quay Point sought to verify the toll but was unable to do so.",
    ],
)
def test_one_check_told_twice_is_one_remark(sentence: str) -> None:
    assert [verdict for _, verdict in told(sentence)] == [UNABLE]


@pytest.mark.parametrize(
    "sentence",
    [
        "Inspectors will verify the count next week.",
        "Observers would have to verify any truce.",
        "Monitors are to verify the claims of both sides.",
        "Observers should verify the figures.",
    ],
)
def test_a_check_that_is_still_ahead_is_no_remark(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The two accounts could not be reconciled or verified.",
        "Little of what the Front says can be checked independently.",
        "Nothing the army says about the fighting there can be verified.",
        "The two accounts cannot both be checked.",
        "It was unclear which of the two accounts was true.",
        "No evidence has emerged to back either account.",
        "No independent account of the fighting was available.",
        "There were no independent reports of casualties.",
        "Our own reporting has not been able to confirm this.",
    ],
)
def test_an_article_tells_in_many_words_that_nothing_could_be_checked(sentence: str) -> None:
    assert told(sentence) == [("", UNABLE)]


@pytest.mark.parametrize("sentence", ["It was unclear how many people had been hurt.", "It is not clear when the road will open."])
def test_what_is_not_clear_is_no_remark_unless_accounts_are_meant(sentence: str) -> None:
    assert told(sentence) == []


def test_monitors_who_tell_what_they_saw_judge_an_account() -> None:
    sentence = "Ceasefire monitors who visited the mill said the army's account was not supported by what they saw."
    assert [verdict for _, verdict in told(sentence)] == [REFUTED]


def test_experts_are_who_checked_not_the_outlet_that_asked_them() -> None:
    found = told("Two weapons experts consulted by Reuters said they could not tell whose account was right.")
    assert len(found) == 1
    assert found[0][0].endswith("experts")


@pytest.mark.parametrize(
    "sentences",
    [
        "The mine is sealed off. It was not possible to check the company's account.",
        "Quay Point asked to visit the plant and was refused. The claim could not be verified.",
    ],
)
def test_the_sentence_before_tells_why_at_the_start_of_a_paragraph_too(sentences: str) -> None:
    assert [remark.reason.value for remark in remarks(sentences)] == ["no_access"]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no way to check what either side said.",
        "What each side says could not be tested on the ground.",
        "Who fired first is disputed and could not be established by Quay Point.",
        "Battlefield claims by either side are rarely verifiable.",
        "Neither man's story could be borne out.",
        "Little that either side says can be confirmed.",
        "The clinic refused to show its register to this newspaper, which could not confirm the number.",
    ],
)
def test_what_was_said_needs_no_noun_to_be_what_could_not_be_checked(sentence: str) -> None:
    assert [verdict for _, verdict in told(sentence)] == [UNABLE]


@pytest.mark.parametrize(
    ("sentence", "by", "verdict"),
    [
        ("Parts of the army's account were confirmed by residents reached by Quay Point.", SOURCE, "partially_verified"),
        ("The Front's account is only partly borne out by the documents seen by Quay Point.", SOURCE, "partially_verified"),
        ("Satellite pictures seen by Quay Point appear to confirm the army's account.", SOURCE, VERIFIED),
        ("Quay Point checked the claim against satellite pictures and found it to be accurate.", SOURCE, VERIFIED),
        ("Quay Point's own count of the graves does not agree with the army's figure.", SOURCE, REFUTED),
        ("A Quay Point reporter who visited the village found no sign of the battle the army had claimed.", SOURCE, REFUTED),
        ("Independent fact-checkers have rated the claim false.", "Independent fact-checkers", REFUTED),
        ("Fact-checkers have repeatedly debunked the claim.", "Fact-checkers", REFUTED),
        ("Factum, a fact-checking website, described the claim as misleading.", "Factum", "misleading"),
        ("The minister's claim does not survive a look at the figures of his own department.", "", REFUTED),
        ("Quay Point is trying to establish whether the report is true.", SOURCE, "under_review"),
    ],
)
def test_what_checking_found_is_told_in_many_words(sentence: str, by: str, verdict: str) -> None:
    assert told(sentence) == [(by, verdict)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund said the press had failed to check the story.",
        "The army described the claim as misleading.",
        "The mayor could not say how many people were missing.",
        "The army said no independent source could confirm the Front's claim.",
        "If the claim is verified, the army would have won its first battle since May.",
    ],
)
def test_what_parties_say_of_checks_is_no_remark(sentence: str) -> None:
    assert told(sentence) == []


def test_outside_auditors_who_speak_are_named() -> None:
    sentence = "Outside auditors said they were unable to verify the company's figures because invoices were missing."
    assert told(sentence) == [("Outside auditors", UNABLE)]


def test_a_body_whose_name_ends_like_a_newsroom_is_itself() -> None:
    assert told("The Human Rights Desk could not independently confirm the reports.") == [("Human Rights Desk", UNABLE)]


@pytest.mark.parametrize(
    ("sentence", "verdicts"),
    [
        ("Pay slips shown to Quay Point contradict what the company says.", [REFUTED]),
        ("Quay Point was able to verify the first of the two claims, not the second.", ["partially_verified"]),
        (
            "Quay Point could not verify the toll given by the Front, but records it has seen contradict the army's figure.",
            [UNABLE, REFUTED],
        ),
        ("Quay Point has verified six of the videos, which bear out the villagers' account.", [VERIFIED]),
        ("There is no means of knowing which of the two statements is correct.", [UNABLE]),
    ],
)
def test_whatever_an_outlet_was_shown_is_evidence(sentence: str, verdicts: list[str]) -> None:
    assert [verdict for _, verdict in told(sentence)] == verdicts


def test_what_a_party_has_seen_is_not_the_outlets_evidence() -> None:
    assert told("Records it has seen contradict the claim, the army said.") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "Delta Wire was able to confirm two of the losses; the others could not be confirmed.",
            [("Delta Wire", "partially_verified", "other")],
        ),
        (
            "Delta Wire could not verify where the clip was filmed, and there was no independent confirmation of the claim.",
            [("Delta Wire", "unable_to_verify", "media_unverified"), ("", "unable_to_verify", "no_independent_source")],
        ),
        (
            "Delta Wire could not examine the papers, and the account of the official, who spoke on condition of anonymity, could not be checked.",
            [("Delta Wire", "unable_to_verify", "no_access"), ("", "unable_to_verify", "anonymous_source")],
        ),
    ],
)
def test_the_rest_belongs_to_the_check_and_pictures_are_checked_apart(sentence: str, found: list[tuple[str, str, str]]) -> None:
    told = "Kestria's army said it had sunk two boats. An official said one was lost.\n\n"
    remarks = RulesExtractor().extract(told + sentence, None, "Delta Wire").remarks
    assert [(remark.by_name, remark.verdict.value, remark.reason.value) for remark in remarks] == found
