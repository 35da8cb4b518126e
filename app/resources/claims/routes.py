"""/v1/claims, and the claims of an actor and of an event."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Paging, Ref
from app.http.writing import Change, Create, Outcome, Review
from app.resources.changes.store import last_seq
from app.resources.claims import edits, service
from app.resources.claims.answers import AppearanceRead, ClaimRead
from app.resources.claims.lists import ClaimList, expanded_names
from app.resources.claims.schemas import (
    ActorClaimFilter,
    AppearanceCreate,
    ClaimCreate,
    ClaimFilter,
    ClaimPatch,
    ClaimShape,
    EventClaimFilter,
)

router = APIRouter(prefix="/v1", tags=["claims"], route_class=StrictRoute, dependencies=[MayRead])
ClaimRef = Annotated[Ref, Path(description="Id of the claim")]
_LIST = problems(400, 401, 403, 406, 422, 503)
_CREATE = problems(400, 401, 403, 406, 409, 413, 415, 422, 503)


@router.get("/claims", response_model=PageOf[ClaimRead], responses=_LIST)
async def list_claims(query: Annotated[ClaimFilter, Query()], read: Read) -> Response:
    """Claims, newest first."""
    asked = ClaimList(query)
    return await read.view(asked.tag, asked.page)


@router.get("/events/{event_ref}/claims", response_model=PageOf[ClaimRead], responses={**_LIST, **problems(404)})
async def list_claims_of_event(
    event_ref: Annotated[Ref, Path(description="Id or slug of the event")], query: Annotated[EventClaimFilter, Query()], read: Read
) -> Response:
    """What is claimed about the event and its sub-events, newest first."""
    asked = ClaimList(query, event=event_ref)
    return await read.view(asked.tag, asked.page)


@router.get("/claims/{claim_ref}", response_model=ClaimRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_claim(claim_ref: ClaimRef, query: Annotated[ClaimShape, Query()], read: Read) -> Response:
    """One claim; with `expand` the ETag is weak, for then more than the claim itself can change."""
    names = expanded_names(query.expand)
    if names:
        return await read.view(last_seq, lambda rows: service.read_claim(rows, claim_ref, names))
    return await read.record(lambda rows: service.read_claim(rows, claim_ref))


@router.post("/claims", status_code=201, response_model=ClaimRead, responses={200: {"model": ClaimRead}, **_CREATE})
def create_claim(body: ClaimCreate, write: Create) -> Response:
    """Stores a claim; one that is known by its fingerprint answers 200 as it is stored and takes over appearances that are new."""
    return write.create(lambda unit: Outcome(*service.record_claim(unit, body)), service.read_claim, at="/v1/claims")


@router.patch(
    "/claims/{claim_ref}", response_model=ClaimRead, responses=problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503)
)
def change_claim(claim_ref: ClaimRef, body: ClaimPatch, write: Change) -> Response:
    """Changes the fields that are sent; `lifecycle: retracted` records that the claimant took it back."""
    return write.change(lambda unit: edits.change_claim(unit, claim_ref, body), service.read_claim)


@router.delete("/claims/{claim_ref}", status_code=204, responses=problems(401, 403, 404, 406, 409, 412, 422, 428, 503))
def remove_claim(claim_ref: ClaimRef, write: Review) -> Response:
    """Deletes a claim stored in error, with its appearances, assessments and contradictions; the change feed keeps what happened."""
    return write.remove(lambda unit: edits.remove_claim(unit, claim_ref))


@router.get("/claims/{claim_ref}/appearances", response_model=PageOf[AppearanceRead], responses={**_LIST, **problems(404)})
async def list_appearances(claim_ref: ClaimRef, query: Annotated[Paging, Query()], read: Read) -> Response:
    """Where the claim was published, in the order it was stored."""
    return await read.view(last_seq, lambda rows: service.page_of_appearances(rows, claim_ref, query.limit, query.cursor))


@router.get(
    "/claims/{claim_ref}/appearances/{appearance_id}",
    response_model=AppearanceRead,
    responses=problems(401, 403, 404, 406, 422, 503),
)
async def read_appearance(
    claim_ref: ClaimRef, appearance_id: Annotated[Ref, Path(description="Id of the appearance")], read: Read
) -> Response:
    """One appearance."""
    return await read.view(last_seq, lambda rows: service.read_appearance(rows, claim_ref, appearance_id))


@router.post(
    "/claims/{claim_ref}/appearances",
    status_code=201,
    response_model=AppearanceRead,
    responses={200: {"model": AppearanceRead}, **_CREATE, **problems(404)},
)
def create_appearance(claim_ref: ClaimRef, body: AppearanceCreate, write: Create) -> Response:
    """Notes that an article carries the claim; the same place of the same article again answers 200."""
    return write.create(
        lambda unit: Outcome(*service.add_appearance(unit, claim_ref, body)),
        lambda rows, appearance_id: service.read_appearance(rows, claim_ref, appearance_id),
        at=f"/v1/claims/{claim_ref}/appearances",
    )


@router.get("/actors/{actor_ref}/claims", response_model=PageOf[ClaimRead], responses={**_LIST, **problems(404)})
async def list_claims_of_actor(
    actor_ref: Annotated[Ref, Path(description="Id or slug of the actor")], query: Annotated[ActorClaimFilter, Query()], read: Read
) -> Response:
    """What the actor claims, newest first."""
    asked = ClaimList(query, claimant=actor_ref)
    return await read.view(asked.tag, asked.page)
