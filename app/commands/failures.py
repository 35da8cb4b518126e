"""What a command that cannot go on says: one line, and an exit code."""

from __future__ import annotations

import typer
from alembic.util import CommandError
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from app.db.connect import Busy, Interrupted
from app.db.schema import SchemaNotAtHead
from app.domain.errors import DomainError
from app.engine.extraction.types import ExtractionFailed

FAILED, MISUSED, ABORTED = 1, 2, 130


class Misuse(typer.TyperException):
    """The command was called with something it cannot work with (exit code 2)."""

    exit_code = MISUSED


class Failure(typer.TyperException):
    """The command was right but could not do its work (exit code 1)."""

    exit_code = FAILED


EXPECTED: tuple[type[Exception], ...] = (
    typer.TyperException,
    typer.Abort,
    SchemaNotAtHead,
    DomainError,
    ExtractionFailed,
    Busy,
    Interrupted,
    DBAPIError,
    CommandError,
    ValidationError,
    OSError,
    UnicodeDecodeError,
)
"""Errors that are the user's or the surroundings', not ours: they get a line, never a traceback."""


def exit_code(error: Exception) -> int:
    """The exit code for one of `EXPECTED`."""
    if isinstance(error, typer.TyperException):
        return error.exit_code
    if isinstance(error, typer.Abort):
        return ABORTED
    return MISUSED if isinstance(error, SchemaNotAtHead | ValidationError) else FAILED


def line_about(error: Exception) -> str:
    """One line for people about one of `EXPECTED`."""
    return " ".join(_words_about(error).split())


def _words_about(error: Exception) -> str:
    if isinstance(error, typer.TyperException):
        return error.format_message()
    if isinstance(error, typer.Abort):
        return "aborted"
    if isinstance(error, DomainError):
        return error.detail
    if isinstance(error, Busy | Interrupted):
        return "the database is busy; try again"
    if isinstance(error, DBAPIError):
        return f"the database does not answer: {str(error.orig).partition(chr(10))[0]}"
    if isinstance(error, ValidationError):
        return "; ".join(f"{'.'.join(str(p) for p in e['loc'])}: {e['msg'].removeprefix('Value error, ')}" for e in error.errors())
    if isinstance(error, UnicodeDecodeError):
        return f"not UTF-8 text (byte {error.start})"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)
