"""Which event the claims of a text that is read again are about: the one they were about before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.db.unit import Unit
from app.engine.extraction.types import Extraction
from app.resources.articles.ingest.events import draft_of, event_for
from app.resources.articles.ingest.reprints import told_before
from app.resources.articles.reextraction.stored import StoredClaim
from app.tables import Article

_OTHERS = "The article's other claims are about it."
_OTHER_PRINT = "Another print of the same story is about it."


def event_again(unit: Unit, article: Article, extraction: Extraction, stored: Sequence[StoredClaim]) -> tuple[str, str]:
    """(id of the event, why): that of most claims found before, else that of the story's other prints, else as for a new article."""
    counts = Counter(claim.claim.event_id for claim in stored if claim.claim.event_id is not None)
    if counts:
        return min(counts, key=lambda event_id: (-counts[event_id], event_id)), _OTHERS
    for told in told_before(unit.session, article):
        if told.event_id is not None:
            return told.event_id, _OTHER_PRINT
    return event_for(unit, draft_of(article.title, article.text or "", extraction, article.published_at))
