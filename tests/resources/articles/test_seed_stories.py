"""The reference news file beside the repository, through the command line into the database and out of the API."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.cli import run

SEED = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "seed"
pytestmark = pytest.mark.skipif(not (SEED / "news.txt").exists(), reason="publishers' texts are not part of the repository")


@pytest.fixture
def stories(database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)
    assert run(["ingest", "--json", str(SEED / "news.txt")]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def keyed(number: int) -> str:
    """The words by which the key names one attribution of the first story."""
    key = json.loads((SEED / "key.json").read_text(encoding="utf-8"))
    content: str = next(a["content"] for a in key["attributions"] if a["id"] == number)
    return content


async def test_four_stories_give_four_articles_and_only_the_first_contradicts(stories: list[dict[str, Any]]) -> None:
    assert len(stories) == 4
    assert [bool(story["contradictions"]) for story in stories] == [True, False, False, False]


async def test_the_denial_contradicts_both_statements_of_the_ministry(stories: list[dict[str, Any]], client: httpx.AsyncClient) -> None:
    first = stories[0]
    quotes: dict[str, str] = {}
    for claim in first["claims"]:
        read = (await client.get(f"/v1/claims/{claim['id']}?expand=appearances")).json()
        quotes[claim["id"]] = " ".join(appearance["quote"] for appearance in read["appearances"])

    def claims_of(number: int) -> set[str]:
        return {claim_id for claim_id, quote in quotes.items() if keyed(number) in quote}

    pairs = [set(pair["claim_ids"]) for pair in first["contradictions"]]
    for said in (5, 12):
        assert any(pair & claims_of(6) and pair & claims_of(said) for pair in pairs), keyed(said)


async def test_the_dispute_shows_both_sides_and_that_nobody_could_verify(stories: list[dict[str, Any]], client: httpx.AsyncClient) -> None:
    event = stories[0]["events"][0]
    dispute = (await client.get(f"/v1/events/{event['slug']}/dispute")).json()
    contested = [p for p in dispute["propositions"] if p["status"] == "contested"]
    stances = {(position["side"]["name"], position["stance"]) for p in contested for position in p["positions"]}
    assert {("Russia", "asserts"), ("Ukraine", "denies")} <= stances
    found = {
        (claim["verification_status"], claim["reason_code"])
        for p in contested
        for position in p["positions"]
        for claim in position["claims"]
    }
    assert found == {("unable_to_verify", "no_access")}
    assert {attempt["assessor"]["name"] for attempt in dispute["verification_attempts"]} == {"Reuters"}


async def test_a_second_run_changes_nothing(
    stories: list[dict[str, Any]], client: httpx.AsyncClient, capsys: pytest.CaptureFixture[str]
) -> None:
    seq = (await client.get("/v1/changes")).json()["last_seq"]
    run(["ingest", "--json", str(SEED / "news.txt")])
    again = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert again == [{**story, "already_stored": True} for story in stories]
    assert (await client.get("/v1/changes")).json()["last_seq"] == seq
