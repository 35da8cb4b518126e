"""Puts a text's claims on the propositions of their event, together with claims that were still on none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.query import Query, Rows, numbered, placeholders
from app.db.unit import Unit
from app.domain.vocabulary import Lifecycle, MakerKind, PropositionKind, Stance
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.propositions import Grouped, Grouping, KnownProposition, Statement, group_statements
from app.engine.positions import Range
from app.resources.claims.service import touch_around
from app.resources.propositions import store as proposition_store
from app.resources.propositions.schemas import PropositionCreate
from app.resources.propositions.service import record_proposition
from app.tables import Actor, Claim

_LONGEST = 1_000
_MACHINES = (MakerKind.RULE.value, MakerKind.MODEL.value)
_MOST_FREE = 200
"""So many of an event's latest free claims are looked at again with a new text; the cost of a text must not grow with the event."""


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
    free = _free_claims(unit.session, event_id)
    names = _names(unit.rows, {*claimants, *(claim.claimant_id for claim in free)})
    statements = [
        Statement(i, c.text, c.stance, c.quantity, *names[actor]) for i, (c, actor) in enumerate(zip(found, claimants, strict=True))
    ]
    statements += [Statement(i, c.text, Stance(c.stance), _range(c), *names[c.claimant_id]) for i, c in enumerate(free, start=len(found))]
    grouped = group_statements(statements, _known(unit.rows, event_id), where)
    made = _make(unit, grouped, event_id)
    for claim, grouping in zip(free, grouped.groupings[len(found) :], strict=True):
        _place_free(unit, claim, _placed(grouping, made))
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


def _place_free(unit: Unit, claim: Claim, placed: Placed) -> None:
    if placed.proposition_id is None:
        return
    claim.proposition_id, claim.grouped_by, claim.stance = placed.proposition_id, unit.maker.kind.value, placed.stance.value
    claim.grouping_reason = placed.reason
    unit.bump(claim)
    unit.record("updated", "claim", claim.id, event_id=claim.event_id, version=claim.version)
    touch_around(unit, claim)


def _free_claims(session: Session, event_id: str) -> list[Claim]:
    mine = (col(Claim.event_id) == event_id, col(Claim.proposition_id).is_(None), col(Claim.maker_kind).in_(_MACHINES))
    # a claim that a person took off its proposition stays off
    standing = select_rows(Claim).where(*mine, col(Claim.lifecycle) == Lifecycle.ACTIVE.value, col(Claim.edited_by).is_(None))
    return list(session.exec(standing.order_by(col(Claim.id).desc()).limit(_MOST_FREE).with_for_update()).all())


def _known(rows: Rows, event_id: str) -> list[KnownProposition]:
    found = proposition_store.of_events(rows, [event_id])
    return [KnownProposition(p["id"], p["text"], PropositionKind(p["kind"]), p["unit"]) for p in found]


def _range(claim: Claim) -> Range | None:
    bounds = (claim.quantity_low, claim.quantity_best, claim.quantity_high)
    return None if bounds == (None, None, None) else Range(*bounds, claim.quantity_unit, claim.quantity_of)


def _names(rows: Rows, actor_ids: set[str]) -> dict[str, tuple[str, str]]:
    """Actor id -> (its name, its side's name)."""
    return {row[0]: (row[1], row[2]) for row in rows.all(_named(len(actor_ids)), **numbered(sorted(actor_ids)))} if actor_ids else {}


@lru_cache(maxsize=256)
def _named(size: int) -> Query:
    side = aliased(Actor)
    columns: tuple[Any, ...] = (col(Actor.id), col(Actor.name), col(side.name))
    statement = select(*columns).join(side, col(side.id) == col(Actor.root_id))
    return Query(statement.where(col(Actor.id).in_(placeholders(size))))
