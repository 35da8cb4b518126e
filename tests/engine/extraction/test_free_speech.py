"""Sentences without a cue that go on with what the sentence before them reports."""

from __future__ import annotations

import pytest

from app.engine.extraction.rules import RulesExtractor

EXTRACTOR = RulesExtractor()


def test_a_sentence_set_back_in_time_goes_on_with_what_was_said() -> None:
    first, second = EXTRACTOR.extract("Tom Berg said the smell had woken him. His wife had been sick twice.").claims
    assert second.text.rstrip(".") == "His wife had been sick twice"
    assert second.speaker.name == first.speaker.name


@pytest.mark.parametrize(
    "text",
    [
        "Tom Berg said the smell had woken him. His wife was sick twice.",
        "Tom Berg said the smell was bad. His wife had been sick twice.",
        "Tom Berg said the smell had woken him.\n\nHis wife had been sick twice.",
        'Tom Berg said: "The smell had woken me." His wife had been sick twice.',
        "Tom Berg denied he had left. His wife had been sick twice.",
        "Tom Berg said the smell had woken him. The plant had opened in May.",
    ],
)
def test_the_reporters_own_words_do_not_go_on_with_it(text: str) -> None:
    assert len(EXTRACTOR.extract(text).claims) == 1


def test_another_number_goes_on_with_the_figures_before_it() -> None:
    assert [c.text for c in EXTRACTOR.extract("Two people died in hospital, Tom Berg said. Another 19 were wounded.").claims] == [
        "Two people died in hospital",
        "Another 19 were wounded.",
    ]


def test_another_number_behind_words_without_one_is_the_reporters() -> None:
    assert len(EXTRACTOR.extract("The roof fell, Tom Berg said. Another 19 were wounded.").claims) == 1


def test_who_denies_all_goes_on_in_the_sentence_set_back_behind() -> None:
    text = (
        "The police said Tom Berg had lit it. Not a word of that is true, said his lawyer, Ada Lund. Her client had confessed to nothing."
    )
    last = EXTRACTOR.extract(text).claims[-1]
    assert (last.speaker.name, last.stance.value, last.text) == ("Ada Lund", "asserts", "Her client had confessed to nothing.")
