"""SQL of claims; the list and the single claim are hot reads: one table, one tuple, one dict."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values, any_of
from app.db.query import Query, Row, Rows, instant, numbered, placeholders, stepped
from app.db.search import matching_ids
from app.domain.errors import NotFound
from app.resources.events.store import lock_events
from app.tables import Appearance, Article, Claim, Proposition

_C = Claim
_AS_IT_IS_NOW = {"populate_existing": True}
"""A row this transaction loaded before it waited for a lock may be out of date: its version would be counted up twice to the same number."""

_COLUMNS = (
    col(_C.id), col(_C.text), col(_C.language), col(_C.claimant_id), col(_C.side_id), col(_C.event_id), col(_C.proposition_id),
    col(_C.grouped_by), col(_C.stance), col(_C.claim_type), col(_C.quantity_low), col(_C.quantity_best), col(_C.quantity_high),
    col(_C.quantity_unit), col(_C.quantity_of), col(_C.value), instant(col(_C.asserted_at)), instant(col(_C.valid_from)),
    instant(col(_C.valid_to)), col(_C.lifecycle), col(_C.supersedes_id), col(_C.is_current), col(_C.verification_status),
    col(_C.reason_code), col(_C.assessor_kind), col(_C.assessments_count), col(_C.verdicts_disagree), col(_C.contradictions_count),
    instant(col(_C.first_seen)), instant(col(_C.last_seen)), col(_C.fingerprint), col(_C.maker_kind), col(_C.maker_name),
    col(_C.maker_version), instant(col(_C.created_at)), instant(col(_C.updated_at)), col(_C.version),
)  # fmt: skip

_PUBLISHED = select(col(Appearance.claim_id)).join(Article, col(Article.id) == col(Appearance.article_id))

_LISTING = Listing(
    statement=select(*_COLUMNS),
    id_column=col(_C.id),
    orders={"asserted_at": col(_C.asserted_at)},
    filters={
        "q": lambda b: col(_C.id).in_(matching_ids(b[0])),
        "event": lambda b: any_of(col(_C.event_id), b),
        "proposition": lambda b: any_of(col(_C.proposition_id), b),
        "claimant": lambda b: any_of(col(_C.claimant_id), b),
        "side": lambda b: any_of(col(_C.side_id), b),
        "source": lambda b: col(_C.id).in_(_PUBLISHED.where(col(Article.source_id).in_(b))),
        "article": lambda b: col(_C.id).in_(select(col(Appearance.claim_id)).where(col(Appearance.article_id).in_(b))),
        "stance": lambda b: any_of(col(_C.stance), b),
        "claim_type": lambda b: any_of(col(_C.claim_type), b),
        "verification_status": lambda b: any_of(col(_C.verification_status), b),
        "dispute_status": lambda b: col(_C.proposition_id).in_(select(col(Proposition.id)).where(col(Proposition.dispute_status).in_(b))),
        "lifecycle": lambda b: any_of(col(_C.lifecycle), b),
        "created_by": lambda b: any_of(col(_C.maker_kind), b),
        "asserted_at_gte": lambda b: col(_C.asserted_at) >= b[0],
        "asserted_at_lt": lambda b: col(_C.asserted_at) < b[0],
        "created_at_gte": lambda b: col(_C.created_at) >= b[0],
        "created_at_lt": lambda b: col(_C.created_at) < b[0],
    },
)
_ONE = Query(select(*_COLUMNS).where(col(_C.id) == bindparam("id")))
_EXISTS = Query(select(col(_C.id)).where(col(_C.id) == bindparam("id")))
_BY_FINGERPRINT = Query(select(col(_C.id)).where(col(_C.fingerprint) == bindparam("fingerprint")))


def exists(rows: Rows, claim_id: str) -> bool:
    """True when there is a claim with that id."""
    return rows.first(_EXISTS, id=claim_id) is not None


def id_by_fingerprint(rows: Rows, fingerprint: str) -> str | None:
    """Id of the claim with that fingerprint, None when there is none."""
    found = rows.first(_BY_FINGERPRINT, fingerprint=fingerprint)
    return None if found is None else found[0]


def read_claim(rows: Rows, claim_id: str) -> dict[str, Any] | None:
    """The claim as ClaimRead without anything expanded; None when there is none."""
    found = rows.first(_ONE, id=claim_id)
    return None if found is None else shape_claim(found)


def read_claims(rows: Rows, claim_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Claim id -> ClaimRead, in one query however many they are; unknown ids are left out."""
    found = rows.all(_many(len(claim_ids)), **numbered(claim_ids)) if claim_ids else []
    return {row[0]: shape_claim(row) for row in found}


