"""/v1/claims/{claim_ref}/assessments and /v1/assessments."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Create, Outcome
from app.resources.assessments import service
from app.resources.assessments.schemas import AssessmentCreate, AssessmentFilter, AssessmentRead
from app.resources.changes.store import last_seq

router = APIRouter(prefix="/v1", tags=["assessments"], route_class=StrictRoute, dependencies=[MayRead])
ClaimRef = Annotated[Ref, Path(description="Id of the claim")]


@router.get("/claims/{claim_ref}/assessments", response_model=PageOf[AssessmentRead], responses=problems(400, 401, 403, 404, 406, 422, 503))
async def list_assessments(claim_ref: ClaimRef, query: Annotated[AssessmentFilter, Query()], read: Read) -> Response:
    """What anyone who checked the claim found, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_assessments(rows, claim_ref, query))


@router.post(
    "/claims/{claim_ref}/assessments",
    status_code=201,
    response_model=AssessmentRead,
    responses=problems(400, 401, 403, 404, 406, 409, 413, 415, 422, 503),
)
def create_assessment(claim_ref: ClaimRef, body: AssessmentCreate, write: Create) -> Response:
    """Stores a verdict; the claim's verification_status follows from its assessments and is never written itself."""
    return write.create(
        lambda unit: Outcome(service.record_assessment(unit, claim_ref, body)), service.read_assessment, at="/v1/assessments"
    )


@router.get("/assessments/{assessment_id}", response_model=AssessmentRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_assessment(assessment_id: Annotated[Ref, Path(description="Id of the assessment")], read: Read) -> Response:
    """One assessment; the ETag is weak, for its assessor's name may change though the assessment cannot."""
    return await read.view(last_seq, lambda rows: service.read_assessment(rows, assessment_id))
