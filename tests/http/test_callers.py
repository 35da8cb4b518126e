"""API keys: who may do what."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.main import create_app
from app.settings import ReadAccess, Settings
from app.tables import ApiKey

ACTOR = {"name": "A", "kind": "state"}


async def test_a_write_needs_a_key(client: httpx.AsyncClient) -> None:
    answer = await client.post("/v1/actors", json=ACTOR)
    assert (answer.status_code, answer.json()["code"], answer.headers["www-authenticate"]) == (401, "unauthorized", "Bearer")


@pytest.mark.parametrize(
    "given", ["Bearer cck_nokey123_x", "Bearer x", "Basic eDp5", "Bearer", "Bearer cck_\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9_x"]
)
async def test_a_key_that_is_none_is_refused_even_for_reads(client: httpx.AsyncClient, given: str) -> None:
    answer = await client.get("/v1/actors", headers={"Authorization": given.encode("latin-1")})
    assert answer.status_code == 401


async def test_a_known_prefix_with_another_secret_is_refused(client: httpx.AsyncClient, keys: dict[str, str]) -> None:
    wrong = keys["write"][:-3] + "xyz"
    assert (await client.post("/v1/actors", json=ACTOR, headers={"Authorization": wrong})).status_code == 401


async def test_scopes_decide(client: httpx.AsyncClient, keys: dict[str, str]) -> None:
    expected = {"read": 403, "write": 201, "review": 403, "admin": 201}
    for scope, status in expected.items():
        answer = await client.post("/v1/actors", json={**ACTOR, "name": scope}, headers={"Authorization": keys[scope]})
        assert answer.status_code == status, scope
    made = (await client.get("/v1/actors")).json()["items"][0]["id"]
    for scope, status in {"read": 403, "write": 403, "review": 422, "admin": 422}.items():
        headers = {"Authorization": keys[scope], "If-Match": "*"}
        assert (await client.post(f"/v1/actors/{made}/merge", json={"into": made}, headers=headers)).status_code == status, scope


async def test_a_revoked_key_is_refused(app: FastAPI, client: httpx.AsyncClient, keys: dict[str, str]) -> None:
    with Session(app.state.database.engine()) as session:
        key = session.exec(select(ApiKey).where(ApiKey.name == "write")).one()
        key.revoked_at = datetime.now(UTC)
        session.commit()
    assert (await client.post("/v1/actors", json=ACTOR, headers={"Authorization": keys["write"]})).status_code == 401


async def test_reads_need_a_key_when_the_settings_say_so(settings: Settings, keys: dict[str, str]) -> None:
    closed = create_app(settings.model_copy(update={"read_access": ReadAccess.KEY}))
    try:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=closed), base_url="http://test") as client:
            assert (await client.get("/v1/actors")).status_code == 401
            for scope in ("read", "write", "review", "admin"):
                assert (await client.get("/v1/actors", headers={"Authorization": keys[scope]})).status_code == 200, scope
    finally:
        closed.state.database.close()
