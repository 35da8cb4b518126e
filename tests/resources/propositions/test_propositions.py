"""Propositions are created, read, listed, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.db.unit import Maker, Unit, utc_now
from app.domain.vocabulary import MakerKind
from app.http.wire import PageOf
from app.resources.propositions import service, store
from app.resources.propositions.schemas import PropositionPatch, PropositionRead
from app.tables import Claim, Contradiction, Proposition
from tests.resources.events.making import (
    counted_queries,
    make,
    make_actor,
    make_event,
    make_proposition,
    problem_at,
    put_claim,
    put_contradiction,
)

if TYPE_CHECKING:
    import httpx

    from app.db.connect import Database

FROM, TO = "2026-01-10T00:00:00.000Z", "2026-01-12T00:00:00.000Z"


async def test_a_new_proposition_comes_back_whole(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk, "Flood")
    given = {"event_id": "flood", "text": "Number of houses under water", "kind": "quantity", "unit": "houses"}
    answer = await desk.post("/v1/propositions", json={**given, "valid_from": "2026-01-10T01:00:00+01:00", "valid_to": TO})
    made = answer.json()
    assert answer.status_code == 201
    assert made == {
        **given, "id": made["id"], "event_id": event_id, "valid_from": FROM, "valid_to": TO, "dispute_status": "uncontested",
        "dispute_basis": None, "suggested": False, "created_by": {"kind": "human", "name": "admin", "version": None},
        "created_at": made["created_at"], "updated_at": made["created_at"], "version": 1,
    }  # fmt: skip
    PropositionRead.model_validate(made)
    read = await desk.get(answer.headers["location"])
    assert read.json() == made
    assert read.headers["etag"] == '"1"'


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"event_id": "nowhere"}, "/event_id"),
        ({"text": ""}, "/text"),
        ({"kind": "essay"}, "/kind"),
        ({"unit": "people"}, "/unit"),
        ({"kind": "category", "unit": "people"}, "/unit"),
        ({"valid_from": "2026-01-10T00:00:00"}, "/valid_from"),
        ({"valid_from": 1770000000}, "/valid_from"),
        ({"valid_from": TO, "valid_to": FROM}, "/valid_to"),
        ({"dispute_status": "contested"}, "/dispute_status"),
    ],
)
async def test_a_wrong_field_is_refused_by_name(desk: httpx.AsyncClient, body: dict[str, Any], where: str) -> None:
    event_id = await make_event(desk)
    answer = await desk.post("/v1/propositions", json={"event_id": event_id, "text": "The bridge stands", **body})
    assert problem_at(answer) == [where]
    assert (await desk.get("/v1/propositions")).json()["items"] == []


async def test_the_list_of_an_event_holds_those_of_its_sub_events(desk: httpx.AsyncClient, database: Database) -> None:
    war, flood = await make_event(desk, "War"), await make_event(desk, "Flood")
    battle = await make_event(desk, "Battle", parent_id=war)
    on_war, on_flood = await make_proposition(desk, war, "The war is over"), await make_proposition(desk, flood, "The dam holds")
    on_battle = await make_proposition(desk, battle, "Number of tanks", kind="quantity", unit="tanks")
    expected = {
        "": [on_battle, on_flood, on_war], "event=war": [on_battle, on_war], f"event={war}&sub_events=false": [on_war], "event=battle": [on_battle],
        "kind=quantity": [on_battle], "kind=quantity&kind=yes_no&sort=id": [on_war, on_flood, on_battle], "dispute_status=contested": [],
        "q=dam": [on_flood], "event=war&q=dam": [], "sub_events=false": [on_battle, on_flood, on_war],
    }  # fmt: skip
    for query, ids in expected.items():
        page = (await desk.get(f"/v1/propositions?{query}&include=total")).json()
        PageOf[PropositionRead].model_validate(page)
        assert ([item["id"] for item in page["items"]], page["total"]) == (ids, len(ids)), query
    with database.reading() as rows:
        assert [p["id"] for p in store.of_events(rows, [war, flood])] == [on_war, on_flood]
        assert store.of_events(rows, []) == []
        assert set(store.read_propositions(rows, [on_war, "prp_nowhere"])) == {on_war}


@pytest.mark.parametrize(
    ("query", "status", "where"),
    [
        ("text=x", 422, ["text"]),
        ("limit=0", 422, ["limit"]),
        ("event=nowhere", 422, ["event"]),
        ("kind=odd", 422, ["kind"]),
        ("sub_events=perhaps", 422, ["sub_events"]),
        ("cursor=AAAA", 400, []),
    ],
)
async def test_a_wrong_query_of_the_list_is_refused(desk: httpx.AsyncClient, query: str, status: int, where: list[str]) -> None:
    assert problem_at(await desk.get(f"/v1/propositions?{query}"), status) == where


async def test_pages_join_and_cost_the_same_however_long_they_are(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk, "Flood")
    made = [await make_proposition(desk, event_id, f"Dam {i} holds") for i in range(5)]
    costs, joined, cursor = [], [], ""
    for limit in (1, 4):
        with counted_queries() as seen:
            page = (await desk.get(f"/v1/propositions?event=flood&sort=id&limit={limit}")).json()
        costs.append(len(seen))
    while cursor is not None:
        page = (await desk.get(f"/v1/propositions?event=flood&sort=id&limit=2{cursor}")).json()
        joined += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"] and f"&cursor={page['next_cursor']}"
    assert joined == made
    assert costs[0] == costs[1]


async def test_a_patch_changes_what_is_sent(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk)
    proposition_id = await make_proposition(desk, event_id, "Number of tanks", kind="quantity", unit="tanks", valid_from=FROM)
    path = f"/v1/propositions/{proposition_id}"
    assert (await desk.patch(path, json={"text": "New"})).status_code == 428
    answer = await desk.patch(path, json={"text": "Number of lost tanks", "valid_to": TO}, headers={"If-Match": '"1"'})
    changed = answer.json()
    assert (changed["text"], changed["unit"], changed["valid_from"], changed["valid_to"]) == ("Number of lost tanks", "tanks", FROM, TO)
    assert answer.headers["etag"] == '"2"'
    assert (await desk.patch(path, json={"text": "New"}, headers={"If-Match": '"1"'})).status_code == 412
    for patch, where in (({"kind": "yes_no"}, "/unit"), ({"valid_from": "2026-01-13T00:00:00Z"}, "/valid_to"), ({"text": None}, "/text")):
        assert problem_at(await desk.patch(path, json=patch, headers={"If-Match": "*"})) == [where]
    whole = await desk.patch(path, json={"kind": "yes_no", "unit": None, "text": "Tanks were lost"}, headers={"If-Match": '"2"'})
    assert (whole.json()["kind"], whole.json()["unit"], whole.json()["version"]) == ("yes_no", None, 3)
    assert [item["id"] for item in (await desk.get("/v1/propositions?q=lost")).json()["items"]] == [proposition_id]
    assert (await desk.get("/v1/propositions?q=number")).json()["items"] == []


async def test_a_patch_has_the_claims_settled_and_takes_a_suggestion_over(desk: httpx.AsyncClient, database: Database) -> None:
    north = await make_actor(desk, "North")
    event_id = await make_event(desk)
    proposition_id = await make_proposition(desk, event_id)
    claim_id = put_claim(database, north, event_id, proposition_id)
    put_claim(database, north, event_id)
    with database.writing() as session:
        session.get_one(Proposition, proposition_id).maker_kind = "model"
    assert (await desk.get(f"/v1/propositions/{proposition_id}")).json()["suggested"] is True
    with database.writing() as session:
        unit = Unit(session, utc_now(), "desk", Maker(MakerKind.HUMAN, "desk"))
        service.change_proposition(unit, proposition_id, PropositionPatch(text="The bridge fell"))
        assert (set(unit.touched_claims), set(unit.touched_propositions)) == ({claim_id}, {proposition_id})
        assert set(unit.touched_events) == {event_id}
    assert (await desk.get(f"/v1/propositions/{proposition_id}")).json()["suggested"] is False


async def test_a_deleted_proposition_leaves_its_claims_ungrouped(desk: httpx.AsyncClient, database: Database) -> None:
    north, south = await make_actor(desk, "North"), await make_actor(desk, "South")
    event_id = await make_event(desk)
    proposition_id = await make_proposition(desk, event_id)
    pair = (put_claim(database, north, event_id, proposition_id), put_claim(database, south, event_id, proposition_id, stance="denies"))
    contradiction_id = put_contradiction(database, pair, event_id, proposition_id)
    answer = await desk.delete(f"/v1/propositions/{proposition_id}?comment=twice", headers={"If-Match": '"1"'})
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await desk.get(f"/v1/propositions/{proposition_id}")).status_code == 404
    assert (await desk.get("/v1/search?q=bridge&kinds=proposition")).json()["items"] == []
    with database.writing() as session:
        for claim_id in pair:
            claim = session.get_one(Claim, claim_id)
            assert (claim.proposition_id, claim.grouped_by) == (None, None)
            assert claim.version > 1
        assert session.get_one(Contradiction, contradiction_id).proposition_id is None
    last = (await desk.get(f"/v1/changes?event={event_id}&types=proposition.deleted")).json()["items"]
    assert [(c["entity_id"], c["snapshot"], c["comment"]) for c in last] == [(proposition_id, None, "twice")]


async def test_a_deletion_needs_the_review_scope_and_the_current_version(
    desk: httpx.AsyncClient, client: httpx.AsyncClient, keys: dict[str, str]
) -> None:
    event_id = await make_event(desk)
    path = f"/v1/propositions/{await make_proposition(desk, event_id)}"
    assert (await client.delete(path, headers={"If-Match": "*"})).status_code == 401
    assert (await client.delete(path, headers={"If-Match": "*", "Authorization": keys["write"]})).status_code == 403
    assert (await desk.delete(path)).status_code == 428
    assert (await desk.delete(path, headers={"If-Match": '"9"'})).status_code == 412
    assert (await client.delete(path, headers={"If-Match": '"1"', "Authorization": keys["review"]})).status_code == 204
    assert (await desk.delete(path, headers={"If-Match": "*"})).status_code == 404
    assert (await desk.patch(path, json={"text": "New"}, headers={"If-Match": "*"})).status_code == 404


async def test_a_retry_with_the_same_key_makes_one_proposition(desk: httpx.AsyncClient) -> None:
    body = {"event_id": await make_event(desk), "text": "The bridge stands"}
    first, again = [await desk.post("/v1/propositions", json=body, headers={"Idempotency-Key": "k1"}) for _ in range(2)]
    assert first.json() == again.json()
    assert len((await desk.get("/v1/propositions")).json()["items"]) == 1
    assert (await make(desk, "propositions", **body))["id"] != first.json()["id"]
