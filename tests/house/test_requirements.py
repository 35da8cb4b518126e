"""The pinned requirements hold what pyproject.toml asks for, each with its hashes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.house.checkout import ROOT, project

NOT_IMPORTED = {
    "fastapi-offline": "brings the files of the documentation page",
    "httptools": "uvicorn takes it where it is",
    "uvloop": "uvicorn takes it where it is",
}
IMPORTED_AS = {"uuid-utils": "uuid_utils", "pydantic-settings": "pydantic_settings"}
FILES = sorted((ROOT / "requirements").glob("*.txt"))
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==")
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


def _name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _pinned(path: Path) -> set[str]:
    return {_name(line) for line in path.read_text().splitlines() if PINNED.match(line)}


@each_file
def test_every_requirement_is_pinned_and_hashed(path: Path) -> None:
    blocks = re.split(r"\n(?=\S)", "\n".join(line for line in path.read_text().splitlines() if not line.lstrip().startswith("#")))
    assert blocks
    assert [block for block in blocks if not PINNED.match(block) or "--hash=sha256:" not in block] == []


def _names(entries: list[Any]) -> list[str]:
    return [_name(entry) for entry in entries if isinstance(entry, str)]


def test_both_files_hold_what_the_project_asks_for() -> None:
    asked = set(_names(project()["project"]["dependencies"]))
    asked_by_developers = set(_names(project()["dependency-groups"]["dev"]))
    assert asked <= _pinned(ROOT / "requirements" / "runtime.txt")
    assert asked | asked_by_developers <= _pinned(ROOT / "requirements" / "dev.txt")


@each_file
def test_what_builds_the_package_is_pinned_too(path: Path) -> None:
    assert set(_names(project()["build-system"]["requires"])) <= _pinned(path)


def test_no_dependency_is_carried_for_nothing() -> None:
    code = "\n".join(path.read_text() for folder in ("app", "alembic") for path in (ROOT / folder).rglob("*.py"))
    imported = set(re.findall(r"^\s*(?:from|import) (\w+)", code, re.MULTILINE))
    asked = set(_names(project()["project"]["dependencies"])) - set(NOT_IMPORTED)
    assert {name for name in asked if IMPORTED_AS.get(name, name) not in imported} == set()


def test_dependencies_stand_in_alphabetical_order() -> None:
    for entries in (project()["project"]["dependencies"], project()["dependency-groups"]["dev"]):
        assert _names(entries) == sorted(_names(entries))
