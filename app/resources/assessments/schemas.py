"""Wire types of assessments."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from app.domain.vocabulary import AssessorKind, EvidenceRelation, ReasonCode, VerificationStatus
from app.http.wire import At, Input, LongText, MadeBy, Paging, Ref, ShortText, Url, Verbatim, Wire
from app.resources.events.schemas import ActorBrief

Number = Annotated[float, Field(allow_inf_nan=False, ge=-1e15, le=1e15)]
Offset = Annotated[int, Field(ge=0, le=10_000_000)]


_EXAMPLE: JsonDict = {
    "assessor_id": "reuters",
    "verdict": "unable_to_verify",
    "reason_code": "no_access",
    "rationale": "Nobody could reach the port.",
    "evidence": [{"url": "https://example.org/image", "kind": "satellite image", "relation": "context"}],
}


class ArticleBrief(Wire):
    """An article in short."""

    id: str = Field(description="Id", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    title: str = Field(description="Title", examples=["Port closed after storm"])
    url: str | None = Field(description="Where it was published", examples=["https://example.org/story"])
    published_at: At | None = Field(description="When it was published")


class Evidence(Wire):
    """What the assessor relied on; exactly one of `url` and `article_id`."""

    url: Url | None = Field(default=None, description="Where it is", examples=["https://example.org/image"])
    article_id: Ref | None = Field(default=None, description="A stored article", examples=[None])
    kind: ShortText = Field(description="What sort of evidence it is", examples=["satellite image"])
    relation: EvidenceRelation = Field(description="What it does to the claim")


class OriginalRating(Wire):
    """The rating of an imported review in its publisher's own words and scale."""

    text: ShortText | None = Field(default=None, description="The publisher's words", examples=["Mostly false"])
    value: Number | None = Field(default=None, description="The number given", examples=[2])
    best: Number | None = Field(default=None, description="The best number of its scale", examples=[5])
    worst: Number | None = Field(default=None, description="The worst number of its scale", examples=[1])
    url: Url | None = Field(default=None, description="The review")


class AssessmentCreate(Input):
    """One assessor's verdict on one claim at one time."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    assessor_id: Ref = Field(description="Id or slug of the actor who checked")
    assessor_kind: AssessorKind | None = Field(
        default=None, description="person for an actor of that kind, else organisation, when left out; rule or model for a machine"
    )
    verdict: VerificationStatus = Field(description="What was found", examples=["unable_to_verify"])
    reason_code: ReasonCode | None = Field(default=None, description="Why; some verdicts require it", examples=["no_access"])
    rationale: LongText | None = Field(default=None, description="Why, in words", examples=["Nobody could reach the port."])
    unknowns: list[ShortText] = Field(
        default_factory=list, max_length=50, description="What stayed open", examples=[["who gave the order"]]
    )
    evidence: list[Evidence] = Field(default_factory=list, max_length=50, description="What the assessor relied on")
    confidence: Annotated[int, Field(ge=0, le=100)] | None = Field(
        default=None, description="0 to 100; null is: not judged", examples=[None]
    )
    assessed_at: At | None = Field(default=None, description="When; now when left out")
    article_id: Ref | None = Field(default=None, description="The article where it was published")
    quote: Annotated[Verbatim, Field(min_length=1, max_length=10_000)] | None = Field(
        default=None, description="Literal words of that article", examples=["could not be independently verified"]
    )
    start: Offset | None = Field(default=None, description="First character of the quote in the article's text; found when left out")
    supersedes_id: Ref | None = Field(default=None, description="The assessor's earlier assessment of the claim that this one replaces")
    original_rating: OriginalRating | None = Field(default=None, description="Rating of an imported review")


class AssessmentRead(Wire):
    """An assessment; it never changes, only `superseded_by_id` may come."""

    id: str = Field(description="Id", examples=["asm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    claim_id: str = Field(description="The claim", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    assessor_id: str = Field(description="Who checked", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    assessor: ActorBrief = Field(description="Who checked, in short")
    assessor_kind: AssessorKind = Field(description="As what the assessor judged")
    verdict: VerificationStatus = Field(description="What was found")
    reason_code: ReasonCode | None = Field(description="Why")
    rationale: str | None = Field(description="Why, in words", examples=["Nobody could reach the port."])
    unknowns: list[str] = Field(description="What stayed open", examples=[["who gave the order"]])
    evidence: list[Evidence] = Field(description="What the assessor relied on")
    confidence: int | None = Field(description="0 to 100; null is: not judged", examples=[None])
    assessed_at: At = Field(description="When it was judged")
    article: ArticleBrief | None = Field(description="The article where it was published")
    quote: str | None = Field(description="Literal words of that article", examples=["could not be independently verified"])
    start: int | None = Field(description="First character of the quote in the article's text", examples=[310])
    end: int | None = Field(description="Character after the last one", examples=[345])
    supersedes_id: str | None = Field(description="The earlier assessment it replaces", examples=[None])
    superseded_by_id: str | None = Field(description="The later assessment that replaces it", examples=[None])
    original_rating: OriginalRating | None = Field(description="Rating of an imported review")
    created_by: MadeBy = Field(description="What made the record")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="Same as created_at: it never changes")
    version: int = Field(description="Always 1", examples=[1])


class AssessmentFilter(Paging):
    """Query of a claim's assessments, newest first."""
