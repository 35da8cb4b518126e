"""Use cases of jobs: ask for one, read, list, give up those about an article."""

from __future__ import annotations

from typing import Any

from app.db import ids
from app.db.query import Rows
from app.db.unit import Unit
from app.domain.errors import NotFound
from app.domain.vocabulary import JobKind
from app.resources.jobs import leases, store
from app.resources.jobs.schemas import JobFilter
from app.tables import Job


def read_job(rows: Rows, job_id: str) -> dict[str, Any]:
    """The job as JobRead; raises `NotFound`."""
    found = store.read_job(rows, job_id)
    if found is None:
        raise NotFound(f"There is no job {job_id}.")
    return found


def page_of_jobs(rows: Rows, query: JobFilter) -> dict[str, Any]:
    """One page as PageOf[JobRead]; raises `BadCursor`."""
    values = {"status": [status.value for status in query.status], "article": query.article}
    items, page = store.page_of_jobs(rows, values, sort=query.sort, limit=query.limit, cursor=query.cursor, total=query.include == "total")
    return {"items": items, "next_cursor": page.next_cursor, "total": page.total}


def enqueue(unit: Unit, kind: JobKind, article_id: str, *, event_id: str | None, extractor: str) -> str:
    """Asks for work on the article, in the transaction that stores it: no article waits for a job that was lost. Returns the job's id."""
    job = Job(
        id=unit.new_id(ids.JOB),
        kind=kind.value,
        article_id=article_id,
        event_id=event_id,
        extractor=extractor,
        requested_by=unit.by,
        available_at=unit.now,
        **unit.stamp(),
    )
    unit.add(job)
    unit.record("created", "job", job.id, version=1)
    return job.id


def give_up_jobs_of(unit: Unit, article_id: str, reason: str) -> None:
    """Ends the jobs about the article that have not ended; whoever is at work on one will find its lease gone."""
    for job in leases.lock_unended(unit.session, article_id):
        leases.end(unit, job, failure=reason)
