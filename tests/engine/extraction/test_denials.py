"""What a denial denies, an admission admits and an accusation alleges: always stored as a positive statement."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Stance
from app.engine.extraction.denials import denied_words, points_back
from app.engine.extraction.rules import RulesExtractor


def said(text: str) -> list[tuple[str, Stance, str]]:
    return [(c.speaker.name, c.stance, c.text) for c in RulesExtractor().extract(text).claims]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Kestria dismissed claims that its boats had fled.", "its boats had fled"),
        ("Kestria rejected the accusation that its boats had fled.", "its boats had fled"),
        ("Kestria's army refuted Norvale's report on the loss of the port.", "the loss of the port"),
        ("Kestria denied any losses.", "any losses"),
        ("Kestria denied wrongdoing.", "wrongdoing"),
        ("Kestria denied having sunk a boat.", "Kestria had sunk a boat"),
        ("Norvale's denial of the attack came on Monday.", "the attack"),
    ],
)
def test_a_denial_is_about_the_words_and_not_about_the_claim_as_such(text: str, denied: str) -> None:
    ((_, stance, statement),) = said(text)
    assert stance is Stance.DENIES
    assert statement == denied


def test_a_rejected_report_keeps_its_author_s_claim() -> None:
    assert said("The mayor rejected reports by the union that the road was shut.") == [
        ("mayor", Stance.DENIES, "the road was shut"),
        ("union", Stance.ASSERTS, "the road was shut"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kestria accused Norvale of shelling the port, which Norvale denied.",
        "Kestria said Norvale shelled the port. Norvale denied the allegation on Monday.",
        "Kestria said Norvale shelled the port, a claim Norvale rejected.",
    ],
)
def test_a_bare_denial_denies_the_claim_right_before_it(text: str) -> None:
    assert said(text) == [("Kestria", Stance.ASSERTS, "Norvale shelled the port"), ("Norvale", Stance.DENIES, "Norvale shelled the port")]


def test_a_bare_denial_of_nothing_is_no_claim() -> None:
    assert said("Norvale denied the allegation.") == []


def test_nobody_denies_his_own_claim_by_pointing_back() -> None:
    assert said("Norvale said the port was lost. Norvale denied the allegation.") == [("Norvale", Stance.ASSERTS, "the port was lost")]


def test_an_admission_and_a_claim_with_an_infinitive_name_the_speaker() -> None:
    assert said("Kestria acknowledged losing two boats.") == [("Kestria", Stance.ACKNOWLEDGES, "Kestria lost two boats")]
    assert said("The rebels claim to have taken the airport.") == [("rebels", Stance.ASSERTS, "rebels had taken the airport")]


@pytest.mark.parametrize("text", ["the allegation", "those claims", "which", "the report on Monday"])
def test_words_that_only_point_back_are_known(text: str) -> None:
    assert points_back(text)


@pytest.mark.parametrize("text", ["the loss of two boats", "any casualties", "the report on the port"])
def test_words_that_say_something_do_not_point_back(text: str) -> None:
    assert not points_back(text)


def test_words_without_a_saying_noun_stay_as_they_are() -> None:
    assert denied_words("its boats had fled") == "its boats had fled"


@pytest.mark.parametrize(
    "again", ["The charge was denied by the relief mission.", "The relief mission denied it.", "The relief mission rejected that."]
)
def test_a_denial_in_the_passive_or_of_it_denies_the_claim_before(again: str) -> None:
    first, second = said(f"The army said shells hit the clinic. {again}")
    assert first == ("army", Stance.ASSERTS, "shells hit the clinic")
    assert second == ("relief mission", Stance.DENIES, "shells hit the clinic")


@pytest.mark.parametrize(
    "aside",
    [
        "a claim that Norvale rejected within the hour",
        "an announcement Norvale denied on Monday",
        "a figure Norvale called exaggerated",
        "an account Norvale rejected as false",
    ],
)
def test_a_claim_set_aside_by_name_is_denied_whatever_follows(aside: str) -> None:
    found = said(f"Kestria said it had sunk nine boats off the cape, {aside}.")
    assert found == [
        ("Kestria", Stance.ASSERTS, "it had sunk nine boats off the cape"),
        ("Norvale", Stance.DENIES, "it had sunk nine boats off the cape"),
    ]


def test_a_company_described_by_what_it_denies_denies_no_claim_before_it() -> None:
    assert said("The harbour office, which denied any role in the fire, said the pier was safe.")[-1][1] is Stance.ASSERTS


def test_a_verb_inside_an_apposition_has_no_second_verb() -> None:
    found = said("The Relief League, a group allied to the army, said the town was calm and accused Norvale of shelling it.")
    assert [(who, what) for who, _, what in found] == [
        ("Relief League", "the town was calm"),
        ("Relief League", "Norvale shelled it"),
    ]


@pytest.mark.parametrize(("name", "denied"), [("“a bedtime story”", True), ("grave and credible", False)])
def test_who_gives_an_accusation_another_name_denies_it_unless_he_takes_it_seriously(name: str, denied: bool) -> None:
    found = said(f"Ada Lund alleged that the clerk had burned the ballots. Nils Berg called the allegation {name}.")
    assert (("Nils Berg", Stance.DENIES, "the clerk had burned the ballots") in found) is denied


def test_what_is_called_untrue_is_denied_in_the_words_of_the_claim() -> None:
    found = said("The board said the delay was caused by an attack. Ada Lund called the claim of a hack laughable.")
    assert found[-1] == ("Ada Lund", Stance.DENIES, "a hack")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lund denied the docks were shut, calling the Norvalian account a lie.",
        "Ada Lund rejected Norvale's figures.",
        "Ada Lund called Norvale's version nonsense.",
    ],
)
def test_a_denial_that_names_whose_words_it_denies_takes_those(text: str) -> None:
    found = said(f"Norvale's navy said nine boats were lost. Nils Berg said the docks were full. {text}")
    assert found[-1] == ("Ada Lund", Stance.DENIES, "nine boats were lost")


@pytest.mark.parametrize(
    ("declared", "is_claim"),
    [("Anton Grel the winner of the vote", True), ("the vote void", True), ("Friday a holiday", False), ("a state of emergency", False)],
)
def test_what_somebody_is_declared_to_be_is_claimed_and_a_declared_holiday_is_not(declared: str, is_claim: bool) -> None:
    assert [what for _, _, what in said(f"The electoral council proclaimed {declared}.")] == ([declared] if is_claim else [])


def test_the_denier_s_name_is_no_part_of_what_was_said_before_it() -> None:
    found = said("The mill says pay would have risen by nine per cent; Ada Lund called that number misleading.")
    assert found[0] == ("mill", Stance.ASSERTS, "pay would have risen by nine per cent")
    assert found[1] == ("Ada Lund", Stance.DENIES, "pay would have risen by nine per cent")


def test_a_denied_accusation_needs_no_that() -> None:
    assert said("Kestria denied accusations it had fled the port.")[-1] == ("Kestria", Stance.DENIES, "it had fled the port")


@pytest.mark.parametrize(
    ("said_of", "alleged"),
    [
        ("accused Norvale on Saturday of repeatedly shelling the port.", "Norvale repeatedly shelled the port"),
        ("accused Norvale of burning the protests' tents and said its guards had kept calm.", "Norvale burned the protests' tents"),
    ],
)
def test_an_accusation_keeps_its_adverb_and_loses_its_day(said_of: str, alleged: str) -> None:
    found = said(f"The harbour police {said_of}")
    assert found[0] == ("harbour police", Stance.ASSERTS, alleged)
    assert {who for who, _, _ in found} == {"harbour police"}


@pytest.mark.parametrize("wish", ["for the protection of the docks", "upon Norvale to leave", "on Norvale to leave"])
def test_what_is_called_for_is_no_claim(wish: str) -> None:
    assert said(f"Ada Lund called {wish}.") == []


def test_not_a_word_of_it_denies_what_was_told_before() -> None:
    found = said("Police said the clerk had lit the fire. Not a word of that is true, said his lawyer, Nils Berg.")
    assert found[-1] == ("Nils Berg", Stance.DENIES, "the clerk had lit the fire")


@pytest.mark.parametrize("denial", ["The allegation was simply false", "Those claims are untrue", "That was a complete fabrication"])
def test_calling_what_was_told_untrue_denies_it(denial: str) -> None:
    assert said(f"The union said the roof leaked. {denial}, the firm said.") == [
        ("union", Stance.ASSERTS, "the roof leaked"),
        ("firm", Stance.DENIES, "the roof leaked"),
    ]


def test_denying_in_full_denies_what_was_told() -> None:
    assert said("The union said the roof leaked. The firm denied the allegations in full.")[-1][1:] == (Stance.DENIES, "the roof leaked")


def test_who_rejects_the_figure_means_the_claim_with_a_number() -> None:
    text = "The mayor said 20 people had died. The mayor said the road was shut. The army rejected the figure."
    assert said(text)[-1] == ("army", Stance.DENIES, "20 people had died")


@pytest.mark.parametrize("denial", ["disputed that", "disputes that", "disputed the claim", "contested the ministry's account"])
def test_who_disputes_a_claim_denies_it(denial: str) -> None:
    assert said(f"The ministry said the bridge was open. The union {denial}.")[1:] == [("union", Stance.DENIES, "the bridge was open")]


@pytest.mark.parametrize("sentence", ["The two states have disputed the islands since 1954.", "The opposition contested the election."])
def test_what_is_disputed_is_no_claim_unless_somebody_said_it(sentence: str) -> None:
    assert said(f"The ministry said the bridge was open. {sentence}")[1:] == []


def test_an_accusation_denied_and_called_a_pretext_is_denied_once() -> None:
    denied = 'The front denied that its men had fired, calling the accusation "a flimsy pretext".'
    assert said(f"The army said no soldier was hurt. {denied}")[1:] == [("front", Stance.DENIES, "its men had fired")]


def test_a_denial_of_reports_is_no_report_of_the_denier() -> None:
    text = "Kestria, whose boats patrol the bay, has denied reports that nine of its men surrendered."
    assert said(text) == [("Kestria", Stance.DENIES, "nine of its men surrendered")]


@pytest.mark.parametrize("deed", ["called for an inquiry", "threatened to sue", "said no one had died"])
def test_what_the_denier_does_besides_is_not_denied(deed: str) -> None:
    assert said(f"Kestria denied any part in the raid and {deed}.")[0] == ("Kestria", Stance.DENIES, "any part in the raid")


def test_who_neither_confirms_nor_denies_says_nothing() -> None:
    assert said("The king has neither confirmed nor denied the report that twelve people died.") == []


@pytest.mark.parametrize("verdict", ['"baseless and misleading"', "false", "a lie"])
def test_who_calls_another_s_statement_untrue_denies_it(verdict: str) -> None:
    told = said(f"The army said twelve people died. Norvale's minister said the army's statement was {verdict}.")
    assert told[1:] == [("Norvale's minister", Stance.DENIES, "twelve people died")]


def test_a_statement_of_nobody_s_may_be_called_wrong() -> None:
    told = said("The army said twelve people died. The mayor said the weather report was wrong.")
    assert told[1:] == [("mayor", Stance.ASSERTS, "the weather report was wrong")]


def test_what_the_speaker_cites_is_no_part_of_what_was_said() -> None:
    assert said("Norvale said the food was late, citing local officials.") == [("Norvale", Stance.ASSERTS, "the food was late")]


@pytest.mark.parametrize(
    "denial", ['rejected as "ridiculous" accusations by the army that it fired', "dismissed as nonsense claims that it fired"]
)
def test_what_is_rejected_as_something_stands_behind_the_verdict(denial: str) -> None:
    assert ("Kestria", Stance.DENIES, "it fired") in said(f"Kestria {denial}.")


def test_who_is_contradicted_is_not_what_is_denied() -> None:
    told = said("Officials said the boat was full, contradicting President Tom Berg, who said it was empty.")
    assert [(speaker, text) for speaker, _, text in told] == [("Officials", "the boat was full"), ("Tom Berg", "it was empty")]


def test_a_denial_in_a_participle_is_about_the_words_too() -> None:
    told = said("Orrin blamed the driver, rejecting claims that its brakes had failed.")
    assert told[-1] == ("Orrin", Stance.DENIES, "its brakes had failed")


def test_who_contradicts_people_denies_nothing_by_that() -> None:
    assert said("Tom Berg contradicted his old comrades.") == []


def test_a_quotation_that_first_calls_it_wrong_denies_and_then_tells() -> None:
    story = 'The ministry said the light was off. "That is simply wrong. Our logs show it was on," Tom Berg told the Herald by email.'
    assert said(story)[1:] == [("Tom Berg", Stance.DENIES, "the light was off"), ("Tom Berg", Stance.ASSERTS, "Our logs show it was on")]


def test_where_somebody_denied_it_is_not_denied() -> None:
    story = "The union said help never came. Chief Tom Berg disputed that account in a radio interview."
    assert said(story)[1:] == [("Tom Berg", Stance.DENIES, "help never came")]
