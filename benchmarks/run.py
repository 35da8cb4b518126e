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
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.db.ids import CLAIM, EVENT
from benchmarks.generate import CLAIMS_OF_AN_EVENT, generate, numbered_id
from benchmarks.load import Figures, run

EXPAND = "claimant,event,proposition"
PORT = 9_300
STATUSES = ("unreviewed", "verified")
GOALS = {"page": {"r1": 0.70, "r2": 8.0}, "page, expanded": {"r1": 0.70, "r2": 8.0}, "one": {"r0": 0.40}}
"""What the issue asks for: product / reference, at least."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server under measurement; `path` turns a product's path into the server's own."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    path: Callable[[str], str]


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
    servers = [_start(name, number, data) for number, name in enumerate(("product", "r0", "r1", "r2"))]
    try:
        for server in servers:
            _wait(server)
        _check_same_answers(servers, options.claims)
        measured = _measure(servers, options.claims, options.rounds, options.seconds)
    finally:
        for server in servers:
            server.process.terminate()
        for server in servers:
            server.process.wait()
    _report(measured)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--claims", type=int, default=100_000, help="size of the made-up data (default 100000)")
    parser.add_argument("--rounds", type=int, default=5, help="measured rounds; the ratio is the median over rounds (default 5)")
    parser.add_argument("--seconds", type=float, default=2.0, help="length of one measurement (default 2)")
    return parser.parse_args()


def _start(name: str, number: int, data: Path) -> Server:
    target = "app.main:create_app" if name == "product" else "benchmarks.references:app"
    env = {**os.environ, "COUNTERCLAIM_DATABASE_URL": f"sqlite:///{data}", "BENCH_REFERENCE": name, "BENCH_DB": str(data)}
    port = PORT + number
    command = [sys.executable, "-m", "uvicorn", target, "--factory", "--port", str(port), "--no-access-log", "--log-level", "warning"]
    process = subprocess.Popen(_pinned(0, command), env=env)
    own = _textbook_path if name == "r2" else str
    return Server(name, port, process, own)


def _pinned(core: int, command: list[str]) -> list[str]:
    return ["taskset", "-c", str(core), *command] if (os.cpu_count() or 1) > 1 and Path("/usr/bin/taskset").exists() else command


def _textbook_path(path: str) -> str:
    return path.replace("/claims?", "/claims-expanded?").replace(f"&expand={EXPAND}", "") if "expand=" in path else path


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


def _paths(kind: str, claims: int, seed: int) -> Iterator[str]:
    chooser = random.Random(seed)  # noqa: S311 -- a load, not a secret
    events = claims // CLAIMS_OF_AN_EVENT
    big = max(events // 100, 1)
    for _ in itertools.count():
        if kind == "one":
            yield f"/v1/claims/{numbered_id(CLAIM, chooser.randrange(claims))}"
        else:
            event, status = numbered_id(EVENT, chooser.randrange(big)), chooser.choice(STATUSES)
            tail = f"&expand={EXPAND}" if kind == "page, expanded" else ""
            yield f"/v1/events/{event}/claims?verification_status={status}{tail}"


def _check_same_answers(servers: list[Server], claims: int) -> None:
    for kind in ("page", "page, expanded", "one"):
        path = next(_paths(kind, claims, 1))
        answers = {s.name: _answer(s, path) for s in servers if s.name != "r0"}
        for name, answer in answers.items():
            if answer != answers["product"]:
                one, other = (json.dumps(a, indent=0).splitlines() for a in (answer, answers["product"]))
                first = next(pair for pair in itertools.zip_longest(one, other) if pair[0] != pair[1])
                message = f"{name} and the product answer {kind} differently: {first}"
                raise SystemExit(message)


def _answer(server: Server, path: str) -> object:
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}{server.path(path)}", timeout=10) as answer:
        text = re.sub(r"(:\d\d)\.000Z", r"\1Z", answer.read().decode())
    found = json.loads(text)
    found.pop("next_cursor", None)
    return found


def _measure(servers: list[Server], claims: int, rounds: int, seconds: float) -> dict[str, dict[str, list[Figures]]]:
    measured: dict[str, dict[str, list[Figures]]] = {}
    if hasattr(os, "sched_setaffinity") and (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {1})
    for number in range(-1, rounds):
        for kind in ("page", "page, expanded", "one"):
            for server in servers:
                paths = (server.path(path) for path in _paths(kind, claims, number + 5))
                figures = run(server.port, paths, seconds if number >= 0 else 0.5)
                if number >= 0:
                    measured.setdefault(kind, {}).setdefault(server.name, []).append(figures)
    return measured


def _report(measured: dict[str, dict[str, list[Figures]]]) -> None:
    for kind, by_server in measured.items():
        _say(f"\n{kind}: median of {len(by_server['product'])} rounds")
        for name, rounds in by_server.items():
            ratio = statistics.median(
                p.requests_per_second / r.requests_per_second for p, r in zip(by_server["product"], rounds, strict=True)
            )
            rate, p50, p99 = (statistics.median(getattr(r, f) for r in rounds) for f in ("requests_per_second", "p50", "p99"))
            goal = GOALS.get(kind, {}).get(name)
            judged = "" if goal is None else f"   goal {goal}: {'met' if ratio >= goal else 'MISSED'}"
            errors = sum(r.errors for r in rounds)
            failed = f"   {errors} ERRORS" if errors else ""
            _say(f"  {name:8} {rate:8.0f} req/s   p50 {p50:6.2f} ms   p99 {p99:6.2f} ms   product/{name} {ratio:6.2f}{judged}{failed}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
