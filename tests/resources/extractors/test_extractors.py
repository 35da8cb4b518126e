"""What can take claims out of a text here, and an article that is read by a model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.http.wire import PageOf
from app.resources.extractors.schemas import ExtractorRead
from app.resources.jobs.worker import Worker
from app.settings import Settings
from tests.extractors.dispatch import CANCELLED, CHECKED, INVENTED, LEGAL, TEXT, answer
from tests.extractors.service import Service, fails, says, serving

KEY = "secret-of-halven"
ARTICLE = {"source": "Northwire", "text": TEXT, "published_at": "2026-03-02T12:00:00Z", "extractor": "llm"}


@pytest.fixture
def service() -> Iterator[Service]:
    with serving() as made:
        yield made


@pytest.fixture
def settings(database_url: str, service: Service) -> Settings:
    return Settings(database_url=database_url, pool_size=5, llm_base_url=service.url, llm_model="halven-1", llm_api_key=KEY, llm_retries=0)


@pytest.fixture
def worker(app: FastAPI) -> Worker:
    found: Worker = app.state.worker
    return found


async def read(desk: httpx.AsyncClient, path: str) -> dict[str, Any]:
    answered = await desk.get(path)
    assert answered.status_code == 200, answered.text
    found: dict[str, Any] = answered.json()
    return found


async def test_every_extractor_is_listed_with_what_it_lacks(client: httpx.AsyncClient) -> None:
    page = await read(client, "/v1/extractors")
    assert PageOf[ExtractorRead].model_validate(page).model_dump(mode="json") == page
    rules, spacy, llm = page["items"]
    assert (rules["name"], rules["available"], rules["reason"], rules["slow"], rules["default"]) == ("rules", True, None, False, True)
    assert (spacy["name"], spacy["available"], spacy["default"]) == ("spacy", False, False)
    assert spacy["reason"]
    assert (llm["name"], llm["version"], llm["available"], llm["slow"]) == ("llm", "1+halven-1", True, True)


async def test_the_list_is_unchanged_until_the_settings_are(client: httpx.AsyncClient) -> None:
    tag = (await client.get("/v1/extractors")).headers["etag"]
    again = await client.get("/v1/extractors", headers={"If-None-Match": tag})
    assert (again.status_code, again.content) == (304, b"")


async def test_an_unknown_parameter_is_refused(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/extractors?name=rules")).status_code == 422


async def test_nobody_is_asked_and_no_secret_is_shown_by_the_list(client: httpx.AsyncClient, service: Service) -> None:
    shown = (await client.get("/v1/extractors")).text
    assert service.requests == []
    assert KEY not in shown
    assert service.url not in shown


async def test_claims_found_by_a_model_are_a_models(desk: httpx.AsyncClient, worker: Worker, service: Service) -> None:
    service.answers = [says(answer(CANCELLED, LEGAL, INVENTED, remarks=(CHECKED,)))]
    posted = await desk.post("/v1/articles", json=ARTICLE)
    assert posted.status_code == 202
    assert service.requests == []
    assert worker.work_once()
    article = await read(desk, f"/v1/articles/{posted.json()['article_id']}?expand=claims")
    assert (article["extraction_status"], article["extractor"], article["extractor_version"]) == ("done", "llm", "1+halven-1")
    claims = [await read(desk, f"/v1/claims/{claim['id']}") for claim in article["claims"]]
    assert sorted(claim["text"] for claim in claims) == [
        "at least 12 ferries had been cancelled since the strike began",
        "the strike was illegal",
    ]
    assert {(claim["created_by"]["kind"], claim["created_by"]["name"], claim["created_by"]["version"]) for claim in claims} == {
        ("model", "llm", "1+halven-1")
    }
    assert sorted(claim["verification_status"] for claim in claims) == ["unable_to_verify", "unreviewed"]


async def test_why_a_model_found_nothing_is_told_without_the_key(desk: httpx.AsyncClient, worker: Worker, service: Service) -> None:
    service.answers = [fails(401, body=KEY.encode())]
    posted = await desk.post("/v1/articles", json=ARTICLE)
    assert worker.work_once()
    job = await read(desk, f"/v1/jobs/{posted.json()['id']}")
    assert job["error"] == "The model service answered with status 401."


async def test_an_extractor_that_is_not_available_is_refused_with_the_reason(desk: httpx.AsyncClient) -> None:
    answered = await desk.post("/v1/articles", json={**ARTICLE, "extractor": "spacy"})
    assert answered.status_code == 422
    assert answered.json()["errors"][0]["code"] == "extractor_unavailable"
