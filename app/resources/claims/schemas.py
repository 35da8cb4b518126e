"""Wire types of claims that are taken; what is given is in answers.py."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from app.domain.vocabulary import Attribution, ClaimType, DisputeStatus, Lifecycle, MakerKind, Stance, VerificationStatus
from app.http.wire import At, Input, Language, LongText, Paging, Ref, ShortText, Text, Verbatim

Amount = Annotated[float, Field(allow_inf_nan=False, ge=-1e15, le=1e15, examples=[648])]
"""Beyond 1e15 JSON in PostgreSQL turns a float into an integer, in the end one that no longer fits."""

Offset = Annotated[int, Field(ge=0, le=10_000_000)]
Quote = Annotated[Verbatim, Field(min_length=1, max_length=10_000)]
"""Literal words of an article: blanks at the ends belong to the offsets, so they stay."""

EXPANDABLE = ("claimant", "event", "proposition", "appearances", "sources", "assessments", "contradictions", "extraction")
_ONE_OF = "|".join(EXPANDABLE)
Expand = Annotated[
    list[Annotated[str, Field(pattern=f"^({_ONE_OF})(,({_ONE_OF}))*$")]],
    Field(
        max_length=10,
        description=f"Adds what a claim refers to, one query a name: {', '.join(EXPANDABLE)}; joined by commas or repeated",
        examples=[["claimant,sources"]],
    ),
]


_EXAMPLE: JsonDict = {
    "text": "The port was closed at noon.",
    "language": "en",
    "claimant_id": "harbour-ministry",
    "event_id": "port-closure",
    "stance": "asserts",
    "asserted_at": "2026-01-14T09:00:00Z",
}


class QuantityIn(Input):
    """A claimed quantity: low <= best <= high, each may be open; "at least 648" is low, "up to 300" is high."""

    low: Amount | None = Field(default=None, description="Lower bound", examples=[648])
    best: Amount | None = Field(default=None, description="Best estimate", examples=[None])
    high: Amount | None = Field(default=None, description="Upper bound", examples=[None])
    unit: ShortText | None = Field(default=None, description="What is counted", examples=["people"])
    of: ShortText | None = Field(default=None, description="Of which whole", examples=["killed"])


class AppearanceCreate(Input):
    """Where an article carries the claim."""

    article_id: Ref = Field(description="The article's id", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    quote: Quote = Field(description="Literal words of the article", examples=["the port was closed at noon, the ministry said"])
    start: Offset | None = Field(
        default=None, description="First character of the quote in the article's text; found when left out", examples=[120]
    )
    end: Offset | None = Field(default=None, description="Character after the last one", examples=[166])
    attribution: Attribution = Field(description="How the article carries it")
    cue: ShortText | None = Field(default=None, description="The word that attributes it", examples=["said"])
    extraction_confidence: Annotated[float, Field(ge=0, le=1)] | None = Field(
        default=None, description="0 to 1 when a machine found it, null otherwise", examples=[0.9]
    )


class ClaimCreate(Input):
    """A new claim: one statement of one claimant."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    text: LongText = Field(description="The statement as one sentence", examples=["The port was closed at noon."])
    language: Language | None = Field(default=None)
    claimant_id: Ref = Field(description="Id or slug of the actor who says it")
    event_id: Ref | None = Field(default=None, description="Id or slug of the event; taken from the proposition when left out")
    proposition_id: Ref | None = Field(default=None, description="The proposition it is about; must belong to the event")
    stance: Stance = Field(description="What the claimant does with the proposition")
    claim_type: ClaimType = Field(default=ClaimType.FACT, description="What sort of statement it is")
    quantity: QuantityIn | None = Field(default=None, description="A claimed quantity")
    value: ShortText | None = Field(default=None, description="The answer to a proposition of kind category", examples=["Halven"])
    asserted_at: At | None = Field(default=None, description="When it was said")
    valid_from: At | None = Field(default=None, description="From when on it is said to hold")
    valid_to: At | None = Field(default=None, description="Until when it is said to hold")
    supersedes_id: Ref | None = Field(default=None, description="An earlier claim of the same claimant that this one replaces")
    fingerprint: Annotated[str, Field(pattern=r"^[\x21-\x7e]{1,200}$")] | None = Field(
        default=None,
        description="Your own key of this claim: the same key again gives the stored claim. Computed from the content when left out",
        examples=["feed-7/item-42"],
    )
    appearances: list[AppearanceCreate] = Field(default_factory=list, max_length=100, description="Articles that carry it")


