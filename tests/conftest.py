"""Fixtures of the whole suite: every test that asks for a database, the app or a client runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
import pytest
from fastapi import FastAPI
from hypothesis import settings as property_settings
from sqlmodel import Session

from app.db import schema
from app.db.connect import Database, open_database
from app.db.ids import API_KEY, new_id
from app.domain.vocabulary import Scope
from app.http.callers import new_key
from app.main import create_app
from app.settings import Settings
from app.tables import ApiKey

if TYPE_CHECKING:
    from tests.databases.plugin import Databases

pytest_plugins = ["tests.databases.plugin"]
property_settings.register_profile("suite", deadline=None)  # how long an example takes says more about the machine than about the code
property_settings.load_profile("suite")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """The only event loop the server runs on."""
    return "asyncio"


@pytest.fixture(scope="session")
def template(databases: Databases) -> Iterator[tuple[str, dict[str, str]]]:
    """URL of a migrated database with one key per scope, and the Authorization header values of the keys by scope."""
    url = databases.create_database()
    database = open_database(url)
    schema.upgrade(database)
    keys = {}
    with Session(database.engine()) as session:
        for scope in Scope:
            key, prefix, secret_hash = new_key()
            keys[scope.value] = f"Bearer {key}"
            now = datetime.now(UTC)
            session.add(
                ApiKey(id=new_id(API_KEY), name=scope.value, prefix=prefix, secret_hash=secret_hash, scopes=[scope.value], created_at=now)
            )
        session.commit()
    database.close()
    yield url, keys
    databases.drop_database(url)


@pytest.fixture
def database_url(databases: Databases, template: tuple[str, dict[str, str]]) -> Iterator[str]:
    """A migrated database of its own for one test."""
    url = databases.create_database(template[0])
    yield url
    databases.drop_database(url)


@pytest.fixture
def keys(template: tuple[str, dict[str, str]]) -> dict[str, str]:
    """Authorization header values by scope: read, write, review, admin."""
    return template[1]


@pytest.fixture
def settings(database_url: str) -> Settings:
    """Settings of the app under test."""
    return Settings(database_url=database_url, pool_size=5)


@pytest.fixture
def app(settings: Settings) -> Iterator[FastAPI]:
    """The whole application on a database of its own."""
    made = create_app(settings)
    yield made
    made.state.database.close()


@pytest.fixture
def database(app: FastAPI) -> Database:
    """The database of the app under test."""
    found: Database = app.state.database
    return found


@pytest.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """An HTTP client without a key."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as made:
        yield made


@pytest.fixture
async def desk(app: FastAPI, keys: dict[str, str]) -> AsyncIterator[httpx.AsyncClient]:
    """An HTTP client with every scope."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test", headers={"Authorization": keys["admin"]}) as made:
        yield made
