"""Work that goes on after its request was answered."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from app.domain.vocabulary import JobKind, JobStatus
from app.tables.columns import Instant, Record, checks, id_column, rare_reference


class Job(Record, table=True):
    """One job and its lease.

    `available_at` says from when on a worker may take it: at once, after a pause between attempts, or (while it is running) when
    the lease of `leased_by` runs out; NULL once it has ended. The article may be deleted, the job stays: hence no foreign key.
    """

    __tablename__ = "job"
    __table_args__ = (
        *checks("job", (("kind", JobKind), ("status", JobStatus))),
        Index("ix_job_article", "article_id", "id"),
        Index("ix_job_status", "status", "id"),
        rare_reference("job", "available_at"),
    )

    kind: str
    status: str = JobStatus.QUEUED.value
    article_id: str = id_column()
    event_id: str | None = id_column(default=None, foreign_key="event.id")
    extractor: str
    requested_by: str
    attempts: int = 0
    error: str | None = None
    available_at: datetime | None = Field(default=None, sa_type=Instant)
    leased_by: str | None = None
