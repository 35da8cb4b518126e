"""What a person deleted as stored in error is not found a second time."""

from __future__ import annotations

from app.engine.extraction.types import ExtractedClaim
from app.resources.articles.ingest.claims import reading_of
from app.resources.articles.ingest.reprints import reads_alike
from app.tables import Article


def is_dismissed(found: ExtractedClaim, article: Article) -> bool:
    """True for a claim that reads like one that was deleted from the article by hand: the same, or about the same words at the same place."""
    reading = reading_of(found)
    place = (found.quote.start, found.quote.end)
    return any(
        gone["reading"] == reading or ((gone["start"], gone["end"]) == place and reads_alike(found.text, gone["text"]))
        for gone in article.dismissed or ()
    )
