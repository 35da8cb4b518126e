"""A route that refuses what it does not declare: query parameters, content types, answers nobody can give."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from app.domain.errors import FieldError, Invalid
from app.http.quick import quick_handler

JSON = "application/json"
MERGE_PATCH = "application/merge-patch+json"


class StrictRoute(APIRoute):
    """Answers 422 to an unknown query parameter, 415 to another content type, 406 when JSON is not acceptable."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler with the three checks before it."""
        handle = quick_handler(self.dependant) or super().get_route_handler()
        known = set(_query_names(self.dependant))
        takes_body = self.body_field is not None

        async def checked(request: Request) -> Response:
            if request.scope["query_string"]:
                _refuse_unknown(request, known)
            headers = request.headers
            if takes_body:
                _refuse_content_type(headers.get("content-type", ""), request.method)
            accept = headers.get("accept")
            if accept is not None and not accepts_json(accept):
                raise HTTPException(406, "Answers are application/json.")
            return await handle(request)

        return checked


def _query_names(dependant: Dependant) -> Iterator[str]:
    for field in dependant.query_params:
        kind = field.field_info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from (info.alias or name for name, info in kind.model_fields.items())
        else:
            yield field.alias
    for inner in dependant.dependencies:
        yield from _query_names(inner)


def accepts_json(accept: str) -> bool:
    """True when an Accept header admits application/json (RFC 9110, 12.5.1; a weight of 0 refuses)."""
    for part in accept.split(","):
        kind, *parameters = (p.strip() for p in part.split(";"))
        refused = any(p.replace(" ", "") in {"q=0", "q=0.0", "q=0.00", "q=0.000"} for p in parameters)
        if kind.lower() in {"*/*", "application/*", JSON, "application/problem+json", ""} and not refused:
            return True
    return False


def _refuse_unknown(request: Request, known: set[str]) -> None:
    unknown = sorted({name for name in request.query_params if name not in known})
    if unknown:
        raise Invalid(*(FieldError("unknown_parameter", "This operation has no such query parameter.", parameter=n) for n in unknown))


def _refuse_content_type(given: str, method: str) -> None:
    allowed = {JSON, MERGE_PATCH} if method == "PATCH" else {JSON}
    if given.partition(";")[0].strip().lower() not in allowed:
        raise HTTPException(415, f"The body must be {' or '.join(sorted(allowed))}.")
