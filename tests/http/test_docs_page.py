"""The documentation page is complete without another host."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from app.http.docs_page import mount_docs

ASKED_FOR = re.compile(r'(?:href|src)="([^"]*)"')


@pytest.fixture
async def site() -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI(title="Claims & <denials>", docs_url=None, redoc_url=None)
    app.openapi_version = "3.2.0"
    mount_docs(app)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
        yield client


async def test_every_address_of_the_page_is_answered_by_the_same_server(site: httpx.AsyncClient) -> None:
    page = (await site.get("/docs")).text
    addresses = [address for address in ASKED_FOR.findall(page) if not address.startswith("data:")]
    assert len(addresses) == 4
    for address in addresses:
        assert not address.startswith(("/", "http")), "relative, so that it holds behind a proxy that adds a prefix"
        answer = await site.get(f"/{address}")
        assert answer.status_code == 200, address


async def test_the_browser_is_told_to_ask_no_other_host(site: httpx.AsyncClient) -> None:
    policy = (await site.get("/docs")).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "'unsafe-inline'" not in re.search(r"script-src[^;]*", policy)[0]  # type: ignore[index]  # no match fails the test as it should


async def test_the_page_runs_no_script_of_its_own_text(site: httpx.AsyncClient) -> None:
    page = (await site.get("/docs")).text
    assert re.findall(r"<script[^>]*>([^<]*)</script>", page) == ["", ""]


async def test_no_validator_learns_of_this_server(site: httpx.AsyncClient) -> None:
    assert "validatorUrl: null" in (await site.get("/docs/start.js")).text


async def test_the_title_is_escaped(site: httpx.AsyncClient) -> None:
    assert "<title>Claims &amp; &lt;denials&gt;</title>" in (await site.get("/docs")).text


async def test_a_browser_that_has_the_script_gets_it_only_once(site: httpx.AsyncClient) -> None:
    first = await site.get("/docs/assets/swagger-ui-bundle.js")
    again = await site.get("/docs/assets/swagger-ui-bundle.js", headers={"If-None-Match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")


async def test_the_page_is_no_operation_of_the_api(site: httpx.AsyncClient) -> None:
    assert (await site.get("/openapi.json")).json()["paths"] == {}


async def test_a_file_that_is_none_of_the_page_is_not_found(site: httpx.AsyncClient) -> None:
    for path in ("/docs/assets/..%2fcore.py", "/docs/assets/none.js"):
        assert (await site.get(path)).status_code == 404
