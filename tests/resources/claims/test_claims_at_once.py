"""Writes about one claim that arrive at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx

from tests.resources.claims.story import TEXT, Story

Claiming = Callable[..., Any]


async def test_the_same_claim_pushed_by_many_at_once_is_stored_once(desk: httpx.AsyncClient, story: Story) -> None:
    answers = await asyncio.gather(*(desk.post("/v1/claims", json=story.plain()) for _ in range(6)))
    assert sorted(a.status_code for a in answers) == [200, 200, 200, 200, 200, 201]
    assert len({a.json()["id"] for a in answers}) == 1


async def test_of_claims_that_arrive_at_once_only_the_last_asserted_is_current(desk: httpx.AsyncClient, story: Story) -> None:
    bodies = [story.plain(text=f"Number {n}.", asserted_at=f"2026-03-0{n}T00:00:00Z") for n in range(1, 7)]
    answers = await asyncio.gather(*(desk.post("/v1/claims", json=body) for body in bodies))
    assert [a.status_code for a in answers] == [201] * 6
    found = (await desk.get("/v1/claims", params={"event": story.event})).json()["items"]
    assert [c["text"] for c in found if c["is_current"]] == ["Number 6."]


async def test_verdicts_and_appearances_that_arrive_at_once_are_all_counted_and_no_version_is_given_twice(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    path = f"/v1/claims/{(await claim())['id']}"
    assessors = [story.gazette, story.courier, story.expert, story.union]
    writes = [desk.post(f"{path}/assessments", json={"assessor_id": a, "verdict": "under_review"}) for a in assessors]
    for article in (story.article, story.reprint):
        carried = {"article_id": article, "quote": TEXT, "attribution": "paraphrase"}
        writes += [desk.post(f"{path}/appearances", json=carried) for _ in range(2)]
    answers = await asyncio.gather(*writes)
    assert sorted(a.status_code for a in answers) == [200, 200, *[201] * 6]
    now = (await desk.get(path)).json()
    assert (now["assessments_count"], now["first_seen"], now["last_seen"]) == (4, "2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z")
    feed = (await desk.get("/v1/changes", params={"limit": 200})).json()["items"]
    versions = [c["version"] for c in feed if c["entity_id"] == now["id"]]
    assert versions == list(range(1, now["version"] + 1))
