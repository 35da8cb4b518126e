"""SQLite and PostgreSQL give the same answers, ids and moments of writing aside."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx

from app.commands.demo import load_samples
from app.db import schema
from app.main import create_app
from app.settings import Settings

if TYPE_CHECKING:
    from tests.databases.plugin import Databases

OURS = re.compile(r'"(?:act|art|evt|prp|clm|app|con|asm)_[0-9a-z]{26}"')
WRITTEN = re.compile(r'"(created_at|updated_at|at|fingerprint)":"[^"]+"')
PATHS = (
    "/v1/events",
    "/v1/events?q=pokrovsk",
    "/v1/events?sort=starts_on",
    "/v1/events/reported-encirclement-of-pokrovsk/dispute",
    "/v1/events/reported-encirclement-of-pokrovsk/contradictions?sort=-score",
    "/v1/events/solveig-star-ferry-disaster/dispute",
    "/v1/events/fire-at-the-brenn-fuel-depot/dispute",
    "/v1/claims?limit=200&sort=asserted_at&expand=claimant,event,proposition,appearances,sources,assessments,contradictions",
    "/v1/claims?q=surrounded&include=total",
    "/v1/claims?verification_status=unable_to_verify&stance=denies&dispute_status=contested",
    "/v1/actors?limit=200&sort=name",
    "/v1/articles",
    "/v1/propositions?dispute_status=contested",
    "/v1/search?q=ferry",
    "/v1/changes?limit=1000",
)


def plain(text: str) -> str:
    """The answer with ids numbered as they come up and without the moments of writing (nor fingerprints, which hash ids)."""
    known: dict[str, str] = {}
    numbered = OURS.sub(lambda found: known.setdefault(found[0], f'"id {len(known)}"'), text)
    return WRITTEN.sub(r'"\1":"then"', numbered)


async def answers_on(databases: Databases) -> dict[str, str]:
    url = databases.create_database()
    settings = Settings(database_url=url)
    app = create_app(settings)
    database = app.state.database
    try:
        schema.upgrade(database)
        load_samples(database, settings)
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
            answers = {path: await client.get(path) for path in PATHS}
    finally:
        database.close()
        databases.drop_database(url)
    assert {path for path, answer in answers.items() if answer.status_code != 200} == set()
    return {path: plain(answer.text) for path, answer in answers.items()}


async def test_the_samples_give_the_same_answers_on_both(sqlite_databases: Databases, postgres_databases: Databases) -> None:
    one, other = await answers_on(sqlite_databases), await answers_on(postgres_databases)
    for path in PATHS:
        assert one[path] == other[path], path
    assert '"contested"' in one[PATHS[0]]
