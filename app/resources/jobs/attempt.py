"""What a kind of job does, and one attempt at it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from app.db.query import Rows
from app.db.unit import Unit
from app.resources.jobs.leases import Lease

Given = TypeVar("Given")
Made = TypeVar("Made")


class WorkFailed(Exception):
    """An attempt failed for a reason that may be shown to anybody."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Task(Protocol[Given, Made]):
    """A kind of work: what it needs, the work itself, and what becomes of it."""

    def read(self, rows: Rows, lease: Lease) -> Given:
        """What the work needs of the database."""
        ...

    def perform(self, lease: Lease, given: Given) -> Made:
        """The work, outside any transaction, on a thread of its own; raises `WorkFailed`."""
        ...

    def store(self, unit: Unit, lease: Lease, made: Made) -> None:
        """Writes what the work made; the job ends in the same transaction."""
        ...

    def give_up(self, unit: Unit, lease: Lease, reason: str) -> None:
        """Writes that there will be no result; the job ends in the same transaction."""
        ...


class Attempt(Generic[Made]):
    """Work on a thread of its own, so that its lease can be renewed meanwhile and a stop need not wait for it."""

    def __init__(self, perform: Callable[[], Made], tell: Callable[[], None]) -> None:
        """Starts at once; `tell` is called when it has ended."""
        self.ended = False
        self._perform = perform
        self._tell = tell
        self._made: list[Made] = []
        self._error: Exception | None = None
        # a daemon: a process that stops does not wait for an endpoint that never answers
        threading.Thread(target=self._run, name="job attempt", daemon=True).start()

    def made(self) -> Made:
        """What the ended attempt made; raises what the work raised."""
        if self._error is not None:
            raise self._error
        return self._made[0]

    def _run(self) -> None:
        try:
            self._made.append(self._perform())
        except Exception as error:  # noqa: BLE001 -- handed to whoever asks for the result
            self._error = error
        self.ended = True
        self._tell()
