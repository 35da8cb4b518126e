"""`counterclaim ingest` and `counterclaim extract`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run

TOWN = """Norvale Troops Surrounded in Velm, Estmark Says

The Estmark defence ministry said on Monday that Norvale troops were surrounded in Velm. \
The Norvale military denied that its troops were surrounded in Velm.

Harbour Post could not verify either side's statements because access to the town is restricted.
"""
BRIDGE = """Bridge at Halven Opens

The town council of Halven said on Tuesday that the bridge was open again after repairs that took a year.

Traffic was light in the morning, the council said.
"""


@pytest.fixture
def database_given(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)


def ingested(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    run(["ingest", "--json", *arguments])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("database_given")
def test_a_file_of_two_stories_gives_two_articles_and_the_second_time_nothing_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "news.txt"
    file.write_text(f"{TOWN}\n\n{BRIDGE}", encoding="utf-8")
    first = ingested(capsys, str(file), "--source", "Harbour Post", "--published-at", "2026-01-14T09:00:00Z")
    assert [a["article"]["title"] for a in first] == ["Norvale Troops Surrounded in Velm, Estmark Says", "Bridge at Halven Opens"]
    assert {a["article"]["source_name"] for a in first} == {"Harbour Post"}
    assert first[0]["contradictions"]
    assert not first[1]["contradictions"]
    again = ingested(capsys, str(file), "--source", "Harbour Post", "--published-at", "2026-01-14T09:00:00Z")
    assert again == [{**a, "already_stored": True} for a in first]


@pytest.mark.usefixtures("database_given")
def test_a_file_that_fails_costs_a_line_and_code_one_and_the_others_are_stored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, wrong, empty = tmp_path / "good.txt", tmp_path / "wrong.txt", tmp_path / "empty.txt"
    good.write_text(TOWN, encoding="utf-8")
    wrong.write_bytes(b"caf\xe9 news")
    empty.write_bytes(b"\n\n")
    assert run(["ingest", str(tmp_path / "missing.txt"), str(wrong), str(empty), str(good)]) == 1
    said = capsys.readouterr()
    lines = said.err.splitlines()
    assert [Path(line.removeprefix("counterclaim: ").partition(": ")[0]).name for line in lines] == [
        "missing.txt",
        "wrong.txt",
        "empty.txt",
    ]
    assert "UTF-8" in lines[1]
    assert len(ingested(capsys, str(good))) == 1
    assert ingested(capsys, str(good))[0]["already_stored"]


@pytest.mark.usefixtures("database_given")
def test_an_unknown_event_costs_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "news.txt"
    file.write_text(TOWN, encoding="utf-8")
    assert run(["ingest", str(file), "--event", "nothing"]) == 1
    assert "There is no event nothing." in capsys.readouterr().err


def test_a_dry_run_shows_the_claims_and_needs_no_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", f"sqlite:///{tmp_path}/none/there.db")
    monkeypatch.setenv("COLUMNS", "200")
    file = tmp_path / "news.txt"
    file.write_text(TOWN, encoding="utf-8")
    assert run(["ingest", "--dry-run", str(file)]) == 0
    assert "denies" in capsys.readouterr().out
    assert run(["ingest", "--dry-run", "--json", str(file)]) == 0
    preview = json.loads(capsys.readouterr().out)
    assert {claim["stance"] for claim in preview["claims"]} == {"asserts", "denies"}
    assert preview["remarks"][0]["verdict"] == "unable_to_verify"
    for claim in preview["claims"]:
        assert TOWN.strip()[claim["start"] : claim["end"]] == claim["quote"]


@pytest.mark.parametrize("at", ["yesterday", "2026-01-14T09:00:00"])
def test_a_publication_time_needs_an_offset(at: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ingest", "--dry-run", "--published-at", at, "news.txt"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_extract_prints_one_line_per_file_with_offsets_into_it_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes(TOWN.replace("\n", "\r\n").encode())
    two.write_bytes(BRIDGE.encode())
    assert run(["extract", "--spans", str(one), str(two)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(isinstance(json.loads(line), dict) for line in lines)


def test_extract_says_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", "--spans", str(tmp_path / "missing.txt")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
