"""Wire types of search."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from app.http.wire import Paging, Text, Wire


class Searched(StrEnum):
    """Kinds of records that search looks through."""

    ACTOR = "actor"
    ARTICLE = "article"
    EVENT = "event"
    PROPOSITION = "proposition"
    CLAIM = "claim"


class SearchQuery(Paging):
    """Query of the search."""

    q: Annotated[Text, Field(min_length=1, max_length=200)] = Field(
        description="Words to find, all of them; each may be the beginning of a word", examples=["pokrovsk"]
    )
    kinds: list[Searched] = Field(default_factory=list, max_length=5, description="Only these kinds of records; repeat for several")


class HitRead(Wire):
    """One record that was found."""

    entity: Searched = Field(description="What sort of record it is")
    id: str = Field(description="Its id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    title: str = Field(description="Its name, title or text", examples=["Encirclement of Pokrovsk"])
    snippet: str | None = Field(
        description="Beginning of an event's summary or an article's text", examples=["Each side gives its own account."]
    )
    event_id: str | None = Field(description="The event it belongs to; an event's own id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
