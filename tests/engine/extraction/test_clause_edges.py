"""Where what was said starts and ends, and whose it is, when a sentence holds several tellings."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor


def told(text: str) -> list[tuple[str, str, str]]:
    """(speaker, stance, text) of each claim."""
    return [(claim.speaker.name, claim.stance.value, claim.text) for claim in RulesExtractor().extract(text).claims]


def test_a_tag_behind_a_semicolon_does_not_reach_over_the_denial_before_it() -> None:
    text = 'Ada Lund denied that boats had reached the pier; "a handful of rafts" had been chased off near the market, she said.'
    assert told(text) == [
        ("Ada Lund", "denies", "boats had reached the pier"),
        ("Ada Lund", "asserts", '"a handful of rafts" had been chased off near the market'),
    ]


def test_a_tag_with_a_pronoun_starts_behind_the_clause_that_names_its_speaker() -> None:
    text = 'Tom Berg stuck to his account; there were "about 400 coins" in the case, he said.'
    assert told(text) == [("Tom Berg", "asserts", 'there were "about 400 coins" in the case')]


def test_two_clauses_that_name_somebody_else_before_a_tag_are_both_said() -> None:
    assert told("The bridge is shut; nobody crosses, she said.") == [("she", "asserts", "The bridge is shut; nobody crosses")]


def test_where_a_crowd_was_told_is_no_part_of_what_was_said() -> None:
    text = "We have won by 1,500 votes, Beatrix Holm told cheering supporters at the fish market, while Tom Berg said that he had won."
    assert told(text) == [("Beatrix Holm", "asserts", "We have won by 1,500 votes"), ("Tom Berg", "asserts", "he had won")]


def test_claimed_victory_tells_nothing_one_could_check() -> None:
    assert told("Both candidates claimed victory on Monday.") == []


@pytest.mark.parametrize("object_", ["the report", "that allegation", "the claim"])
def test_a_statement_called_something_is_an_opinion_of_it(object_: str) -> None:
    assert told(f"Tom Berg called {object_} “a bedtime story”.") == []


def test_a_thing_called_something_is_told() -> None:
    assert told("Tom Berg called the bridge “a death trap”.") == [("Tom Berg", "asserts", "the bridge “a death trap”")]


def test_the_clause_behind_rejects_that_is_what_the_denier_says_instead() -> None:
    text = "The boxes were empty, the union said. The board rejects that: every ballot was counted twice."
    assert told(text) == [
        ("union", "asserts", "The boxes were empty"),
        ("board", "denies", "The boxes were empty"),
        ("board", "asserts", "every ballot was counted twice"),
    ]


def test_what_records_show_is_told_by_who_says_that_they_show_it() -> None:
    text = "Border records showed the minister had returned on 3 March, prosecutor Sidonie Marr said."
    assert told(text) == [("Sidonie Marr", "asserts", "Border records showed the minister had returned on 3 March")]


def test_the_subject_on_both_sides_of_a_tag_does_not_speak_itself() -> None:
    assert told("Satellite pictures, the office said, contradicted the story.") == [
        ("office", "asserts", "Satellite pictures contradicted the story")
    ]


def test_himself_is_no_part_of_a_name() -> None:
    assert told("Greve himself admitted that he had dined twice.") == [("Greve", "acknowledges", "he had dined twice")]


def test_a_leading_adverbial_before_according_to_is_no_claim_of_its_own() -> None:
    text = "By early afternoon, according to the company, the number of dark households had fallen to 90,000."
    assert told(text) == [("company", "asserts", "By early afternoon the number of dark households had fallen to 90,000")]


def test_which_in_somebodys_eyes_is_no_speaker() -> None:
    assert told("Radar tracks matched, which in the panel's eyes confirms that the border was crossed.") == []


def test_its_director_speaks_when_a_name_follows() -> None:
    assert told("The eleven dead do not exist, said its director, Salome Okri.") == [
        ("Salome Okri", "asserts", "The eleven dead do not exist")
    ]


def test_a_relative_clause_keeps_the_speaker_it_describes() -> None:
    assert told("We let them go, the spokesman, who uses the name Abu Sefi, said.") == [("spokesman", "asserts", "We let them go")]


def test_she_went_on_is_a_tag() -> None:
    assert told("Nobody surrendered there, she went on; the company had walked out in good order.") == [
        ("she", "asserts", "Nobody surrendered there"),
        ("she", "asserts", "the company had walked out in good order"),
    ]


@pytest.mark.parametrize("text", ["When it rained, she went on.", "The strike went on, she left.", "Two hours later, he went on a trip."])
def test_going_on_with_something_else_is_no_tag(text: str) -> None:
    assert told(text) == []


def test_who_is_cited_speaks_and_the_outlet_relays() -> None:
    (claim,) = RulesExtractor().extract("Norvale Television, citing an unnamed officer, reported that a missile had gone astray.").claims
    assert (claim.speaker.name, claim.relayed_by) == ("unnamed officer", "Norvale Television")


def test_who_cites_a_thing_speaks() -> None:
    assert told("The ministry, citing the storm, said the ferry would stay.") == [("ministry", "asserts", "the ferry would stay")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Harbour police: Two boats are missing since Monday.", "Harbour police"),
        ("Ada Lund: The road to Velm is open again.", "Ada Lund"),
    ],
)
def test_a_name_before_a_colon_says_the_sentence_behind_it(text: str, speaker: str) -> None:
    assert told(text) == [(speaker, "asserts", text.partition(": ")[2].rstrip("."))]


@pytest.mark.parametrize(
    "text",
    [
        "Background: The dam was built in 1961.",
        "Correction: The toll was two, not three.",
        "Contributing: Tom Berg and Ada Lund were in Velm.",
        "Monday: The road is shut.",
        "Norvale: Rain in the north.",
        "Three things matter here: Bread is dear.",
        "TAPPER: Do you think the road is shut?",
    ],
)
def test_a_heading_before_a_colon_says_nothing(text: str) -> None:
    assert told(text) == []


def test_a_second_name_before_who_is_the_one_that_speaks() -> None:
    text = '"I have never voted," said Nicky Driscoll, 24, from Velm, who said the mayor is best suited to run the town.'
    assert told(text)[-1] == ("Nicky Driscoll", "asserts", "the mayor is best suited to run the town")


def test_an_infinitive_in_the_occasion_does_not_make_it_a_statement() -> None:
    assert told("The party has moved twice, Wilkin said during his speech to be a delegate.") == [
        ("Wilkin", "asserts", "The party has moved twice")
    ]


def test_a_step_criticized_by_somebody_says_nothing() -> None:
    assert told("Ada Lund left the hall, a step criticized by farmers.") == []


def test_between_two_figures_is_one_figure() -> None:
    assert told("Ada Lund put the losses at between 15 and 25 million marks.") == [
        ("Ada Lund", "asserts", "the losses at between 15 and 25 million marks")
    ]


def test_who_is_quoted_speaks_and_who_quotes_relays() -> None:
    (claim,) = RulesExtractor().extract("Tom Berg, quoting police chief Marek Dunmore, said that the crowd had attacked first.").claims
    assert (claim.speaker.name, claim.relayed_by) == ("Marek Dunmore", "Tom Berg")


def test_a_passive_behind_a_semicolon_goes_on_with_what_was_said() -> None:
    assert told("His firm had approved nothing, Gideon Strake said; it had been shown forged papers.") == [
        ("Gideon Strake", "asserts", "His firm had approved nothing"),
        ("Gideon Strake", "asserts", "it had been shown forged papers"),
    ]


def test_an_account_behind_a_comma_belongs_to_no_preposition_before_it() -> None:
    text = "Mediator Casimir Thorne, who has both letters in his file, confirmed part of Norvale's version: the rise is 4 per cent."
    assert all(speaker != "part of Norvale's version" for speaker, _, _ in told(text))


def test_a_clause_behind_a_semicolon_with_a_tag_of_its_own_is_told_once() -> None:
    assert told("The engine had burned, Minister Ada Lund told parliament; no rocket was involved, she said.") == [
        ("Ada Lund", "asserts", "The engine had burned"),
        ("Ada Lund", "asserts", "no rocket was involved"),
    ]


def test_whom_is_no_source() -> None:
    text = '"The gauge was faulty," said its director, Ada Lund, according to whom the company\'s own figures put the speed at 106.'
    assert [claim[0] for claim in told(text)] == ["Ada Lund"]


def test_called_too_low_is_a_characterization() -> None:
    assert told("The association called the official figure too low.") == [("association", "asserts", "the official figure too low")]


def test_ruling_a_thing_out_is_no_ruling_that_it_is_so() -> None:
    assert told("The board ruled that explanation out.") == []


def test_contradicting_a_body_without_its_words_says_nothing() -> None:
    assert told("The log contradicts the company.") == []


def test_according_to_behind_a_colon_takes_what_follows() -> None:
    text = "The inspectorate disagreed: according to its engineer, Wim Osterlau, the line was live."
    assert told(text)[-1] == ("Wim Osterlau", "asserts", "the line was live")
    assert all("disagreed" not in words for _, _, words in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said both boats had left, something the union denied.",
        "The mayor said both boats had left, a claim the union says is untrue.",
    ],
)
def test_a_claim_somebody_calls_untrue_is_denied_and_ends_before_that(text: str) -> None:
    assert told(text) == [("mayor", "asserts", "both boats had left"), ("union", "denies", "both boats had left")]


def test_as_the_other_side_alleges_is_no_part_of_what_was_said() -> None:
    assert told("The army denied that it had shelled the port, as the rebels allege.") == [("army", "denies", "it had shelled the port")]


def test_as_with_a_clause_behind_an_attribution_is_the_reporter_s() -> None:
    assert told("Seven people died, local officials said, as both sides accused each other of breaking the truce.")[0][2] == (
        "Seven people died"
    )


def test_none_of_which_goes_on_with_what_was_said() -> None:
    assert told("The builder got four contracts, the mayor said, none of which went to tender.") == [
        ("mayor", "asserts", "The builder got four contracts none of which went to tender")
    ]


def test_a_quotation_behind_a_colon_inside_what_was_said_is_a_claim_of_its_own() -> None:
    assert told('Ada Lund said the slope had moved for years: "We wrote to the board. Nobody answered."') == [
        ("Ada Lund", "asserts", "the slope had moved for years"),
        ("Ada Lund", "asserts", "We wrote to the board."),
        ("Ada Lund", "asserts", "Nobody answered."),
    ]


@pytest.mark.parametrize(
    "text",
    ["Ada Lund said that data from the tower showed the signal working.", "Ada Lund said she had seen a document that says the opposite."],
)
def test_evidence_inside_what_somebody_said_does_not_speak_by_itself(text: str) -> None:
    assert [speaker for speaker, _, _ in told(text)] == ["Ada Lund"]


def test_a_sentence_may_end_in_may() -> None:
    assert told("The union said it had warned the firm in May. Banor said it had received no letter.") == [
        ("union", "asserts", "it had warned the firm in May"),
        ("Banor", "asserts", "it had received no letter"),
    ]


def test_who_tells_of_a_confession_makes_the_claim() -> None:
    assert told("Dario Holm has admitted burning rubbish on the ridge, the police said.") == [
        ("police", "asserts", "Dario Holm has admitted burning rubbish on the ridge")
    ]


def test_an_outlet_only_passes_a_confession_on() -> None:
    assert told("The ministry has admitted firing on the depot, the state broadcaster said.")[0][:2] == ("ministry", "acknowledges")


def test_a_hospital_that_admits_people_confesses_nothing() -> None:
    assert told("The hospital admitted 26 people, its director, Ada Lund, said.") == [
        ("Ada Lund", "asserts", "The hospital admitted 26 people")
    ]


def test_a_sentence_may_end_in_a_clock_time() -> None:
    assert told('Ada Lund said no phone had rung before 7 a.m. "By then the road was burning," she said.') == [
        ("Ada Lund", "asserts", "no phone had rung before 7 a.m"),
        ("Ada Lund", "asserts", "By then the road was burning"),
    ]


def test_minutes_ago_is_no_part_of_what_was_said() -> None:
    assert told('The mayor, Ada Lund, told local radio a few minutes ago: "We have no bus."') == [
        ("Ada Lund", "asserts", "We have no bus.")
    ]
