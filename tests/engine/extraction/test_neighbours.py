"""Claims told side by side: one paragraph, one after the other, two speakers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.neighbours import told_beside
from app.engine.extraction.rules import RulesExtractor

TEXT = (
    "Harbour stays shut\n\n"
    "The port authority said the harbour was safe. The pilots' union said two buoys were missing.\n\n"
    "The mayor said ferries would sail on Monday. He said the town was calm.\n"
)


def beside(text: str) -> dict[str, str]:
    """Each claim's words -> those of the claim it is told beside."""
    found = RulesExtractor().extract(text)
    claims = dict(enumerate(found.claims))
    pairs = told_beside(claims, found.stories, {i: claim.speaker.name for i, claim in claims.items()})
    return {claims[at].text: claims[before].text for at, before in pairs.items()}


def test_the_second_speaker_of_a_paragraph_is_told_beside_the_first() -> None:
    assert beside(TEXT) == {"two buoys were missing": "the harbour was safe"}


def test_another_paragraph_and_the_same_speaker_are_not_beside() -> None:
    apart = TEXT.replace("safe. The", "safe.\n\nThe")
    assert beside(apart) == {}


@given(st.text(alphabet="aehnrst \n.\"'", max_size=60))
def test_any_text_pairs_a_claim_with_one_before_it(text: str) -> None:
    found = RulesExtractor().extract(TEXT + text)
    claims = dict(enumerate(found.claims))
    pairs = told_beside(claims, found.stories, {i: claim.speaker.name for i, claim in claims.items()})
    assert all(claims[before].quote.start <= claims[at].quote.start for at, before in pairs.items())
