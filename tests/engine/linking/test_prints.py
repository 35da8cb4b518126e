"""Near copies: bands find them, stretches prove them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.engine.linking.prints import bands, is_same_story, stretches

WORDS = [f"word{n}" for n in range(400)]
STORY = " ".join(f"Sentence number {n} tells how the harbour looked at hour {n} of that long day." for n in range(1, 13))


def test_a_lightly_edited_copy_meets_its_original_in_a_band() -> None:
    edited = STORY.replace("looked at hour 3", "seemed at hour 3").replace("long day", "very long day", 1)
    assert set(bands(stretches(STORY))) & set(bands(stretches(edited)))
    assert is_same_story(stretches(STORY), stretches(edited))


def test_typography_case_and_line_ends_make_no_difference() -> None:
    assert stretches(STORY.upper().replace(" ", "\r\n")) == stretches(STORY)
    assert stretches(STORY.replace("harbour", "“harbour”")) == stretches(STORY)


def test_two_reports_of_one_event_are_no_copies() -> None:
    other = " ".join(f"In hour {n} the harbour of the town was described as quiet by those {n} who were there." for n in range(1, 13))
    assert not is_same_story(stretches(STORY), stretches(other))


def test_a_text_of_few_words_is_recognised_by_nothing() -> None:
    assert stretches("The harbour was closed at noon on Monday.") == frozenset()
    assert bands(frozenset()) == ()
    assert not is_same_story(frozenset(), frozenset())


def test_bands_are_the_numbers_that_are_stored_already() -> None:
    assert bands(stretches(STORY))[:3] == (5602307044720521826, 3339429528852335965, 7579517803913198659)


@given(st.lists(st.sampled_from(WORDS), min_size=40, max_size=120))
def test_bands_are_sixteen_positive_numbers_that_only_the_stretches_decide(words: list[str]) -> None:
    found = bands(stretches(" ".join(words)))
    assert found == bands(stretches("  ".join(words).title()))
    assert len(found) in {0, 16}
    assert all(0 <= band < 2**63 for band in found)


@given(st.permutations(WORDS).map(lambda words: words[:150]), st.integers(0, 149))
def test_one_changed_word_leaves_a_copy_a_copy(words: list[str], at: int) -> None:
    changed = [*words[:at], "another", *words[at + 1 :]]
    one, other = stretches(" ".join(words)), stretches(" ".join(changed))
    assert is_same_story(one, other)
    assert set(bands(one)) & set(bands(other))
