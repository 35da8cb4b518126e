"""One worker: failures and pauses, articles that change under it, starting and stopping."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import Session, col
from starlette.concurrency import run_in_threadpool

from app.engine.extraction.types import ExtractionFailed, Extractor
from app.extractors.registry import ExtractorUnavailable
from app.resources.articles.ingest import deferred
from app.resources.jobs import leases
from app.resources.jobs.worker import Pace, Worker
from app.tables import Article
from tests.resources.jobs.slow import PATIENCE, SlowExtractor, SomeExtractors, effects, get, post, statuses
from tests.resources.jobs.workers import Clock, worker_on


async def test_an_extractor_that_raises_is_tried_three_times_with_pauses(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    slow.failure = RuntimeError("with the article's own words")
    job, clock = await post(desk), Clock()
    worker = worker_on(app, extractors, clock=clock)
    for attempt, pause in enumerate((5, 30), start=1):
        assert worker.work_once()
        waiting = await get(desk, f"/v1/jobs/{job['id']}")
        assert (waiting["status"], waiting["attempts"], waiting["error"]) == ("queued", attempt, "RuntimeError in the extractor slow")
        clock.forward(pause - 3)
        assert not worker.work_once()
        clock.forward(4)
    assert worker.work_once()
    ended = await get(desk, f"/v1/jobs/{job['id']}")
    assert (ended["status"], ended["attempts"], slow.calls) == ("failed", 3, 3)
    article = await get(desk, f"/v1/articles/{job['article_id']}")
    assert (article["extraction_status"], article["extraction_error"]) == ("failed", "RuntimeError in the extractor slow")
    assert (await get(desk, "/v1/claims"))["items"] == []


async def test_an_extractor_that_says_why_it_cannot_read_is_quoted(desk: httpx.AsyncClient, worker: Worker, slow: SlowExtractor) -> None:
    slow.failure = ExtractionFailed("The service answered 503.")
    job = await post(desk)
    worker.work_once()
    assert (await get(desk, f"/v1/jobs/{job['id']}"))["error"] == "The service answered 503."


async def test_a_second_attempt_that_succeeds_leaves_no_error(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    slow.failure = TimeoutError()
    job, clock = await post(desk), Clock()
    worker = worker_on(app, extractors, clock=clock)
    worker.work_once()
    slow.failure = None
    clock.forward(6)
    assert worker.work_once()
    done = await get(desk, f"/v1/jobs/{job['id']}")
    assert (done["status"], done["attempts"], done["error"]) == ("done", 2, None)


async def test_findings_that_cannot_be_stored_leave_nothing_and_are_tried_again(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object) -> None:
        raise LookupError

    job, clock = await post(desk), Clock()
    worker = worker_on(app, extractors, clock=clock)
    with monkeypatch.context() as patch:
        patch.setattr(deferred, "store_findings", fail)
        worker.work_once()
    assert (await get(desk, f"/v1/jobs/{job['id']}"))["error"] == "LookupError in the worker"
    assert await statuses(desk, job) == ("queued", "pending")
    clock.forward(6)
    worker.work_once()
    assert await statuses(desk, job) == ("done", "done")


async def test_an_extractor_the_server_no_longer_has_is_the_reason_of_the_failure(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors
) -> None:
    class WithoutIt(SomeExtractors):
        def open(self, name: str) -> Extractor:
            raise ExtractorUnavailable(f"The extractor {name} is not available: no address is set.")

    job = await post(desk)
    worker_on(app, WithoutIt(), pace=Pace(pauses=())).work_once()
    assert (await get(desk, f"/v1/jobs/{job['id']}"))["error"] == "The extractor slow is not available: no address is set."
    assert await statuses(desk, job) == ("failed", "failed")


async def test_an_article_whose_claims_somebody_else_took_out_meanwhile_stays_as_it_is(
    app: FastAPI, desk: httpx.AsyncClient, worker: Worker
) -> None:
    job = await post(desk)
    with Session(app.state.database.engine()) as session:
        session.execute(update(Article).where(col(Article.id) == job["article_id"]).values(extraction_status="done"))
        session.commit()
    assert worker.work_once()
    assert await statuses(desk, job) == ("done", "done")
    assert "claim.created" not in await effects(desk)


async def test_deleting_the_article_under_the_extractor_drops_what_it_finds(
    desk: httpx.AsyncClient, worker: Worker, slow: SlowExtractor
) -> None:
    job = await post(desk)
    slow.may_go_on.clear()
    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(worker.work_once)
        assert await run_in_threadpool(slow.begun.wait, PATIENCE)
        assert (await desk.delete(f"/v1/articles/{job['article_id']}", headers={"If-Match": "*"})).status_code == 204
        slow.may_go_on.set()
        assert working.result(PATIENCE)
    ended = await get(desk, f"/v1/jobs/{job['id']}")
    assert (ended["status"], ended["error"]) == ("failed", "The article was deleted.")
    assert not worker.work_once()
    assert "claim.created" not in await effects(desk)


async def test_a_new_article_wakes_the_servers_own_worker_and_a_stop_lets_it_finish(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    app.state.worker = worker_on(app, extractors, pace=Pace(poll=3600))
    slow.may_go_on.clear()
    async with app.router.lifespan_context(app):
        job = await post(desk)
        assert await run_in_threadpool(slow.begun.wait, PATIENCE)
        slow.may_go_on.set()
    assert await statuses(desk, job) == ("done", "done")


async def test_a_stop_waits_for_the_work_at_hand(desk: httpx.AsyncClient, worker: Worker, slow: SlowExtractor) -> None:
    job = await post(desk)
    slow.may_go_on.clear()
    worker.start()
    assert await run_in_threadpool(slow.begun.wait, PATIENCE)
    with ThreadPoolExecutor(1) as pool:
        stopped = pool.submit(worker.stop)
        assert await run_in_threadpool(worker._stopping.wait, PATIENCE)
        slow.may_go_on.set()
        stopped.result(PATIENCE)
    assert await statuses(desk, job) == ("done", "done")


async def test_a_stop_that_cannot_wait_gives_the_job_back_for_another_worker(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    job = await post(desk)
    slow.may_go_on.clear()
    impatient = worker_on(app, extractors, pace=Pace(grace=0))
    impatient.start()
    assert await run_in_threadpool(slow.begun.wait, PATIENCE)
    await run_in_threadpool(impatient.stop)
    slow.may_go_on.set()
    back = await get(desk, f"/v1/jobs/{job['id']}")
    assert (back["status"], back["attempts"], back["error"]) == ("queued", 0, None)
    assert worker_on(app, extractors).work_once()
    assert await statuses(desk, job) == ("done", "done")
    assert (await effects(desk))["article.extracted"] == 1


async def test_a_worker_survives_a_database_that_does_not_answer(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_waiting, failed = leases.is_waiting, threading.Event()

    def fail_once(*given: Any) -> bool:
        if not failed.is_set():
            failed.set()
            raise ConnectionError
        return is_waiting(*given)

    monkeypatch.setattr(leases, "is_waiting", fail_once)
    worker = worker_on(app, extractors, pace=Pace(poll=0.01))
    worker.start()
    assert await run_in_threadpool(failed.wait, PATIENCE)
    job = await post(desk)
    assert await run_in_threadpool(slow.begun.wait, PATIENCE)
    await run_in_threadpool(worker.stop)
    assert await statuses(desk, job) == ("done", "done")


async def test_a_worker_that_was_stopped_before_its_start_takes_no_job(desk: httpx.AsyncClient, worker: Worker) -> None:
    worker.stop()
    job = await post(desk)
    worker.start()
    await run_in_threadpool(worker.stop)
    assert await statuses(desk, job) == ("queued", "pending")
