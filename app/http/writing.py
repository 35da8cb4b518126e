"""Answers writes: If-Match, Idempotency-Key, comment; the answer is read and remembered in the transaction of the effect."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Annotated, Any

import orjson
from fastapi import Depends, Header, Query, Request, Response
from sqlmodel import col, delete
from starlette.exceptions import HTTPException

from app.db.query import Rows
from app.db.unit import Maker, Unit
from app.db.writes import Author, Writes
from app.domain.errors import Conflict, invalid_parameter
from app.domain.vocabulary import MakerKind
from app.http.callers import Caller, reviewer, writer
from app.http.reading import JSON
from app.http.wire import Text
from app.tables import IdempotencyRecord

_VERSION_TAG = re.compile(r'^"(\d{1,9})"$')


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a creating service function did: the record's id, and whether it is new (201) or was there already (200)."""

    id: str
    created: bool = True


@dataclass(slots=True)
class _Answer:
    status: int
    body: bytes
    headers: dict[str, str]


@dataclass(slots=True)
class InFlight:
    """Idempotency keys being worked on in this process."""

    keys: set[tuple[str, str]] = field(default_factory=set)
    lock: threading.Lock = field(default_factory=threading.Lock)


@dataclass(frozen=True, slots=True)
class Writing:
    """What a write route uses; `act` functions get a `Unit`, `read` functions give the record as the wire shows it."""

    writes: Writes
    in_flight: InFlight
    author: Author
    key_id: str
    idempotency_key: str | None
    request_hash: str
    remembered_for: timedelta

    def create(
        self, act: Callable[[Unit], Outcome], read: Callable[[Rows, str], dict[str, Any]], *, at: str, status: int = 201
    ) -> Response:
        """201 (or `status`) with Location, ETag and body; 200 when the record was there already. `at` is the collection's path."""

        def answer(unit: Unit, outcome: Outcome) -> _Answer:
            body = read(unit.rows, outcome.id)
            headers = {"Location": f"{at}/{outcome.id}"} if outcome.created else {}
            return _answer(status if outcome.created else 200, body, headers)

        return self._run(act, answer)

    def change(self, act: Callable[[Unit], str], read: Callable[[Rows, str], dict[str, Any]]) -> Response:
        """200 with the record as it is now; `act` returns its id."""
        return self._run(act, lambda unit, record_id: _answer(200, read(unit.rows, record_id), {}))

    def remove(self, act: Callable[[Unit], None]) -> Response:
        """204 without a body."""
        return self._run(act, lambda _unit, _none: _Answer(204, b"", {}))

    def _run(self, act: Callable[[Unit], Any], answer: Callable[[Unit, Any], _Answer]) -> Response:
        if self.idempotency_key is None:
            return self._attempt(act, answer)
        flight = (self.key_id, self.idempotency_key)
        with self.in_flight.lock:
            if flight in self.in_flight.keys:
                raise Conflict("A request with this Idempotency-Key is still being worked on.", code="in_flight")
            self.in_flight.keys.add(flight)
        try:
            return self._attempt(act, answer)
        finally:
            self.in_flight.keys.discard(flight)

    def _attempt(self, act: Callable[[Unit], Any], answer: Callable[[Unit, Any], _Answer]) -> Response:
        given: list[_Answer] = []

        def act_once(unit: Unit) -> Any:
            given.clear()
            remembered = self._remembered(unit)
            if remembered is not None:
                given.append(remembered)
                return None
            return act(unit)

        def conclude(unit: Unit, result: Any) -> None:
            if not given:
                given.append(answer(unit, result))
                self._remember(unit, given[0])

        self.writes.run(self.author, act_once, conclude)
        done = given[0]
        return Response(done.body, status_code=done.status, media_type=JSON if done.body else None, headers=done.headers)

    def _remembered(self, unit: Unit) -> _Answer | None:
        if self.idempotency_key is None:
            return None
        found = unit.session.get(IdempotencyRecord, (self.key_id, self.idempotency_key))
        if found is None or found.created_at < unit.now - self.remembered_for:
            return None
        if found.request_hash != self.request_hash:
            raise invalid_parameter("Idempotency-Key", "key_reused", "This Idempotency-Key was used for another request.")
        return _Answer(found.status, found.body, {**found.headers, "Idempotent-Replayed": "true"})

    def _remember(self, unit: Unit, answer: _Answer) -> None:
        if self.idempotency_key is None:
            return
        unit.session.exec(delete(IdempotencyRecord).where(col(IdempotencyRecord.created_at) < unit.now - self.remembered_for))
        unit.add(
            IdempotencyRecord(
                api_key_id=self.key_id,
                key=self.idempotency_key,
                request_hash=self.request_hash,
                status=answer.status,
                headers=answer.headers,
                body=answer.body,
                created_at=unit.now,
            )
        )


