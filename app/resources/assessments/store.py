"""SQL of assessments."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page
from app.db.query import Query, Row, Rows, from_json, instant, numbered, placeholders
from app.tables import Actor, Article, Assessment

_A = Assessment
_LATER = aliased(Assessment)
_COLUMNS = (
    col(_A.id), col(_A.claim_id), col(Actor.id), col(Actor.slug), col(Actor.name), col(Actor.kind), col(_A.assessor_kind),
    col(_A.verdict), col(_A.reason_code), col(_A.rationale), col(_A.unknowns), col(_A.evidence), col(_A.confidence),
    instant(col(_A.assessed_at)), col(Article.id), col(Article.title), col(Article.url), instant(col(Article.published_at)),
    col(_A.quote), col(_A.start), col(_A.end), col(_A.supersedes_id), col(_LATER.id), col(_A.original_rating), col(_A.maker_kind),
    col(_A.maker_name), col(_A.maker_version), instant(col(_A.created_at)), instant(col(_A.updated_at)), col(_A.version),
)  # fmt: skip
_SELECT = (
    select(*_COLUMNS)
    .join(Actor, col(Actor.id) == col(_A.assessor_id))
    .outerjoin(Article, col(Article.id) == col(_A.article_id))
    .outerjoin(_LATER, col(_LATER.supersedes_id) == col(_A.id))
)
_ONE = Query(_SELECT.where(col(_A.id) == bindparam("id")))
_LISTING = Listing(statement=_SELECT, id_column=col(_A.id), filters={"claim": lambda b: col(_A.claim_id).in_(b)})


def assessments_of(rows: Rows, claim_ids: Sequence[str]) -> dict[str, list[dict[str, Any]]]:
    """Claim id -> its assessments as AssessmentRead, newest first, in one query; claims without any are left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows.all(_many(len(claim_ids)), **numbered(claim_ids)) if claim_ids else []:
        found.setdefault(row[1], []).append(shape_assessment(row))
    return found


def read_assessment(rows: Rows, assessment_id: str) -> dict[str, Any] | None:
    """The assessment as AssessmentRead; None when there is none."""
    found = rows.first(_ONE, id=assessment_id)
    return None if found is None else shape_assessment(found)


def page_of_assessments(rows: Rows, claim_id: str, *, limit: int, cursor: str | None) -> tuple[list[dict[str, Any]], Page]:
    """One page of a claim's assessments as AssessmentRead, newest first."""
    page = _LISTING.page(rows, {"claim": [claim_id]}, sort="-id", limit=limit, cursor=cursor)
    return [shape_assessment(row) for row in page.rows], page


def find_row(session: Session, assessment_id: str) -> Assessment | None:
    """The row, None when there is none."""
    return session.get(Assessment, assessment_id)


def rows_of_claim(session: Session, claim_id: str) -> list[Assessment]:
    """Every assessment of the claim, oldest record first."""
    return list(session.exec(select_rows(Assessment).where(col(_A.claim_id) == claim_id).order_by(col(_A.id))).all())


def rows_of_claims(session: Session, claim_ids: Sequence[str]) -> list[Assessment]:
    """Every assessment of the claims, oldest record first."""
    return list(session.exec(select_rows(Assessment).where(col(_A.claim_id).in_(claim_ids)).order_by(col(_A.id))).all())


def is_superseded(session: Session, assessment_id: str) -> bool:
    """True when a later assessment replaces this one."""
    return session.exec(select_rows(Assessment.id).where(col(_A.supersedes_id) == assessment_id)).first() is not None


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(_SELECT.where(col(_A.claim_id).in_(placeholders(size))).order_by(col(_A.id).desc()))


def shape_assessment(row: Row) -> dict[str, Any]:
    """A row as AssessmentRead."""
    (
        assessment_id, claim_id, assessor_id, slug, name, kind, assessor_kind, verdict, reason_code, rationale, unknowns, evidence,
        confidence, assessed_at, article_id, title, url, published_at, quote, start, end, supersedes_id, superseded_by_id,
        original_rating, maker_kind, maker_name, maker_version, created_at, updated_at, version,
    ) = row  # fmt: skip
    return {
        "id": assessment_id, "claim_id": claim_id, "assessor_id": assessor_id,
        "assessor": {"id": assessor_id, "slug": slug, "name": name, "kind": kind}, "assessor_kind": assessor_kind, "verdict": verdict,
        "reason_code": reason_code, "rationale": rationale, "unknowns": from_json(unknowns), "evidence": from_json(evidence),
        "confidence": confidence, "assessed_at": assessed_at,
        "article": None if article_id is None else {"id": article_id, "title": title, "url": url, "published_at": published_at},
        "quote": quote, "start": start, "end": end, "supersedes_id": supersedes_id, "superseded_by_id": superseded_by_id,
        "original_rating": from_json(original_rating), "created_by": {"kind": maker_kind, "name": maker_name, "version": maker_version},
        "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip
