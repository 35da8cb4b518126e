"""Column types and constraints the tables share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Dialect, Index, String, TypeDecorator, text
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlmodel import Field, SQLModel

ID_LENGTH = 30
"""Characters of an id: a prefix of three letters, "_" and 26 of base 32."""

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")

Document = JSON(none_as_null=True)
"""JSON that is given back as it was written, keys in their order; nobody looks inside it by SQL."""


def wire_instant(at: datetime) -> str:
    """An aware instant in the form of the wire and of SQLite's columns: "2026-01-14T09:00:00.000Z" (milliseconds, sorts as text)."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Instant(TypeDecorator[datetime]):
    """A UTC instant with milliseconds.

    SQLite stores the wire form itself, so that a hot read converts nothing; PostgreSQL stores timestamptz.
    """

    impl = String(24)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """TIMESTAMP WITH TIME ZONE on PostgreSQL, text elsewhere."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True, precision=3))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Refuses naive datetimes: an instant without an offset is a bug of ours by the time it gets here."""
        if value is None or isinstance(value, str):
            return value
        if value.tzinfo is None:
            message = "naive datetime reached the database"
            raise ValueError(message)
        return value if dialect.name == "postgresql" else wire_instant(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy gives it
        """Aware datetime in UTC."""
        if value is None:
            return None
        return datetime.fromisoformat(value) if isinstance(value, str) else value.astimezone(UTC)


def one_of(table: str, column: str, values: type[StrEnum]) -> CheckConstraint:
    """A named CHECK that a text column holds a value of the vocabulary (or NULL)."""
    allowed = ", ".join(f"'{v.value}'" for v in values)
    return CheckConstraint(f"{column} IN ({allowed})", name=f"ck_{table}_{column}")


def checks(table: str, columns: Iterable[tuple[str, type[StrEnum]]]) -> tuple[CheckConstraint, ...]:
    """`one_of` for several columns of one table."""
    return tuple(one_of(table, column, values) for column, values in columns)


def rare_reference(table: str, column: str) -> Index:
    """An index over a reference that most rows do not have.

    It leaves those rows out: counted in, they make SQLite's planner take the reference for useless and scan the table.
    """
    given = text(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=given, postgresql_where=given)


def id_column(**options: Any) -> Any:
    """A text column for an id of ours; `options` go to `Field`."""
    return Field(max_length=ID_LENGTH, **options)


class Record(SQLModel):
    """What every record has; `version` is the ETag."""

    id: str = id_column(primary_key=True)
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    version: int = Field(default=1)


class Made(SQLModel):
    """What made the record: a person, a rule, a model or an import, with its name and version."""

    maker_kind: str
    maker_name: str
    maker_version: str | None = None
