"""SQL of the stored pairs that a comparison meets: read as plain values, for most of them stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import and_, or_, select, union
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.query import MOST_AT_ONCE, Query, Row, Rows, batches, from_json, numbered, placeholders, stepped
from app.domain.vocabulary import ContradictionState, MakerKind
from app.tables import Contradiction

Ends = tuple[str, str]
"""Ids of a pair's claims, the smaller first."""

_X = Contradiction
_SAID = (
    col(_X.kinds), col(_X.score), col(_X.explanation), col(_X.rule), col(_X.grounds), col(_X.event_id), col(_X.proposition_id),
    col(_X.proposed_by_name), col(_X.proposed_by_version),
)  # fmt: skip
_COLUMNS = (
    col(_X.id), col(_X.claim_a_id), col(_X.claim_b_id), col(_X.state), col(_X.is_active), col(_X.proposed_by_kind), col(_X.reviewed_by),
)  # fmt: skip
_UPHELD = or_(
    col(_X.is_active).is_(True),
    col(_X.state) == ContradictionState.CONFIRMED.value,
    and_(col(_X.state) == ContradictionState.SUGGESTED.value, col(_X.proposed_by_kind) != MakerKind.RULE.value),
)


class StoredPair(NamedTuple):
    """A stored contradiction as the reconciliation needs it."""

    id: str
    ends: Ends
    state: str
    is_active: bool
    proposed_by_kind: str
    reviewed_by: str | None
    said: Row

    def tells(self, said: dict[str, Any]) -> bool:
        """True when it holds these values of the columns of what a rule says."""
        kinds, score, explanation, rule, grounds, event_id, proposition_id, name, version = self.said
        plain = (
            said["score"], said["explanation"], said["rule"], said["event_id"], said["proposition_id"], said["proposed_by_name"],
            said["proposed_by_version"],
        )  # fmt: skip
        same = (score, explanation, rule, event_id, proposition_id, name, version) == plain
        return same and from_json(kinds) == said["kinds"] and from_json(grounds) == said["grounds"]


def living_pairs(rows: Rows, claim_ids: Collection[str]) -> list[StoredPair]:
    """The claims' pairs that count now or that a person upholds, in one query per batch."""
    found = {row[0]: _pair(row) for given in batches(claim_ids) for row in rows.all(_living(len(given)), **numbered(given))}
    return list(found.values())


def pairs_between(rows: Rows, wanted: Sequence[Ends]) -> list[StoredPair]:
    """The stored ones of these pairs, whatever became of them, in one query per batch."""
    found: list[StoredPair] = []
    for start in range(0, len(wanted), MOST_AT_ONCE):
        asked = set(wanted[start : start + MOST_AT_ONCE])
        low, high = stepped({ends[0] for ends in asked}), stepped({ends[1] for ends in asked})
        stored = rows.all(_between(len(low), len(high)), **numbered(low), **numbered(high, "high"))
        found += [_pair(row) for row in stored if (row[1], row[2]) in asked]
    return found


def rows_of(session: Session, pair_ids: Collection[str]) -> list[Contradiction]:
    """The rows, as they are now."""
    wanted = select_rows(Contradiction).where(col(_X.id).in_(pair_ids)).order_by(col(_X.id))
    return list(session.exec(wanted, execution_options={"populate_existing": True}).all()) if pair_ids else []


def _pair(row: Row) -> StoredPair:
    return StoredPair(row[0], (row[1], row[2]), row[3], bool(row[4]), row[5], row[6], row[7:])


@lru_cache(maxsize=32)
def _living(size: int) -> Query:
    # one index per end: an OR over both columns would make SQLite look at every pair that counts
    ends = (select(col(_X.id)).where(col(end).in_(placeholders(size)), _UPHELD) for end in (_X.claim_a_id, _X.claim_b_id))
    return Query(select(*_COLUMNS, *_SAID).where(col(_X.id).in_(union(*ends))).order_by(col(_X.id)))


@lru_cache(maxsize=64)
def _between(low: int, high: int) -> Query:
    both = (col(_X.claim_a_id).in_(placeholders(low)), col(_X.claim_b_id).in_(placeholders(high, "high")))
    return Query(select(*_COLUMNS, *_SAID).where(*both))
