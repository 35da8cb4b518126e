"""SQL of disputes: seven statements per page, however many claims it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, exists, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.db.query import Query, Row, Rows, day, instant, placeholders
from app.tables import Actor, Appearance, Article, Assessment, Claim, Contradiction, Event, Proposition

_E, _P, _C, _X = Event, Proposition, Claim, Contradiction
_PARENT = aliased(Event)
_HEAD = (
    col(_E.id), col(_E.slug), col(_E.title), col(_E.place), day(col(_E.starts_on)), day(col(_E.ends_on)), col(_PARENT.id),
    col(_PARENT.slug), col(_PARENT.title), col(_E.revision), col(_PARENT.version),
)  # fmt: skip
_UP = col(_PARENT.id) == col(_E.parent_id)
_EVENT = Query(
    select(*_HEAD, col(_E.dispute_status), col(_E.dispute_basis))
    .outerjoin(_PARENT, _UP)
    .where(or_(col(_E.id) == bindparam("ref"), col(_E.slug) == bindparam("ref")), col(_E.merged_into_id).is_(None))
    .limit(1)
)
_EVENT_OF_PROPOSITION = Query(
    select(*_HEAD, col(_P.dispute_status), col(_P.dispute_basis))
    .select_from(Proposition)
    .join(Event, col(_E.id) == col(_P.event_id))
    .outerjoin(_PARENT, _UP)
    .where(col(_P.id) == bindparam("ref"))
)


class Head(NamedTuple):
    """What a page is headed with: the event, its parent, and how the dispute stands."""

    id: str
    slug: str
    title: str
    place: Any
    starts_on: str | None
    ends_on: str | None
    parent_id: str | None
    parent_slug: str | None
    parent_title: str | None
    revision: int
    parent_version: int | None
    status: str
    basis: str | None


@dataclass(frozen=True, slots=True)
class Extent:
    """What a page is about: whole events, or one proposition; `values` are the ids as bound parameters."""

    by: str
    """ "event" or "proposition"."""
    size: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a page, in the column order of the statements below."""

    propositions: list[Row]
    claims: list[Row]
    appearances: list[Row]
    contradictions: list[Row]
    assessments: list[Row]
    truncated: bool


def head_of_event(rows: Rows, ref: str) -> Head | None:
    """The event with that id or slug, None when there is none or it was merged."""
    found = rows.first(_EVENT, ref=ref)
    return None if found is None else Head(*found)


def head_of_proposition(rows: Rows, proposition_id: str) -> Head | None:
    """The proposition's event, under the proposition's own standing; None when there is no such proposition."""
    found = rows.first(_EVENT_OF_PROPOSITION, ref=proposition_id)
    return None if found is None else Head(*found)


def page(rows: Rows, extent: Extent, most: int) -> Found:
    """Everything in the extent, in five statements; of more than `most` claims only the newest."""
    by, size, values = extent.by, extent.size, extent.values
    newest = rows.all(_claims(by, size), **values, most=most + 1)
    claims = newest[:most][::-1]
    first = claims[0][0] if claims else ""
    return Found(
        propositions=rows.all(_propositions(by, size), **values),
        claims=claims,
        appearances=rows.all(_appearances(by, size), **values, first=first),
        contradictions=rows.all(_contradictions(by, size), **values, first=first),
        assessments=rows.all(_assessments(by, size), **values, first=first),
        truncated=len(newest) > most,
    )


def _in_extent(statement: Any, table: Any, by: str, size: int) -> Any:
    column = table.event_id if by == "event" else table.proposition_id
    return statement.where(col(column).in_(placeholders(size)))


@lru_cache(maxsize=256)
def _propositions(by: str, size: int) -> Query:
    statement = select(col(_P.id), col(_P.text), col(_P.kind), col(_P.unit), col(_P.dispute_status), col(_P.dispute_basis))
    column = _P.event_id if by == "event" else _P.id
    return Query(statement.where(col(column).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _claims(by: str, size: int) -> Query:
    claimant, side = aliased(Actor), aliased(Actor)
    statement = (
        select(
            col(_C.id), col(_C.proposition_id), col(_C.side_id), col(side.name), col(_C.claimant_id), col(claimant.name),
            col(claimant.kind), col(_C.text), col(_C.stance), col(_C.quantity_low), col(_C.quantity_best), col(_C.quantity_high), col(_C.quantity_unit),
            col(_C.quantity_of), col(_C.value), instant(col(_C.asserted_at)), col(_C.lifecycle), col(_C.is_current),
            col(_C.verification_status), col(_C.reason_code), instant(col(_C.first_seen)),
        )
        .join(claimant, col(claimant.id) == col(_C.claimant_id))
        .join(side, col(side.id) == col(_C.side_id))
    )  # fmt: skip
    return Query(_in_extent(statement, _C, by, size).order_by(col(_C.id).desc()).limit(bindparam("most")))


@lru_cache(maxsize=256)
def _appearances(by: str, size: int) -> Query:
    statement = (
        select(
            col(Appearance.claim_id), col(Actor.id), col(Actor.name), col(Article.id), col(Article.title), col(Article.url),
            instant(col(Article.published_at)), col(Article.origin_key), col(Appearance.quote), col(Appearance.start), col(Appearance.end),
            col(Appearance.attribution),
        )
        .select_from(Claim)
        .join(Appearance, col(Appearance.claim_id) == col(_C.id))
        .join(Article, col(Article.id) == col(Appearance.article_id))
        .join(Actor, col(Actor.id) == col(Article.source_id))
        .where(col(_C.id) >= bindparam("first"))
    )  # fmt: skip
    return Query(_in_extent(statement, _C, by, size).order_by(col(Appearance.claim_id), col(Appearance.id)))


@lru_cache(maxsize=256)
def _contradictions(by: str, size: int) -> Query:
    statement = select(
        col(_X.id), col(_X.claim_a_id), col(_X.claim_b_id), col(_X.kinds), col(_X.state), col(_X.score), col(_X.explanation),
        col(_X.proposition_id),
    ).where(col(_X.is_active).is_(True), col(_X.claim_a_id) >= bindparam("first"))  # fmt: skip
    return Query(_in_extent(statement, _X, by, size).order_by(col(_X.id)))


@lru_cache(maxsize=256)
def _assessments(by: str, size: int) -> Query:
    newer = aliased(Assessment)
    statement = (
        select(
            col(Assessment.claim_id), col(Actor.id), col(Actor.name), col(Assessment.assessor_kind), col(Assessment.verdict),
            col(Assessment.reason_code), col(Assessment.rationale), col(Assessment.quote), instant(col(Assessment.assessed_at)),
            col(Article.id), col(Article.title), col(Article.url), instant(col(Article.published_at)),
        )
        .select_from(Claim)
        .join(Assessment, col(Assessment.claim_id) == col(_C.id))
        .join(Actor, col(Actor.id) == col(Assessment.assessor_id))
        .outerjoin(Article, col(Article.id) == col(Assessment.article_id))
        .where(col(_C.id) >= bindparam("first"), ~exists().where(col(newer.supersedes_id) == col(Assessment.id)))
    )  # fmt: skip
    return Query(_in_extent(statement, _C, by, size).order_by(col(Assessment.assessed_at), col(Assessment.id)))
