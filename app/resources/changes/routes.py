"""GET /v1/changes."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.resources.changes import service, store
from app.resources.changes.schemas import ChangeFilter, ChangesRead

router = APIRouter(prefix="/v1/changes", tags=["changes"], route_class=StrictRoute, dependencies=[MayRead])


@router.get("", response_model=ChangesRead, responses=problems(401, 403, 406, 422, 503))
async def list_changes(query: Annotated[ChangeFilter, Query()], read: Read) -> Response:
    """Every write in commit order after a position: a follower that keeps `last_seq` misses nothing and sees nothing twice."""
    return await read.view(store.last_seq, lambda rows: service.changes_after(rows, query))
