"""Any text at all: no error, literal spans, the same answer twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.spans import spans_record
from app.engine.extraction.types import Extraction

EXTRACTOR = RulesExtractor()
PIECES = st.sampled_from(
    [
        "said", "the ministry", "Ada Lund", "denied that", ",", ".", '"', "“", "”", "''", " ", "\n", "\r\n", "\n\n", "according to", "but", "AFP",
        "could not verify", "either side", "because", "he", "it", "adding that", "—", ":", "(", ")", "at least 5", "%", "who", "that", "Norvale's",
        "told", "Monday", "𝔘nicode", "é", "\x00", "\u2028", "accused", "of doing", "A B", "TT", "(Reuters)", "'", "’s", "and", "is", "1,000",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=60).map(" ".join) | st.lists(PIECES, max_size=60).map("".join)


def check(text: str, found: Extraction) -> None:
    for claim in found.claims:
        assert claim.text.strip()
        assert claim.speaker.name
        assert 0 <= claim.confidence <= 1
        assert 0 <= claim.story < len(found.stories)
        spans = [*claim.content, claim.quote, *(s for s in (claim.cue, claim.speaker.mention) if s is not None)]
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert all(claim.quote.start <= p.start and p.end <= claim.quote.end for p in claim.content)
    for remark in found.remarks:
        assert 0 <= remark.by.start < remark.by.end <= len(text)
        assert all(0 <= i < len(found.claims) for i in remark.covers)


@given(TEXTS)
def test_news_like_fragments_give_literal_spans_twice_the_same(text: str) -> None:
    found = EXTRACTOR.extract(text)
    check(text, found)
    assert EXTRACTOR.extract(text) == found


@given(st.text(max_size=300))
def test_random_text_never_raises(text: str) -> None:
    check(text, EXTRACTOR.extract(text))


@given(TEXTS)
def test_the_wire_form_holds_for_any_text(text: str) -> None:
    found = EXTRACTOR.extract(text)
    record = spans_record("doc", found, [])
    told = [piece for attribution in record["attributions"] for piece in attribution["content"]]
    assert sorted(told) == sorted([piece.start, piece.end] for claim in found.claims for piece in claim.content)
    assert len(record["attributions"]) <= len({claim.cue or index for index, claim in enumerate(found.claims)})


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "a" * 5_000_000,
        "x\ty\tz\n" * 2000,
        '"' * 100_000,
        "He said that it was so, " * 8_000,
        ("“open " * 3000 + "\n\n") * 5,
        ("the ministry, " * 2000) + "said so.",
        "- " * 50_000,
        "( " * 50_000,
        "Ab Cd " * 20_000,
    ],
    ids=range(11),
)
def test_long_odd_texts_claim_nothing(text: str) -> None:
    assert EXTRACTOR.extract(text).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Take two eggs and 200 g of flour. Stir until smooth. Bake for an hour.",
        "def area(r):\n    return 3.14 * r * r\n",
        "| name | value |\n|------|-------|\n| a    | 1     |\n",
        "The sun rose over the hills. Nothing moved in the valley, and the river was low.",
    ],
)
def test_a_text_that_is_no_news_gives_no_claims(text: str) -> None:
    found = EXTRACTOR.extract(text)
    assert (found.claims, found.remarks) == ((), ())


def test_windows_line_ends_change_no_claim() -> None:
    text = 'The ministry said it rained.\n\n"We are wet," said Ada Lund.\n\n"Very wet."\n'
    unix, windows = EXTRACTOR.extract(text), EXTRACTOR.extract(text.replace("\n", "\r\n"))
    assert [(c.text, c.speaker.name) for c in unix.claims] == [(c.text, c.speaker.name) for c in windows.claims]


def test_characters_beyond_the_basic_plane_keep_offsets_literal() -> None:
    text = "𝔘𝔘 was here. The ministry said it rained 𝔘. The mayor said it was dry."
    assert [text[c.content[0].start : c.content[0].end] for c in EXTRACTOR.extract(text).claims] == ["it rained 𝔘", "it was dry"]
