"""Lists of claims: what they are asked for, resolved to ids, and the tag under which their answer stays valid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from app.db.query import Rows
from app.resources.actors.service import actor_in_query, find_actor
from app.resources.changes.store import last_seq
from app.resources.claims import store
from app.resources.claims.expansion import expand
from app.resources.claims.schemas import EXPANDABLE, ActorClaimFilter, ClaimFilter, EventClaimFilter
from app.resources.events.service import event_in_query, find_event
from app.resources.events.store import revision, subtree
from app.resources.propositions.service import proposition_in_query
from app.tables.columns import wire_instant

AnyFilter = ClaimFilter | ActorClaimFilter | EventClaimFilter
_WORDS = ("stance", "claim_type", "verification_status", "dispute_status", "lifecycle", "created_by")
_REFERENCES = {"proposition": proposition_in_query, "side": actor_in_query, "source": actor_in_query}
_MOMENTS = ("asserted_at_gte", "asserted_at_lt", "created_at_gte", "created_at_lt")


def expanded_names(given: Sequence[str]) -> list[str]:
    """The names of an `expand` parameter, split at commas, each once, in the order of `EXPANDABLE`."""
    asked = {name for text in given for name in text.split(",")}
    return [name for name in EXPANDABLE if name in asked]


@dataclass(slots=True)
class ClaimList:
    """One request for a list: `tag` resolves its events and says how fresh they are, `page` answers from the same snapshot.

    `claimant` and `event` are the refs of a path (`/v1/actors/{ref}/claims`, `/v1/events/{ref}/claims`).
    """

    query: AnyFilter
    claimant: str | None = None
    event: str | None = None
    _events: list[str] = field(default_factory=list)

    def tag(self, rows: Rows) -> str:
        """What the ETag is made of: the revisions of the events asked for, else the newest change.

        Every write that can change an answer about an event counts its revision up. Raises `NotFound`, `Merged` or `Invalid`.
        """
        if self.event is not None:
            self._events = [find_event(rows, self.event)]
        else:
            self._events = [event_in_query(rows, ref, "event") for ref in getattr(self.query, "event", ())]
        if not self._events:
            return str(last_seq(rows))
        return "-".join(f"{event_id}.{revision(rows, event_id)}" for event_id in self._events)

    def page(self, rows: Rows) -> dict[str, Any]:
        """One page as PageOf[ClaimRead]; raises `NotFound`, `Merged`, `Invalid` (unknown refs) or `BadCursor`."""
        query = self.query
        items, page = store.page_of_claims(
            rows, self._values(rows), sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total"
        )
        expand(rows, items, expanded_names(query.expand))
        return {"items": items, "next_cursor": page.next_cursor, "total": page.total}

    def _values(self, rows: Rows) -> dict[str, Sequence[Any]]:
        query = self.query
        values: dict[str, Sequence[Any]] = {"event": self._event_ids(rows), "claimant": self._claimants(rows)}
        for name in query.model_fields_set:
            if name in _WORDS:
                values[name] = [word.value for word in getattr(query, name)]
            elif name in _MOMENTS:
                at: datetime | None = getattr(query, name)
                values[name] = [] if at is None else [wire_instant(at)]
            elif name in _REFERENCES:
                values[name] = _resolved(rows, getattr(query, name), name, _REFERENCES[name])
        return values | {"article": query.article, "q": [] if query.q is None else [query.q]}

    def _event_ids(self, rows: Rows) -> list[str]:
        if not getattr(self.query, "sub_events", True):
            return self._events
        return list(dict.fromkeys(found for event_id in self._events for found in subtree(rows, event_id)))

    def _claimants(self, rows: Rows) -> list[str]:
        if self.claimant is not None:
            return [find_actor(rows, self.claimant)]
        return _resolved(rows, getattr(self.query, "claimant", ()), "claimant", actor_in_query)


def _resolved(rows: Rows, refs: Sequence[str], parameter: str, find: Callable[[Rows, str, str], str]) -> list[str]:
    return [find(rows, ref, parameter) for ref in refs]
