"""Pages by keyset: an opaque cursor says after which row the next page starts, so depth costs nothing."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
from sqlalchemy import and_, bindparam, func, or_, select

from app.db.query import AnySelect, Query, Row, Rows, instant, numbered, placeholders
from app.db.search import match_expression
from app.domain.errors import BadCursor
from app.tables.columns import Instant

Values = Mapping[str, Sequence[Any]]
"""Filter name -> its values (OR between them); filters are joined by AND."""

Clause = Callable[[list[Any]], Any]
"""Bound parameters of one filter -> its condition."""

_CHECK_LENGTH: Final = 8


def any_of(column: Any, bound: list[Any]) -> Any:
    """The column equals one of the bound parameters; a single one as an equality, which lets an index give the order too."""
    return column == bound[0] if len(bound) == 1 else column.in_(bound)


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one page, the cursor of the next one (None at the end) and, when asked for, how many rows match in all."""

    rows: list[Row]
    next_cursor: str | None
    total: int | None = None


@dataclass(slots=True)
class Listing:
    """One list of the API: what it selects, by what it may be sorted and filtered.

    The id is the first column of `statement`. `orders` maps a sort name to its column (indexed; NULL sorts last); `id` is always one. `filters` maps a filter name to a
    function of its bound parameters. A filter named `q` gets the search expression of the database at hand.
    """

    statement: AnySelect
    id_column: Any
    filters: Mapping[str, Clause]
    orders: Mapping[str, Any] = field(default_factory=dict)
    _queries: dict[tuple[Any, ...], Query] = field(default_factory=dict)

    def page(
        self, rows: Rows, values: Values, *, sort: str = "-id", limit: int = 50, cursor: str | None = None, total: bool = False
    ) -> Page:
        """One page; `sort` is a name of `orders` or "id", "-" before it means descending. Raises `BadCursor`."""
        given = {name: tuple(v) for name, v in values.items() if v}
        if "q" in given:
            given["q"] = tuple(match_expression(text, rows.dialect) for text in given["q"])
        binding = _binding(sort, given)
        after = None if cursor is None else _decode(cursor, binding)
        phase = "first" if after is None else "tail" if after[0] is None and sort.lstrip("-") != "id" else "after"
        bound = {key: v for name, vs in given.items() for key, v in numbered(vs, name).items()}
        if after is not None:
            bound |= {"after_value": after[0], "after_id": after[1]}
        shape = tuple((name, len(vs)) for name, vs in sorted(given.items()))
        found = rows.all(self._query(shape, sort, phase), limit=limit + 1, **bound)
        count = rows.first(self._count(shape), **bound) if total else None
        items = found[:limit]
        by_id = sort.lstrip("-") == "id"
        more = _encode(binding, None if by_id else items[-1][-1], items[-1][0]) if len(found) > limit else None
        return Page(items if by_id else [row[:-1] for row in items], more, count[0] if count else None)

    def _query(self, shape: tuple[tuple[str, int], ...], sort: str, phase: str) -> Query:
        key = (shape, sort, phase)
        found = self._queries.get(key)
        if found is None:
            found = self._queries[key] = Query(self._ordered(self._filtered(self.statement, shape), sort, phase))
        return found

    def _count(self, shape: tuple[tuple[str, int], ...]) -> Query:
        key = (shape, "count")
        if key not in self._queries:
            self._queries[key] = Query(select(func.count()).select_from(self._filtered(select(self.id_column), shape).subquery()))
        return self._queries[key]

    def _filtered(self, statement: AnySelect, shape: tuple[tuple[str, int], ...]) -> AnySelect:
        for name, size in shape:
            statement = statement.where(self.filters[name](placeholders(size, name)))
        return statement

    def _ordered(self, statement: AnySelect, sort: str, phase: str) -> AnySelect:
        down, name, key = sort.startswith("-"), sort.lstrip("-"), self.id_column
        past = key < bindparam("after_id") if down else key > bindparam("after_id")
        if name == "id":
            statement = statement.order_by(key.desc() if down else key.asc())
            return (statement if phase == "first" else statement.where(past)).limit(bindparam("limit"))
        column = self.orders[name]
        edge = bindparam("after_value", type_=column.type)
        beyond = column < edge if down else column > edge
        if phase == "tail":
            statement = statement.where(and_(column.is_(None), past))
        elif phase == "after":
            same = and_(column == edge, past)
            statement = statement.where(or_(beyond, same, column.is_(None)) if column.nullable else or_(beyond, same))
        shown = instant(column) if isinstance(column.type, Instant) else column
        order = (column.desc(), key.desc()) if down else (column.asc(), key.asc())
        if column.nullable:
            order = (order[0].nulls_last(), order[1])
        return statement.add_columns(shown).order_by(*order).limit(bindparam("limit"))


def _binding(sort: str, values: Values) -> str:
    return orjson.dumps([sort, sorted((name, list(vs)) for name, vs in values.items())]).decode()


def _check(binding: str, payload: bytes) -> bytes:
    return hashlib.blake2b(payload + binding.encode(), digest_size=_CHECK_LENGTH, person=b"cc-cursor").digest()


def _encode(binding: str, value: Any, row_id: str) -> str:
    payload = orjson.dumps([value, row_id], default=str)
    return base64.urlsafe_b64encode(_check(binding, payload) + payload).rstrip(b"=").decode()


def _decode(cursor: str, binding: str) -> tuple[Any, str]:
    try:
        raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadCursor("The cursor is broken: use next_cursor of a page as it was given.") from error
    check, payload = raw[:_CHECK_LENGTH], raw[_CHECK_LENGTH:]
    if check != _check(binding, payload):
        raise BadCursor("The cursor belongs to a list with other filters or another sort, or is broken.")
    value, row_id = orjson.loads(payload)
    return value, row_id
