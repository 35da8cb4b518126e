"""What is not found in the text any more: the claim goes, or only its appearance, or nothing when a person had a hand in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import col, select

from app.db.unit import Unit
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.articles.reextraction.stored import StoredClaim
from app.resources.claims.appearances import remove_appearance
from app.resources.claims.edits import remove_claim
from app.resources.events.store import SUGGESTING
from app.resources.propositions.service import delete_proposition
from app.tables import Appearance, Claim, Proposition


def give_up(unit: Unit, gone: Sequence[StoredClaim], stored: Sequence[StoredClaim], diff: ArticleDiff) -> None:
    """Removes the appearances that were not found again, and claims that are left without any."""
    done: set[str] = set()
    for lost in gone:
        claim = lost.claim
        if lost.by_hand is not None:
            diff.keep(claim, lost.by_hand)
            continue
        here = [other.appearance.id for other in gone if other.claim.id == claim.id]
        if _is_carried_besides(unit, claim.id, here):
            remove_appearance(unit, lost.appearance)
            if not any(other.claim.id == claim.id and other not in gone for other in stored):
                diff.gone.append({"claim_id": claim.id, "text": claim.text, "claim": "stays"})
        elif claim.id not in done:
            diff.gone.append({"claim_id": claim.id, "text": claim.text, "claim": "removed"})
            remove_claim(unit, claim.id)
            done.add(claim.id)


def remove_orphans(unit: Unit, proposition_ids: Collection[str]) -> None:
    """Removes those propositions that a machine made, nobody edited and no claim is on any more."""
    unit.session.flush()
    held = select(Claim.id).where(col(Claim.proposition_id) == col(Proposition.id)).exists()
    mine = (col(Proposition.id).in_(sorted(proposition_ids)), col(Proposition.maker_kind).in_(SUGGESTING), ~held)
    for proposition_id in unit.session.exec(select(Proposition.id).where(*mine).order_by(col(Proposition.id))).all():
        delete_proposition(unit, proposition_id)


def _is_carried_besides(unit: Unit, claim_id: str, appearance_ids: Collection[str]) -> bool:
    others = select(Appearance.id).where(col(Appearance.claim_id) == claim_id, col(Appearance.id).not_in(appearance_ids))
    return unit.session.exec(others).first() is not None
