"""One write: its transaction, its moment, who does it, and what it touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session

from app.db.connect import rows_of
from app.db.ids import new_id
from app.db.query import Rows
from app.domain.errors import StaleVersion
from app.domain.vocabulary import MakerKind
from app.tables.columns import Record

Snapshot = Callable[[Rows, str], dict[str, Any] | None]


@dataclass(frozen=True, slots=True)
class Maker:
    """What makes records in this write."""

    kind: MakerKind
    name: str
    version: str | None = None


@dataclass(slots=True)
class PendingChange:
    """A change that waits for its number."""

    type: str
    entity: str
    entity_id: str
    event_id: str | None
    version: int | None


@dataclass(slots=True)
class Unit:
    """What a service function works with; it never commits, never asks the clock and never rolls ids itself."""

    session: Session
    now: datetime
    by: str
    maker: Maker
    comment: str | None = None
    expected_version: int | None = None
    changes: dict[tuple[str, str], PendingChange] = field(default_factory=dict)
    touched_claims: dict[str, None] = field(default_factory=dict)
    touched_propositions: dict[str, None] = field(default_factory=dict)
    touched_events: dict[str, None] = field(default_factory=dict)
    _bumped: set[str] = field(default_factory=set)

    @property
    def rows(self) -> Rows:
        """Hot reads that see this transaction's own writes."""
        return rows_of(self.session)

    def new_id(self, prefix: str) -> str:
        """A fresh id with that prefix."""
        return new_id(prefix)

    def add(self, row: Any) -> None:
        """Inserts a row now, so that later statements see it."""
        self.session.add(row)
        self.session.flush()

    def stamp(self) -> dict[str, Any]:
        """Values of a new record's common columns, without its id."""
        return {"created_at": self.now, "updated_at": self.now, "version": 1}

    def made(self) -> dict[str, Any]:
        """Values of a new record's maker columns."""
        return {"maker_kind": self.maker.kind.value, "maker_name": self.maker.name, "maker_version": self.maker.version}

    def check_version(self, row: Record) -> None:
        """Compares If-Match with the row's version; raises `StaleVersion`."""
        if self.expected_version is not None and row.version != self.expected_version:
            raise StaleVersion(f"The current version is {row.version}, the request was made for version {self.expected_version}.")

    def bump(self, row: Record) -> None:
        """Counts the row's version up, once per write however often the write touches it."""
        if row.id in self._bumped:
            return
        self._bumped.add(row.id)
        row.version += 1
        row.updated_at = self.now

    def record(self, action: str, entity: str, entity_id: str, *, event_id: str | None = None, version: int | None = None) -> None:
        """Notes a change "entity.action" for the feed; a record created in this write stays one change however often it is touched."""
        first = self.changes.get((entity, entity_id))
        if first is not None and first.type.endswith(".created") and not action.endswith("deleted"):
            first.version, first.event_id = version, event_id or first.event_id
            return
        self.changes[entity, entity_id] = PendingChange(f"{entity}.{action}", entity, entity_id, event_id, version)

    def touch_claim(self, claim_id: str) -> None:
        """The claim's contradictions and derived fields must be settled before this write ends."""
        self.touched_claims[claim_id] = None

    def touch_proposition(self, proposition_id: str | None) -> None:
        """The proposition's dispute status must be settled before this write ends."""
        if proposition_id is not None:
            self.touched_propositions[proposition_id] = None

    def touch_event(self, event_id: str | None) -> None:
        """Answers about the event (and those it is part of) change with this write."""
        if event_id is not None:
            self.touched_events[event_id] = None


def utc_now() -> datetime:
    """The current instant, cut to milliseconds as the wire shows it."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
