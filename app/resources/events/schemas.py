"""Wire types of events."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, ConfigDict, Field
from pydantic.config import JsonDict

from app.domain.vocabulary import DisputeBasis, DisputeStatus
from app.http.wire import At, Country, Input, LongText, MadeBy, On, Paging, Ref, ShortText, Text, Wire
from app.resources.events.fields import calendar_day

_EXAMPLE: JsonDict = {
    "title": "Encirclement of Pokrovsk",
    "summary": "Each side gives its own account of who holds the town.",
    "starts_on": "2026-01-10",
    "place": {"name": "Pokrovsk", "aliases": ["Krasnoarmeysk"], "country": "UA", "lat": 48.28, "lon": 37.18, "precision": "locality"},
    "keywords": ["encirclement"],
    "participants": [{"actor_id": "russia"}, {"actor_id": "ukraine"}],
}

Day = Annotated[On, BeforeValidator(calendar_day)]
Latitude = Annotated[float, Field(strict=True, ge=-90, le=90, allow_inf_nan=False, description="Degrees north", examples=[48.28])]
Longitude = Annotated[float, Field(strict=True, ge=-180, le=180, allow_inf_nan=False, description="Degrees east", examples=[37.18])]
Keywords = Annotated[list[ShortText], Field(max_length=100, description="Topics", examples=[["encirclement"]])]
PlaceNames = Annotated[list[ShortText], Field(max_length=50, description="Its other names", examples=[["Krasnoarmeysk"]])]


class PlacePrecision(StrEnum):
    """How large the place is that the coordinates stand for."""

    POINT = "point"
    LOCALITY = "locality"
    REGION = "region"
    COUNTRY = "country"


class PlaceInput(Input):
    """Where it happens."""

    name: ShortText = Field(description="Usual name", examples=["Pokrovsk"])
    aliases: PlaceNames = Field(default_factory=list)
    country: Country | None = Field(default=None)
    lat: Latitude | None = Field(default=None)
    lon: Longitude | None = Field(default=None)
    precision: PlacePrecision | None = Field(default=None, description="How large the place is that the coordinates stand for")


class PlacePatch(Input):
    """Merge patch of a place: a field that is left out stays, null empties it."""

    name: ShortText = Field(default="", description="Usual name", examples=["Pokrovsk"])
    aliases: PlaceNames = Field(default_factory=list)
    country: Country | None = Field(default=None)
    lat: Latitude | None = Field(default=None)
    lon: Longitude | None = Field(default=None)
    precision: PlacePrecision | None = Field(default=None, description="How large the place is that the coordinates stand for")


class PlaceRead(Wire):
    """Where it happens."""

    name: str | None = Field(description="Usual name", examples=["Pokrovsk"])
    aliases: list[str] = Field(description="Its other names", examples=[["Krasnoarmeysk"]])
    country: str | None = Field(description="ISO 3166-1 alpha-2 code", examples=["UA"])
    lat: float | None = Field(description="Degrees north", examples=[48.28])
    lon: float | None = Field(description="Degrees east", examples=[37.18])
    precision: str | None = Field(description="point, locality, region or country", examples=["locality"])


class ParticipantInput(Input):
    """A party of the event."""

    actor_id: Ref = Field(description="Id or slug of the actor", examples=["russia"])
    side: Ref | None = Field(
        default=None, description="Id or slug of the actor on whose side it stands here; null: the end of its parent chain", examples=[None]
    )


class ActorBrief(Wire):
    """An actor in short."""

    id: str = Field(description="Id", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    slug: str = Field(description="Readable id", examples=["russia"])
    name: str = Field(description="Usual name", examples=["Russia"])
    kind: str = Field(description="What sort of party it is", examples=["state"])


class EventBrief(Wire):
    """An event in short."""

    id: str = Field(description="Id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2z"])
    slug: str = Field(description="Readable id", examples=["battle-of-pokrovsk"])
    title: str = Field(description="Title", examples=["Battle of Pokrovsk"])
    starts_on: On | None = Field(description="First day")
    ends_on: On | None = Field(description="Last day")


class ParticipantRead(Wire):
    """A party of the event."""

    actor_id: str = Field(description="Its id", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    side: str | None = Field(description="Id of the actor on whose side it stands here, when the event says so", examples=[None])
    actor: ActorBrief | None = Field(description="The actor; only with expand=participants")
    side_actor: ActorBrief | None = Field(description="The side; only with expand=participants")


class EventCreate(Input):
    """A new event."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    title: ShortText = Field(description="Neutral title", examples=["Encirclement of Pokrovsk"])
    slug: Annotated[str, Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)] | None = Field(
        default=None, description="Readable id; made from the title when not given", examples=["encirclement-of-pokrovsk"]
    )
    summary: LongText | None = Field(default=None, description="What it is about, neutrally")
    starts_on: Day | None = Field(default=None, description="First day")
    ends_on: Day | None = Field(default=None, description="Last day, not before the first; null while it goes on")
    place: PlaceInput | None = Field(default=None)
    parent_id: Ref | None = Field(default=None, description="Id or slug of the event it is part of", examples=["battle-of-pokrovsk"])
    keywords: Keywords = Field(default_factory=list)
    participants: list[ParticipantInput] = Field(default_factory=list, max_length=100, description="The parties")


