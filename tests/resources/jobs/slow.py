"""A slow extractor whose pace the tests set, and the story it reads."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from app.domain.errors import invalid
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extraction, Extractor

PATIENCE = 20.0
"""Seconds after which a test that waits for an event fails."""
STORY = (
    "Sluice of Tarn Closed, Council Says\n\n"
    "The Brellish defence ministry said on Monday that Osker troops were surrounded in Tarn. The Osker military denied that its troops "
    "were surrounded in Tarn.\n\n"
    "Tarn Courier could not verify either side's statements because access to the town is restricted.\n"
)
BODY = {"source": "Tarn Courier", "published_at": "2026-01-14T09:00:00Z", "text": STORY}


@dataclass(slots=True)
class SlowExtractor:
    """Finds what `rules` finds, once it may go on; raises `failure` instead when there is one."""

    name: str = "slow"
    version: str = "3"
    failure: Exception | None = None
    calls: int = 0
    begun: threading.Event = field(default_factory=threading.Event)
    may_go_on: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_go_on.set()

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        self.calls += 1
        self.begun.set()
        assert self.may_go_on.wait(PATIENCE)
        if self.failure is not None:
            raise self.failure
        found = RulesExtractor().extract(text, published_at, source)
        return Extraction(self.name, self.version, found.stories, found.claims, found.remarks, found.aliases)


@dataclass(slots=True)
class SomeExtractors:
    """`slow` is the default and left to a job, `rules` reads at once."""

    slow: SlowExtractor = field(default_factory=SlowExtractor)

    def choose(self, name: str | None) -> Extractor | str:
        if name not in {None, "slow", "rules"}:
            raise invalid("/extractor", "unknown_extractor", "There is no extractor of this name.")
        return RulesExtractor() if name == "rules" else "slow"

    def open(self, name: str) -> Extractor:
        return {"slow": self.slow}[name]


async def post(desk: httpx.AsyncClient, status: int = 202, **fields: Any) -> dict[str, Any]:
    """The answer's body; fields override those of the story."""
    answer = await desk.post("/v1/articles", json={**BODY, **fields})
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def get(desk: httpx.AsyncClient, path: str) -> dict[str, Any]:
    """The body of a read that must succeed."""
    answer = await desk.get(path)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def effects(desk: httpx.AsyncClient) -> dict[str, int]:
    """How often each sort of change is in the feed, those of jobs left out."""
    changes = (await get(desk, "/v1/changes?limit=1000"))["items"]
    types = [change["type"] for change in changes if change["entity"] != "job"]
    return {name: types.count(name) for name in types}


async def statuses(desk: httpx.AsyncClient, job: dict[str, Any]) -> tuple[str, str]:
    """(of the job, of its article)."""
    now = await get(desk, f"/v1/jobs/{job['id']}")
    return now["status"], (await get(desk, f"/v1/articles/{job['article_id']}"))["extraction_status"]
