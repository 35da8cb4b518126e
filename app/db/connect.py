"""One database of one process: a writing engine, and reading connections for hot reads."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlmodel import Session

from app.db.query import Rows


class Busy(Exception):
    """The database could not serve in time (503, try again)."""


class Interrupted(Exception):
    """A read ran longer than it was allowed to."""


class Database(Protocol):
    """What the rest of the program needs of a database."""

    dialect: str
    reads_in_loop: bool
    """True where an indexed read is quicker than a thread hop (SQLite)."""

    def reading(self, seconds: float | None = None) -> AbstractContextManager[Rows]:
        """`Rows` on one consistent snapshot; raises `Interrupted` past `seconds` (SQLite) or the longest read allowed (default)."""
        ...

    def writing(self) -> AbstractContextManager[Session]:
        """A `Session` in one transaction that commits at the end, rolls back on any error; raises `Busy`."""
        ...

    def engine(self) -> Engine:
        """The engine behind `writing`, for migrations and bulk work."""
        ...

    def close(self) -> None:
        """Closes every connection."""
        ...


def open_database(url: str, *, pool_size: int = 10, busy_seconds: float = 10.0, read_seconds: float = 5.0) -> Database:
    """The database at a SQLAlchemy URL (sqlite or postgresql+psycopg); raises ValueError for any other."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return SqliteDatabase(parsed, busy_seconds, read_seconds)
    if parsed.get_backend_name() == "postgresql":
        return PostgresDatabase(parsed.set(drivername="postgresql+psycopg"), pool_size, busy_seconds, read_seconds)
    message = f"unknown kind of database: {parsed.get_backend_name()}; give sqlite:///FILE or postgresql+psycopg://..."
    raise ValueError(message)


class SqliteDatabase:
    """SQLite in WAL mode: one writer at a time (BEGIN IMMEDIATE behind a lock of this process), readers beside it."""

    dialect = "sqlite"
    reads_in_loop = True

    def __init__(self, url: URL, busy_seconds: float, read_seconds: float) -> None:
        if not url.database or url.database == ":memory:":
            message = "an SQLite database needs a file: sqlite:///FILE"
            raise ValueError(message)
        self._path = url.database
        self._busy_seconds = busy_seconds
        self._read_seconds = read_seconds
        self._turn = threading.Lock()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._engine = create_engine(url, connect_args={"timeout": busy_seconds, "check_same_thread": False})
        event.listen(self._engine, "connect", _prepare_sqlite)
        event.listen(self._engine, "begin", _begin_immediate)

    def engine(self) -> Engine:
        """The writing engine."""
        return self._engine

    def reading(self, seconds: float | None = None) -> AbstractContextManager[Rows]:
        """A snapshot on this thread's own reading connection."""
        snapshot = self._reader()
        snapshot.deadline = time.monotonic() + (seconds or self._read_seconds)
        return snapshot

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction; waits for its turn at most the busy time."""
        if not self._turn.acquire(timeout=self._busy_seconds):
            raise Busy
        try:
            with _busy_on_lock(), Session(self._engine) as session, session.begin():
                yield session
        finally:
            self._turn.release()

    def close(self) -> None:
        """Closes the readers of all threads and the writing engine."""
        while self._readers:
            self._readers.pop().close()
        self._local = threading.local()
        self._engine.dispose()

    def _reader(self) -> _Snapshot:
        found: _Snapshot | None = getattr(self._local, "reader", None)
        if found is None:
            connection = sqlite3.connect(
                self._path, timeout=self._busy_seconds, isolation_level=None, check_same_thread=False, cached_statements=512
            )
            for pragma in ("query_only=ON", "mmap_size=2147418112", "cache_size=-65536"):
                connection.execute(f"PRAGMA {pragma}")
            found = self._local.reader = _Snapshot(connection)
            self._readers.append(connection)
        return found


class _Snapshot:
    """One thread's reads on its own connection, one transaction after another; made once, since it is entered for every request."""

    __slots__ = ("_connection", "_rows", "deadline")

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.deadline = 0.0
        self._connection = connection
        self._rows = Rows(connection, "sqlite")
        connection.set_progress_handler(lambda: time.monotonic() > self.deadline, 20_000)

    def __enter__(self) -> Rows:
        self._connection.execute("BEGIN")
        return self._rows

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.deadline = float("inf")
        self._connection.execute("ROLLBACK")
        if isinstance(error, sqlite3.OperationalError) and "interrupted" in str(error):
            raise Interrupted from error


class PostgresDatabase:
    """PostgreSQL through psycopg: a pool of writers and one of readers."""

    dialect = "postgresql"
    reads_in_loop = False

    def __init__(self, url: URL, pool_size: int, busy_seconds: float, read_seconds: float) -> None:
        options: dict[str, Any] = {"pool_size": pool_size, "max_overflow": 0, "pool_timeout": busy_seconds, "pool_pre_ping": True}
        self._engine = create_engine(url, **options)
        timeout = {"options": f"-c statement_timeout={int(read_seconds * 1000)} -c default_transaction_read_only=on"}
        self._reader = create_engine(url, **options, isolation_level="REPEATABLE READ", connect_args=timeout)

    def engine(self) -> Engine:
        """The writing engine."""
        return self._engine

    @contextmanager
    def reading(self, seconds: float | None = None) -> Iterator[Rows]:  # noqa: ARG002 -- the server's own limit holds
        """A REPEATABLE READ snapshot; the server ends a statement that runs too long, whatever `seconds` says."""
        with _busy_on_full_pool(), self._reader.connect() as connection, _interrupted_on_timeout():
            yield Rows(connection.connection.dbapi_connection, self.dialect)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One READ COMMITTED transaction; rows that are changed are locked first (`with_for_update`)."""
        with _busy_on_full_pool(), Session(self._engine) as session, session.begin():
            yield session

    def close(self) -> None:
        """Closes both pools."""
        self._engine.dispose()
        self._reader.dispose()


def rows_of(session: Session) -> Rows:
    """Hot reads inside a writing transaction: they see its uncommitted rows."""
    session.flush()
    connection = session.connection()
    return Rows(connection.connection.dbapi_connection, connection.dialect.name)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "cache_size=-65536", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def _busy_on_lock() -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        if "locked" in str(error.orig):
            raise Busy from error
        raise


@contextmanager
def _busy_on_full_pool() -> Iterator[None]:
    try:
        yield
    except PoolTimeoutError as error:
        raise Busy from error


@contextmanager
def _interrupted_on_timeout() -> Iterator[None]:
    from psycopg.errors import QueryCanceled  # noqa: PLC0415 -- SQLite users need not load psycopg

    try:
        yield
    except QueryCanceled as error:
        raise Interrupted from error
