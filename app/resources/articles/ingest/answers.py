"""What storing an article answers, and what it would."""

from __future__ import annotations

from typing import Any

from app.db.query import Rows
from app.domain.vocabulary import ContradictionState, ExtractionStatus
from app.resources.articles import store
from app.resources.articles.ingest.run import Prepared
from app.resources.assessments import store as assessment_store
from app.resources.claims import store as claim_store
from app.resources.contradictions import store as contradiction_store
from app.resources.events import store as event_store
from app.resources.jobs import store as job_store
from app.resources.propositions import store as proposition_store


def read_stored(rows: Rows, article_id: str, *, already: bool) -> dict[str, Any]:
    """The article as ArticleStored, in one query per sort of record; `already`: it was there before."""
    article = store.read_articles(rows, [article_id])[article_id]
    claim_ids = store.claims_in(rows, article_id)
    claims = claim_store.read_claims(rows, claim_ids)
    events = sorted({c["event_id"] for c in claims.values() if c["event_id"] is not None})
    propositions = sorted({c["proposition_id"] for c in claims.values() if c["proposition_id"] is not None})
    assessments = assessment_store.assessments_of(rows, claim_ids)
    return {
        "article": article,
        "already_stored": already,
        "events": list(event_store.read_events(rows, events).values()),
        "propositions": list(proposition_store.read_propositions(rows, propositions).values()),
        "claims": [claims[claim_id] for claim_id in claim_ids],
        "assessments": [a for c in claim_ids for a in assessments.get(c, []) if (a["article"] or {}).get("id") == article_id],
        "contradictions": [pair for pair in contradiction_store.of_claims(rows, claim_ids) if _stands(pair)],
        "job": job_store.unended_of(rows, article_id) if article["extraction_status"] == ExtractionStatus.PENDING.value else None,
    }


def _stands(contradiction: dict[str, Any]) -> bool:
    return bool(contradiction["is_active"]) and contradiction["state"] != ContradictionState.REJECTED.value


def preview(prepared: Prepared) -> dict[str, Any]:
    """What the text gave, without a database: the title, the claims with their speakers, the remarks about checks."""
    text, extraction = prepared.body.text or "", prepared.extraction
    claims = [
        {
            "speaker": c.speaker.name, "stance": c.stance.value, "claim_type": c.claim_type.value, "text": c.text,
            "quote": text[c.quote.start : c.quote.end], "start": c.quote.start, "end": c.quote.end,
        }
        for c in (extraction.claims if extraction else ())
    ]  # fmt: skip
    remarks = [
        {"by": r.by_name, "verdict": r.verdict.value, "reason": r.reason.value, "rationale": r.rationale, "covers": list(r.covers)}
        for r in (extraction.remarks if extraction else ())
    ]
    return {"title": prepared.title, "source": prepared.body.source, "error": prepared.failure, "claims": claims, "remarks": remarks}
