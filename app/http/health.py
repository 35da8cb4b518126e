"""What operators and newcomers ask first: does it live, and where to go."""

from __future__ import annotations

from fastapi import APIRouter, Request
from pydantic import Field
from sqlalchemy import literal, select
from starlette.concurrency import run_in_threadpool

from app.db.query import Query
from app.http.problems import problems
from app.http.strict import StrictRoute
from app.http.wire import Wire

router = APIRouter(tags=["service"], route_class=StrictRoute)
_ONE = Query(select(literal(1)))


class Health(Wire):
    """The service answers and so does its database."""

    status: str = Field(description="Always `ok`; anything else is a problem answer", examples=["ok"])
    database: str = Field(description="sqlite or postgresql", examples=["sqlite"])


class Index(Wire):
    """Where to go from here."""

    name: str = Field(description="Name of the service", examples=["Counterclaim"])
    docs: str = Field(description="Path of the interactive documentation", examples=["/docs"])
    openapi: str = Field(description="Path of the OpenAPI document", examples=["/openapi.json"])
    events: str = Field(description="Path of the events, a good start", examples=["/v1/events"])


@router.get("/healthz", responses=problems(406, 422, 503))
async def health(request: Request) -> Health:
    """Answers when the database does."""
    database = request.app.state.database

    def ask() -> None:
        with database.reading() as rows:
            rows.first(_ONE)

    await run_in_threadpool(ask)
    return Health(status="ok", database=database.dialect)


@router.get("/", responses=problems(406, 422))
async def index() -> Index:
    """Where to go from here."""
    return Index(name="Counterclaim", docs="/docs", openapi="/openapi.json", events="/v1/events")
