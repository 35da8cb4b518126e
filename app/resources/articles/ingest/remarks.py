"""Remarks about checks ("Reuters was unable to verify ...") into assessments of the claims they cover."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.db.unit import Unit
from app.engine.extraction.types import ExtractedRemark
from app.engine.linking.outlet_names import is_short_for
from app.resources.articles.ingest.actors import media_named
from app.resources.assessments import store as assessment_store
from app.resources.assessments.schemas import AssessmentCreate
from app.resources.assessments.service import record_assessment
from app.tables import Actor, Article, Assessment

_LONGEST_RATIONALE, _LONGEST_QUOTE = 5_000, 10_000


def store_remark(unit: Unit, remark: ExtractedRemark, article: Article, claim_ids: Sequence[str]) -> None:
    """Stores one assessment per covered claim; the assessor is whom the remark names, else the article's source.

    A reprint of a remark is no further assessment, and a later one of the same assessor replaces the earlier.
    """
    quote = (article.text or "")[remark.span.start : remark.span.end]
    if not 0 < len(quote) <= _LONGEST_QUOTE:
        return
    assessor_id = assessor_of(unit, remark, article)
    assessed_at = article.published_at or unit.now
    for claim_id in dict.fromkeys(claim_ids):
        standing = _standing(unit, claim_id, assessor_id)
        if any(_says_the_same(unit, earlier, remark, article) for earlier in standing):
            continue
        body = AssessmentCreate(
            assessor_id=assessor_id,
            verdict=remark.verdict,
            reason_code=remark.reason,
            rationale=rationale_of(remark),
            assessed_at=assessed_at,
            article_id=article.id,
            quote=quote,
            start=remark.span.start,
            supersedes_id=_replaced(standing, assessed_at),
        )
        record_assessment(unit, claim_id, body)


def assessor_of(unit: Unit, remark: ExtractedRemark, article: Article) -> str:
    """Id of whom the remark names; the article's source where it names nobody, or the source by a short name ("the Herald")."""
    named = remark.by_name.strip()
    if not named or is_short_for(named, unit.session.get_one(Actor, article.source_id).name):
        return article.source_id
    return media_named(unit, named)


def rationale_of(remark: ExtractedRemark) -> str | None:
    """The remark's words about why, as they are stored."""
    return remark.rationale.strip()[:_LONGEST_RATIONALE] or None


def _standing(unit: Unit, claim_id: str, assessor_id: str) -> list[Assessment]:
    found = assessment_store.rows_of_claim(unit.session, claim_id)
    replaced = {a.supersedes_id for a in found}
    return [a for a in found if a.assessor_id == assessor_id and a.id not in replaced]


def _says_the_same(unit: Unit, earlier: Assessment, remark: ExtractedRemark, article: Article) -> bool:
    if (earlier.verdict, earlier.reason_code) != (remark.verdict.value, remark.reason.value) or earlier.article_id is None:
        return False
    return unit.session.get_one(Article, earlier.article_id).origin_key == article.origin_key


def _replaced(standing: Sequence[Assessment], assessed_at: datetime) -> str | None:
    older = [a for a in standing if a.assessed_at <= assessed_at]
    return max(older, key=lambda a: (a.assessed_at, a.id)).id if older else None
