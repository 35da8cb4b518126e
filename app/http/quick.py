"""The short way through a read: what FastAPI's dependency solving would do, decided once when the route is built.

A page of claims takes less time to read than FastAPI takes to solve the dependencies of its route (docs/decisions.md, 18). The
declaration stays FastAPI's, so the OpenAPI document and the errors are the same.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import Any, get_origin

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError

from app.http.callers import admit, reader
from app.http.reading import Reading, reading

Handler = Callable[[Request], Coroutine[Any, Any, Response]]

_GIVEN = (
    "request_param_name",
    "http_connection_param_name",
    "response_param_name",
    "background_tasks_param_name",
    "security_scopes_param_name",
)
"""What FastAPI itself would give an endpoint that asks for it."""


def quick_handler(dependant: Dependant) -> Handler | None:
    """The handler of a route that takes nothing but path parameters, one query model and `Read`; None for any other route."""
    endpoint = dependant.call
    names = {inner.call: inner.name for inner in dependant.dependencies}
    query = _query_model(dependant)
    others = dependant.header_params or dependant.cookie_params or dependant.body_params or any(getattr(dependant, name) for name in _GIVEN)
    if endpoint is None or not inspect.iscoroutinefunction(endpoint) or others or set(names) != {reader, reading} or query is None:
        return None
    read_name, path_fields = names[reading] or "read", dependant.path_params
    query_name, parse = query

    async def handle(request: Request) -> Response:
        await admit(request)
        values: dict[str, Any] = {read_name: Reading(request.scope)}
        errors: list[Any] = []
        for field in path_fields:
            values[field.name], wrong = field.validate(request.path_params[field.alias], values, loc=("path", field.alias))
            errors += wrong
        if query_name:
            values[query_name] = parse(request, errors)
        if errors:
            raise RequestValidationError(errors)
        answer: Response = await endpoint(**values)
        return answer

    return handle


Parse = Callable[[Request, list[Any]], BaseModel | None]


def _query_model(dependant: Dependant) -> tuple[str, Parse] | None:
    """(name of the endpoint's parameter, its parser); ("", ...) without query parameters, None when they are no single model."""
    if not dependant.query_params:
        return "", lambda _request, _errors: None
    model = dependant.query_params[0].field_info.annotation
    if len(dependant.query_params) != 1 or not (isinstance(model, type) and issubclass(model, BaseModel)):
        return None
    return dependant.query_params[0].name, _parser(model)


def _parser(model: type[BaseModel]) -> Parse:
    lists = {name for name, field in model.model_fields.items() if get_origin(field.annotation) is list}
    nothing_given = None if any(field.is_required() for field in model.model_fields.values()) else model()

    def parse(request: Request, errors: list[Any]) -> BaseModel | None:
        if nothing_given is not None and not request.scope["query_string"]:
            return nothing_given
        query = request.query_params
        given: dict[str, Any] = {name: query.getlist(name) if name in lists else query[name] for name in query}
        try:
            return model.model_validate(given)
        except ValidationError as error:
            errors += [{**found, "loc": ("query", *found["loc"])} for found in error.errors()]
            return None

    return parse