class ClaimPatch(Input):
    """Merge patch of a claim (RFC 7396): a field that is left out stays, null empties it."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"lifecycle": "retracted", "quantity": {"high": 300}}]})

    text: LongText = Field(default="", description="The statement as one sentence")
    language: Language | None = Field(default=None)
    event_id: Ref | None = Field(default=None, description="Id or slug of the event")
    proposition_id: Ref | None = Field(default=None, description="The proposition it is about; null ungroups it")
    stance: Stance = Field(default=Stance.ASSERTS, description="What the claimant does with the proposition")
    claim_type: ClaimType = Field(default=ClaimType.FACT, description="What sort of statement it is")
    quantity: QuantityIn | None = Field(default=None, description="A claimed quantity; its fields are merged too")
    value: ShortText | None = Field(default=None, description="The answer to a proposition of kind category")
    asserted_at: At | None = Field(default=None, description="When it was said")
    valid_from: At | None = Field(default=None, description="From when on it is said to hold")
    valid_to: At | None = Field(default=None, description="Until when it is said to hold")
    lifecycle: Lifecycle = Field(default=Lifecycle.ACTIVE, description="`retracted` when the claimant took it back")


class _AnyClaims(Paging):
    """What every list of claims may be asked; repeat a filter for OR, different filters mean AND."""

    proposition: list[Ref] = Field(default_factory=list, max_length=50, description="Only about these propositions")
    side: list[Ref] = Field(default_factory=list, max_length=50, description="Only of these sides (id or slug of an actor)")
    source: list[Ref] = Field(default_factory=list, max_length=50, description="Only claims these actors published")
    article: list[Ref] = Field(default_factory=list, max_length=50, description="Only claims in these articles")
    stance: list[Stance] = Field(default_factory=list, max_length=10, description="Only these stances")
    claim_type: list[ClaimType] = Field(default_factory=list, max_length=10, description="Only these types")
    verification_status: list[VerificationStatus] = Field(default_factory=list, max_length=10, description="Only with these findings")
    dispute_status: list[DisputeStatus] = Field(
        default_factory=list, max_length=10, description="Only where the proposition's dispute stands so"
    )
    lifecycle: list[Lifecycle] = Field(default_factory=list, max_length=10, description="Only in these stages of life")
    created_by: list[MakerKind] = Field(default_factory=list, max_length=10, description="Only made by these kinds")
    asserted_at_gte: At | None = Field(default=None, description="Said at or after")
    asserted_at_lt: At | None = Field(default=None, description="Said before")
    created_at_gte: At | None = Field(default=None, description="Stored at or after")
    created_at_lt: At | None = Field(default=None, description="Stored before")
    q: Annotated[Text, Field(max_length=200)] | None = Field(
        default=None, description="Words of the text or a quote, each may be a beginning"
    )
    sort: Literal["id", "-id", "asserted_at", "-asserted_at"] = Field(
        default="-id", description="`id` is the order of creation; `-` descends"
    )
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")
    expand: Expand = Field(default_factory=list)


class _WithSubEvents(Paging):
    sub_events: bool = Field(default=True, description="Whether claims of the event's sub-events belong to the answer")


class _WithClaimant(Paging):
    claimant: list[Ref] = Field(default_factory=list, max_length=50, description="Only of these claimants (id or slug)")


class _WithEvent(_WithSubEvents):
    event: list[Ref] = Field(default_factory=list, max_length=50, description="Only about these events (id or slug)")


class ClaimFilter(_WithEvent, _WithClaimant, _AnyClaims):
    """Query of the list of claims; repeat a filter for OR, different filters mean AND."""


class ActorClaimFilter(_WithEvent, _AnyClaims):
    """Query of an actor's claims."""


class EventClaimFilter(_WithSubEvents, _WithClaimant, _AnyClaims):
    """Query of an event's claims."""


class ClaimShape(Input):
    """Query of one claim."""

    expand: Expand = Field(default_factory=list)