def _answer(status: int, body: dict[str, Any], headers: dict[str, str]) -> _Answer:
    tag = {"ETag": f'"{body["version"]}"'} if "version" in body else {}
    return _Answer(status, orjson.dumps(body), {**tag, **headers})


IdempotencyKey = Annotated[
    str | None, Header(alias="Idempotency-Key", pattern=r"^[\x21-\x7e]{1,200}$", description="Repeats of this write have one effect")
]
Comment = Annotated[Text | None, Query(max_length=500, description="Why; kept with the change", examples=["typo"])]
IfMatch = Annotated[str | None, Header(alias="If-Match", description='The version the change is made for: `"3"`, or `*` for any')]


async def _writing(request: Request, who: Caller, key: str | None, comment: str | None, version: int | None) -> Writing:
    state = request.app.state
    parts = (request.method, request.url.path, request.url.query, request.headers.get("if-match", ""))
    digest = hashlib.sha256("\n".join(parts).encode("utf-8", "replace") + b"\n" + await request.body()).hexdigest()
    author = Author(who.name, Maker(MakerKind.HUMAN, who.name), comment, version)
    hours = timedelta(hours=state.settings.idempotency_hours)
    return Writing(state.writes, state.in_flight, author, who.key_id or "", key, digest, hours)


def expected_version(if_match: str | None) -> int | None:
    """The version an If-Match header asks for, None for `*`; raises 428 without the header, 422 for anything but one of our tags."""
    if if_match is None:
        raise HTTPException(428, "Send If-Match with the record's ETag, so that nobody's change is overwritten unseen.")
    if if_match.strip() == "*":
        return None
    found = _VERSION_TAG.match(if_match.strip())
    if found is None:
        raise invalid_parameter("If-Match", "not_a_version", 'If-Match must be the ETag of the record, like "3", or *.')
    return int(found[1])


async def creating(
    request: Request, who: Annotated[Caller, Depends(writer)], key: IdempotencyKey = None, comment: Comment = None
) -> Writing:
    """A write that makes a record (scope write)."""
    return await _writing(request, who, key, comment, None)


async def changing(
    request: Request,
    who: Annotated[Caller, Depends(writer)],
    key: IdempotencyKey = None,
    comment: Comment = None,
    if_match: IfMatch = None,
) -> Writing:
    """A write that changes a record (scope write, If-Match)."""
    return await _writing(request, who, key, comment, expected_version(if_match))


async def reviewing(
    request: Request,
    who: Annotated[Caller, Depends(reviewer)],
    key: IdempotencyKey = None,
    comment: Comment = None,
    if_match: IfMatch = None,
) -> Writing:
    """A decision, merge or deletion (scope review, If-Match)."""
    return await _writing(request, who, key, comment, expected_version(if_match))


Create = Annotated[Writing, Depends(creating)]
Change = Annotated[Writing, Depends(changing)]
Review = Annotated[Writing, Depends(reviewing)]
