"""Workers that die: whatever the step, the job has one effect in the end, or fails with the reason."""

from __future__ import annotations

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func
from sqlmodel import Session, col, select

from app.db.unit import Maker
from app.db.writes import Author
from app.domain.vocabulary import MakerKind
from app.main import create_app
from app.resources.articles.ingest import run
from app.resources.articles.schemas import ArticleCreate
from app.settings import Settings
from app.tables import Appearance, Article, Change, Job
from tests.resources.jobs.slow import STORY, SomeExtractors, effects, get, post, statuses
from tests.resources.jobs.workers import STEPS, Clock, Killed, worker_on

ONCE = {"article.created": 1, "article.extracted": 1, "claim.created": 2, "assessment.created": 2, "contradiction.suggested": 1}


@pytest.mark.parametrize("step", STEPS)
async def test_a_server_that_died_after_any_step_leaves_one_set_of_findings(
    app: FastAPI, settings: Settings, desk: httpx.AsyncClient, extractors: SomeExtractors, step: str
) -> None:
    job = await post(desk)
    with pytest.raises(Killed):
        worker_on(app, extractors, dies_after=step).work_once()
    assert await statuses(desk, job) == ("running", "pending")
    clock = Clock()
    second = create_app(settings, extractors)
    try:
        restarted = worker_on(second, extractors, clock=clock)
        clock.forward(55)
        assert not restarted.work_once()
        clock.forward(10)
        assert restarted.work_once()
        assert not restarted.work_once()
    finally:
        second.state.database.close()
    done = await get(desk, f"/v1/jobs/{job['id']}")
    assert (done["status"], done["attempts"]) == ("done", 2)
    found = await effects(desk)
    assert {name: found.get(name) for name in ONCE} == ONCE


async def test_a_job_that_kills_every_server_fails_after_three(app: FastAPI, desk: httpx.AsyncClient, extractors: SomeExtractors) -> None:
    job = await post(desk)
    clock = Clock()
    for _ in range(3):
        with pytest.raises(Killed):
            worker_on(app, extractors, clock=clock, dies_after="read the text").work_once()
        clock.forward(61)
    assert worker_on(app, extractors, clock=clock, dies_after="read the text").work_once()
    ended = await get(desk, f"/v1/jobs/{job['id']}")
    assert (ended["status"], ended["attempts"], ended["error"]) == ("failed", 3, "The server stopped during every attempt.")
    article = await get(desk, f"/v1/articles/{job['article_id']}")
    assert (article["extraction_status"], article["extraction_error"]) == ("failed", ended["error"])
    clock.forward(3600)
    assert not worker_on(app, extractors, clock=clock).work_once()


MISHAPS = st.lists(st.sampled_from((*STEPS, "fails", "waits 10 s", "waits 61 s", "works")), max_size=6)


@given(mishaps=MISHAPS)
@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None)
def test_after_any_history_of_mishaps_the_findings_are_there_once_or_never(
    app: FastAPI, extractors: SomeExtractors, mishaps: list[str]
) -> None:
    clock = Clock()
    article_id = _posted(app, f"{STORY}\nHistory: {mishaps}.")
    for mishap in mishaps:
        extractors.slow.failure = RuntimeError() if mishap == "fails" else None
        if mishap.startswith("waits"):
            clock.forward(float(mishap.split()[1]))
        elif mishap in STEPS:
            try:
                worker_on(app, extractors, clock=clock, dies_after=mishap).work_once()
            except Killed:
                continue
        else:
            worker_on(app, extractors, clock=clock).work_once()
    extractors.slow.failure = None
    clock.forward(3600)
    while worker_on(app, extractors, clock=clock).work_once():
        clock.forward(3600)
    _check_one_end(app, article_id)


def _posted(app: FastAPI, text: str) -> str:
    body = ArticleCreate(text=text, source="Tarn Courier")
    prepared = run.prepare(body, most_chars=10_000, extractor="slow")
    author = Author("test", Maker(MakerKind.HUMAN, "test"))
    stored: tuple[str, bool] = app.state.writes.run(author, lambda unit: run.store_article(unit, prepared))
    article_id, is_new = stored
    if not is_new:  # hypothesis may try the same history twice
        with Session(app.state.database.engine()) as session:
            assert session.exec(select(Job.available_at).where(col(Job.article_id) == article_id)).all() == [None]
    return article_id


def _check_one_end(app: FastAPI, article_id: str) -> None:
    with Session(app.state.database.engine()) as session:
        job = session.exec(select(Job).where(col(Job.article_id) == article_id)).one()
        article = session.get_one(Article, article_id)
        shown = session.exec(select(func.count()).select_from(Appearance).where(col(Appearance.article_id) == article_id)).one()
        ends = select(func.count()).select_from(Change).where(col(Change.entity_id) == article_id, col(Change.type) == "article.extracted")
        assert session.exec(ends).one() == 1
        assert (job.status, article.extraction_status, shown) in {("done", "done", 2), ("failed", "failed", 0)}
        assert 1 <= job.attempts <= 3
        assert (job.available_at, job.leased_by) == (None, None)
