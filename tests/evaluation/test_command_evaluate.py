"""`counterclaim eval`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import run
from app.commands import evaluate
from tests.evaluation.broken_extractor import BrokenExtractor
from tests.evaluation.test_seed import KEY, NEWS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "key.json").write_text(json.dumps(KEY), encoding="utf-8")
    return tmp_path


def test_a_table_shows_value_goal_and_verdict(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    assert run(["eval", "seed", str(folder)]) == 0
    said = capsys.readouterr()
    line = next(line for line in said.out.splitlines() if "core claims" in line)
    assert [cell.strip() for cell in line.strip("│ ").split("│")] == ["core claims", "1.000", "2 of 2", ">= 0.952", "met"]
    assert said.err == ""


def test_json_tells_the_extractor_and_the_figures(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "seed", str(folder), "--json", "--extractor", "rules"]) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["extractor"]["name"] == "rules"
    assert outcome["figures"][0]["name"] == "core claims"
    assert "misses" not in outcome


def test_misses_are_listed_when_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "key.json").write_text(
        json.dumps({**KEY, "attributions": [{**KEY["attributions"][0], "source": "navy"}], "contradictions": []})
    )
    run(["eval", "seed", str(folder)])
    assert "other source" not in capsys.readouterr().out
    run(["eval", "seed", str(folder), "--misses"])
    assert "core: other source\tnews.txt\t1\tnavy | " in capsys.readouterr().out


@pytest.mark.parametrize("kind", ["seed", "polnear", "key"])
def test_a_folder_that_is_not_there_costs_a_line_and_code_two(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", kind, str(tmp_path / "none")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "no such folder" in said.err


def test_broken_json_costs_a_line_and_code_two(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "key.json").write_text('{"attributions": [')
    assert run(["eval", "seed", str(folder)]) == 2
    assert "not JSON (line 1, column 19" in capsys.readouterr().err


def test_a_key_that_names_a_missing_file_costs_a_line_and_code_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dispatch = {"file": "gone.txt", "source": "Northwire", "published_at": "2026-03-02T08:00:00Z", "event": "port"}
    (tmp_path / "key.json").write_text(json.dumps({"dispatches": [dispatch]}))
    assert run(["eval", "key", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "the file gone.txt is not there" in said


def test_an_unknown_extractor_costs_a_line_and_code_two(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "seed", str(folder), "--extractor", "oracle"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "oracle" in said


def test_a_file_that_is_no_text_costs_a_line_and_code_two(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "news.txt").write_bytes(b"caf\xe9")
    assert run(["eval", "seed", str(folder)]) == 2
    assert "not UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["seed", "polnear"])
def test_an_extractor_that_fails_gives_its_figures_a_line_and_code_one(
    kind: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for part, name, text in (("text", "one.txt", "The union said no."), ("attributions", "one_a.ann", "T1\tCue 10 14\tsaid\nE1\tCue:T1")):
        (folder / "dev" / part).mkdir(parents=True)
        (folder / "dev" / part / name).write_text(text)
    monkeypatch.setattr(evaluate, "open_extractor", lambda *_: BrokenExtractor())
    assert run(["eval", kind, str(folder), "--json"]) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "broken failed on 1 texts" in said.err
    figures = {figure["name"]: figure for figure in json.loads(said.out)["figures"]}
    assert figures["texts the extractor failed on"]["met"] is False
