"""/v1/contradictions and /v1/events/{event_ref}/contradictions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Create, Outcome, Review
from app.resources.changes.store import last_seq
from app.resources.contradictions import service
from app.resources.contradictions.schemas import (
    ContradictionCreate,
    ContradictionFilter,
    ContradictionPatch,
    ContradictionRead,
    EventContradictionFilter,
    Expansions,
)
from app.resources.events.service import find_event
from app.resources.events.store import revision

router = APIRouter(prefix="/v1", tags=["contradictions"], route_class=StrictRoute, dependencies=[MayRead])
ContradictionId = Annotated[Ref, Path(description="Id of the contradiction")]
EventRef = Annotated[Ref, Path(description="Id or slug of the event")]
_CHANGES = problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503)
_KNOWN = {"model": ContradictionRead, "description": "The pair is known already and stays as it is"}
_LISTS = problems(400, 401, 403, 404, 406, 422, 503)


@router.get("/events/{event_ref}/contradictions", response_model=PageOf[ContradictionRead], responses=_LISTS)
async def list_contradictions_of_event(event_ref: EventRef, query: Annotated[EventContradictionFilter, Query()], read: Read) -> Response:
    """Contradictions within the event and its sub-events, newest first; inactive ones only when asked for."""
    return await read.view(
        last_seq if query.expand else lambda rows: revision(rows, find_event(rows, event_ref)),
        lambda rows: service.page_of_event(rows, event_ref, query),
    )


@router.get("/contradictions", response_model=PageOf[ContradictionRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_contradictions(query: Annotated[ContradictionFilter, Query()], read: Read) -> Response:
    """Contradictions, newest first; inactive ones only when asked for."""
    return await read.view(last_seq, lambda rows: service.page_of_contradictions(rows, query))


@router.get("/contradictions/{contradiction_id}", response_model=ContradictionRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_contradiction(contradiction_id: ContradictionId, read: Read, expand: Annotated[Expansions, Query()] = []) -> Response:  # noqa: B006 -- FastAPI copies it
    """One contradiction. With `expand` the ETag is a weak one, not for If-Match."""
    if expand:
        return await read.view(last_seq, lambda rows: service.read_contradiction(rows, contradiction_id, expand))
    return await read.record(lambda rows: service.read_contradiction(rows, contradiction_id))


@router.post(
    "/contradictions",
    status_code=201,
    response_model=ContradictionRead,
    responses={200: _KNOWN, **problems(400, 401, 403, 406, 409, 413, 415, 422, 503)},
)
def create_contradiction(body: ContradictionCreate, write: Create) -> Response:
    """Proposes a pair of claims of one event; 200 with the stored one when the pair is known already."""
    return write.create(
        lambda unit: Outcome(*service.record_contradiction(unit, body)), service.read_contradiction, at="/v1/contradictions"
    )


@router.patch("/contradictions/{contradiction_id}", response_model=ContradictionRead, responses=_CHANGES)
def change_contradiction(contradiction_id: ContradictionId, body: ContradictionPatch, write: Review) -> Response:
    """Confirms, rejects or edits a contradiction; a rejected pair is never proposed again."""
    return write.change(lambda unit: service.change_contradiction(unit, contradiction_id, body), service.read_contradiction)
