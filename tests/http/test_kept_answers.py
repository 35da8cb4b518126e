"""Kept answers: never more than there is room for, never out of date."""

from __future__ import annotations

from typing import Any

import httpx
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st

from app.commands.demo import load_samples
from app.http.kept_answers import Answer, KeptAnswers
from app.main import create_app
from app.settings import Settings

EVENT = "/v1/events/reported-encirclement-of-pokrovsk"
EVERYTHING = "claimant,event,proposition,appearances,sources,assessments,contradictions"
PATHS = (
    f"{EVENT}/claims",
    f"{EVENT}/claims?expand={EVERYTHING}",
    f"{EVENT}/claims?q=surrounded&include=total",
    f"{EVENT}/dispute",
    f"{EVENT}/contradictions?expand=claims",
    f"/v1/claims?limit=5&expand={EVERYTHING}",
    "/v1/events",
    "/v1/actors",
    "/v1/search?q=pokrovsk",
)
steps = st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("12"), st.integers(0, 900)), max_size=30)


@given(steps, st.integers(0, 12_000))
def test_what_is_kept_was_answered_last_under_that_tag_and_fits(taken: list[tuple[str, str, int]], most: int) -> None:
    kept = KeptAnswers(most)
    last: dict[str, Answer] = {}
    for path, tag, size in taken:
        found = kept.get((path, b""), tag)
        assert found is None or found == last[path]
        last[path] = Answer(tag, b"x" * size, None)
        kept.keep((path, b""), last[path])
    held = [answer for path in last for tag in "12" if (answer := kept.get((path, b""), tag))]
    assert sum(len(answer.body) for answer in held) <= most


def test_the_least_recently_used_goes_first() -> None:
    kept = KeptAnswers(10_000)
    answers = {path: Answer("1", path.encode() * 800, None) for path in "abcdefgh"}
    for path in "abcdefgh":
        kept.keep((path, b""), answers[path])
    assert kept.get(("a", b""), "1") == answers["a"]
    kept.keep(("i", b""), answers["b"])
    assert kept.get(("a", b""), "1") == answers["a"]
    assert kept.get(("b", b""), "1") is None


def test_an_answer_that_would_crowd_out_the_others_is_not_kept() -> None:
    kept = KeptAnswers(8_000)
    kept.keep(("a", b""), Answer("1", b"x" * 900, None))
    assert kept.get(("a", b""), "1") is None


async def _write(desk: httpx.AsyncClient, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
    headers = {"If-Match": (await desk.get(path)).headers["etag"]} if method in {"PATCH", "DELETE"} else {}
    answer = await desk.request(method, path, json=body, headers=headers)
    assert answer.is_success, answer.text
    return answer.json() if answer.content else None


async def test_after_any_write_the_answer_is_the_new_one(app: FastAPI, desk: httpx.AsyncClient, settings: Settings) -> None:
    load_samples(app.state.database, settings)
    fresh_app = create_app(settings.model_copy(update={"kept_answers_bytes": 0}))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=fresh_app), base_url="http://test") as fresh:
        seen: dict[str, str] = {}

        async def changed() -> set[str]:
            found = set()
            for path in PATHS:
                kept = await desk.get(path)
                assert kept.text == (await fresh.get(path)).text, path
                assert kept.text == (await desk.get(path)).text
                if seen.get(path) != kept.text:
                    found.add(path)
                seen[path] = kept.text
            return found

        assert await changed() == set(PATHS)
        assert await changed() == set()
        claims = (await desk.get(f"{EVENT}/claims?expand={EVERYTHING}&limit=200")).json()["items"]
        claim = next(item for item in claims if item["contradictions"] and item["proposition_id"])
        shown = {PATHS[1], PATHS[3]}
        for path, body in (
            (f"/v1/actors/{claim['claimant_id']}", {"name": "A renamed claimant"}),
            (f"/v1/actors/{claim['side_id']}", {"name": "A renamed side"}),
            (f"/v1/actors/{claim['sources'][0]['id']}", {"name": "A renamed outlet"}),
            (f"/v1/actors/{claim['contradictions'][0]['other']['claimant']['id']}", {"name": "A renamed opponent"}),
            (f"/v1/articles/{claim['appearances'][0]['article']['id']}", {"title": "A new headline"}),
            (f"/v1/contradictions/{claim['contradictions'][0]['id']}", {"state": "rejected"}),
            (f"/v1/propositions/{claim['proposition_id']}", {"text": "A clearer question"}),
            (EVENT, {"title": "A clearer title"}),
            (f"/v1/claims/{claim['id']}", {"text": "A clearer statement"}),
        ):
            await _write(desk, "PATCH", path, body)
            assert shown & await changed(), body
        verdict = {"assessor_id": claim["claimant_id"], "assessor_kind": "person", "verdict": "under_review"}
        await _write(desk, "POST", f"/v1/claims/{claim['id']}/assessments", verdict)
        assert shown <= await changed()
        await _write(desk, "DELETE", f"/v1/claims/{claim['id']}")
        assert shown <= await changed()
    fresh_app.state.database.close()
