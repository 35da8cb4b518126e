"""Answers reads: one snapshot, bytes straight from the rows, an ETag; what is unchanged is neither sent (304) nor made again."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Annotated, Any, TypeVar

import orjson
from fastapi import Depends, Request, Response
from starlette.concurrency import run_in_threadpool
from starlette.types import Scope

from app.db.connect import Database, Interrupted
from app.db.query import Rows
from app.http.callers import reader
from app.http.kept_answers import Answer, KeptAnswers

Result = TypeVar("Result")

JSON = "application/json"
LOOP_SECONDS = 0.02
"""A read that takes longer than this leaves the event loop for a thread (SQLite only)."""


class Reading:
    """What a read route uses; `find` functions get `Rows` and return plain dicts ready for JSON."""

    __slots__ = ("_database", "_kept", "_scope")

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        state = scope["app"].state
        self._database: Database = state.database
        self._kept: KeptAnswers = state.kept_answers

    async def record(self, find: Callable[[Rows], dict[str, Any]]) -> Response:
        """One record; the ETag is strong and made of its `version`."""

        def answer(rows: Rows) -> Response:
            found = find(rows)
            tag = f'"{found["version"]}"'
            return self._unchanged(tag) or self._answered(Answer(tag, orjson.dumps(found), None))

        return await self._run(answer)

    async def view(self, revision: Callable[[Rows], object], find: Callable[[Rows], dict[str, Any]]) -> Response:
        """A list or a read model; the ETag is weak and made of `revision`, and `find` does not run when an answer under it is known."""

        def answer(rows: Rows) -> Response:
            tag = f'W/"{revision(rows)}"'
            return self._unchanged(tag) or self._answered(self._kept_or_found(tag, rows, find))

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

    def _unchanged(self, tag: str) -> Response | None:
        given = next((value for name, value in self._scope["headers"] if name == b"if-none-match"), None)
        if given is None or not matches_tag(given.decode("latin-1"), tag):
            return None
        return Response(status_code=304, headers={"ETag": tag, "Cache-Control": "no-cache"})

    def _kept_or_found(self, tag: str, rows: Rows, find: Callable[[Rows], dict[str, Any]]) -> Answer:
        asked = (self._scope["path"], self._scope["query_string"])
        answer = self._kept.get(asked, tag)
        if answer is None:
            found = find(rows)
            answer = Answer(tag, orjson.dumps(found), found.get("next_cursor"))
            self._kept.keep(asked, answer)
        return answer

    def _answered(self, answer: Answer) -> Response:
        headers = {"ETag": answer.tag, "Cache-Control": "no-cache"}
        if answer.next_cursor is not None:
            given = self._scope["query_string"].decode("latin-1").split("&")
            kept = [part for part in given if part and not part.startswith("cursor=")]
            headers["Link"] = f'<{self._scope["path"]}?{"&".join([*kept, f"cursor={answer.next_cursor}"])}>; rel="next"'
        return Response(answer.body, media_type=JSON, headers=headers)


def matches_tag(header: str, tag: str) -> bool:
    """True when an If-None-Match header names the tag (weak comparison, RFC 9110, 8.8.3.2)."""
    bare = tag.removeprefix("W/")
    return header.strip() == "*" or any(part.strip().removeprefix("W/") == bare for part in header.split(","))


async def reading(request: Request) -> Reading:
    """The reading side of this request."""
    return Reading(request.scope)


Read = Annotated[Reading, Depends(reading)]
MayRead = Depends(reader)
"""For `dependencies=` of a router: reads are open, or need a key when the settings say so."""
