"""What a reprint says again: claims of the same story's other prints, found although an editor touched the words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlalchemy import bindparam, select
from sqlmodel import Session, col

from app.db.connect import rows_of
from app.db.query import Query
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.similarity import is_negated
from app.tables import Appearance, Article, Claim

_EDITED = 85.0
"""Least likeness (rapidfuzz's ratio, 0-100) of a claim and what an editor made of it: a word or two of a dozen may differ."""
_CARRIED = (
    select(col(Appearance.claim_id))
    .join(Article, col(Article.id) == col(Appearance.article_id))
    .where(col(Article.origin_key) == bindparam("origin"), col(Article.id) != bindparam("article"))
)
_TOLD = Query(
    select(col(Claim.fingerprint), col(Claim.claimant_id), col(Claim.event_id), col(Claim.text))
    .where(col(Claim.id).in_(_CARRIED))
    .order_by(col(Claim.id))
)
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
    return [ToldClaim(*row) for row in rows_of(session).all(_TOLD, origin=article.origin_key, article=article.id)]


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
