"""The work of a job that takes the claims out of a stored article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from app.db.query import Rows
from app.db.unit import Unit
from app.domain.vocabulary import ExtractionStatus
from app.engine.extraction.types import Extraction, ExtractionFailed
from app.extractors.registry import ExtractorUnavailable, UnknownExtractor
from app.resources.articles import store
from app.resources.articles.ingest.choice import Extractors
from app.resources.articles.ingest.run import came_of, store_findings
from app.resources.articles.ingest.turns import take_turn
from app.resources.events import store as event_store
from app.resources.jobs.attempt import WorkFailed
from app.resources.jobs.leases import Lease
from app.tables import Article

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class StoredText:
    """What an extractor is given."""

    text: str
    published_at: datetime | None
    source: str | None


@dataclass(frozen=True, slots=True)
class ExtractionTask:
    """Reads the article, runs the extractor that was asked for, stores what it found (a `Task` of the worker)."""

    extractors: Extractors

    def read(self, rows: Rows, lease: Lease) -> StoredText:
        """The article's text, when and by whom it was published; an empty text when the article is gone."""
        return StoredText(*(store.given_to_extractors(rows, lease.article_id) or ("", None, None)))

    def perform(self, lease: Lease, given: StoredText) -> Extraction:
        """What the extractor finds; raises `WorkFailed`, whatever went wrong in it."""
        try:
            return self.extractors.open(lease.extractor).extract(given.text, given.published_at, given.source)
        except (ExtractionFailed, ExtractorUnavailable, UnknownExtractor) as error:
            log.warning("extraction failed", extractor=lease.extractor, article=lease.article_id, reason=str(error))
            raise WorkFailed(str(error)) from error
        except Exception as error:
            log.exception("extraction failed", extractor=lease.extractor, article=lease.article_id)
            raise WorkFailed(f"{type(error).__name__} in the extractor {lease.extractor}") from error

    def store(self, unit: Unit, lease: Lease, made: Extraction) -> None:
        """Stores the findings with the article's new status, unless somebody else has taken its claims out meanwhile."""
        take_turn(unit.session)
        article = _pending(unit, lease.article_id)
        if article is None:
            return
        _conclude(unit, article, made, None)
        if made.claims:
            store_findings(unit, article, made, _survivor(unit.rows, lease.event_id))

    def give_up(self, unit: Unit, lease: Lease, reason: str) -> None:
        """The article stays without claims, with the reason."""
        article = _pending(unit, lease.article_id)
        if article is not None:
            _conclude(unit, article, None, reason)


def _pending(unit: Unit, article_id: str) -> Article | None:
    article = unit.session.get(Article, article_id, with_for_update=True)
    return article if article is not None and article.extraction_status == ExtractionStatus.PENDING.value else None


def _conclude(unit: Unit, article: Article, extraction: Extraction | None, failure: str | None) -> None:
    for name, value in came_of(extraction, failure).items():
        setattr(article, name, value)
    unit.bump(article)
    unit.session.flush()
    unit.record("extracted", "article", article.id, version=article.version)


def _survivor(rows: Rows, event_id: str | None) -> str | None:
    """The event itself, or the one it was merged into since the article was sent."""
    found = None if event_id is None else event_store.resolve(rows, event_id)
    return None if found is None else found[1] or found[0]
