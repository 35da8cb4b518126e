"""Events are created, read, listed and changed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from app.http.wire import PageOf
from app.resources.events.schemas import EventRead
from app.tables import Event
from tests.resources.events.making import counted_queries, make, make_actor, make_event, problem_at

if TYPE_CHECKING:
    import httpx

    from app.db.connect import Database

PLACE = {"name": "Halven", "aliases": ["Halwen"], "country": "NO", "lat": 60.5, "lon": 5.25, "precision": "locality"}


async def test_a_new_event_comes_back_whole_and_is_found_by_id_and_slug(desk: httpx.AsyncClient) -> None:
    north = await make_actor(desk, "North")
    given = {
        "title": "Battle of Halven", "summary": "Two armies meet at a bridge.", "starts_on": "2026-01-10", "ends_on": "2026-01-10", "place": PLACE,
        "keywords": ["bridge", "siege", "bridge"], "participants": [{"actor_id": "north", "side": None}],
    }  # fmt: skip
    answer = await desk.post("/v1/events", json=given)
    event = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/events/{event['id']}"
    assert answer.headers["etag"] == f'"{event["version"]}"'
    assert event["slug"] == "battle-of-halven"
    assert event["place"] == PLACE
    assert event["keywords"] == ["bridge", "siege"]
    assert event["participants"] == [{"actor_id": north, "side": None, "actor": None, "side_actor": None}]
    assert (event["dispute_status"], event["dispute_basis"], event["suggested"], event["merged_ids"]) == ("uncontested", None, False, [])
    assert {name: event[name] for name in ("title", "summary", "starts_on", "ends_on")} == {
        name: given[name] for name in ("title", "summary", "starts_on", "ends_on")
    }
    EventRead.model_validate(event)
    for ref in (event["id"], "battle-of-halven"):
        read = await desk.get(f"/v1/events/{ref}")
        assert read.json() == event
        assert read.headers["etag"] == answer.headers["etag"]


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"starts_on": "2026-02-02", "ends_on": "2026-02-01"}, "/ends_on"),
        ({"starts_on": "2026-02-30"}, "/starts_on"),
        ({"starts_on": 20260201}, "/starts_on"),
        ({"starts_on": "2026-02-01T00:00:00Z"}, "/starts_on"),
        ({"starts_on": "1770000000"}, "/starts_on"),
        ({"title": "  "}, "/title"),
        ({"title": "a\u0000b"}, "/title"),
        ({"slug": "Not A Slug"}, "/slug"),
        ({"place": {"name": "X", "lat": 90.5, "lon": 1}}, "/place/lat"),
        ({"place": {"name": "X", "lat": 1, "lon": -180.5}}, "/place/lon"),
        ({"place": {"name": "X", "lat": "60", "lon": 1}}, "/place/lat"),
        ({"place": {"name": "X", "lat": 1}}, "/place/lon"),
        ({"place": {"name": "X", "lon": 1}}, "/place/lat"),
        ({"place": {"name": "X", "country": "no"}}, "/place/country"),
        ({"place": {"lat": 1, "lon": 1}}, "/place/name"),
        ({"parent_id": "nowhere"}, "/parent_id"),
        ({"participants": [{"actor_id": "nobody"}]}, "/participants/0/actor_id"),
        ({"participants": [{"actor_id": "north", "side": "nobody"}]}, "/participants/0/side"),
        ({"participants": [{"actor_id": "north"}, {"actor_id": "north"}]}, "/participants/1/actor_id"),
        ({"dispute_status": "contested"}, "/dispute_status"),
    ],
)
async def test_a_wrong_field_is_refused_by_name_and_nothing_is_written(desk: httpx.AsyncClient, body: dict[str, Any], where: str) -> None:
    await make_actor(desk, "North")
    answer = await desk.post("/v1/events", json={"title": "Battle of Halven", **body})
    assert problem_at(answer) == [where]
    assert (await desk.get("/v1/events")).json()["items"] == []


async def test_a_taken_slug_is_a_conflict_and_a_taken_title_gets_another_slug(desk: httpx.AsyncClient) -> None:
    first = await make(desk, "events", title="Flood", slug="flood")
    assert (await desk.post("/v1/events", json={"title": "Other", "slug": "flood"})).status_code == 409
    second = await make(desk, "events", title="Flood")
    assert first["slug"] == "flood"
    assert second["slug"].startswith("flood-")


async def test_writes_need_a_key_with_the_scope(client: httpx.AsyncClient, keys: dict[str, str]) -> None:
    assert (await client.post("/v1/events", json={"title": "Flood"})).status_code == 401
    assert (await client.post("/v1/events", json={"title": "Flood"}, headers={"Authorization": keys["read"]})).status_code == 403
    made = await client.post("/v1/events", json={"title": "Flood"}, headers={"Authorization": keys["write"]})
    merge = {"headers": {"Authorization": keys["write"], "If-Match": "*"}, "json": {"into": "flood"}}
    assert (await client.post(f"/v1/events/{made.json()['id']}/merge", **merge)).status_code == 403


async def test_a_patch_changes_what_is_sent_and_merges_the_place(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk, place=PLACE, summary="Old words.", keywords=["bridge"])
    patch = {"summary": None, "place": {"precision": "region", "aliases": []}, "starts_on": "2026-01-09"}
    answer = await desk.patch(f"/v1/events/{event_id}", json=patch, headers={"If-Match": '"1"'})
    event = answer.json()
    assert answer.status_code == 200
    assert event["place"] == {**PLACE, "precision": "region", "aliases": []}
    assert (event["summary"], event["starts_on"], event["keywords"], event["version"]) == (None, "2026-01-09", ["bridge"], 2)
    assert answer.headers["etag"] == '"2"'
    gone = await desk.patch(f"/v1/events/{event_id}", json={"place": None}, headers={"If-Match": "*"})
    assert gone.json()["place"] is None


@pytest.mark.parametrize(
    ("patch", "where"),
    [
        ({"ends_on": "2026-01-01"}, "/ends_on"),
        ({"title": None}, "/title"),
        ({"keywords": None}, "/keywords"),
        ({"place": {"lat": 1.0}}, "/place/name"),
        ({"slug": "new"}, "/slug"),
    ],
)
async def test_a_wrong_patch_is_refused_and_changes_nothing(desk: httpx.AsyncClient, patch: dict[str, Any], where: str) -> None:
    event_id = await make_event(desk, starts_on="2026-01-10")
    before = (await desk.get(f"/v1/events/{event_id}")).json()
    assert problem_at(await desk.patch(f"/v1/events/{event_id}", json=patch, headers={"If-Match": "*"})) == [where]
    assert (await desk.get(f"/v1/events/{event_id}")).json() == before


async def test_a_patch_without_if_match_or_for_an_old_version_is_refused(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk)
    path = f"/v1/events/{event_id}"
    assert (await desk.patch(path, json={"title": "New"})).status_code == 428
    assert (await desk.patch(path, json={"title": "New"}, headers={"If-Match": '"1"'})).status_code == 200
    assert (await desk.patch(path, json={"title": "Newer"}, headers={"If-Match": '"1"'})).status_code == 412
    assert (await desk.get(path)).json()["title"] == "New"


async def test_an_event_cannot_be_part_of_itself_or_of_what_is_part_of_it(desk: httpx.AsyncClient) -> None:
    war = await make_event(desk, "War")
    battle = await make_event(desk, "Battle", parent_id=war)
    siege = await make_event(desk, "Siege", parent_id="battle")
    for parent in (war, battle, siege):
        refused = await desk.patch(f"/v1/events/{war}", json={"parent_id": parent}, headers={"If-Match": "*"})
        assert problem_at(refused) == ["/parent_id"]
    moved = await desk.patch(f"/v1/events/{siege}", json={"parent_id": war}, headers={"If-Match": "*"})
    assert moved.json()["parent_id"] == war
    freed = await desk.patch(f"/v1/events/{siege}", json={"parent_id": None}, headers={"If-Match": "*"})
    assert freed.json()["parent_id"] is None


async def test_a_persons_patch_takes_a_suggestion_over(desk: httpx.AsyncClient, database: Database) -> None:
    event_id = await make_event(desk)
    with database.writing() as session:
        event = session.get_one(Event, event_id)
        event.maker_kind, event.maker_name, event.maker_version = "rule", "rules", "1"
    suggested = (await desk.get(f"/v1/events/{event_id}")).json()
    assert (suggested["suggested"], suggested["created_by"]) == (True, {"kind": "rule", "name": "rules", "version": "1"})
    edited = (await desk.patch(f"/v1/events/{event_id}", json={"title": "New"}, headers={"If-Match": "*"})).json()
    assert (edited["suggested"], edited["created_by"]) == (False, {"kind": "human", "name": "admin", "version": None})


async def test_an_expansion_shows_parent_and_participants_with_names(desk: httpx.AsyncClient) -> None:
    north, ministry = await make_actor(desk, "North"), await make_actor(desk, "Ministry of North", kind="government_body")
    war = await make_event(desk, "War", starts_on="2026-01-01")
    event_id = await make_event(desk, parent_id=war, participants=[{"actor_id": ministry, "side": north}])
    answer = await desk.get(f"/v1/events/{event_id}?expand=parent&expand=participants")
    event = answer.json()
    assert event["parent"] == {"id": war, "slug": "war", "title": "War", "starts_on": "2026-01-01", "ends_on": None}
    assert event["participants"] == [
        {
            "actor_id": ministry, "side": north,
            "actor": {"id": ministry, "slug": "ministry-of-north", "name": "Ministry of North", "kind": "government_body"},
            "side_actor": {"id": north, "slug": "north", "name": "North", "kind": "state"},
        }
    ]  # fmt: skip
    EventRead.model_validate(event)
    assert answer.headers["etag"].startswith("W/")
    page = (await desk.get("/v1/events?expand=participants&expand=parent&sort=id")).json()
    assert page["items"][1] == event
    assert (await desk.get(f"/v1/events/{event_id}")).json()["parent"] is None


async def test_an_event_that_is_unknown_is_404(desk: httpx.AsyncClient) -> None:
    for method, path in (("GET", ""), ("PATCH", ""), ("POST", "/merge")):
        body = None if method == "GET" else {"into": "x"} if path else {"title": "New"}
        answer = await desk.request(method, f"/v1/events/nowhere{path}", json=body, headers={"If-Match": "*"})
        assert problem_at(answer, 404) == []


async def test_the_list_filters_by_every_filter(desk: httpx.AsyncClient) -> None:
    north, south = await make_actor(desk, "North"), await make_actor(desk, "South")
    war = await make_event(desk, "War of two towns", summary="Nobody agrees on anything.")
    flood = await make_event(desk, "Flood", starts_on="2026-01-10", place=PLACE, keywords=["water", "relief"])
    siege = await make_event(desk, "Siège", starts_on="2026-02-01", parent_id=war, participants=[{"actor_id": north, "side": south}])
    expected = {
        "": [siege, flood, war], "q=agre": [war], "q=siege": [siege], "q=halwen": [flood], "q=relief": [flood], "q=nothing": [], "q=%20-": [],
        "dispute_status=uncontested": [siege, flood, war], "dispute_status=contested": [], "country=NO": [flood], "country=NO&country=SE": [flood],
        "country=SE": [], "keyword=water": [flood], "keyword=wat": [], "keyword=relief&keyword=other": [flood], "parent=war-of-two-towns": [siege],
        f"parent={flood}": [], "participant=north": [siege], f"participant={south}": [siege], "starts_on_gte=2026-01-10": [siege, flood],
        "starts_on_gte=2026-01-11": [siege], "starts_on_lt=2026-02-01": [flood], "starts_on_gte=2026-01-10&starts_on_lt=2026-01-11": [flood],
        "q=flood&keyword=other": [], "place=halven": [flood], "place=HALWEN": [flood], "place=halv": [], "place=-": [], "place=flood": [],
    }  # fmt: skip
    for query, ids in expected.items():
        page = (await desk.get(f"/v1/events?{query}&include=total")).json()
        PageOf[EventRead].model_validate(page)
        assert ([item["id"] for item in page["items"]], page["total"]) == (ids, len(ids)), query


@pytest.mark.parametrize("sort", ["id", "-id", "starts_on", "-starts_on"])
async def test_pages_of_each_order_join_to_the_whole_list(desk: httpx.AsyncClient, sort: str) -> None:
    days = ["2026-01-03", None, "2026-01-01", "2026-01-03", None, "2026-01-02"]
    for i, starts_on in enumerate(days):
        await make_event(desk, f"Event {i}", starts_on=starts_on)
    whole = (await desk.get(f"/v1/events?sort={sort}")).json()["items"]
    joined, url = [], f"/v1/events?sort={sort}&limit=2"
    while url:
        answer = await desk.get(url)
        joined += answer.json()["items"]
        cursor = answer.json()["next_cursor"]
        url = f"/v1/events?sort={sort}&limit=2&cursor={cursor}" if cursor else ""
        assert ("link" in answer.headers) is bool(cursor)
    assert joined == whole
    dated = [item["starts_on"] for item in whole]
    if "starts_on" in sort:
        assert dated == [*sorted([d for d in days if d], reverse=sort.startswith("-")), None, None]


@pytest.mark.parametrize(
    ("query", "status", "where"),
    [
        ("colour=red", 422, ["colour"]),
        ("limit=201", 422, ["limit"]),
        ("sort=title", 422, ["sort"]),
        ("parent=nowhere", 422, ["parent"]),
        ("participant=nobody", 422, ["participant"]),
        ("starts_on_gte=1770000000", 422, ["starts_on_gte"]),
        ("dispute_status=odd", 422, ["dispute_status"]),
        ("expand=claims", 422, ["expand"]),
        ("cursor=broken", 400, []),
    ],
)
async def test_a_wrong_query_of_the_list_is_refused(desk: httpx.AsyncClient, query: str, status: int, where: list[str]) -> None:
    assert problem_at(await desk.get(f"/v1/events?{query}"), status) == where


async def test_a_cursor_of_other_filters_is_refused(desk: httpx.AsyncClient) -> None:
    for i in range(2):
        await make_event(desk, f"Event {i}")
    cursor = (await desk.get("/v1/events?limit=1")).json()["next_cursor"]
    assert (await desk.get(f"/v1/events?limit=1&cursor={cursor}")).status_code == 200
    assert (await desk.get(f"/v1/events?limit=1&cursor={cursor}&country=NO")).status_code == 400


async def test_a_page_costs_as_many_queries_as_it_has_kinds_of_records(desk: httpx.AsyncClient) -> None:
    north = await make_actor(desk, "North")
    war = await make_event(desk, "War")
    for i in range(7):
        await make_event(desk, f"Event {i}", parent_id=war, participants=[{"actor_id": north, "side": north}])
    costs = []
    for limit in (1, 3, 7):
        with counted_queries() as seen:
            page = await desk.get(f"/v1/events?limit={limit}&parent=war&expand=parent&expand=participants")
        assert len(page.json()["items"]) == limit
        costs.append(len(seen))
    assert len(set(costs)) == 1, costs


async def test_an_unchanged_list_is_304_and_a_write_changes_its_tag(desk: httpx.AsyncClient) -> None:
    await make_event(desk)
    tag = (await desk.get("/v1/events")).headers["etag"]
    assert (await desk.get("/v1/events", headers={"If-None-Match": tag})).status_code == 304
    await make_event(desk, "Another")
    assert (await desk.get("/v1/events", headers={"If-None-Match": tag})).status_code == 200


async def test_every_write_is_in_the_feed_with_the_event(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk)
    await desk.patch(f"/v1/events/{event_id}?comment=typo", json={"title": "New"}, headers={"If-Match": "*"})
    changes = (await desk.get(f"/v1/changes?event={event_id}&types=event.created&types=event.updated")).json()["items"]
    assert [(c["type"], c["version"], c["comment"]) for c in changes] == [("event.created", 1, None), ("event.updated", 2, "typo")]
    assert [c["snapshot"]["title"] for c in changes] == ["Battle of Halven", "New"]
    assert json.dumps(changes[1]["snapshot"]["place"]) == "null"
