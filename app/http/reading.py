"""Answers reads: one snapshot, bytes straight from the rows, an ETag, 304 without running the list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Annotated, Any, TypeVar

import orjson
from fastapi import Depends, Request, Response
from starlette.concurrency import run_in_threadpool

from app.db.connect import Database, Interrupted
from app.db.query import Rows
from app.http.callers import reader

Result = TypeVar("Result")

JSON = "application/json"
LOOP_SECONDS = 0.02
"""A read that takes longer than this leaves the event loop for a thread (SQLite only)."""


class Reading:
    """What a read route uses; `find` functions get `Rows` and return plain dicts ready for JSON."""

    __slots__ = ("_database", "_request")

    def __init__(self, request: Request) -> None:
        self._request = request
        self._database: Database = request.app.state.database

    async def record(self, find: Callable[[Rows], dict[str, Any]]) -> Response:
        """One record; the ETag is strong and made of its `version`."""

        def answer(rows: Rows) -> Response:
            found = find(rows)
            return self._tagged(f'"{found["version"]}"', lambda: found)

        return await self._run(answer)

    async def view(self, revision: Callable[[Rows], object], find: Callable[[Rows], dict[str, Any]]) -> Response:
        """A list or a read model; the ETag is weak and made of `revision`, and `find` does not run when it still matches."""

        def answer(rows: Rows) -> Response:
            return self._tagged(f'W/"{revision(rows)}"', lambda: find(rows))

        return await self._run(answer)

    async def _run(self, answer: Callable[[Rows], Result]) -> Result:
        if self._database.reads_in_loop:
            # what is too long for the loop gets the full time in a thread
            with suppress(Interrupted), self._database.reading(LOOP_SECONDS) as rows:
                return answer(rows)
        return await run_in_threadpool(self._in_thread, answer)

    def _in_thread(self, answer: Callable[[Rows], Result]) -> Result:
        with self._database.reading() as rows:
            return answer(rows)

    def _tagged(self, tag: str, find: Callable[[], dict[str, Any]]) -> Response:
        headers = {"ETag": tag, "Cache-Control": "no-cache"}
        if matches_tag(self._request.headers.get("if-none-match"), tag):
            return Response(status_code=304, headers=headers)
        body = find()
        cursor = body.get("next_cursor")
        if cursor is not None:
            given = self._request.scope["query_string"].decode("latin-1").split("&")
            following = "&".join([part for part in given if part and not part.startswith("cursor=")] + [f"cursor={cursor}"])
            headers["Link"] = f'<{self._request.scope["path"]}?{following}>; rel="next"'
        return Response(orjson.dumps(body), media_type=JSON, headers=headers)


def matches_tag(header: str | None, tag: str) -> bool:
    """True when an If-None-Match header names the tag (weak comparison, RFC 9110, 8.8.3.2)."""
    if header is None:
        return False
    bare = tag.removeprefix("W/")
    return header.strip() == "*" or any(part.strip().removeprefix("W/") == bare for part in header.split(","))


async def reading(request: Request) -> Reading:
    """The reading side of this request."""
    return Reading(request)


Read = Annotated[Reading, Depends(reading)]
MayRead = Depends(reader)
"""For `dependencies=` of a router: reads are open, or need a key when the settings say so."""
