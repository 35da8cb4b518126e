"""Which stored articles are read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import bindparam, or_, select
from sqlmodel import col

from app.db.query import Query, Rows, numbered, placeholders
from app.domain.vocabulary import ExtractionStatus
from app.engine.extraction.types import Extractor
from app.resources.events.store import subtree
from app.tables import Appearance, Article, Claim

_A = Article
_READ = (ExtractionStatus.DONE.value, ExtractionStatus.UNSUPPORTED_LANGUAGE.value)
_LOOKED_AT = or_(*(col(_A.extraction_status) == status for status in (*_READ, ExtractionStatus.FAILED.value)))
_COLUMNS = (col(_A.id), col(_A.title), col(_A.extraction_status), col(_A.extractor_name), col(_A.extractor_version))
_WITH_TEXT = select(*_COLUMNS).where(col(_A.text).is_not(None)).order_by(col(_A.id))
PAGE = 5_000
"""Articles of one look: no look may take longer than a read is allowed to."""
_ALL = Query(_WITH_TEXT.where(_LOOKED_AT, col(_A.id) > bindparam("after")).limit(bindparam("limit")))
_ONE = Query(_WITH_TEXT.where(col(_A.id) == bindparam("id"), col(_A.extraction_status) != ExtractionStatus.PENDING.value))


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be read again, and what read it last."""

    id: str
    title: str
    status: str
    extractor: str | None
    version: str | None

    def is_current(self, extractor: Extractor) -> bool:
        """True when this extractor in this version has read it already."""
        return self.status in _READ and (self.extractor, self.version) == (extractor.name, extractor.version)


def all_articles(rows: Rows, after: str = "") -> list[Candidate]:
    """The next articles (ids beyond `after`, "" for the first) whose texts a machine has read, oldest record first, a page of them; [] at the end.

    One that waits for a job is left to the job.
    """
    return [Candidate(*row) for row in rows.all(_ALL, after=after, limit=PAGE)]


def articles_of_event(rows: Rows, event_id: str) -> list[Candidate]:
    """Those of them that carry claims about the event or one below it."""
    events = subtree(rows, event_id)
    return [Candidate(*row) for row in rows.all(_about(len(events)), **numbered(events))]


def one_article(rows: Rows, article_id: str) -> list[Candidate]:
    """The article, also when nothing has read it yet; nothing when it has no text or waits for a job."""
    return [Candidate(*row) for row in rows.all(_ONE, id=article_id)]


def stale(candidates: Sequence[Candidate], extractor: Extractor) -> list[Candidate]:
    """Those that this extractor in this version has not read yet: by this an interrupted run is taken up again."""
    return [candidate for candidate in candidates if not candidate.is_current(extractor)]


@lru_cache(maxsize=64)
def _about(size: int) -> Query:
    carried = select(col(Appearance.article_id)).join(Claim, col(Claim.id) == col(Appearance.claim_id))
    mine = col(_A.id).in_(carried.where(col(Claim.event_id).in_(placeholders(size))))
    return Query(_WITH_TEXT.where(_LOOKED_AT, mine))
