"""Workers that share the jobs: one of them has each, as long as its lease lasts."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from app.main import create_app
from app.resources.jobs import leases
from app.resources.jobs.worker import Pace, Worker
from app.settings import Settings
from tests.resources.jobs.slow import BODY, PATIENCE, SlowExtractor, SomeExtractors, effects, get, post, statuses
from tests.resources.jobs.workers import Clock, Killed, worker_on


async def test_of_workers_that_race_for_one_job_one_gets_it(app: FastAPI, settings: Settings, desk: httpx.AsyncClient) -> None:
    extractors = SomeExtractors()
    job = await post(desk)
    second = create_app(settings, extractors)
    start = threading.Barrier(4)

    def race(worker: Worker) -> bool:
        start.wait(PATIENCE)
        return worker.work_once()

    try:
        workers = [worker_on(place, extractors) for place in (app, second, app, second)]
        with ThreadPoolExecutor(4) as pool:
            assert sorted(pool.map(race, workers)) == [False, False, False, True]
    finally:
        second.state.database.close()
    assert extractors.slow.calls == 1
    assert await statuses(desk, job) == ("done", "done")
    found = await effects(desk)
    assert (found["article.extracted"], found["claim.created"]) == (1, 2)


async def test_workers_share_many_jobs_each_done_once(app: FastAPI, settings: Settings, desk: httpx.AsyncClient) -> None:
    extractors = SomeExtractors()
    jobs = [await post(desk, text=f"{BODY['text']}\nEdition {n}.", source=f"Paper {n}") for n in range(6)]
    second = create_app(settings, extractors)

    def work(worker: Worker) -> int:
        return sum(iter(worker.work_once, False))

    try:
        with ThreadPoolExecutor(2) as pool:
            assert sum(pool.map(work, [worker_on(place, extractors) for place in (app, second)])) == len(jobs)
    finally:
        second.state.database.close()
    assert extractors.slow.calls == len(jobs)
    assert [await statuses(desk, job) for job in jobs] == [("done", "done")] * len(jobs)
    assert (await effects(desk))["article.extracted"] == len(jobs)


async def test_a_worker_that_outlived_its_lease_stores_nothing(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    job = await post(desk)
    slow.may_go_on.clear()
    late = Clock()
    late.forward(61)
    with ThreadPoolExecutor(1) as pool:
        stuck = pool.submit(worker_on(app, extractors).work_once)
        assert await run_in_threadpool(slow.begun.wait, PATIENCE)
        assert worker_on(app, SomeExtractors(), clock=late).work_once()
        slow.may_go_on.set()
        assert stuck.result(PATIENCE)
    assert await statuses(desk, job) == ("done", "done")
    assert (await effects(desk))["article.extracted"] == 1
    assert (await get(desk, f"/v1/jobs/{job['id']}"))["attempts"] == 2


@pytest.mark.parametrize("failure", [None, RuntimeError()])
async def test_a_worker_that_outlived_its_lease_leaves_the_job_to_whoever_has_it_now(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor, failure: Exception | None
) -> None:
    job = await post(desk)
    slow.may_go_on.clear()
    slow.failure = failure
    late = Clock()
    late.forward(61)
    with ThreadPoolExecutor(1) as pool:
        stuck = pool.submit(worker_on(app, extractors).work_once)
        assert await run_in_threadpool(slow.begun.wait, PATIENCE)
        with pytest.raises(Killed):
            worker_on(app, SomeExtractors(), clock=late, dies_after="took the job").work_once()
        taken = await get(desk, f"/v1/jobs/{job['id']}")
        slow.may_go_on.set()
        assert stuck.result(PATIENCE)
    assert await get(desk, f"/v1/jobs/{job['id']}") == taken
    assert await statuses(desk, job) == ("running", "pending")


async def test_long_work_keeps_its_lease(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, clock, moved, renewed = await post(desk), Clock(), threading.Event(), threading.Event()
    renew = leases.renew

    def told(*given: Any) -> bool:
        held = renew(*given)
        if moved.is_set():
            renewed.set()
        return held

    monkeypatch.setattr(leases, "renew", told)
    slow.may_go_on.clear()
    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(worker_on(app, extractors, clock=clock, pace=Pace(renewal=0.01)).work_once)
        assert await run_in_threadpool(slow.begun.wait, PATIENCE)
        clock.forward(50)
        moved.set()
        assert await run_in_threadpool(renewed.wait, PATIENCE)
        clock.forward(50)
        assert not worker_on(app, SomeExtractors(), clock=clock).work_once()
        slow.may_go_on.set()
        assert working.result(PATIENCE)
    assert await statuses(desk, job) == ("done", "done")
    assert slow.calls == 1


async def test_a_job_that_another_process_was_asked_for_is_found_at_the_next_look(
    app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors, slow: SlowExtractor
) -> None:
    looking = worker_on(app, extractors, pace=Pace(poll=0.01))
    looking.start()
    await post(desk)
    assert await run_in_threadpool(slow.begun.wait, PATIENCE)
    await run_in_threadpool(looking.stop)
    assert (await effects(desk))["article.extracted"] == 1
