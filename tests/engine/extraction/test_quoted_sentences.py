"""Sentences of one quotation: a claim each, one attribution for the scorer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.quoted_sentences import quoted_sentences
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record
from app.engine.extraction.types import Span

EXTRACTOR = RulesExtractor()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "“We have bread again,” Ada Lund said. “The lorries came. I saw ten.”",
            ["We have bread again", "The lorries came.", "I saw ten."],
        ),
        ('"No. We had no warning," Ada Lund said.', ["No. We had no warning"]),
        ('"Mr. Berg left at noon. He took the keys," Ada Lund said.', ["Mr. Berg left at noon.", "He took the keys"]),
        ('"The mill burned. If it rains," Ada Lund said, "the fire will die."', ["The mill burned.", "If it rains the fire will die."]),
    ],
)
def test_each_sentence_of_a_quotation_is_a_claim(text: str, parts: list[str]) -> None:
    assert [c.text for c in EXTRACTOR.extract(text).claims] == parts


def test_what_is_called_a_name_stays_whole() -> None:
    (claim,) = EXTRACTOR.extract('Ada Lund called the plan "a trap. A big one".').claims
    assert "trap" in claim.text
    assert "big" in claim.text


def test_sentences_of_a_quotation_that_goes_on_are_one_attribution_in_spans() -> None:
    text = '"The mill burned," Ada Lund said.\n\n"The fire began at noon. It spread to the port."\n'
    record = spans_record("x", EXTRACTOR.extract(text), [])
    assert [len(a["content"]) for a in record["attributions"]] == [1, 2]


@given(st.text(alphabet="“”\"'.!? aB1\n", max_size=60))
def test_sentences_keep_their_order_and_stay_inside_the_piece(text: str) -> None:
    piece = Span(0, len(text))
    spans = [span for content in quoted_sentences(text, [piece]) for span in content]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
