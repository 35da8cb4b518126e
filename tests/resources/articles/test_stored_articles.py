"""Articles over HTTP that are only stored: create, read, list, patch, delete."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.http.wire import PageOf
from app.resources.articles.schemas import ArticleDetail, ArticleRead, ArticleStored

TEXT = "The harbour of Orla was quiet on Monday. Nobody said anything about it."


async def store(desk: httpx.AsyncClient, status: int = 201, **fields: Any) -> dict[str, Any]:
    answer = await desk.post("/v1/articles", json={"title": "Quiet harbour", "source": "Orla Gazette", "extract": False, **fields})
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_a_new_article_is_answered_with_its_location_and_reads_back_with_its_text(desk: httpx.AsyncClient) -> None:
    answer = await desk.post("/v1/articles", json={"title": "Quiet", "source": "Orla Gazette", "text": f"  {TEXT}\r\n", "extract": False})
    assert answer.status_code == 201
    article = answer.json()["article"]
    assert answer.headers["location"] == f"/v1/articles/{article['id']}"
    read = await desk.get(answer.headers["location"])
    assert read.headers["etag"] == '"1"'
    assert read.json()["text"] == f"  {TEXT}\r\n"
    assert read.json()["extraction_status"] == "none"
    assert "text" not in article


async def test_answers_are_exactly_what_the_declared_models_say(desk: httpx.AsyncClient) -> None:
    stored = await store(desk, text=TEXT, url="https://example.org/1", published_at="2026-01-14T10:00:00+01:00", language="en", byline="A")
    assert ArticleStored.model_validate(stored).model_dump(mode="json") == stored
    detail = (await desk.get(f"/v1/articles/{stored['article']['id']}")).json()
    assert ArticleDetail.model_validate(detail).model_dump(mode="json") == detail
    page = (await desk.get("/v1/articles?include=total")).json()
    assert PageOf[ArticleRead].model_validate(page).model_dump(mode="json") == page
    assert page["total"] == 1
    assert page["items"][0]["published_at"] == "2026-01-14T09:00:00.000Z"


async def test_a_source_name_finds_the_actor_that_has_it_and_else_makes_a_media_actor(desk: httpx.AsyncClient) -> None:
    made = (await store(desk))["article"]["source_id"]
    actor = (await desk.get(f"/v1/actors/{made}")).json()
    assert (actor["name"], actor["kind"]) == ("Orla Gazette", "media")
    for number, ref in enumerate((made, actor["slug"], "orla  gazette", "ORLA GAZETTE")):
        again = await store(desk, source=ref, text=f"{TEXT} {number}")
        assert again["article"]["source_id"] == made
    assert len((await desk.get("/v1/actors")).json()["items"]) == 1


async def test_an_id_that_no_actor_has_is_no_name(desk: httpx.AsyncClient) -> None:
    refused = await store(desk, status=422, source="act_" + "0" * 26)
    assert refused["errors"][0]["pointer"] == "/source"
    assert (await desk.get("/v1/articles")).json()["items"] == []


async def test_the_same_article_again_is_answered_200_and_changes_nothing(desk: httpx.AsyncClient) -> None:
    first = await store(desk, text=TEXT, url="https://example.org/1")
    seq = (await desk.get("/v1/changes")).json()["last_seq"]
    for fields in ({"url": "https://example.org/1"}, {"url": None}, {"text": TEXT.upper().replace(" ", "\n")}):
        again = await store(desk, status=200, **{"text": TEXT, **fields})
        assert again == {**first, "already_stored": True}
    assert (await desk.get("/v1/changes")).json()["last_seq"] == seq


async def test_a_url_that_is_stored_with_another_text_is_a_conflict(desk: httpx.AsyncClient) -> None:
    await store(desk, text=TEXT, url="https://example.org/1")
    refused = await store(desk, status=409, text=f"{TEXT} And more.", url="https://example.org/1")
    assert refused["code"] == "url_taken"


async def test_the_same_text_from_another_source_shares_the_origin(desk: httpx.AsyncClient) -> None:
    first = (await store(desk, text=TEXT))["article"]
    reprint = (await store(desk, text=TEXT, source="Bay Herald"))["article"]
    other = (await store(desk, text=f"{TEXT} More.", source="Bay Herald"))["article"]
    assert first["origin_key"] == first["id"]
    assert reprint["origin_key"] == first["origin_key"]
    assert other["origin_key"] == other["id"]
    assert (await desk.get(f"/v1/articles?origin_key={first['id']}&sort=id")).json()["items"] == [first, reprint]


async def test_a_cut_copy_of_an_agency_story_shares_its_origin_and_a_report_of_its_own_does_not(desk: httpx.AsyncClient) -> None:
    story = " ".join(f"Sentence number {n} tells how the harbour looked at hour {n} of that long day." for n in range(1, 13))
    cut = " ".join(story.split(". ")[:8])
    day = {"published_at": "2026-01-14T09:00:00Z"}
    first = (await store(desk, text=story, source="North Wire", **day))["article"]
    copy = (await store(desk, text=cut, source="Bay Herald", syndicated_from="North Wire", **day))["article"]
    own = (await store(desk, text=TEXT, source="Bay Herald", syndicated_from="North Wire", **day))["article"]
    assert copy["origin_key"] == first["origin_key"]
    assert own["origin_key"] == own["id"]
    assert copy["syndicated_from_id"] == first["source_id"]


async def test_an_article_needs_a_title_or_a_text(desk: httpx.AsyncClient) -> None:
    assert (await store(desk, status=422, title=None))["errors"][0]["pointer"] == "/title"
    assert (await store(desk, status=422, text=" \n "))["errors"][0]["pointer"] == "/text"
    titled = await store(
        desk, title=None, text="Harbour reopens\n\nThe harbour reopened on Monday after a storm had closed it for a week.\n"
    )
    assert titled["article"]["title"].startswith("Harbour reopens")


async def test_a_text_of_several_stories_is_refused(desk: httpx.AsyncClient) -> None:
    one = "Harbour of Orla Opens Again\n\nThe harbour opened on Monday after a week of storms, the harbour office said in the evening.\n"
    two = "Bridge of Velm Is Closed\n\nThe bridge was closed on Tuesday because of cracks in two of its pillars, the town said.\n"
    refused = await store(desk, status=422, text=f"{one}\n\n\n{two}")
    assert refused["errors"][0] | {"detail": ""} == {"code": "several_stories", "detail": "", "pointer": "/text", "parameter": None}


async def test_a_text_longer_than_the_setting_is_refused(desk: httpx.AsyncClient) -> None:
    refused = await store(desk, status=422, text="a" * 500_001)
    assert refused["errors"][0]["code"] == "too_long"


async def test_lists_filter_by_words_source_language_time_and_status(desk: httpx.AsyncClient) -> None:
    one = (await store(desk, title="Storm over Orla", language="en", published_at="2026-01-14T09:00:00Z"))["article"]
    two = (await store(desk, title="Sturm", language="de", published_at="2026-01-15T09:00:00Z", source="Bay Herald"))["article"]
    for query, expected in {
        "q=storm": [one],
        "source=bay-herald": [two],
        "source=bay-herald&source=orla-gazette": [two, one],
        "language=de": [two],
        "published_at_gte=2026-01-15T00:00:00Z": [two],
        "published_at_lt=2026-01-15T00:00:00Z": [one],
        "extraction_status=none": [two, one],
        "extraction_status=failed": [],
        "sort=published_at": [one, two],
    }.items():
        assert (await desk.get(f"/v1/articles?{query}")).json()["items"] == expected, query


async def test_pages_follow_each_other_by_publication(desk: httpx.AsyncClient) -> None:
    for day in ("14", "12", "13"):
        await store(desk, title=day, published_at=f"2026-01-{day}T00:00:00Z")
    await store(desk, title="undated")
    seen, path = [], "/v1/articles?sort=-published_at&limit=1"
    while path:
        answer = await desk.get(path)
        seen += [item["title"] for item in answer.json()["items"]]
        path = answer.links["next"]["url"] if "next" in answer.links else ""
    assert seen == ["14", "13", "12", "undated"]


@pytest.mark.parametrize("query", ["source=nobody", "event=nothing", "published_at_gte=2026-01-15", "sort=title"])
async def test_filters_that_name_nothing_are_refused(client: httpx.AsyncClient, query: str) -> None:
    assert (await client.get(f"/v1/articles?{query}")).status_code == 422


async def test_a_patch_changes_what_is_sent_and_never_the_text(desk: httpx.AsyncClient) -> None:
    made = (await store(desk, text=TEXT, byline="A"))["article"]
    at = f"/v1/articles/{made['id']}"
    changed = await desk.patch(at, json={"title": "Better", "byline": None, "source": "Bay Herald"}, headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    now = changed.json()
    assert (now["title"], now["byline"], now["source_name"], now["text"], now["version"]) == ("Better", None, "Bay Herald", TEXT, 2)
    assert (await desk.get("/v1/articles?q=better")).json()["items"][0]["id"] == made["id"]
    assert (await desk.patch(at, json={"text": "x"}, headers={"If-Match": "*"})).status_code == 422
    assert (await desk.patch(at, json={"title": "x"}, headers={"If-Match": '"1"'})).status_code == 412


async def test_a_patch_cannot_take_the_url_of_another_article(desk: httpx.AsyncClient) -> None:
    await store(desk, url="https://example.org/1")
    other = (await store(desk, title="Other"))["article"]
    refused = await desk.patch(f"/v1/articles/{other['id']}", json={"url": "https://example.org/1"}, headers={"If-Match": "*"})
    assert (refused.status_code, refused.json()["code"]) == (409, "url_taken")


async def test_deleting_takes_review_and_leaves_a_tombstone_in_the_feed(
    desk: httpx.AsyncClient, client: httpx.AsyncClient, keys: dict[str, str]
) -> None:
    made = (await store(desk, text=TEXT))["article"]
    at = f"/v1/articles/{made['id']}"
    refused = await client.delete(at, headers={"Authorization": keys["write"], "If-Match": "*"})
    assert refused.status_code == 403
    assert (await client.delete(at, headers={"Authorization": keys["review"], "If-Match": "*"})).status_code == 204
    assert (await desk.get(at)).status_code == 404
    assert (await desk.get("/v1/articles?q=harbour")).json()["items"] == []
    last = (await desk.get("/v1/changes")).json()["items"][-1]
    assert (last["type"], last["entity_id"], last["snapshot"]) == ("article.deleted", made["id"], None)


async def test_the_source_is_shown_in_full_on_request(desk: httpx.AsyncClient) -> None:
    made = (await store(desk))["article"]
    detail = (await desk.get(f"/v1/articles/{made['id']}?expand=source,claims")).json()
    assert detail["source"]["name"] == "Orla Gazette"
    assert detail["claims"] == []
    assert (await desk.get(f"/v1/articles/{made['id']}?expand=all")).status_code == 422
