"""Wire types of the change feed."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from app.http.wire import At, Input, Wire


class ChangeFilter(Input):
    """Query of the feed."""

    after: int = Field(default=0, ge=0, le=2**53, description="Position after which to start; 0 is the beginning")
    limit: int = Field(default=100, ge=1, le=1_000, description="Changes of one answer")
    types: list[Annotated[str, Field(pattern=r"^[a-z]+\.[a-z_]+$")]] = Field(
        default=[], max_length=30, description="Only these types; repeat for several", examples=[["claim.created"]]
    )
    event: Annotated[str, Field(pattern="^evt_[a-z0-9]{26}$")] | None = Field(
        default=None, description="Only changes about this event (its id)"
    )


class ChangeRead(Wire):
    """One write."""

    seq: int = Field(description="Position; dense, in commit order", examples=[42])
    type: str = Field(description="entity.action", examples=["claim.status_changed"])
    entity: str = Field(description="What sort of record", examples=["claim"])
    entity_id: str = Field(description="Its id", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    event_id: str | None = Field(description="The event it belongs to", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    version: int | None = Field(description="The record's version after the write", examples=[2])
    at: At = Field(description="When it was written")
    by: str = Field(description="Name of the key, or of the command", examples=["desk"])
    comment: str | None = Field(description="Why, as given by the writer", examples=["typo"])
    snapshot: dict[str, Any] | None = Field(description="The record after the write; null for a deleted one", examples=[{"version": 2}])


class ChangesRead(Wire):
    """A stretch of the feed."""

    items: list[ChangeRead] = Field(description="Changes by ascending position")
    last_seq: int = Field(description="Give it as `after` to go on; everything up to it was looked at", examples=[42])
    more: bool = Field(description="True when further changes are there already", examples=[False])
