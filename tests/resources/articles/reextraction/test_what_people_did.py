"""Reading again takes nothing back that a person did."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.engine.extraction.rules import RulesExtractor
from tests.resources.articles.reextraction.conftest import Post, ReadAgain
from tests.resources.articles.reextraction.readers import ChangedRules, dropping, saying
from tests.resources.articles.reextraction.test_changed_readings import about

MILL = "40 soldiers"
OTHERWISE = ChangedRules(change=saying(MILL, "40 Norvale soldiers"))
NOT_ANY_MORE = ChangedRules(change=dropping(MILL))


async def patched(desk: httpx.AsyncClient, path: str, **fields: Any) -> dict[str, Any]:
    answer = await desk.patch(f"/v1/{path}", json=fields, headers={"If-Match": "*"})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def shown(desk: httpx.AsyncClient, claim_id: str) -> dict[str, Any]:
    answer = await desk.get(f"/v1/claims/{claim_id}?expand=appearances,assessments,contradictions")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize("extractor", [OTHERWISE, NOT_ANY_MORE, RulesExtractor()], ids=["read otherwise", "not found", "as before"])
async def test_a_claim_that_a_person_edited_stays_as_edited(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, extractor: Any
) -> None:
    stored = await post()
    claim = about(stored, MILL)
    edited = await patched(desk, f"claims/{claim['id']}", text="Forty soldiers were taken prisoner.", stance="questions")
    before = await shown(desk, claim["id"])
    diff = read_again(stored["article"]["id"], extractor)
    assert (diff.added, diff.changed, diff.gone) == ([], [], [])
    if not isinstance(extractor, RulesExtractor):
        assert [(kept["claim_id"], kept["reason"]) for kept in diff.kept] == [(claim["id"], "edited")]
    assert {**(await shown(desk, claim["id"])), "appearances": 0} == {**before, "appearances": 0}
    assert (before["text"], before["version"]) == (edited["text"], edited["version"])


async def test_a_claim_that_a_person_took_off_its_proposition_is_not_put_back(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    claim = about(stored, "its troops were surrounded")
    await patched(desk, f"claims/{claim['id']}", proposition_id=None)
    read_again(stored["article"]["id"], OTHERWISE)
    assert (await shown(desk, claim["id"]))["proposition_id"] is None


@pytest.mark.parametrize("extractor", [OTHERWISE, NOT_ANY_MORE], ids=["read otherwise", "not found"])
async def test_a_claim_that_a_person_assessed_stays_with_the_assessment(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, extractor: Any
) -> None:
    stored = await post()
    claim = about(stored, MILL)
    body = {"assessor_id": stored["article"]["source_id"], "verdict": "verified", "reason_code": "confirmed_by_independent_sources"}
    assert (await desk.post(f"/v1/claims/{claim['id']}/assessments", json=body)).status_code == 201
    before = await shown(desk, claim["id"])
    diff = read_again(stored["article"]["id"], extractor)
    assert [(kept["claim_id"], kept["reason"]) for kept in diff.kept] == [(claim["id"], "assessed")]
    after = await shown(desk, claim["id"])
    assert (after["verification_status"], after["assessments"], after["text"]) == ("verified", before["assessments"], claim["text"])


@pytest.mark.parametrize("state", ["confirmed", "rejected"])
@pytest.mark.parametrize("words", ["its troops were surrounded", "Norvale troops were surrounded"])
async def test_a_pair_that_a_person_decided_stays_decided(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, state: str, words: str
) -> None:
    stored = await post()
    (pair,) = stored["contradictions"]
    decided = await patched(desk, f"contradictions/{pair['id']}", state=state)
    for change in (dropping(words), saying(words, words + " again")):
        diff = read_again(stored["article"]["id"], ChangedRules(change=change))
        assert {kept["reason"] for kept in diff.kept} == {"in a reviewed pair"}
        after = (await desk.get(f"/v1/contradictions/{pair['id']}")).json()
        assert (after["state"], after["is_active"], after["reviewed_by"]) == (state, state == "confirmed", decided["reviewed_by"])
    read_again(stored["article"]["id"], RulesExtractor())
    pairs = (await desk.get("/v1/contradictions?active=any")).json()["items"]
    assert [(p["id"], p["state"]) for p in pairs] == [(pair["id"], state)]


async def test_a_claim_that_a_person_found_in_the_article_is_left_alone(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    appearance = {"article_id": stored["article"]["id"], "quote": "Who Holds Velm", "attribution": "own_reporting"}
    body = {"text": "Nobody knows who holds Velm.", "claimant_id": stored["article"]["source_id"], "stance": "asserts"}
    own = (await desk.post("/v1/claims", json={**body, "event_id": stored["events"][0]["id"], "appearances": [appearance]})).json()
    before = await shown(desk, own["id"])
    read_again(stored["article"]["id"], ChangedRules(change=dropping("")))
    assert await shown(desk, own["id"]) == before


async def test_a_claim_that_a_person_noted_in_another_article_stays(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    claim = about(stored, MILL)
    other = await post(text="Short News\n\nForty were taken prisoner near the mill, it was said.\n", source="Bay Herald", extract=False)
    noted = {"article_id": other["article"]["id"], "quote": "Forty were taken prisoner", "attribution": "paraphrase"}
    assert (await desk.post(f"/v1/claims/{claim['id']}/appearances", json=noted)).status_code == 201
    diff = read_again(stored["article"]["id"], NOT_ANY_MORE)
    assert [kept["reason"] for kept in diff.kept] == ["noted in an article"]
    assert len((await shown(desk, claim["id"]))["appearances"]) == 2


async def test_a_person_who_superseded_a_remark_keeps_the_last_word(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    machine = stored["assessments"][0]
    body = {"assessor_id": machine["assessor_id"], "verdict": "verified", "reason_code": "confirmed_by_independent_sources"}
    answer = await desk.post(f"/v1/claims/{machine['claim_id']}/assessments", json={**body, "supersedes_id": machine["id"]})
    assert answer.status_code == 201, answer.text
    before = await shown(desk, machine["claim_id"])
    diff = read_again(stored["article"]["id"], ChangedRules(change=dropping("")))
    assert machine["claim_id"] in {kept["claim_id"] for kept in diff.kept}
    assert (await shown(desk, machine["claim_id"]))["assessments"] == before["assessments"]


@pytest.mark.parametrize("extractor", [OTHERWISE, RulesExtractor()], ids=["read otherwise", "as before"])
async def test_a_claim_that_a_person_deleted_is_not_brought_back(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain, extractor: Any
) -> None:
    stored = await post()
    wrong = about(stored, MILL)
    assert (await desk.delete(f"/v1/claims/{wrong['id']}", headers={"If-Match": "*"})).status_code == 204
    before = (await desk.get("/v1/claims")).json()["items"]
    diff = read_again(stored["article"]["id"], extractor)
    assert diff.is_empty
    assert (await desk.get("/v1/claims")).json()["items"] == before


async def test_what_reading_again_took_away_may_come_back(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    read_again(stored["article"]["id"], NOT_ANY_MORE)
    assert [added["text"] for added in read_again(stored["article"]["id"], RulesExtractor()).added] == [about(stored, MILL)["text"]]
