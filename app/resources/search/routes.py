"""/v1/search."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf
from app.resources.changes.store import last_seq
from app.resources.search import service
from app.resources.search.schemas import HitRead, SearchQuery

router = APIRouter(prefix="/v1/search", tags=["search"], route_class=StrictRoute, dependencies=[MayRead])


@router.get("", response_model=PageOf[HitRead], responses=problems(400, 401, 403, 406, 422, 503))
async def search(query: Annotated[SearchQuery, Query()], read: Read) -> Response:
    """Actors, articles, events, propositions and claims with all of these words, newest first."""
    return await read.view(last_seq, lambda rows: service.search(rows, query))
