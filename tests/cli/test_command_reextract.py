"""`counterclaim reextract`."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.db.connect import Database, open_database
from app.engine.extraction.types import Extraction, Extractor
from app.resources.changes.store import last_seq
from tests.resources.articles.reextraction.readers import ChangedRules, dropping

Told = Callable[..., tuple[int, list[dict[str, Any]]]]
TOWNS = ("Velm", "Halven", "Ostra", "Dorsk")


def story(town: str) -> str:
    return (
        f"Bridge in {town} Opens\n\nThe town council of {town} said on Tuesday that the bridge in {town} was open again. "
        f"A boatman of {town} said that 12 boats had left the harbour of {town}.\n"
    )


@dataclass(slots=True)
class Failing:
    """The rules under another version, which raise at one text."""

    words: str
    error: type[BaseException]
    version: str = "changed"
    name: str = "rules"
    read: list[str] = field(default_factory=list)

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        if self.words in text:
            raise self.error
        self.read.append(text)
        return ChangedRules(self.version, dropping("12 boats")).extract(text, published_at, source)


@pytest.fixture
def stored(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """One article of each town in the database, as ArticleStored."""
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)
    monkeypatch.setenv("COLUMNS", "200")
    files = []
    for town in TOWNS:
        file = tmp_path / f"{town}.txt"
        file.write_text(story(town), encoding="utf-8")
        files.append(str(file))
    assert run(["ingest", "--json", "--source", "Harbour Post", "--published-at", "2026-01-14T09:00:00Z", *files]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def database(stored: list[dict[str, Any]], database_url: str) -> Any:
    opened = open_database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Told:
    """Runs the command with --json: (exit code, its lines)."""

    def ask(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        capsys.readouterr()
        code = run(["reextract", "--json", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return ask


def use(monkeypatch: pytest.MonkeyPatch, extractor: Extractor) -> None:
    monkeypatch.setattr("app.commands.reextract.open_extractor", lambda *_: extractor)


def seq(database: Database) -> int:
    with database.reading() as rows:
        return last_seq(rows)


def test_articles_that_are_current_are_not_read_and_forced_ones_stay_as_they_are(
    stored: list[dict[str, Any]], database: Database, told: Told
) -> None:
    before = seq(database)
    assert told("--all") == (0, [])
    code, lines = told("--all", "--force")
    assert (code, [line["article_id"] for line in lines]) == (0, [article["article"]["id"] for article in stored])
    for line in lines:
        assert not any(line[name] for name in ("added", "changed", "gone", "kept", "remarks_added", "remarks_gone", "contradictions"))
    assert seq(database) == before


def test_all_articles_are_found_page_by_page(stored: list[dict[str, Any]], told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (1, 3, 4, 5):
        monkeypatch.setattr("app.resources.articles.reextraction.selection.PAGE", size)
        assert [line["article_id"] for line in told("--all", "--force")[1]] == [article["article"]["id"] for article in stored]


def test_changed_rules_read_every_article_once(
    stored: list[dict[str, Any]], database: Database, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, ChangedRules("changed", dropping("12 boats")))
    code, lines = told("--all")
    assert (code, [len(line["gone"]) for line in lines]) == (0, [1, 1, 1, 1])
    after = seq(database)
    assert told("--all") == (0, [])
    assert told("--all", "--force")[0] == 0
    assert seq(database) == after


def test_a_dry_run_tells_the_same_and_writes_nothing(
    stored: list[dict[str, Any]], database: Database, told: Told, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, ChangedRules("changed", dropping("12 boats")))
    before = seq(database)
    rehearsed = told("--all", "--dry-run")
    assert seq(database) == before
    assert run(["reextract", "--all", "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert shown.count("\n  - ") == 4
    assert "dry run" in shown
    assert told("--all") == rehearsed


def test_an_article_or_an_event_alone_is_read_again(stored: list[dict[str, Any]], told: Told) -> None:
    one, two = stored[0], stored[1]
    assert [line["article_id"] for line in told("--article", one["article"]["id"], "--force")[1]] == [one["article"]["id"]]
    for ref in (two["events"][0]["slug"], two["events"][0]["id"]):
        assert [line["article_id"] for line in told("--event", ref, "--force")[1]] == [two["article"]["id"]]


def test_an_interrupted_run_goes_on_where_it_stopped(stored: list[dict[str, Any]], told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped = Failing(TOWNS[2], KeyboardInterrupt)
    use(monkeypatch, stopped)
    code, lines = told("--all")
    assert (code, len(lines)) == (130, 2)
    again = Failing("nothing of this", KeyboardInterrupt)
    use(monkeypatch, again)
    code, lines = told("--all")
    assert (code, [line["article_id"] for line in lines]) == (0, [article["article"]["id"] for article in stored[2:]])
    assert again.read == [story(town).strip() for town in TOWNS[2:]]


def test_an_article_that_fails_costs_a_line_and_code_one_and_the_others_go_on(
    stored: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    use(monkeypatch, Failing(TOWNS[1], RuntimeError))
    assert run(["reextract", "--all", "--json"]) == 1
    said = capsys.readouterr()
    assert said.err == f"counterclaim: {stored[1]['article']['id']}: RuntimeError in the extractor rules changed\n"
    assert len(said.out.splitlines()) == 3
    use(monkeypatch, ChangedRules("changed"))
    assert run(["reextract", "--all", "--json"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--event", "nothing"], "There is no event nothing."),
        (["--article", "art_none"], "There is no article art_none."),
        ([], "give one of --event, --article and --all"),
        (["--all", "--event", "nothing"], "give one of --event, --article and --all"),
        (["--all", "--extractor", "magic"], "There is no extractor magic"),
    ],
)
@pytest.mark.usefixtures("stored")
def test_what_does_not_exist_costs_one_line_and_code_two(arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reextract", *arguments]) == 2
    said = capsys.readouterr().err
    assert (said.count("\n"), line in said) == (1, True)
