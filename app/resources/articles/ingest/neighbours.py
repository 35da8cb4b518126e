"""Notes which claims an article tells side by side, for the rule "juxtaposed"."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import col, select

from app.db.unit import Unit
from app.engine.extraction.neighbours import told_beside
from app.engine.extraction.types import ExtractedClaim, Extraction
from app.tables import Claim


def note_neighbours(unit: Unit, extraction: Extraction, found: Mapping[int, ExtractedClaim], claim_ids: Mapping[int, str]) -> None:
    """Has each of these claims (by its index in the extraction) know the other speaker's claim right before it in its paragraph.

    `claim_ids` holds all claims of the article that were stored, `found` those whose home the article is: a reprint moves nobody.
    """
    stored = {i: extraction.claims[i] for i in claim_ids}
    wanted = select(Claim).where(col(Claim.id).in_(set(claim_ids.values())))
    rows = {claim.id: claim for claim in unit.session.exec(wanted).all()} if claim_ids else {}
    beside = told_beside(stored, extraction.stories, {i: rows[claim_ids[i]].claimant_id for i in stored})
    for i in found:
        claim = rows[claim_ids[i]]
        before = claim_ids[beside[i]] if i in beside else None
        if before not in (claim.told_beside_id, claim.id):
            claim.told_beside_id = before
            unit.touch_claim(claim.id)
