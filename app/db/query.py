"""Hot reads: SQLAlchemy Core statements compiled once per dialect and run on the driver's own connection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple, cast

import orjson
from sqlalchemy import Dialect, Select, SelectBase, bindparam
from sqlalchemy.dialects.postgresql import psycopg
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import ColumnElement
from sqlalchemy.types import String

Row = tuple[Any, ...]
AnySelect = Select[*Row]
"""A select of any columns."""


def placeholders(size: int, name: str = "id") -> list[Any]:
    """Bound parameters name_0 ... for an IN list of that size."""
    return [bindparam(f"{name}_{i}") for i in range(size)]


def numbered(values: Sequence[Any], name: str = "id") -> dict[str, Any]:
    """The values for `placeholders` of the same name."""
    return {f"{name}_{i}": value for i, value in enumerate(values)}


MOST_AT_ONCE = 512
"""Ids in one statement: databases take some ten thousand parameters."""


def stepped(ids: Iterable[str]) -> list[str]:
    """The ids, sorted, the last one repeated up to the next power of two: a statement per length would never stop being compiled."""
    given = sorted(set(ids))
    size = 1 << (len(given) - 1).bit_length() if given else 0
    return given + given[-1:] * (size - len(given))


def batches(ids: Iterable[str]) -> list[list[str]]:
    """The ids, sorted, in batches that one statement can take, each `stepped`."""
    given = sorted(set(ids))
    return [stepped(given[start : start + MOST_AT_ONCE]) for start in range(0, len(given), MOST_AT_ONCE)]


class _Compiled(NamedTuple):
    sql: str
    names: tuple[str, ...]
    literals: dict[str, Any]


_DIALECTS: dict[str, Dialect] = {
    "sqlite": pysqlite.SQLiteDialect_pysqlite(paramstyle="qmark"),
    "postgresql": psycopg.PGDialect_psycopg(),  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its constructor untyped
}


class Wire(ColumnElement[str]):
    """An instant or date column as the text the wire shows, computed by the database where it is not stored so."""

    inherit_cache = True
    type = String()

    def __init__(self, column: Any, *, day: bool = False) -> None:
        self.column = column
        self.day = day


@compiles(Wire, "sqlite")
def _wire_sqlite(element: Wire, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(element.column, **options)


@compiles(Wire, "postgresql")
def _wire_postgresql(element: Wire, compiler: SQLCompiler, **options: Any) -> str:
    column = compiler.process(element.column, **options)
    if element.day:
        return f"to_char({column}, 'YYYY-MM-DD')"
    return f"""to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')"""


def instant(column: Any) -> Any:
    """The column as "2026-01-14T09:00:00.000Z"."""
    return Wire(column)


def day(column: Any) -> Any:
    """The column as "2026-01-14"."""
    return Wire(column, day=True)


def from_json(value: Any) -> Any:
    """A JSON column's value: SQLite gives its text, PostgreSQL the value itself."""
    return orjson.loads(value) if isinstance(value, str | bytes) else value


class Query:
    """A statement that is compiled at most once per dialect."""

    __slots__ = ("_compiled", "_statement")

    def __init__(self, statement: SelectBase) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def compiled(self, dialect: str) -> _Compiled:
        """The statement in the SQL of "sqlite" or "postgresql"."""
        found = self._compiled.get(dialect)
        if found is None:
            done = self._statement.compile(dialect=_DIALECTS[dialect])
            found = self._compiled[dialect] = _Compiled(done.string, tuple(done.positiontup or ()), dict(done.params))
        return found


class Rows:
    """Runs `Query`s on one driver connection; the statements see what that connection's transaction sees."""

    __slots__ = ("_connection", "dialect")

    def __init__(self, connection: Any, dialect: str) -> None:
        self._connection = connection
        self.dialect = dialect

    def all(self, query: Query, **values: Any) -> list[Row]:
        """Every row; `values` are the statement's bound parameters by name."""
        sql, names, literals = query.compiled(self.dialect)
        if self.dialect == "sqlite":
            bound = {**literals, **values} if literals else values
            return cast("list[Row]", self._connection.execute(sql, [bound[name] for name in names]).fetchall())
        with self._connection.cursor() as cursor:
            return cast("list[Row]", cursor.execute(sql, {**literals, **values}).fetchall())

    def first(self, query: Query, **values: Any) -> Row | None:
        """The first row or None."""
        rows = self.all(query, **values)
        return rows[0] if rows else None

    def scalars(self, query: Query, **values: Any) -> Sequence[Any]:
        """The first column of every row."""
        return [row[0] for row in self.all(query, **values)]
