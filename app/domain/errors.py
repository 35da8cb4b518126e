"""Errors of the domain: each says one fact. The HTTP layer maps them to problems, the command line to one line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one input field.

    `pointer` is a JSON pointer into the body ("/quantity/low"); `parameter` names a query or path parameter or a header.
    Exactly one of the two is set.
    """

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None


class DomainError(Exception):
    """Base of every error a caller can act on: `code` is stable, the message is for people."""

    code = "error"

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class NotFound(DomainError):
    """No record has that id or slug (404)."""

    code = "not_found"


class Merged(DomainError):
    """The record was merged into another one (308 to the survivor's id)."""

    code = "merged"

    def __init__(self, survivor_id: str) -> None:
        super().__init__(f"The record was merged into {survivor_id}.")
        self.survivor_id = survivor_id


class Invalid(DomainError):
    """The content breaks a rule of the domain (422); `errors` name the fields."""

    code = "invalid"

    def __init__(self, *errors: FieldError) -> None:
        super().__init__("; ".join(e.detail for e in errors))
        self.errors = errors


class Conflict(DomainError):
    """The state of the records forbids the request (409)."""

    code = "conflict"

    def __init__(self, detail: str, code: str = "conflict") -> None:
        super().__init__(detail)
        self.code = code


class StaleVersion(DomainError):
    """If-Match names a version that is no longer the current one (412)."""

    code = "stale_version"


class BadCursor(DomainError):
    """The cursor is broken or belongs to other filters (400)."""

    code = "bad_cursor"


def invalid(pointer: str, code: str, detail: str) -> Invalid:
    """An `Invalid` about one body field: `pointer` is its JSON pointer."""
    return Invalid(FieldError(code=code, detail=detail, pointer=pointer))


def invalid_parameter(parameter: str, code: str, detail: str) -> Invalid:
    """An `Invalid` about one query, path or header parameter."""
    return Invalid(FieldError(code=code, detail=detail, parameter=parameter))
