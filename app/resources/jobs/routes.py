"""/v1/jobs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.resources.changes.store import last_seq
from app.resources.jobs import service
from app.resources.jobs.schemas import JobFilter, JobRead

router = APIRouter(prefix="/v1/jobs", tags=["jobs"], route_class=StrictRoute, dependencies=[MayRead])
JobId = Annotated[Ref, Path(description="Id of the job", examples=["job_01kf2m3n4p5q6r7s8t9v0w1x2y"])]


@router.get("", response_model=PageOf[JobRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_jobs(query: Annotated[JobFilter, Query()], read: Read) -> Response:
    """Jobs, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_jobs(rows, query))


@router.get("/{job_id}", response_model=JobRead, responses=problems(401, 403, 404, 406, 422, 503))
async def read_job(job_id: JobId, read: Read) -> Response:
    """One job: how far it has come, why it failed, where its result is."""
    return await read.record(lambda rows: service.read_job(rows, job_id))
