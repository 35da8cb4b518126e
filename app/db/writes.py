"""Runs writes: one transaction each, settled and numbered before it commits, tried again when two of them collide."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy.exc import IntegrityError, OperationalError

from app.db.connect import Busy, Database
from app.db.unit import Maker, Unit, utc_now
from app.domain.errors import Conflict

Result = TypeVar("Result")

ATTEMPTS = 4
PAUSE_SECONDS = 0.05
_COLLISIONS = {"40001", "40P01"}
"""PostgreSQL: serialization failure, deadlock detected."""


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes, as what, and why."""

    by: str
    maker: Maker
    comment: str | None = None
    expected_version: int | None = None


@dataclass(frozen=True, slots=True)
class Writes:
    """The one way into the database: `settle` brings derived records up to date, `publish` numbers the changes."""

    database: Database
    settle: Callable[[Unit], None]
    publish: Callable[[Unit], None]
    now: Callable[[], datetime] = utc_now

    def run(self, author: Author, act: Callable[[Unit], Result], conclude: Callable[[Unit, Result], None] | None = None) -> Result:
        """Runs `act` in a transaction, then settles, concludes (reads the answer, remembers it) and publishes.

        Raises what `act` raises (nothing is written then), `Busy`, or `Conflict` when collisions do not end.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return self._once(author, act, conclude)
            except (IntegrityError, OperationalError) as error:
                if not _collided(error):
                    raise
                if attempt == ATTEMPTS:
                    raise _given_up(error) from error
                time.sleep(random.uniform(0, PAUSE_SECONDS * attempt))  # noqa: S311 -- spreads colliding writers, keeps no secret
        raise Busy

    def _once(self, author: Author, act: Callable[[Unit], Result], conclude: Callable[[Unit, Result], None] | None) -> Result:
        with self.database.writing() as session:
            unit = Unit(session, self.now(), author.by, author.maker, author.comment, author.expected_version)
            result = act(unit)
            self.settle(unit)
            if conclude is not None:
                conclude(unit, result)
            self.publish(unit)
        return result


def _given_up(error: IntegrityError | OperationalError) -> Exception:
    if isinstance(error, OperationalError):
        return Busy()
    return Conflict("Another write changed the same records at the same time; try again.")


def _collided(error: IntegrityError | OperationalError) -> bool:
    if isinstance(error, IntegrityError):
        told = str(error.orig).upper()
        return "UNIQUE" in told or "FOREIGN KEY" in told
    return getattr(error.orig, "sqlstate", None) in _COLLISIONS
