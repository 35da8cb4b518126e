"""Where the source, the cue and what was said stand in a sentence: one named form per test, in our own words."""

from __future__ import annotations

import pytest

from app.domain.vocabulary import Stance
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import ExtractedClaim

EXTRACTOR = RulesExtractor()


def claims_of(text: str) -> list[ExtractedClaim]:
    return list(EXTRACTOR.extract(text).claims)


def read(text: str) -> list[tuple[str, str, str]]:
    """(rule, speaker, statement) of each claim."""
    return [(c.rule, c.speaker.name, c.text) for c in claims_of(text)]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("that_clause", "The army said that the road was shut."),
        ("bare_clause", "The army said the road was shut."),
        ("quotation_after_cue", 'The army said: "The road was shut."'),
        ("postposed", "The road was shut, the army said."),
        ("inverted", '"The road was shut," said Ada Lund.'),
        ("according_to", "The road was shut, according to the army."),
        ("participle", "The army closed the road, saying it was shut for repairs."),
        ("accusation", "The army accused the rebels of shutting the road."),
        ("denial", "The army denied that the road was shut."),
        ("characterization", 'The mayor called the road "a trap for cars".'),
        ("blame", "The mayor blamed the council for the state of the road."),
        ("pledge", "The mayor vowed to open the road."),
        ("request", "The mayor urged drivers to leave the road."),
        ("figure", "The union put the number of strikers at 4,000."),
        ("noun_cue", "The council laughed at the mayor's claim that the road was shut."),
        ("state_of_mind", "The mayor is convinced that the road was shut."),
        ("relative_clause", "The road, which the army says was shut, lies by the sea."),
        ("quotation_behind_colon", 'The mayor had one answer for the drivers: "The road is shut."'),
        ("signature", '"The road is shut." - Ada Lund'),
        ("quoted_as_saying", "AFP quoted Ada Lund as saying that the road was shut."),
    ],
)
def test_each_claim_names_the_rule_that_found_it(rule: str, text: str) -> None:
    assert [c.rule for c in claims_of(text)] == [rule]


def test_a_continued_quotation_and_one_behind_a_colon_name_their_rules() -> None:
    assert [c.rule for c in claims_of('Ada Lund wrote on her page:\n\n"The road is shut."\n\n"It stays shut."')] == [
        "colon",
        "continued_quotation",
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"Is the road shut?" Ada Lund asked. It rained.',
        "“Is the road shut?” Ada Lund asked in the council hall. It rained.",
        '"The road is shut!" Mayor Ada Lund told reporters on Monday. It rained.',
    ],
)
def test_a_quotation_that_ends_in_a_question_keeps_the_speaker_behind_it(text: str) -> None:
    (claim,) = claims_of(text)
    assert claim.speaker.name == "Ada Lund"
    assert "shut" in claim.text


def test_a_quotation_interrupted_by_its_speaker_keeps_both_parts() -> None:
    (claim,) = claims_of('"If it rains," the mayor said, "we shut the road."')
    assert len(claim.content) == 2


def test_a_quotation_taken_up_in_the_next_sentence_is_a_claim_of_its_own_under_the_same_cue() -> None:
    first, second = claims_of("''The road is shut,'' the mayor said. ''It will stay shut.''")
    assert (first.text, second.text) == ("The road is shut", "It will stay shut.")
    assert (second.speaker.name, second.cue, second.rule) == ("mayor", first.cue, "continued_quotation")


@pytest.mark.parametrize("text", ["'The road is shut,' Ada Lund said.", "‘The road’s shut,’ said Ada Lund."])
def test_a_quotation_between_single_marks_is_a_quotation(text: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution.value == "direct_quote"
    assert claim.speaker.name == "Ada Lund"


def test_apostrophes_quote_nothing() -> None:
    assert read("The workers' union said the miners' pay wasn't raised.") == [
        ("bare_clause", "workers' union", "the miners' pay wasn't raised"),
    ]


def test_a_short_subject_before_the_attribution_joins_its_verb_behind_it() -> None:
    assert read("The toll, officials said, had risen to 75.") == [("postposed", "officials", "The toll had risen to 75")]


def test_dashes_may_stand_around_an_attribution() -> None:
    found = read("The road was shut – Ada Lund said – and the bridge was open.")
    assert [words for _, _, words in found] == ["The road was shut", "the bridge was open"]


def test_words_between_the_cue_and_the_statement_are_no_part_of_it() -> None:
    assert read("She said, if elected, she would open the road.")[0][2] == "she would open the road"
    assert read("Officials told the paper, however, that the road was shut.")[0][2] == "the road was shut"
    assert read("The lawyer wrote in a court file that the road was shut.")[0][2] == "the road was shut"


def test_a_programme_in_quotation_marks_is_no_statement() -> None:
    assert read('"The road is shut," Ada Lund told "Morning and Noon," reminding the hosts that it was late.')[0][2] == "The road is shut"
    assert read('Asked about it on "The Morning Hour," Ada Lund said she had shut the road.')[0][2] == "she had shut the road"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Lund (V-Holm), chair of the board, said the road was shut.", "Ada Lund"),
        ("Ada Lund, 60, a doctor, said the road was shut.", "Ada Lund"),
        ("Ada Lund, who runs the board, said the road was shut.", "Ada Lund"),
        ("About half of the drivers said the road was shut.", "About half of the drivers"),
        ("Outside experts say the road was shut.", "Outside experts"),
        ("At least half of the drivers say the road was shut.", "At least half of the drivers"),
        ("Velm Paper keeps its roads open but says the bridge was shut.", "Velm Paper"),
    ],
)
def test_the_subject_is_found_behind_what_describes_it(text: str, speaker: str) -> None:
    assert [c.speaker.name for c in claims_of(text)] == [speaker]


