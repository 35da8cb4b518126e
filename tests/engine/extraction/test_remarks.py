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


@pytest.mark.parametrize(
    ("sentence", "by_name", "reason"),
    [
        ("The Ledger has not been able to verify either version because the army bars reporters from the valley.", "Ledger", "no_access"),
        ("Reuters said it could not independently verify the report.", "Reuters", "no_independent_source"),
        ("Northwire has been unable to independently confirm her account.", "Northwire", "no_independent_source"),
        ("The Echo was not in a position to verify the accounts, as the roads are closed.", "Echo", "no_access"),
        ("Because reporters are not let into the valley, AFP could not verify the claims.", "AFP", "no_access"),
        ("Delta Wire, which was given no access to the lists, could not verify that figure.", "Delta Wire", "no_access"),
        ("The Echo could not reach the town and was not able to verify either version.", "Echo", "no_access"),
        ("Reuters could not confirm the accounts of the two armies, neither of which lets reporters in.", "Reuters", "no_access"),
        ("Reuters saw the ruins but could not verify the number of dead.", "Reuters", "other"),
        ("AFP was unable to verify the account, which rests on a single source.", "AFP", "single_source"),
        ("The United Nations said it was unable to verify the figures.", "United Nations", "other"),
        ("The claims could not be verified by Northwire because of a curfew.", "Northwire", "no_access"),
        ("Agencia Sur could not confirm the reports.", "Agencia Sur", "other"),
    ],
)
def test_an_outlet_says_that_it_could_not_check(sentence: str, by_name: str, reason: str) -> None:
    (remark,) = read(TWO_SIDES + sentence).remarks
    assert (remark.by_name, remark.reason.value) == (by_name, reason)


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither account could be verified independently.",
        "It was not immediately possible to verify the figures.",
        "None of the claims could be checked.",
        "Independent verification of the claims was not possible.",
        "A blackout has made it impossible to verify the toll.",
        "The claim has yet to be verified.",
        "This newspaper was unable to verify the claim.",
        "We could not verify the claims.",
        "No news organisation has been able to verify the accounts.",
    ],
)
def test_a_check_by_nobody_named_is_the_outlet_s(sentence: str) -> None:
    (remark,) = read(TWO_SIDES + sentence).remarks
    assert remark.by_name == ""


def test_the_agency_of_the_dateline_checked_when_nobody_is_named() -> None:
    (remark,) = read("ORRIN, May 2 (Northwire) - " + TWO_SIDES + "The claims could not be verified.").remarks
    assert remark.by_name == "Northwire"


@pytest.mark.parametrize(
    "sentence",
    [
        "Police said they could not confirm reports of a blast.",
        "The hospital said it could not confirm the number of injured.",
        '"We could not verify the claims," the mayor said.',
        "Investigators could not determine the cause of the fire.",
        "The cause could not be established, police said.",
        "The toll has not been officially confirmed.",
        "Voters could not check their names on the list.",
        "Mayor Ada Lund said the report could not be confirmed.",
        "The airline said it had not been able to verify the report.",
        "Rescuers could not confirm the number of missing.",
        "There was no immediate confirmation from the government.",
        "General Tor Wehn could not independently verify the accounts.",
        "Reuters verified the place and the date of the video.",
    ],
)
def test_what_a_party_cannot_say_is_no_failed_check(sentence: str) -> None:
    assert read(TWO_SIDES + sentence).remarks == ()


def test_who_makes_claims_in_the_story_is_no_assessor() -> None:
    found = read(TWO_SIDES + "Orbex said the pumps had held. Orbex could not confirm the figures.")
    assert found.remarks == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor said she could not confirm the report.",
        "The company said it had no comment.",
        "The company said it would not comment on rumours.",
        'The ministry said it was "unable to confirm" the loss.',
        "The army said it could neither confirm nor deny the report.",
        "The company declined to comment.",
        "The mayor could not be reached for comment.",
    ],
)
def test_no_answer_is_neither_a_claim_nor_a_failed_check(sentence: str) -> None:
    found = read(sentence)
    assert (found.claims, found.remarks) == ((), ())


@pytest.mark.parametrize(
    "sentence",
    [
        "Reuters was unable to confirm where the footage was filmed.",
        "The authenticity of the letter could not be verified.",
        "Kestria television published photographs, which Reuters could not verify.",
    ],
)
def test_pictures_and_papers_are_no_claims(sentence: str) -> None:
    (remark,) = read(TWO_SIDES + sentence).remarks
    assert (remark.covers, remark.reason) == ((), ReasonCode.MEDIA_UNVERIFIED)


def test_a_statement_beside_a_picture_is_covered() -> None:
    (remark,) = read(TWO_SIDES + "Reuters could not verify the video or the claims.").remarks
    assert remark.covers == (0, 1)


