"""Plain-text files as the stories they hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.engine.intake.stories import split_stories
from app.resources.articles.schemas import ArticleCreate

UNKNOWN_SOURCE = "Unknown source"


@dataclass(frozen=True, slots=True)
class Given:
    """What the caller said about the files; None = nothing."""

    source: str | None = None
    published_at: datetime | None = None
    event: str | None = None


def read_text(path: Path) -> str:
    """The file as it is, without newline translation; raises OSError or UnicodeDecodeError."""
    return path.read_bytes().decode("utf-8")


def articles_of(text: str, given: Given) -> list[ArticleCreate]:
    """One article per story; the source is the given one, else the first agency credited, else an unnamed one.

    Raises pydantic's ValidationError when a text cannot be stored (NUL).
    """
    found = []
    for story in split_stories(text) if text.strip() else ():
        source = given.source or (story.credits[0] if story.credits else UNKNOWN_SOURCE)
        body = text[story.span.start : story.span.end].strip()
        found.append(ArticleCreate(source=source, published_at=given.published_at, event=given.event, text=body))
    return found
