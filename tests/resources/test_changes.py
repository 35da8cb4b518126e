"""The change feed: dense, in commit order, nothing missed under concurrent writers."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from fastapi import FastAPI

from app.db.unit import Maker
from app.db.writes import Author
from app.domain.vocabulary import MakerKind
from app.resources.actors import service
from app.resources.actors.schemas import ActorCreate
from app.resources.changes.schemas import ChangeFilter, ChangesRead
from app.resources.changes.service import changes_after
from app.resources.changes.store import last_seq

AUTHOR = Author("test", Maker(MakerKind.HUMAN, "test"))


async def test_every_write_is_a_change_with_who_why_and_the_record_after_it(desk: httpx.AsyncClient) -> None:
    made = (await desk.post("/v1/actors", params={"comment": "first"}, json={"name": "A", "kind": "state"})).json()
    path = f"/v1/actors/{made['id']}"
    now = (await desk.patch(path, params={"comment": "typo"}, json={"name": "B"}, headers={"If-Match": '"1"'})).json()
    feed = (await desk.get("/v1/changes")).json()
    assert ChangesRead.model_validate(feed).model_dump(mode="json") == feed
    assert [(c["seq"], c["type"], c["version"], c["by"], c["comment"]) for c in feed["items"]] == [
        (1, "actor.created", 1, "admin", "first"),
        (2, "actor.updated", 2, "admin", "typo"),
    ]
    assert [c["snapshot"] for c in feed["items"]] == [made, now]
    assert (feed["last_seq"], feed["more"]) == (2, False)


async def test_a_refused_write_leaves_no_change(desk: httpx.AsyncClient) -> None:
    await desk.post("/v1/actors", json={"name": "A", "kind": "state", "parent_id": "nobody"})
    assert (await desk.get("/v1/changes")).json() == {"items": [], "last_seq": 0, "more": False}


async def test_the_feed_is_read_in_stretches_and_by_type(desk: httpx.AsyncClient) -> None:
    for n in range(5):
        await desk.post("/v1/actors", json={"name": f"A{n}", "kind": "state"})
    seen: list[int] = []
    after, more = 0, True
    while more:
        stretch: dict[str, Any] = (await desk.get("/v1/changes", params={"after": after, "limit": 2})).json()
        seen += [c["seq"] for c in stretch["items"]]
        after, more = stretch["last_seq"], stretch["more"]
    assert (seen, after) == ([1, 2, 3, 4, 5], 5)
    other = (await desk.get("/v1/changes", params={"types": "claim.created"})).json()
    assert other == {"items": [], "last_seq": 5, "more": False}


async def test_an_unchanged_feed_answers_304(desk: httpx.AsyncClient) -> None:
    await desk.post("/v1/actors", json={"name": "A", "kind": "state"})
    first = await desk.get("/v1/changes")
    assert (await desk.get("/v1/changes", headers={"If-None-Match": first.headers["etag"]})).status_code == 304
    await desk.post("/v1/actors", json={"name": "B", "kind": "state"})
    assert (await desk.get("/v1/changes", headers={"If-None-Match": first.headers["etag"]})).status_code == 200


def test_a_follower_misses_nothing_while_writers_race_and_some_give_up(app: FastAPI) -> None:
    writers, each = 4, 15
    start = threading.Barrier(writers)

    def write(number: int) -> None:
        start.wait()
        for n in range(each):
            body = ActorCreate(name=f"W{number} {n}", kind="other", parent_id="nobody" if n % 5 == 4 else None)
            try:
                app.state.writes.run(AUTHOR, lambda unit, body=body: service.record_actor(unit, body))
            except Exception as error:
                if "nobody" not in str(error):
                    raise

    seen: list[int] = []
    with ThreadPoolExecutor(writers) as pool:
        running = [pool.submit(write, number) for number in range(writers)]
        after, finished = 0, False
        while not finished:
            written = all(r.done() for r in running)
            with app.state.database.reading() as rows:
                newest = last_seq(rows)
                stretch = changes_after(rows, ChangeFilter(after=after, limit=7))
            seen += [c["seq"] for c in stretch["items"]]
            after = stretch["last_seq"]
            finished = written and after >= newest
        for r in running:
            r.result()
    assert seen == list(range(1, writers * each * 4 // 5 + 1))
