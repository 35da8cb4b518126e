"""What `expand` adds to claims: one query per name, however many claims there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.db.query import Query, Row, Rows, from_json, numbered, placeholders
from app.domain.vocabulary import ContradictionState
from app.resources.assessments.store import assessments_of
from app.resources.claims.appearances import appearances_of
from app.resources.claims.discoveries import extractions_of
from app.resources.events.store import read_briefs
from app.resources.propositions.store import read_propositions
from app.tables import Actor, Appearance, Article, Claim, Contradiction

Items = list[dict[str, Any]]
_ACTOR = (col(Actor.id), col(Actor.slug), col(Actor.name), col(Actor.kind))


def expand(rows: Rows, items: Items, names: Sequence[str]) -> None:
    """Adds to each claim (as ClaimRead) the names of `EXPANDABLE` that are asked for."""
    if items:
        for name in names:
            _EXPANDERS[name](rows, items)


def _refer(name: str, read: Callable[[Rows, list[str]], dict[str, dict[str, Any]]]) -> Callable[[Rows, Items], None]:
    field = f"{name}_id"

    def add(rows: Rows, items: Items) -> None:
        found = read(rows, sorted({item[field] for item in items if item[field] is not None}))
        for item in items:
            item[name] = found.get(item[field])

    return add


def _read_actors(rows: Rows, actor_ids: list[str]) -> dict[str, dict[str, Any]]:
    return {row[0]: _actor(row) for row in rows.all(_actors(len(actor_ids)), **numbered(actor_ids))}


def _add_appearances(rows: Rows, items: Items) -> None:
    found = appearances_of(rows, [item["id"] for item in items])
    for item in items:
        item["appearances"] = found.get(item["id"], [])


def _add_sources(rows: Rows, items: Items) -> None:
    found: dict[str, Items] = {}
    for claim_id, *actor in rows.all(_sources(len(items)), **numbered([item["id"] for item in items])):
        found.setdefault(claim_id, []).append(_actor(actor))
    for item in items:
        item["sources"] = found.get(item["id"], [])


def _add_assessments(rows: Rows, items: Items) -> None:
    found = assessments_of(rows, [item["id"] for item in items])
    for item in items:
        item["assessments"] = found.get(item["id"], [])


def _add_contradictions(rows: Rows, items: Items) -> None:
    found: dict[str, Items] = {item["id"]: [] for item in items}
    for row in rows.all(_contradictions(len(items)), **numbered([item["id"] for item in items])):
        about, one, other = row[:5], row[5:12], row[12:19]
        for mine, theirs in ((one, other), (other, one)):
            if mine[0] in found:
                found[mine[0]].append(_contradiction(about, theirs))
    for item in items:
        item["contradictions"] = found[item["id"]]


def _add_extraction(rows: Rows, items: Items) -> None:
    found = extractions_of(rows, [item["id"] for item in items])
    for item in items:
        item["extraction"] = found[item["id"]]


def _contradiction(about: Row, other: Row) -> dict[str, Any]:
    contradiction_id, kinds, state, score, explanation = about
    claim_id, text, stance, *actor = other
    return {
        "id": contradiction_id,
        "kinds": from_json(kinds),
        "state": state,
        "score": score,
        "explanation": explanation,
        "other": {"id": claim_id, "text": text, "stance": stance, "claimant": _actor(actor)},
    }


def _actor(values: Sequence[Any]) -> dict[str, Any]:
    actor_id, slug, name, kind = values
    return {"id": actor_id, "slug": slug, "name": name, "kind": kind}


@lru_cache(maxsize=256)
def _actors(size: int) -> Query:
    return Query(select(*_ACTOR).where(col(Actor.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _sources(size: int) -> Query:
    statement = (
        select(col(Appearance.claim_id), *_ACTOR)
        .join(Article, col(Article.id) == col(Appearance.article_id))
        .join(Actor, col(Actor.id) == col(Article.source_id))
        .where(col(Appearance.claim_id).in_(placeholders(size)))
    )
    return Query(statement.distinct().order_by(col(Actor.name), col(Actor.id)))


@lru_cache(maxsize=256)
def _contradictions(size: int) -> Query:
    pair, a, b, by_a, by_b = aliased(Contradiction), aliased(Claim), aliased(Claim), aliased(Actor), aliased(Actor)
    asked = placeholders(size)
    statement = (
        select(
            col(pair.id), col(pair.kinds), col(pair.state), col(pair.score), col(pair.explanation),
            col(a.id), col(a.text), col(a.stance), col(by_a.id), col(by_a.slug), col(by_a.name), col(by_a.kind),
            col(b.id), col(b.text), col(b.stance), col(by_b.id), col(by_b.slug), col(by_b.name), col(by_b.kind),
        )
        .join(a, col(a.id) == col(pair.claim_a_id))
        .join(b, col(b.id) == col(pair.claim_b_id))
        .join(by_a, col(by_a.id) == col(a.claimant_id))
        .join(by_b, col(by_b.id) == col(b.claimant_id))
        .where(or_(col(pair.claim_a_id).in_(asked), col(pair.claim_b_id).in_(asked)))
        .where(col(pair.is_active), col(pair.state) != ContradictionState.REJECTED.value)
    )  # fmt: skip
    return Query(statement.order_by(col(pair.id)))


_EXPANDERS: dict[str, Callable[[Rows, Items], None]] = {
    "claimant": _refer("claimant", _read_actors),
    "event": _refer("event", read_briefs),
    "proposition": _refer("proposition", read_propositions),
    "appearances": _add_appearances,
    "sources": _add_sources,
    "assessments": _add_assessments,
    "contradictions": _add_contradictions,
    "extraction": _add_extraction,
}
