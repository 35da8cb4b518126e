"""What every operation refuses in the same way, with a problem that names the fault."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from app.http.problems import Problem
from app.http.strict import accepts_json

ACTOR = {"name": "A", "kind": "state"}


def check_problem(answer: httpx.Response, status: int, code: str) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    Problem.model_validate(body)
    assert (body["status"], body["code"], body["instance"]) == (status, code, answer.request.url.path)
    assert body["request_id"] == answer.headers["x-request-id"]
    return body


async def test_an_unknown_path_is_a_404_problem(client: httpx.AsyncClient) -> None:
    check_problem(await client.get("/v1/nothing"), 404, "not_found")


async def test_an_unknown_record_is_a_404_problem(client: httpx.AsyncClient) -> None:
    check_problem(await client.get("/v1/actors/act_nobody"), 404, "not_found")


async def test_another_method_is_a_405_with_every_method_of_the_path(client: httpx.AsyncClient) -> None:
    answer = await client.delete("/v1/actors")
    check_problem(answer, 405, "method_not_allowed")
    assert answer.headers["allow"] == "GET, HEAD, POST"


async def test_an_unknown_query_parameter_is_named(client: httpx.AsyncClient) -> None:
    for path in ("/v1/actors?colour=red", "/v1/actors/x?colour=red", "/v1/changes?colour=red"):
        body = check_problem(await client.get(path), 422, "invalid")
        assert body["errors"][0]["parameter"] == "colour"


async def test_a_page_size_out_of_range_is_refused(client: httpx.AsyncClient) -> None:
    for limit in ("0", "201", "many"):
        body = check_problem(await client.get("/v1/actors", params={"limit": limit}), 422, "invalid")
        assert body["errors"][0]["parameter"] == "limit"


async def test_a_body_that_is_not_json_is_a_400(desk: httpx.AsyncClient) -> None:
    for content in (b"{", b"[" * 100_000, b"\xff\xfe"):
        answer = await desk.post("/v1/actors", content=content, headers={"Content-Type": "application/json"})
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "application/problem+json"


async def test_a_body_of_another_type_is_a_415(desk: httpx.AsyncClient) -> None:
    for kind in ("text/plain", "application/xml", "multipart/form-data; boundary=x"):
        check_problem(await desk.post("/v1/actors", content=b"{}", headers={"Content-Type": kind}), 415, "unsupported_media_type")


async def test_a_merge_patch_is_welcome_to_patch_only(desk: httpx.AsyncClient) -> None:
    kind = {"Content-Type": "application/merge-patch+json", "If-Match": "*"}
    made = (await desk.post("/v1/actors", json=ACTOR)).json()
    assert (await desk.patch(f"/v1/actors/{made['id']}", content=b'{"name":"B"}', headers=kind)).status_code == 200
    check_problem(await desk.post("/v1/actors", content=b"{}", headers=kind), 415, "unsupported_media_type")


async def test_a_body_over_the_limit_is_a_413_declared_or_not(desk: httpx.AsyncClient) -> None:
    async def endless() -> Any:
        for _ in range(50):
            yield b'{"name": "' + b"x" * 100_000

    headers = {"Content-Type": "application/json"}
    check_problem(await desk.post("/v1/actors", content=b"x" * 2_000_001, headers=headers), 413, "body_too_large")
    check_problem(await desk.post("/v1/actors", content=endless(), headers=headers), 413, "body_too_large")


async def test_an_answer_nobody_can_give_is_a_406(client: httpx.AsyncClient) -> None:
    check_problem(await client.get("/v1/actors", headers={"Accept": "text/csv"}), 406, "not_acceptable")


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("*/*", True),
        ("application/*;q=0.5", True),
        ("text/html, application/json", True),
        ("application/json;q=0", False),
        ("text/html", False),
    ],
)
def test_accept_is_read_with_its_weights(accept: str, expected: bool) -> None:
    assert accepts_json(accept) is expected


async def test_head_answers_as_get_without_a_body(client: httpx.AsyncClient) -> None:
    answer = await client.head("/v1/actors")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == (await client.get("/v1/actors")).headers["etag"]


async def test_a_harmless_request_id_is_kept_and_another_one_replaced(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/actors", headers={"X-Request-ID": "abc-1"})).headers["x-request-id"] == "abc-1"
    assert (await client.get("/v1/actors", headers={"X-Request-ID": "a b"})).headers["x-request-id"].startswith("req_")


async def test_a_trailing_slash_is_not_the_same_path(client: httpx.AsyncClient) -> None:
    check_problem(await client.get("/v1/actors/"), 404, "not_found")
