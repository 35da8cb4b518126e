"""Who may work on a job, and until when. Every function runs inside a write; a lease that nobody renews runs out by itself.

Of several workers one gets a job: PostgreSQL lets them pass over locked rows, SQLite lets one write at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from sqlmodel import select as select_rows

from app.db.query import Query, Rows
from app.db.unit import Unit
from app.domain.vocabulary import JobStatus
from app.tables import Job
from app.tables.columns import wire_instant

_WAITING = Query(select(col(Job.id)).where(col(Job.available_at) <= bindparam("now")).limit(1))


@dataclass(frozen=True, slots=True)
class Lease:
    """One worker's right to one attempt at a job."""

    job_id: str
    holder: str
    attempt: int
    """1 for the first."""
    exhausted: bool
    """True when all attempts were begun and none came to an end: there is nothing left to try."""
    article_id: str
    event_id: str | None
    extractor: str
    requested_by: str


def is_waiting(rows: Rows, now: datetime) -> bool:
    """True when a worker could take a job now."""
    return rows.first(_WAITING, now=wire_instant(now)) is not None


def take(unit: Unit, holder: str, lasting: timedelta, most_attempts: int) -> Lease | None:
    """Gives the job that has waited longest to the worker `holder`; None when none is free.

    An attempt counts when it begins, so that a job which kills its worker is not begun for ever.
    """
    free = select_rows(Job).where(col(Job.available_at) <= unit.now).order_by(col(Job.available_at), col(Job.id))
    job = unit.session.exec(free.limit(1).with_for_update(skip_locked=True)).first()
    if job is None:
        return None
    exhausted = job.attempts >= most_attempts
    job.status = JobStatus.RUNNING.value
    job.attempts += not exhausted
    job.leased_by, job.available_at = holder, unit.now + lasting
    _note(unit, job, "started")
    return Lease(
        job_id=job.id,
        holder=holder,
        attempt=job.attempts,
        exhausted=exhausted,
        article_id=job.article_id,
        event_id=job.event_id,
        extractor=job.extractor,
        requested_by=job.requested_by,
    )


def hold(session: Session, lease: Lease) -> Job | None:
    """The job, locked to the end of the transaction; None when the lease is no longer this worker's."""
    mine = (
        col(Job.id) == lease.job_id,
        col(Job.status) == JobStatus.RUNNING.value,
        col(Job.leased_by) == lease.holder,
        col(Job.attempts) == lease.attempt,
    )
    return session.exec(select_rows(Job).where(*mine).with_for_update()).first()


def renew(unit: Unit, lease: Lease, lasting: timedelta) -> bool:
    """Lets the lease last from now; False when it is no longer this worker's. Nobody is shown it, so the job's version stays."""
    job = hold(unit.session, lease)
    if job is not None:
        job.available_at = unit.now + lasting
    return job is not None


def requeue(unit: Unit, job: Job, after: timedelta, failure: str | None) -> None:
    """Gives a held job back, free again after that time; without a `failure` the attempt does not count."""
    job.status, job.leased_by = JobStatus.QUEUED.value, None
    job.available_at = unit.now + after
    if failure is None:
        job.attempts -= 1
    else:
        job.error = failure
    _note(unit, job, "requeued")


def end(unit: Unit, job: Job, failure: str | None = None) -> None:
    """Ends a locked job: done, or failed for that reason."""
    job.status = (JobStatus.FAILED if failure else JobStatus.DONE).value
    job.error, job.leased_by, job.available_at = failure, None, None
    _note(unit, job, job.status)


def lock_unended(session: Session, article_id: str) -> Sequence[Job]:
    """Jobs about the article that have not ended, locked to the end of the transaction."""
    unended = select_rows(Job).where(col(Job.article_id) == article_id, col(Job.available_at).is_not(None))
    return session.exec(unended.order_by(col(Job.id)).with_for_update()).all()


def _note(unit: Unit, job: Job, action: str) -> None:
    unit.bump(job)
    unit.session.flush()
    unit.record(action, "job", job.id, version=job.version)
