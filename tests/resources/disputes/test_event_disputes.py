"""The dispute of an event: one call, one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.resources.disputes import service
from app.resources.disputes.schemas import DisputeRead
from tests.resources.disputes.story import HELD, REMARK, TEXT, assess, change, make_article, make_claim, read, tell
from tests.resources.events.making import counted_queries, make_actor, make_event, make_proposition

if TYPE_CHECKING:
    import httpx


async def test_the_page_says_who_contradicts_whom_where_it_was_said_and_who_tried_to_check(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    page = await read(desk, f"events/{story.event}/dispute")
    assert (page["status"], page["basis"], page["truncated"]) == ("contested", "suggested", False)
    assert page["event"]["title"] == "Fight over the lighthouse"
    assert page["summary"] == {
        "claims": 2, "sides": 2, "sources": 1, "independent_origins": 1, "status_breakdown": {"unable_to_verify": 2},
    }  # fmt: skip
    (proposition,) = page["propositions"]
    assert (proposition["id"], proposition["status"]) == (story.proposition, "contested")
    estmark, westmark = proposition["positions"]
    assert (estmark["side"]["name"], estmark["stance"], estmark["independent_origins"]) == ("Estmark", "asserts", 1)
    assert (westmark["side"]["name"], westmark["stance"], westmark["independent_origins"]) == ("Westmark", "denies", 1)
    (claim,) = estmark["claims"]
    assert (claim["id"], claim["claimant"]["name"]) == (story.held, "Estmark Navy")
    assert (claim["verification_status"], claim["reason_code"]) == ("unable_to_verify", "no_access")
    (appearance,) = claim["appearances"]
    assert appearance["source"]["name"] == "Coastal Wire"
    assert appearance["article"]["url"] == "https://example.org/lighthouse"
    assert appearance["quote"] == HELD == TEXT[appearance["start"] : appearance["end"]]
    (contradiction,) = proposition["contradictions"]
    assert contradiction["claim_ids"] == sorted([story.held, story.lost])
    assert (contradiction["kinds"], contradiction["state"]) == (["denial"], "suggested")
    assert "Estmark Navy" in contradiction["explanation"]
    assert "Westmark Coast Guard" in contradiction["explanation"]
    (attempt,) = page["verification_attempts"]
    assert (attempt["assessor"]["name"], attempt["verdict"], attempt["quote"]) == ("Coastal Wire", "unable_to_verify", REMARK)
    assert attempt["claim_ids"] == [story.held, story.lost]
    assert [(entry["at"], entry["type"]) for entry in page["timeline"]] == [
        ("2026-03-02T10:00:00.000Z", "asserts"),
        ("2026-03-03T08:00:00.000Z", "assessed"),
        ("2026-03-03T08:00:00.000Z", "published"),
        ("2026-03-03T08:00:00.000Z", "assessed"),
        ("2026-03-03T08:00:00.000Z", "published"),
    ]


async def test_the_bytes_are_exactly_what_the_declared_model_says(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    await make_claim(desk, story.navy, event_id=story.event, text="The ferry was stopped.")
    counted = await make_proposition(desk, story.event, "Keepers on the island", kind="quantity", unit="people")
    await make_claim(desk, story.navy, proposition_id=counted, quantity={"low": 3, "high": 4, "unit": "people"})
    for path in (f"events/{story.event}/dispute", f"propositions/{story.proposition}/dispute"):
        page = await read(desk, path)
        assert DisputeRead.model_validate(page).model_dump(mode="json") == page


async def test_an_unchanged_page_answers_304_and_any_write_about_it_gives_a_new_one(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    path = f"/v1/events/{story.event}/dispute"

    async def tag() -> str:
        answer = await desk.get(path)
        again = await desk.get(path, headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        return str(answer.headers["etag"])

    tags = [await tag()]
    assert tags[0].startswith('W/"')
    await change(desk, f"actors/{story.navy}", name="Navy of Estmark")
    tags.append(await tag())
    await assess(desk, story.held, story.wire, "under_review")
    tags.append(await tag())
    await change(desk, f"events/{story.event}", title="Lighthouse")
    tags.append(await tag())
    parent = await make_event(desk, "Strait crisis")
    await change(desk, f"events/{story.event}", parent_id=parent)
    tags.append(await tag())
    await change(desk, f"events/{parent}", title="Crisis of the strait")
    tags.append(await tag())
    assert len(set(tags)) == len(tags)
    assert (await read(desk, f"events/{story.event}/dispute"))["event"]["parent"]["title"] == "Crisis of the strait"


async def test_the_304_runs_a_single_statement(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    path = f"/v1/events/{story.event}/dispute"
    tag = (await desk.get(path)).headers["etag"]
    anonymous = {"Authorization": "", "If-None-Match": tag}
    del desk.headers["Authorization"]
    anonymous.pop("Authorization")
    with counted_queries() as seen:
        assert (await desk.get(path, headers=anonymous)).status_code == 304
    assert len(seen) == 1


async def test_the_number_of_statements_does_not_grow_with_the_page(desk: httpx.AsyncClient, keys: dict[str, str]) -> None:
    story = await tell(desk)
    del desk.headers["Authorization"]
    paths = (f"/v1/events/{story.event}/dispute", f"/v1/propositions/{story.proposition}/dispute")
    counts: list[list[int]] = []
    for _ in range(2):
        run = []
        for path in paths:
            with counted_queries() as seen:
                assert (await desk.get(path)).status_code == 200
            run.append(len(seen))
        counts.append(run)
        desk.headers["Authorization"] = keys["admin"]
        for n in range(8):
            party = await make_actor(desk, f"Party {n}")
            claim = await make_claim(desk, party, "denies", proposition_id=story.proposition)
            await make_claim(desk, party, event_id=story.event, text=f"The ferry was stopped {n} times.")
            await assess(desk, claim["id"], story.wire, "under_review")
        del desk.headers["Authorization"]
    assert counts[0] == counts[1]
    assert max(counts[0]) <= 8


async def test_a_query_on_an_event_includes_its_sub_events_unless_asked_not_to(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    parent = await make_event(desk, "Strait crisis")
    assert (await read(desk, f"events/{parent}"))["dispute_status"] == "uncontested"
    await change(desk, f"events/{story.event}", parent_id=parent)
    page = await read(desk, f"events/{parent}/dispute")
    assert (page["status"], page["summary"]["claims"], page["event"]["parent"]) == ("contested", 2, None)
    alone = await read(desk, f"events/{parent}/dispute", sub_events=False)
    assert (alone["summary"]["claims"], alone["propositions"], alone["timeline"]) == (0, [], [])
    below = await read(desk, f"events/{story.event}/dispute")
    assert below["event"]["parent"] == {"id": parent, "slug": "strait-crisis", "title": "Strait crisis"}


async def test_a_retracted_claim_stays_on_the_page_and_its_contradiction_does_not(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    await change(desk, f"claims/{story.lost}", lifecycle="retracted")
    page = await read(desk, f"events/{story.event}/dispute")
    (proposition,) = page["propositions"]
    assert (page["status"], proposition["status"], proposition["contradictions"]) == ("withdrawn", "withdrawn", [])
    assert [claim["lifecycle"] for position in proposition["positions"] for claim in position["claims"]] == ["active", "retracted"]


async def test_contested_propositions_come_first_then_all_by_text(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    for text in ("Zinc was aboard", "a ferry was stopped", "Boats were seen"):
        await make_proposition(desk, story.event, text)
    page = await read(desk, f"events/{story.event}/dispute")
    texts = [proposition["text"] for proposition in page["propositions"]]
    assert texts == ["Estmark's navy holds the lighthouse", "a ferry was stopped", "Boats were seen", "Zinc was aboard"]


async def test_reprints_of_one_wire_story_are_one_independent_origin(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    origin = (await read(desk, f"articles/{story.article}"))["origin_key"]
    own = f"A crew that came back at dusk told this paper what it had seen from the boat. {HELD}. Nobody else was met on the way."
    for n, (text, more) in enumerate(((f"{TEXT} Edition 1.", {}), (f"Told again: {HELD}.", {"origin_key": origin}), (own, {}))):
        paper = await make_actor(desk, f"Paper {n}", kind="media")
        article = await make_article(desk, paper, text=text, **more)
        answer = await desk.post(
            f"/v1/claims/{story.held}/appearances", json={"article_id": article, "quote": HELD, "attribution": "paraphrase"}
        )
        assert answer.status_code == 201, answer.text
    page = await read(desk, f"events/{story.event}/dispute")
    assert (page["summary"]["sources"], page["summary"]["independent_origins"]) == (4, 2)
    assert [position["independent_origins"] for position in page["propositions"][0]["positions"]] == [2, 1]


async def test_the_range_of_a_quantity_names_the_claim_behind_each_bound(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    counted = await make_proposition(desk, story.event, "Keepers on the island", kind="quantity", unit="people")
    few = await make_claim(desk, story.navy, proposition_id=counted, quantity={"low": 3, "high": 4, "unit": "people"})
    many = await make_claim(desk, story.guard, proposition_id=counted, quantity={"low": 40, "best": 50, "high": 60, "unit": "people"})
    page = await read(desk, f"propositions/{counted}/dispute")
    assert page["status"] == "contested"
    (proposition,) = page["propositions"]
    assert proposition["quantity_range"] == {"low": {"value": 3, "claim_id": few["id"]}, "high": {"value": 60, "claim_id": many["id"]}}
    assert proposition["contradictions"][0]["kinds"] == ["quantity"]


async def test_claims_on_no_proposition_are_shown_with_their_side(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    late = await make_claim(desk, story.guard, event_id=story.event, text="The ferry was stopped.")
    early = await make_claim(desk, story.navy, event_id=story.event, text="The lamp was lit all night.")
    page = await read(desk, f"events/{story.event}/dispute")
    assert [(c["id"], c["side"]["name"]) for c in page["claims_without_proposition"]] == [
        (early["id"], "Estmark"),
        (late["id"], "Westmark"),
    ]


async def test_of_too_many_claims_the_newest_are_shown_and_the_page_says_so(
    desk: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = await tell(desk)
    newest = await make_claim(desk, story.navy, event_id=story.event, text="The lamp was lit all night.")
    monkeypatch.setattr(service, "MOST_CLAIMS", 2)
    page = await read(desk, f"events/{story.event}/dispute")
    shown = [claim["id"] for p in page["propositions"] for q in p["positions"] for claim in q["claims"]]
    assert shown == [story.lost]
    assert [claim["id"] for claim in page["claims_without_proposition"]] == [newest["id"]]
    assert (page["truncated"], page["summary"]["claims"]) == (True, 2)
    assert page["propositions"][0]["contradictions"] == []
    assert page["verification_attempts"][0]["claim_ids"] == [story.lost]
    assert DisputeRead.model_validate(page).model_dump(mode="json") == page


async def test_two_verdicts_of_one_assessor_without_a_quote_are_two_attempts(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    judge = await make_actor(desk, "Checkers", kind="ngo")
    await assess(desk, story.held, judge, "conflicting_evidence", reason_code="evidence_contradictory", rationale="Two photographs differ.")
    await assess(desk, story.lost, judge, "conflicting_evidence", reason_code="evidence_contradictory", rationale="The log was torn.")
    page = await read(desk, f"events/{story.event}/dispute")
    mine = [attempt for attempt in page["verification_attempts"] if attempt["assessor"]["name"] == "Checkers"]
    assert [attempt["claim_ids"] for attempt in mine] == [[story.held], [story.lost]]


async def test_an_unknown_event_or_proposition_is_404_and_a_merged_event_308(desk: httpx.AsyncClient) -> None:
    story = await tell(desk)
    kept = await make_event(desk, "Lighthouse")
    merged = await desk.post(f"/v1/events/{story.event}/merge", json={"into": kept}, headers={"If-Match": "*"})
    assert merged.status_code == 200, merged.text
    answer = await desk.get(f"/v1/events/{story.event}/dispute")
    assert (answer.status_code, answer.headers["location"]) == (308, f"/v1/events/{kept}/dispute")
    page = await read(desk, f"events/{kept}/dispute")
    assert (page["status"], page["summary"]["claims"]) == ("contested", 2)
    assert (await desk.get("/v1/events/nothing/dispute")).status_code == 404
    assert (await desk.get("/v1/propositions/prp_nothing/dispute")).status_code == 404
    assert (await desk.get(f"/v1/events/{kept}/dispute", params={"colour": "red"})).status_code == 422
