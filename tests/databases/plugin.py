"""pytest plugin: fixtures that make databases of either kind. Load it with `pytest_plugins = ["tests.databases.plugin"]`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.databases.postgres import PostgresServer, end_session, new_session_folder, shared_server
from tests.databases.sqlite import SqliteFiles

OTHER_SERVER = "COUNTERCLAIM_TEST_POSTGRES_URL"
FOLDER = pytest.StashKey[Path]()
ALIVE = pytest.StashKey[int]()


class Databases(Protocol):
    """What tests ask of either kind of database."""

    def create_database(self, template: str | None = None) -> str:
        """SQLAlchemy URL of a new database, empty or copied from the one at the URL `template`."""
        ...

    def drop_database(self, url: str) -> None:
        """Removes the database at `url`."""
        ...


def pytest_configure(config: pytest.Config) -> None:
    """The main process makes the server's folder; a worker of pytest-xdist is told where it is."""
    worker: dict[str, Any] | None = getattr(config, "workerinput", None)
    if worker is None:
        config.stash[FOLDER], config.stash[ALIVE] = new_session_folder()
    else:
        config.stash[FOLDER] = Path(worker["postgres_folder"])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Called by pytest-xdist in the main process for each worker."""
    node.workerinput["postgres_folder"] = str(node.config.stash[FOLDER])


def pytest_unconfigure(config: pytest.Config) -> None:
    """The main process stops the server."""
    if ALIVE in config.stash:
        end_session(config.stash[FOLDER], config.stash[ALIVE])


@pytest.fixture(scope="session")
def postgres_databases(pytestconfig: pytest.Config) -> PostgresServer:
    """A PostgreSQL server to make databases on; fails, never skips, when there is none."""
    given = os.environ.get(OTHER_SERVER)
    return PostgresServer(given) if given else shared_server(pytestconfig.stash[FOLDER])


@pytest.fixture(scope="session")
def postgres_url(postgres_databases: PostgresServer) -> str:
    """URL of the server's own database."""
    return postgres_databases.url


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    """A folder to make SQLite databases in."""
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> Databases:
    """Either kind: everything that asks for this runs twice."""
    chosen: Databases = request.getfixturevalue("sqlite_databases" if request.param == "sqlite" else "postgres_databases")
    return chosen
