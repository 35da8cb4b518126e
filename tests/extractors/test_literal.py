"""Words found again: exact offsets whatever the marks, and nothing that is not there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.types import Span
from app.extractors.literal import Literal, fold, with_marks

WORDS = st.lists(
    st.sampled_from(["dam", "said", "“Stop", "north-west", "5.2", "it’s", "”", "…", "''", "\u00a0", "ice", "\u200bsafe"]), max_size=30
)
BLANKS = st.sampled_from([" ", "\n", "\r\n", "  ", "\t", "\u00a0"])


def whole(text: str) -> Literal:
    return Literal(text, [Span(0, len(text))])


@given(WORDS, BLANKS, st.data())
def test_any_words_of_a_text_are_found_at_their_place(words: list[str], blank: str, data: st.DataObject) -> None:
    text = blank.join(words)
    first = data.draw(st.integers(0, len(words)))
    sought = " ".join(words[first : data.draw(st.integers(first, len(words)))])
    places = list(whole(text).places(sought))
    if any(c.isalnum() for c in fold(sought)):
        assert places
    for place in places:
        assert fold(text[place.start : place.end]) == fold(sought).strip(" \"'.,;:-")


@given(st.text(), st.text(max_size=20))
def test_what_is_found_reads_the_same(text: str, sought: str) -> None:
    for place in whole(text).places(sought):
        assert 0 <= place.start < place.end <= len(text)
        assert fold(text[place.start : place.end]).strip(" \"'.,;:-") == fold(sought).strip(" \"'.,;:-")


def test_words_do_not_reach_over_two_stretches() -> None:
    text = "The dam is safe. The road is shut."
    assert list(Literal(text, [Span(0, 16), Span(16, 34)]).places("safe. The")) == []
    assert list(whole(text).places("safe. The")) == [Span(11, 20)]


def test_only_what_stands_in_the_stretches_is_found() -> None:
    text = "The dam is safe. The dam is shut."
    assert list(Literal(text, [Span(17, 33)]).places("the dam")) == []
    assert list(Literal(text, [Span(17, 33)]).places("The dam")) == [Span(17, 24)]


def test_the_nearest_place_avoids_what_was_said() -> None:
    text = "She said she was there before she left, she told them."
    said = Span(9, 38)
    assert whole(text).nearest("she", said, avoid=[said]) == Span(40, 43)


def test_quotation_marks_around_the_words_belong_to_them() -> None:
    text = '“Stop,” he said. Go "on'
    assert with_marks(text, Span(1, 5)) == Span(0, 7)
    assert with_marks(text, Span(17, 19)) == Span(17, 19)
    assert with_marks(text, Span(21, 23)) == Span(21, 23)
