"""Wire types of propositions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from app.domain.vocabulary import DisputeBasis, DisputeStatus, PropositionKind
from app.http.wire import At, Input, MadeBy, Paging, Ref, ShortText, Text, Wire

_SENTENCE = "Ukrainian troops are surrounded in Pokrovsk"
_EXAMPLE: JsonDict = {
    "event_id": "encirclement-of-pokrovsk",
    "text": _SENTENCE,
    "kind": "yes_no",
    "valid_from": "2026-01-10T00:00:00Z",
}
Sentence = Annotated[
    Text,
    Field(min_length=1, max_length=1_000, description="One neutral, positively worded sentence that can be checked", examples=[_SENTENCE]),
]
Unit = Annotated[ShortText, Field(description="What a quantity counts; only with kind quantity", examples=["people"])]


class PropositionCreate(Input):
    """A new proposition within one event."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    event_id: Ref = Field(description="Id or slug of the event", examples=["encirclement-of-pokrovsk"])
    text: Sentence
    kind: PropositionKind = Field(default=PropositionKind.YES_NO, description="What an answer to it looks like")
    unit: Unit | None = Field(default=None)
    valid_from: At | None = Field(default=None, description="Since when it is meant to hold; null: the event's time")
    valid_to: At | None = Field(default=None, description="Until when, not before `valid_from`")


class PropositionPatch(Input):
    """Merge patch of a proposition (RFC 7396): a field that is left out stays, null empties it."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"kind": "quantity", "unit": "people"}]})

    text: Sentence = Field(default="")
    kind: PropositionKind = Field(default=PropositionKind.YES_NO, description="What an answer to it looks like")
    unit: Unit | None = Field(default=None)
    valid_from: At | None = Field(default=None, description="Since when it is meant to hold")
    valid_to: At | None = Field(default=None, description="Until when")


class PropositionRead(Wire):
    """A proposition."""

    id: str = Field(description="Id", examples=["prp_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    event_id: str = Field(description="The event it is about", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    text: str = Field(description="The sentence", examples=[_SENTENCE])
    kind: PropositionKind = Field(description="What an answer to it looks like")
    unit: str | None = Field(description="What a quantity counts", examples=["people"])
    valid_from: At | None = Field(description="Since when it is meant to hold; null: the event's time")
    valid_to: At | None = Field(description="Until when")
    dispute_status: DisputeStatus = Field(description="Whether parties disagree about it; derived")
    dispute_basis: DisputeBasis | None = Field(description="What `contested` rests on", examples=[None])
    suggested: bool = Field(description="True when the engine made it and nobody edited it", examples=[False])
    created_by: MadeBy = Field(description="What made the record")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


class PropositionFilter(Paging):
    """Query of the list of propositions; repeat a filter for OR, different filters mean AND."""

    q: Annotated[Text, Field(max_length=200)] | None = Field(default=None, description="Words of the sentence, each may be a beginning")
    event: Ref | None = Field(default=None, description="Only propositions about this event (id or slug) or its sub-events")
    sub_events: bool = Field(default=True, description="false: `event` leaves its sub-events out")
    kind: list[PropositionKind] = Field(default_factory=list, max_length=3, description="Only these kinds")
    dispute_status: list[DisputeStatus] = Field(default_factory=list, max_length=4, description="Only propositions disputed so")
    sort: Literal["id", "-id"] = Field(default="-id", description="`id` is the order of creation; `-` descends")
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")
