"""Every error as RFC 9457 problem+json; never the exception's own text or the input echoed."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import orjson
import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from app.db.connect import Busy, Interrupted
from app.domain import errors
from app.domain.errors import FieldError

log = structlog.get_logger(__name__)

MEDIA_TYPE = "application/problem+json"
TYPE_BASE = "urn:counterclaim:problem:"
RETRY_AFTER_SECONDS = "1"

_CODES = {
    400: "bad_request", 401: "unauthorized", 403: "forbidden", 404: "not_found", 405: "method_not_allowed", 406: "not_acceptable",
    409: "conflict", 412: "stale_version", 413: "body_too_large", 415: "unsupported_media_type", 422: "invalid", 428: "if_match_required",
    431: "headers_too_large", 500: "internal_error", 503: "busy",
}  # fmt: skip

_STATUS: dict[type[errors.DomainError], int] = {
    errors.NotFound: 404,
    errors.Conflict: 409,
    errors.StaleVersion: 412,
    errors.BadCursor: 400,
    errors.Invalid: 422,
}


class ProblemError(BaseModel):
    """One wrong field; `pointer` (body) or `parameter` (query, path, header) says which."""

    code: str = Field(examples=["out_of_range"], description="Stable code")
    detail: str = Field(examples=["low must not be above high"], description="One sentence for people")
    pointer: str | None = Field(default=None, examples=["/quantity/low"], description="JSON pointer into the body")
    parameter: str | None = Field(default=None, examples=[None], description="Name of the parameter or header")


class Problem(BaseModel):
    """RFC 9457 problem."""

    type: str = Field(examples=["urn:counterclaim:problem:invalid"], description="URN of the kind of problem")
    title: str = Field(examples=["Unprocessable Content"], description="The status in words")
    status: int = Field(examples=[422], description="HTTP status")
    detail: str = Field(examples=["low must not be above high"], description="What went wrong, for people")
    instance: str = Field(examples=["/v1/claims"], description="Path of the request")
    code: str = Field(examples=["invalid"], description="Stable code for programs")
    request_id: str = Field(examples=["req_5f0c1d2e3a4b5c6d7e8f"], description="Also in the X-Request-ID header and in the log")
    errors: list[ProblemError] = Field(default_factory=list, description="The wrong fields, when there are any")


def problem(
    scope: Any,
    status: int,
    detail: str,
    *,
    code: str | None = None,
    fields: Sequence[FieldError] = (),
    headers: dict[str, str] | None = None,
) -> Response:
    """A problem answer for the request of that ASGI scope."""
    code = code or _CODES.get(status, "error")
    body = {
        "type": TYPE_BASE + code,
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": scope.get("path", ""),
        "code": code,
        "request_id": scope.get("state", {}).get("request_id", ""),
        "errors": [_field(f) for f in fields],
    }
    more = {"Retry-After": RETRY_AFTER_SECONDS} if status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    content = orjson.dumps(_printable(body))
    return Response(content, status_code=status, media_type=MEDIA_TYPE, headers={**more, **(headers or {})})


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """`responses=` of an operation: these statuses answer with a problem."""
    return {
        s: {"description": HTTPStatus(s).phrase, "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        for s in statuses
    }


def install_problems(app: FastAPI) -> None:
    """Registers the handlers of every exception that may leave a route."""
    handlers: dict[type[Exception], Any] = {
        errors.Merged: _merged,
        errors.DomainError: _domain,
        RequestValidationError: _validation,
        HTTPException: _http,
        Busy: _busy,
        Interrupted: _busy,
        Exception: _unexpected,
    }
    for kind, handler in handlers.items():
        app.add_exception_handler(kind, handler)


def _field(error: FieldError) -> dict[str, Any]:
    return {"code": error.code, "detail": error.detail, "pointer": error.pointer, "parameter": error.parameter}


def _printable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {k: _printable(v) for k, v in value.items()}
    return [_printable(v) for v in value] if isinstance(value, list) else value


async def _domain(request: Request, error: errors.DomainError) -> Response:
    fields = error.errors if isinstance(error, errors.Invalid) else ()
    return problem(request.scope, _STATUS[type(error)], error.detail, code=error.code, fields=fields)


async def _merged(request: Request, error: errors.Merged) -> Response:
    head, _, tail = request.url.path.removeprefix("/v1/").partition("/")
    rest = tail.partition("/")[2]
    query = f"?{request.url.query}" if request.url.query else ""
    location = f"/v1/{head}/{error.survivor_id}{'/' + rest if rest else ''}{query}"
    return Response(status_code=308, headers={"Location": location})


async def _validation(request: Request, error: RequestValidationError) -> Response:
    found = error.errors()
    if any(e["type"] == "json_invalid" for e in found):
        return problem(request.scope, 400, "The body is not valid JSON.", code="malformed_json")
    fields = [_field_error(e) for e in found]
    return problem(request.scope, 422, "; ".join(f.detail for f in fields[:3]), fields=fields)


def _field_error(error: dict[str, Any]) -> FieldError:
    where, *path = error["loc"]
    detail = error["msg"].removeprefix("Value error, ")
    if where == "body":
        pointer = "".join("/" + str(p).replace("~", "~0").replace("/", "~1") for p in path)
        return FieldError(code=error["type"], detail=f"{pointer or 'the body'}: {detail}", pointer=pointer)
    name = str(path[0]) if path else where
    return FieldError(code=error["type"], detail=f"{name}: {detail}", parameter=name)


async def _http(request: Request, error: HTTPException) -> Response:
    headers = dict(error.headers or {})
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ", ".join(sorted(request.app.state.allowed_methods(request.url.path)))
    details = {404: "There is nothing at this path.", 405: "This path does not take that method."}
    return problem(request.scope, error.status_code, details.get(error.status_code, str(error.detail)), headers=headers)


async def _busy(request: Request, _error: Exception) -> Response:
    return problem(request.scope, 503, "The database is busy; try again.")


async def _unexpected(request: Request, error: Exception) -> Response:
    log.error("request failed", path=request.url.path, request_id=request.scope.get("state", {}).get("request_id"), exc_info=error)
    return problem(request.scope, 500, "Something went wrong on our side; the request id finds it in the log.")
