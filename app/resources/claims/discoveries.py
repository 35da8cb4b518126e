"""How a machine found a claim in an article: what an appearance remembers of it, and how `expand=extraction` tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from app.db.query import Query, Row, Rows, from_json, numbered, placeholders
from app.tables import Appearance, Claim

_P = Appearance
_CLAIM = (col(Claim.id), col(Claim.grouped_by), col(Claim.grouping_reason), col(Claim.edited_by))
_FOUND = (
    col(_P.id), col(_P.article_id), col(_P.quote), col(_P.start), col(_P.extraction_confidence), col(_P.cue), col(_P.extractor_name),
    col(_P.extractor_version), col(_P.rule), col(_P.mention), col(_P.spans), col(_P.links),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Discovery:
    """The columns of an appearance that a machine found."""

    extractor_name: str
    extractor_version: str | None
    rule: str | None
    mention: str | None
    """The words that name the speaker at this place, which may stand outside the quote."""
    spans: dict[str, Any]
    """{"source": [start, end) or None, "cue": the same, "content": [[start, end), ...]} in characters of the article's text."""
    links: dict[str, str | None]
    """{"claimant": why the speaker is that actor, "event": why the article is about that event}."""
    reading: str
    """Digest of what was read: speaker, statement, stance, figure."""

    def columns(self) -> dict[str, Any]:
        """By the names of the table's columns."""
        return asdict(self)


def extractions_of(rows: Rows, claim_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Claim id -> ExtractionRead, in one query however many they are; unknown ids are left out."""
    told: dict[str, dict[str, Any]] = {}
    for row in rows.all(_many(len(claim_ids)), **numbered(claim_ids)) if claim_ids else []:
        claim_id, grouped_by, reason, edited_by, *found = row
        of_claim = told.setdefault(claim_id, {"found": [], "grouping": _grouping(grouped_by, reason), "edited_by": edited_by})
        if found[0] is not None:
            of_claim["found"].append(_shape(tuple(found)))
    return told


def _grouping(grouped_by: str | None, reason: str | None) -> dict[str, Any] | None:
    return None if grouped_by is None and reason is None else {"by": grouped_by, "reason": reason}


def _shape(row: Row) -> dict[str, Any]:
    appearance_id, article_id, quote, start, confidence, cue, extractor, version, rule, mention, spans, links = row
    placed, linked = from_json(spans) or {}, from_json(links) or {}
    content = placed.get("content") or ()
    return {
        "appearance_id": appearance_id, "article_id": article_id, "extractor": extractor, "extractor_version": version, "rule": rule,
        "confidence": confidence, "source": _words(mention, placed.get("source")), "cue": _words(cue, placed.get("cue")),
        "content": [_words(_within(quote, start, span), span) for span in content],
        "claimant_reason": linked.get("claimant"), "event_reason": linked.get("event"),
    }  # fmt: skip


def _words(text: str | None, span: Sequence[int] | None) -> dict[str, Any] | None:
    return None if span is None else {"text": text, "start": span[0], "end": span[1]}


def _within(quote: str, start: int | None, span: Sequence[int]) -> str | None:
    """The words of the span, None when they stand outside the quote."""
    if start is None or span[0] < start or span[1] > start + len(quote):
        return None
    return quote[span[0] - start : span[1] - start]


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    machine = (col(_P.claim_id) == col(Claim.id)) & col(_P.extractor_name).is_not(None)
    statement = select(*_CLAIM, *_FOUND).outerjoin(_P, machine).where(col(Claim.id).in_(placeholders(size)))
    return Query(statement.order_by(col(Claim.id), col(_P.id)))
