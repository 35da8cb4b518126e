"""What a command works with: the settings, the database, the way to write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError
from sqlalchemy.exc import ArgumentError

from app.commands.failures import Misuse, line_about
from app.db import schema
from app.db.connect import Database, open_database
from app.db.writes import Writes
from app.engine.extraction.types import Extractor
from app.extractors.registry import ExtractorUnavailable, UnknownExtractor, open_extractor
from app.resources import registry
from app.settings import Settings


def read_settings(**given: object) -> Settings:
    """Settings from the environment; those that are given (and not None) win. Raises `Misuse`."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # pydantic checks
    except ValidationError as error:
        message = f"wrong setting: {line_about(error)}"
        raise Misuse(message) from error


def opened_extractor(name: str | None, settings: Settings) -> Extractor:
    """The extractor of that name, the settings' own when none is given; raises `Misuse` when it is not there or not ready."""
    try:
        return open_extractor(name, settings)
    except (UnknownExtractor, ExtractorUnavailable) as error:
        raise Misuse(str(error)) from error


@contextmanager
def opened(settings: Settings, *, at_head: bool = True) -> Iterator[Database]:
    """The settings' database, closed at the end; raises `Misuse` for a bad URL and, with `at_head`, `SchemaNotAtHead`."""
    try:
        database = open_database(settings.database_url, pool_size=settings.pool_size, busy_seconds=settings.busy_timeout_seconds)
    except (ArgumentError, ValueError) as error:
        message = f"COUNTERCLAIM_DATABASE_URL: {error}"
        raise Misuse(message) from error
    try:
        if at_head:
            schema.require_head(database)
        yield database
    finally:
        database.close()


def writes_on(database: Database) -> Writes:
    """The same way into the database that the server uses."""
    return Writes(database, settle=registry.settle, publish=registry.publish)
