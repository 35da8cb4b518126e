"""Reads the sample dispatches that ship with the package."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypedDict


class _Entry(TypedDict):
    """One entry of samples.json."""

    file: str
    title: str
    url: str
    source: str
    published_at: str
    language: str
    event: str | None
    syndicated_from: str | None
    origin_key: str | None


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One short news text with what an article record needs to know about it."""

    file: str
    """File name inside this package."""
    title: str
    url: str
    """Unique among the dispatches."""
    source: str
    """Name of the outlet that published it."""
    published_at: datetime
    """UTC instant."""
    language: str
    """BCP 47."""
    event: str | None
    """Title of the event, the same string in every dispatch about it; None = about no shared event."""
    syndicated_from: str | None
    """Name of the outlet whose copy this is; None = its own."""
    origin_key: str | None
    """Shared by the reprints of one wire story and by their original; None = the dispatch is its own origin."""
    text: str
    """The body without the title, paragraphs parted by an empty line."""


def sample_dispatches() -> tuple[Dispatch, ...]:
    """Every shipped dispatch, in the order of samples.json (which is that of the file names).

    Raises FileNotFoundError when a listed text is missing and ValueError when an instant has no offset or cannot be read.
    """
    folder = files("app.samples")
    entries: list[_Entry] = json.loads(folder.joinpath("samples.json").read_text(encoding="utf-8"))["dispatches"]
    return tuple(_dispatch(folder, entry) for entry in entries)


def _dispatch(folder: Traversable, entry: _Entry) -> Dispatch:
    return Dispatch(
        file=entry["file"],
        title=entry["title"],
        url=entry["url"],
        source=entry["source"],
        published_at=_instant(entry["published_at"]),
        language=entry["language"],
        event=entry["event"],
        syndicated_from=entry["syndicated_from"],
        origin_key=entry["origin_key"],
        text=folder.joinpath(entry["file"]).read_text(encoding="utf-8"),
    )


def _instant(text: str) -> datetime:
    parsed = datetime.fromisoformat(text)
    if parsed.tzinfo is None:
        raise ValueError(f"The instant {text!r} has no offset.")
    return parsed.astimezone(UTC)
