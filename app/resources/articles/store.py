"""SQL of articles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Row, Rows, instant, numbered, placeholders
from app.db.search import matching_ids
from app.tables import Actor, Appearance, Article, Claim

_A = Article
_COLUMNS = (
    col(_A.id), col(_A.url), col(_A.title), col(_A.byline), col(_A.language), instant(col(_A.published_at)), instant(col(_A.retrieved_at)),
    col(_A.source_id), col(Actor.name), col(_A.syndicated_from_id), col(_A.origin_key), col(_A.content_hash),
    col(_A.extraction_status), col(_A.extraction_error), col(_A.extractor_name), col(_A.extractor_version),
    instant(col(_A.created_at)), instant(col(_A.updated_at)), col(_A.version),
)  # fmt: skip
_NAMES = (
    "id", "url", "title", "byline", "language", "published_at", "retrieved_at", "source_id", "source_name", "syndicated_from_id",
    "origin_key", "content_hash", "extraction_status", "extraction_error", "extractor", "extractor_version", "created_at", "updated_at", "version",
)  # fmt: skip
_JOINED = select(*_COLUMNS).join(Actor, col(Actor.id) == col(_A.source_id))


def _about(events: list[Any]) -> Any:
    claims = select(col(Appearance.article_id)).join(Claim, col(Claim.id) == col(Appearance.claim_id))
    return col(_A.id).in_(claims.where(col(Claim.event_id).in_(events)))


_LISTING = Listing(
    statement=_JOINED,
    id_column=col(_A.id),
    orders={"published_at": col(_A.published_at)},
    filters={
        "q": lambda b: col(_A.id).in_(matching_ids(b[0])),
        "source": lambda b: col(_A.source_id).in_(b),
        "language": lambda b: col(_A.language).in_(b),
        "published_at_gte": lambda b: col(_A.published_at) >= b[0],
        "published_at_lt": lambda b: col(_A.published_at) < b[0],
        "extraction_status": lambda b: col(_A.extraction_status).in_(b),
        "origin_key": lambda b: col(_A.origin_key).in_(b),
        "event": _about,
    },
)
_EXISTS = Query(select(col(_A.id)).where(col(_A.id) == bindparam("id")))
_TEXT = Query(select(col(_A.text)).where(col(_A.id) == bindparam("id")))
_GIVEN = Query(
    select(col(_A.text), instant(col(_A.published_at)), col(Actor.name))
    .join(Actor, col(Actor.id) == col(_A.source_id))
    .where(col(_A.id) == bindparam("id"))
)
_CLAIMS = Query(
    select(col(Appearance.claim_id)).where(col(Appearance.article_id) == bindparam("id")).distinct().order_by(col(Appearance.claim_id))
)


def exists(rows: Rows, article_id: str) -> bool:
    """True when there is an article with that id."""
    return rows.first(_EXISTS, id=article_id) is not None


def read_article(rows: Rows, article_id: str) -> dict[str, Any] | None:
    """The article as ArticleRead; None when there is none."""
    return read_articles(rows, [article_id]).get(article_id)


def read_articles(rows: Rows, article_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Article id -> ArticleRead, in one query however many they are; unknown ids are left out."""
    found = rows.all(_many(len(article_ids)), **numbered(article_ids)) if article_ids else []
    return {row[0]: shape_article(row) for row in found}


def text_of(rows: Rows, article_id: str) -> str | None:
    """The article's text, None without one."""
    found = rows.first(_TEXT, id=article_id)
    return None if found is None else found[0]


def given_to_extractors(rows: Rows, article_id: str) -> tuple[str, datetime | None, str] | None:
    """What an extractor is given: the text, when it was published and its source's name; None when the article or its text is gone."""
    found: Row | None = rows.first(_GIVEN, id=article_id)
    if found is None or found[0] is None:
        return None
    return found[0], None if found[1] is None else datetime.fromisoformat(found[1]), found[2]


def claims_in(rows: Rows, article_id: str) -> list[str]:
    """Ids of the claims that appear in the article, in the order they were stored."""
    return list(rows.scalars(_CLAIMS, id=article_id))


def page_of_articles(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of articles as ArticleRead."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return [shape_article(row) for row in page.rows], page


def lock_article(session: Session, article_id: str) -> Article:
    """The row, locked to the end of the transaction."""
    return session.exec(select_rows(Article).where(col(_A.id) == article_id).with_for_update()).one()


def with_url(session: Session, url: str) -> Article | None:
    """The article published at that address."""
    return session.exec(select_rows(Article).where(col(_A.url) == url)).first()


def print_of(session: Session, source_id: str, content_hash: str) -> str | None:
    """Id of the source's article with that text."""
    same = select_rows(Article.id).where(col(_A.source_id) == source_id, col(_A.content_hash) == content_hash)
    return session.exec(same.order_by(col(_A.id))).first()


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(_JOINED.where(col(_A.id).in_(placeholders(size))))


def shape_article(row: Row) -> dict[str, Any]:
    """A row as ArticleRead."""
    return dict(zip(_NAMES, row, strict=True))
