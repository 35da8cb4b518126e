"""The migrations' SQL passes squawk: nothing in it would lock a table in use for long or lose data unannounced."""

from __future__ import annotations

import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from alembic.config import Config

from alembic import command
from tests.house.checkout import ROOT

LET_PASS = {
    "prefer-text-field": "a length is a promise of the model, and widening one costs nothing on the versions we run on",
    "prefer-bigint-over-int": "counts and versions of one record stay small; positions that grow without end are BIGINT",
    "prefer-identity": "what SQLAlchemy writes for a generated key",
    "require-lock-timeout": "the operator's setting",
    "require-statement-timeout": "the operator's setting",
}


def _squawk(sql: str) -> subprocess.CompletedProcess[str]:
    squawk = Path(sys.executable).parent / "squawk"
    options = ["--reporter=gcc", f"--exclude={','.join(LET_PASS)}"]
    return subprocess.run([squawk, *options], input=sql, capture_output=True, text=True, check=False)


def test_squawk_finds_nothing_in_the_migrations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", "postgresql+psycopg://nobody@localhost/none")
    written = StringIO()
    command.upgrade(Config(ROOT / "alembic.ini", output_buffer=written), "head", sql=True)
    assert "CREATE TABLE claim" in written.getvalue()
    found = _squawk(written.getvalue())
    assert found.returncode == 0, found.stdout


def test_a_migration_that_locks_out_readers_is_found() -> None:
    found = _squawk("ALTER TABLE claim ALTER COLUMN text TYPE BIGINT;")
    assert found.returncode != 0
    assert "changing-column-type" in found.stdout
