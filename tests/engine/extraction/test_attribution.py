"""Who says what: one sentence form per test, in our own words."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Attribution, ClaimType, Stance
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import ExtractedClaim

EXTRACTOR = RulesExtractor()


def claims_of(text: str) -> list[ExtractedClaim]:
    return list(EXTRACTOR.extract(text).claims)


def said(text: str) -> list[tuple[str, Stance, str]]:
    return [(c.speaker.name, c.stance, c.text) for c in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "statement"),
    [
        ("The transport ministry said the bridge was closed.", "transport ministry", "the bridge was closed"),
        ("The transport ministry said on Monday that the bridge was closed.", "transport ministry", "the bridge was closed"),
        ("The bridge was closed on Monday, the transport ministry said.", "transport ministry", "The bridge was closed on Monday"),
        ("According to the transport ministry, the bridge was closed.", "transport ministry", "the bridge was closed"),
        ("Analysts at Orrin Bank estimate the bridge was closed.", "Analysts at Orrin Bank", "the bridge was closed"),
        ("The bridge was closed, according to the transport ministry.", "transport ministry", "The bridge was closed"),
        ('"The bridge is closed," said Nina Holm, the union\'s secretary.', "Nina Holm", "The bridge is closed"),
        ('"The bridge is closed," Nina Holm, a clerk in the harbour office, told reporters.', "Nina Holm", "The bridge is closed"),
        ("“The bridge is closed,” Nina Holm said with a sigh.", "Nina Holm", "The bridge is closed"),
        ("Moscow says the bridge was closed.", "Moscow", "the bridge was closed"),
        ("Analysts say the bridge was closed.", "Analysts", "the bridge was closed"),
        ("Satellite maps show that the bridge was closed.", "Satellite maps", "the bridge was closed"),
        ("Nina Holm told lawmakers that the bridge was closed.", "Nina Holm", "the bridge was closed"),
        ("Nina Holm visited the harbour and said that the bridge was closed.", "Nina Holm", "the bridge was closed"),
    ],
)
def test_each_form_of_attribution_gives_speaker_and_statement(text: str, speaker: str, statement: str) -> None:
    assert said(text) == [(speaker, Stance.ASSERTS, statement)]


def test_a_denial_is_stored_as_the_positive_statement_denied() -> None:
    assert said("The army denied that its tanks were surrounded in Velm.") == [
        ("army", Stance.DENIES, "its tanks were surrounded in Velm"),
    ]


def test_an_admission_acknowledges() -> None:
    assert said("Norvale has acknowledged that its army lost two boats.")[0][1] is Stance.ACKNOWLEDGES


@pytest.mark.parametrize("verb", ["did not deny", "declined to confirm", "refused to confirm"])
def test_a_negated_cue_leaves_the_matter_open(verb: str) -> None:
    assert said(f"The ministry {verb} that the bridge was closed.")[0][1] is Stance.QUESTIONS


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not say that the bridge was closed.",
        "The ministry wants to say that the bridge was closed.",
        "The mayor seeks to widen the bridge.",
        "The mayor was told that the bridge was closed.",
        "The alleged attack on the bridge shook the town.",
        "The claims about the bridge led to a debate in the council.",
        "The company did not respond to a request for comment.",
        "The ministry declined to comment.",
        "Rain fell on the bridge all day, and the road was wet.",
        "He told them to leave the bridge at once.",
    ],
)
def test_what_states_nothing_gives_no_claim(text: str) -> None:
    assert claims_of(text) == []


def test_two_parties_in_one_sentence_make_two_claims_that_do_not_overlap() -> None:
    text = "Kestria said on Monday that its boats were moving north, but Norvale said its guns had stopped them."
    first, second = claims_of(text)
    assert (first.speaker.name, first.text) == ("Kestria", "its boats were moving north")
    assert (second.speaker.name, second.text) == ("Norvale", "its guns had stopped them")
    assert first.quote.end <= second.quote.start


def test_a_statement_interrupted_by_its_attribution_keeps_both_parts() -> None:
    (claim,) = claims_of("The boats were trapped in both bays, the ministry said, since Monday morning.")
    assert len(claim.content) == 2
    assert claim.text == "The boats were trapped in both bays since Monday morning"


def test_adding_that_inherits_the_speaker() -> None:
    text = 'The mayor said the bridge was closed, adding that it would "open again by noon."'
    assert [name for name, _, _ in said(text)] == ["mayor", "mayor"]


def test_an_agency_behind_an_attribution_relays_it() -> None:
    (claim,) = claims_of("Norvale's army said the bridge was closed, AFP said.")
    assert claim.speaker.name == "Norvale's army"
    assert claim.relayed_by == "AFP"
    assert claim.text == "the bridge was closed"


def test_a_paragraph_that_is_only_a_quotation_continues_the_last_speaker() -> None:
    text = '"The bridge is closed," Nina Holm said.\n\n"It will stay closed for a week."'
    first, second = claims_of(text)
    assert second.speaker.name == first.speaker.name == "Nina Holm"
    assert second.speaker.mention is None
    assert second.attribution is Attribution.DIRECT_QUOTE


def test_a_quotation_of_two_sentences_tells_two_claims() -> None:
    first, second = claims_of('"The bridge is closed. Nobody may cross it", she said.')
    assert (first.text, second.text) == ("The bridge is closed.", "Nobody may cross it")
    assert first.attribution is second.attribution is Attribution.DIRECT_QUOTE


def test_a_quotation_behind_a_colon_in_the_next_paragraph_belongs_to_the_cue() -> None:
    (claim,) = claims_of('Nina Holm wrote on her page:\n\n"The bridge is closed for a week."')
    assert claim.speaker.name == "Nina Holm"
    assert claim.text == "The bridge is closed for a week."


@pytest.mark.parametrize("turn", ["while", "but", "and"])
def test_another_speaker_behind_a_tag_speaks_alone(turn: str) -> None:
    found = said(f"The mill burned for two hours, the fire service said, {turn} the owner said it had stood empty.")
    assert found == [
        ("fire service", Stance.ASSERTS, "The mill burned for two hours"),
        ("owner", Stance.ASSERTS, "it had stood empty"),
    ]


def test_an_accusation_reads_as_a_statement_and_is_an_allegation() -> None:
    (claim,) = claims_of("Kestria accused neighbouring Norvale of attacking a depot near Brenn.")
    assert claim.text == "neighbouring Norvale attacked a depot near Brenn"
    assert claim.claim_type is ClaimType.ALLEGATION


def test_a_claim_of_responsibility_names_the_claimant() -> None:
    (claim,) = claims_of("The Highland Front claimed responsibility for the blast.")
    assert claim.text == "Highland Front was responsible for the blast"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("the river will rise", ClaimType.FORECAST),
        ("the council must act", ClaimType.OFFICIAL_POSITION),
        ("the bridge was closed", ClaimType.FACT),
    ],
)
def test_the_type_follows_the_words(statement: str, expected: ClaimType) -> None:
    assert claims_of(f"The ministry said {statement}.")[0].claim_type is expected


def test_titles_and_captions_claim_nothing() -> None:
    text = "Ministry says bridge was closed\n\nA man said the bridge was open. (Reuters)\n\nIt rained in the town all day."
    assert claims_of(text) == []


def test_who_only_got_the_complaint_does_not_speak_in_it() -> None:
    found = said("The dockers' union filed a complaint with the Harbour Council alleging that guards had searched lockers.")
    assert found == [("dockers' union", Stance.ASSERTS, "guards had searched lockers")]


def test_a_think_tank_thinks_nothing_by_its_name() -> None:
    found = said("The Delta Institute, a Norvale-based think tank, assessed that the port was lost.")
    assert found == [("Delta Institute", Stance.ASSERTS, "the port was lost")]
