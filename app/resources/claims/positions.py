"""Claims as the engine's rules see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.db.query import Query, Row, Rows, instant, numbered, placeholders
from app.domain.vocabulary import AssessorKind, Lifecycle, MakerKind, PropositionKind, Stance, VerificationStatus
from app.engine.positions import Position, Range
from app.tables import Actor, Appearance, Claim, Proposition

_BY_PERSON = {MakerKind.HUMAN.value, MakerKind.IMPORT.value}
# an enum's own look-up by value costs several times a dictionary's, and an article has hundreds of positions
_STANCES, _KINDS = {one.value: one for one in Stance}, {one.value: one for one in PropositionKind}
_LIFECYCLES, _STATUSES = {one.value: one for one in Lifecycle}, {one.value: one for one in VerificationStatus}
_BY = {"claim": Claim.id, "proposition": Claim.proposition_id, "event": Claim.event_id}


def positions_of(
    rows: Rows,
    *,
    claim_ids: Sequence[str] = (),
    proposition_ids: Sequence[str] = (),
    event_ids: Sequence[str] = (),
) -> list[Position]:
    """The claims with these ids, or of these propositions, or of exactly these events, by ascending id, in one query.

    Give one of the three; claims of every lifecycle come back, each under its stored side.
    """
    by, ids = next(((n, v) for n, v in (("claim", claim_ids), ("proposition", proposition_ids), ("event", event_ids)) if v), ("claim", ()))
    if not ids:
        return []
    return [_position(row) for row in rows.all(_claims(by, len(ids)), **numbered(ids))]


@lru_cache(maxsize=512)
def _claims(by: str, size: int) -> Query:
    claimant, side, newer = aliased(Actor), aliased(Actor), aliased(Claim)
    superseded = exists().where(col(newer.supersedes_id) == col(Claim.id), col(newer.claimant_id) == col(Claim.claimant_id))
    article = select(func.min(col(Appearance.article_id))).where(col(Appearance.claim_id) == col(Claim.id)).scalar_subquery()
    statement = (
        select(
            col(Claim.id), col(Claim.claimant_id), col(claimant.name), col(Claim.side_id), col(side.name), col(Claim.text),
            col(Claim.stance), col(Claim.event_id), col(Claim.proposition_id), col(Proposition.text), col(Proposition.kind),
            col(Claim.quantity_low), col(Claim.quantity_best), col(Claim.quantity_high), col(Claim.quantity_unit),
            col(Claim.quantity_of), col(Claim.value), instant(col(Claim.asserted_at)), instant(col(Claim.valid_from)),
            instant(col(Claim.valid_to)), col(Claim.lifecycle), superseded, col(Claim.grouped_by),
            col(Claim.verification_status), col(Claim.assessor_kind), col(Claim.words_stance),
            col(Claim.told_beside_id), article,
        )
        .join(claimant, col(claimant.id) == col(Claim.claimant_id))
        .join(side, col(side.id) == col(Claim.side_id))
        .outerjoin(Proposition, col(Proposition.id) == col(Claim.proposition_id))
    )  # fmt: skip
    return Query(statement.where(col(_BY[by]).in_(placeholders(size))).order_by(col(Claim.id)))


def _position(row: Row) -> Position:
    (
        claim_id, claimant_id, claimant_name, side_id, side_name, text, stance, event_id, proposition_id, proposition_text,
        proposition_kind, low, best, high, unit, of, value, asserted_at, valid_from, valid_to, lifecycle, superseded, grouped_by,
        verification_status, assessor_kind, words_stance, told_beside, told_in,
    ) = row  # fmt: skip
    return Position(
        claim_id=claim_id,
        claimant_id=claimant_id,
        claimant_name=claimant_name,
        side_id=side_id,
        side_name=side_name,
        text=text,
        stance=_STANCES[stance],
        told_beside=told_beside,
        told_in=told_in,
        words_stance=_words_stance(stance, words_stance, proposition_id),
        event_id=event_id,
        proposition_id=proposition_id,
        proposition_text=proposition_text,
        proposition_kind=None if proposition_kind is None else _KINDS[proposition_kind],
        quantity=None if low is None and best is None and high is None else Range(low, best, high, unit, of),
        value=value,
        asserted_at=_moment(asserted_at),
        valid_from=_moment(valid_from),
        valid_to=_moment(valid_to),
        lifecycle=_LIFECYCLES[lifecycle],
        superseded_by_claimant=bool(superseded),
        grouped_by_person=grouped_by in _BY_PERSON,
        verification_status=_STATUSES[verification_status],
        verified_by=None if assessor_kind is None else AssessorKind(assessor_kind),
    )


def _words_stance(stance: str, kept: str | None, proposition_id: str | None) -> Stance | None:
    """Towards the claim's own words: as a machine read it, else what `stance` is about when no proposition is there."""
    if proposition_id is None:
        return _STANCES[stance]
    return None if kept is None else _STANCES[kept]


@lru_cache(maxsize=1024)
def _moment(wire: str | None) -> datetime | None:
    return None if wire is None else datetime.fromisoformat(wire)
