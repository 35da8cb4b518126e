"""SQL of propositions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Row, Rows, instant, numbered, placeholders
from app.db.search import matching_ids
from app.domain.errors import NotFound
from app.resources.events.store import SUGGESTING, is_within
from app.tables import Claim, Contradiction, Proposition

_P = Proposition
_COLUMNS = (
    col(_P.id), col(_P.event_id), col(_P.text), col(_P.kind), col(_P.unit), instant(col(_P.valid_from)), instant(col(_P.valid_to)),
    col(_P.dispute_status), col(_P.dispute_basis), col(_P.maker_kind), col(_P.maker_name), col(_P.maker_version),
    instant(col(_P.created_at)), instant(col(_P.updated_at)), col(_P.version),
)  # fmt: skip

_LISTING = Listing(
    statement=select(*_COLUMNS),
    id_column=col(_P.id),
    filters={
        "q": lambda b: col(_P.id).in_(matching_ids(b[0])),
        "event": lambda b: is_within(col(_P.event_id), b),
        "event_itself": lambda b: col(_P.event_id).in_(b),
        "kind": lambda b: col(_P.kind).in_(b),
        "dispute_status": lambda b: col(_P.dispute_status).in_(b),
    },
)
_BY_ID = Query(select(col(_P.id)).where(col(_P.id) == bindparam("ref")))


def exists(rows: Rows, ref: str) -> bool:
    """True when there is a proposition with that id."""
    return rows.first(_BY_ID, ref=ref) is not None


def read_proposition(rows: Rows, proposition_id: str) -> dict[str, Any] | None:
    """The proposition as PropositionRead; None when there is none."""
    return read_propositions(rows, [proposition_id]).get(proposition_id)


def read_propositions(rows: Rows, proposition_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Proposition id -> PropositionRead, in one query; unknown ids are left out."""
    found = rows.all(_many(len(proposition_ids)), **numbered(proposition_ids)) if proposition_ids else []
    return {row[0]: shape_proposition(row) for row in found}


def of_events(rows: Rows, event_ids: Sequence[str]) -> list[dict[str, Any]]:
    """The propositions of exactly these events (not of their sub-events) as PropositionRead, oldest first, in one query."""
    found = rows.all(_of_events(len(event_ids)), **numbered(event_ids)) if event_ids else []
    return [shape_proposition(row) for row in found]


def page_of_propositions(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of propositions as PropositionRead."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return [shape_proposition(row) for row in page.rows], page


def lock_proposition(session: Session, proposition_id: str) -> Proposition:
    """The row, locked to the end of the transaction; raises `NotFound` when another write has just deleted it."""
    found = session.exec(select_rows(Proposition).where(col(_P.id) == proposition_id).with_for_update()).first()
    if found is None:
        raise NotFound(f"There is no proposition {proposition_id}.")
    return found


def lock_claims(session: Session, proposition_id: str) -> Sequence[Claim]:
    """The claims on the proposition, locked in the order of their ids."""
    found = select_rows(Claim).where(col(Claim.proposition_id) == proposition_id).order_by(col(Claim.id))
    return session.exec(found.with_for_update()).all()


def lock_contradictions(session: Session, proposition_id: str) -> Sequence[Contradiction]:
    """The contradictions about the proposition, locked in the order of their ids."""
    found = select_rows(Contradiction).where(col(Contradiction.proposition_id) == proposition_id).order_by(col(Contradiction.id))
    return session.exec(found.with_for_update()).all()


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_P.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _of_events(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_P.event_id).in_(placeholders(size))).order_by(col(_P.id)))


def shape_proposition(row: Row) -> dict[str, Any]:
    """A row as PropositionRead."""
    (
        proposition_id, event_id, text, kind, unit, valid_from, valid_to, dispute_status, dispute_basis,
        maker_kind, maker_name, maker_version, created_at, updated_at, version,
    ) = row  # fmt: skip
    return {
        "id": proposition_id, "event_id": event_id, "text": text, "kind": kind, "unit": unit,
        "valid_from": valid_from, "valid_to": valid_to, "dispute_status": dispute_status, "dispute_basis": dispute_basis, "suggested": maker_kind in SUGGESTING,
        "created_by": {"kind": maker_kind, "name": maker_name, "version": maker_version},
        "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip
