"""The letters read off a pattern: a closed gate never hides a match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.pattern_letters import Gate, needed_letters, one_of


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bforecasts?\b", ("forecast",)),
        (r"(?:was|were) (?:un)?verified", ("verified",)),
        (r"false|un(?:true|founded)", ("false", "founded", "true")),
        (r"(?:maybe )?an \d+", ("an ",)),
        (r"(?:denied )+by|rejected", ("denied ", "rejected")),
        (r"(?=nobody)\w+ says", (" says",)),
        (r"Evidence|evidence of harm", ("evidence",)),
        (r"(?:good|bad|)ness", ("ness",)),
        (r"(?:good|ba?)", ()),
        (r"(?:maybe )?\d+ o", ()),
    ],
)
def test_the_letters_every_match_holds_are_read_off_the_pattern(pattern: str, letters: tuple[str, ...]) -> None:
    assert needed_letters(re.compile(pattern)) == letters


def test_a_pattern_that_needs_no_letters_is_always_tried() -> None:
    assert Gate(re.compile(r"\d+")).opens("no digits here")


@given(words=st.sets(st.text("abc-.", min_size=1, max_size=4), min_size=1), other=st.text("abc-.", max_size=5))
def test_a_pattern_for_one_of_some_words_matches_these_and_no_others(words: set[str], other: str) -> None:
    pattern = re.compile(one_of(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)


_PART = st.text("abc", min_size=1, max_size=4)
_PARTS = st.recursive(
    _PART, lambda inner: st.builds("(?:{}|{}){}{}".format, inner, inner, st.sampled_from(["", "?", "+", "*"]), inner), max_leaves=6
)


@given(pattern=_PARTS, text=st.text("abcABC ", max_size=30))
def test_whatever_a_pattern_matches_opens_its_gate(pattern: str, text: str) -> None:
    compiled = re.compile(pattern, re.IGNORECASE)
    assert compiled.search(text) is None or Gate(compiled).opens(text.lower())
