"""Use cases of disputes: the page of an event, the page of a proposition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.db.query import Rows, numbered
from app.domain.errors import NotFound
from app.resources.disputes import shape, store
from app.resources.disputes.store import Extent, Head
from app.resources.events.service import find_event
from app.resources.events.store import subtree

MOST_CLAIMS = 1_000
"""Claims of one page; of more, the newest are shown."""


def head_of_event(rows: Rows, event_ref: str) -> Head:
    """What the event's page is headed with; raises `NotFound` or `Merged`."""
    head = store.head_of_event(rows, event_ref)
    if head is None:
        find_event(rows, event_ref)
        raise NotFound(f"There is no event {event_ref}.")
    return head


def head_of_proposition(rows: Rows, proposition_id: str) -> Head:
    """What the proposition's page is headed with; raises `NotFound`."""
    head = store.head_of_proposition(rows, proposition_id)
    if head is None:
        raise NotFound(f"There is no proposition {proposition_id}.")
    return head


def revision(head: Head) -> str:
    """Changes with every write that can change the page: the event's revision, and its parent's version for the parent's title."""
    return f"{head.revision}.{head.parent_version or 0}"


def dispute_of_event(rows: Rows, event_ref: str, *, sub_events: bool) -> dict[str, Any]:
    """The page of an event as DisputeRead, in seven statements; raises `NotFound` or `Merged`.

    `status` is the stored one, which always counts the sub-events.
    """
    head = head_of_event(rows, event_ref)
    return _page(rows, head, "event", subtree(rows, head.id) if sub_events else [head.id])


def dispute_of_proposition(rows: Rows, proposition_id: str) -> dict[str, Any]:
    """The page of one proposition as DisputeRead, with the proposition's own status, in six statements; raises `NotFound`."""
    return _page(rows, head_of_proposition(rows, proposition_id), "proposition", [proposition_id])


def _page(rows: Rows, head: Head, by: str, ids: Sequence[str]) -> dict[str, Any]:
    found = store.page(rows, Extent(by, len(ids), numbered(ids)), MOST_CLAIMS)
    page = shape.Page(found)
    return {
        "event": shape.shape_event(head),
        "status": head.status,
        "basis": head.basis,
        "summary": page.summary(),
        "propositions": page.propositions(),
        "claims_without_proposition": page.ungrouped(),
        "contradictions_without_proposition": page.contradictions_across(),
        "verification_attempts": page.attempts(),
        "timeline": page.timeline(),
        "truncated": found.truncated,
    }
