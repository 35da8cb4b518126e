"""/v1/propositions."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Change, Create, Outcome, Review
from app.resources.changes.store import last_seq
from app.resources.propositions import service
from app.resources.propositions.schemas import PropositionCreate, PropositionFilter, PropositionPatch, PropositionRead

router = APIRouter(prefix="/v1/propositions", tags=["propositions"], route_class=StrictRoute, dependencies=[MayRead])
PropositionRef = Annotated[Ref, Path(description="Id of the proposition", examples=["prp_01kf2m3n4p5q6r7s8t9v0w1x2y"])]


@router.get("", response_model=PageOf[PropositionRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_propositions(query: Annotated[PropositionFilter, Query()], read: Read) -> Response:
    """Propositions, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_propositions(rows, query))


@router.get("/{proposition_ref}", response_model=PropositionRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_proposition(proposition_ref: PropositionRef, read: Read) -> Response:
    """One proposition."""
    return await read.record(lambda rows: service.read_proposition(rows, proposition_ref))


@router.post("", status_code=201, response_model=PropositionRead, responses=problems(400, 401, 403, 406, 409, 413, 415, 422, 503))
def create_proposition(body: PropositionCreate, write: Create) -> Response:
    """Stores a new proposition within an event."""
    create = service.record_proposition
    return write.create(lambda unit: Outcome(create(unit, body)), service.read_proposition, at="/v1/propositions")


@router.patch(
    "/{proposition_ref}", response_model=PropositionRead, responses=problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503)
)
def change_proposition(proposition_ref: PropositionRef, body: PropositionPatch, write: Change) -> Response:
    """Changes the fields that are sent; a suggestion of the engine becomes a person's record."""
    return write.change(lambda unit: service.change_proposition(unit, proposition_ref, body), service.read_proposition)


@router.delete("/{proposition_ref}", status_code=204, responses=problems(401, 403, 404, 406, 409, 412, 422, 428, 503))
def delete_proposition(proposition_ref: PropositionRef, write: Review) -> Response:
    """Deletes the proposition; its claims stay, ungrouped."""
    return write.remove(lambda unit: service.delete_proposition(unit, proposition_ref))
