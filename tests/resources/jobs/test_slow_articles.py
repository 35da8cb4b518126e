"""Articles whose extractor is slow, over HTTP: stored at once, read by a job."""

from __future__ import annotations

import httpx

from app.http.wire import PageOf
from app.resources.articles.schemas import ArticleStored
from app.resources.jobs.schemas import JobRead
from app.resources.jobs.worker import Worker
from tests.resources.jobs.slow import BODY, SlowExtractor, effects, get, post, statuses


async def test_a_slow_extractor_is_answered_with_a_job_and_the_article_is_stored(desk: httpx.AsyncClient, slow: SlowExtractor) -> None:
    answer = await desk.post("/v1/articles", json=BODY)
    job = answer.json()
    assert (answer.status_code, answer.headers["location"], answer.headers["etag"]) == (202, f"/v1/jobs/{job['id']}", '"1"')
    assert JobRead.model_validate(job).model_dump(mode="json") == job
    assert job["id"].startswith("job_")
    assert (job["kind"], job["status"], job["extractor"], job["attempts"], job["result"]) == ("extract", "queued", "slow", 0, None)
    article = await get(desk, f"/v1/articles/{job['article_id']}")
    assert (article["extraction_status"], article["extractor"], article["text"]) == ("pending", None, BODY["text"])
    assert slow.calls == 0


async def test_the_job_stores_what_a_fast_extractor_would_have_stored(desk: httpx.AsyncClient, worker: Worker) -> None:
    job = await post(desk)
    assert worker.work_once()
    done = await get(desk, f"/v1/jobs/{job['id']}")
    assert (done["status"], done["attempts"], done["error"]) == ("done", 1, None)
    assert done["result"] == f"/v1/articles/{job['article_id']}?expand=claims"
    article = await get(desk, done["result"])
    assert (article["extraction_status"], article["extractor"], article["extractor_version"]) == ("done", "slow", "3")
    assert sorted(claim["stance"] for claim in article["claims"]) == ["asserts", "denies"]
    assert {claim["verification_status"] for claim in article["claims"]} == {"unable_to_verify"}
    assert len((await get(desk, "/v1/contradictions"))["items"]) == 1
    assert not worker.work_once()


async def test_the_job_and_the_findings_are_in_the_feed_in_order(desk: httpx.AsyncClient, worker: Worker) -> None:
    job = await post(desk)
    worker.work_once()
    changes = (await get(desk, "/v1/changes?limit=1000"))["items"]
    steps = [c for c in changes if c["entity"] == "job"]
    assert [step["type"] for step in steps] == ["job.created", "job.started", "job.done"]
    assert steps[-1]["snapshot"] == await get(desk, f"/v1/jobs/{job['id']}")
    assert [c["type"] for c in changes if c["entity"] == "article"] == ["article.created", "article.extracted"]
    assert {c["by"] for c in changes if c["entity"] == "claim"} == {"admin"}


async def test_answers_about_the_event_change_when_the_job_is_done(desk: httpx.AsyncClient, worker: Worker) -> None:
    made = (await desk.post("/v1/events", json={"title": "Fighting for Tarn"})).json()
    before = await desk.get(f"/v1/events/{made['id']}/dispute")
    await post(desk, event=made["slug"])
    worker.work_once()
    after = await desk.get(f"/v1/events/{made['id']}/dispute", headers={"If-None-Match": before.headers["etag"]})
    assert (before.json()["status"], after.status_code, after.json()["status"]) == ("uncontested", 200, "contested")


async def test_a_list_of_jobs_is_never_answered_from_before_the_last_step(desk: httpx.AsyncClient, worker: Worker) -> None:
    await post(desk)
    first = await desk.get("/v1/jobs")
    assert (await desk.get("/v1/jobs", headers={"If-None-Match": first.headers["etag"]})).status_code == 304
    worker.work_once()
    assert (await get(desk, "/v1/jobs"))["items"][0]["status"] == "done"


async def test_a_fast_extractor_answers_201_as_ever(desk: httpx.AsyncClient) -> None:
    stored = await post(desk, status=201, extractor="rules")
    assert (stored["article"]["extractor"], len(stored["claims"]), stored["job"]) == ("rules", 2, None)
    assert (await get(desk, "/v1/jobs"))["items"] == []


async def test_nothing_to_read_makes_no_job(desk: httpx.AsyncClient) -> None:
    assert (await post(desk, status=201, extract=False))["article"]["extraction_status"] == "none"
    assert (await post(desk, status=201, title="Only a title", text=None))["article"]["extraction_status"] == "none"
    assert (await get(desk, "/v1/jobs"))["items"] == []


