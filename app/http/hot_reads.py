"""What frontends ask most, answered before the layers that only errors and writes need."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from fastapi import FastAPI, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.http.quick import Handler, quick_handler
from app.http.strict import StrictRoute

Operation = tuple[re.Pattern[str], Handler]


class HotReads:
    """Answers GET requests for a few operations; whatever goes wrong there is asked again of the whole application, which says why.

    Reads change nothing, so asking twice is safe, and problems are worded in one place.
    """

    def __init__(self, app: ASGIApp, operations: Collection[Operation]) -> None:
        self._app = app
        self._operations = operations

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        answer = await self._answer(scope, receive) if scope["type"] == "http" and scope["method"] == "GET" else None
        await (answer or self._app)(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive) -> Response | None:
        for pattern, handle in self._operations:
            found = pattern.match(scope["path"])
            if found is not None:
                try:
                    return await handle(Request({**scope, "path_params": found.groupdict()}, receive))
                except Exception:  # noqa: BLE001 -- asked again in full, where every exception has its answer
                    return None
        return None


def hot_operations(app: FastAPI, paths: Collection[str]) -> list[Operation]:
    """The GET operations declared at these paths, to answer before all others.

    Raises `ValueError` for a path where no GET operation is declared that has a quick handler.
    """
    declared: dict[str, Operation] = {}
    for router in app.router.routes:
        for route in _routes_in(router):
            if route.path in paths and route.methods == {"GET"} and quick_handler(route.dependant):
                declared[route.path] = (route.path_regex, route.get_route_handler())
    if set(declared) != set(paths):
        message = f"no quick GET operation is declared at {sorted(set(paths) - set(declared))}"
        raise ValueError(message)
    return [declared[path] for path in paths]


def _routes_in(route: Any) -> list[StrictRoute]:
    inner = getattr(getattr(route, "original_router", None), "routes", [route])
    return [r for r in inner if isinstance(r, StrictRoute)]