def test_what_the_reporter_adds_is_no_part_of_the_statement() -> None:
    assert read("The army said the road was shut, but cars drove along it.")[0][2] == "the road was shut"
    assert read("The army said 40 cars had passed, while the union counted 90.")[0][2] == "40 cars had passed"
    assert read('The mayor called it "too early," pointing to the rain.')[0][2] == 'it "too early,"'


def test_a_second_source_right_behind_the_cue_relays() -> None:
    (claim,) = claims_of("The mayor said, according to the harbour office, that the road was shut.")
    assert (claim.speaker.name, claim.relayed_by) == ("mayor", "harbour office")


def test_who_quotes_relays_who_is_quoted() -> None:
    (claim,) = claims_of("The road was shut, state television quoted Ada Lund as saying.")
    assert (claim.speaker.name, claim.relayed_by, claim.text) == ("Ada Lund", "state television", "The road was shut")


def test_a_statement_that_says_something_has_the_issuer_as_speaker() -> None:
    assert read("Ada Lund sent out a press release saying the road was shut.") == [("participle", "Ada Lund", "the road was shut")]


def test_a_title_and_an_initial_end_no_sentence() -> None:
    assert read("The only answer, Ms. Holm said, was that the road was shut.")[0][1] == "Holm"
    assert read("The lawyer, Tom E. Berg, said the road was shut.")[0][2] == "the road was shut"


@pytest.mark.parametrize(
    "text",
    [
        "The road of the United States was shut.",
        "Neither the army nor the union said how many roads were shut.",
        "As the mayor said on Monday, in a hall full of drivers.",
        'A film called "The Road" was shown in the hall.',
        "The council seeks to widen the road, and drivers plan to wait.",
        "That said, the road was shut.",
        "The conference call ended at noon, and the road was shut.",
    ],
)
def test_words_that_only_look_like_cues_attribute_nothing(text: str) -> None:
    assert claims_of(text) == []


def test_somebody_else_s_question_is_no_assertion() -> None:
    assert [c.stance for c in claims_of("A driver asked whether the road was shut.")] == [Stance.QUESTIONS]


def test_it_may_be_called_something_but_not_a_day() -> None:
    assert read("The mayor called it a trap for cars.")[0][0] == "characterization"
    assert read("The mayor called it a day.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tom Berg promised to punish those responsible and denied that his men had fired.",
            ["to punish those responsible", "his men had fired"],
        ),
        ('A spokesman blamed "wild factions" for abuses and said troops had left.', ['"wild factions" for abuses', "troops had left"]),
        ("Asked by the barrister why the film showed an empty hall, Tom Berg replied that the clock was wrong.", ["the clock was wrong"]),
        (
            "The army killed nine people in what the king described as a mistake, the mayor said.",
            ["The army killed nine people in what the king described as a mistake"],
        ),
        ("Kestria accused Norvale of preparing a war, in a letter to the judges.", ["Norvale prepared a war"]),
        ("The army has said repeatedly that the road is open.", ["the road is open"]),
        ("Tom Berg told Kestrian television that the road was open.", ["the road was open"]),
        ("The institute said it had seen no evidence that the town had fallen.", ["it had seen no evidence that the town had fallen"]),
        (
            "Kestria said Norvale had given no evidence that the drones were its own.",
            ["Norvale had given no evidence that the drones were its own"],
        ),
        ("The station published pictures that it said showed a slick on the water.", ["pictures showed a slick on the water"]),
        ("Tom Berg has dismissed such polls as meaningless.", []),
        ("The army said it had warned Norvale of the approaching boats.", ["it had warned Norvale of the approaching boats"]),
        ('"Nobody came. Not once," Tom Berg said.', ["Nobody came. Not once"]),
    ],
)
def test_each_statement_keeps_to_its_own_words(text: str, told: list[str]) -> None:
    assert [claim.text for claim in RulesExtractor().extract(text).claims] == told
