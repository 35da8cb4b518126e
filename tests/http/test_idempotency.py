"""A retried write has one effect."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import Session

from app.db.unit import utc_now
from app.tables import IdempotencyRecord

ACTOR = {"name": "A", "kind": "state"}
KEY = {"Idempotency-Key": "push-1"}


async def count(desk: httpx.AsyncClient) -> int:
    total: int = (await desk.get("/v1/actors", params={"include": "total"})).json()["total"]
    return total


async def test_the_same_key_and_body_get_the_same_answer_once(desk: httpx.AsyncClient) -> None:
    first = await desk.post("/v1/actors", json=ACTOR, headers=KEY)
    again = await desk.post("/v1/actors", json=ACTOR, headers=KEY)
    assert (again.status_code, again.content, again.headers["location"]) == (201, first.content, first.headers["location"])
    assert again.headers["idempotent-replayed"] == "true"
    assert await count(desk) == 1
    assert (await desk.get("/v1/changes")).json()["last_seq"] == 1


async def test_the_same_key_with_another_body_is_refused(desk: httpx.AsyncClient) -> None:
    await desk.post("/v1/actors", json=ACTOR, headers=KEY)
    answer = await desk.post("/v1/actors", json={**ACTOR, "name": "B"}, headers=KEY)
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (422, "Idempotency-Key")
    assert await count(desk) == 1


async def test_a_refused_write_is_not_remembered(desk: httpx.AsyncClient) -> None:
    assert (await desk.post("/v1/actors", json={**ACTOR, "parent_id": "nobody"}, headers=KEY)).status_code == 422
    assert (await desk.post("/v1/actors", json=ACTOR, headers=KEY)).status_code == 201


async def test_keys_of_different_callers_do_not_meet(client: httpx.AsyncClient, keys: dict[str, str]) -> None:
    for scope in ("write", "admin"):
        assert (await client.post("/v1/actors", json=ACTOR, headers={**KEY, "Authorization": keys[scope]})).status_code == 201


async def test_a_patch_is_replayed_instead_of_failing_as_stale(desk: httpx.AsyncClient) -> None:
    made = (await desk.post("/v1/actors", json=ACTOR)).json()
    path, headers = f"/v1/actors/{made['id']}", {**KEY, "If-Match": '"1"'}
    first = await desk.patch(path, json={"name": "B"}, headers=headers)
    again = await desk.patch(path, json={"name": "B"}, headers=headers)
    assert (first.status_code, again.status_code, again.json()) == (200, 200, first.json())


async def test_twins_at_the_same_moment_have_one_effect(desk: httpx.AsyncClient) -> None:
    answers = await asyncio.gather(*(desk.post("/v1/actors", json=ACTOR, headers=KEY) for _ in range(8)))
    statuses = {a.status_code for a in answers}
    assert 201 in statuses
    assert statuses <= {201, 409}
    assert await count(desk) == 1


async def test_an_old_key_is_forgotten(app: FastAPI, desk: httpx.AsyncClient) -> None:
    await desk.post("/v1/actors", json=ACTOR, headers=KEY)
    with Session(app.state.database.engine()) as session:
        session.execute(update(IdempotencyRecord).values(created_at=utc_now() - timedelta(hours=25)))
        session.commit()
    assert (await desk.post("/v1/actors", json={**ACTOR, "name": "B"}, headers=KEY)).status_code == 201
    assert await count(desk) == 2
