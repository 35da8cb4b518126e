"""Wire types of extractors."""

from __future__ import annotations

from pydantic import Field

from app.http.wire import Wire


class ExtractorRead(Wire):
    """Something that takes claims out of a text."""

    name: str = Field(description="Its name, for `extractor` of a new article", examples=["rules"])
    version: str = Field(description="Its version, with that of its pipeline or the name of its model", examples=["2"])
    available: bool = Field(description="Whether it is ready to run", examples=[True])
    reason: str | None = Field(description="What it lacks; null when it is available", examples=[None])
    slow: bool = Field(description="Whether a new article is answered with a job (202) instead of its claims", examples=[False])
    default: bool = Field(description="Whether it reads articles that ask for none", examples=[True])
