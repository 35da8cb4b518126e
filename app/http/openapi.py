"""What FastAPI's OpenAPI leaves to us: version 3.2, the Problem schema, ETags, 304 and 308, and the methods of each path."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from pydantic import TypeAdapter
from starlette.routing import compile_path

from app.http.examples import add_examples
from app.http.problems import Problem, problems

DESCRIPTION = """Tracks conflicting claims: who said what about an event, where it was published, who denies it, and what anyone who
checked it found. `GET /v1/events/{event_ref}/dispute` answers who contradicts whom in one call."""

_TAG = {"ETag": {"description": "Version of the answer, for If-None-Match and If-Match", "schema": {"type": "string"}}}
_REQUEST_ID = {"X-Request-ID": {"description": "Id of the request", "schema": {"type": "string"}}}


def describe(app: FastAPI) -> None:
    """Completes `app.openapi()` and gives `app.state.allowed_methods(path)`."""
    app.openapi_version = "3.2.0"
    app.description = DESCRIPTION
    plain: Callable[[], dict[str, Any]] = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            _complete(plain())
        return plain()

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way to extend the schema
    app.state.allowed_methods = _methods(app)


def _complete(schema: dict[str, Any]) -> None:
    components = schema.setdefault("components", {}).setdefault("schemas", {})
    made = TypeAdapter(Problem).json_schema(ref_template="#/components/schemas/{model}")
    components.update(made.pop("$defs", {}))
    components["Problem"] = made
    for unused in ("HTTPValidationError", "ValidationError"):
        components.pop(unused, None)
    add_examples(components)
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            _complete_operation(path, method, operation)


def _complete_operation(path: str, method: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    if "422" in responses and "application/json" in responses["422"].get("content", {}):
        responses.update(problems_as_text(422))
    if method == "get" and path.startswith("/v1"):
        operation["security"] = [{}, *operation.get("security", [])]
        responses["304"] = {"description": "Unchanged since If-None-Match", "headers": _TAG}
    if "{" in path and path.startswith("/v1"):
        responses["308"] = {
            "description": "The record was merged; Location names the survivor",
            "headers": {"Location": {"schema": {"type": "string"}}},
        }
    for status, response in responses.items():
        if status in {"200", "201", "202"} and path.startswith("/v1"):
            response.setdefault("headers", {}).update(_TAG)
        response.setdefault("headers", {}).update(_REQUEST_ID)
    responses.update({k: v for k, v in problems_as_text(500).items() if k not in responses})


def problems_as_text(*statuses: int) -> dict[str, dict[str, Any]]:
    """`problems` with the statuses as OpenAPI wants them, as text."""
    return {str(k): v for k, v in problems(*statuses).items()}


def _methods(app: FastAPI) -> Callable[[str], set[str]]:
    known: list[tuple[Any, set[str]]] = []

    def allowed(path: str) -> set[str]:
        if not known:
            for template, operations in app.openapi()["paths"].items():
                methods = {m.upper() for m in operations}
                known.append((compile_path(template)[0], methods | ({"HEAD"} if "GET" in methods else set())))
        return {m for pattern, methods in known if pattern.match(path) for m in methods}

    return allowed
