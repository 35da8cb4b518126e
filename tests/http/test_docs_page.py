"""The documentation page is complete without another host."""

from __future__ import annotations

import httpx
import pytest
from fastapi import FastAPI

from app.http.docs_page import mount_docs


@pytest.fixture
def site() -> httpx.AsyncClient:
    app = FastAPI(title="Claims & <denials>", docs_url=None, redoc_url=None)
    app.openapi_version = "3.2.0"
    mount_docs(app)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")
