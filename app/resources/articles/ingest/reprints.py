"""What a reprint says again: claims of the same story's other prints, found although an editor touched the words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlmodel import Session, col, select

from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.similarity import is_negated
from app.tables import Appearance, Article, Claim

_EDITED = 85.0
"""Least likeness (rapidfuzz's ratio, 0-100) of a claim and what an editor made of it: a word or two of a dozen may differ."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim that another print of the story carries."""

    fingerprint: str
    claimant_id: str
    event_id: str | None
    text: str


def told_before(session: Session, article: Article) -> list[ToldClaim]:
    """The claims of the other prints of the article's story, oldest record first; none for a story of its own."""
    prints = (col(Article.origin_key) == article.origin_key, col(Article.id) != article.id)
    carried = select(Appearance.claim_id).join(Article, col(Article.id) == col(Appearance.article_id)).where(*prints)
    wanted = select(Claim.fingerprint, Claim.claimant_id, Claim.event_id, Claim.text).where(col(Claim.id).in_(carried))
    return [ToldClaim(*row) for row in session.exec(wanted.order_by(col(Claim.id))).all()]


def recognised(found: Mapping[int, ExtractedClaim], claimants: Mapping[int, str], told: Sequence[ToldClaim]) -> dict[int, str]:
    """Key of each claim that the story told before in about the same words -> the fingerprint of that claim.

    The claimant, every number and whether it is negated must be the same; each told claim is recognised once.
    """
    left = list(told)
    same: dict[int, str] = {}
    for key, claim in found.items():
        alike = [
            (fuzz.ratio(claim.text, t.text), t) for t in left if t.claimant_id == claimants[key] and _says_the_same(claim.text, t.text)
        ]
        best, one = max(alike, key=lambda pair: (pair[0], pair[1].fingerprint), default=(0.0, None))
        if one is not None and best >= _EDITED:
            same[key] = one.fingerprint
            left.remove(one)
    return same


def reads_alike(text: str, other: str) -> bool:
    """True when the two are one statement that an editor touched: about the same words, the same numbers, negated or not alike."""
    return fuzz.ratio(text, other) >= _EDITED and _says_the_same(text, other)


def _says_the_same(one: str, other: str) -> bool:
    return set(_NUMBER.findall(one)) == set(_NUMBER.findall(other)) and is_negated(one) == is_negated(other)
