"""What is committed names no machine and no package index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, tracked_files

SOMEBODYS_FOLDER = r"(?<![\w.])/(?:root|work|home/\w+|Users/\w+)/"
PACKAGE_INDEX = r"https?://[^\s\"']+/simple\b|\"resolved\":\s*\"https?:|--(?:extra-)?index-url|https?://[^\s\"']+\.(?:whl|tar\.gz|tgz)\b"
UNWANTED = re.compile(f"{SOMEBODYS_FOLDER}|{PACKAGE_INDEX}")


def _unwanted(text: str, path: Path) -> list[str]:
    found = [f"{path}:{number}: {line.strip()[:80]}" for number, line in enumerate(text.splitlines(), 1) if UNWANTED.search(line)]
    return [place for place in found if "no-emit-index-url" not in place]


def test_no_file_names_a_machines_folder_or_a_package_index() -> None:
    places: list[str] = []
    for path in tracked_files():
        try:
            places += _unwanted((ROOT / path).read_text(encoding="utf-8"), path)
        except UnicodeDecodeError:
            continue
    assert places == []


@pytest.mark.parametrize(
    "line",
    [
        "open('/" + "root/x.txt')",
        "cd /" + "home/ada/claims",
        "pip install --" + "index-url x",
        "https://example.org/" + "simple/pkg",
        "https://example.org/pkg-1.0." + "tar.gz",
    ],
)
def test_such_a_line_is_noticed(line: str) -> None:
    assert _unwanted(line, Path("a.txt")) == [f"a.txt:1: {line}"]
