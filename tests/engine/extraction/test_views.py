"""Views: who wants, backs, expects or speaks of what, beside claims and never among them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.view_lexicon import VIEW_CUES, ViewKind
from app.engine.extraction.views import ExtractedView, views_by

EXTRACTOR = RulesExtractor()


def views_of(text: str) -> list[tuple[str, str | None, str, str]]:
    """(kind, holder, cue, content joined by " | ") of each view."""
    found = EXTRACTOR.views(text, EXTRACTOR.extract(text))
    return [_plain(text, view) for view in found]


def _plain(text: str, view: ExtractedView) -> tuple[str, str | None, str, str]:
    holder = text[slice(*view.holder)] if view.holder is not None else None
    return view.kind.value, holder, text[slice(*view.cue)], " | ".join(text[slice(*piece)] for piece in view.content)


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("Norrbank refused to open its books.", ("wants", "Norrbank", "refused", "to open its books")),
        ("The union has pushed for a second vote.", ("wants", "The union", "has pushed", "a second vote")),
        ("Ada Lund endorsed the plan on Monday.", ("for", "Ada Lund", "endorsed", "the plan")),
        ("Ada Lund opposed the dam when it was drawn.", ("against", "Ada Lund", "opposed", "the dam")),
        ("The mayor criticized the new tariff.", ("against", "The mayor", "criticized", "the new tariff")),
        ("Critics see the port as a trap.", ("expects", "Critics", "see", "the port as a trap")),
        ("Berg did not mention the fire.", ("speaks_of", "Berg", "did not mention", "the fire")),
        ("She was referring to the flood of May.", ("speaks_of", "She", "was referring", "the flood of May")),
        ("Ada Lund talked about the price of bread.", ("speaks_of", "Ada Lund", "talked", "the price of bread")),
        ("Lund expressed regret over the delay.", ("speaks_of", "Lund", "expressed", "regret over the delay")),
    ],
)
def test_the_subject_of_a_verb_of_wanting_backing_or_mentioning_holds_the_view(text: str, view: tuple[str, str, str, str]) -> None:
    assert views_of(text) == [view]


def test_what_is_expected_by_nobody_named_has_no_holder() -> None:
    assert views_of("The minister is expected to resign in May.") == [("appears", None, "is expected", "The minister | to resign in May")]


def test_what_reportedly_happened_has_no_holder() -> None:
    assert views_of("The firm reportedly paid twice.") == [("appears", None, "reportedly", "The firm | paid twice")]


def test_a_participle_takes_the_subject_of_its_clause() -> None:
    assert views_of("Norrbank closed its office, citing the storm.") == [("speaks_of", "Norrbank", "citing", "the storm")]


def test_asked_whether_names_who_asked_behind_by_only() -> None:
    assert views_of("Asked whether she would stay, the mayor left.") == [("asks", None, "Asked", "whether she would stay")]
    assert views_of("When asked by a reporter whether she would stay, the mayor left.")[0][1] == "a reporter"


def test_a_day_an_occasion_and_the_next_verb_are_no_part_of_the_view() -> None:
    assert views_of("Tom Berg praised the crew in an interview on Monday.")[0][3] == "the crew"
    assert views_of("Tom Berg praised the crew and left the harbour.")[0][3] == "the crew"


def test_nothing_inside_a_claim_or_a_quotation_is_a_view() -> None:
    assert views_of("The mayor said the union opposed the plan.") == []
    assert views_of('"They refused to leave," she said.') == []


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Express left at noon.",
        "A free hope of rain remained.",
        "Anyone who opposes the plan may write.",
        "The bridge opposes the wind.",
        "They backed down in the end.",
        "The plan was endorsed.",
    ],
)
def test_nouns_things_anyone_and_passives_hold_no_view(text: str) -> None:
    assert views_of(text) == []


def test_a_view_is_never_a_claim() -> None:
    text = "Norrbank refused to open its books. Ada Lund endorsed the plan."
    assert EXTRACTOR.extract(text).claims == ()


def test_a_text_in_another_language_has_no_views() -> None:
    text = "Die Bürgermeisterin sagte am Montag, die Brücke bleibe bis zum Frühjahr für alle Fahrzeuge geschlossen, weil der Fluss steigt."
    extraction = EXTRACTOR.extract(text)
    assert extraction.unsupported_language == "de"
    assert EXTRACTOR.views(text, extraction) == ()


class _ClaimsOnly:
    name, version, extract = "claims", "1", EXTRACTOR.extract


def test_an_extractor_that_reads_no_views_has_none() -> None:
    text = "Norrbank refused to open its books."
    assert views_by(_ClaimsOnly(), text, EXTRACTOR.extract(text)) == ()
    assert len(views_by(EXTRACTOR, text, EXTRACTOR.extract(text))) == 1


def test_every_kind_has_a_word_but_what_appears_to_nobody_named() -> None:
    assert {cue.kind for cue in VIEW_CUES.values()} == set(ViewKind) - {ViewKind.APPEARS}


_WORDS = st.sampled_from(
    [*sorted(VIEW_CUES), "Ada", "Lund", "the", "to", "as", "who", "asked", "expected", "is", ",", ".", '"', "by", "and"]
)


@given(st.lists(_WORDS, max_size=25))
def test_any_words_in_any_order_give_spans_inside_the_text(picked: list[str]) -> None:
    text = " ".join(picked)
    for view in EXTRACTOR.views(text, EXTRACTOR.extract(text)):
        for span in (view.cue, *view.content, *((view.holder,) if view.holder is not None else ())):
            assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "view"),
    [
        ("The plan was endorsed by the union.", ("for", "the union", "was endorsed", "The plan")),
        ("Ada Lund left the hall, a step criticized by farmers.", ("against", "farmers", "criticized", "a step")),
    ],
)
def test_who_follows_by_holds_the_view_of_what_stands_before(text: str, view: tuple[str, str, str, str]) -> None:
    assert views_of(text) == [view]


def test_a_participle_behind_a_name_and_a_comma_is_about_that_name() -> None:
    assert ("speaks_of", "Tom Berg", "citing", "the storm") in views_of("Tom Berg, citing the storm, stayed at home.")


def test_a_second_verb_behind_and_does_not_hide_the_view() -> None:
    assert views_of("Ada Lund endorsed Berg and has appeared with him.")[0][3] == "Berg"


def test_what_somebody_was_asked_about_starts_behind_the_listener() -> None:
    assert views_of("We asked Ada Lund whether she would stay.") == [("asks", "We", "asked", "whether she would stay")]


def test_a_participle_that_opens_the_sentence_is_about_the_subject_behind_it() -> None:
    assert ("for", "Ada Lund", "endorsing", "the plan") in views_of("Since endorsing the plan, Ada Lund has stayed at home.")


def test_asked_later_about_something_tells_what_it_was() -> None:
    assert views_of("Asked later about the fire, the mayor left.") == [("asks", None, "Asked", "the fire")]
