"""Counts the contradictions of many claims at once: one new claim may change the count of every other party's."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import col
from sqlmodel import select as select_rows

from app.db.unit import Unit
from app.resources.claims.derived import note_derived
from app.resources.claims.evidence import counts_of
from app.tables import Claim


def recount(unit: Unit, claim_ids: Collection[str]) -> None:
    """Brings `contradictions_count` of these claims up to date, in two statements and one more per claim that changed.

    A claim that changes counts its version up and is recorded as updated.
    """
    if not claim_ids:
        return
    counts = counts_of(unit.rows, claim_ids)
    wanted = select_rows(Claim).where(col(Claim.id).in_(claim_ids)).order_by(col(Claim.id)).with_for_update(key_share=True)
    for claim in unit.session.exec(wanted, execution_options={"populate_existing": True}).all():
        if claim.contradictions_count != counts.get(claim.id, 0):
            claim.contradictions_count = counts.get(claim.id, 0)
            note_derived(unit, claim)
    unit.session.flush()
