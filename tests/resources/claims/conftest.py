"""A small story that claims can be told in, written straight into the tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.db.connect import Database
from tests.resources.claims.story import Story, tell


@pytest.fixture
def story(database: Database) -> Story:
    """Two sides, an event with a sub-event, a proposition in each, two newspapers and their articles."""
    return tell(database)


@pytest.fixture
def claim(desk: httpx.AsyncClient, story: Story) -> Callable[..., Any]:
    """Stores a claim over HTTP: fields override those of a plain one by the ministry."""

    async def store(**fields: Any) -> dict[str, Any]:
        answer = await desk.post("/v1/claims", json=story.plain(**fields))
        assert answer.status_code in {200, 201}, answer.text
        made: dict[str, Any] = answer.json()
        return made

    return store
