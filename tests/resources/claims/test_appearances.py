"""Where a claim was published: literal quotes with offsets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.http.wire import PageOf
from app.resources.claims.answers import AppearanceRead
from tests.resources.claims.story import DENIAL, QUOTE, TEXT, Story

Claiming = Callable[..., Any]


async def carry(desk: httpx.AsyncClient, claim_id: str, article_id: str, **fields: Any) -> httpx.Response:
    body = {"article_id": article_id, "quote": DENIAL, "attribution": "paraphrase", **fields}
    return await desk.post(f"/v1/claims/{claim_id}/appearances", json=body)


async def test_an_appearance_gets_its_offsets_and_names_its_source_and_article(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made = await claim()
    answer = await carry(desk, made["id"], story.article, cue="denied", extraction_confidence=0.5)
    found = answer.json()
    assert answer.status_code == 201, answer.text
    assert TEXT[found["start"] : found["end"]] == found["quote"] == DENIAL
    assert (found["source"]["name"], found["article"]["id"], found["cue"]) == ("Gazette", story.article, "denied")
    assert (await desk.get(answer.headers["location"])).json() == found
    assert AppearanceRead.model_validate(found).model_dump(mode="json") == found
    page = (await desk.get(f"/v1/claims/{made['id']}/appearances")).json()
    assert page["items"] == [found]
    assert PageOf[AppearanceRead].model_validate(page).model_dump(mode="json") == page
    now = (await desk.get(f"/v1/claims/{made['id']}")).json()
    assert (now["first_seen"], now["last_seen"]) == ("2026-03-02T00:00:00.000Z", "2026-03-02T00:00:00.000Z")
    assert now["version"] == 2


async def test_the_same_place_again_is_the_same_appearance(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    first = await carry(desk, made["id"], story.article)
    again = await carry(desk, made["id"], story.article, cue="other")
    assert (again.status_code, again.json()) == (200, first.json())
    untold = await carry(desk, made["id"], story.untold)
    again = await carry(desk, made["id"], story.untold)
    assert (untold.status_code, again.status_code, again.json()) == (201, 200, untold.json())
    assert (untold.json()["start"], untold.json()["end"]) == (None, None)


async def test_blanks_at_the_ends_of_a_quote_belong_to_it(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    start = TEXT.index(" The union")
    answer = await carry(desk, (await claim())["id"], story.article, quote=" The union ", start=start, end=start + 11)
    assert (answer.status_code, answer.json()["quote"], answer.json()["start"]) == (201, " The union ", start)


async def test_an_article_without_text_takes_offsets_as_given(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    answer = await carry(desk, (await claim())["id"], story.untold, start=7)
    assert (answer.json()["start"], answer.json()["end"]) == (7, 7 + len(DENIAL))


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"quote": "the lock never opened"}, "/quote", "not_literal"),
        ({"start": 3}, "/quote", "not_literal"),
        ({"start": 9_999_999}, "/quote", "not_literal"),
        ({"quote": "  "}, "/quote", "blank"),
        ({"start": 0, "end": 5}, "/end", "wrong_length"),
        ({"end": 5}, "/start", "missing"),
        ({"start": -1}, "/start", "greater_than_equal"),
        ({"start": 10**30}, "/start", "less_than_equal"),
        ({"article_id": "art_unknown"}, "/article_id", "unknown_article"),
        ({"attribution": "hearsay"}, "/attribution", "enum"),
        ({"extraction_confidence": 1.5}, "/extraction_confidence", "less_than_equal"),
    ],
)
async def test_what_is_not_literally_in_the_article_is_refused(
    desk: httpx.AsyncClient, claim: Claiming, story: Story, fields: dict[str, Any], pointer: str, code: str
) -> None:
    made = await claim()
    answer = await carry(desk, made["id"], **{"article_id": story.article, **fields})
    assert answer.status_code == 422, answer.text
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(pointer, code)]
    assert (await desk.get(f"/v1/claims/{made['id']}/appearances")).json()["items"] == []


async def test_a_new_claim_with_a_quote_that_is_not_there_is_not_stored(desk: httpx.AsyncClient, story: Story) -> None:
    good = {"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}
    answer = await desk.post("/v1/claims", json=story.plain(appearances=[good, {**good, "quote": "something else"}]))
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/appearances/1/quote", "not_literal")]
    assert (await desk.get("/v1/claims")).json()["items"] == []


async def test_appearances_come_in_pages(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    first, second = [(await carry(desk, made["id"], article)).json() for article in (story.article, story.reprint)]
    page = (await desk.get(f"/v1/claims/{made['id']}/appearances", params={"limit": 1})).json()
    assert page["items"] == [first]
    rest = (await desk.get(f"/v1/claims/{made['id']}/appearances", params={"limit": 1, "cursor": page["next_cursor"]})).json()
    assert (rest["items"], rest["next_cursor"]) == ([second], None)
