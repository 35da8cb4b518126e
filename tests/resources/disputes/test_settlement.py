"""The end of every write: what is derived, that it is derived once, and that opposite writers see each other."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from app.db.unit import Maker, Unit, utc_now
from app.db.writes import Author
from app.domain.vocabulary import MakerKind
from app.resources.claims.edits import change_claim
from app.resources.claims.schemas import ClaimCreate, ClaimPatch
from app.resources.claims.service import record_claim
from app.resources.disputes.settle import settle
from app.tables import metadata
from tests.resources.disputes.story import assess, change, make_claim, read, tell
from tests.resources.events.making import counted_queries, make_actor, make_event, make_proposition

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from fastapi import FastAPI

    from app.db.connect import Database

AUTHOR = Author("test", Maker(MakerKind.HUMAN, "test"))
DERIVED = ("claim", "contradiction", "proposition", "event")


def contents(unit: Unit) -> dict[str, list[Any]]:
    """Every row of the derived tables, without the revision, which counts writes and not changes."""
    unit.session.flush()
    connection = unit.session.connection()
    return {
        name: sorted(
            (tuple(v for k, v in row.items() if k != "revision") for row in connection.execute(metadata.tables[name].select()).mappings()),
            key=str,
        )
        for name in DERIVED
    }


async def kinds(desk: httpx.AsyncClient, record_id: str) -> list[str]:
    """Types of the changes of one dispute, in their order."""
    items = (await read(desk, "changes", limit=1000))["items"]
    return [c["type"] for c in items if c["entity"] == "dispute" and c["entity_id"] == record_id]


async def test_settling_again_changes_nothing(desk: httpx.AsyncClient, database: Database) -> None:
    story = await tell(desk)
    await change(desk, f"events/{story.event}", parent_id=await make_event(desk, "Strait crisis"))
    with database.writing() as session:
        unit = Unit(session, utc_now(), "test", Maker(MakerKind.HUMAN, "test"))
        before = contents(unit)
        for claim in (story.held, story.lost, "clm_that_was_deleted"):
            unit.touch_claim(claim)
        settle(unit)
        settle(unit)
        assert contents(unit) == before
        assert unit.changes == {}


def test_a_write_that_touches_nothing_is_settled_without_a_statement(database: Database) -> None:
    with database.writing() as session, counted_queries() as seen:
        settle(Unit(session, utc_now(), "test", Maker(MakerKind.HUMAN, "test")))
    assert seen == []


async def test_a_dispute_is_opened_resolved_closed_and_withdrawn_in_the_feed(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    assert await kinds(desk, story.proposition) == ["dispute.opened"]
    checker = await make_actor(desk, "Checkers", kind="ngo")
    await assess(desk, story.held, checker, "verified", reason_code="confirmed_by_independent_sources")
    await assess(desk, story.lost, checker, "refuted", reason_code="contradicted_by_evidence")
    proposition = await read(desk, f"propositions/{story.proposition}")
    assert (proposition["dispute_status"], proposition["dispute_basis"]) == ("resolved", None)
    (pair,) = (await read(desk, "contradictions"))["items"]
    await change(desk, f"contradictions/{pair['id']}", state="rejected")
    await change(desk, f"contradictions/{pair['id']}", state="suggested")
    await change(desk, f"claims/{story.lost}", lifecycle="retracted")
    expected = ["dispute.opened", "dispute.resolved", "dispute.closed", "dispute.resolved", "dispute.withdrawn"]
    assert await kinds(desk, story.proposition) == expected
    assert await kinds(desk, story.event) == expected


async def test_the_snapshot_of_a_dispute_says_how_it_stands(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    items = [c for c in (await read(desk, "changes", limit=1000))["items"] if c["entity"] == "dispute"]
    assert {(c["entity_id"], c["event_id"]) for c in items} == {(story.event, story.event), (story.proposition, story.event)}
    for change_read in items:
        snapshot = change_read["snapshot"]
        assert (snapshot["id"], snapshot["status"], snapshot["basis"]) == (change_read["entity_id"], "contested", "suggested")
        assert snapshot["version"] == change_read["version"]


async def test_an_event_is_contested_while_any_event_below_it_is(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    parent = await make_event(desk, "Strait crisis")
    top = await make_event(desk, "Year of storms")
    await change(desk, f"events/{parent}", parent_id=top)
    await change(desk, f"events/{story.event}", parent_id=parent)

    async def standings() -> list[tuple[str, str | None]]:
        found = [await read(desk, f"events/{event}") for event in (top, parent, story.event)]
        return [(event["dispute_status"], event["dispute_basis"]) for event in found]

    assert await standings() == [("contested", "suggested")] * 3
    (pair,) = (await read(desk, "contradictions"))["items"]
    await change(desk, f"contradictions/{pair['id']}", state="confirmed")
    assert await standings() == [("contested", "confirmed")] * 3
    await change(desk, f"events/{story.event}", parent_id=None)
    assert await standings() == [("uncontested", None), ("uncontested", None), ("contested", "confirmed")]


async def test_a_claim_that_moves_to_another_event_leaves_the_first_one_uncontested(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    other = await make_event(desk, "Storm")
    await change(desk, f"claims/{story.lost}", proposition_id=None, event_id=other)
    assert [(await read(desk, f"events/{e}"))["dispute_status"] for e in (story.event, other)] == ["uncontested", "uncontested"]
    assert (await read(desk, f"propositions/{story.proposition}"))["dispute_status"] == "uncontested"


async def test_two_claims_of_one_side_do_not_make_a_dispute(desk: httpx.AsyncClient) -> None:
    state = await make_actor(desk, "Estmark")
    event = await make_event(desk, "Fight over the lighthouse")
    proposition = await make_proposition(desk, event, "Estmark's navy holds the lighthouse")
    for name, stance in (("Navy", "asserts"), ("Court", "denies")):
        party = await make_actor(desk, name, kind="government_body", parent_id=state)
        await make_claim(desk, party, stance, proposition_id=proposition)
    assert (await read(desk, f"propositions/{proposition}"))["dispute_status"] == "uncontested"
    assert len((await read(desk, "contradictions"))["items"]) == 1


async def test_writers_of_opposite_claims_at_the_same_time_always_find_their_one_contradiction(
    app: FastAPI, desk: httpx.AsyncClient
) -> None:
    parties = [await make_actor(desk, "Estmark"), await make_actor(desk, "Westmark")]
    rounds = []
    for n in range(12):
        event = await make_event(desk, f"Fight {n}")
        rounds.append((event, await make_proposition(desk, event, f"Estmark holds lighthouse {n}")))
    start = threading.Barrier(2)

    def post(number: int) -> None:
        stance = ("asserts", "denies")[number]
        for _event, proposition in rounds:
            body = ClaimCreate.model_validate(
                {"claimant_id": parties[number], "stance": stance, "text": f"It {stance}.", "proposition_id": proposition}
            )
            start.wait(timeout=30)
            app.state.writes.run(AUTHOR, lambda unit, body=body: record_claim(unit, body))

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(post, number) for number in range(2)]:
            done.result()
    for event, proposition in rounds:
        found = (await read(desk, "contradictions", event=event, active="any"))["items"]
        assert [(c["proposition_id"], c["is_active"]) for c in found] == [(proposition, True)]
        assert (await read(desk, f"events/{event}"))["dispute_status"] == "contested"
        assert [c["contradictions_count"] for c in (await read(desk, f"events/{event}/claims"))["items"]] == [1, 1]


async def test_an_editor_and_an_opponent_writing_at_the_same_time_both_get_through(app: FastAPI, desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    deniers = [await make_actor(desk, f"Denier {n}") for n in range(5)]
    start = threading.Barrier(2)

    def oppose(n: int) -> None:
        body = ClaimCreate.model_validate(
            {"claimant_id": deniers[n], "stance": "denies", "text": "It does not.", "proposition_id": story.proposition}
        )
        app.state.writes.run(AUTHOR, lambda unit: record_claim(unit, body))

    def edit(n: int) -> None:
        body = ClaimPatch.model_validate({"text": f"The lighthouse is in our hands, {n} times."})
        app.state.writes.run(AUTHOR, lambda unit: change_claim(unit, story.held, body))

    def write(act: Callable[[int], None]) -> None:
        for n in range(len(deniers)):
            start.wait(timeout=60)
            act(n)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(write, act) for act in (oppose, edit)]:
            done.result()
    held = await read(desk, f"claims/{story.held}")
    found = (await read(desk, "contradictions", claim=story.held))["items"]
    assert held["contradictions_count"] == len(found) == 1 + len(deniers)
    assert {c["explanation"].count("4 times") for c in found} == {1}
