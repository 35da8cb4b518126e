"""Use cases of stored articles: read, list, patch, delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import col, delete, select

from app.db.query import Rows
from app.db.search import forget_document, index_document
from app.db.unit import Unit
from app.domain.errors import Conflict, NotFound
from app.resources.actors import service as actors
from app.resources.actors import store as actor_store
from app.resources.articles import store
from app.resources.articles.ingest.origins import forget_print
from app.resources.articles.ingest.sources import source_at
from app.resources.articles.schemas import ArticleFilter, ArticlePatch
from app.resources.claims import store as claim_store
from app.resources.events import service as events
from app.resources.events import store as event_store
from app.resources.jobs import service as jobs
from app.tables import Appearance, Article, Assessment, Claim
from app.tables.columns import wire_instant


def find_article(rows: Rows, article_id: str) -> str:
    """The id when there is such an article; raises `NotFound`."""
    if not store.exists(rows, article_id):
        raise NotFound(f"There is no article {article_id}.")
    return article_id


def read_article(rows: Rows, article_id: str) -> dict[str, Any]:
    """The article as ArticleDetail with nothing expanded; raises `NotFound`."""
    return read_detail(rows, article_id, frozenset())


def read_detail(rows: Rows, article_id: str, expand: frozenset[str]) -> dict[str, Any]:
    """The article as ArticleDetail; `expand` may hold "source" and "claims". Raises `NotFound`."""
    found = store.read_articles(rows, [find_article(rows, article_id)])[article_id]
    detail = {**found, "text": store.text_of(rows, article_id), "source": None, "claims": None}
    if "source" in expand:
        detail["source"] = actor_store.read_actor(rows, found["source_id"])
    if "claims" in expand:
        claim_ids = store.claims_in(rows, article_id)
        read = claim_store.read_claims(rows, claim_ids)
        detail["claims"] = [read[claim_id] for claim_id in claim_ids]
    return detail


def page_of_articles(rows: Rows, query: ArticleFilter) -> dict[str, Any]:
    """One page as PageOf[ArticleRead]; raises `BadCursor`, or `Invalid` for an unknown source or event."""
    event = None if query.event is None else events.event_in_query(rows, query.event, "event")
    values: dict[str, Sequence[Any]] = {
        "q": [query.q] if query.q is not None else [],
        "source": [actors.actor_in_query(rows, ref, "source") for ref in query.source],
        "language": query.language,
        "published_at_gte": [wire_instant(query.published_at_gte)] if query.published_at_gte else [],
        "published_at_lt": [wire_instant(query.published_at_lt)] if query.published_at_lt else [],
        "extraction_status": query.extraction_status,
        "origin_key": [query.origin_key] if query.origin_key is not None else [],
        "event": [] if event is None else event_store.subtree(rows, event),
    }
    items, page = store.page_of_articles(
        rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
    )
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def change_article(unit: Unit, article_id: str, patch: ArticlePatch) -> str:
    """Applies the fields that were sent; raises `NotFound`, `StaleVersion`, `Invalid` (unknown source) or `Conflict` (url taken)."""
    article = store.lock_article(unit.session, find_article(unit.rows, article_id))
    unit.check_version(article)
    sent = patch.model_dump(exclude_unset=True)
    if "source" in sent:
        article.source_id = source_at(unit, sent.pop("source"), "/source")
    if sent.get("url") is not None and sent["url"] != article.url and store.with_url(unit.session, sent["url"]) is not None:
        raise Conflict("Another article has this url.", code="url_taken")
    for name, value in sent.items():
        setattr(article, name, value)
    unit.bump(article)
    make_findable(unit, article)
    _touch_claims_in(unit, article_id)
    unit.record("updated", "article", article_id, version=article.version)
    return article_id


def delete_article(unit: Unit, article_id: str) -> None:
    """Removes the article and the appearances in it; its claims stay, its assessments stay without an article.

    Raises `NotFound` or `StaleVersion`.
    """
    # a worker locks its job before the article, so does this
    jobs.give_up_jobs_of(unit, find_article(unit.rows, article_id), "The article was deleted.")
    article = store.lock_article(unit.session, article_id)
    unit.check_version(article)
    _touch_claims_in(unit, article_id)
    unit.session.exec(delete(Appearance).where(col(Appearance.article_id) == article_id))
    for assessment in unit.session.exec(select(Assessment).where(col(Assessment.article_id) == article_id).with_for_update()).all():
        assessment.article_id = assessment.start = assessment.end = None
        unit.bump(assessment)
        unit.touch_claim(assessment.claim_id)
        event_id = unit.session.exec(select(Claim.event_id).where(col(Claim.id) == assessment.claim_id)).one()
        unit.record("updated", "assessment", assessment.id, event_id=event_id, version=assessment.version)
    forget_document(unit.session, article_id)
    forget_print(unit.session, article_id)
    unit.session.flush()
    unit.session.delete(article)
    unit.session.flush()
    unit.record("deleted", "article", article_id, version=article.version)


def make_findable(unit: Unit, article: Article) -> None:
    """The article is found by the words of its title, byline and text."""
    index_document(unit.session, "article", article.id, article.title, article.byline, article.text)


def _touch_claims_in(unit: Unit, article_id: str) -> None:
    shown = select(Claim.id, Claim.event_id).join(Appearance, col(Appearance.claim_id) == col(Claim.id))
    for claim_id, event_id in unit.session.exec(shown.where(col(Appearance.article_id) == article_id).distinct()).all():
        unit.touch_claim(claim_id)
        unit.touch_event(event_id)
