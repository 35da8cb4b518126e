"""Workers whose clock and whose death the tests set."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from fastapi import FastAPI

from app.db.query import Rows
from app.db.unit import Unit, utc_now
from app.engine.extraction.types import Extraction
from app.resources.articles.ingest.deferred import ExtractionTask, StoredText
from app.resources.jobs.leases import Lease
from app.resources.jobs.worker import PACE, Pace, Worker
from tests.resources.jobs.slow import SomeExtractors

STEPS = ("took the job", "read the text", "found the claims", "wrote the claims")


class Killed(BaseException):
    """The process ended here."""


@dataclass(slots=True)
class Clock:
    """The time, moved by hand from now on."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.ahead

    def forward(self, seconds: float) -> None:
        self.ahead += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class MortalTask:
    """An extraction that ends its process after one step."""

    task: ExtractionTask
    last: str

    def read(self, rows: Rows, lease: Lease) -> StoredText:
        self._after("took the job")
        given = self.task.read(rows, lease)
        self._after("read the text")
        return given

    def perform(self, lease: Lease, given: StoredText) -> Extraction:
        return self.task.perform(lease, given)

    def store(self, unit: Unit, lease: Lease, made: Extraction) -> None:
        self._after("found the claims")
        self.task.store(unit, lease, made)
        self._after("wrote the claims")

    def give_up(self, unit: Unit, lease: Lease, reason: str) -> None:
        self.task.give_up(unit, lease, reason)

    def _after(self, step: str) -> None:
        if step == self.last:
            raise Killed(step)


def worker_on(
    app: FastAPI, extractors: SomeExtractors, *, clock: Clock | None = None, dies_after: str | None = None, pace: Pace = PACE
) -> Worker[Any, Any]:
    """A worker on the application's database, as another process would have it."""
    state, task = app.state, ExtractionTask(extractors)
    writes = replace(state.writes, now=clock or utc_now)
    return Worker(state.database, writes, task if dies_after is None else MortalTask(task, dies_after), pace)
