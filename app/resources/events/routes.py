"""/v1/events."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Change, Create, Outcome, Review
from app.resources.changes.store import last_seq
from app.resources.events import merges, service
from app.resources.events.schemas import EventCreate, EventFilter, EventMerge, EventPatch, EventRead, Expansions

router = APIRouter(prefix="/v1/events", tags=["events"], route_class=StrictRoute, dependencies=[MayRead])
EventRef = Annotated[Ref, Path(description="Id or slug of the event")]
_CHANGES = problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503)


@router.get("", response_model=PageOf[EventRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_events(query: Annotated[EventFilter, Query()], read: Read) -> Response:
    """Events that were not merged away, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_events(rows, query))


@router.get("/{event_ref}", response_model=EventRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_event(event_ref: EventRef, read: Read, expand: Annotated[Expansions, Query()] = []) -> Response:  # noqa: B006 -- FastAPI copies it
    """One event; an absorbed id answers 308 to its survivor. With `expand` the ETag is a weak one, not for If-Match."""
    if expand:
        return await read.view(last_seq, lambda rows: service.read_event(rows, event_ref, expand))
    return await read.record(lambda rows: service.read_event(rows, event_ref))


@router.post("", status_code=201, response_model=EventRead, responses=problems(400, 401, 403, 406, 409, 413, 415, 422, 503))
def create_event(body: EventCreate, write: Create) -> Response:
    """Stores a new event."""
    return write.create(lambda unit: Outcome(service.record_event(unit, body)), service.read_event, at="/v1/events")


@router.patch("/{event_ref}", response_model=EventRead, responses=_CHANGES)
def change_event(event_ref: EventRef, body: EventPatch, write: Change) -> Response:
    """Changes the fields that are sent; a suggestion of the engine becomes a person's record."""
    return write.change(lambda unit: service.change_event(unit, event_ref, body), service.read_event)


@router.post("/{event_ref}/merge", response_model=EventRead, responses=_CHANGES)
def merge_event(event_ref: EventRef, body: EventMerge, write: Review) -> Response:
    """Merges this event into another one, which takes over its claims, propositions, sub-events and participants."""
    return write.change(lambda unit: merges.merge_event(unit, event_ref, body.into), service.read_event)
