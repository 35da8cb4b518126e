"""Brings the assessments that an article's remarks about checks were stored as in line with what is found now."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import col, select

from app.db.unit import Unit
from app.engine.extraction.types import ExtractedRemark
from app.resources.articles.ingest.remarks import assessor_of, rationale_of, store_remark
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.claims.service import touch_around
from app.resources.events.store import SUGGESTING
from app.tables import Article, Assessment, Claim


@dataclass(frozen=True, slots=True)
class _Wanted:
    remark: ExtractedRemark
    claim_id: str


def renew_remarks(
    unit: Unit,
    article: Article,
    remarks: Sequence[ExtractedRemark],
    claim_ids: Mapping[int, str],
    kept: Collection[str],
    diff: ArticleDiff,
) -> None:
    """`claim_ids` by index in the extraction; assessments of the claims `kept` for a person's sake stay, as do those a person superseded."""
    wanted = {(at, claim_ids[i]): _Wanted(r, claim_ids[i]) for at, r in enumerate(remarks) for i in r.covers if i in claim_ids}
    left = list(wanted.values())
    for stored in _machines(unit, article):
        same = next((one for one in left if _is(stored, one, article)), None)
        if same is not None:
            left.remove(same)
        elif stored.claim_id not in kept and not _is_superseded_by_hand(unit, stored):
            diff.remarks_gone.append(_told(stored))
            _withdraw(unit, stored)
    for one in left:
        _store(unit, one, article, diff)


def _machines(unit: Unit, article: Article) -> list[Assessment]:
    mine = (col(Assessment.article_id) == article.id, col(Assessment.maker_kind).in_(SUGGESTING))
    return list(unit.session.exec(select(Assessment).where(*mine).order_by(col(Assessment.id))).all())


def _is(stored: Assessment, one: _Wanted, article: Article) -> bool:
    remark = one.remark
    quote = (article.text or "")[remark.span.start : remark.span.end]
    said = (remark.verdict.value, remark.reason.value, rationale_of(remark), quote, remark.span.start)
    return stored.claim_id == one.claim_id and said == (
        stored.verdict,
        stored.reason_code,
        stored.rationale,
        stored.quote,
        stored.start,
    )


def _store(unit: Unit, one: _Wanted, article: Article, diff: ArticleDiff) -> None:
    """Stores the remark as an assessment, unless this or another print of the story said the same before, superseded or not."""
    assessor_id = assessor_of(unit, one.remark, article)
    said = (col(Assessment.verdict) == one.remark.verdict.value, col(Assessment.reason_code) == one.remark.reason.value)
    told = select(Assessment.id).join(Article, col(Article.id) == col(Assessment.article_id))
    told = told.where(col(Assessment.claim_id) == one.claim_id, col(Assessment.assessor_id) == assessor_id, *said)
    if unit.session.exec(told.where(col(Article.origin_key) == article.origin_key)).first() is not None:
        return
    before = set(unit.changes)
    store_remark(unit, one.remark, article, [one.claim_id])
    for entity, record_id in unit.changes.keys() - before:
        if entity == "assessment":
            diff.remarks_added.append(_told(unit.session.get_one(Assessment, record_id)))


def _is_superseded_by_hand(unit: Unit, stored: Assessment) -> bool:
    later = select(Assessment.maker_kind).where(col(Assessment.supersedes_id) == stored.id)
    return any(kind not in SUGGESTING for kind in unit.session.exec(later).all())


def _withdraw(unit: Unit, stored: Assessment) -> None:
    claim = unit.session.get_one(Claim, stored.claim_id)
    later = unit.session.exec(select(Assessment).where(col(Assessment.supersedes_id) == stored.id)).first()
    earlier = stored.supersedes_id
    # one assessment may be superseded by one other only: the link is free once the row is gone
    if later is not None:
        later.supersedes_id = None
        unit.session.flush()
    unit.session.delete(stored)
    unit.session.flush()
    if later is not None:
        later.supersedes_id = earlier
        unit.bump(later)
        unit.record("updated", "assessment", later.id, event_id=claim.event_id, version=later.version)
    unit.record("deleted", "assessment", stored.id, event_id=claim.event_id, version=stored.version + 1)
    touch_around(unit, claim)


def _told(row: Assessment) -> dict[str, Any]:
    return {"claim_id": row.claim_id, "verdict": row.verdict, "reason_code": row.reason_code, "quote": row.quote}
