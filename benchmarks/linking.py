"""Measures what a 700-word article costs against many stored claims: `python -m benchmarks.linking [--claims N]`.

Each story is stored and undone on SQLite, by one writer. Left out are what follows in a request: the answer, the numbering of the changes
with their snapshots, and the commit with its wait for the disk. The goal is judged by the clock; the processor's time, which other programs
on the machine disturb less, stands beside it.
"""

from __future__ import annotations

import argparse
import functools
import gc
import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlmodel import SQLModel

from app.db.connect import Database, open_database
from app.db.unit import Maker, Unit, utc_now
from app.domain.vocabulary import MakerKind
from app.resources import registry
from app.resources.articles.ingest import actors, events, propositions, run
from app.resources.contradictions import reconciliation
from app.resources.disputes import settle
from benchmarks.linking_data import STORIES, Setting, event_of, make, settings

GOAL_MS = 30.0
EXTRACTION, LINKING, CONTRADICTIONS, REST = "extraction", "linking", "contradictions", "storing, settling"
_PHASES: tuple[tuple[str, Any, tuple[str, ...]], ...] = (
    (EXTRACTION, run, ("prepare",)),
    (LINKING, run, ("draft_of", "told_before", "event_for", "places_of", "Cast", "fingerprint", "recognised", "ids_by_fingerprint")),
    (LINKING, run, ("group_claims",)),
    (LINKING, actors.Cast, ("actors_of",)),
    (REST, actors, ("record_actor",)),
    (REST, events, ("record_event",)),
    (REST, propositions, ("record_proposition", "touch_around")),
    (CONTRADICTIONS, settle, ("reconcile",)),
    (REST, reconciliation, ("store_turned", "store_fresh")),
)
"""Functions of the product by what their time counts as; what they call counts as the same, unless it is listed itself."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds by the clock and, since other programs share the machine, of this thread's work."""

    wall: float = 0.0
    work: float = 0.0

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.wall + other.wall, self.work + other.work)

    def __sub__(self, other: Spent) -> Spent:
        return Spent(self.wall - other.wall, self.work - other.work)