DEAD = "Norvale's army said 40 people had died. Kestria's mayor said 12 bodies were found. The council said 90 homes were gone.\n\n"


@pytest.mark.parametrize(
    ("sentence", "covers"),
    [
        ("Reuters could not verify the number of dead.", (0, 1)),
        ("Reuters could not verify the death toll.", (0, 1)),
        ("Reuters could not verify the figures.", (0, 1, 2)),
        ("Reuters could not verify that figure.", (2,)),
        ("Reuters could not verify the number of homes.", (2,)),
        ("Reuters could not verify that 40 people had died.", (0,)),
    ],
)
def test_a_figure_covers_the_claims_that_count_the_same(sentence: str, covers: tuple[int, ...]) -> None:
    assert read(DEAD + sentence).remarks[0].covers == covers


PEOPLE = "Tor Wehn said the town had fallen. Ada Lund said the town was quiet.\n\nAda Lund said no shot was fired. Mina Holt said it was over.\n\n"


@pytest.mark.parametrize(
    ("sentence", "covers"),
    [
        ("Reuters could not verify her account.", (3,)),
        ("Reuters could not verify the accounts of Ada Lund.", (1, 2)),
        ("Reuters could not verify Ada Lund's account.", (1, 2)),
        ("Reuters could not verify the two women's claims.", (1, 2, 3)),
        ("Reuters could not verify these claims.", (2, 3)),
        ("Reuters could not verify either account.", (2, 3)),
        ("Reuters could not verify either side's account.", (0, 1, 2, 3)),
        ("Reuters could not verify the claims.", (0, 1, 2, 3)),
        ("Reuters could not verify the claim.", (3,)),
    ],
)
def test_words_that_point_back_cover_what_they_mean(sentence: str, covers: tuple[int, ...]) -> None:
    assert read(PEOPLE + sentence).remarks[0].covers == covers


def test_a_claim_told_by_who_could_not_check_it_is_kept_and_covered() -> None:
    found = read(TWO_SIDES + "AFP could not verify the Norvale army's claim that it had burned the bridge.")
    assert found.claims[-1].text == "it had burned the bridge"
    assert found.remarks[0].covers == (len(found.claims) - 1,)


def test_a_claim_told_again_in_a_remark_is_covered_where_it_was_made() -> None:
    found = read(
        "Norvale's army said it had burned the bridge.\n\nAFP could not verify the Norvale army's claim that it had burned the bridge."
    )
    assert [c.text for c in found.claims] == ["it had burned the bridge"]
    assert found.remarks[0].covers == (0,)


def test_a_remark_in_the_sentence_of_a_claim_covers_that_claim() -> None:
    found = read(TWO_SIDES + "The mayor said two boats sank, but the report could not be independently verified.")
    assert found.claims[-1].text == "two boats sank"
    assert found.remarks[0].covers == (len(found.claims) - 1,)


def test_it_takes_up_the_society_that_opens_the_sentence_before() -> None:
    told = "Police said nine died. The Open Sky Institute sent six observers. It was unable to verify the figure."
    assert [remark.by_name for remark in RulesExtractor().extract(told).remarks] == ["Open Sky Institute"]
    party = "Police said nine died. The army sent six trucks. It was unable to verify the figure."
    assert RulesExtractor().extract(party).remarks == ()


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("BBC Verify could not confirm the claims.", "BBC Verify"),
        ("Reuters Fact Check was unable to confirm the claims.", "Reuters Fact Check"),
        ("Full Fact could not verify the claims.", "Full Fact"),
        ("The IAEA said its experts had not been let in and could not confirm the claims.", "International Atomic Energy Agency"),
        ("The National Audit Office said it could not verify the claims.", "National Audit Office"),
        ("The Labour Inspectorate said it could not confirm the claims.", "Labour Inspectorate"),
    ],
)
def test_fact_checkers_and_audit_offices_are_known_by_their_names(sentence: str, by: str) -> None:
    (remark,) = RulesExtractor().extract("Kestria's army said it held the town.\n\n" + sentence).remarks
    assert (remark.by_name, remark.verdict.value) == (by, "unable_to_verify")


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("UNHCR said it could not confirm the claim.", "United Nations High Commissioner for Refugees"),
        ("The OSCE said it could not confirm the claim.", "Organization for Security and Co-operation in Europe"),
        ("A UN spokesman said the organisation could not verify the claim.", "United Nations"),
        ("A spokesman for the United Nations said the organisation could not verify the claim.", "United Nations"),
    ],
)
def test_bodies_of_the_united_nations_and_their_spokesmen_are_known(sentence: str, by: str) -> None:
    (remark,) = RulesExtractor().extract("Kestria's army said it held the town.\n\n" + sentence).remarks
    assert remark.by_name == by
