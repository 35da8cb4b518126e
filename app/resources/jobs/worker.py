"""The worker of one process: takes jobs from the database, does their work outside any transaction, ends each in one write.

Processes share the work through leases alone. At whatever step one of them dies, the job is free again when its lease runs out; its effect
and its end are one transaction, so the effect comes once or not at all.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic

import structlog

from app.db.connect import Database
from app.db.unit import Maker, Unit
from app.db.writes import Author, Writes
from app.domain.vocabulary import MakerKind
from app.resources.jobs import leases
from app.resources.jobs.attempt import Attempt, Given, Made, Task, WorkFailed
from app.resources.jobs.leases import Lease
from app.tables import Job

log = structlog.get_logger(__name__)
_NAME = "counterclaim worker"
_MAKER = Maker(MakerKind.RULE, _NAME)
_DIED = "The server stopped during every attempt."


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a worker waits (seconds) and how often it tries."""

    poll: float = 2.0
    """Between looks for jobs that other processes were asked for."""
    lease: float = 60.0
    """How long a job lies idle when its worker died."""
    renewal: float = 20.0
    """Between renewals of a lease during long work."""
    grace: float = 10.0
    """How long a stop waits for the work at hand before it gives the job back."""
    pauses: tuple[float, ...] = (5.0, 30.0)
    """Before the second attempt, before the third; after the last one the job has failed."""


PACE = Pace()


class Worker(Generic[Given, Made]):
    """A thread that works on one job at a time; `wake` tells it of a new job, `stop` ends it."""

    def __init__(self, database: Database, writes: Writes, task: Task[Given, Made], pace: Pace = PACE) -> None:
        self._database = database
        self._writes = writes
        self._task = task
        self._pace = pace
        self._holder = uuid.uuid4().hex
        self._news = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Starts the thread."""
        self._thread = threading.Thread(target=self._run, name=_NAME, daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """There may be a job: look now, not at the next poll."""
        self._news.set()

    def stop(self) -> None:
        """Ends the thread: the work at hand is finished when it takes no longer than the grace, else its job is given back."""
        self._stopping.set()
        self._news.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def work_once(self) -> bool:
        """Takes one job and works on it to the end of the attempt; False when none is free."""
        lease = self._take()
        if lease is None:
            return False
        if lease.exhausted:
            self._set_back(lease, _DIED)
            return True
        try:
            made = self._attempt(lease)
            if made:
                self._end(lease, made[0])
        except WorkFailed as error:
            self._set_back(lease, error.reason)
        except Exception as error:
            log.exception("an attempt failed", job=lease.job_id, attempt=lease.attempt)
            self._set_back(lease, f"{type(error).__name__} in the worker")
        return True

    def _run(self) -> None:
        while True:
            # cleared before looking: news that come while looking cut the wait short
            self._news.clear()
            if self._stopping.is_set():
                return
            if not self._tried():
                self._news.wait(self._pace.poll)

    def _tried(self) -> bool:
        try:
            return self.work_once()
        except Exception:
            log.exception("the worker could not reach its jobs")
            return False

    def _take(self) -> Lease | None:
        with self._database.reading() as rows:
            if not leases.is_waiting(rows, self._writes.now()):
                return None
        lasting, most = timedelta(seconds=self._pace.lease), len(self._pace.pauses) + 1
        return self._writes.run(Author(_NAME, _MAKER), lambda unit: leases.take(unit, self._holder, lasting, most))

    def _attempt(self, lease: Lease) -> list[Made]:
        """What the work made, as the only item; nothing when the job was given back or somebody else has it."""
        with self._database.reading() as rows:
            given = self._task.read(rows, lease)
        attempt = Attempt(lambda: self._task.perform(lease, given), self.wake)
        if self._attended(lease, attempt):
            return [attempt.made()]
        self._on_held(lease, lambda unit, job: leases.requeue(unit, job, timedelta(), failure=None))
        return []

    def _attended(self, lease: Lease, attempt: Attempt[Made]) -> bool:
        """Waits until the attempt has ended, renewing its lease; False when the lease is gone or a stop cannot wait any longer."""
        renew_at, leave_at = time.monotonic() + self._pace.renewal, float("inf")
        while True:
            self._news.clear()
            if attempt.ended:
                return True
            now = time.monotonic()
            if self._stopping.is_set():
                leave_at = min(leave_at, now + self._pace.grace)
            if now >= leave_at:
                return False
            if now >= renew_at:
                if not self._renewed(lease):
                    return False
                renew_at = now + self._pace.renewal
            self._news.wait(min(renew_at, leave_at) - now)

    def _renewed(self, lease: Lease) -> bool:
        lasting = timedelta(seconds=self._pace.lease)
        try:
            return self._writes.run(Author(_NAME, _MAKER), lambda unit: leases.renew(unit, lease, lasting))
        except Exception:
            # whether the lease still holds is asked again before anything is stored
            log.exception("a lease could not be renewed", job=lease.job_id)
            return True

    def _end(self, lease: Lease, made: Made) -> None:
        def store(unit: Unit, job: Job) -> None:
            self._task.store(unit, lease, made)
            leases.end(unit, job)

        self._on_held(lease, store, by=lease.requested_by)

    def _set_back(self, lease: Lease, reason: str) -> None:
        """Another attempt after a pause, or the end when there were enough."""
        pauses = self._pace.pauses

        def set_back(unit: Unit, job: Job) -> None:
            if not lease.exhausted and lease.attempt <= len(pauses):
                leases.requeue(unit, job, timedelta(seconds=pauses[lease.attempt - 1]), reason)
                return
            self._task.give_up(unit, lease, reason)
            leases.end(unit, job, failure=reason)

        self._on_held(lease, set_back)

    def _on_held(self, lease: Lease, act: Callable[[Unit, Job], None], by: str = _NAME) -> None:
        """One write about the job; nothing is written when the lease is no longer this worker's."""

        def act_on_held(unit: Unit) -> None:
            job = leases.hold(unit.session, lease)
            if job is not None:
                act(unit, job)

        self._writes.run(Author(by, _MAKER), act_on_held)
