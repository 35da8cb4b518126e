"""SQL of jobs, as the wire shows them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlmodel import col

from app.db.keyset import Listing, Page, Values, any_of
from app.db.query import Query, Row, Rows, instant
from app.domain.vocabulary import JobStatus
from app.tables import Job

_COLUMNS = (
    col(Job.id), col(Job.kind), col(Job.status), col(Job.article_id), col(Job.extractor), col(Job.attempts), col(Job.error),
    instant(col(Job.created_at)), instant(col(Job.updated_at)), col(Job.version),
)  # fmt: skip
_NAMES = ("id", "kind", "status", "article_id", "extractor", "attempts", "error", "created_at", "updated_at", "version")
_LISTING = Listing(
    statement=select(*_COLUMNS),
    id_column=col(Job.id),
    filters={"status": lambda b: any_of(col(Job.status), b), "article": lambda b: any_of(col(Job.article_id), b)},
)
_ONE = Query(select(*_COLUMNS).where(col(Job.id) == bindparam("id")))
_OF_ARTICLE = select(*_COLUMNS).where(col(Job.article_id) == bindparam("article"))
_UNENDED = Query(_OF_ARTICLE.where(col(Job.available_at).is_not(None)).order_by(col(Job.id).desc()).limit(1))


def read_job(rows: Rows, job_id: str) -> dict[str, Any] | None:
    """The job as JobRead; None when there is none."""
    found = rows.first(_ONE, id=job_id)
    return None if found is None else shape_job(found)


def unended_of(rows: Rows, article_id: str) -> dict[str, Any] | None:
    """The job about the article that has not ended, as JobRead; None when there is none."""
    found = rows.first(_UNENDED, article=article_id)
    return None if found is None else shape_job(found)


def page_of_jobs(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of jobs as JobRead; `values` are the filters of the listing. Raises `BadCursor`."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return [shape_job(row) for row in page.rows], page


def shape_job(row: Row) -> dict[str, Any]:
    """A row as JobRead."""
    job = dict(zip(_NAMES, row, strict=True))
    return {**job, "result": f"/v1/articles/{job['article_id']}?expand=claims" if job["status"] == JobStatus.DONE.value else None}
