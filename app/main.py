"""Wires the application: the only place that knows every part."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.middleware.cors import CORSMiddleware

from app.collector import collect_seldom
from app.db.connect import open_database
from app.db.writes import Writes
from app.http import health
from app.http.docs_page import mount_docs
from app.http.hot_reads import HotReads, hot_operations
from app.http.kept_answers import KeptAnswers
from app.http.middleware import BodyLimit, HeadAsGet, RequestId
from app.http.openapi import describe
from app.http.problems import install_problems
from app.http.writing import InFlight
from app.log import configure_logging
from app.resources import registry
from app.resources.articles.ingest.choice import Extractors, ServerExtractors
from app.resources.articles.ingest.deferred import ExtractionTask
from app.resources.jobs.worker import Worker
from app.settings import Settings


def create_app(settings: Settings | None = None, extractors: Extractors | None = None) -> FastAPI:
    """The application for these settings (default: from the environment); opens its database, closes it at shutdown.

    `extractors` stand in for those of the settings.
    """
    settings = settings or Settings()
    configure_logging(settings.log_level)
    database = open_database(
        settings.database_url,
        pool_size=settings.pool_size,
        busy_seconds=settings.busy_timeout_seconds,
        read_seconds=settings.read_seconds,
    )

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        collect_seldom()
        app.state.worker.start()
        yield
        await run_in_threadpool(app.state.worker.stop)
        database.close()

    app = FastAPI(
        title="Counterclaim",
        version="1",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.settings = settings
    app.state.database = database
    app.state.writes = Writes(database, settle=registry.settle, publish=registry.publish)
    app.state.extractors = extractors or ServerExtractors(settings)
    app.state.worker = Worker(database, app.state.writes, ExtractionTask(app.state.extractors))
    app.state.kept_answers = KeptAnswers(settings.kept_answers_bytes)
    app.state.in_flight = InFlight()
    for router in (*registry.ROUTERS, health.router):
        app.include_router(router)
    mount_docs(app)
    install_problems(app)
    describe(app)
    app.add_middleware(BodyLimit, most=settings.max_body_bytes)
    app.add_middleware(HeadAsGet)
    app.add_middleware(HotReads, operations=hot_operations(app, registry.HOT_PATHS))
    if settings.cors_origins:
        expose = ["ETag", "Link", "Location", "X-Request-ID", "Retry-After"]
        app.add_middleware(
            CORSMiddleware, allow_origins=settings.cors_origins, allow_methods=["*"], allow_headers=["*"], expose_headers=expose
        )
    app.add_middleware(RequestId)
    return app
