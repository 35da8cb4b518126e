"""The README is true: its calls are made against a demo and answer what it shows, its settings are the settings."""

from __future__ import annotations

import json
import re
import shlex
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.settings import Settings

README = (Path(__file__).parents[2] / "README.md").read_text()
CALLS = re.findall(r"```console\n\$ (curl .*?)\n(\{.*?\})\n```", README, re.DOTALL)
START_SECONDS = 60


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Address and key of a running demo in a folder of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("demo")
    command = [str(Path(sys.executable).with_name("counterclaim")), "demo", "--port", str(port)]
    with (folder / "said").open("w") as said:
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=said, env=_environment())
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address, process, folder / "said")
        key = re.search(r"cck_\w{8}_[\w-]+", (folder / "said").read_text())
        assert key is not None
        yield address, key[0]
    finally:
        process.terminate()
        process.wait(timeout=20)


def _environment() -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}


def _wait(address: str, process: subprocess.Popen[bytes], said: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, said.read_text()
        try:
            httpx.get(f"{address}/healthz")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"the demo did not start: {said.read_text()}")


def call(command: str, address: str, key: str) -> Any:
    words = shlex.split(command.replace("http://127.0.0.1:8000", address).replace("$KEY", key))[1:]
    method, headers, content, url = "GET", {}, None, ""
    while words:
        word = words.pop(0)
        if word == "-X":
            method = words.pop(0)
        elif word == "-H":
            name, _, value = words.pop(0).partition(": ")
            headers[name] = value
        elif word == "-d":
            content = words.pop(0)
        else:
            url = word
    answer = httpx.request(method, url, headers=headers, content=content, timeout=30)
    assert answer.status_code in {200, 201}, answer.text
    return answer.json()


def missing(shown: Any, real: Any, at: str = "") -> list[str]:
    """What the README shows that the answer does not hold; lists may hold more than is shown."""
    if isinstance(shown, dict):
        absent = [f"{at}.{k}" for k in shown if k not in real]
        return absent + [m for k, v in shown.items() if k in real for m in missing(v, real[k], f"{at}.{k}")]
    if isinstance(shown, list):
        return [f"{at}[{n}]" for n, part in enumerate(shown) if not any(missing(part, item) == [] for item in real)]
    return [] if shown == real else [f"{at}: {real!r}"]


def test_there_are_five_calls() -> None:
    assert len(CALLS) == 5


def test_the_calls_answer_what_the_readme_shows(demo: tuple[str, str]) -> None:
    for command, shown in CALLS:
        real = call(command, *demo)
        assert missing(json.loads(shown), real) == [], (command, json.dumps(real)[:4000])


def test_the_table_of_settings_is_complete_and_true() -> None:
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| `([^`]*)` \|", README, re.MULTILINE))
    fields = {name.upper(): field.default for name, field in Settings.model_fields.items()}
    assert rows == {name: "[]" if default == () else str(default) for name, default in fields.items()}


def test_the_files_it_names_exist() -> None:
    named = set(re.findall(r"`((?:docs|app)/[\w/.]+)`", README))
    assert len(named) >= 6
    assert [path for path in named if not (Path(__file__).parents[2] / path).exists()] == []
