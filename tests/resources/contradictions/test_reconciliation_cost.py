"""What comparing a claim costs: it grows with the parties, not with their statements and not with pairs."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event as sqlalchemy_event
from sqlmodel import delete

from app.db import query
from app.db.query import Rows
from app.db.unit import Maker, Unit, utc_now
from app.domain.vocabulary import MakerKind
from app.resources.contradictions import reconciliation
from app.resources.contradictions.reconciliation import reconcile
from app.tables import Contradiction
from tests.resources.disputes.story import make_claim
from tests.resources.events.making import make_actor, make_event, make_proposition

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from app.db.connect import Database


@contextmanager
def counted(database: Database) -> Iterator[dict[str, int]]:
    """Counts the statements and the rows of hot reads."""
    seen = {"statements": 0, "rows": 0}
    plain = Rows.all

    def counting(self: Rows, *args: Any, **values: Any) -> Any:
        found = plain(self, *args, **values)
        seen["statements"] += 1
        seen["rows"] += len(found)
        return found

    def statement(*_: Any) -> None:
        seen["statements"] += 1

    engine = database.engine()
    sqlalchemy_event.listen(engine, "before_cursor_execute", statement)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rows, "all", counting)
        yield seen
    sqlalchemy_event.remove(engine, "before_cursor_execute", statement)


def cost_of(database: Database, *claim_ids: str) -> dict[str, int]:
    """What reconciling the claims anew costs when nothing changed."""
    with database.writing() as session:
        unit = Unit(session, utc_now(), "test", Maker(MakerKind.HUMAN, "test"))
        with counted(database) as seen:
            assert reconcile(unit, claim_ids) == set()
        assert unit.changes == {}
    return seen


async def test_comparing_a_claim_costs_rows_in_proportion_to_the_parties_and_a_fixed_number_of_statements(
    desk: httpx.AsyncClient, database: Database
) -> None:
    event = await make_event(desk, "Fight over the lighthouse")
    proposition = await make_proposition(desk, event, "Estmark's navy holds the lighthouse")
    first = await make_claim(desk, await make_actor(desk, "Navy"), proposition_id=proposition)
    parties = [await make_actor(desk, f"Party {n}") for n in range(8)]

    async def deny(party: str, day: int) -> None:
        await make_claim(desk, party, "denies", proposition_id=proposition, asserted_at=f"2026-04-{day:02}T00:00:00Z")

    for party in parties[:4]:
        await deny(party, 1)
    four = cost_of(database, first["id"])
    for day in range(2, 6):
        for party in parties[:4]:
            await deny(party, day)
    talkative = cost_of(database, first["id"])
    for party in parties[4:]:
        await deny(party, 1)
    eight = cost_of(database, first["id"])
    assert talkative == four
    assert eight["statements"] == four["statements"] <= 10
    assert eight["rows"] <= 2 * four["rows"]


async def told(desk: httpx.AsyncClient, parties: int) -> list[str]:
    """Ids of the claims of an event: one party says that it holds the lighthouse, each of the others denies it."""
    event = await make_event(desk, "Fight over the lighthouse")
    proposition = await make_proposition(desk, event, "Estmark's navy holds the lighthouse")
    claims = [await make_claim(desk, await make_actor(desk, "Navy"), proposition_id=proposition)]
    for number in range(parties):
        claims.append(await make_claim(desk, await make_actor(desk, f"Party {number}"), "denies", proposition_id=proposition))
    return [claim["id"] for claim in claims]


async def test_comparing_many_claims_takes_as_many_statements_as_comparing_one(desk: httpx.AsyncClient, database: Database) -> None:
    claims = await told(desk, 6)
    assert cost_of(database, *claims)["statements"] == cost_of(database, claims[0])["statements"] <= 10


async def test_claims_compared_in_batches_keep_the_pairs_that_they_make_together(
    desk: httpx.AsyncClient, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    claims = await told(desk, 4)
    monkeypatch.setattr(reconciliation, "MOST_CLAIMS", 2)
    monkeypatch.setattr(query, "MOST_AT_ONCE", 1)
    with database.writing() as session:
        session.exec(delete(Contradiction))
        unit = Unit(session, utc_now(), "test", Maker(MakerKind.HUMAN, "test"))
        assert reconcile(unit, [*claims, claims[0], "clm_nobody"]) == set(claims)
    found = (await desk.get("/v1/contradictions")).json()["items"]
    assert sorted(tuple(pair["claim_ids"]) for pair in found) == sorted((claims[0], other) for other in claims[1:])


async def test_a_new_claim_of_one_party_makes_one_pair_per_opposing_party(desk: httpx.AsyncClient) -> None:
    event = await make_event(desk, "Fight over the lighthouse")
    proposition = await make_proposition(desk, event, "Estmark's navy holds the lighthouse")
    deniers = [await make_actor(desk, f"Denier {n}") for n in range(3)]
    for day in range(1, 4):
        for party in deniers:
            await make_claim(desk, party, "denies", proposition_id=proposition, asserted_at=f"2026-04-{day:02}T00:00:00Z")
    await make_claim(desk, await make_actor(desk, "Navy"), proposition_id=proposition)
    found = (await desk.get("/v1/contradictions", params={"active": "any"})).json()["items"]
    assert len(found) == 3
