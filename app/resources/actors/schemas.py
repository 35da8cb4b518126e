"""Wire types of actors."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from app.domain.vocabulary import ActorKind, Reliability
from app.http.wire import At, Country, Input, Language, MadeBy, Paging, Patch, Ref, ShortText, Text, Wire

ExternalIds = Annotated[
    dict[Annotated[Text, Field(min_length=1, max_length=50)], ShortText],
    Field(max_length=50, description="Ids in other registers by register", examples=[{"wikidata": "Q159"}]),
]


class Alias(Wire):
    """Another name of the actor."""

    name: ShortText = Field(description="The name", examples=["MoD Russia"])
    language: Language | None = Field(default=None, description="Its language")


class ActorCreate(Input):
    """A new actor."""

    name: ShortText = Field(description="Usual name", examples=["Russian Defense Ministry"])
    slug: Annotated[str, Field(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)] | None = Field(
        default=None, description="Readable id; made from the name when not given", examples=["russian-defense-ministry"]
    )
    aliases: list[Alias] = Field(default_factory=list, max_length=100, description="Other names")
    kind: ActorKind = Field(description="What sort of party it is")
    parent_id: Ref | None = Field(default=None, description="Id or slug of the actor it belongs to (ministry -> state)")
    country: Country | None = Field(default=None, description="ISO 3166-1 alpha-2 code")
    external_ids: ExternalIds = Field(default={}, description="Ids in other registers by register")
    reliability: Reliability | None = Field(default=None, description="A (reliable) to F (cannot be judged)")
    reliability_by: ShortText | None = Field(default=None, description="Who says so; required with `reliability`", examples=["desk"])


class ActorPatch(Patch):
    """Merge patch of an actor (RFC 7396): a field that is left out stays, null empties it."""

    name: ShortText = Field(default="", description="Usual name")
    aliases: list[Alias] = Field(default_factory=list, max_length=100, description="Other names; replaces the list")
    kind: ActorKind = Field(default=ActorKind.OTHER, description="What sort of party it is")
    parent_id: Ref | None = Field(default=None, description="Id or slug of the actor it belongs to")
    country: Country | None = Field(default=None, description="ISO 3166-1 alpha-2 code")
    external_ids: ExternalIds = Field(default={}, description="Ids in other registers by register")
    reliability: Reliability | None = Field(default=None, description="A to F")
    reliability_by: ShortText | None = Field(default=None, description="Who says so")


class ActorMerge(Input):
    """Which actor takes this one in."""

    into: Ref = Field(description="Id or slug of the survivor")


class ActorRead(Wire):
    """An actor."""

    id: str = Field(description="Id", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    slug: str = Field(description="Readable id", examples=["russian-defense-ministry"])
    name: str = Field(description="Usual name", examples=["Russian Defense Ministry"])
    aliases: list[Alias] = Field(description="Other names")
    kind: ActorKind = Field(description="What sort of party it is")
    parent_id: str | None = Field(description="The actor it belongs to")
    side_id: str = Field(description="Root of its parent chain: the side it stands on unless an event lists it otherwise")
    country: str | None = Field(description="ISO 3166-1 alpha-2 code", examples=["RU"])
    external_ids: dict[str, str] = Field(description="Ids in other registers")
    reliability: Reliability | None = Field(description="A to F, or null: not judged")
    reliability_by: str | None = Field(description="Who says so")
    merged_ids: list[str] = Field(description="Ids of actors merged into this one; they answer 308")
    created_by: MadeBy = Field(description="What made the record")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


class ActorFilter(Paging):
    """Query of the list of actors; repeat a filter for OR, different filters mean AND."""

    q: Annotated[Text, Field(max_length=200)] | None = Field(
        default=None, description="Words of the name or an alias, each may be a beginning"
    )
    kind: list[ActorKind] = Field(default_factory=list, max_length=20, description="Only these kinds")
    parent: Ref | None = Field(default=None, description="Only children of this actor (id or slug)")
    country: list[Country] = Field(default_factory=list, max_length=50, description="Only these countries")
    sort: Literal["id", "-id", "name", "-name"] = Field(default="-id", description="`id` is the order of creation; `-` descends")
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")
