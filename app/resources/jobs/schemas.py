"""Wire types of jobs."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.domain.vocabulary import JobKind, JobStatus
from app.http.wire import At, Paging, Wire

ArticleId = Annotated[str, Field(pattern="^art_[a-z0-9]{26}$")]


class JobRead(Wire):
    """Work that goes on after its request was answered."""

    id: str = Field(description="Id", examples=["job_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    kind: JobKind = Field(description="What it does; `extract` takes the claims out of an article")
    status: JobStatus = Field(description="How far it has come; `done` and `failed` are final", examples=["queued"])
    article_id: str = Field(description="The article it is about; it may be deleted by now", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    extractor: str = Field(description="Name of the extractor that looks for claims", examples=["llm"])
    attempts: int = Field(description="How often it was begun", examples=[0])
    error: str | None = Field(description="Why the last attempt failed; null when none did")
    result: str | None = Field(
        description="Path of what it made; null until it is done", examples=["/v1/articles/art_01kf2m3n4p5q6r7s8t9v0w1x2y?expand=claims"]
    )
    created_at: At = Field(description="When it was asked for")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


class JobFilter(Paging):
    """Query of the list of jobs; repeat a filter for OR, different filters mean AND."""

    status: list[JobStatus] = Field(default_factory=list, max_length=4, description="Only these")
    article: list[ArticleId] = Field(
        default_factory=list,
        max_length=20,
        description="Only about these articles (ids), deleted ones too",
        examples=[["art_01kf2m3n4p5q6r7s8t9v0w1x2y"]],
    )
    sort: Literal["id", "-id"] = Field(default="-id", description="`id` is the order of creation; `-` descends")
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")