def page_of_claims(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of claims as ClaimRead; `values` are the filters of the listing, with ids instead of refs."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return [shape_claim(row) for row in page.rows], page


def lock_claim(session: Session, claim_id: str) -> Claim:
    """The row as it is now, locked to the end of the transaction; raises `NotFound`.

    Its event is locked first: the end of every write locks events and then their claims, and locks taken in another order deadlock.
    """
    event_id = session.exec(select_rows(Claim.event_id).where(col(_C.id) == claim_id)).first()
    lock_events(session, [] if event_id is None else [event_id])
    found = find_locked(session, claim_id)
    if found is None:
        raise NotFound(f"There is no claim {claim_id}.")
    return found


def find_locked(session: Session, claim_id: str) -> Claim | None:
    """The row as it is now, locked (its event is locked already), None when there is no such claim."""
    wanted = select_rows(Claim).where(col(_C.id) == claim_id).with_for_update()
    return session.exec(wanted, execution_options=_AS_IT_IS_NOW).first()


def ids_by_fingerprint(rows: Rows, fingerprints: Iterable[str]) -> dict[str, str]:
    """Fingerprint -> id of the claim that has it, in one query; unknown ones are left out."""
    given = stepped(fingerprints)
    return {row[0]: row[1] for row in rows.all(_by_fingerprint(len(given)), **numbered(given))} if given else {}


def claims_as_they_are(session: Session, claim_ids: Collection[str]) -> list[Claim]:
    """The claims that exist, by id, locked and read anew (their events are locked already, or no other write of the kind runs)."""
    wanted = select_rows(Claim).where(col(_C.id).in_(claim_ids)).order_by(col(_C.id)).with_for_update()
    return list(session.exec(wanted, execution_options=_AS_IT_IS_NOW).all())


def claims_on(session: Session, claimant_id: str, proposition_id: str) -> list[Claim]:
    """Every claim of the claimant on the proposition, oldest record first, locked and as it is now."""
    mine = (col(_C.claimant_id) == claimant_id, col(_C.proposition_id) == proposition_id)
    wanted = select_rows(Claim).where(*mine).order_by(col(_C.id)).with_for_update()
    return list(session.exec(wanted, execution_options=_AS_IT_IS_NOW).all())


def successors(session: Session, claim_id: str) -> list[Claim]:
    """The claims that say they supersede this one."""
    return list(session.exec(select_rows(Claim).where(col(_C.supersedes_id) == claim_id)).all())


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_C.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _by_fingerprint(size: int) -> Query:
    return Query(select(col(_C.fingerprint), col(_C.id)).where(col(_C.fingerprint).in_(placeholders(size))))


def shape_claim(row: Row) -> dict[str, Any]:
    """A row as ClaimRead."""
    (
        claim_id, text, language, claimant_id, side_id, event_id, proposition_id, grouped_by, stance, claim_type, low, best, high, unit, of,
        value, asserted_at, valid_from, valid_to, lifecycle, supersedes_id, is_current, verification_status, reason_code, assessor_kind,
        assessments_count, verdicts_disagree, contradictions_count, first_seen, last_seen, fingerprint, maker_kind, maker_name,
        maker_version, created_at, updated_at, version,
    ) = row  # fmt: skip
    return {
        "id": claim_id, "text": text, "language": language, "claimant_id": claimant_id, "side_id": side_id, "event_id": event_id,
        "proposition_id": proposition_id, "grouped_by": grouped_by, "stance": stance, "claim_type": claim_type,
        "quantity": None if low is None and best is None and high is None
        else {"low": low, "best": best, "high": high, "unit": unit, "of": of},
        "value": value, "asserted_at": asserted_at, "valid_from": valid_from, "valid_to": valid_to, "lifecycle": lifecycle,
        "supersedes_id": supersedes_id, "is_current": bool(is_current), "verification_status": verification_status,
        "reason_code": reason_code, "assessor_kind": assessor_kind, "assessments_count": assessments_count,
        "verdicts_disagree": bool(verdicts_disagree), "contradictions_count": contradictions_count, "first_seen": first_seen,
        "last_seen": last_seen, "fingerprint": fingerprint,
        "created_by": {"kind": maker_kind, "name": maker_name, "version": maker_version},
        "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip
