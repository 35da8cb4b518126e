"""Which wire story an article is a print of."""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, delete, or_, select

from app.engine.linking.prints import bands, is_same_story, stretches
from app.tables import Article, ArticleBand

_WINDOW = timedelta(days=4)
_MOST_COMPARED = 20


def content_hash(text: str) -> str:
    """SHA-256 in hex of the text without differences of case, blanks or typography."""
    plain = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return hashlib.sha256(plain.encode()).hexdigest()


def origin_of(session: Session, text: str, digest: str, published_at: datetime | None) -> str | None:
    """Origin key of the stored story this text is a print of, None when it is the first.

    The same text makes the same story whoever prints it and whenever; a cut, retitled or lightly edited copy is recognised
    among the stories of the days around it.
    """
    same = select(Article.origin_key).where(col(Article.content_hash) == digest).order_by(col(Article.id))
    found = session.exec(same).first()
    if found is not None:
        return found
    mine = stretches(text)
    candidates = _sharing(session, bands(mine), published_at) if mine else []
    return next((origin for origin, other in candidates if other is not None and is_same_story(mine, stretches(other))), None)


def remember_print(session: Session, article_id: str, text: str) -> None:
    """Has later copies of the stored article's text found."""
    session.add_all(ArticleBand(band=band, article_id=article_id) for band in sorted(set(bands(stretches(text)))))


def forget_print(session: Session, article_id: str) -> None:
    """Undoes `remember_print`."""
    session.exec(delete(ArticleBand).where(col(ArticleBand.article_id) == article_id))


def _sharing(session: Session, wanted: tuple[int, ...], published_at: datetime | None) -> list[tuple[str, str | None]]:
    """(origin key, text) of the stored articles that share most bands, most first."""
    shared = func.count(col(ArticleBand.band)).label("shared")
    meeting = (
        select(ArticleBand.article_id, shared).where(col(ArticleBand.band).in_(wanted)).group_by(col(ArticleBand.article_id)).subquery()
    )
    found = select(Article.origin_key, Article.text).join(meeting, meeting.c.article_id == col(Article.id))
    if published_at is not None:
        near = col(Article.published_at).between(published_at - _WINDOW, published_at + _WINDOW)
        found = found.where(or_(near, col(Article.published_at).is_(None)))
    return list(session.exec(found.order_by(meeting.c.shared.desc(), col(Article.id)).limit(_MOST_COMPARED)).all())
