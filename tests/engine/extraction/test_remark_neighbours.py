"""What the words beside a failed check tell: the picture it is about, and the reason why it failed."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"


def reasons(sentences: str) -> list[str]:
    return [remark.reason.value for remark in RulesExtractor().extract(TWO_SIDES + sentences, None, "Delta Wire").remarks]


@pytest.mark.parametrize(
    "sentences",
    [
        "A video on messaging channels shows smoke; Delta Wire was unable to establish where or when it was shot.",
        "A clip posted on Monday appears to show the mayor. Delta Wire could not determine whether the voice was his.",
        "State television broadcast undated pictures of the mayor; these, too, could not be verified.",
        "It was not clear when the pictures had been taken.",
        "The group released a recording. It could not be established when it had been made.",
        "Her office published a photograph. Delta Wire could not confirm who is seen in it.",
    ],
)
def test_a_picture_told_before_is_what_could_not_be_verified(sentences: str) -> None:
    found = RulesExtractor().extract(TWO_SIDES + sentences, None, "Delta Wire").remarks
    assert [(remark.reason.value, remark.covers) for remark in found] == [("media_unverified", ())]


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        ("Only one person has spoken of the meeting, and Delta Wire could not confirm it.", "single_source"),
        ("Laboratory results are still outstanding, so the claim cannot be confirmed.", "evidence_inconclusive"),
        ("The claim rests on a single ward register and Delta Wire could not corroborate it.", "single_source"),
        ("The cook being the only source for the story, Delta Wire has no means of corroborating it.", "single_source"),
        ("Delta Wire could not verify the claim. The mayor's account relies on one unnamed officer.", "anonymous_source"),
        ("A soldier who asked not to be named said ten had died, which Delta Wire could not verify.", "anonymous_source"),
        (
            '"He owed money," an official said on condition of anonymity, an allegation that Delta Wire could not substantiate.',
            "anonymous_source",
        ),
        ("The UN team has yet to verify the reports. It has been refused entry three times.", "no_access"),
        ("Attempts by Delta Wire to verify the claims failed: the station is sealed off.", "no_access"),
        ("Delta Wire could not verify the claims: smoke has hidden the town from satellites.", "evidence_inconclusive"),
        ("How much had leaked could not be ascertained: the gauges were out of order.", "evidence_inconclusive"),
        ("Delta Wire could not verify the claims: tests have not been completed.", "evidence_inconclusive"),
        ("Delta Wire is awaiting an answer; until then the ministry's version stays unconfirmed.", "awaiting_response"),
    ],
)
def test_a_reason_may_stand_beside_the_check(sentences: str, reason: str) -> None:
    assert reasons(sentences) == [reason]


def test_a_sentence_about_another_s_failed_check_keeps_its_reason() -> None:
    assert reasons("The BBC could not confirm the claim. With the internet shut off, nor could Delta Wire.") == ["other", "no_access"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Alvin could not be reached on Saturday, and his deputy, when asked about it, refused to confirm anything.",
        "The mayor could not attend and his office declined to confirm the report.",
    ],
)
def test_who_refused_to_confirm_did_not_try(sentence: str) -> None:
    assert reasons(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Holm said she was unable to say how many had left.",
        "The regulator said it was not in a position to give a date for the results.",
        "The firm said it would respond in due course.",
        "The mayor said he could not say when the bridge would open.",
    ],
)
def test_what_somebody_cannot_say_is_no_claim(sentence: str) -> None:
    assert RulesExtractor().extract(sentence).claims == ()


@pytest.mark.parametrize("sentence", ["The minister said he could not tell a lie.", "The union said it would respond with a strike."])
def test_what_only_looks_like_no_answer_is_a_claim(sentence: str) -> None:
    assert len(RulesExtractor().extract(sentence).claims) == 1


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        ("Delta Wire could not verify either claim. The coast has been closed to shipping for a week.", "no_access"),
        ("Neither claim could be confirmed. Roads into the valley remain under water.", "no_access"),
        ("Delta Wire could not confirm either claim. The case file is sealed.", "no_access"),
        ("Delta Wire could not confirm the claims. Calls to the press office went unanswered.", "awaiting_response"),
        ("Delta Wire could not confirm the claims. Questions put to the auditors have not been answered.", "awaiting_response"),
        ("Delta Wire could not confirm this; the regulator has yet to answer questions sent on Monday.", "awaiting_response"),
        ("Delta Wire has asked for evidence but has not heard back, and cannot confirm the claims.", "awaiting_response"),
        ("Delta Wire could not confirm the claims. Records from six stations were missing.", "evidence_inconclusive"),
        ("A nurse who did not want her name published said ten had died. Delta Wire could not verify her account.", "anonymous_source"),
        (
            "Two officers, speaking on condition of anonymity, said the post was lost. Delta Wire could not verify the officers' account.",
            "anonymous_source",
        ),
        ("Only one person says she saw the fire. Delta Wire could not corroborate her account.", "single_source"),
        ("Norvale has expelled foreign reporters. Its army said all was calm. Its claims could not be verified.", "no_access"),
        ("Phone calls to residents did not go through, and neither claim could be verified.", "no_access"),
        ("The United Nations, whose teams left the town in May, said it had no way of confirming the claims.", "no_access"),
        ("It gave no evidence, and the claim could not be independently confirmed.", "no_independent_source"),
        ("The claim was made in an anonymous letter and could not be verified.", "anonymous_source"),
        ("The report rests on the word of one survivor and could not be verified.", "single_source"),
        ("Delta Wire could not establish who is right. No journalist has been let past the last post since Thursday.", "no_access"),
        ("With the only bridge down, the claims cannot be checked.", "no_access"),
        ("Neither claim could be verified: the ship is out of radio contact.", "no_access"),
        ("Visits have been suspended, and there was no means of verifying either claim.", "no_access"),
        ("Delta Wire asked to go down and was not let in. It could not verify what either side says.", "no_access"),
        ("Delta Wire could not confirm the account of the officer, whose name is being withheld.", "anonymous_source"),
        ("Delta Wire could not confirm the account of the aide, who was not authorised to speak publicly.", "anonymous_source"),
        ("The figure goes back to one elder and has not been confirmed by anyone else.", "single_source"),
        ("Nobody else who was there has come forward, and Delta Wire could not corroborate his account.", "single_source"),
        ("The log for that hour is missing. Delta Wire could not determine which claim is right.", "evidence_inconclusive"),
        ("Delta Wire has asked for lists and is still waiting; the claims could not be verified.", "awaiting_response"),
        ("Delta Wire wrote to the army and had no answer by Friday, so it could not confirm its claim.", "awaiting_response"),
    ],
)
def test_a_reason_may_stand_in_another_sentence_or_clause(sentences: str, reason: str) -> None:
    assert reasons(sentences) == [reason]


@pytest.mark.parametrize(
    "sentences",
    [
        "Delta Wire could not confirm the claim. The minister's office did not return calls.",
        "Delta Wire could not confirm the claim. The army did not respond to a request for comment.",
        "A guard who asked not to be named said it was calm. Delta Wire could not confirm either army's claim.",
    ],
)
def test_what_has_nothing_to_do_with_the_check_is_no_reason(sentences: str) -> None:
    assert reasons(sentences) == ["other"]


@pytest.mark.parametrize(
    ("sentences", "reason"),
    [
        ("Delta Wire applied to see the men and was told that no visitors were being admitted. It could not check the claim.", "no_access"),
        ("Police kept reporters behind a cordon, from where neither claim could be checked.", "no_access"),
        ("No statistics have been published since 2021, and neither claim could be verified.", "evidence_inconclusive"),
        ("The army keeps no books, and its claim could not be verified.", "evidence_inconclusive"),
        (
            "A man who gave his name only as Pavel said he had been paid. Delta Wire could not verify his story.",
            "anonymous_source",
        ),
        ("Nobody outside the army has been able to confirm its claim.", "no_independent_source"),
    ],
)
def test_what_was_never_written_down_or_named_is_a_reason(sentences: str, reason: str) -> None:
    assert reasons(sentences) == [reason]


def test_a_party_that_praises_its_auditors_is_no_check() -> None:
    assert reasons("The bank said auditors had verified its accounts.") == []
