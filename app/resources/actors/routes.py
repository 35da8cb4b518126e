"""/v1/actors."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Change, Create, Outcome, Review
from app.resources.actors import service
from app.resources.actors.schemas import ActorCreate, ActorFilter, ActorMerge, ActorPatch, ActorRead
from app.resources.changes.store import last_seq

router = APIRouter(prefix="/v1/actors", tags=["actors"], route_class=StrictRoute, dependencies=[MayRead])
ActorRef = Annotated[Ref, Path(description="Id or slug of the actor")]


@router.get("", response_model=PageOf[ActorRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_actors(query: Annotated[ActorFilter, Query()], read: Read) -> Response:
    """Actors that were not merged away, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_actors(rows, query))


@router.get("/{actor_ref}", response_model=ActorRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_actor(actor_ref: ActorRef, read: Read) -> Response:
    """One actor; an absorbed id answers 308 to its survivor."""
    return await read.record(lambda rows: service.read_actor(rows, actor_ref))


@router.post("", status_code=201, response_model=ActorRead, responses=problems(400, 401, 403, 406, 409, 413, 415, 422, 503))
def create_actor(body: ActorCreate, write: Create) -> Response:
    """Stores a new actor."""
    return write.create(lambda unit: Outcome(service.record_actor(unit, body)), service.read_actor, at="/v1/actors")


@router.patch("/{actor_ref}", response_model=ActorRead, responses=problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503))
def change_actor(actor_ref: ActorRef, body: ActorPatch, write: Change) -> Response:
    """Changes the fields that are sent."""
    return write.change(lambda unit: service.change_actor(unit, actor_ref, body), service.read_actor)


@router.post("/{actor_ref}/merge", response_model=ActorRead, responses=problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503))
def merge_actor(actor_ref: ActorRef, body: ActorMerge, write: Review) -> Response:
    """Merges this actor into another one, which takes over its names, claims, articles and children."""
    return write.change(lambda unit: service.merge_actor(unit, actor_ref, body.into), service.read_actor)
