"""Why a check failed: the code of the reason, wherever the words that tell it stand."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import ReasonCode
from app.engine.extraction.rules import RulesExtractor

TWO_SIDES = "Kestria's army said it held the town. Norvale's army denied that the town was lost.\n\n"


def reasons(sentence: str) -> list[str]:
    return [remark.reason.value for remark in RulesExtractor().extract(TWO_SIDES + sentence).remarks]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reuters could not verify the claims, citing the danger to its staff.",
        "Reuters could not verify the claims, having lost contact with its reporter.",
        "Reuters could not verify the claims as the town is under siege.",
        "Neither claim could be verified because the valley is under water.",
        "Neither claim could be verified, as the session was secret.",
        "Heavy snow has kept outsiders from the village, and the claims could not be confirmed.",
        "Reporters have not been allowed into the town, and neither claim could be confirmed.",
        "The road is cut and the claims could not be independently verified.",
        "Reporting from the front is banned, so the claims cannot be verified.",
        "Northwire has no reporter in the town and cannot verify the claims.",
        "Northwire was refused permission to see the site and could not verify the claims.",
        "Because of the snow, Northwire could not send anyone to the town to verify the claims.",
        "Neither claim could be verified because guards are letting nobody in.",
        "Reuters, which has no staff in the town, was not able to verify the claims.",
        "Northwire was refused entry to the town and could not verify the claims.",
        "Northwire could not reach the town, which soldiers have cordoned off, to verify the claims.",
        "Northwire could not establish who held the town: Norvale has sealed off the valley.",
        "We were not allowed past the gate, so we cannot say who is right.",
        "Phone lines are down, making the claims hard to verify.",
        "Independent verification of the claims has been hampered by a blackout.",
        "Verifying either claim is impossible while the valley is sealed off.",
        "Both claims are difficult to verify, as fighting goes on.",
        "Reuters could not independently verify the claims. Journalists are barred from the town.",
    ],
)
def test_who_could_not_get_there_had_no_access(sentence: str) -> None:
    assert reasons(sentence) == ["no_access"]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Reuters could not verify the claims because records were missing.", "evidence_inconclusive"),
        ("Reuters could not verify the claims because the books had been shredded.", "evidence_inconclusive"),
        ("Neither claim could be verified; the council has published no data.", "evidence_inconclusive"),
        ("Northwire has seen no evidence to support either claim.", "evidence_inconclusive"),
        ("The claim, based on a single unnamed witness, could not be verified.", "anonymous_source"),
        ("Reuters could not verify the claim, which a deputy attributed to two doctors she would not name.", "anonymous_source"),
        ("The two claims, which contradict each other, could not be confirmed.", "evidence_contradictory"),
        ("The army did not answer calls, and its claim could not be verified.", "awaiting_response"),
        ("Reuters could not verify the claim, and calls to the army went unanswered.", "awaiting_response"),
        ("There is no independent evidence for the claims.", "no_independent_source"),
        ("There has been no independent word on the claims.", "no_independent_source"),
        ("Reuters could not verify the claims.", "other"),
        ("Reuters has not seen the letter and could not independently verify the claims.", "no_independent_source"),
    ],
)
def test_other_reasons_have_their_own_code(sentence: str, reason: str) -> None:
    assert reasons(sentence) == [reason]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army said it had closed the road to reporters, and the claim could not be verified.",
        "Reuters could not verify the claims. The army said it had barred journalists from the town.",
        "Reuters could not verify the claims. The ministry did not reply to questions.",
    ],
)
def test_what_somebody_said_or_did_not_say_is_no_reason(sentence: str) -> None:
    assert reasons(sentence) == ["other"]


@pytest.mark.parametrize(
    "sentence",
    [
        "A recording of the order has gone round; its authenticity could not be established.",
        "Footage showed a burning tank. CNN has not been able to authenticate it.",
        "A video showed a burning tank. Northwire could not verify when it was made.",
        "Northwire was not able to establish whether the footage was genuine.",
    ],
)
def test_what_points_to_a_picture_is_no_claim(sentence: str) -> None:
    (remark,) = RulesExtractor().extract(TWO_SIDES + sentence).remarks
    assert (remark.reason.value, remark.covers) == ("media_unverified", ())


def test_a_claim_beside_a_picture_is_a_claim() -> None:
    (remark,) = RulesExtractor().extract(TWO_SIDES + "Northwire could not verify the video or the Norvale army's claim.").remarks
    assert (remark.reason.value, remark.covers) == ("other", (1,))


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The post is behind the front line, so the claims could not be checked.", "no_access"),
        ("The claims could not be checked: the town lies behind the front line.", "no_access"),
        ("The mission's patrols were denied passage, so nobody has confirmed the claims.", "no_access"),
        ("No list of the night shift was kept, and the claims could not be verified.", "evidence_inconclusive"),
        ("The two logs contradict each other, which makes it impossible to verify either claim.", "evidence_contradictory"),
        ("The claims come from one driver alone, and Reuters could not confirm them.", "single_source"),
        ("Both men asked not to be named, and Reuters could not confirm what they said.", "anonymous_source"),
        ("For want of a neutral witness, Reuters could not verify the claims.", "no_independent_source"),
        ("Reuters found nobody who could confirm the claims.", "no_independent_source"),
        ("Reuters has no independent confirmation of the claims.", "no_independent_source"),
        ("Reuters was not able to obtain independent confirmation of the claims.", "no_independent_source"),
        ("There are no independent figures against which the claims could be checked.", "no_independent_source"),
        ("The port keeps no log of boats, which is why the claims could not be verified.", "evidence_inconclusive"),
        ("The United Nations, whose lorries are being held at the border, cannot verify the claims.", "no_access"),
        ("Telephone contact with the island broke off on Sunday; since then no claim can be verified.", "no_access"),
    ],
)
def test_a_reason_counts_in_whatever_part_of_the_sentence_it_stands(sentence: str, reason: str) -> None:
    assert reasons(sentence) == [reason]


@pytest.mark.parametrize(
    "sentence",
    [
        "A film of the burning depot went round. Where it was shot, Delta Wire was unable to determine.",
        "Photographs of the wreck were posted; Delta Wire has not been able to establish that they are genuine.",
        "The footage, which carries no date, has not been verified.",
        "Delta Wire could not say when the pictures had been taken.",
    ],
)
def test_where_when_and_whether_a_picture_is_real_is_asked_of_pictures(sentence: str) -> None:
    assert reasons(sentence) == ["media_unverified"]


@pytest.mark.parametrize(
    "told",
    [
        "The Kestrel could not check the accounts because the army refused it a pass.",
        "Neither claim could be verified. The hill lies inside a military zone.",
        "The site is guarded by soldiers and the Kestrel was not able to assess the claims.",
        "The town has had no internet for a week. Neither claim could be confirmed.",
        "The Kestrel's attempts to contact people in the town failed, and the claim could not be confirmed.",
    ],
)
def test_zones_guards_and_dead_lines_keep_checkers_out(told: str) -> None:
    remarks = RulesExtractor().extract(f"Both armies said they held the hill. {told}\n").remarks
    assert [remark.reason.value for remark in remarks] == ["no_access"]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ("Northwire could not confirm her figure, which rests on one person's account.", ReasonCode.SINGLE_SOURCE),
        ("As the story hangs on one man whom we cannot find, we could not verify the claim.", ReasonCode.SINGLE_SOURCE),
        ("His is the only account of the night, and Northwire could not corroborate it.", ReasonCode.SINGLE_SOURCE),
        ("The ministry refused to hand over the log, so Northwire could not verify the claim.", ReasonCode.NO_ACCESS),
        ("The firm has not made the report public, and Northwire could not verify the claim.", ReasonCode.NO_ACCESS),
    ],
)
def test_one_mans_account_and_papers_withheld_are_reasons(told: str, code: ReasonCode) -> None:
    assert [r.reason for r in RulesExtractor().extract(f"A guard said the gate was open. {told}\n", None, "Northwire").remarks] == [code]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (
            "An officer, who asked not to be named, said the ridge had fallen. Reuters could not verify his account.",
            ReasonCode.ANONYMOUS_SOURCE,
        ),
        (
            "An officer, who asked not to be named, said the ridge had fallen. Reuters could not independently verify his account.",
            ReasonCode.NO_INDEPENDENT_SOURCE,
        ),
        (
            "Residents said the water was brown. Reuters could not confirm the reports, as the area is controlled by rebels.",
            ReasonCode.NO_ACCESS,
        ),
        (
            "A man said guards had opened fire. Reuters spoke to two guests who gave different versions, and could not verify the claim.",
            ReasonCode.EVIDENCE_CONTRADICTORY,
        ),
    ],
)
def test_nameless_tellers_held_areas_and_differing_versions_are_reasons(told: str, code: ReasonCode) -> None:
    assert [remark.reason for remark in RulesExtractor().extract(told + "\n").remarks] == [code]
