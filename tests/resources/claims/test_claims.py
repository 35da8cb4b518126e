"""Claims over HTTP: create, read, push again, patch, supersede, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.resources.claims.answers import ClaimRead
from tests.resources.claims.story import DENIAL, QUOTE, Story

Claiming = Callable[..., Any]
MISSING = "clm_00000000000000000000000000"


def pointers(answer: httpx.Response) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(e["pointer"], e["code"]) for e in answer.json()["errors"]]


async def test_a_new_claim_is_answered_with_location_and_etag_and_reads_back_the_same(desk: httpx.AsyncClient, story: Story) -> None:
    body = story.plain(
        language="en", claim_type="estimate", quantity={"low": 648, "unit": "boats"}, asserted_at="2026-03-01T14:00:00+02:00",
        valid_from="2026-03-01T00:00:00Z", valid_to="2026-03-01T00:00:00Z",
    )  # fmt: skip
    answer = await desk.post("/v1/claims", json=body)
    made = answer.json()
    assert answer.status_code == 201, answer.text
    assert (answer.headers["location"], answer.headers["etag"]) == (f"/v1/claims/{made['id']}", '"1"')
    assert made["quantity"] == {"low": 648.0, "best": None, "high": None, "unit": "boats", "of": None}
    assert made["asserted_at"] == "2026-03-01T12:00:00.000Z"
    assert (made["side_id"], made["grouped_by"], made["is_current"]) == (story.state, "human", True)
    assert (made["verification_status"], made["lifecycle"], made["version"]) == ("unreviewed", "active", 1)
    again = await desk.get(f"/v1/claims/{made['id']}")
    assert (again.json(), again.headers["etag"]) == (made, '"1"')


async def test_the_answer_is_byte_for_byte_what_the_declared_model_dumps(desk: httpx.AsyncClient, claim: Claiming) -> None:
    made = await claim(quantity={"best": 3})
    answer = (await desk.get(f"/v1/claims/{made['id']}")).json()
    assert ClaimRead.model_validate(answer).model_dump(mode="json", exclude_unset=True) == answer


async def test_the_event_is_taken_from_the_proposition_when_it_is_left_out(claim: Claiming, story: Story) -> None:
    made = await claim(event_id=None)
    assert made["event_id"] == story.event


async def test_a_claimant_stands_on_the_side_the_event_lists_for_it_also_in_a_sub_event(claim: Claiming, story: Story) -> None:
    listed = await claim(claimant_id="harbour-pilots", event_id=story.sub_event, proposition_id=None)
    assert listed["side_id"] == story.union
    elsewhere = await claim(claimant_id="harbour-pilots", event_id="strike-of-the-boatmen", proposition_id=None)
    assert elsewhere["side_id"] == story.helper


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"claimant_id": "nobody"}, "/claimant_id", "unknown_actor"),
        ({"event_id": "nothing"}, "/event_id", "unknown_event"),
        ({"proposition_id": "prp_x"}, "/proposition_id", "unknown_proposition"),
        ({"event_id": "strike-of-the-boatmen"}, "/proposition_id", "other_event"),
        ({"supersedes_id": MISSING}, "/supersedes_id", "unknown_claim"),
        ({"quantity": {"low": 2, "best": 1}}, "/quantity", "out_of_order"),
        ({"quantity": {"low": 2, "high": 1}}, "/quantity", "out_of_order"),
        ({"quantity": {"unit": "boats"}}, "/quantity", "no_number"),
        ({"valid_from": "2026-03-02T00:00:00Z", "valid_to": "2026-03-01T00:00:00Z"}, "/valid_to", "reversed_times"),
        ({"asserted_at": "2026-03-02T00:00:00"}, "/asserted_at", "value_error"),
        ({"text": ""}, "/text", "too_short"),
        ({"text": "\x00"}, "/text", "value_error"),
        ({"stance": "shouts"}, "/stance", "enum"),
        ({"fingerprint": "with blank"}, "/fingerprint", "string_pattern_mismatch"),
        ({"truth": 1}, "/truth", "extra_forbidden"),
        (
            {"appearances": [{"article_id": "art_x", "quote": "q", "attribution": "paraphrase"}]},
            "/appearances/0/article_id",
            "unknown_article",
        ),
    ],
)
async def test_what_is_wrong_is_named_by_its_pointer_and_nothing_is_stored(
    desk: httpx.AsyncClient, story: Story, fields: dict[str, Any], pointer: str, code: str
) -> None:
    assert pointers(await desk.post("/v1/claims", json=story.plain(**fields))) == [(pointer, code)]
    assert (await desk.get("/v1/claims")).json()["items"] == []


async def test_infinite_numbers_are_refused(desk: httpx.AsyncClient, story: Story) -> None:
    body = httpx.Request("POST", "http://test", json=story.plain(quantity={"low": 1})).content.replace(b'{"low":1}', b'{"low":1e999}')
    answer = await desk.post("/v1/claims", content=body, headers={"Content-Type": "application/json"})
    assert pointers(answer) == [("/quantity/low", "finite_number")]


async def test_the_same_claim_pushed_again_answers_200_and_changes_nothing(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    first = await claim(asserted_at="2026-03-01T08:00:00Z")
    answer = await desk.post(
        "/v1/claims", json=story.plain(text="the lock at  OSTRA was closed at noon", asserted_at="2026-03-01T20:00:00Z", language="de")
    )
    assert (answer.status_code, answer.json(), answer.headers["etag"]) == (200, first, '"1"')
    assert "location" not in answer.headers
    assert [c["type"] for c in (await desk.get("/v1/changes")).json()["items"]] == ["claim.created"]


async def test_another_day_or_stance_is_another_claim(claim: Claiming) -> None:
    first = await claim(asserted_at="2026-03-01T08:00:00Z")
    next_day = await claim(asserted_at="2026-03-02T08:00:00Z")
    denied = await claim(stance="denies", asserted_at="2026-03-01T08:00:00Z")
    assert len({first["id"], next_day["id"], denied["id"]}) == 3


async def test_a_known_fingerprint_of_the_client_adds_only_what_other_articles_carry(
    desk: httpx.AsyncClient, story: Story, claim: Claiming
) -> None:
    carried = {"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase", "cue": "said"}
    first = await claim(fingerprint="feed/1", appearances=[carried])
    again = await desk.post(
        "/v1/claims",
        json=story.plain(text="Other words", fingerprint="feed/1", appearances=[carried, {**carried, "article_id": story.reprint}]),
    )
    assert (again.status_code, again.json()["text"]) == (200, first["text"])
    found = (await desk.get(f"/v1/claims/{first['id']}/appearances")).json()["items"]
    assert [a["article"]["id"] for a in found] == [story.article, story.reprint]
    assert (again.json()["first_seen"], again.json()["last_seen"]) == ("2026-03-02T00:00:00.000Z", "2026-03-03T00:00:00.000Z")


async def test_a_newer_claim_supersedes_the_older_one_of_the_same_claimant(desk: httpx.AsyncClient, claim: Claiming) -> None:
    older = await claim()
    newer = await claim(text="The lock was closed for an hour.", supersedes_id=older["id"])
    now = (await desk.get(f"/v1/claims/{older['id']}")).json()
    assert (now["lifecycle"], now["is_current"], now["version"]) == ("superseded", False, 2)
    assert (newer["supersedes_id"], newer["is_current"]) == (older["id"], True)


async def test_only_a_standing_claim_of_the_same_claimant_can_be_superseded(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    older = await claim()
    foreign = story.plain(claimant_id=story.union, supersedes_id=older["id"])
    assert pointers(await desk.post("/v1/claims", json=foreign)) == [("/supersedes_id", "other_claimant")]
    await claim(text="Second.", supersedes_id=older["id"])
    third = story.plain(text="Third.", supersedes_id=older["id"])
    assert pointers(await desk.post("/v1/claims", json=third)) == [("/supersedes_id", "not_standing")]


async def test_a_superseded_claim_cannot_be_set_active_again(desk: httpx.AsyncClient, claim: Claiming) -> None:
    older = await claim()
    await claim(text="Second.", supersedes_id=older["id"])
    answer = await desk.patch(f"/v1/claims/{older['id']}", json={"lifecycle": "active"}, headers={"If-Match": "*"})
    assert pointers(answer) == [("/lifecycle", "superseded")]


async def test_only_the_newest_standing_claim_of_a_claimant_on_a_proposition_is_current(desk: httpx.AsyncClient, claim: Claiming) -> None:
    newer = await claim(text="Closed on the second.", asserted_at="2026-03-02T00:00:00Z")
    older = await claim(text="Closed on the first.", asserted_at="2026-03-01T00:00:00Z")
    assert (newer["is_current"], older["is_current"]) == (True, False)
    gone = await desk.patch(f"/v1/claims/{newer['id']}", json={"lifecycle": "retracted"}, headers={"If-Match": '"1"'})
    assert (gone.json()["lifecycle"], gone.json()["is_current"]) == ("retracted", False)
    assert (await desk.get(f"/v1/claims/{older['id']}")).json()["is_current"] is True


async def test_a_patch_changes_what_is_sent_and_merges_the_quantity(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim(quantity={"low": 1, "unit": "boats"}, value="yes")
    answer = await desk.patch(
        f"/v1/claims/{made['id']}",
        json={"text": "Changed.", "quantity": {"high": 5}, "value": None, "stance": "acknowledges", "valid_from": "2026-03-01T00:00:00Z"},
        headers={"If-Match": '"1"'},
    )
    now = answer.json()
    assert (answer.status_code, answer.headers["etag"], now["version"]) == (200, '"2"', 2)
    assert now["quantity"] == {"low": 1.0, "best": None, "high": 5.0, "unit": "boats", "of": None}
    assert (now["text"], now["value"], now["stance"], now["fingerprint"]) == ("Changed.", None, "acknowledges", made["fingerprint"])
    assert (await desk.get(f"/v1/claims/{made['id']}")).json() == now
    cleared = await desk.patch(f"/v1/claims/{made['id']}", json={"quantity": None}, headers={"If-Match": '"2"'})
    assert cleared.json()["quantity"] is None


async def test_a_claim_is_moved_to_another_proposition_and_back_to_none(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    path = f"/v1/claims/{made['id']}"
    refused = await desk.patch(path, json={"proposition_id": story.flooded}, headers={"If-Match": "*"})
    assert pointers(refused) == [("/proposition_id", "other_event")]
    refused = await desk.patch(path, json={"event_id": None, "proposition_id": story.closed}, headers={"If-Match": "*"})
    assert refused.json()["event_id"] == story.event
    refused = await desk.patch(path, json={"event_id": story.sub_event}, headers={"If-Match": "*"})
    assert pointers(refused) == [("/event_id", "other_event")]
    moved = await desk.patch(path, json={"proposition_id": story.flooded, "event_id": story.sub_event}, headers={"If-Match": "*"})
    assert (moved.json()["event_id"], moved.json()["grouped_by"]) == (story.sub_event, "human")
    freed = await desk.patch(path, json={"proposition_id": None, "event_id": None}, headers={"If-Match": "*"})
    assert (freed.json()["event_id"], freed.json()["proposition_id"], freed.json()["grouped_by"]) == (None, None, None)


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"text": None}, "/text", "string_type"),
        ({"lifecycle": None}, "/lifecycle", "enum"),
        ({"claimant_id": "union"}, "/claimant_id", "extra_forbidden"),
        ({"verification_status": "verified"}, "/verification_status", "extra_forbidden"),
        ({"quantity": {"low": 9, "high": 1}}, "/quantity", "out_of_order"),
        ({"proposition_id": "prp_x"}, "/proposition_id", "unknown_proposition"),
        ({"event_id": "x"}, "/event_id", "unknown_event"),
        ({"valid_from": "2026-03-02T00:00:00Z", "valid_to": "2026-03-01T00:00:00Z"}, "/valid_to", "reversed_times"),
    ],
)
async def test_a_patch_that_is_wrong_changes_nothing(
    desk: httpx.AsyncClient, claim: Claiming, body: dict[str, Any], pointer: str, code: str
) -> None:
    made = await claim()
    answer = await desk.patch(f"/v1/claims/{made['id']}", json=body, headers={"If-Match": '"1"'})
    assert pointers(answer) == [(pointer, code)]
    assert (await desk.get(f"/v1/claims/{made['id']}")).json() == made


async def test_a_change_needs_the_current_version(desk: httpx.AsyncClient, claim: Claiming) -> None:
    path = f"/v1/claims/{(await claim())['id']}"
    assert (await desk.patch(path, json={"text": "x"})).status_code == 428
    assert (await desk.patch(path, json={"text": "x"}, headers={"If-Match": '"7"'})).status_code == 412
    assert (await desk.delete(path)).status_code == 428
    assert (await desk.delete(path, headers={"If-Match": '"7"'})).status_code == 412


async def test_an_unknown_claim_is_not_found_whatever_is_asked_of_it(desk: httpx.AsyncClient, story: Story) -> None:
    carried = {"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}
    for path in ("", "/appearances", "/assessments", "?expand=sources", f"/appearances/{MISSING}"):
        answer = await desk.get(f"/v1/claims/{MISSING}{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await desk.post(f"/v1/claims/{MISSING}/appearances", json=carried)).status_code == 404
    assert (await desk.patch(f"/v1/claims/{MISSING}", json={"text": "x"}, headers={"If-Match": "*"})).status_code == 404
    assert (await desk.delete(f"/v1/claims/{MISSING}", headers={"If-Match": "*"})).status_code == 404


async def test_deleting_takes_everything_of_the_claim_along_and_leaves_tombstones(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    older = await claim()
    carried = [{"article_id": story.article, "quote": QUOTE, "attribution": "paraphrase"}]
    newer = await claim(text="The lock was shut.", supersedes_id=older["id"], appearances=carried)
    verdict = {"assessor_id": story.gazette, "verdict": "under_review"}
    first = (await desk.post(f"/v1/claims/{newer['id']}/assessments", json=verdict)).json()
    await desk.post(f"/v1/claims/{newer['id']}/assessments", json={**verdict, "supersedes_id": first["id"]})
    before = (await desk.get("/v1/changes")).json()["last_seq"]
    gone = await desk.delete(f"/v1/claims/{newer['id']}", headers={"If-Match": "*"}, params={"comment": "entered twice"})
    assert (gone.status_code, gone.content) == (204, b"")
    assert (await desk.get(f"/v1/claims/{newer['id']}")).status_code == 404
    assert (await desk.get("/v1/claims", params={"q": "shut"})).json()["items"] == []
    changes = (await desk.get("/v1/changes", params={"after": before})).json()["items"]
    deleted = sorted(c["type"] for c in changes if c["type"].endswith("deleted"))
    assert deleted == ["appearance.deleted", "assessment.deleted", "assessment.deleted", "claim.deleted"]
    assert all(c["snapshot"] is None and c["comment"] == "entered twice" for c in changes if c["type"].endswith("deleted"))
    now = (await desk.get(f"/v1/claims/{older['id']}")).json()
    assert (now["lifecycle"], now["is_current"]) == ("active", True)


async def test_deleting_takes_the_contradictions_along_and_the_other_claim_counts_none_any_more(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made = await claim()
    denial = await claim(claimant_id=story.union, stance="denies")
    path = f"/v1/claims/{denial['id']}"
    assert (await desk.get(path)).json()["contradictions_count"] == 1
    before = (await desk.get("/v1/changes")).json()["last_seq"]
    assert (await desk.delete(f"/v1/claims/{made['id']}", headers={"If-Match": "*"})).status_code == 204
    now = (await desk.get(path, params={"expand": "contradictions"})).json()
    assert (now["contradictions_count"], now["contradictions"]) == (0, [])
    changes = (await desk.get("/v1/changes", params={"after": before})).json()["items"]
    assert {c["type"] for c in changes} >= {"claim.deleted", "contradiction.deleted", "claim.updated"}


async def test_deleting_a_claim_in_the_middle_keeps_the_chain(desk: httpx.AsyncClient, claim: Claiming) -> None:
    first = await claim(text="First.")
    second = await claim(text="Second.", supersedes_id=first["id"])
    third = await claim(text="Third.", supersedes_id=second["id"])
    assert (await desk.delete(f"/v1/claims/{second['id']}", headers={"If-Match": "*"})).status_code == 204
    assert (await desk.get(f"/v1/claims/{third['id']}")).json()["supersedes_id"] == first["id"]
    assert (await desk.get(f"/v1/claims/{first['id']}")).json()["lifecycle"] == "superseded"


async def test_who_may_write_and_who_may_delete(client: httpx.AsyncClient, keys: dict[str, str], claim: Claiming, story: Story) -> None:
    path = f"/v1/claims/{(await claim())['id']}"
    assert (await client.post("/v1/claims", json=story.plain())).status_code == 401
    assert (await client.post("/v1/claims", json=story.plain(), headers={"Authorization": keys["read"]})).status_code == 403
    match = {"If-Match": "*"}
    assert (await client.delete(path, headers={"Authorization": keys["write"], **match})).status_code == 403
    assert (await client.delete(path, headers={"Authorization": keys["review"], **match})).status_code == 204


async def test_a_quote_makes_the_claim_findable(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim(appearances=[{"article_id": story.article, "quote": DENIAL, "attribution": "paraphrase"}])
    found = (await desk.get("/v1/claims", params={"q": "never clos"})).json()["items"]
    assert [c["id"] for c in found] == [made["id"]]
