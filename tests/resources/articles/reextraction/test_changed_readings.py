"""A text that reads otherwise: claims are added, changed and given up, and everything derived follows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx

from app.domain.vocabulary import ClaimType, ReasonCode, Stance
from app.engine.extraction.rules import RulesExtractor
from tests.resources.articles.reextraction.conftest import TEXT, Post, ReadAgain
from tests.resources.articles.reextraction.readers import ChangedRules, dropping, reading, saying, without_remarks

BRIEF = "Velm Story\n\nThe Estmark defence ministry said that 40 soldiers had been captured near the mill.\n"


def about(stored: dict[str, Any], words: str) -> dict[str, Any]:
    (found,) = [claim for claim in stored["claims"] if words in claim["text"]]
    claim: dict[str, Any] = found
    return claim


async def claims_in(desk: httpx.AsyncClient, stored: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await desk.get(f"/v1/articles/{stored['article']['id']}", params={"expand": "claims"})
    found: list[dict[str, Any]] = answer.json()["claims"]
    return found


async def test_a_claim_that_is_found_only_now_is_added_and_compared(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    less = ChangedRules("less", dropping("its troops were surrounded"))
    stored = await post()
    article_id = stored["article"]["id"]
    read_again(article_id, less)
    assert (await desk.get("/v1/contradictions")).json()["items"] == []
    diff = read_again(article_id, RulesExtractor())
    assert [(added["stance"], added["known"]) for added in diff.added] == [("denies", False)]
    assert (diff.changed, diff.gone, diff.kept) == ([], [], [])
    assert diff.contradictions == {"suggested": 1}
    (pair,) = (await desk.get("/v1/contradictions")).json()["items"]
    assert diff.added[0]["claim_id"] in pair["claim_ids"]
    assert {claim["event_id"] for claim in await claims_in(desk, stored)} == {stored["events"][0]["id"]}


async def test_a_claim_that_is_not_found_any_more_goes_with_its_pairs_and_its_proposition(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    lost = about(stored, "40 soldiers")
    diff = read_again(stored["article"]["id"], ChangedRules(change=dropping("40 soldiers")))
    assert [(gone["claim_id"], gone["claim"]) for gone in diff.gone] == [(lost["id"], "removed")]
    assert (await desk.get(f"/v1/claims/{lost['id']}")).status_code == 404
    propositions = (await desk.get("/v1/propositions")).json()["items"]
    assert {p["id"] for p in propositions} == {c["proposition_id"] for c in await claims_in(desk, stored)} - {None}
    types = {c["type"] for c in (await desk.get("/v1/changes", params={"types": ["claim.deleted", "appearance.deleted"]})).json()["items"]}
    assert types == {"claim.deleted", "appearance.deleted"}


async def test_a_claim_that_reads_otherwise_keeps_its_id_and_takes_over_words_figure_and_place(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    old = about(stored, "40 soldiers")
    extractor = ChangedRules(change=saying("40 soldiers had", "40 Norvale soldiers had"))
    diff = read_again(stored["article"]["id"], extractor)
    assert [changed["claim_id"] for changed in diff.changed] == [old["id"]]
    assert diff.changed[0]["fields"]["text"] == [old["text"], old["text"].replace("40 soldiers", "40 Norvale soldiers")]
    assert (diff.added, diff.gone) == ([], [])
    new = (await desk.get(f"/v1/claims/{old['id']}")).json()
    assert (new["text"], new["version"]) == (diff.changed[0]["fields"]["text"][1], old["version"] + 1)
    assert (new["created_by"]["version"], new["fingerprint"] != old["fingerprint"]) == ("changed", True)
    seq = (await desk.get("/v1/changes")).json()["last_seq"]
    assert read_again(stored["article"]["id"], extractor).is_empty
    assert (await desk.get("/v1/changes")).json()["last_seq"] == seq


async def test_a_denial_that_is_now_read_as_an_assertion_contradicts_no_more(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    denial = about(stored, "its troops were surrounded")
    assert denial["contradictions_count"] == 1
    admitting = reading("its troops were surrounded", lambda claim: replace(claim, stance=Stance.ACKNOWLEDGES))
    diff = read_again(stored["article"]["id"], ChangedRules(change=admitting))
    assert diff.changed[0]["fields"]["stance"] == ["denies", "acknowledges"]
    assert diff.contradictions == {"lapsed": 1}
    assert (await desk.get(f"/v1/claims/{denial['id']}")).json()["contradictions_count"] == 0
    read_again(stored["article"]["id"], RulesExtractor())
    (pair,) = (await desk.get("/v1/contradictions")).json()["items"]
    assert pair["id"] == stored["contradictions"][0]["id"]


async def test_another_type_changes_that_field_only(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    guess = reading("40 soldiers", lambda claim: replace(claim, claim_type=ClaimType.ESTIMATE))
    diff = read_again(stored["article"]["id"], ChangedRules(change=guess))
    was = about(stored, "40 soldiers")["claim_type"]
    assert [changed["fields"] for changed in diff.changed] == [{"claim_type": [was, "estimate"]}]


async def test_a_longer_quote_moves_the_appearance_and_search_finds_its_words(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    lost = about(stored, "40 soldiers")
    at = TEXT.index("The Estmark defence ministry also")
    longer = reading("40 soldiers", lambda claim: replace(claim, quote=replace_start(claim.quote, at - 2)))
    diff = read_again(stored["article"]["id"], ChangedRules(change=longer))
    assert [set(changed["fields"]) for changed in diff.changed] == [{"quote", "start"}]
    (appearance,) = (await desk.get(f"/v1/claims/{lost['id']}/appearances")).json()["items"]
    assert (appearance["start"], TEXT[appearance["start"] : appearance["end"]]) == (at - 2, appearance["quote"])


def replace_start(span: Any, start: int) -> Any:
    return span._replace(start=start)


async def test_a_claim_that_an_independent_article_carries_only_loses_this_appearance(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    event = stored["events"][0]["slug"]
    brief = await post(text=BRIEF, source="Bay Herald", event=event)
    shared = about(stored, "40 soldiers")
    assert [claim["id"] for claim in brief["claims"]] == [shared["id"]]
    diff = read_again(stored["article"]["id"], ChangedRules(change=dropping("40 soldiers")))
    assert [(gone["claim_id"], gone["claim"]) for gone in diff.gone] == [(shared["id"], "stays")]
    appearances = (await desk.get(f"/v1/claims/{shared['id']}/appearances")).json()["items"]
    assert [a["source"]["name"] for a in appearances] == ["Bay Herald"]


async def test_what_reads_otherwise_does_not_overwrite_what_an_independent_article_carries(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    brief = await post(text=BRIEF, source="Bay Herald", event=stored["events"][0]["slug"])
    shared = about(stored, "40 soldiers")
    extractor = ChangedRules(change=saying("40 soldiers had", "40 of its soldiers had"))
    first = read_again(stored["article"]["id"], extractor)
    assert [gone["claim"] for gone in first.gone] == ["stays"]
    assert (await desk.get(f"/v1/claims/{shared['id']}")).json()["text"] == shared["text"]
    (added,) = first.added
    second = read_again(brief["article"]["id"], extractor)
    assert [(a["claim_id"], a["known"]) for a in second.added] == [(added["claim_id"], True)]
    assert [(gone["claim_id"], gone["claim"]) for gone in second.gone] == [(shared["id"], "removed")]


async def test_all_claims_may_go_and_the_event_stays_and_takes_them_back(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    diff = read_again(stored["article"]["id"], ChangedRules(change=dropping("")))
    assert len(diff.gone) == len(stored["claims"])
    event = (await desk.get(f"/v1/events/{stored['events'][0]['id']}")).json()
    assert event["dispute_status"] == "uncontested"
    assert len(read_again(stored["article"]["id"], RulesExtractor()).added) == len(stored["claims"])
    assert {claim["event_id"] for claim in await claims_in(desk, stored)} == {event["id"]}


async def test_a_remark_that_is_not_found_any_more_takes_its_assessments_along_and_comes_back(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    covered = {a["claim_id"] for a in stored["assessments"]}
    assert covered
    diff = read_again(stored["article"]["id"], ChangedRules(change=without_remarks))
    assert {gone["claim_id"] for gone in diff.remarks_gone} == covered
    assert {claim["verification_status"] for claim in await claims_in(desk, stored)} == {"unreviewed"}
    again = read_again(stored["article"]["id"], RulesExtractor())
    assert {added["claim_id"] for added in again.remarks_added} == covered
    statuses = {claim["id"]: claim["verification_status"] for claim in await claims_in(desk, stored)}
    assert {claim_id for claim_id, status in statuses.items() if status == "unable_to_verify"} == covered


async def test_a_remark_that_gives_another_reason_replaces_the_old_assessments(
    desk: httpx.AsyncClient, post: Post, read_again: ReadAgain
) -> None:
    stored = await post()
    other = ChangedRules(
        change=lambda found: replace(found, remarks=tuple(replace(r, reason=ReasonCode.SINGLE_SOURCE) for r in found.remarks))
    )
    diff = read_again(stored["article"]["id"], other)
    assert len(diff.remarks_gone) == len(diff.remarks_added) == len(stored["assessments"])
    for claim_id in {a["claim_id"] for a in stored["assessments"]}:
        (one,) = (await desk.get(f"/v1/claims/{claim_id}/assessments")).json()["items"]
        assert (one["reason_code"], one["supersedes_id"]) == ("single_source", None)


async def test_a_rehearsal_tells_the_same_and_writes_nothing(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post()
    before = (await desk.get("/v1/claims?expand=appearances,assessments,contradictions")).json()
    seq = (await desk.get("/v1/changes")).json()["last_seq"]
    extractor = ChangedRules(change=lambda found: saying("40 soldiers", "40 men")(dropping("its troops were surrounded")(found)))
    told = read_again(stored["article"]["id"], extractor, rehearse=True)
    assert (await desk.get("/v1/changes")).json()["last_seq"] == seq
    assert (await desk.get("/v1/claims?expand=appearances,assessments,contradictions")).json() == before
    done = read_again(stored["article"]["id"], extractor)
    assert [c["claim_id"] for c in done.changed] == [c["claim_id"] for c in told.changed]
    assert done.gone == told.gone
    assert done.contradictions == told.contradictions


async def test_an_article_that_failed_before_is_done_now(desk: httpx.AsyncClient, post: Post, read_again: ReadAgain) -> None:
    stored = await post(extract=False)
    assert stored["claims"] == []
    assert len(read_again(stored["article"]["id"], RulesExtractor()).added) == 4
    article = (await desk.get(f"/v1/articles/{stored['article']['id']}")).json()
    assert (article["extraction_status"], article["extractor"], article["extraction_error"]) == ("done", "rules", None)
