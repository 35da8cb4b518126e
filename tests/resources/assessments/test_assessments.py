"""Assessments over HTTP: append-only verdicts, and the status that follows from them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.http.wire import PageOf
from app.resources.assessments.schemas import AssessmentRead
from tests.resources.claims.story import DENIAL, TEXT, Story

Claiming = Callable[..., Any]
UNABLE = {"verdict": "unable_to_verify", "reason_code": "no_access"}
REFUTED = {"verdict": "refuted", "reason_code": "contradicted_by_evidence"}
VERIFIED = {"verdict": "verified", "reason_code": "confirmed_by_independent_sources"}


async def assess(desk: httpx.AsyncClient, claim_id: str, **fields: Any) -> httpx.Response:
    return await desk.post(f"/v1/claims/{claim_id}/assessments", json=fields)


async def status(desk: httpx.AsyncClient, claim_id: str) -> tuple[str, str | None, str | None, int, bool]:
    found = (await desk.get(f"/v1/claims/{claim_id}")).json()
    return (
        found["verification_status"], found["reason_code"], found["assessor_kind"], found["assessments_count"], found["verdicts_disagree"],
    )  # fmt: skip


async def test_a_verdict_is_stored_whole_and_settles_the_status_of_the_claim(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made = await claim()
    answer = await assess(
        desk, made["id"], assessor_id="gazette", **UNABLE, rationale="Nobody could reach the lock.", unknowns=["who closed it"],
        evidence=[
            {"url": "https://example.org/image", "kind": "photograph", "relation": "supports"},
            {"article_id": story.reprint, "kind": "report", "relation": "context"},
        ],
        confidence=40, assessed_at="2026-03-04T10:00:00Z", article_id=story.article, quote=DENIAL,
        original_rating={"text": "Unproven", "value": 3, "best": 5, "worst": 1, "url": "https://example.org/review"},
    )  # fmt: skip
    found = answer.json()
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"] == f"/v1/assessments/{found['id']}"
    assert (found["assessor_kind"], found["assessor"]["name"], found["article"]["id"]) == ("organisation", "Gazette", story.article)
    assert TEXT[found["start"] : found["end"]] == DENIAL
    assert found["evidence"][0]["article_id"] is None
    assert found["original_rating"]["value"] == 3.0
    assert (await desk.get(answer.headers["location"])).json() == found
    assert AssessmentRead.model_validate(found).model_dump(mode="json") == found
    page = (await desk.get(f"/v1/claims/{made['id']}/assessments")).json()
    assert page["items"] == [found]
    assert PageOf[AssessmentRead].model_validate(page).model_dump(mode="json") == page
    assert await status(desk, made["id"]) == ("unable_to_verify", "no_access", "organisation", 1, False)
    changes = (await desk.get("/v1/changes")).json()["items"]
    assert [c["type"] for c in changes] == ["claim.created", "assessment.created", "claim.status_changed"]
    assert {c["event_id"] for c in changes} == {story.event}


async def test_what_is_left_out_of_a_verdict_is_null_and_it_is_assessed_now(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    found = (await assess(desk, made["id"], assessor_id=story.expert, verdict="under_review")).json()
    assert found["assessor_kind"] == "person"
    assert (found["confidence"], found["reason_code"], found["article"], found["original_rating"]) == (None, None, None, None)
    assert (found["evidence"], found["unknowns"], found["assessed_at"]) == ([], [], found["created_at"])


async def test_an_organisation_outweighs_a_newer_verdict_of_a_person_and_the_disagreement_shows(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made = await claim()
    await assess(desk, made["id"], assessor_id=story.gazette, **VERIFIED, assessed_at="2026-03-01T00:00:00Z")
    await assess(desk, made["id"], assessor_id=story.expert, **REFUTED, assessed_at="2026-03-09T00:00:00Z")
    assert await status(desk, made["id"]) == ("verified", "confirmed_by_independent_sources", "organisation", 2, True)


async def test_an_assessor_replaces_its_own_verdict_and_the_old_one_says_so(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    first = (await assess(desk, made["id"], assessor_id=story.gazette, **VERIFIED)).json()
    second = (await assess(desk, made["id"], assessor_id=story.gazette, **REFUTED, supersedes_id=first["id"])).json()
    assert second["supersedes_id"] == first["id"]
    tag = (await desk.get(f"/v1/assessments/{first['id']}")).headers["etag"]
    assert tag.startswith("W/")
    assert (await desk.get(f"/v1/assessments/{first['id']}")).json() == {**first, "superseded_by_id": second["id"]}
    assert await status(desk, made["id"]) == ("refuted", "contradicted_by_evidence", "organisation", 2, False)
    page = (await desk.get(f"/v1/claims/{made['id']}/assessments", params={"limit": 1})).json()
    assert page["items"] == [second]
    rest = (await desk.get(f"/v1/claims/{made['id']}/assessments", params={"limit": 1, "cursor": page["next_cursor"]})).json()
    assert [a["id"] for a in rest["items"]] == [first["id"]]


@pytest.mark.parametrize(
    ("fields", "pointer", "code"),
    [
        ({"assessor_id": "nobody"}, "/assessor_id", "unknown_actor"),
        ({"verdict": "unreviewed", "reason_code": None}, "/verdict", "not_a_verdict"),
        ({"assessor_kind": "rule", **REFUTED}, "/verdict", "not_allowed_for_assessor"),
        ({"assessor_kind": "model", **VERIFIED}, "/verdict", "not_allowed_for_assessor"),
        ({"reason_code": None}, "/reason_code", "missing"),
        ({"reason_code": "confirmed_against_interest"}, "/reason_code", "does_not_fit"),
        ({"verdict": "true"}, "/verdict", "enum"),
        ({"confidence": 101}, "/confidence", "less_than_equal"),
        ({"confidence": 49.5}, "/confidence", "int_from_float"),
        ({"quote": DENIAL}, "/article_id", "missing"),
        ({"article_id": "art_unknown"}, "/article_id", "unknown_article"),
        ({"evidence": [{"kind": "report", "relation": "supports"}]}, "/evidence/0", "one_of_two"),
        (
            {"evidence": [{"kind": "report", "relation": "supports", "url": "https://example.org/", "article_id": "art_x"}]},
            "/evidence/0",
            "one_of_two",
        ),
        ({"evidence": [{"kind": "report", "relation": "supports", "article_id": "art_x"}]}, "/evidence/0/article_id", "unknown_article"),
        ({"evidence": [{"kind": "report", "relation": "proves", "url": "https://example.org/"}]}, "/evidence/0/relation", "enum"),
        ({"supersedes_id": "asm_unknown"}, "/supersedes_id", "unknown_assessment"),
        ({"original_rating": {"value": 1e16}}, "/original_rating/value", "less_than_equal"),
        ({"verification_status": "verified"}, "/verification_status", "extra_forbidden"),
    ],
)
async def test_what_is_wrong_is_named_by_its_pointer_and_nothing_is_stored(
    desk: httpx.AsyncClient, claim: Claiming, story: Story, fields: dict[str, Any], pointer: str, code: str
) -> None:
    made = await claim()
    answer = await assess(desk, made["id"], **{"assessor_id": story.gazette, **UNABLE, **fields})
    assert answer.status_code == 422, answer.text
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(pointer, code)]
    assert (await desk.get(f"/v1/claims/{made['id']}/assessments")).json()["items"] == []
    assert (await desk.get(f"/v1/claims/{made['id']}")).json() == made


async def test_a_quote_must_stand_in_the_article_that_has_a_text(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    for article, fields, pointer in (
        (story.article, {"quote": "it could not be checked"}, "/quote"),
        (story.article, {"quote": DENIAL, "start": 1}, "/quote"),
        (story.article, {"start": 1}, "/quote"),
    ):
        answer = await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE, article_id=article, **fields)
        assert [e["pointer"] for e in answer.json()["errors"]] == [pointer]
    found = (await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE, article_id=story.untold, quote="not checked")).json()
    assert (found["quote"], found["start"], found["article"]["url"]) == ("not checked", None, None)
    found = (await assess(desk, made["id"], assessor_id=story.courier, **UNABLE, article_id=story.article)).json()
    assert (found["quote"], found["article"]["id"]) == (None, story.article)


async def test_only_an_own_standing_verdict_on_the_same_claim_can_be_replaced(
    desk: httpx.AsyncClient, claim: Claiming, story: Story
) -> None:
    made, elsewhere = await claim(), await claim(text="Something else.")
    first = (await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE)).json()["id"]
    refused = [
        (elsewhere["id"], story.gazette, "unknown_assessment"),
        (made["id"], story.courier, "other_assessor"),
    ]
    for claim_id, assessor, code in refused:
        answer = await assess(desk, claim_id, assessor_id=assessor, **UNABLE, supersedes_id=first)
        assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/supersedes_id", code)]
    assert (await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE, supersedes_id=first)).status_code == 201
    answer = await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE, supersedes_id=first)
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/supersedes_id", "superseded_already")]


async def test_a_finding_is_reopened_only_by_superseding_it(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    first = (await assess(desk, made["id"], assessor_id=story.gazette, **VERIFIED)).json()["id"]
    answer = await assess(desk, made["id"], assessor_id=story.gazette, verdict="under_review")
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/verdict", "must_supersede")]
    assert (await assess(desk, made["id"], assessor_id=story.courier, verdict="under_review")).status_code == 201
    reopened = await assess(desk, made["id"], assessor_id=story.gazette, verdict="under_review", supersedes_id=first)
    assert reopened.status_code == 201
    assert (await status(desk, made["id"]))[0] == "under_review"


async def test_an_assessment_is_never_changed_or_deleted(desk: httpx.AsyncClient, claim: Claiming, story: Story) -> None:
    made = await claim()
    location = (await assess(desk, made["id"], assessor_id=story.gazette, **UNABLE)).headers["location"]
    for method in ("PATCH", "PUT", "DELETE", "POST"):
        answer = await desk.request(method, location, json={"verdict": "verified"}, headers={"If-Match": "*"})
        assert answer.status_code == 405
        assert answer.headers["allow"] == "GET, HEAD"
    assert (await desk.get("/v1/assessments/asm_unknown")).status_code == 404


async def test_a_verdict_needs_a_key_that_may_write(client: httpx.AsyncClient, keys: dict[str, str], claim: Claiming, story: Story) -> None:
    path, body = f"/v1/claims/{(await claim())['id']}/assessments", {"assessor_id": story.gazette, **UNABLE}
    assert (await client.post(path, json=body)).status_code == 401
    assert (await client.post(path, json=body, headers={"Authorization": keys["read"]})).status_code == 403
    assert (await client.post(path, json=body, headers={"Authorization": keys["write"]})).status_code == 201
