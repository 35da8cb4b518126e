"""A text that reads as before: nothing is different, whoever looks."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.db.connect import Database
from app.engine.extraction.rules import RulesExtractor
from tests.resources.articles.reextraction.conftest import TEXT, Post, ReadAgain
from tests.resources.articles.reextraction.readers import ChangedRules


async def everything(desk: httpx.AsyncClient) -> dict[str, Any]:
    """All that a reader can see, and the position of the feed."""
    paths = ("claims?expand=appearances,assessments,contradictions", "actors", "events", "propositions", "contradictions", "articles")
    seen = {path: (await desk.get(f"/v1/{path}")).json() for path in paths}
    return {**seen, "feed": (await desk.get("/v1/changes")).json()["last_seq"]}


async def test_reading_again_with_the_same_rules_writes_nothing(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    assert len(stored["claims"]) == 4
    before = await everything(desk)
    diff = read_again(stored["article"]["id"], RulesExtractor())
    assert diff.is_empty
    assert diff.kept == []
    assert await everything(desk) == before


async def test_a_new_version_that_reads_the_same_changes_the_article_only(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    before = await everything(desk)
    assert read_again(stored["article"]["id"], ChangedRules("99")).is_empty
    after = await everything(desk)
    assert after["feed"] == before["feed"] + 1
    (change,) = (await desk.get(f"/v1/changes?after={before['feed']}")).json()["items"]
    assert (change["type"], change["by"], change["comment"]) == ("article.extracted", "counterclaim reextract", "Read again by rules 99.")
    assert (change["snapshot"]["extractor_version"], change["snapshot"]["version"]) == ("99", 2)
    assert {**after, "feed": 0, "articles": 0} == {**before, "feed": 0, "articles": 0}
    claim = (await desk.get(f"/v1/claims/{stored['claims'][0]['id']}?expand=extraction")).json()
    assert claim["extraction"]["found"][0]["extractor_version"] == "99"
    assert claim["extraction"]["found"][0]["claimant_reason"]


async def test_the_second_time_a_new_version_changes_nothing_at_all(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    read_again(stored["article"]["id"], ChangedRules("99"))
    before = await everything(desk)
    read_again(stored["article"]["id"], ChangedRules("99"))
    assert await everything(desk) == before


@pytest.mark.parametrize("first", [True, False], ids=["the story itself", "its reprint"])
async def test_a_reprint_whose_words_an_editor_touched_stays_on_the_same_claims(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, *, first: bool
) -> None:
    tail = " ".join(f"Boat number {n} stayed at its berth in the old harbour while the wind blew from the north." for n in range(1, 7))
    one = await post(text=TEXT + tail)
    edited = TEXT.replace("were surrounded in Velm. The", "were now surrounded in Velm. The")
    two = await post(text=edited + tail, source="Bay Herald", published_at="2026-01-15T06:00:00Z")
    assert {claim["id"] for claim in two["claims"]} == {claim["id"] for claim in one["claims"]}
    before = await everything(desk)
    assert read_again((one if first else two)["article"]["id"], RulesExtractor()).is_empty
    assert await everything(desk) == before


async def test_a_speaker_whom_a_person_renamed_is_not_made_anew(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    claimant = stored["claims"][0]["claimant_id"]
    renamed = await desk.patch(f"/v1/actors/{claimant}", json={"name": "Some Office"}, headers={"If-Match": "*"})
    assert renamed.status_code == 200, renamed.text
    before = await everything(desk)
    assert read_again(stored["article"]["id"], RulesExtractor()).is_empty
    assert await everything(desk) == before


async def test_after_two_events_were_merged_the_claims_are_still_the_same(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, database: Database
) -> None:
    stored = await post()
    other = (await desk.post("/v1/events", json={"title": "Battle for Velm"})).json()
    merged = await desk.post(f"/v1/events/{stored['events'][0]['id']}/merge", json={"into": other["id"]}, headers={"If-Match": "*"})
    assert merged.status_code in {200, 204}, merged.text
    before = await everything(desk)
    assert read_again(stored["article"]["id"], RulesExtractor()).is_empty
    assert await everything(desk) == before
