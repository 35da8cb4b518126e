"""Which wire story an article is a print of."""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from app.db.search import fold
from app.tables import Article

_SHINGLE = 5
"""Words in a row that count as one copied stretch; the usual size for near duplicates (Broder 1997)."""
_SAME_STORY = 0.6
"""Share of the shorter text's stretches that must be in the longer one: cut and retitled reprints pass, two reports of one event do not."""
_WINDOW = timedelta(days=4)
_MOST_COMPARED = 40


def content_hash(text: str) -> str:
    """SHA-256 in hex of the text without differences of case, blanks or typography."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(plain.encode()).hexdigest()


def origin_of(session: Session, text: str, digest: str, agency_id: str | None, published_at: datetime | None) -> str | None:
    """Origin key of the stored story this text is a print of, None when it is the first.

    The same text makes the same story whoever prints it; a copy that was cut or retitled is recognised among the agency's
    stories (`agency_id`: whom the article is syndicated from) of the days around it.
    """
    same = select(Article.origin_key).where(col(Article.content_hash) == digest).order_by(col(Article.id))
    found = session.exec(same).first()
    if found is not None or agency_id is None:
        return found
    theirs = select(Article.origin_key, Article.text).where(
        or_(col(Article.source_id) == agency_id, col(Article.syndicated_from_id) == agency_id), col(Article.text).is_not(None)
    )
    if published_at is not None:
        near = col(Article.published_at).between(published_at - _WINDOW, published_at + _WINDOW)
        theirs = theirs.where(or_(near, col(Article.published_at).is_(None)))
    for origin_key, other in session.exec(theirs.order_by(col(Article.id).desc()).limit(_MOST_COMPARED)).all():
        if other is not None and is_same_story(text, other):
            return origin_key
    return None


def is_same_story(text: str, other: str) -> bool:
    """True when most stretches of the shorter text stand in the longer one word for word."""
    mine, theirs = _stretches(text), _stretches(other)
    shorter = min(len(mine), len(theirs))
    return shorter > 0 and len(mine & theirs) >= _SAME_STORY * shorter


def _stretches(text: str) -> set[tuple[str, ...]]:
    words = fold(text).split()
    return {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}
