"""One search over every kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.db.ids import ARTICLE, new_id
from app.db.search import index_document
from app.http.wire import PageOf
from app.resources.search.schemas import HitRead
from app.resources.search.store import SNIPPET_LENGTH
from app.tables import Article
from tests.resources.events.making import NOW, counted_queries, make_actor, make_event, make_proposition, problem_at, put_claim

if TYPE_CHECKING:
    import httpx

    from app.db.connect import Database


def _put_article(database: Database, source_id: str, title: str, text: str | None) -> str:
    article_id = new_id(ARTICLE)
    with database.writing() as session:
        session.add(
            Article(id=article_id, title=title, text=text, source_id=source_id, origin_key=article_id, created_at=NOW, updated_at=NOW)
        )
        index_document(session, "article", article_id, title, text)
    return article_id


def _put_claim(database: Database, claimant_id: str, event_id: str, text: str) -> str:
    claim_id = put_claim(database, claimant_id, event_id, text=text)
    with database.writing() as session:
        index_document(session, "claim", claim_id, text)
    return claim_id


async def test_every_kind_of_record_is_found_newest_first(desk: httpx.AsyncClient, database: Database) -> None:
    actor = await make_actor(desk, "Halven Harbour Office", kind="government_body")
    long = "Ships wait off Halven. " * 40
    event = await make_event(desk, "Halven harbour closes", summary=long)
    proposition = await make_proposition(desk, event, "The harbour of Halven is closed")
    article = _put_article(database, actor, "No ships in Halven harbour", long)
    untold = _put_article(database, actor, "Harbour of Halven in pictures", None)
    claim = _put_claim(database, actor, event, "Halven harbour is open to ferries")
    await make_event(desk, "Flood elsewhere")
    page = (await desk.get("/v1/search?q=harbour%20HALVEN")).json()
    PageOf[HitRead].model_validate(page)
    shown = long[:SNIPPET_LENGTH]
    assert [tuple(item.values()) for item in page["items"]] == [
        ("claim", claim, "Halven harbour is open to ferries", None, event),
        ("article", untold, "Harbour of Halven in pictures", None, None),
        ("article", article, "No ships in Halven harbour", shown, None),
        ("proposition", proposition, "The harbour of Halven is closed", None, event),
        ("event", event, "Halven harbour closes", shown, event),
        ("actor", actor, "Halven Harbour Office", None, None),
    ]
    some = (await desk.get("/v1/search?q=halven&kinds=event&kinds=actor")).json()["items"]
    assert [item["id"] for item in some] == [event, actor]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Siège", 1),
        ("siege", 1),
        ("sieg", 1),
        ("iege", 0),
        ("siege flood", 0),
        ("\"siege\" OR 'x'", 0),
        ("*", 0),
        ("--", 0),
        ("(siege)", 1),
    ],
)
async def test_words_match_folded_by_their_beginnings_and_never_as_syntax(desk: httpx.AsyncClient, words: str, found: int) -> None:
    await make_event(desk, "Siège de Halven")
    answer = await desk.get("/v1/search", params={"q": words})
    assert answer.status_code == 200
    assert len(answer.json()["items"]) == found


async def test_a_record_is_found_by_its_new_words_only(desk: httpx.AsyncClient) -> None:
    event_id = await make_event(desk, "Storm", summary="Rain over the coast.")
    await desk.patch(f"/v1/events/{event_id}", json={"summary": "Hail over the coast.", "keywords": ["wind"]}, headers={"If-Match": "*"})
    found = {word: [item["id"] for item in (await desk.get(f"/v1/search?q={word}")).json()["items"]] for word in ("hail", "wind", "rain")}
    assert found == {"hail": [event_id], "wind": [event_id], "rain": []}


async def test_pages_join_and_cost_the_same_however_long_they_are(desk: httpx.AsyncClient) -> None:
    for i in range(4):
        event_id = await make_event(desk, f"Halven {i}")
        await make_proposition(desk, event_id, f"Halven {i} stands")
    whole = (await desk.get("/v1/search?q=halven")).json()["items"]
    costs = []
    for limit in (2, 4, 8):
        with counted_queries() as seen:
            await desk.get(f"/v1/search?q=halven&limit={limit}")
        costs.append(len(seen))
    joined, url = [], "/v1/search?q=halven&limit=3"
    while url:
        answer = await desk.get(url)
        joined += answer.json()["items"]
        url = answer.links["next"]["url"] if "next" in answer.links else ""
    assert joined == whole
    assert len(whole) == 8
    assert len(set(costs)) == 1, costs


@pytest.mark.parametrize(
    ("query", "status", "where"),
    [
        ("", 422, ["q"]),
        ("q=", 422, ["q"]),
        ("q=a%00b", 422, ["q"]),
        ("q=a&kinds=change", 422, ["kinds"]),
        ("q=a&sort=id", 422, ["sort"]),
        ("q=a&limit=201", 422, ["limit"]),
        ("q=a&cursor=AAAA", 400, []),
    ],
)
async def test_a_wrong_query_is_refused(client: httpx.AsyncClient, query: str, status: int, where: list[str]) -> None:
    assert problem_at(await client.get(f"/v1/search?{query}"), status) == where


async def test_a_cursor_of_another_search_is_refused(desk: httpx.AsyncClient) -> None:
    for i in range(2):
        await make_event(desk, f"Halven {i}")
    cursor = (await desk.get("/v1/search?q=halven&limit=1")).json()["next_cursor"]
    assert (await desk.get(f"/v1/search?q=halven&limit=1&cursor={cursor}")).status_code == 200
    assert (await desk.get(f"/v1/search?q=other&limit=1&cursor={cursor}")).status_code == 400
