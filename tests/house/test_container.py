"""The Dockerfile copies what exists, runs as nobody special and starts a command that exists."""

from __future__ import annotations

import json
import re
from fnmatch import fnmatch

from tests.house.checkout import ROOT, project

LINES = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text()).splitlines()


def _arguments(instruction: str) -> list[str]:
    return [line.removeprefix(instruction).strip() for line in LINES if line.startswith(f"{instruction} ")]


def _copied() -> list[str]:
    return [source for copy in _arguments("COPY") if not copy.startswith("--from") for source in copy.split()[:-1]]


def test_everything_it_copies_exists() -> None:
    assert _copied()
    assert [source for source in _copied() if not (ROOT / source).exists()] == []


def test_nothing_it_copies_is_kept_from_the_build() -> None:
    let_in = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert [source for source in _copied() if not any(fnmatch(source.split("/")[0], entry.split("/")[0]) for entry in let_in)] == []


def test_its_command_is_one_the_project_declares() -> None:
    command = json.loads(_arguments("CMD")[-1])
    assert command[0] in project()["project"]["scripts"]


def test_it_does_not_run_as_root() -> None:
    assert _arguments("USER")
    assert _arguments("USER")[-1] not in {"root", "0"}


def test_it_asks_the_service_whether_it_lives() -> None:
    assert "/healthz" in _arguments("HEALTHCHECK")[0]


def test_it_installs_only_what_is_hashed() -> None:
    installs = re.findall(r"pip install [^&\n]*", "\n".join(LINES))
    assert installs
    assert [line for line in installs if "--require-hashes" not in line and "--no-deps" not in line] == []
