"""`counterclaim keys`: make, list, revoke."""

from __future__ import annotations

import pytest

from app.cli import run
from app.db.connect import Database
from app.domain.vocabulary import Scope
from app.http.callers import find_caller


@pytest.fixture(autouse=True)
def settings_in_the_environment(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)


def test_a_made_key_is_printed_alone_and_works(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["keys", "create", "--name", "desk", "--scope", "write", "--scope", "review"]) == 0
    key = capsys.readouterr().out.strip()
    found = find_caller(database, key)
    assert found is not None
    assert (found.name, found.scopes) == ("desk", {Scope.WRITE, Scope.REVIEW})


def test_a_revoked_key_no_longer_works_and_its_name_stays_taken(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    run(["keys", "create", "--name", "desk", "--scope", "write"])
    key = capsys.readouterr().out.strip()
    assert run(["keys", "revoke", "desk"]) == 0
    assert find_caller(database, key) is None
    assert run(["keys", "create", "--name", "desk", "--scope", "write"]) == 1


def test_the_list_shows_names_and_scopes_but_no_secret(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    run(["keys", "create", "--name", "newsroom", "--scope", "write"])
    secret = capsys.readouterr().out.strip().rpartition("_")[2]
    assert run(["keys", "list"]) == 0
    shown = capsys.readouterr().out
    assert "newsroom" in shown
    assert secret not in shown


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["keys", "revoke", "nobody"], 1),
        (["keys", "create", "--name", "x", "--scope", "everything"], 2),
        (["keys", "create", "--name", "x"], 2),
        (["keys", "create", "--name", " ", "--scope", "read"], 2),
        (["keys"], 2),
    ],
)
def test_a_wrong_call_costs_one_line(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("counterclaim: ")
    assert said.err.count("\n") == 1
