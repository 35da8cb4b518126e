"""Contradictions over HTTP: read, list, propose, review."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.http.wire import PageOf
from app.resources.contradictions.schemas import ContradictionRead
from tests.resources.disputes.story import Story, change, make_claim, read, tell
from tests.resources.events.making import make_actor, make_event, make_proposition, problem_at

if TYPE_CHECKING:
    import httpx


async def only(desk: httpx.AsyncClient, story: Story, **params: Any) -> dict[str, Any]:
    """The one contradiction of the story's event."""
    (found,) = (await read(desk, f"events/{story.event}/contradictions", **params))["items"]
    one: dict[str, Any] = found
    return one


async def test_a_denial_is_suggested_as_soon_as_both_claims_are_stored(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    assert found["claim_ids"] == sorted([story.held, story.lost])
    assert (found["state"], found["kinds"], found["is_active"]) == ("suggested", ["denial"], True)
    assert (found["event_id"], found["proposition_id"]) == (story.event, story.proposition)
    assert (found["proposed_by"]["kind"], found["reviewed_by"], found["version"]) == ("rule", None, 1)
    assert 0.8 <= found["score"] <= 1
    assert [(await read(desk, f"claims/{c}"))["contradictions_count"] for c in found["claim_ids"]] == [1, 1]
    types = [(c["type"], c["entity_id"]) for c in (await read(desk, "changes", limit=1000))["items"]]
    assert types.count(("contradiction.suggested", found["id"])) == 1


async def test_answers_are_exactly_what_the_declared_models_say(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    one = await read(desk, f"contradictions/{(await only(desk, story))['id']}")
    assert ContradictionRead.model_validate(one).model_dump(mode="json") == one
    page = await read(desk, "contradictions", include="total")
    assert PageOf[ContradictionRead].model_validate(page).model_dump(mode="json") == page
    assert (page["items"], page["total"]) == ([one], 1)


async def test_the_two_claims_come_along_when_asked_for_in_the_order_of_the_ids(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story, expand="claims")
    one = await desk.get(f"/v1/contradictions/{found['id']}", params={"expand": "claims"})
    assert one.json()["claims"] == found["claims"]
    assert [claim["id"] for claim in found["claims"]] == found["claim_ids"]
    assert one.headers["etag"].startswith("W/")
    ContradictionRead.model_validate(found)


@pytest.mark.parametrize(
    ("filters", "hits"),
    [
        ({"event": "event"}, 1),
        ({"event": "parent"}, 1),
        ({"event": "parent", "sub_events": False}, 0),
        ({"proposition": "proposition"}, 1),
        ({"claim": "held"}, 1),
        ({"claim": "other"}, 0),
        ({"claim": ["other", "lost"]}, 1),
        ({"side": "estmark"}, 1),
        ({"side": "coastal-wire"}, 0),
        ({"state": "suggested"}, 1),
        ({"state": ["confirmed", "rejected"]}, 0),
        ({"kind": ["time", "denial"]}, 1),
        ({"kind": "quantity"}, 0),
        ({"score_gte": 0.5}, 1),
        ({"score_gte": 1}, 0),
        ({"active": "false"}, 0),
        ({"active": "any"}, 1),
    ],
)
async def test_the_list_is_narrowed_by_each_filter(desk: httpx.AsyncClient, filters: dict[str, Any], hits: int) -> None:
    story = await tell(desk)
    parent = await make_event(desk, "Strait crisis")
    await change(desk, f"events/{story.event}", parent_id=parent)
    other = await make_claim(desk, story.navy, event_id=story.event, text="The ferry was stopped.")
    named = {
        "event": story.event,
        "parent": parent,
        "proposition": story.proposition,
        "held": story.held,
        "lost": story.lost,
        "other": other["id"],
    }
    params = {
        name: [named.get(v, v) for v in given] if isinstance(given, list) else named.get(given, given) for name, given in filters.items()
    }
    assert len((await read(desk, "contradictions", **params))["items"]) == hits


async def test_pages_follow_each_other_by_score_without_gap_or_repeat(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    for n in range(4):
        await make_claim(desk, await make_actor(desk, f"Party {n}"), "denies", proposition_id=story.proposition)
    whole = await read(desk, "contradictions", sort="-score")
    seen: list[str] = []
    answer = await desk.get("/v1/contradictions", params={"sort": "-score", "limit": 2})
    while True:
        seen += [item["id"] for item in answer.json()["items"]]
        if answer.json()["next_cursor"] is None:
            break
        answer = await desk.get(answer.links["next"]["url"])
    assert seen == [item["id"] for item in whole["items"]]
    assert len(set(seen)) == 5


@pytest.mark.parametrize(
    ("parameter", "value"), [("event", "nothing"), ("proposition", "prp_x"), ("claim", "clm_x"), ("side", "nobody"), ("sort", "kinds")]
)
async def test_a_wrong_filter_is_named(desk: httpx.AsyncClient, parameter: str, value: str) -> None:
    assert problem_at(await desk.get("/v1/contradictions", params={parameter: value})) == [parameter]


async def test_a_reviewer_confirms_with_name_and_time_and_it_outlives_a_newer_position(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    path = f"/v1/contradictions/{found['id']}"
    assert (await desk.patch(path, json={"state": "confirmed"})).status_code == 428
    assert (await desk.patch(path, json={"state": "confirmed"}, headers={"If-Match": '"9"'})).status_code == 412
    answer = await desk.patch(path, json={"state": "confirmed", "explanation": "They say opposite things."}, headers={"If-Match": '"1"'})
    confirmed = answer.json()
    assert (answer.status_code, answer.headers["etag"], confirmed["state"], confirmed["reviewed_by"]) == (200, '"2"', "confirmed", "admin")
    assert confirmed["reviewed_at"] is not None
    assert (await read(desk, f"events/{story.event}"))["dispute_basis"] == "confirmed"
    await make_claim(desk, story.guard, "acknowledges", proposition_id=story.proposition, asserted_at="2026-12-30T00:00:00Z")
    assert (await read(desk, f"claims/{story.lost}"))["is_current"] is False
    again = await read(desk, f"contradictions/{found['id']}")
    assert (again["is_active"], again["explanation"]) == (True, "They say opposite things.")
    await change(desk, f"claims/{story.lost}", lifecycle="retracted")
    assert (await read(desk, f"contradictions/{found['id']}"))["is_active"] is False
    await change(desk, f"claims/{story.lost}", lifecycle="active")
    assert (await read(desk, f"contradictions/{found['id']}"))["is_active"] is True


async def test_a_rejected_pair_is_never_proposed_again_nor_counted(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    rejected = await change(desk, f"contradictions/{found['id']}", state="rejected")
    assert (rejected["state"], rejected["is_active"]) == ("rejected", False)
    await change(desk, f"claims/{story.lost}", text="No, it does not hold the lighthouse.")
    await change(desk, f"claims/{story.held}", lifecycle="retracted")
    await change(desk, f"claims/{story.held}", lifecycle="active")
    (still,) = (await read(desk, "contradictions", active="any"))["items"]
    assert (still["id"], still["state"], still["is_active"]) == (found["id"], "rejected", False)
    assert (await read(desk, f"claims/{story.held}"))["contradictions_count"] == 0
    assert (await read(desk, f"events/{story.event}"))["dispute_status"] == "uncontested"
    answer = await desk.post("/v1/contradictions", json={"claim_ids": found["claim_ids"], "kinds": ["denial"], "explanation": "Again."})
    assert (answer.status_code, answer.json()["state"]) == (200, "rejected")


async def test_a_rejection_can_be_taken_back(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    await change(desk, f"contradictions/{found['id']}", state="rejected")
    back = await change(desk, f"contradictions/{found['id']}", state="suggested")
    assert (back["state"], back["is_active"]) == ("suggested", True)
    assert (await read(desk, f"events/{story.event}"))["dispute_status"] == "contested"


async def test_only_a_reviewer_may_decide(app: Any, desk: httpx.AsyncClient, keys: dict[str, str]) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    for scope, status in (("write", 403), ("review", 200)):
        headers = {"Authorization": keys[scope], "If-Match": "*"}
        assert (await desk.patch(f"/v1/contradictions/{found['id']}", json={"state": "confirmed"}, headers=headers)).status_code == status


async def test_a_person_proposes_a_pair_that_no_rule_sees_and_it_stays(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    lamp = await make_claim(desk, story.navy, event_id=story.event, text="The lamp was lit all night.")
    dark = await make_claim(desk, story.guard, event_id=story.event, text="Nobody saw a light on the island.")
    body = {"claim_ids": [dark["id"], lamp["id"]], "kinds": ["opposed", "opposed"], "explanation": "A lit lamp is seen."}
    answer = await desk.post("/v1/contradictions", json=body)
    made = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (201, f"/v1/contradictions/{made['id']}")
    assert (made["claim_ids"], made["kinds"], made["score"]) == (sorted([lamp["id"], dark["id"]]), ["opposed"], 1.0)
    assert (made["state"], made["rule"], made["proposed_by"]["kind"], made["is_active"]) == ("suggested", None, "human", True)
    assert ContradictionRead.model_validate(made).model_dump(mode="json") == made
    again = await desk.post("/v1/contradictions", json={**body, "explanation": "Twice."})
    assert (again.status_code, again.json()["explanation"]) == (200, "A lit lamp is seen.")
    await change(desk, f"claims/{lamp['id']}", text="The lamp burned all night.")
    assert (await read(desk, f"contradictions/{made['id']}"))["is_active"] is True
    page = await read(desk, f"events/{story.event}/dispute")
    assert [c["id"] for c in page["contradictions_without_proposition"]] == [made["id"]]
    await change(desk, f"claims/{lamp['id']}", lifecycle="retracted")
    assert (await read(desk, f"contradictions/{made['id']}"))["is_active"] is False


async def test_a_pair_must_be_two_standing_claims_of_one_event(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    elsewhere = await make_claim(desk, story.navy, event_id=await make_event(desk, "Storm"), text="The pier broke.")
    nowhere = await make_claim(desk, story.navy, text="The pier held.")
    gone = await make_claim(desk, story.navy, event_id=story.event, text="The pier burned.")
    await change(desk, f"claims/{gone['id']}", lifecycle="retracted")

    async def propose(other: str) -> httpx.Response:
        body = {"claim_ids": [story.held, other], "kinds": ["opposed"], "explanation": "They differ."}
        return await desk.post("/v1/contradictions", json=body)

    for other in (story.held, elsewhere["id"], nowhere["id"], "clm_nothing"):
        assert problem_at(await propose(other)) == ["/claim_ids/1"]
    assert problem_at(await propose(gone["id"]), 409) == []


async def test_regrouping_a_claim_takes_its_suggestion_back_and_finds_it_again(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    other = await make_proposition(desk, story.event, "The ferry runs")
    await change(desk, f"claims/{story.lost}", proposition_id=other)
    lapsed = await read(desk, f"contradictions/{found['id']}")
    assert (lapsed["is_active"], lapsed["version"]) == (False, 2)
    assert (await read(desk, f"events/{story.event}"))["dispute_status"] == "uncontested"
    await change(desk, f"claims/{story.lost}", proposition_id=story.proposition)
    back = await read(desk, f"contradictions/{found['id']}")
    assert (back["is_active"], back["version"], back["proposition_id"]) == (True, 3, story.proposition)
    types = [c["type"] for c in (await read(desk, "changes", limit=1000))["items"] if c["entity_id"] == found["id"]]
    assert types == ["contradiction.suggested", "contradiction.lapsed", "contradiction.reopened"]


async def test_an_older_position_loses_its_suggestions_to_the_newer_one(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    found = await only(desk, story)
    newer = await make_claim(desk, story.guard, "denies", proposition_id=story.proposition, asserted_at="2026-12-30T00:00:00Z")
    now = await only(desk, story)
    assert now["claim_ids"] == sorted([story.held, newer["id"]])
    assert (await read(desk, f"contradictions/{found['id']}"))["is_active"] is False
    counts = [(await read(desk, f"claims/{c}"))["contradictions_count"] for c in (story.held, story.lost, newer["id"])]
    assert counts == [1, 0, 1]


async def test_deleting_a_claim_takes_its_contradictions_with_it(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    answer = await desk.delete(f"/v1/claims/{story.lost}", headers={"If-Match": "*"})
    assert answer.status_code == 204, answer.text
    assert (await read(desk, "contradictions", active="any"))["items"] == []
    assert (await read(desk, f"claims/{story.held}"))["contradictions_count"] == 0
    assert (await read(desk, f"events/{story.event}"))["dispute_status"] == "uncontested"


async def test_a_list_of_an_event_answers_304_until_something_about_it_is_written(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    path = f"/v1/events/{story.event}/contradictions"
    tag = (await desk.get(path)).headers["etag"]
    await make_actor(desk, "Somebody else")
    assert (await desk.get(path, headers={"If-None-Match": tag})).status_code == 304
    await change(desk, f"claims/{story.lost}", lifecycle="retracted")
    assert (await desk.get(path, headers={"If-None-Match": tag})).status_code == 200
