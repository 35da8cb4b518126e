"""Words of a text with their places."""

from __future__ import annotations

import pytest

from app.engine.extraction.tokens import single_spaced, tokenize
from app.engine.extraction.types import Span


@pytest.mark.parametrize("written", ["the road is shut", " the road\tis\u00a0shut\n", "the  road   is shut", "the road\u2009is shut"])
def test_any_white_space_between_words_becomes_one_space(written: str) -> None:
    assert single_spaced(written) == "the road is shut"


def test_nothing_but_white_space_is_empty() -> None:
    assert single_spaced(" \u00a0\n") == ""


def test_initials_and_joined_words_are_one_token_each_with_their_places() -> None:
    text = "The U.S. well-known firm's road -- 2,400 km -- is shut."
    s = tokenize(text, Span(0, len(text)), [])
    assert s.words == ["The", "U.S.", "well-known", "firm's", "road", "--", "2,400", "km", "--", "is", "shut", "."]
    assert [text[a:b] for a, b in zip(s.starts, s.ends, strict=True)] == s.words
