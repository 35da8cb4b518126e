"""`counterclaim demo`: the server it starts answers the calls it prints."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

COUNTERCLAIM = [sys.executable, "-c", "from app.cli import main; main()"]
CALLS = 5


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    place = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    with subprocess.Popen([*COUNTERCLAIM, "demo", "--port", "0"], cwd=tmp_path, env=place, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.terminate()


def call(line: str) -> httpx.Response:
    """Does what curl does with the options the demo prints."""
    words = shlex.split(line)
    assert words[0] == "curl"
    headers = dict(words[i + 1].split(": ", 1) for i, word in enumerate(words) if word == "-H")
    url = next(word for word in words if word.startswith("http"))
    if "-X" not in words:
        return httpx.get(url, headers=headers)
    return httpx.request(words[words.index("-X") + 1], url, headers=headers, content=words[words.index("-d") + 1])


def test_every_call_the_demo_prints_works_when_pasted(demo: subprocess.Popen[str]) -> None:
    assert demo.stdout is not None
    printed = [demo.stdout.readline() for _ in range(CALLS + 1)]
    events, dispute, contradictions, claims, article = (call(line) for line in printed[1:])
    assert "pokrovsk" in events.json()["items"][0]["slug"]
    assert dispute.json()["status"] == "contested"
    assert {"Russia", "Ukraine"} <= {p["side"]["name"] for prop in dispute.json()["propositions"] for p in prop["positions"]}
    assert contradictions.json()["items"]
    assert claims.json()["items"]
    assert article.status_code == 201, article.text
    assert article.json()["contradictions"]
