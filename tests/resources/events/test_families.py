"""Sub-events, the events above, the sides they list, and the revisions that count up with them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from app.db.unit import Maker, Unit, utc_now
from app.db.writes import Author, Writes
from app.domain.errors import Invalid
from app.domain.vocabulary import MakerKind
from app.resources.events import service, store
from app.resources.events.schemas import EventPatch
from tests.resources.events.making import make_actor, make_event, put_claim

if TYPE_CHECKING:
    import httpx
    from fastapi import FastAPI

    from app.db.connect import Database


async def _tree(desk: httpx.AsyncClient) -> tuple[str, str, str, str]:
    war = await make_event(desk, "War")
    battle = await make_event(desk, "Battle", parent_id=war)
    siege = await make_event(desk, "Siege", parent_id=battle)
    return war, battle, siege, await make_event(desk, "Truce", parent_id=war)


async def test_subtree_and_ancestors_follow_the_parents(desk: httpx.AsyncClient, database: Database) -> None:
    war, battle, siege, truce = await _tree(desk)
    with database.reading() as rows:
        assert store.subtree(rows, war) == sorted([war, battle, siege, truce])
        assert store.subtree(rows, siege) == [siege]
        assert store.subtree(rows, "evt_nowhere") == []
        assert store.ancestors(rows, siege) == [battle, war]
        assert store.ancestors(rows, war) == []
        assert store.ancestors(rows, "evt_nowhere") == []


async def test_the_nearest_event_that_lists_a_side_decides(desk: httpx.AsyncClient, database: Database) -> None:
    north, south, militia, monitor = [await make_actor(desk, name) for name in ("North", "South", "Militia", "Monitor")]
    listed = [{"actor_id": militia, "side": north}, {"actor_id": monitor}]
    war = await make_event(desk, "War", participants=listed)
    battle = await make_event(desk, "Battle", parent_id=war, participants=[{"actor_id": militia, "side": south}, {"actor_id": south}])
    siege = await make_event(desk, "Siege", parent_id=battle, participants=[{"actor_id": militia, "side": None}])
    with database.reading() as rows:
        assert store.participants(rows, war) == {militia: north, monitor: None}
        assert store.participants(rows, battle) == {militia: south, south: None, monitor: None}
        assert store.participants(rows, siege) == {militia: south, south: None, monitor: None}
        assert store.participants(rows, "evt_nowhere") == {}


async def test_a_bump_counts_up_the_events_and_all_above_once(desk: httpx.AsyncClient, database: Database) -> None:
    events = await _tree(desk)
    war, battle, siege, truce = events
    with database.reading() as rows:
        before = {event_id: store.revision(rows, event_id) for event_id in events}
        assert store.revision(rows, "evt_nowhere") == 0
    with database.writing() as session:
        store.bump_revisions(session, [siege, battle])
        store.bump_revisions(session, [])
    with database.reading() as rows:
        grown = {event_id: store.revision(rows, event_id) - before[event_id] for event_id in events}
    assert grown == {war: 1, battle: 1, siege: 1, truce: 0}


async def test_changed_sides_and_moves_settle_the_claims_below(desk: httpx.AsyncClient, database: Database) -> None:
    north = await make_actor(desk, "North")
    war, battle, siege, truce = await _tree(desk)
    claims = {event_id: put_claim(database, north, event_id) for event_id in (war, battle, siege, truce)}
    side, plain = [{"actor_id": north, "side": north}], [{"actor_id": north}]
    for patch, expected in (
        ({"participants": side}, {battle, siege}),
        ({"participants": side}, {battle, siege} - {battle, siege}),
        ({"participants": plain}, {battle, siege}),
        ({"title": "The battle"}, set()),
    ):
        assert _touched(database, battle, patch) == {claims[event_id] for event_id in expected}, patch
    assert _touched(database, truce, {"participants": side}) == {claims[truce]}
    assert _touched(database, siege, {"parent_id": truce}) == {claims[siege]}


def _touched(database: Database, event_id: str, patch: dict[str, object]) -> set[str]:
    with database.writing() as session:
        unit = Unit(session, utc_now(), "desk", Maker(MakerKind.HUMAN, "desk"))
        service.change_event(unit, event_id, EventPatch.model_validate(patch))
        assert event_id in unit.touched_events
        return set(unit.touched_claims)


async def test_a_move_touches_the_events_it_leaves_and_joins(desk: httpx.AsyncClient, database: Database) -> None:
    war, battle, siege, _truce = await _tree(desk)
    with database.writing() as session:
        unit = Unit(session, utc_now(), "desk", Maker(MakerKind.HUMAN, "desk"))
        service.change_event(unit, siege, EventPatch(parent_id=war))
        assert set(unit.touched_events) == {battle, siege}


async def test_a_loop_is_refused_however_long_it_is(desk: httpx.AsyncClient, database: Database) -> None:
    chain = [await make_event(desk, "Event 0")]
    for i in range(1, 6):
        chain.append(await make_event(desk, f"Event {i}", parent_id=chain[-1]))
    with pytest.raises(Invalid, match="part of this event"), database.writing() as session:
        unit = Unit(session, utc_now(), "desk", Maker(MakerKind.HUMAN, "desk"))
        service.change_event(unit, chain[0], EventPatch(parent_id=chain[-1]))


async def test_two_moves_at_the_same_time_never_close_a_circle(app: FastAPI, desk: httpx.AsyncClient, database: Database) -> None:
    first, second = await make_event(desk, "First"), await make_event(desk, "Second")
    writes: Writes = app.state.writes
    author = Author("desk", Maker(MakerKind.HUMAN, "desk"))

    def move(event_id: str, parent_id: str | None, start: Barrier) -> bool:
        start.wait()
        try:
            writes.run(author, lambda unit: service.change_event(unit, event_id, EventPatch(parent_id=parent_id)))
        except Invalid:
            return False
        return True

    for _ in range(4):
        start = Barrier(2)
        with ThreadPoolExecutor(2) as pool:
            moved = [pool.submit(move, a, b, start) for a, b in ((first, second), (second, first))]
            assert sorted(job.result() for job in moved) == [False, True]
        with database.reading() as rows:
            assert sorted(len(store.ancestors(rows, event_id)) for event_id in (first, second)) == [0, 1]
        for event_id in (first, second):
            move(event_id, None, Barrier(1))
