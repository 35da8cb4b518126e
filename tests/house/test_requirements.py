"""The pinned requirements hold what pyproject.toml asks for, each with its hashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, project

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


def test_both_files_hold_what_the_project_asks_for() -> None:
    asked = {_name(entry) for entry in project()["project"]["dependencies"]}
    asked_by_developers = {_name(entry) for entry in project()["dependency-groups"]["dev"]}
    assert asked <= _pinned(ROOT / "requirements" / "runtime.txt")
    assert asked | asked_by_developers <= _pinned(ROOT / "requirements" / "dev.txt")


def test_what_builds_the_package_is_pinned_too() -> None:
    builders = {_name(entry) for entry in project()["build-system"]["requires"]}
    assert builders <= _pinned(ROOT / "requirements" / "dev.txt")


def test_dependencies_stand_in_alphabetical_order() -> None:
    for entries in (project()["project"]["dependencies"], project()["dependency-groups"]["dev"]):
        assert [_name(entry) for entry in entries] == sorted(_name(entry) for entry in entries)
