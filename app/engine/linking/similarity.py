"""How alike two statements are in words: only for statements that no predicate class explains, and only to propose one proposition."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from app.engine.linking.names import fold
from app.engine.linking.terms import stems

ALIKE_FROM = 0.6
_SHARED_FROM = 3
_JACCARD_FROM = 0.6
_JACCARD_NEGATED_FROM = 0.8
"""A negation turns the stance only when little else differs: "he did not say A but B" is no denial of "B"."""
_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|neither|nor|without|no longer|failed to|cannot)\b|n't\b")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def is_negated(text: str) -> bool:
    """True when the text holds an odd number of negations."""
    return len(_NEGATION.findall(fold(text))) % 2 == 1


def likeness(left: str, right: str) -> float:
    """0-1: the mean of stem overlap (Jaccard) and rapidfuzz's token set ratio; 0 for fewer than three shared stems, different numbers or too little overlap."""
    mine, theirs = stems(left), stems(right)
    shared = {s for s in mine & theirs if not s[:1].isdigit()}
    if len(shared) < _SHARED_FROM or set(_NUMBER.findall(left)) != set(_NUMBER.findall(right)):
        return 0.0
    jaccard = len(mine & theirs) / len(mine | theirs)
    words = fuzz.token_set_ratio(" ".join(sorted(mine)), " ".join(sorted(theirs))) / 100
    least = _JACCARD_FROM if is_negated(left) == is_negated(right) else _JACCARD_NEGATED_FROM
    return round((jaccard + words) / 2, 3) if jaccard >= least else 0.0


def sharing(text: str, index: Mapping[str, Sequence[int]]) -> list[int]:
    """The numbers of the indexed texts that share at least three stems with `text`, ascending; only these can be alike."""
    shared = Counter(number for word in stems(text) if not word[:1].isdigit() for number in index.get(word, ()))
    return sorted(number for number, count in shared.items() if count >= _SHARED_FROM)


def index_of(texts: Sequence[str]) -> dict[str, list[int]]:
    """Stem -> the numbers of the texts that hold it."""
    index: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        for word in stems(text):
            index.setdefault(word, []).append(number)
    return index


def components(texts: Sequence[str]) -> list[list[int]]:
    """Indexes of texts joined by likeness, directly or through others: sets that do not depend on the order of the texts."""
    parent = list(range(len(texts)))
    index = index_of(texts)

    def root(at: int) -> int:
        while parent[at] != at:
            at = parent[at]
        return at

    for left in range(len(texts)):
        for right in sharing(texts[left], index):
            if right < left and likeness(texts[left], texts[right]) >= ALIKE_FROM:
                parent[max(root(left), root(right))] = min(root(left), root(right))
    groups: dict[int, list[int]] = {}
    for at in range(len(texts)):
        groups.setdefault(root(at), []).append(at)
    return list(groups.values())
