"""Measures the product against its references on one machine in one run and prints ratios: `python -m benchmarks.run [--claims N]`."""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.db.ids import CLAIM, EVENT
from benchmarks.generate import CLAIMS_OF_AN_EVENT, generate, numbered_id
from benchmarks.load import Figures, run

EXPAND = "claimant,event,proposition"
PORT = 9_300
STATUSES = ("unreviewed", "verified")
PAGE_SIZE = 50
UNCHANGED = 40
"""Pages that are asked for again and again."""
SERVERS = ("product", "kept", "r0", "r1", "r2")
"""`product` keeps no answers, so every page is read anew; `kept` is the product as it comes, asked for pages that did not change."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing to measure: which of our servers, on what, and what it must reach: ours / reference, at least."""

    name: str
    ours: str
    references: tuple[str, ...]
    goals: dict[str, float]
    tail: str = ""


KINDS = (
    Kind("page", "product", ("r0", "r1", "r2"), {"r1": 0.70, "r2": 8.0}),
    Kind("page, expanded", "product", ("r0", "r1", "r2"), {"r1": 0.70, "r2": 8.0}, f"&expand={EXPAND}"),
    Kind("page, unchanged", "kept", ("r0", "r1", "r2"), {"r0": 0.40, "r1": 3.0, "r2": 8.0}),
    Kind("one", "product", ("r0", "r1", "r2"), {"r0": 0.40}),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A full page of the list of an event's claims with a status: after which claim it starts, and our cursor for that."""

    event: str
    status: str
    before: str | None = None
    cursor: str | None = None

    def path(self, tail: str, server: str) -> str:
        """Where the server gives it."""
        expanded = "-expanded" if tail and server == "r2" else ""
        path = f"/v1/events/{self.event}/claims{expanded}?verification_status={self.status}"
        if server in {"product", "kept"}:
            return path + (f"&cursor={self.cursor}" if self.cursor else "") + tail
        return path + (f"&before={self.before}" if self.before else "") + ("" if expanded else tail)


@dataclass(frozen=True, slots=True)
class Server:
    """A server under measurement."""

    name: str
    port: int
    process: subprocess.Popen[bytes]


def main() -> None:
    """Generates the data once, starts all servers, checks that their answers are the same, measures in interleaved rounds, prints ratios."""
    options = _options()
    folder = Path(tempfile.gettempdir()) / "counterclaim-bench"
    folder.mkdir(exist_ok=True)
    data = folder / f"claims-{options.claims}.db"
    if not data.exists():
        started = time.perf_counter()
        generate(data.with_suffix(".new"), options.claims)
        data.with_suffix(".new").rename(data)
        _say(f"made {options.claims} claims in {time.perf_counter() - started:.0f} s ({data.stat().st_size / 1e6:.0f} MB)")
    servers = {name: _start(name, number, data) for number, name in enumerate(SERVERS)}
    try:
        for server in servers.values():
            _wait(server)
        places = list(_places(servers["product"], options.claims))
        _check_same_answers(servers, places)
        measured = _measure(servers, places, options)
    finally:
        for server in servers.values():
            server.process.terminate()
        for server in servers.values():
            server.process.wait()
    for kind in KINDS:
        if kind.name in measured:
            _report(kind, measured[kind.name])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--claims", type=int, default=100_000, help="size of the made-up data (default 100000)")
    parser.add_argument("--rounds", type=int, default=5, help="measured rounds; the ratio is the median over rounds (default 5)")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of one measurement (default 2)")
    parser.add_argument("--only", action="append", choices=[kind.name for kind in KINDS], help="measure only this (repeat for more)")
    return parser.parse_args()


def _start(name: str, number: int, data: Path) -> Server:
    ours = name in {"product", "kept"}
    target = "app.main:create_app" if ours else "benchmarks.references:app"
    env = {**os.environ, "COUNTERCLAIM_DATABASE_URL": f"sqlite:///{data}", "BENCH_REFERENCE": name, "BENCH_DB": str(data)}
    if name == "product":
        env["COUNTERCLAIM_KEPT_ANSWERS_BYTES"] = "0"
    port = PORT + number
    command = [sys.executable, "-m", "uvicorn", target, "--factory", "--port", str(port), "--no-access-log", "--log-level", "warning"]
    return Server(name, port, subprocess.Popen(_pinned(0, command), env=env))


def _pinned(core: int, command: list[str]) -> list[str]:
    return ["taskset", "-c", str(core), *command] if (os.cpu_count() or 1) > 1 and Path("/usr/bin/taskset").exists() else command


def _wait(server: Server) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{server.port}/v1/claims/{numbered_id(CLAIM, 0)}", timeout=5)
        except OSError:
            time.sleep(0.1)
        else:
            return
    message = f"{server.name} did not start"
    raise SystemExit(message)


def _places(product: Server, claims: int) -> Iterator[Place]:
    """Every full page of the claims of the big events, by status."""
    for number in range(max(claims // CLAIMS_OF_AN_EVENT // 100, 1)):
        for status in STATUSES:
            place: Place | None = Place(numbered_id(EVENT, number), status)
            while place is not None:
                page = _answer(product, place.path("", "product"))
                if len(page["items"]) == PAGE_SIZE:
                    yield place
                cursor = page["next_cursor"]
                place = replace(place, before=page["items"][-1]["id"], cursor=cursor) if cursor else None


def _paths(kind: Kind, server: str, places: list[Place], claims: int, seed: int) -> Iterator[str]:
    chooser = random.Random(seed)  # noqa: S311 -- a load, not a secret
    some = places[:UNCHANGED] if server == "kept" else places
    while True:
        one = kind.name == "one"
        yield f"/v1/claims/{numbered_id(CLAIM, chooser.randrange(claims))}" if one else chooser.choice(some).path(kind.tail, server)


def _check_same_answers(servers: dict[str, Server], places: list[Place]) -> None:
    for kind in KINDS:
        answers = {}
        for name in {"product", "kept", *kind.references} - {"r0"}:
            path = f"/v1/claims/{numbered_id(CLAIM, 1)}" if kind.name == "one" else places[len(places) // 2].path(kind.tail, name)
            answers[name] = _answer(servers[name], path)
            answers[name].pop("next_cursor", None)
        for name, answer in answers.items():
            if answer != answers["product"]:
                one, other = (json.dumps(a, indent=0).splitlines() for a in (answer, answers["product"]))
                first = next(pair for pair in itertools.zip_longest(one, other) if pair[0] != pair[1])
                message = f"{name} and the product answer {kind.name} differently: {first}"
                raise SystemExit(message)


def _answer(server: Server, path: str) -> Any:
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}{path}", timeout=10) as answer:
        text = re.sub(r"(:\d\d)\.000Z", r"\1Z", answer.read().decode())
    return json.loads(text)


def _measure(servers: dict[str, Server], places: list[Place], options: argparse.Namespace) -> dict[str, dict[str, list[Figures]]]:
    kinds = [kind for kind in KINDS if not options.only or kind.name in options.only]
    measured: dict[str, dict[str, list[Figures]]] = {kind.name: {} for kind in kinds}
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {1})
    for number, kind in itertools.product(range(-1, options.rounds), kinds):
        for name in (kind.ours, *kind.references):
            paths = _paths(kind, name, places, options.claims, number + 5)
            figures = run(servers[name].port, paths, options.seconds if number >= 0 else 0.5)
            if number >= 0:
                measured[kind.name].setdefault(name, []).append(figures)
    return measured


def _report(kind: Kind, by_server: dict[str, list[Figures]]) -> None:
    ours = by_server[kind.ours]
    _say(f"\n{kind.name}: median of {len(ours)} rounds")
    for name, rounds in by_server.items():
        ratio = statistics.median(p.requests_per_second / r.requests_per_second for p, r in zip(ours, rounds, strict=True))
        rate, p50, p99 = (statistics.median(getattr(r, f) for r in rounds) for f in ("requests_per_second", "p50", "p99"))
        goal = kind.goals.get(name)
        judged = "" if goal is None else f"   goal {goal}: {'met' if ratio >= goal else 'MISSED'}"
        errors = sum(r.errors for r in rounds)
        failed = f"   {errors} ERRORS" if errors else ""
        _say(f"  {name:8} {rate:8.0f} req/s   p50 {p50:6.2f} ms   p99 {p99:6.2f} ms   {kind.ours}/{name} {ratio:6.2f}{judged}{failed}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
