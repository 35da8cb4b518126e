"""SQL of what a claim's derived fields follow from, for many claims at once."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import false, func, select, true, union_all
from sqlmodel import col

from app.db.query import Query, Rows, batches, instant, numbered, placeholders, stepped
from app.domain.vocabulary import ContradictionState
from app.tables import Appearance, Article, Claim, Contradiction

_C, _X = Claim, Contradiction
Seen = tuple[datetime | None, datetime | None]
"""When the first and the last article that carries a claim was published."""


class Member(NamedTuple):
    """A claim of one claimant on one proposition, as far as it decides which of them is current."""

    id: str
    claimant_id: str
    proposition_id: str
    asserted_at: datetime | None
    created_at: datetime
    lifecycle: str
    is_current: bool


def members_of(rows: Rows, claimant_ids: Collection[str], proposition_ids: Collection[str]) -> list[Member]:
    """Every claim of these claimants on these propositions, oldest record first, in one query."""
    if not proposition_ids:
        return []
    who, on = stepped(claimant_ids), stepped(proposition_ids)
    found = rows.all(_members(len(who), len(on)), **numbered(who, "who"), **numbered(on))
    return [Member(row[0], row[1], row[2], _moment(row[3]), datetime.fromisoformat(row[4]), row[5], bool(row[6])) for row in found]


def counts_of(rows: Rows, claim_ids: Collection[str]) -> dict[str, int]:
    """Claim id -> how many contradictions of it count, in one query per batch; claims without any are left out."""
    return {row[0]: int(row[1]) for some in batches(claim_ids) for row in rows.all(_counting(len(some)), **numbered(some))}


def seen_of(rows: Rows, claim_ids: Collection[str]) -> dict[str, Seen]:
    """Claim id -> `Seen`, in one query; claims in no article are left out."""
    given = stepped(claim_ids)
    return {row[0]: (_moment(row[1]), _moment(row[2])) for row in rows.all(_seen(len(given)), **numbered(given))} if given else {}


def _moment(wire: str | None) -> datetime | None:
    return None if wire is None else datetime.fromisoformat(wire)


@lru_cache(maxsize=64)
def _members(claimants: int, propositions: int) -> Query:
    columns = (
        col(_C.id), col(_C.claimant_id), col(_C.proposition_id), instant(col(_C.asserted_at)), instant(col(_C.created_at)),
        col(_C.lifecycle), col(_C.is_current),
    )  # fmt: skip
    statement = select(*columns).where(
        col(_C.proposition_id).in_(placeholders(propositions)),
        # says nothing, but lets SQLite use the index over all three columns: over claimants alone a busy one has thousands
        col(_C.is_current).in_((true(), false())),
        col(_C.claimant_id).in_(placeholders(claimants, "who")),
    )
    return Query(statement.order_by(col(_C.id)))


@lru_cache(maxsize=32)
def _counting(size: int) -> Query:
    ends = union_all(
        *(
            select(col(end).label("claim_id")).where(
                col(end).in_(placeholders(size)), col(_X.is_active).is_(True), col(_X.state) != ContradictionState.REJECTED.value
            )
            for end in (_X.claim_a_id, _X.claim_b_id)
        )
    ).subquery()
    return Query(select(ends.c.claim_id, func.count()).group_by(ends.c.claim_id))


@lru_cache(maxsize=32)
def _seen(size: int) -> Query:
    at = func.coalesce(col(Article.published_at), col(Article.retrieved_at))
    carried = select(col(Appearance.claim_id), instant(func.min(at)), instant(func.max(at)))
    joined = carried.join(Article, col(Article.id) == col(Appearance.article_id))
    return Query(joined.where(col(Appearance.claim_id).in_(placeholders(size))).group_by(col(Appearance.claim_id)))
