"""/v1/extractors."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf
from app.resources.extractors import service
from app.resources.extractors.schemas import ExtractorRead
from app.settings import Settings

router = APIRouter(prefix="/v1/extractors", tags=["extractors"], route_class=StrictRoute, dependencies=[MayRead])


async def _settings(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


@router.get("", response_model=PageOf[ExtractorRead], responses=problems(401, 403, 406, 422, 503))
async def list_extractors(read: Read, settings: Annotated[Settings, Depends(_settings)]) -> Response:
    """What can take claims out of a text here, and what others would need for it; all on one page."""
    page = service.all_extractors(settings)
    return await read.view(lambda _: service.revision_of(page), lambda _: page)
