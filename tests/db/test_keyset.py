"""Pages by keyset: whatever the data, pages in a row are the whole list, in order, once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select
from sqlmodel import col

from app.db.connect import Database
from app.db.ids import EVENT, new_id
from app.db.keyset import Listing
from app.domain.errors import BadCursor
from app.tables import Event

E = Event
LISTING = Listing(
    statement=select(col(E.id), col(E.title)),
    id_column=col(E.id),
    orders={"starts_on": col(E.starts_on), "title": col(E.title)},
    filters={"title": lambda b: col(E.title).in_(b), "from": lambda b: col(E.starts_on) >= b[0]},
)
FIRST = date(2026, 1, 1)
FIXED = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
Made = list[tuple[str, date | None, str]]


def store(database: Database, given_rows: list[tuple[int | None, str]]) -> Made:
    made = [(new_id(EVENT), None if day is None else FIRST + timedelta(days=day), title) for day, title in given_rows]
    at = datetime(2026, 1, 1, tzinfo=UTC)
    with database.engine().begin() as connection:
        connection.execute(delete(Event))
        for event_id, starts_on, title in made:
            values = {"id": event_id, "slug": event_id, "title": title, "starts_on": starts_on, "created_at": at, "updated_at": at}
            more = {"version": 1, "keywords": [], "revision": 1, "dispute_status": "uncontested", "maker_kind": "human", "maker_name": "t"}
            connection.execute(insert(Event).values(**values, **more))
    return made


def expected(made: Made, sort: str) -> list[str]:
    down, name = sort.startswith("-"), sort.lstrip("-")
    by_id = sorted(made, reverse=down)
    if name == "id":
        return [row[0] for row in by_id]
    place = 1 if name == "starts_on" else 2
    known = sorted((row for row in by_id if row[place] is not None), key=lambda row: str(row[place]), reverse=down)
    return [row[0] for row in known] + [row[0] for row in by_id if row[place] is None]


@FIXED
@given(
    st.lists(st.tuples(st.none() | st.integers(0, 3), st.sampled_from("abc")), max_size=9),
    st.sampled_from(["id", "-id", "starts_on", "-starts_on", "title", "-title"]),
    st.integers(1, 4),
)
def test_pages_in_a_row_are_the_whole_list_once(database: Database, rows: list[tuple[int | None, str]], sort: str, limit: int) -> None:
    made = store(database, rows)
    seen: list[str] = []
    cursor = None
    with database.reading() as opened:
        while True:
            page = LISTING.page(opened, {}, sort=sort, limit=limit, cursor=cursor, total=True)
            assert page.total == len(made)
            seen += [row[0] for row in page.rows]
            cursor = page.next_cursor
            if cursor is None:
                break
    assert seen == expected(made, sort)


@FIXED
@given(st.text(max_size=60))
def test_no_text_is_taken_for_a_cursor_that_was_not_given(database: Database, text: str) -> None:
    with database.reading() as opened, pytest.raises(BadCursor):
        LISTING.page(opened, {}, cursor=text)


def test_a_cursor_is_bound_to_its_filters_and_sort(database: Database) -> None:
    store(database, [(0, "a"), (1, "a"), (2, "a")])
    with database.reading() as opened:
        cursor = LISTING.page(opened, {"title": ["a"]}, limit=1).next_cursor
        assert cursor is not None
        assert len(LISTING.page(opened, {"title": ["a"]}, limit=1, cursor=cursor).rows) == 1
        for values, sort in (
            ({}, "-id"),
            ({"title": ["a", "b"]}, "-id"),
            ({"title": ["a"], "from": ["2026-01-01"]}, "-id"),
            ({"title": ["a"]}, "id"),
        ):
            with pytest.raises(BadCursor):
                LISTING.page(opened, values, sort=sort, limit=1, cursor=cursor)
