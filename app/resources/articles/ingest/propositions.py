"""Puts a text's claims on the propositions of their event, together with claims that were still on none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.db.query import Query, Rows, numbered, placeholders, stepped
from app.db.unit import Unit
from app.domain.vocabulary import Lifecycle, MakerKind, PropositionKind, Stance
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.propositions import Grouped, Grouping, KnownProposition, Statement, group_statements
from app.engine.positions import Range
from app.resources.claims.service import touch_around
from app.resources.claims.store import claims_as_they_are
from app.resources.propositions.schemas import PropositionCreate
from app.resources.propositions.service import record_proposition
from app.tables import Actor, Claim, Proposition

_LONGEST = 1_000
_MACHINES = (MakerKind.RULE.value, MakerKind.MODEL.value)
_MOST_FREE = 200
"""So many of an event's latest free claims are looked at again with a new text; the cost of a text must not grow with the event."""


_FREE = Query(
    select(
        col(Claim.id), col(Claim.claimant_id), col(Claim.text), col(Claim.stance), col(Claim.quantity_low), col(Claim.quantity_best),
        col(Claim.quantity_high), col(Claim.quantity_unit), col(Claim.quantity_of),
    )
    .where(
        col(Claim.event_id) == bindparam("event"),
        col(Claim.proposition_id).is_(None),
        col(Claim.maker_kind).in_([bindparam(f"machine_{n}", kind) for n, kind in enumerate(_MACHINES)]),
        col(Claim.lifecycle) == Lifecycle.ACTIVE.value,
        col(Claim.edited_by).is_(None),  # a claim that a person took off its proposition stays off
    )
    .order_by(col(Claim.id).desc())
    .limit(_MOST_FREE)
)  # fmt: skip
_KNOWN = Query(
    select(col(Proposition.id), col(Proposition.text), col(Proposition.kind), col(Proposition.unit))
    .where(col(Proposition.event_id) == bindparam("event"))
    .order_by(col(Proposition.id))
)


class _FreeClaim(NamedTuple):
    """A claim of the event on no proposition, as grouping needs it."""

    id: str
    claimant_id: str
    text: str
    stance: str
    low: float | None
    best: float | None
    high: float | None
    unit: str | None
    of: str | None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a claim belongs, None for on no proposition, and its stance towards the proposition's positive wording."""

    proposition_id: str | None
    stance: Stance
    reason: str | None = None


def group_claims(
    unit: Unit, found: Sequence[ExtractedClaim], claimants: Sequence[str], event_id: str, where: Sequence[str]
) -> list[Placed]:
    """One `Placed` per new claim; makes the propositions that are missing.

    `claimants` are the claims' actors (ids), `where` holds the names of the event's place, the main one first. Claims of the event that a
    machine found and could not place before are placed with them.
    """
    free = _free_claims(unit.rows, event_id)
    names = _names(unit.rows, {*claimants, *(claim.claimant_id for claim in free)})
    statements = [
        Statement(i, c.text, c.stance, c.quantity, *names[actor]) for i, (c, actor) in enumerate(zip(found, claimants, strict=True))
    ]
    statements += [Statement(i, c.text, Stance(c.stance), _range(c), *names[c.claimant_id]) for i, c in enumerate(free, start=len(found))]
    grouped = group_statements(statements, _known(unit.rows, event_id), where)
    made = _make(unit, grouped, event_id)
    placed = {c.id: _placed(grouping, made) for c, grouping in zip(free, grouped.groupings[len(found) :], strict=True)}
    _place_free(unit, {claim_id: place for claim_id, place in placed.items() if place.proposition_id is not None})
    return [_placed(grouping, made) for grouping in grouped.groupings[: len(found)]]


def _make(unit: Unit, grouped: Grouped, event_id: str) -> dict[int, str]:
    """Key of each new proposition -> its id."""
    made = {}
    for draft in grouped.drafts:
        counted = draft.unit if draft.kind is PropositionKind.QUANTITY else None
        body = PropositionCreate(event_id=event_id, text=draft.text[:_LONGEST], kind=draft.kind, unit=counted or None)
        made[draft.key] = record_proposition(unit, body)
    return made


def _placed(grouping: Grouping, made: Mapping[int, str]) -> Placed:
    fresh = None if grouping.new_key is None else made[grouping.new_key]
    return Placed(grouping.proposition_id or fresh, grouping.stance, grouping.reason)


def _place_free(unit: Unit, placed: Mapping[str, Placed]) -> None:
    """Puts the claims (by id) on their propositions, those of them that still are free."""
    for claim in claims_as_they_are(unit.session, placed) if placed else ():
        if claim.proposition_id is not None or claim.edited_by is not None or claim.lifecycle != Lifecycle.ACTIVE.value:
            continue
        place = placed[claim.id]
        claim.proposition_id, claim.grouped_by, claim.stance = place.proposition_id, unit.maker.kind.value, place.stance.value
        claim.grouping_reason = place.reason
        unit.bump(claim)
        unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)
        touch_around(unit, claim)


def _free_claims(rows: Rows, event_id: str) -> list[_FreeClaim]:
    return [_FreeClaim(*row) for row in rows.all(_FREE, event=event_id)]


def _known(rows: Rows, event_id: str) -> list[KnownProposition]:
    return [KnownProposition(row[0], row[1], PropositionKind(row[2]), row[3]) for row in rows.all(_KNOWN, event=event_id)]


def _range(claim: _FreeClaim) -> Range | None:
    bounds = (claim.low, claim.best, claim.high)
    return None if bounds == (None, None, None) else Range(*bounds, claim.unit, claim.of)


def _names(rows: Rows, actor_ids: set[str]) -> dict[str, tuple[str, str]]:
    """Actor id -> (its name, its side's name)."""
    given = stepped(actor_ids)
    return {row[0]: (row[1], row[2]) for row in rows.all(_named(len(given)), **numbered(given))} if given else {}


@lru_cache(maxsize=256)
def _named(size: int) -> Query:
    side = aliased(Actor)
    columns: tuple[Any, ...] = (col(Actor.id), col(Actor.name), col(side.name))
    statement = select(*columns).join(side, col(side.id) == col(Actor.root_id))
    return Query(statement.where(col(Actor.id).in_(placeholders(size))))
