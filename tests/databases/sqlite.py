"""SQLite databases for tests: a file each, copied from a migrated one."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import make_url


class SqliteFiles:
    """Makes and drops SQLite databases in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def create_database(self, template: str | None = None) -> str:
        """URL of a new database: empty, or a copy of the one at the URL `template`."""
        path = self._folder / f"{secrets.token_hex(8)}.db"
        if template:
            source = _path_of(template)
            _fold_in_the_log(source)
            shutil.copyfile(source, path)
        return f"sqlite:///{path}"

    def drop_database(self, url: str) -> None:
        """Removes the database's files; nothing happens when they are gone already."""
        path = _path_of(url)
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


def _fold_in_the_log(path: Path) -> None:
    """Writes what the write-ahead log still holds into the file, else a copy of the file would lack it."""
    if Path(f"{path}-wal").exists():
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _path_of(url: str) -> Path:
    return Path(make_url(url).database or "")
