"""Which claims a remark about figures means: "the death toll" those that count the dead, "the figures" all that hold a number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.wordlists import words

_FIGURE = re.compile(
    r"\b(?:(?P<many>figures|tolls?|numbers|tallies|counts|losses|casualties|victims|dead|number of|size of|how many|how much|deaths)|figure|number|tally|count)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:either|neither|both|each|any|none|all)\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z]{3,}")
_STEM = 5
_DEAD = re.compile(
    r"\b(?:dead|die[ds]?|death|deaths|drown\w*|killed|killing|kills|bodies|body|toll|fatalit\w+|victims?|lives|perished|casualt\w+)\b",
    re.IGNORECASE,
)
_HURT = re.compile(r"\b(?:injur\w+|wounded|hurt|casualt\w+|hospitali[sz]ed)\b", re.IGNORECASE)
_KINDS = (_DEAD, _HURT)
_NO_TOPIC = words(
    "the and any all both either neither these those his her its their figures figure toll tolls numbers number count counts size "
    "independently immediately claim claims claimed reports report reported given from side sides exact total official how many much were was had have been"
)

Numbered = tuple[int, ExtractedClaim]


def figures_meant(target: str, claims: Sequence[Numbered]) -> list[Numbered]:
    """Of the claims (in order), those with a number for what the words `target` count; empty when these speak of no figure."""
    figure = _FIGURE.search(target)
    if figure is None:
        return []
    counted = [(i, c) for i, c in claims if c.quantity is not None]
    about = [(i, c) for i, c in counted if _is_about(target, c)]
    found = about or counted
    return found if figure["many"] or _EACH.search(target) else found[-1:]


def _is_about(target: str, claim: ExtractedClaim) -> bool:
    kinds = [kind for kind in _KINDS if kind.search(target)]
    if kinds:
        return any(kind.search(claim.text) for kind in kinds)
    topic = {word[:_STEM] for word in _WORD.findall(target.lower()) if word not in _NO_TOPIC}
    return not topic.isdisjoint(word[:_STEM] for word in _WORD.findall(claim.text.lower()))
