"""Actors over HTTP: create, read, list, patch, merge."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.http.wire import PageOf
from app.resources.actors.schemas import ActorRead


async def make(desk: httpx.AsyncClient, name: str, **fields: Any) -> dict[str, Any]:
    answer = await desk.post("/v1/actors", json={"name": name, "kind": "other", **fields})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_a_new_actor_is_answered_with_location_and_etag_and_reads_back_the_same(desk: httpx.AsyncClient) -> None:
    answer = await desk.post("/v1/actors", json={"name": "Ministry of Ferries", "kind": "government_body", "country": "NO"})
    made = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/actors/{made['id']}"
    assert answer.headers["etag"] == '"1"'
    assert made["slug"] == "ministry-of-ferries"
    assert made["side_id"] == made["id"]
    for ref in (made["id"], made["slug"]):
        again = await desk.get(f"/v1/actors/{ref}")
        assert again.json() == made
        assert again.headers["etag"] == '"1"'


async def test_answers_are_exactly_what_the_declared_models_say(desk: httpx.AsyncClient) -> None:
    made = await make(desk, "Navy", aliases=[{"name": "the fleet", "language": "en"}], external_ids={"wikidata": "Q1"})
    assert ActorRead.model_validate(made).model_dump(mode="json") == made
    page = (await desk.get("/v1/actors")).json()
    assert PageOf[ActorRead].model_validate(page).model_dump(mode="json") == page


async def test_the_side_of_an_actor_is_the_root_of_its_parents_and_follows_a_move(desk: httpx.AsyncClient) -> None:
    state = await make(desk, "Estmark", kind="state")
    ministry = await make(desk, "Ministry", parent_id=state["id"])
    office = await make(desk, "Press office", parent_id=ministry["slug"])
    assert office["side_id"] == state["id"]
    moved = await desk.patch(f"/v1/actors/{ministry['id']}", json={"parent_id": None}, headers={"If-Match": '"1"'})
    assert moved.json()["side_id"] == ministry["id"]
    office_now = (await desk.get(f"/v1/actors/{office['id']}")).json()
    assert (office_now["side_id"], office_now["version"]) == (ministry["id"], 2)


async def test_an_actor_cannot_become_its_own_ancestor(desk: httpx.AsyncClient) -> None:
    upper = await make(desk, "Upper")
    lower = await make(desk, "Lower", parent_id=upper["id"])
    answer = await desk.patch(f"/v1/actors/{upper['id']}", json={"parent_id": lower["id"]}, headers={"If-Match": "*"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/parent_id"
    assert (await desk.get(f"/v1/actors/{upper['id']}")).json()["version"] == 1


async def test_a_change_needs_the_current_version(desk: httpx.AsyncClient) -> None:
    made = await make(desk, "Versioned")
    path = f"/v1/actors/{made['id']}"
    assert (await desk.patch(path, json={"name": "A"})).status_code == 428
    assert (await desk.patch(path, json={"name": "A"}, headers={"If-Match": '"7"'})).status_code == 412
    changed = await desk.patch(path, json={"name": "A"}, headers={"If-Match": '"1"'})
    assert (changed.status_code, changed.headers["etag"], changed.json()["name"]) == (200, '"2"', "A")
    assert (await desk.patch(path, json={"name": "B"}, headers={"If-Match": '"1"'})).status_code == 412


async def test_a_merged_actor_answers_308_and_its_survivor_lists_it(desk: httpx.AsyncClient) -> None:
    kept = await make(desk, "Zelenskyy")
    gone = await make(desk, "Zelensky", external_ids={"wikidata": "Q2"})
    child = await make(desk, "Office", parent_id=gone["id"])
    merged = await desk.post(f"/v1/actors/{gone['id']}/merge", json={"into": kept["slug"]}, headers={"If-Match": '"1"'})
    assert merged.status_code == 200
    assert merged.json()["merged_ids"] == [gone["id"]]
    assert merged.json()["aliases"] == [{"name": "Zelensky", "language": None}]
    answer = await desk.get(f"/v1/actors/{gone['id']}?")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/actors/{kept['id']}")
    assert (await desk.get(f"/v1/actors/{child['id']}")).json()["side_id"] == kept["id"]
    assert gone["id"] not in [a["id"] for a in (await desk.get("/v1/actors")).json()["items"]]


async def test_an_actor_cannot_be_merged_into_itself_or_into_its_own_child(desk: httpx.AsyncClient) -> None:
    upper = await make(desk, "Upper")
    lower = await make(desk, "Lower", parent_id=upper["id"])
    path = f"/v1/actors/{upper['id']}/merge"
    assert (await desk.post(path, json={"into": upper["id"]}, headers={"If-Match": "*"})).status_code == 422
    assert (await desk.post(path, json={"into": lower["id"]}, headers={"If-Match": "*"})).status_code == 409


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"kind": "state"}, "/name"),
        ({"name": "", "kind": "state"}, "/name"),
        ({"name": "nul \x00", "kind": "state"}, "/name"),
        ({"name": "x" * 301, "kind": "state"}, "/name"),
        ({"name": "A", "kind": "planet"}, "/kind"),
        ({"name": "A", "kind": "state", "colour": "red"}, "/colour"),
        ({"name": "A", "kind": "state", "parent_id": "act_nobody"}, "/parent_id"),
        ({"name": "A", "kind": "state", "reliability": "A"}, "/reliability_by"),
    ],
)
async def test_a_wrong_field_is_named_and_nothing_is_written(desk: httpx.AsyncClient, body: dict[str, Any], pointer: str) -> None:
    answer = await desk.post("/v1/actors", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert (await desk.get("/v1/changes")).json()["items"] == []


async def test_a_lone_surrogate_is_refused(desk: httpx.AsyncClient) -> None:
    answer = await desk.post("/v1/actors", content=b'{"name": "\\ud800", "kind": "state"}', headers={"Content-Type": "application/json"})
    assert answer.status_code == 422


async def test_pages_follow_each_other_without_gap_or_repeat(desk: httpx.AsyncClient) -> None:
    made = [(await make(desk, f"Actor {n % 3}"))["id"] for n in range(7)]
    for sort, expected in (("-id", made[::-1]), ("id", made)):
        seen: list[str] = []
        answer = await desk.get("/v1/actors", params={"sort": sort, "limit": 3})
        while True:
            assert answer.status_code == 200, answer.text
            seen += [item["id"] for item in answer.json()["items"]]
            if answer.json()["next_cursor"] is None:
                break
            answer = await desk.get(answer.links["next"]["url"])
        assert seen == expected
    by_name = await desk.get("/v1/actors", params={"sort": "name", "limit": 200, "include": "total"})
    names = [item["name"] for item in by_name.json()["items"]]
    assert (names, by_name.json()["total"]) == (sorted(names), 7)


async def test_a_cursor_of_another_list_is_refused(desk: httpx.AsyncClient) -> None:
    for n in range(3):
        await make(desk, f"Actor {n}")
    cursor = (await desk.get("/v1/actors", params={"limit": 1})).json()["next_cursor"]
    for other in ({"sort": "name"}, {"kind": "state"}, {"cursor": cursor[:-2] + "xx"}):
        answer = await desk.get("/v1/actors", params={"limit": 1, "cursor": cursor, **other})
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_cursor")


async def test_words_of_a_name_or_alias_find_the_actor_without_case_or_accents(desk: httpx.AsyncClient) -> None:
    made = await make(desk, "Ministère de la Défense", aliases=[{"name": "MoD"}])
    await make(desk, "Somebody else")
    for q in ("ministere defense", "DÉF", "mod"):
        assert [a["id"] for a in (await desk.get("/v1/actors", params={"q": q})).json()["items"]] == [made["id"]]
    assert (await desk.get("/v1/actors", params={"q": "!?"})).json()["items"] == []
