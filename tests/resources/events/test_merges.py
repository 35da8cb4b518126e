"""One event takes another one in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from app.tables import Claim, Contradiction, EventKey
from tests.resources.events.making import make_actor, make_event, make_proposition, problem_at, put_claim, put_contradiction

if TYPE_CHECKING:
    import httpx

    from app.db.connect import Database


async def _merge(desk: httpx.AsyncClient, absorbed: str, into: str, if_match: str = "*") -> httpx.Response:
    return await desk.post(f"/v1/events/{absorbed}/merge", json={"into": into}, headers={"If-Match": if_match})


async def test_the_survivor_takes_everything_over(desk: httpx.AsyncClient, database: Database) -> None:
    north, south, monitor = [await make_actor(desk, name) for name in ("North", "South", "Monitor")]
    battle = await make_event(
        desk, "Battle of Halven", keywords=["bridge"], place={"name": "Halven", "aliases": ["Halwen"], "country": "NO"},
        participants=[{"actor_id": north}, {"actor_id": monitor}],
    )  # fmt: skip
    clash = await make_event(
        desk, "Clash at the river", keywords=["river", "bridge"], place={"name": "Halwen", "aliases": ["Old Halven"]},
        participants=[{"actor_id": north, "side": south}, {"actor_id": south}],
    )  # fmt: skip
    siege = await make_event(desk, "Siege", parent_id=clash)
    proposition = await make_proposition(desk, clash)
    pair = (put_claim(database, north, clash, proposition), put_claim(database, south, clash, proposition, stance="denies"))
    contradiction = put_contradiction(database, pair, clash, proposition)

    answer = await _merge(desk, "clash-at-the-river", "battle-of-halven")
    event = answer.json()
    assert answer.status_code == 200
    assert (event["id"], event["merged_ids"], event["keywords"]) == (battle, [clash], ["bridge", "river"])
    assert {name: event["place"][name] for name in ("name", "aliases", "country")} == {
        "name": "Halven", "aliases": ["Halwen", "Old Halven"], "country": "NO",
    }  # fmt: skip
    assert [item["id"] for item in (await desk.get("/v1/events?place=old%20halven")).json()["items"]] == [battle]
    assert {p["actor_id"]: p["side"] for p in event["participants"]} == {north: south, south: None, monitor: None}
    assert (await desk.get(f"/v1/events/{siege}")).json()["parent_id"] == battle
    assert (await desk.get(f"/v1/propositions/{proposition}")).json()["event_id"] == battle
    with database.writing() as session:
        moved = [session.get_one(Claim, claim_id) for claim_id in pair]
        assert {claim.event_id for claim in moved} == {battle}
        assert all(claim.version > 1 for claim in moved)
        assert session.get_one(Contradiction, contradiction).event_id == battle
        assert session.exec(select(EventKey).where(col(EventKey.event_id) == clash)).all() == []


async def test_the_absorbed_event_points_to_the_survivor_and_is_not_listed(desk: httpx.AsyncClient) -> None:
    battle, clash = await make_event(desk, "Battle of Halven"), await make_event(desk, "Clash at the river")
    await _merge(desk, clash, battle)
    for ref in (clash, "clash-at-the-river"):
        answer = await desk.get(f"/v1/events/{ref}?expand=parent")
        assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/events/{battle}?expand=parent")
    assert [item["id"] for item in (await desk.get("/v1/events")).json()["items"]] == [battle]
    assert [item["id"] for item in (await desk.get("/v1/events?q=river")).json()["items"]] == [battle]
    assert (await desk.patch(f"/v1/events/{clash}", json={"title": "New"}, headers={"If-Match": "*"})).status_code == 308
    child = await make_event(desk, "Siege", parent_id=clash)
    assert (await desk.get(f"/v1/events/{child}")).json()["parent_id"] == battle


async def test_a_chain_of_merges_points_to_the_last_survivor(desk: httpx.AsyncClient) -> None:
    first, second, third = [await make_event(desk, f"Event {i}") for i in range(3)]
    await _merge(desk, first, second)
    answer = await _merge(desk, second, third)
    assert answer.json()["merged_ids"] == [first, second]
    assert (await desk.get(f"/v1/events/{first}")).headers["location"] == f"/v1/events/{third}"
    assert [item["id"] for item in (await desk.get("/v1/events?q=event")).json()["items"]] == [third]


async def test_a_merge_that_makes_no_sense_is_refused(desk: httpx.AsyncClient) -> None:
    war = await make_event(desk, "War")
    battle = await make_event(desk, "Battle", parent_id=war)
    assert problem_at(await _merge(desk, war, "war")) == ["/into"]
    assert problem_at(await _merge(desk, war, "nowhere")) == ["/into"]
    assert (await _merge(desk, war, battle)).status_code == 409
    assert (await desk.post(f"/v1/events/{battle}/merge", json={"into": war})).status_code == 428
    assert (await _merge(desk, battle, war, '"7"')).status_code == 412
    into_parent = await _merge(desk, battle, war)
    assert (into_parent.status_code, into_parent.json()["parent_id"]) == (200, None)


async def test_the_feed_tells_of_both_events_and_of_what_moved(desk: httpx.AsyncClient) -> None:
    battle, clash = await make_event(desk, "Battle"), await make_event(desk, "Clash")
    proposition = await make_proposition(desk, clash)
    seq = (await desk.get("/v1/changes")).json()["last_seq"]
    await _merge(desk, clash, battle)
    changes = (await desk.get(f"/v1/changes?after={seq}")).json()["items"]
    assert {(c["type"], c["entity_id"], c["event_id"]) for c in changes} == {
        ("event.merged", clash, clash),
        ("event.updated", battle, battle),
        ("proposition.updated", proposition, battle),
    }