class Watch:
    """What was spent by phase since the last start."""

    def __init__(self) -> None:
        self.spent: dict[str, Spent] = {}
        self._open = [REST]
        self._since = Spent()

    def start(self) -> None:
        """Forgets what was measured; from now on the rest is measured."""
        self.spent, self._since = {}, _now()

    def stop(self) -> dict[str, Spent]:
        """What was spent by phase until now."""
        self._book()
        return self.spent

    def timed(self, phase: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function, its time counted as the phase's."""

        @functools.wraps(function, updated=())
        def measured(*args: Any, **kwargs: Any) -> Any:
            self._book()
            self._open.append(phase)
            try:
                return function(*args, **kwargs)
            finally:
                self._book()
                self._open.pop()

        return measured

    def _book(self) -> None:
        now, phase = _now(), self._open[-1]
        self.spent[phase] = self.spent.get(phase, Spent()) + (now - self._since)
        self._since = now


def _now() -> Spent:
    return Spent(time.perf_counter() * 1000, time.thread_time() * 1000)


class Undone(Exception):
    """Rolls a measured transaction back."""


@dataclass(slots=True)
class Measured:
    """What storing one article took, and what came of it."""

    spent: dict[str, Spent]
    claims: int
    joined: bool
    pairs: int
    words: int


@dataclass(slots=True)
class Round:
    """One article's way into the database and out again."""

    database: Database
    watch: Watch
    done: list[Measured] = field(default_factory=list)

    def measure(self, setting: Setting, nth: int) -> None:
        """Stores the scene's nth story, which nobody stored before, and undoes it."""
        body, event_id = setting.article(nth), event_of(self.database, setting)
        with suppress(Undone), self.database.writing() as session:
            unit = Unit(session, utc_now(), "benchmark", Maker(MakerKind.IMPORT, "benchmark"))
            self.watch.start()
            run.store_article(unit, run.prepare(body, most_chars=100_000))
            unit.session.flush()
            registry.settle(unit)
            spent = self.watch.stop()
            made = [kind for kind, _ in unit.changes]
            joined = event_id in unit.touched_events and not any(change.type == "event.created" for change in unit.changes.values())
            words = len((body.text or "").split())
            self.done.append(Measured(spent, made.count("claim"), joined, made.count("contradiction"), words))
            raise Undone


def main() -> None:
    """Makes the data once, measures stories in transactions that are rolled back, prints medians with the goal."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--claims", type=int, default=100_000, help="size of the made-up data (default 100000)")
    options = parser.parse_args()
    database = open_database(f"sqlite:///{_data(options.claims)}")
    try:
        _collect_as_the_server()
        with _watched() as watch:
            for size, stored in STORIES.items():
                first, second = Round(database, watch), Round(database, watch)
                for setting in settings():
                    if setting.size == size:
                        first.measure(setting, stored)
                        second.measure(setting, stored + 1)
                _report(f"{size}, first story since the start", first.done[1:])
                _report(f"{size}, another story", second.done[1:])
    finally:
        database.close()


def _collect_as_the_server() -> None:
    """Sets Python's garbage collection as app.main does when the server starts; left alone it takes a quarter of what is measured."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def _schema() -> str:
    """Digest of the tables: data of another schema is made anew."""
    tables = (str(CreateTable(table).compile(dialect=sqlite.dialect())) for table in SQLModel.metadata.sorted_tables)
    return hashlib.sha256("".join(tables).encode()).hexdigest()[:8]


def _data(claims: int) -> Path:
    folder = Path(tempfile.gettempdir()) / "counterclaim-bench"
    folder.mkdir(exist_ok=True)
    path = folder / f"linking-{claims}-{_schema()}.db"
    if not path.exists():
        for old in folder.glob(f"linking-{claims}*"):
            old.unlink()
        started = time.perf_counter()
        make(path.with_suffix(".new"), claims)
        path.with_suffix(".new").replace(path)
        _say(f"made {claims} claims in {time.perf_counter() - started:.0f} s ({path.stat().st_size / 1e6:.0f} MB)")
    return path


@contextmanager
def _watched() -> Iterator[Watch]:
    watch = Watch()
    plain = [(owner, name, getattr(owner, name)) for _, owner, names in _PHASES for name in names]
    for phase, owner, names in _PHASES:
        for name in names:
            setattr(owner, name, watch.timed(phase, getattr(owner, name)))
    try:
        yield watch
    finally:
        for owner, name, function in plain:
            setattr(owner, name, function)


def _report(size: str, measured: Sequence[Measured]) -> None:
    def median(values: Iterable[float]) -> float:
        return statistics.median(values)

    words, claims, pairs = (median(counted) for counted in zip(*((m.words, m.claims, m.pairs) for m in measured), strict=True))
    joined = f"{sum(m.joined for m in measured)} of {len(measured)} joined their event"
    _say(f"\n{size}: median of {len(measured)} stories of {words:.0f} words, {claims:.0f} claims, {pairs:.0f} contradictions; {joined}")
    for phase in (EXTRACTION, LINKING, CONTRADICTIONS, REST):
        _say(_line(phase, [m.spent.get(phase, Spent()) for m in measured]))
    both = [m.spent.get(LINKING, Spent()) + m.spent.get(CONTRADICTIONS, Spent()) for m in measured]
    judged = median(spent.wall for spent in both)
    _say(f"{_line('both of these', both)}   goal {GOAL_MS:.0f} ms: {'met' if judged <= GOAL_MS else 'MISSED'}")


def _line(label: str, spent: Sequence[Spent]) -> str:
    wall, work = (statistics.median(values) for values in zip(*((s.wall, s.work) for s in spent), strict=True))
    return f"  {label:18} {wall:8.1f} ms   ({work:.1f} ms of the processor)"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
