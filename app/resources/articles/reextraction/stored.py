"""What machines found in an article before, and which of it a person has had a hand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_
from sqlmodel import Session, col, select

from app.resources.articles.reextraction.pairing import Before
from app.resources.events.store import SUGGESTING, lock_events
from app.tables import Appearance, Article, Assessment, Claim, Contradiction

_AS_IT_IS_NOW = {"populate_existing": True}


@dataclass(slots=True, eq=False)
class StoredClaim:
    """One appearance that a machine found, and its claim."""

    appearance: Appearance
    claim: Claim
    by_hand: str | None
    """What a person did about the claim, None when nobody did anything."""
    is_home: bool
    """True when nothing carried the claim earlier: its words are those of this place."""
    is_elsewhere: bool
    """True when an article that is no print of this one's story carries the claim too."""

    @property
    def before(self) -> Before:
        """What it is recognised by."""
        mine = self.appearance
        return Before(
            mine.id, mine.start, mine.end, mine.reading, self.claim.claimant_id, self.claim.fingerprint, self.claim.text
        )  # fmt: skip


def lock_stored(session: Session, article: Article) -> list[StoredClaim]:
    """What machines found in the article, in the order of the text, the claims' events and then the claims locked."""
    lock_events(session, {event_id for event_id in session.exec(select(Claim.event_id).where(_carried_by(article))).all() if event_id})
    locked = select(Claim).where(_carried_by(article)).order_by(col(Claim.id)).with_for_update()
    claims = {claim.id: claim for claim in session.exec(locked, execution_options=_AS_IT_IS_NOW).all()}
    hands = _hands(session, article)
    places = _places(session, article)
    own = select(Appearance).where(col(Appearance.article_id) == article.id, col(Appearance.extractor_name).is_not(None))
    found = session.exec(own.order_by(col(Appearance.start), col(Appearance.id))).all()
    return [
        StoredClaim(
            mine,
            claims[mine.claim_id],
            hands.get(mine.claim_id),
            places[mine.claim_id][0][0] == mine.id,
            any(origin != article.origin_key for _, origin in places[mine.claim_id]),
        )
        for mine in found
    ]


def _places(session: Session, article: Article) -> dict[str, list[tuple[str, str]]]:
    """Claim id -> (appearance id, origin key of its article) of everywhere the claim stands, oldest record first."""
    carried = select(Appearance.claim_id, Appearance.id, Article.origin_key).join(Article, col(Article.id) == col(Appearance.article_id))
    found: dict[str, list[tuple[str, str]]] = {}
    wanted = carried.where(col(Appearance.claim_id).in_(_claims_of(article))).order_by(col(Appearance.id))
    for claim_id, appearance_id, origin in session.exec(wanted).all():
        found.setdefault(claim_id, []).append((appearance_id, origin))
    return found


def _claims_of(article: Article) -> Any:
    mine = (col(Appearance.article_id) == article.id, col(Appearance.extractor_name).is_not(None))
    return select(Appearance.claim_id).where(*mine)


def _carried_by(article: Article) -> Any:
    return col(Claim.id).in_(_claims_of(article))


def _hands(session: Session, article: Article) -> dict[str, str]:
    """Claim id -> what a person did about it, for the claims a machine found in the article."""
    mine = _claims_of(article)
    found: dict[str, str] = {}
    for why, statement in _deeds(mine):
        for claim_id in session.exec(statement).all():
            if claim_id is not None:
                found.setdefault(claim_id, why)
    return found


def _deeds(mine: Any) -> Sequence[tuple[str, Any]]:
    x, decided = Contradiction, or_(col(Contradiction.reviewed_by).is_not(None), _by_person(Contradiction.proposed_by_kind))
    return (
        ("edited", select(Claim.id).where(col(Claim.id).in_(mine), col(Claim.edited_by).is_not(None))),
        ("stored by a person", select(Claim.id).where(col(Claim.id).in_(mine), _by_person(Claim.maker_kind))),
        ("assessed", select(Assessment.claim_id).where(col(Assessment.claim_id).in_(mine), _by_person(Assessment.maker_kind))),
        ("in a reviewed pair", select(x.claim_a_id).where(col(x.claim_a_id).in_(mine), decided)),
        ("in a reviewed pair", select(x.claim_b_id).where(col(x.claim_b_id).in_(mine), decided)),
        (
            "noted in an article",
            select(Appearance.claim_id).where(col(Appearance.claim_id).in_(mine), col(Appearance.extractor_name).is_(None)),
        ),
        ("superseded", select(Claim.supersedes_id).where(col(Claim.supersedes_id).in_(mine), _by_person(Claim.maker_kind))),
    )


def _by_person(maker_kind: Any) -> Any:
    return col(maker_kind).not_in(SUGGESTING)
