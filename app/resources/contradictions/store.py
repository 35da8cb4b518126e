"""SQL of contradictions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import exists, or_, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Row, Rows, from_json, instant, numbered, placeholders
from app.resources.events.conditions import JsonContains
from app.tables import Claim, Contradiction

_X = Contradiction
_COLUMNS = (
    col(_X.id), col(_X.claim_a_id), col(_X.claim_b_id), col(_X.kinds), col(_X.state), col(_X.score), col(_X.explanation), col(_X.rule),
    col(_X.proposed_by_kind), col(_X.proposed_by_name), col(_X.proposed_by_version), col(_X.reviewed_by), instant(col(_X.reviewed_at)),
    col(_X.is_active), col(_X.event_id), col(_X.proposition_id), instant(col(_X.created_at)), instant(col(_X.updated_at)), col(_X.version),
    col(_X.grounds),
)  # fmt: skip


def _with_claim(bound: Sequence[Any]) -> Any:
    return or_(col(_X.claim_a_id).in_(bound), col(_X.claim_b_id).in_(bound))


def _with_side(bound: Sequence[Any]) -> Any:
    of_pair = or_(col(Claim.id) == col(_X.claim_a_id), col(Claim.id) == col(_X.claim_b_id))
    return exists().where(of_pair, col(Claim.side_id).in_(bound))


_LISTING = Listing(
    statement=select(*_COLUMNS),
    id_column=col(_X.id),
    orders={"score": col(_X.score)},
    filters={
        "event": lambda b: col(_X.event_id).in_(b),
        "proposition": lambda b: col(_X.proposition_id).in_(b),
        "claim": _with_claim,
        "state": lambda b: col(_X.state).in_(b),
        "kind": lambda b: or_(*(JsonContains(col(_X.kinds), text) for text in b)),
        "side": _with_side,
        "score_gte": lambda b: col(_X.score) >= b[0],
        "active": lambda b: col(_X.is_active) == b[0],
    },
)


def read_contradiction(rows: Rows, contradiction_id: str) -> dict[str, Any] | None:
    """The contradiction as ContradictionRead, nothing expanded; None when there is none."""
    return read_contradictions(rows, [contradiction_id]).get(contradiction_id)


def read_contradictions(rows: Rows, contradiction_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Contradiction id -> ContradictionRead, in one query however many they are; unknown ids are left out."""
    found = rows.all(_many(len(contradiction_ids)), **numbered(contradiction_ids)) if contradiction_ids else []
    return {row[0]: shape_contradiction(row) for row in found}


def of_claims(rows: Rows, claim_ids: Sequence[str]) -> list[dict[str, Any]]:
    """Every contradiction with one of the claims as ContradictionRead, whatever its state, oldest first, in one query."""
    found = rows.all(_of_claims(len(claim_ids)), **numbered(claim_ids)) if claim_ids else []
    return [shape_contradiction(row) for row in found]


def of_events(rows: Rows, event_ids: Sequence[str]) -> list[dict[str, Any]]:
    """Every contradiction of exactly these events as ContradictionRead, whatever its state, oldest first, in one query."""
    found = rows.all(_of_events(len(event_ids)), **numbered(event_ids)) if event_ids else []
    return [shape_contradiction(row) for row in found]


def page_of_contradictions(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of contradictions as ContradictionRead; `values` are the filters of the listing, with ids instead of refs."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return [shape_contradiction(row) for row in page.rows], page


def lock_contradiction(session: Session, contradiction_id: str) -> Contradiction:
    """The row, locked to the end of the transaction and read anew."""
    wanted = select_rows(Contradiction).where(col(_X.id) == contradiction_id).with_for_update()
    return session.exec(wanted, execution_options={"populate_existing": True}).one()


def pair(session: Session, first: str, second: str) -> Contradiction | None:
    """The row of the pair, in either order."""
    low, high = sorted((first, second))
    return session.exec(select_rows(Contradiction).where(col(_X.claim_a_id) == low, col(_X.claim_b_id) == high)).first()


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_X.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _of_claims(size: int) -> Query:
    return Query(select(*_COLUMNS).where(_with_claim(placeholders(size))).order_by(col(_X.id)))


@lru_cache(maxsize=256)
def _of_events(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_X.event_id).in_(placeholders(size))).order_by(col(_X.id)))


def shape_contradiction(row: Row) -> dict[str, Any]:
    """A row as ContradictionRead."""
    (
        contradiction_id, claim_a_id, claim_b_id, kinds, state, score, explanation, rule, kind, name, version_of_maker, reviewed_by,
        reviewed_at, is_active, event_id, proposition_id, created_at, updated_at, version, grounds,
    ) = row  # fmt: skip
    told = from_json(grounds) or {}
    return {
        "id": contradiction_id, "claim_ids": [claim_a_id, claim_b_id], "kinds": from_json(kinds), "state": state, "score": score,
        "explanation": explanation, "rule": rule, "clauses": told.get("clauses"), "signals": told.get("signals"), "proposed_by": {"kind": kind, "name": name, "version": version_of_maker},
        "reviewed_by": reviewed_by, "reviewed_at": reviewed_at, "is_active": bool(is_active), "event_id": event_id,
        "proposition_id": proposition_id, "claims": None, "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip
