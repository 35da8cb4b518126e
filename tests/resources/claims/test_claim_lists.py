"""Lists of claims: filters, sorts, pages, freshness, and one query per expanded name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.db.query import Query, Row, Rows
from app.http.kept_answers import KeptAnswers
from app.http.wire import PageOf
from app.resources.claims.answers import ClaimRead
from app.resources.claims.schemas import EXPANDABLE
from tests.resources.claims.story import QUOTE, Story

Claiming = Callable[..., Any]


async def ids(client: httpx.AsyncClient, path: str = "/v1/claims", **params: Any) -> list[str]:
    answer = await client.get(path, params=params)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


async def test_each_filter_narrows_and_repeats_mean_or(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    carried = [{"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}]
    one = (await claim(asserted_at="2026-03-01T00:00:00Z", appearances=carried))["id"]
    two = (await claim(claimant_id=story.union, stance="denies", claim_type="allegation", asserted_at="2026-03-05T00:00:00Z"))["id"]
    three = (await claim(event_id=story.other_event, proposition_id=None, text="A strike is on."))["id"]
    await desk.patch(f"/v1/claims/{three}", json={"lifecycle": "retracted"}, headers={"If-Match": "*"})
    await desk.post(f"/v1/claims/{two}/assessments", json={"assessor_id": story.gazette, "verdict": "under_review"})
    expected: list[tuple[dict[str, Any], list[str]]] = [
        ({"claimant": "boatmens-union"}, [two]),
        ({"claimant": ["boatmens-union", story.ministry], "event": story.event}, [two, one]),
        ({"side": "ostmark"}, [three, one]),
        ({"source": "gazette"}, [one]),
        ({"source": "courier"}, []),
        ({"article": story.article}, [one]),
        ({"proposition": story.closed}, [two, one]),
        ({"stance": "denies"}, [two]),
        ({"stance": ["asserts", "denies"]}, [three, two, one]),
        ({"claim_type": "allegation"}, [two]),
        ({"verification_status": "under_review"}, [two]),
        ({"dispute_status": "contested"}, [two, one]),
        ({"dispute_status": "resolved"}, []),
        ({"lifecycle": "retracted"}, [three]),
        ({"created_by": "human"}, [three, two, one]),
        ({"created_by": ["rule", "model"]}, []),
        ({"asserted_at_gte": "2026-03-05T00:00:00Z"}, [two]),
        ({"asserted_at_lt": "2026-03-05T00:00:00Z"}, [one]),
        ({"created_at_gte": "2026-01-01T00:00:00Z", "created_at_lt": "2026-01-02T00:00:00Z"}, []),
        ({"created_at_gte": "2026-01-01T00:00:00Z"}, [three, two, one]),
        ({"q": "strike"}, [three]),
        ({"sort": "id"}, [one, two, three]),
        ({"sort": "-asserted_at"}, [two, one, three]),
        ({"sort": "asserted_at"}, [one, two, three]),
    ]
    for params, found in expected:
        assert await ids(desk, **params) == found, params


async def test_an_event_brings_the_claims_of_its_sub_events_unless_asked_not_to(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    above = (await claim())["id"]
    below = (await claim(event_id=story.sub_event, proposition_id=story.flooded, quantity={"low": 3}))["id"]
    await claim(event_id=story.other_event, proposition_id=None)
    assert await ids(desk, event="closure-of-the-lock") == [below, above]
    assert await ids(desk, event=story.event, sub_events="false") == [above]
    assert await ids(desk, event=[story.sub_event, story.event]) == [below, above]
    assert await ids(desk, "/v1/events/closure-of-the-lock/claims") == [below, above]
    assert await ids(desk, f"/v1/events/{story.event}/claims", sub_events="false") == [above]
    assert await ids(desk, f"/v1/actors/{story.ministry}/claims", event=story.sub_event) == [below]


@pytest.mark.parametrize("name", ["claimant", "event", "proposition", "side", "source"])
async def test_a_filter_that_names_nothing_is_refused(desk: httpx.AsyncClient, story: Story, name: str) -> None:
    answer = await desk.get("/v1/claims", params={name: "nothing-like-it"})
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (422, name)


@pytest.mark.parametrize(
    ("path", "parameter"),
    [
        ("/v1/claims?expand=everything", "expand"),
        ("/v1/claims?expand=claimant,", "expand"),
        ("/v1/claims?limit=201", "limit"),
        ("/v1/claims?sort=text", "sort"),
        ("/v1/claims?asserted_at_gte=2026-03-01T00:00:00", "asserted_at_gte"),
        ("/v1/claims?truth=1", "truth"),
        ("/v1/actors/ostmark/claims?claimant=ostmark", "claimant"),
        ("/v1/events/closure-of-the-lock/claims?event=x", "event"),
    ],
)
async def test_a_wrong_parameter_is_named(desk: httpx.AsyncClient, story: Story, path: str, parameter: str) -> None:
    answer = await desk.get(path)
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (422, parameter)


async def test_claims_of_an_unknown_actor_or_event_are_not_found(desk: httpx.AsyncClient, story: Story) -> None:
    assert (await desk.get("/v1/actors/nobody/claims")).status_code == 404
    assert (await desk.get("/v1/events/nothing/claims")).status_code == 404


async def test_pages_follow_each_other_without_gap_or_repeat_in_every_order(desk: httpx.AsyncClient, claim: Claiming) -> None:
    made = [(await claim(text=f"Number {n}.", asserted_at=None if n % 3 else f"2026-03-0{n + 1}T00:00:00Z"))["id"] for n in range(7)]
    for sort in ("id", "-id", "asserted_at", "-asserted_at"):
        seen: list[str] = []
        cursor: dict[str, str] = {}
        while True:
            page = (await desk.get("/v1/claims", params={"limit": 2, "sort": sort, **cursor})).json()
            seen += [item["id"] for item in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = {"cursor": page["next_cursor"]}
        assert sorted(seen) == sorted(made), sort
        assert seen == await ids(desk, sort=sort)


async def test_a_cursor_of_other_filters_is_refused_and_a_total_is_counted(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    for n in range(3):
        await claim(text=f"Number {n}.")
    first = (await desk.get("/v1/claims", params={"limit": 2, "include": "total", "event": story.event})).json()
    assert first["total"] == 3
    other = await desk.get("/v1/claims", params={"limit": 2, "cursor": first["next_cursor"], "event": story.other_event})
    assert (other.status_code, other.json()["code"]) == (400, "bad_cursor")


async def test_a_list_of_an_event_stays_fresh_until_something_about_the_event_changes(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made = await claim()
    path = f"/v1/events/{story.event}/claims?expand=appearances"

    async def is_fresh(tag: str) -> bool:
        return (await desk.get(path, headers={"If-None-Match": tag})).status_code == 304

    tag = (await desk.get(path)).headers["etag"]
    assert tag.startswith('W/"')
    assert await is_fresh(tag)
    await claim(event_id=story.other_event, proposition_id=None, text="Elsewhere.")
    assert await is_fresh(tag)
    await claim(event_id=story.sub_event, proposition_id=None, text="Below.")
    assert not await is_fresh(tag)
    tag = (await desk.get(path)).headers["etag"]
    carried = {"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}
    await desk.post(f"/v1/claims/{made['id']}/appearances", json=carried)
    assert not await is_fresh(tag)
    tag = (await desk.get(path)).headers["etag"]
    await desk.patch(f"/v1/claims/{made['id']}", json={"event_id": story.other_event, "proposition_id": None}, headers={"If-Match": "*"})
    assert not await is_fresh(tag)
    tag = (await desk.get(f"/v1/claims?event={story.event}")).headers["etag"]
    assert await is_fresh(tag)


async def test_every_other_list_is_fresh_until_anything_changes(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    for path in ("/v1/claims", f"/v1/claims/{made['id']}?expand=claimant", f"/v1/claims/{made['id']}/appearances"):
        tag = (await desk.get(path)).headers["etag"]
        assert (await desk.get(path, headers={"If-None-Match": tag})).status_code == 304
        await claim(event_id=story.other_event, proposition_id=None, text=f"Elsewhere, {path}")
        assert (await desk.get(path, headers={"If-None-Match": tag})).status_code == 200


async def test_nothing_is_expanded_unless_asked_and_everything_that_is_asked_is_there(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    carried = [
        {"article_id": article, "quote": QUOTE, "attribution": "paraphrase"} for article in (story.article, story.reprint, story.untold)
    ]
    one = await claim(appearances=carried)
    other = await claim(claimant_id=story.union, stance="denies")
    alone = await claim(event_id=None, proposition_id=None, text="Something else.")
    await desk.post(f"/v1/claims/{one['id']}/assessments", json={"assessor_id": story.gazette, "verdict": "under_review"})
    assert not set(EXPANDABLE) & set((await desk.get(f"/v1/claims/{one['id']}")).json())
    found = (await desk.get(f"/v1/claims/{one['id']}", params={"expand": ",".join(EXPANDABLE)})).json()
    assert found["claimant"] == {"id": story.ministry, "slug": "ministry-of-locks", "name": "Ministry of Locks", "kind": "government_body"}
    assert (found["event"]["id"], found["proposition"]["id"]) == (story.event, story.closed)
    assert [a["article"]["id"] for a in found["appearances"]] == [story.article, story.reprint, story.untold]
    assert [s["slug"] for s in found["sources"]] == ["courier", "gazette"]
    assert [a["verdict"] for a in found["assessments"]] == ["under_review"]
    assert [c["other"]["id"] for c in found["contradictions"]] == [other["id"]]
    assert found["contradictions"][0]["other"]["claimant"]["name"] == "Boatmen's Union"
    page = (await desk.get("/v1/claims", params=[("expand", "contradictions"), ("expand", "event,sources")])).json()
    by_id = {item["id"]: item for item in page["items"]}
    assert (by_id[alone["id"]]["event"], by_id[alone["id"]]["sources"], by_id[alone["id"]]["contradictions"]) == (None, [], [])
    assert by_id[other["id"]]["contradictions"][0]["other"]["id"] == one["id"]
    for name in (*EXPANDABLE, ",".join(EXPANDABLE)):
        answer = (await desk.get("/v1/claims", params={"expand": name})).json()
        assert PageOf[ClaimRead].model_validate(answer).model_dump(mode="json", exclude_unset=True) == answer


async def test_a_page_costs_one_query_and_each_expanded_name_one_more_for_5_and_for_50_claims(
    app: FastAPI, desk: httpx.AsyncClient, claim: Claiming, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.state.kept_answers = KeptAnswers(0)
    for n in range(50):
        carried = [{"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}]
        await claim(text=f"Number {n}.", appearances=carried)
    run: list[str] = []
    plain = Rows.all

    def counted(self: Rows, query: Query, **values: Any) -> list[Row]:
        run.append(query.compiled(self.dialect).sql)
        return plain(self, query, **values)

    monkeypatch.setattr(Rows, "all", counted)

    async def cost(**params: Any) -> int:
        run.clear()
        answer = await desk.get("/v1/claims", params=params)
        assert len(answer.json()["items"]) == params["limit"]
        return len(run)

    base = await cost(limit=5)
    for limit in (5, 50):
        assert await cost(limit=limit) == base
        assert run[-1].count("JOIN") == 0
        for name in EXPANDABLE:
            assert await cost(limit=limit, expand=name) == base + 1, name
        assert await cost(limit=limit, expand=",".join(EXPANDABLE)) == base + len(EXPANDABLE)
