"""/v1/articles."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from app.db.query import Rows
from app.db.unit import Unit
from app.http.problems import problems
from app.http.reading import MayRead, Read
from app.http.strict import StrictRoute
from app.http.wire import PageOf, Ref
from app.http.writing import Change, Create, Outcome, Review
from app.resources.articles import service
from app.resources.articles.ingest import answers, run
from app.resources.articles.schemas import (
    ArticleCreate,
    ArticleDetail,
    ArticleFilter,
    ArticlePatch,
    ArticleRead,
    ArticleShaping,
    ArticleStored,
)
from app.resources.changes.store import last_seq
from app.resources.jobs.schemas import JobRead
from app.resources.jobs.store import unended_of

router = APIRouter(prefix="/v1/articles", tags=["articles"], route_class=StrictRoute, dependencies=[MayRead])
ArticleId = Annotated[Ref, Path(description="Id of the article", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])]
_FOR_LATER = {"model": JobRead, "description": "The article is stored; the job at Location takes the claims out of its text"}
_STORED_BEFORE = {"model": ArticleStored, "description": "The article was there already; nothing changed"}


@router.get("", response_model=PageOf[ArticleRead], responses=problems(400, 401, 403, 406, 422, 503))
async def list_articles(query: Annotated[ArticleFilter, Query()], read: Read) -> Response:
    """Articles without their texts, newest first."""
    return await read.view(last_seq, lambda rows: service.page_of_articles(rows, query))


@router.get("/{article_id}", response_model=ArticleDetail, responses=problems(401, 403, 404, 406, 422, 503))
async def read_article(article_id: ArticleId, query: Annotated[ArticleShaping, Query()], read: Read) -> Response:
    """One article with its text; expanded, its weak ETag changes with any write."""
    if not query.expand:
        return await read.record(lambda rows: service.read_article(rows, article_id))
    return await read.view(last_seq, lambda rows: service.read_detail(rows, article_id, query.names()))


@router.post(
    "",
    status_code=201,
    response_model=ArticleStored,
    responses={200: _STORED_BEFORE, 202: _FOR_LATER, **problems(400, 401, 403, 406, 409, 413, 415, 422, 503)},
)
def create_article(request: Request, body: ArticleCreate, write: Create) -> Response:
    """Stores an article; claims in its text are taken out, linked and compared with what others said: at once, or by a job (202)."""
    state = request.app.state
    prepared = run.prepare(body, most_chars=state.settings.max_text_chars, extractor=state.extractors.choose(body.extractor))
    if prepared.later is None:
        return _store(write, prepared)
    answer = _store_for_later(write, prepared)
    state.worker.wake()
    return answer


def _store(write: Create, prepared: run.Prepared) -> Response:
    created: list[bool] = []

    def store(unit: Unit) -> Outcome:
        article_id, is_new = run.store_article(unit, prepared)
        created[:] = [is_new]
        return Outcome(article_id, is_new)

    return write.create(store, lambda rows, article_id: answers.read_stored(rows, article_id, already=not created[0]), at="/v1/articles")


def _store_for_later(write: Create, prepared: run.Prepared) -> Response:
    jobs: list[dict[str, Any]] = []

    def store(unit: Unit) -> Outcome:
        article_id, is_new = run.store_article(unit, prepared)
        jobs[:] = filter(None, [unended_of(unit.rows, article_id)]) if is_new else []
        return Outcome(jobs[0]["id"] if jobs else article_id, is_new)

    def read(rows: Rows, found_id: str) -> dict[str, Any]:
        return jobs[0] if jobs else answers.read_stored(rows, found_id, already=True)

    return write.create(store, read, at="/v1/jobs", status=202)


@router.patch("/{article_id}", response_model=ArticleDetail, responses=problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 503))
def change_article(article_id: ArticleId, body: ArticlePatch, write: Change) -> Response:
    """Changes the fields that are sent; the text stays."""
    return write.change(lambda unit: service.change_article(unit, article_id, body), service.read_article)


@router.delete("/{article_id}", status_code=204, responses=problems(401, 403, 404, 406, 409, 412, 422, 428, 503))
def delete_article(article_id: ArticleId, write: Review) -> Response:
    """Deletes the article and where claims appear in it; the claims stay."""
    return write.remove(lambda unit: service.delete_article(unit, article_id))
