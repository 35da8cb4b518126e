"""`counterclaim db` and what every command says about a database it cannot use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.cli import run
from app.db.schema import head_revision

if TYPE_CHECKING:
    from tests.databases.plugin import Databases


@pytest.fixture
def empty(databases: Databases, monkeypatch: pytest.MonkeyPatch) -> str:
    url = databases.create_database()
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", url)
    return url


def test_the_schema_goes_up_and_down_and_says_where_it_is(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["db", "current"]) == 0
    assert "database none" in capsys.readouterr().out
    assert run(["db", "upgrade"]) == 0
    assert run(["db", "check"]) == 0
    assert head_revision() in capsys.readouterr().out
    assert run(["db", "downgrade", "base"]) == 0
    assert run(["db", "current"]) == 0
    assert "database none" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["serve"], ["keys", "list"], ["db", "check"], ["ingest", "nothing.txt"]])
def test_a_schema_that_is_not_at_head_is_refused_with_what_to_run(
    empty: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr().err
    assert "counterclaim db upgrade" in said
    assert said.count("\n") == 1


def test_an_unknown_revision_costs_one_line(empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["db", "upgrade", "nonsense"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("postgresql+psycopg://nobody@127.0.0.1:1/none", 1),
        ("mysql://x/y", 2),
        ("sqlite://", 2),
        ("no url at all", 2),
    ],
)
def test_a_database_that_cannot_be_reached_costs_one_line(
    url: str, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", url)
    assert run(["keys", "list"]) == code
    said = capsys.readouterr().err
    assert said.startswith("counterclaim: ")
    assert said.count("\n") == 1


def test_a_folder_that_is_not_there_costs_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", f"sqlite:///{tmp_path}/none/there.db")
    assert run(["db", "upgrade"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(("name", "value"), [("COUNTERCLAIM_PORT", "many"), ("COUNTERCLAIM_READ_ACCESS", "some")])
def test_a_wrong_setting_costs_one_line(name: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(name, value)
    assert run(["serve"]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [[], ["nonsense"], ["db", "downgrade"], ["serve", "--port", "x"], ["serve", "--workers", "0"], ["extract"]]
)
def test_bad_usage_costs_one_line_and_code_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.err.startswith("counterclaim: ")
    assert said.err.count("\n") == 1
