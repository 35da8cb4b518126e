"""Health, and the way in for a newcomer."""

from __future__ import annotations

import httpx
from fastapi import FastAPI


async def test_a_living_database_is_healthy(client: httpx.AsyncClient, app: FastAPI) -> None:
    answer = await client.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "database": app.state.database.dialect})


async def test_every_path_of_the_index_answers(client: httpx.AsyncClient) -> None:
    index = (await client.get("/")).json()
    for name in ("docs", "openapi", "events"):
        assert (await client.get(index[name])).status_code == 200, name
