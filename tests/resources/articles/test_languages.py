"""Articles in a language that the rules do not read: stored with the reason, never as wrong English claims."""

from __future__ import annotations

from typing import Any

import httpx

GERMAN = (
    "Estmarks Hafen bleibt gesperrt\n\n"
    "Das Verkehrsministerium von Estmark teilte am Montag mit, dass der Hafen bis Freitag gesperrt bleibt. Die Reederei wies das zurück und "
    "sprach von einer Verzögerung, die nur einen Tag dauern werde.\n\n"
    "„Wir fahren morgen wieder“, sagte eine Sprecherin, die nicht genannt werden wollte.\n"
)
SENT = {"source": "Hafenblatt", "published_at": "2026-01-14T09:00:00Z"}


async def post(desk: httpx.AsyncClient, text: str) -> dict[str, Any]:
    answer = await desk.post("/v1/articles", json={"text": text, **SENT})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_a_text_in_another_language_is_stored_with_the_reason_and_without_claims(desk: httpx.AsyncClient) -> None:
    stored = await post(desk, GERMAN)
    article = stored["article"]
    assert article["extraction_status"] == "unsupported_language"
    assert article["extraction_error"] == "The text is in a language that the extractor rules does not read: de."
    assert (article["extractor"], stored["claims"], stored["events"]) == ("rules", [], [])


async def test_such_articles_can_be_listed(desk: httpx.AsyncClient) -> None:
    german = (await post(desk, GERMAN))["article"]["id"]
    await post(desk, "The Estmark transport ministry said on Monday that the port was shut.")
    found = (await desk.get("/v1/articles?extraction_status=unsupported_language")).json()
    assert [article["id"] for article in found["items"]] == [german]


async def test_foreign_names_and_a_foreign_quotation_keep_an_english_text_english(desk: httpx.AsyncClient) -> None:
    text = (
        "Groß-Enzersdorf's Bürgermeister Jürgen Öllinger said on Monday that the Straße der Einheit was shut. "
        "“Das ist nicht gut für die Stadt und auch nicht für uns,” he said."
    )
    stored = await post(desk, text)
    assert stored["article"]["extraction_status"] == "done"
    assert len(stored["claims"]) == 2
