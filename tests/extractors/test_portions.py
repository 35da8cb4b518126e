"""Stories in portions: nothing is lost, nothing is sent twice, no portion is too long."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.engine.intake.stories import split_stories
from app.extractors.portions import halves, portions

SENTENCE = st.lists(st.sampled_from(["dam", "water", "“Stop,”", "rose", "Halven"]), min_size=1, max_size=60).map(
    lambda w: " ".join(w).capitalize() + "."
)
TEXT = st.lists(st.lists(SENTENCE, min_size=1, max_size=6).map(" ".join), min_size=1, max_size=8).map("\n\n".join)


@given(TEXT, st.integers(20, 400))
def test_portions_hold_every_word_of_the_paragraphs_once(text: str, most: int) -> None:
    for story in split_stories(text):
        found = portions(text, story, most)
        pieces = [piece for portion in found for piece in portion]
        assert [a for a, b in pairwise(pieces) if a.end > b.start] == []
        told = " ".join(text[piece.start : piece.end] for piece in pieces).split()
        assert told == " ".join(text[paragraph.start : paragraph.end] for paragraph in story.paragraphs).split()
        assert all(sum(piece.end - piece.start for piece in portion) <= most for portion in found)


@given(TEXT)
def test_halves_are_the_whole(text: str) -> None:
    for story in split_stories(text):
        for portion in portions(text, story, 10_000):
            parts = halves(portion)
            assert (len(portion) == 1) == (parts is None)
            assert parts is None or (parts[0] + parts[1] == portion and all(parts))
