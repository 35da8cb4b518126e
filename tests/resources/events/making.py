"""Records for the tests of events, propositions and search."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from app.db.ids import CLAIM, CONTRADICTION, new_id
from app.db.query import Rows
from app.tables import Claim, Contradiction

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from app.db.connect import Database

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


async def make(desk: httpx.AsyncClient, path: str, **body: Any) -> dict[str, Any]:
    """The record made by a POST to /v1/`path`."""
    answer = await desk.post(f"/v1/{path}", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def make_actor(desk: httpx.AsyncClient, name: str, **more: Any) -> str:
    """Id of a new actor."""
    made = await make(desk, "actors", **{"name": name, "kind": "state", **more})
    return str(made["id"])


async def make_event(desk: httpx.AsyncClient, title: str = "Battle of Halven", **more: Any) -> str:
    """Id of a new event."""
    made = await make(desk, "events", title=title, **more)
    return str(made["id"])


async def make_proposition(desk: httpx.AsyncClient, event_id: str, text: str = "The bridge at Halven stands", **more: Any) -> str:
    """Id of a new proposition."""
    made = await make(desk, "propositions", event_id=event_id, text=text, **more)
    return str(made["id"])


def put_claim(database: Database, claimant_id: str, event_id: str | None, proposition_id: str | None = None, **more: Any) -> str:
    """Id of a claim written into the table, without its extraction, review or comparison."""
    claim_id = new_id(CLAIM)
    values: dict[str, Any] = {"text": "Our troops hold the bridge", "stance": "asserts", "claim_type": "fact", **more}
    with database.writing() as session:
        session.add(
            Claim(
                id=claim_id, claimant_id=claimant_id, side_id=claimant_id, event_id=event_id, proposition_id=proposition_id,
                grouped_by=None if proposition_id is None else "human", fingerprint=claim_id, maker_kind="human", maker_name="desk",
                created_at=NOW, updated_at=NOW, **values,
            )
        )  # fmt: skip
    return claim_id


def put_contradiction(database: Database, pair: tuple[str, str], event_id: str, proposition_id: str | None) -> str:
    """Id of a contradiction a person confirmed between two claims, written into the table."""
    contradiction_id = new_id(CONTRADICTION)
    first, second = sorted(pair)
    with database.writing() as session:
        session.add(
            Contradiction(
                id=contradiction_id, claim_a_id=first, claim_b_id=second, event_id=event_id, proposition_id=proposition_id, kinds=["denial"],
                state="confirmed", score=1.0, explanation="One says yes, the other no.", proposed_by_kind="human", proposed_by_name="desk",
                reviewed_by="desk", reviewed_at=NOW, created_at=NOW, updated_at=NOW,
            )
        )  # fmt: skip
    return contradiction_id


def problem_at(answer: httpx.Response, status: int = 422) -> list[str | None]:
    """Pointers and parameters of the problem's errors; asserts its status."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return [error["pointer"] if error["pointer"] is not None else error["parameter"] for error in answer.json()["errors"]]


@contextmanager
def counted_queries() -> Iterator[list[int]]:
    """Counts hot reads: one number in the list for each."""
    seen: list[int] = []
    plain = Rows.all

    def counting(self: Rows, *args: Any, **values: Any) -> Any:
        seen.append(1)
        return plain(self, *args, **values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rows, "all", counting)
        yield seen
