"""Use cases of assessments: store one, read them. Nothing edits or removes one."""

from __future__ import annotations

from typing import Any

from sqlmodel import col, select

from app.db import ids
from app.db.query import Rows
from app.db.unit import Unit
from app.domain.errors import NotFound, invalid
from app.domain.vocabulary import ActorKind, AssessorKind
from app.engine.verification.transitions import check_verdict
from app.resources.actors.service import actor_at
from app.resources.assessments import store
from app.resources.assessments.effects import standing_verdict, verdicts_of
from app.resources.assessments.schemas import AssessmentCreate, AssessmentFilter, Evidence
from app.resources.claims.appearances import Place, find_place
from app.resources.claims.service import find_claim, touch_around
from app.resources.claims.store import lock_claim
from app.tables import Actor, Article, Assessment


def read_assessment(rows: Rows, assessment_id: str) -> dict[str, Any]:
    """The assessment as AssessmentRead; raises `NotFound`."""
    found = store.read_assessment(rows, assessment_id)
    if found is None:
        raise NotFound(f"There is no assessment {assessment_id}.")
    return found


def page_of_assessments(rows: Rows, claim_ref: str, query: AssessmentFilter) -> dict[str, Any]:
    """One page of a claim's assessments as PageOf[AssessmentRead]; raises `NotFound` or `BadCursor`."""
    items, page = store.page_of_assessments(rows, find_claim(rows, claim_ref), limit=query.limit, cursor=query.cursor)
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def record_assessment(unit: Unit, claim_ref: str, body: AssessmentCreate) -> str:
    """Stores a verdict on the claim and returns its id; raises `NotFound` (no such claim) or `Invalid`."""
    claim = lock_claim(unit.session, find_claim(unit.rows, claim_ref))
    assessor_id = actor_at(unit.rows, body.assessor_id, "/assessor_id")
    kind = body.assessor_kind or _kind_of(unit, assessor_id)
    supersedes_id = _superseded(unit, claim.id, assessor_id, body.supersedes_id)
    previous = standing_verdict(verdicts_of(unit.session, claim.id), assessor_id, supersedes_id)
    check_verdict(kind, body.verdict, body.reason_code, previous)
    place = _place(unit, body)
    assessment = Assessment(
        id=unit.new_id(ids.ASSESSMENT),
        claim_id=claim.id,
        assessor_id=assessor_id,
        assessor_kind=kind.value,
        verdict=body.verdict.value,
        reason_code=None if body.reason_code is None else body.reason_code.value,
        rationale=body.rationale,
        unknowns=body.unknowns,
        evidence=[_evidence(unit, number, item) for number, item in enumerate(body.evidence)],
        confidence=body.confidence,
        assessed_at=body.assessed_at or unit.now,
        article_id=None if place is None else place.article_id,
        quote=None if place is None else place.quote,
        start=None if place is None else place.start,
        end=None if place is None else place.end,
        supersedes_id=supersedes_id,
        original_rating=None if body.original_rating is None else body.original_rating.model_dump(mode="json"),
        **unit.stamp(),
        **unit.made(),
    )
    unit.add(assessment)
    unit.record("created", "assessment", assessment.id, event_id=claim.event_id, version=1)
    touch_around(unit, claim)
    return assessment.id


def _kind_of(unit: Unit, assessor_id: str) -> AssessorKind:
    kind = unit.session.exec(select(Actor.kind).where(col(Actor.id) == assessor_id)).one()
    return AssessorKind.PERSON if kind == ActorKind.PERSON.value else AssessorKind.ORGANISATION


def _place(unit: Unit, body: AssessmentCreate) -> Place | None:
    if body.article_id is None:
        if body.quote is not None:
            raise invalid("/article_id", "missing", "A quote needs the article it stands in.")
        return None
    if body.quote is not None:
        return find_place(unit.session, body.article_id, body.quote, body.start, None, "")
    if body.start is not None:
        raise invalid("/quote", "missing", "start needs a quote.")
    _check_article(unit, body.article_id, "/article_id")
    return Place(body.article_id, None, None, None)


def _evidence(unit: Unit, number: int, item: Evidence) -> dict[str, Any]:
    if (item.url is None) == (item.article_id is None):
        raise invalid(f"/evidence/{number}", "one_of_two", "Give either url or article_id.")
    if item.article_id is not None:
        _check_article(unit, item.article_id, f"/evidence/{number}/article_id")
    return item.model_dump(mode="json")


def _check_article(unit: Unit, article_id: str, pointer: str) -> None:
    if unit.session.exec(select(Article.id).where(col(Article.id) == article_id)).first() is None:
        raise invalid(pointer, "unknown_article", f"There is no article {article_id}.")


def _superseded(unit: Unit, claim_id: str, assessor_id: str, ref: str | None) -> str | None:
    if ref is None:
        return None
    older = store.find_row(unit.session, ref)
    if older is None or older.claim_id != claim_id:
        raise invalid("/supersedes_id", "unknown_assessment", f"The claim has no assessment {ref}.")
    if older.assessor_id != assessor_id:
        raise invalid("/supersedes_id", "other_assessor", "An assessor can only replace an assessment of its own.")
    if store.is_superseded(unit.session, ref):
        raise invalid("/supersedes_id", "superseded_already", "A later assessment replaces that one already.")
    return ref
