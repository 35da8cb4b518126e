"""An article in the database, and a way to read it again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from app.commands.loading import author
from app.commands.opening import writes_on
from app.db.connect import Database
from app.engine.extraction.types import Extractor
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.articles.reextraction.run import reextract
from app.resources.articles.store import given_to_extractors

TEXT = (
    "Who Holds Velm\n\n"
    "The Estmark defence ministry said on Monday that Norvale troops were surrounded in Velm. The Norvale military denied that its troops "
    "were surrounded in Velm.\n\n"
    'The Estmark defence ministry also said that 40 soldiers had been captured near the mill. "Nobody slept last night," Norvale '
    "army spokesman Ivo Lind said.\n\n"
    "Harbour Post could not verify either side's statements because access to the town is restricted.\n"
)

Post = Callable[..., Awaitable[dict[str, Any]]]
ReadAgain = Callable[..., ArticleDiff]


@pytest.fixture
def post(desk: httpx.AsyncClient) -> Post:
    """Stores an article over HTTP; answers ArticleStored."""

    async def store(**fields: Any) -> dict[str, Any]:
        body = {"source": "Harbour Post", "published_at": "2026-01-14T09:00:00Z", "text": TEXT, **fields}
        answer = await desk.post("/v1/articles", json=body)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    return store


@pytest.fixture
def read_again(database: Database) -> ReadAgain:
    """Reads the article of that id again with an extractor."""

    def run(article_id: str, extractor: Extractor, *, rehearse: bool = False) -> ArticleDiff:
        with database.reading() as rows:
            given = given_to_extractors(rows, article_id)
        assert given is not None
        return reextract(writes_on(database), author("reextract"), article_id, extractor.extract(*given), rehearse=rehearse)

    return run
