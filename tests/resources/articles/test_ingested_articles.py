"""Articles over HTTP whose texts give claims: speakers, events, propositions, contradictions, assessments."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any

import httpx
import pytest

from app.engine.extraction.types import Extraction
from app.resources.articles.ingest import run
from app.resources.articles.schemas import ArticleStored

PORT = (
    "Estmark Port Closed, Ministry Says\n\n"
    "The Estmark defence ministry said on Monday that Norvale troops were surrounded in Velm. The Norvale military denied that its troops "
    "were surrounded in Velm.\n\n"
    "Harbour Post could not verify either side's statements because access to the town is restricted.\n"
)
DAY = {"source": "Harbour Post", "published_at": "2026-01-14T09:00:00Z"}


async def post(desk: httpx.AsyncClient, status: int = 201, **fields: Any) -> dict[str, Any]:
    answer = await desk.post("/v1/articles", json={"text": PORT, **DAY, **fields})
    assert answer.status_code == status, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_the_answer_is_exactly_what_the_declared_model_says(desk: httpx.AsyncClient) -> None:
    stored = await post(desk)
    assert ArticleStored.model_validate(stored).model_dump(mode="json", exclude_unset=True) == stored
    assert stored["article"]["extraction_status"] == "done"
    assert (stored["article"]["extractor"], stored["article"]["title"]) == ("rules", "Estmark Port Closed, Ministry Says")


async def test_a_statement_and_its_denial_meet_on_one_proposition_of_one_event(desk: httpx.AsyncClient) -> None:
    stored = await post(desk)
    assert sorted(claim["stance"] for claim in stored["claims"]) == ["asserts", "denies"]
    assert len({claim["proposition_id"] for claim in stored["claims"]} - {None}) == 1
    assert [event["id"] for event in stored["events"]] == [stored["claims"][0]["event_id"]]
    assert [sorted(pair["claim_ids"]) for pair in stored["contradictions"]] == [sorted(claim["id"] for claim in stored["claims"])]
    assert {claim["created_by"]["kind"] for claim in stored["claims"]} == {"rule"}


async def test_each_claim_stands_word_for_word_in_the_article(desk: httpx.AsyncClient) -> None:
    stored = await post(desk)
    text = (await desk.get(f"/v1/articles/{stored['article']['id']}")).json()["text"]
    for claim in stored["claims"]:
        for appearance in (await desk.get(f"/v1/claims/{claim['id']}?expand=appearances")).json()["appearances"]:
            assert text[appearance["start"] : appearance["end"]] == appearance["quote"]


async def test_a_remark_about_checking_becomes_an_assessment_of_every_claim_it_covers(desk: httpx.AsyncClient) -> None:
    stored = await post(desk)
    assert sorted(a["claim_id"] for a in stored["assessments"]) == sorted(claim["id"] for claim in stored["claims"])
    for assessment in stored["assessments"]:
        assert (assessment["verdict"], assessment["reason_code"], assessment["assessor_kind"]) == (
            "unable_to_verify",
            "no_access",
            "organisation",
        )
        assert assessment["assessor_id"] == stored["article"]["source_id"]
    assert {claim["verification_status"] for claim in stored["claims"]} == {"unable_to_verify"}


async def test_speakers_belong_to_their_states(desk: httpx.AsyncClient) -> None:
    text = PORT.replace("Estmark", "Norwegian").replace("Norvale", "Finnish")
    stored = await post(desk, text=text)
    sides = [(await desk.get(f"/v1/actors/{claim['side_id']}")).json() for claim in stored["claims"]]
    assert {(side["name"], side["kind"]) for side in sides} == {("Norway", "state"), ("Finland", "state")}


async def test_the_same_article_again_is_answered_200_with_the_same_records(desk: httpx.AsyncClient) -> None:
    first = await post(desk)
    seq = (await desk.get("/v1/changes")).json()["last_seq"]
    assert await post(desk, status=200) == {**first, "already_stored": True}
    assert (await desk.get("/v1/changes")).json()["last_seq"] == seq


async def test_a_reprint_adds_appearances_and_no_claim_actor_or_assessment(desk: httpx.AsyncClient) -> None:
    first = await post(desk)
    actors = (await desk.get("/v1/actors?include=total")).json()["total"]
    reprint = await post(desk, source="Bay Herald", published_at="2026-01-15T06:00:00Z")
    assert [claim["id"] for claim in reprint["claims"]] == [claim["id"] for claim in first["claims"]]
    assert reprint["article"]["origin_key"] == first["article"]["origin_key"]
    assert {c["id"] for c in reprint["contradictions"]} == {c["id"] for c in first["contradictions"]}
    assert reprint["assessments"] == []
    assert (await desk.get("/v1/actors?include=total")).json()["total"] == actors + 1
    claim = (await desk.get(f"/v1/claims/{first['claims'][0]['id']}?expand=appearances")).json()
    assert [a["source"]["name"] for a in claim["appearances"]] == ["Harbour Post", "Bay Herald"]
    assert (claim["first_seen"], claim["last_seen"]) == ("2026-01-14T09:00:00.000Z", "2026-01-15T06:00:00.000Z")


async def test_an_edited_reprint_adds_appearances_and_its_own_additions_only(desk: httpx.AsyncClient) -> None:
    tail = " ".join(f"Boat number {n} stayed at its berth in the old harbour while the wind blew from the north." for n in range(1, 7))
    first = await post(desk, text=PORT + tail)
    edited = PORT.replace("said on Monday that Norvale troops", "said that Norvale troops").replace("Ministry Says", "Ministry Tells Press")
    added = " The Estmark defence ministry said that 40 boats had left the harbour."
    reprint = await post(desk, text=edited + tail + added, source="Bay Herald", published_at="2026-01-15T06:00:00Z")
    assert reprint["article"]["origin_key"] == first["article"]["origin_key"]
    assert {claim["id"] for claim in first["claims"]} < {claim["id"] for claim in reprint["claims"]}
    assert len(reprint["claims"]) == len(first["claims"]) + 1
    assert {claim["event_id"] for claim in reprint["claims"]} == {first["events"][0]["id"]}
    later = await post(desk, text=edited + tail + added, source="Coast Courier", published_at="2026-02-15T06:00:00Z")
    assert later["article"]["origin_key"] == first["article"]["origin_key"]
    await desk.delete(f"/v1/articles/{first['article']['id']}", headers={"If-Match": '"1"'})
    after = await post(desk, text=PORT + tail, source="Dock Daily", published_at="2026-01-15T07:00:00Z")
    assert after["article"]["origin_key"] == first["article"]["origin_key"]


async def test_a_later_article_of_the_same_story_joins_its_event_and_the_reason_is_in_the_feed(desk: httpx.AsyncClient) -> None:
    first = await post(desk)
    text = "Norvale Troops Hold Out in Velm\n\nThe Norvale military denied on Tuesday that its troops were surrounded in Velm.\n"
    later = await post(desk, text=text, source="Bay Herald", published_at="2026-01-15T09:00:00Z")
    assert [event["id"] for event in later["events"]] == [event["id"] for event in first["events"]]
    changes = (await desk.get("/v1/changes?types=article.created")).json()["items"]
    assert "Velm" in changes[-1]["comment"]


async def test_the_event_that_is_given_is_taken(desk: httpx.AsyncClient) -> None:
    event = (await desk.post("/v1/events", json={"title": "Battle for Velm"})).json()
    stored = await post(desk, event=event["slug"])
    assert [found["id"] for found in stored["events"]] == [event["id"]]
    assert (await desk.get(f"/v1/articles?event={event['slug']}")).json()["items"] == [stored["article"]]
    refused = await post(desk, status=422, event="nothing", text=f"{PORT} More.")
    assert refused["errors"][0]["pointer"] == "/event"


async def test_a_text_that_is_no_news_gives_no_claims_and_no_event(desk: httpx.AsyncClient) -> None:
    stored = await post(desk, text="Boil the potatoes for twenty minutes. Add butter, salt and a little milk, then mash them.\n")
    assert stored["article"]["extraction_status"] == "done"
    assert (stored["claims"], stored["events"]) == ([], [])


@pytest.mark.parametrize("text", ["\u200b", "x" * 20_000, '"' * 3_000, "He said " * 2_000, "a\r\nb\r\n\x0b\x1c" * 50, "1 " * 9_000])
async def test_odd_texts_are_stored_without_harm(desk: httpx.AsyncClient, text: str) -> None:
    stored = await post(desk, text=text)
    assert stored["article"]["extraction_status"] == "done"


async def test_an_extractor_that_fails_leaves_the_article_with_the_reason(desk: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: object, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        raise RuntimeError(text)

    monkeypatch.setattr(type(run.RULES), "extract", fail)
    stored = await post(desk)
    assert stored["article"]["extraction_status"] == "failed"
    assert stored["article"]["extraction_error"].startswith("RuntimeError in the extractor rules")
    assert stored["claims"] == []


async def test_deleting_an_article_keeps_its_claims_and_their_assessments(desk: httpx.AsyncClient) -> None:
    stored = await post(desk)
    assert (await desk.delete(f"/v1/articles/{stored['article']['id']}", headers={"If-Match": "*"})).status_code == 204
    for claim in stored["claims"]:
        left = (await desk.get(f"/v1/claims/{claim['id']}?expand=appearances,assessments")).json()
        assert left["appearances"] == []
        assert [a["article"] for a in left["assessments"]] == [None]
        assert (left["first_seen"], left["last_seen"]) == (None, None)


async def test_ingestions_at_the_same_time_make_each_actor_once(desk: httpx.AsyncClient) -> None:
    stored = await asyncio.gather(
        *(post(desk, text=f"{PORT}\nPart {n} of the day's report ends here.", source=f"Paper {n}") for n in range(4))
    )
    assert len({claim["claimant_id"] for article in stored for claim in article["claims"]}) == 2
    assert len({claim["id"] for article in stored for claim in article["claims"]}) == 2
    assert len({event["id"] for article in stored for event in article["events"]}) == 1


async def test_an_outlet_by_its_short_name_is_the_source_of_the_article(desk: httpx.AsyncClient) -> None:
    stored = await post(desk, source="Harbour Post Agency", text=PORT.replace("Harbour Post could", "Harbour could"))
    assert {a["assessor"]["name"] for a in stored["assessments"]} == {"Harbour Post Agency"}
