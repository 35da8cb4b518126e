"""`expand=extraction`: how a claim was found and why it stands where it stands."""

from __future__ import annotations

from typing import Any

import httpx

from app.http.wire import PageOf
from app.resources.claims.answers import ClaimRead

TOWN = (
    "Who Holds Velm\n\n"
    "The Estmark defence ministry said on Monday that Norvale troops were surrounded in Velm. The Norvale military denied that its troops "
    "were surrounded in Velm.\n"
)
ARTICLE = {"source": "Harbour Post", "published_at": "2026-01-14T09:00:00Z", "text": TOWN}


async def stored(desk: httpx.AsyncClient, **fields: Any) -> dict[str, Any]:
    answer = await desk.post("/v1/articles", json={**ARTICLE, **fields})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def explained(desk: httpx.AsyncClient, claim_id: str) -> dict[str, Any]:
    found: dict[str, Any] = (await desk.get(f"/v1/claims/{claim_id}", params={"expand": "extraction"})).json()["extraction"]
    return found


async def test_a_found_claim_shows_extractor_speaker_cue_and_statement_at_their_places(desk: httpx.AsyncClient) -> None:
    made = await stored(desk)
    denial = next(claim for claim in made["claims"] if claim["stance"] == "denies")
    told = await explained(desk, denial["id"])
    (found,) = told["found"]
    assert (found["article_id"], found["extractor"]) == (made["article"]["id"], made["article"]["extractor"])
    assert found["extractor_version"] == made["article"]["extractor_version"]
    assert 0 < found["confidence"] <= 1
    for words in (found["source"], found["cue"], *found["content"]):
        assert TOWN[words["start"] : words["end"]] == words["text"]
    assert "Norvale military" in found["source"]["text"]
    assert found["cue"]["text"] == "denied"
    assert "surrounded" in found["content"][0]["text"]


async def test_the_links_of_a_found_claim_say_why(desk: httpx.AsyncClient) -> None:
    first = await stored(desk)
    again = "Norvale Troops Hold Out in Velm\n\nThe Norvale military denied on Tuesday that its soldiers were trapped in Velm.\n"
    second = await stored(desk, text=again, source="Bay Herald", published_at="2026-01-15T09:00:00Z")
    claim = second["claims"][0]
    assert claim["event_id"] == first["events"][0]["id"]
    told = await explained(desk, claim["id"])
    assert "Norvale" in told["found"][0]["claimant_reason"]
    assert "Velm" in told["found"][0]["event_reason"]
    assert told["grouping"]["by"] == "rule"
    assert told["grouping"]["reason"]
    assert told["edited_by"] is None


async def test_a_claim_that_a_person_stored_has_no_extraction_to_show(desk: httpx.AsyncClient) -> None:
    made = await stored(desk)
    claim = made["claims"][0]
    body = {"text": "The town is quiet.", "claimant_id": claim["claimant_id"], "event_id": claim["event_id"], "stance": "asserts"}
    own = (await desk.post("/v1/claims", json=body)).json()
    assert await explained(desk, own["id"]) == {"found": [], "grouping": None, "edited_by": None}


async def test_a_persons_regrouping_takes_the_machines_reason_away_and_stays_when_later_articles_come(desk: httpx.AsyncClient) -> None:
    made = await stored(desk)
    claim = next(claim for claim in made["claims"] if claim["stance"] == "asserts")
    freed = await desk.patch(f"/v1/claims/{claim['id']}", json={"proposition_id": None}, headers={"If-Match": "*"})
    assert freed.status_code == 200
    assert await explained(desk, claim["id"]) == {**(await explained(desk, claim["id"])), "grouping": None, "edited_by": "admin"}
    again = "Estmark Repeats Its Claim\n\nThe Estmark defence ministry said that Norvale troops were encircled in Velm.\n"
    await stored(desk, text=again, source="Bay Herald", published_at="2026-01-15T09:00:00Z")
    assert (await desk.get(f"/v1/claims/{claim['id']}")).json()["proposition_id"] is None


async def test_lists_and_single_claims_explain_alike_and_as_declared(desk: httpx.AsyncClient) -> None:
    made = await stored(desk)
    page = (await desk.get("/v1/claims", params={"expand": "extraction", "event": made["events"][0]["slug"]})).json()
    assert PageOf[ClaimRead].model_validate(page).model_dump(mode="json", exclude_unset=True) == page
    for item in page["items"]:
        assert await explained(desk, item["id"]) == item["extraction"]
