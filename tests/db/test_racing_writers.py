"""Writers that race: no update is lost, exactly one wins each version, and nobody waits for ever."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import func, literal, select, text
from sqlmodel import col

from app.db.connect import Busy, Interrupted
from app.db.query import Query
from app.db.unit import Maker, Unit
from app.db.writes import Author
from app.domain.errors import StaleVersion
from app.domain.vocabulary import MakerKind
from app.main import create_app
from app.resources.actors import service
from app.resources.actors.schemas import ActorCreate, ActorPatch
from app.settings import Settings
from app.tables import Actor

MAKER = Maker(MakerKind.HUMAN, "test")
_ALL = Query(select(col(Actor.id)))
_counted = select(literal(1).label("n")).cte("counted", recursive=True)
_counted = _counted.union_all(select(_counted.c.n + 1).where(_counted.c.n < 1_000_000_000))
_ENDLESS = Query(select(func.count()).select_from(_counted))


def test_of_many_writers_on_one_record_exactly_one_wins_each_version(app: FastAPI) -> None:
    writers, tries = 8, 6
    writes = app.state.writes
    actor_id = writes.run(Author("test", MAKER), lambda unit: service.record_actor(unit, ActorCreate(name="A", kind="other")))
    start = threading.Barrier(writers)

    def race() -> list[int]:
        won = []
        start.wait()
        for _ in range(tries):
            with app.state.database.reading() as rows:
                version = service.read_actor(rows, actor_id)["version"]
            try:
                writes.run(
                    Author("test", MAKER, expected_version=version),
                    lambda unit: service.change_actor(unit, actor_id, ActorPatch(name="B")),
                )
            except StaleVersion:
                continue
            won.append(version)
        return won

    with ThreadPoolExecutor(writers) as pool:
        won = [version for running in [pool.submit(race) for _ in range(writers)] for version in running.result()]
    with app.state.database.reading() as rows:
        final = service.read_actor(rows, actor_id)["version"]
    assert sorted(won) == list(range(1, final))
    assert final > tries


def test_an_error_in_a_write_leaves_nothing(app: FastAPI) -> None:
    def half(unit: Unit) -> None:
        service.record_actor(unit, ActorCreate(name="A", kind="other"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        app.state.writes.run(Author("test", MAKER), half)
    with app.state.database.reading() as rows:
        assert rows.all(_ALL) == []


async def test_a_database_that_stays_locked_is_a_503_with_retry_after(settings: Settings, keys: dict[str, str]) -> None:
    impatient = create_app(settings.model_copy(update={"busy_timeout_seconds": 0.05, "pool_size": 1}))
    database = impatient.state.database
    transport = httpx.ASGITransport(app=impatient, raise_app_exceptions=False)
    try:
        async with httpx.AsyncClient(transport=transport, base_url="http://test", headers={"Authorization": keys["write"]}) as client:
            with database.writing() as session:
                session.execute(text("SELECT 1"))
                answer = await client.post("/v1/actors", json={"name": "A", "kind": "state"})
            assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "busy", "1")
            assert (await client.post("/v1/actors", json={"name": "A", "kind": "state"})).status_code == 201
    finally:
        database.close()


def test_a_writer_that_does_not_get_its_turn_says_busy(settings: Settings) -> None:
    database = create_app(settings.model_copy(update={"busy_timeout_seconds": 0.05, "pool_size": 1})).state.database
    try:
        with database.writing() as session:
            session.execute(text("SELECT 1"))
            with pytest.raises(Busy), database.writing() as other:
                other.execute(text("SELECT 1"))
    finally:
        database.close()


def test_a_read_that_runs_too_long_is_interrupted(settings: Settings) -> None:
    database = create_app(settings.model_copy(update={"read_seconds": 0.2})).state.database
    try:
        with pytest.raises(Interrupted), database.reading() as rows:
            rows.all(_ENDLESS)
        with database.reading() as rows:
            assert rows.all(_ALL) == []
    finally:
        database.close()
