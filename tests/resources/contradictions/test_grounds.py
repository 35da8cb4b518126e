"""What GET /v1/contradictions/{id} says a finding rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.resources.disputes.story import read, tell

if TYPE_CHECKING:
    import httpx


async def test_a_finding_shows_its_rule_both_clauses_and_the_signals(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    (found,) = (await read(desk, f"events/{story.event}/contradictions"))["items"]
    one = await read(desk, f"contradictions/{found['id']}")
    assert one["rule"] == "denial"
    assert [clause["claim_id"] for clause in one["clauses"]] == one["claim_ids"]
    for clause in one["clauses"]:
        assert (await read(desk, f"claims/{clause['claim_id']}"))["text"].startswith(clause["text"])
    signals = {signal["name"]: signal["value"] for signal in one["signals"]}
    assert set(signals["stances"].split(" / ")) == {"asserts", "denies"}
    assert signals["proposition"] == (await read(desk, f"propositions/{story.proposition}"))["text"]


async def test_the_clauses_follow_the_words_of_the_claims(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    answer = await desk.patch(f"/v1/claims/{story.held}", json={"text": "The army holds all of it."}, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    (found,) = (await read(desk, f"events/{story.event}/contradictions"))["items"]
    assert {clause["claim_id"]: clause["text"] for clause in found["clauses"]}[story.held] == "The army holds all of it"


async def test_a_pair_that_a_person_proposed_has_no_clauses_and_no_signals(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    held = await read(desk, f"claims/{story.held}")
    body = {"text": "Ducks swim on the pond.", "claimant_id": held["claimant_id"], "event_id": story.event, "stance": "asserts"}
    other = (await desk.post("/v1/claims", json=body)).json()
    pair = {"claim_ids": [story.held, other["id"]], "kinds": ["opposed"], "explanation": "No duck swims in an army camp."}
    made = (await desk.post("/v1/contradictions", json=pair)).json()
    assert (made["rule"], made["clauses"], made["signals"]) == (None, None, None)