async def test_an_extractor_nobody_has_is_refused(desk: httpx.AsyncClient) -> None:
    refused = await post(desk, status=422, extractor="oracle")
    assert [(e["code"], e["pointer"]) for e in refused["errors"]] == [("unknown_extractor", "/extractor")]


async def test_the_same_article_again_shows_the_pending_job_and_makes_no_second_one(desk: httpx.AsyncClient, worker: Worker) -> None:
    job = await post(desk)
    again = await post(desk, status=200)
    assert ArticleStored.model_validate(again).model_dump(mode="json") == again
    assert (again["already_stored"], again["article"]["extraction_status"], again["job"]) == (True, "pending", job)
    assert len((await get(desk, "/v1/jobs"))["items"]) == 1
    worker.work_once()
    later = await post(desk, status=200)
    assert (later["article"]["extraction_status"], later["job"], len(later["claims"])) == ("done", None, 2)


async def test_a_retried_request_with_its_key_gets_the_same_202(desk: httpx.AsyncClient, worker: Worker) -> None:
    key = {"Idempotency-Key": "story-1"}
    first = await desk.post("/v1/articles", json=BODY, headers=key)
    worker.work_once()
    again = await desk.post("/v1/articles", json=BODY, headers=key)
    assert (again.status_code, again.content, again.headers["location"]) == (202, first.content, first.headers["location"])


async def test_an_article_sent_with_an_event_joins_it_or_what_it_was_merged_into(desk: httpx.AsyncClient, worker: Worker) -> None:
    old = (await desk.post("/v1/events", json={"title": "Unrest near Velm"})).json()
    kept = (await desk.post("/v1/events", json={"title": "Fighting for Tarn"})).json()
    job = await post(desk, event=old["id"])
    merged = await desk.post(f"/v1/events/{old['id']}/merge", json={"into": kept["id"]}, headers={"If-Match": "*"})
    assert merged.status_code == 200, merged.text
    worker.work_once()
    article = await get(desk, f"/v1/articles/{job['article_id']}?expand=claims")
    assert {claim["event_id"] for claim in article["claims"]} == {kept["id"]}


async def test_deleting_a_pending_article_ends_its_job(desk: httpx.AsyncClient, worker: Worker, slow: SlowExtractor) -> None:
    job = await post(desk)
    assert (await desk.delete(f"/v1/articles/{job['article_id']}", headers={"If-Match": "*"})).status_code == 204
    ended = await get(desk, f"/v1/jobs/{job['id']}")
    assert (ended["status"], ended["error"], ended["result"]) == ("failed", "The article was deleted.", None)
    assert not worker.work_once()
    assert slow.calls == 0
    assert "claim.created" not in await effects(desk)


async def test_jobs_are_listed_by_status_and_article_in_pages(desk: httpx.AsyncClient, worker: Worker) -> None:
    first, second, third = [await post(desk, text=f"{BODY['text']}\nPart {n}.", source=f"Paper {n}") for n in range(3)]
    worker.work_once()
    page = await get(desk, "/v1/jobs?include=total")
    assert PageOf[JobRead].model_validate(page).model_dump(mode="json") == page
    assert ([job["id"] for job in page["items"]], page["total"]) == ([third["id"], second["id"], first["id"]], 3)
    for query, expected in {
        "status=done": [first],
        "status=queued&status=running&sort=id": [second, third],
        f"article={second['article_id']}": [second],
        f"article={second['article_id']}&status=done": [],
        "limit=2&sort=id": [first, second],
    }.items():
        assert [job["id"] for job in (await get(desk, f"/v1/jobs?{query}"))["items"]] == [job["id"] for job in expected], query
    link = (await desk.get("/v1/jobs?limit=2&sort=id")).links["next"]["url"]
    assert [job["id"] for job in (await get(desk, link))["items"]] == [third["id"]]


async def test_a_job_that_is_unknown_or_a_filter_that_is_no_id_is_a_problem(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/jobs/job_00000000000000000000000000")).json()["code"] == "not_found"
    assert (await client.get("/v1/jobs?article=halven")).status_code == 422
    assert (await client.get("/v1/jobs?status=lost")).status_code == 422
    assert (await client.get("/v1/jobs?cursor=nonsense")).json()["code"] == "bad_cursor"


async def test_one_job_is_answered_304_until_it_moves(desk: httpx.AsyncClient, worker: Worker) -> None:
    job = await post(desk)
    path, tag = f"/v1/jobs/{job['id']}", {"If-None-Match": '"1"'}
    assert (await desk.get(path, headers=tag)).status_code == 304
    worker.work_once()
    assert (await desk.get(path, headers=tag)).status_code == 200
    assert await statuses(desk, job) == ("done", "done")
