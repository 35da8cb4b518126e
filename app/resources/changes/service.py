"""Use cases of the change feed: number what a write did, read on from a position."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.db.query import Rows
from app.db.unit import Snapshot, Unit
from app.resources.changes import store
from app.resources.changes.schemas import ChangeFilter
from app.tables import Change


def publisher(snapshots: Mapping[str, Snapshot]) -> Callable[[Unit], None]:
    """The function that ends every write: numbers its changes and stores each with a snapshot of its record.

    `snapshots` reads a record of each entity as the wire shows it; an entity without one gets no snapshot.
    """

    def publish(unit: Unit) -> None:
        if not unit.changes:
            return
        taken = [(pending, _snapshot(unit.rows, snapshots.get(pending.entity), pending.entity_id)) for pending in unit.changes.values()]
        store.lock_numbering(unit.session)
        first = store.last_seq(unit.rows) + 1
        for seq, (pending, snapshot) in enumerate(taken, first):
            unit.session.add(
                Change(
                    seq=seq,
                    type=pending.type,
                    entity=pending.entity,
                    entity_id=pending.entity_id,
                    event_id=pending.event_id,
                    version=pending.version,
                    at=unit.now,
                    by=unit.by,
                    comment=unit.comment,
                    snapshot=snapshot,
                )
            )

    return publish


def changes_after(rows: Rows, query: ChangeFilter) -> dict[str, Any]:
    """A stretch of the feed as ChangesRead; positions are final: nothing appears later below `last_seq`."""
    newest = store.last_seq(rows)
    items = store.changes_after(rows, query.after, newest, query.types, query.event, query.limit + 1)
    more = len(items) > query.limit
    items = items[: query.limit]
    last = items[-1]["seq"] if more else max(query.after, newest)
    return {"items": items, "last_seq": last, "more": more}


def _snapshot(rows: Rows, read: Snapshot | None, record_id: str) -> dict[str, Any] | None:
    return None if read is None else read(rows, record_id)
