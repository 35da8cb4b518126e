"""Which routes go the short way."""

from __future__ import annotations

from typing import Annotated

from fastapi import BackgroundTasks, Query, Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel

from app.http.quick import quick_handler
from app.http.reading import MayRead, Read


class Page(BaseModel):
    """A query model."""

    limit: int = 50


async def _plain(key: str, page: Annotated[Page, Query()], read: Read) -> Response:
    return Response(f"{key} {page.limit} {read}")


async def _asks_for_the_request(read: Read, request: Request) -> Response:
    return Response(f"{request.url} {read}")


async def _asks_for_the_response(read: Read, response: Response) -> Response:
    return Response(f"{response} {read}")


async def _leaves_work_behind(read: Read, tasks: BackgroundTasks) -> Response:
    return Response(f"{tasks} {read}")


async def _two_parameters(read: Read, limit: int, after: str) -> Response:
    return Response(f"{limit} {after} {read}")


def test_a_route_of_path_parameters_one_query_model_and_a_read_goes_the_short_way() -> None:
    assert quick_handler(APIRoute("/things/{key}", _plain, dependencies=[MayRead]).dependant) is not None


def test_a_route_that_asks_fastapi_for_more_goes_the_long_way() -> None:
    for call in (_asks_for_the_request, _asks_for_the_response, _leaves_work_behind, _two_parameters):
        assert quick_handler(APIRoute("/things", call, dependencies=[MayRead]).dependant) is None
