"""One history for both databases: up, down, up with data, no drift; every vocabulary has its CHECK."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from app.db import schema
from app.db.connect import Database, open_database
from app.db.ids import ACTOR, new_id
from app.domain import vocabulary
from app.tables import Actor, SearchDocument, metadata

if TYPE_CHECKING:
    from tests.databases.plugin import Databases


@pytest.fixture
def empty(databases: Databases) -> Iterator[Database]:
    url = databases.create_database()
    database = open_database(url)
    yield database
    database.close()
    databases.drop_database(url)


def an_actor(**changed: object) -> Actor:
    now = datetime(2026, 1, 14, 9, tzinfo=UTC)
    actor_id = new_id(ACTOR)
    fields = {"id": actor_id, "root_id": actor_id, "slug": actor_id, "name": "A", "kind": "state", "created_at": now, "updated_at": now}
    return Actor(**{**fields, "maker_kind": "human", "maker_name": "test", **changed})


def test_an_empty_database_is_not_at_head_and_the_error_says_what_to_run(empty: Database) -> None:
    with pytest.raises(schema.SchemaNotAtHead, match="counterclaim db upgrade"):
        schema.require_head(empty)


def test_up_down_and_up_again_leaves_exactly_the_tables_of_the_models(empty: Database) -> None:
    schema.upgrade(empty)
    schema.require_head(empty)
    schema.downgrade(empty, "base")
    assert set(inspect(empty.engine()).get_table_names()) <= {"alembic_version"}
    schema.upgrade(empty)
    made = {t for t in inspect(empty.engine()).get_table_names() if not t.startswith("search_index")}
    assert made == {*metadata.tables, "alembic_version"}


def test_models_and_schema_have_not_drifted_apart(empty: Database) -> None:
    schema.upgrade(empty)
    schema.check(empty)


def test_an_upgrade_with_data_keeps_it_and_its_instants(empty: Database) -> None:
    schema.upgrade(empty)
    with Session(empty.engine()) as session:
        session.add(an_actor(name="kept"))
        session.add(SearchDocument(entity="actor", entity_id="act_x", body="kept"))
        session.commit()
    schema.upgrade(empty)
    schema.check(empty)
    with Session(empty.engine()) as session:
        kept = session.exec(select(Actor)).one()
        assert (kept.name, kept.created_at) == ("kept", datetime(2026, 1, 14, 9, tzinfo=UTC))


def test_a_value_outside_its_vocabulary_is_refused_by_the_database_itself(empty: Database) -> None:
    schema.upgrade(empty)
    for wrong in ({"kind": "planet"}, {"maker_kind": "robot"}, {"reliability": "Z"}):
        with Session(empty.engine()) as session, pytest.raises(IntegrityError):
            session.add(an_actor(**wrong))
            session.commit()


def test_every_check_of_the_migrated_schema_lists_its_whole_vocabulary(empty: Database) -> None:
    schema.upgrade(empty)
    kinds = [v for v in vars(vocabulary).values() if isinstance(v, type) and issubclass(v, StrEnum) and v is not StrEnum]
    known = {frozenset(str(member.value) for member in kind) for kind in kinds}
    found = 0
    for table in metadata.tables:
        for check in inspect(empty.engine()).get_check_constraints(table):
            values = frozenset(check["sqltext"].split("'")[1::2])
            if values:
                found += 1
                assert values in known, check
    assert found >= 20


def test_a_reference_to_nothing_is_refused(empty: Database) -> None:
    schema.upgrade(empty)
    with Session(empty.engine()) as session, pytest.raises(IntegrityError):
        session.add(an_actor(parent_id=new_id(ACTOR)))
        session.commit()


def test_sqlite_is_set_up_to_lose_nothing(empty: Database) -> None:
    if empty.dialect != "sqlite":
        assert empty.dialect == "postgresql"
        return
    with empty.engine().connect() as connection:
        found = {p: connection.execute(text(f"PRAGMA {p}")).scalar_one() for p in ("journal_mode", "foreign_keys", "synchronous")}
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}
