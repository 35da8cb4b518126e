"""/v1/events/{event_ref}/dispute and /v1/propositions/{proposition_id}/dispute."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import Ref
from app.resources.disputes import service
from app.resources.disputes.schemas import DisputeRead, DisputeShape

router = APIRouter(prefix="/v1", tags=["disputes"], route_class=StrictRoute, dependencies=[MayRead])
EventRef = Annotated[Ref, Path(description="Id or slug of the event")]
PropositionId = Annotated[Ref, Path(description="Id of the proposition")]


@router.get("/events/{event_ref}/dispute", response_model=DisputeRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_dispute_of_event(event_ref: EventRef, query: Annotated[DisputeShape, Query()], read: Read) -> Response:
    """What every side says about the event, who contradicts whom, who tried to verify and what the figures range over: one page."""
    return await read.view(
        lambda rows: service.revision(service.head_of_event(rows, event_ref)),
        lambda rows: service.dispute_of_event(rows, event_ref, sub_events=query.sub_events),
    )


@router.get("/propositions/{proposition_id}/dispute", response_model=DisputeRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_dispute_of_proposition(proposition_id: PropositionId, read: Read) -> Response:
    """The same page for one proposition, with its own status."""
    return await read.view(
        lambda rows: service.revision(service.head_of_proposition(rows, proposition_id)),
        lambda rows: service.dispute_of_proposition(rows, proposition_id),
    )
