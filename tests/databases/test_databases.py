"""Databases for tests come quickly, stand alone and go away."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from tests.databases import postgres, server_programs
from tests.databases.plugin import Databases
from tests.databases.postgres import end_session, is_gone_soon, new_session_folder, shared_server

HOLDER = """
import sys
from pathlib import Path
from tests.databases.postgres import new_session_folder, shared_server
folder, alive = new_session_folder()
shared_server(folder)
print(folder, (folder / "data" / "postmaster.pid").read_text().split()[0], flush=True)
sys.stdin.read()
"""


def _do(url: str, *statements: str) -> list[object]:
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            results = [connection.execute(text(statement)) for statement in statements]
            return list(results[-1].scalars()) if results[-1].returns_rows else []
    finally:
        engine.dispose()


def test_a_copy_has_what_its_template_has_and_keeps_its_own_rows(databases: Databases) -> None:
    template = databases.create_database()
    _do(template, "CREATE TABLE note (body TEXT)", "INSERT INTO note VALUES ('first')")
    one, other = databases.create_database(template), databases.create_database(template)
    _do(one, "INSERT INTO note VALUES ('second')")
    assert _do(one, "SELECT body FROM note ORDER BY body") == ["first", "second"]
    assert _do(other, "SELECT body FROM note") == ["first"]
    for url in (one, other, template):
        databases.drop_database(url)


def test_a_sqlite_copy_has_rows_that_are_still_in_the_write_ahead_log(sqlite_databases: Databases) -> None:
    template = sqlite_databases.create_database()
    engine = create_engine(template)
    with engine.connect() as open_all_the_time:
        open_all_the_time.execute(text("PRAGMA journal_mode=WAL"))
        open_all_the_time.execute(text("CREATE TABLE note (body TEXT)"))
        open_all_the_time.execute(text("INSERT INTO note VALUES ('first')"))
        open_all_the_time.commit()
        copy = sqlite_databases.create_database(template)
    engine.dispose()
    assert _do(copy, "SELECT body FROM note") == ["first"]


def test_a_postgresql_database_is_dropped_although_somebody_is_connected(postgres_databases: Databases) -> None:
    url = postgres_databases.create_database()
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.execute(text("SELECT 1"))
        postgres_databases.drop_database(url)
        with pytest.raises(OperationalError):
            connection.execute(text("SELECT 1"))
    engine.dispose()
    with pytest.raises(OperationalError, match="does not exist"):
        _do(url, "SELECT 1")


def test_the_server_knows_letters_beyond_ascii(postgres_databases: Databases) -> None:
    url = postgres_databases.create_database()
    assert _do(url, "SELECT lower('ДНІПРО ÉTÉ')") == ["дніпро été"]
    postgres_databases.drop_database(url)


def test_the_server_of_the_development_dependency_starts_where_none_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "candidate_folders", server_programs.folders_of_the_wheel)
    folder, alive = new_session_folder()
    try:
        server = shared_server(folder)
        assert str(_do(server.url, "SHOW server_version")[0]).startswith("18")
    finally:
        end_session(folder, alive)
    assert not folder.exists()


def test_programs_in_a_folder_closed_to_the_servers_account_are_copied(tmp_path: Path) -> None:
    closed = tmp_path / "closed" / "server" / "bin"
    closed.mkdir(parents=True)
    program = closed / "postgres"
    program.write_text("#!/bin/sh\necho postgres 18.4\n")
    program.chmod(0o755)
    (tmp_path / "closed").chmod(0o700)
    shelf, alive = new_session_folder()
    try:
        account = server_programs.server_account()
        account.own(shelf)
        found = server_programs.within_reach(closed, account, shelf)
        assert server_programs.major_version(found, account) == 18
        assert (found == closed) is (os.geteuid() != 0)
    finally:
        end_session(shelf, alive)


def test_without_a_server_the_tests_fail_and_say_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "candidate_folders", list)
    folder, alive = new_session_folder()
    try:
        for _ in range(2):
            with pytest.raises(RuntimeError, match="COUNTERCLAIM_TEST_POSTGRES_URL"):
                shared_server(folder)
    finally:
        end_session(folder, alive)


def test_the_server_and_its_files_go_when_the_test_session_is_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    ) as session:
        assert session.stdout is not None
        folder, pid = session.stdout.readline().split()
        assert _is_running(int(pid))
        session.kill()
    assert is_gone_soon(Path(folder))
    assert not _is_running(int(pid))


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
