"""An application with a slow extractor; its worker works when a test says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI

from app.main import create_app
from app.resources.jobs.worker import Worker
from app.settings import Settings
from tests.resources.jobs.slow import SlowExtractor, SomeExtractors


@pytest.fixture
def extractors() -> SomeExtractors:
    return SomeExtractors()


@pytest.fixture
def slow(extractors: SomeExtractors) -> SlowExtractor:
    return extractors.slow


@pytest.fixture
def app(settings: Settings, extractors: SomeExtractors) -> Iterator[FastAPI]:
    made = create_app(settings, extractors)
    yield made
    made.state.worker.stop()
    made.state.database.close()


@pytest.fixture
def worker(app: FastAPI) -> Worker:
    """The application's own, not started."""
    found: Worker = app.state.worker
    return found