class EventPatch(Input):
    """Merge patch of an event (RFC 7396): a field that is left out stays, null empties it."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"ends_on": "2026-02-01", "place": {"precision": "region"}}]})

    title: ShortText = Field(default="", description="Neutral title")
    summary: LongText | None = Field(default=None, description="What it is about")
    starts_on: Day | None = Field(default=None, description="First day")
    ends_on: Day | None = Field(default=None, description="Last day")
    place: PlacePatch | None = Field(default=None)
    parent_id: Ref | None = Field(default=None, description="Id or slug of the event it is part of")
    keywords: Keywords = Field(default_factory=list)
    participants: list[ParticipantInput] = Field(default_factory=list, max_length=100, description="The parties; replaces the list")


class EventMerge(Input):
    """Which event takes this one in."""

    into: Ref = Field(description="Id or slug of the survivor", examples=["battle-of-pokrovsk"])


class EventRead(Wire):
    """An event."""

    id: str = Field(description="Id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    slug: str = Field(description="Readable id", examples=["encirclement-of-pokrovsk"])
    title: str = Field(description="Title", examples=["Encirclement of Pokrovsk"])
    summary: str | None = Field(description="What it is about", examples=["Each side gives its own account of who holds the town."])
    starts_on: On | None = Field(description="First day")
    ends_on: On | None = Field(description="Last day")
    place: PlaceRead | None = Field(description="Where it happens")
    parent_id: str | None = Field(description="The event it is part of", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2z"])
    parent: EventBrief | None = Field(description="The event it is part of; only with expand=parent")
    keywords: list[str] = Field(description="Topics", examples=[["encirclement"]])
    participants: list[ParticipantRead] = Field(description="The parties it lists itself; those of the events above count as well")
    dispute_status: DisputeStatus = Field(description="Whether parties disagree; derived")
    dispute_basis: DisputeBasis | None = Field(description="What `contested` rests on", examples=[None])
    suggested: bool = Field(description="True when the engine made it and nobody edited it", examples=[False])
    merged_ids: list[str] = Field(description="Ids of events merged into this one; they answer 308", examples=[[]])
    created_by: MadeBy = Field(description="What made the record")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


Expansion = Literal["parent", "participants"]
Expansions = Annotated[list[Expansion], Field(max_length=2, description="Records to show in full; repeat for several")]


class EventFilter(Paging):
    """Query of the list of events; repeat a filter for OR, different filters mean AND."""

    q: Annotated[Text, Field(max_length=200)] | None = Field(
        default=None, description="Words of title, summary, place or keywords, each may be a beginning", examples=["pokrovsk"]
    )
    dispute_status: list[DisputeStatus] = Field(default_factory=list, max_length=4, description="Only events disputed so")
    country: list[Country] = Field(default_factory=list, max_length=50, description="Only events in these countries")
    place: Annotated[ShortText, Field(examples=["Pokrovsk"])] | None = Field(
        default=None, description="Only events at the place of this name or alias, given whole; case and accents do not count"
    )
    keyword: list[ShortText] = Field(default_factory=list, max_length=20, description="Only events with these keywords")
    parent: Ref | None = Field(default=None, description="Only events that are part of this one (id or slug), directly")
    participant: Ref | None = Field(default=None, description="Only events that list this actor (id or slug) as a party or as a side")
    starts_on_gte: Day | None = Field(default=None, description="Starting on this day or later")
    starts_on_lt: Day | None = Field(default=None, description="Starting before this day")
    expand: Expansions = Field(default_factory=list)
    sort: Literal["id", "-id", "starts_on", "-starts_on"] = Field(
        default="-id", description="`id` is the order of creation; `-` descends; events without a day come last"
    )
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")
