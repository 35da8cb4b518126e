"""Wire types of claims that are given."""

from __future__ import annotations

from pydantic import Field

from app.domain.vocabulary import (
    AssessorKind,
    Attribution,
    ClaimType,
    ContradictionKind,
    ContradictionState,
    Lifecycle,
    MakerKind,
    ReasonCode,
    Stance,
    VerificationStatus,
)
from app.http.wire import At, MadeBy, Wire
from app.resources.assessments.schemas import ArticleBrief, AssessmentRead
from app.resources.events.schemas import ActorBrief, EventBrief
from app.resources.propositions.schemas import PropositionRead


class Quantity(Wire):
    """A claimed quantity: low <= best <= high, null is open."""

    low: float | None = Field(description="Lower bound", examples=[648])
    best: float | None = Field(description="Best estimate", examples=[None])
    high: float | None = Field(description="Upper bound", examples=[None])
    unit: str | None = Field(description="What is counted", examples=["people"])
    of: str | None = Field(description="Of which whole", examples=["killed"])


class AppearanceRead(Wire):
    """The claim as it stands in an article."""

    id: str = Field(description="Id", examples=["app_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    claim_id: str = Field(description="The claim", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    source: ActorBrief = Field(description="Who published it")
    article: ArticleBrief = Field(description="Where")
    quote: str = Field(description="Literal words of the article", examples=["the port was closed at noon, the ministry said"])
    start: int | None = Field(description="First character in the article's text; null when no text is stored", examples=[120])
    end: int | None = Field(description="Character after the last one", examples=[166])
    attribution: Attribution = Field(description="How the article carries it")
    cue: str | None = Field(description="The word that attributes it", examples=["said"])
    extraction_confidence: float | None = Field(description="0 to 1 when a machine found it", examples=[0.9])
    created_at: At = Field(description="When it was stored")


class OtherClaim(Wire):
    """The claim on the other side of a contradiction."""

    id: str = Field(description="Id", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2z"])
    text: str = Field(description="The statement", examples=["The port stayed open all day."])
    stance: Stance = Field(description="What its claimant does with the proposition")
    claimant: ActorBrief = Field(description="Who says it")


class ContradictionBrief(Wire):
    """A contradiction as seen from one claim."""

    id: str = Field(description="Id", examples=["con_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    kinds: list[ContradictionKind] = Field(description="In which respects the two cannot both hold")
    state: ContradictionState = Field(description="How far it has been reviewed")
    score: float = Field(description="0 to 1", examples=[0.93])
    explanation: str = Field(description="One sentence a person can check")
    other: OtherClaim = Field(description="The claim it contradicts")


class Words(Wire):
    """A stretch of an article's text."""

    text: str | None = Field(description="The words; null when they stand outside the appearance's quote", examples=["the ministry"])
    start: int = Field(description="First character in the article's text", examples=[144])
    end: int = Field(description="Character after the last one", examples=[156])


class FoundRead(Wire):
    """How a machine found the claim in one article."""

    appearance_id: str = Field(description="The appearance", examples=["app_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    article_id: str = Field(description="The article", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    extractor: str = Field(description="What found it", examples=["rules"])
    extractor_version: str | None = Field(description="Its version", examples=["1"])
    rule: str | None = Field(description="The extractor's rule; null when it names none", examples=["inverted"])
    confidence: float | None = Field(description="0 to 1", examples=[0.9])
    source: Words | None = Field(description="The words that name the speaker; null when the quotation before goes on")
    cue: Words | None = Field(description="The words that attribute it")
    content: list[Words] = Field(description="The words that state it")
    claimant_reason: str | None = Field(
        description="Why the speaker is that actor", examples=['"the ministry" is Harbour Ministry (same name).']
    )
    event_reason: str | None = Field(description="Why the article is about that event", examples=["It was given with the article."])


class GroupingRead(Wire):
    """What put the claim on its proposition, and why."""

    by: MakerKind | None = Field(description="What decided; null when the claim is on no proposition")
    reason: str | None = Field(description="Why, as whoever decided says", examples=['Says "close" at the port.'])


class ExtractionRead(Wire):
    """Where the claim comes from, decision by decision."""

    found: list[FoundRead] = Field(description="One entry per appearance that a machine found, oldest first")
    grouping: GroupingRead | None = Field(description="Why it is on its proposition; null when nobody said")
    edited_by: str | None = Field(description="Who last changed it by hand; null while nobody did", examples=[None])


class ClaimRead(Wire):
    """A claim; the eight last fields are there only when `expand` asks for them."""

    id: str = Field(description="Id", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    text: str = Field(description="The statement", examples=["The port was closed at noon."])
    language: str | None = Field(description="BCP 47 tag of the text", examples=["en"])
    claimant_id: str = Field(description="Who says it", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    side_id: str = Field(description="The side the claimant stands on in the event", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2z"])
    event_id: str | None = Field(description="The event", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    proposition_id: str | None = Field(description="The proposition it is about", examples=["prp_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    grouped_by: MakerKind | None = Field(description="What put it on its proposition; null when it is on none")
    stance: Stance = Field(description="What the claimant does with the proposition")
    claim_type: ClaimType = Field(description="What sort of statement it is")
    quantity: Quantity | None = Field(description="A claimed quantity")
    value: str | None = Field(description="The answer to a proposition of kind category", examples=[None])
    asserted_at: At | None = Field(description="When it was said")
    valid_from: At | None = Field(description="From when on it is said to hold")
    valid_to: At | None = Field(description="Until when it is said to hold")
    lifecycle: Lifecycle = Field(description="Life of the record")
    supersedes_id: str | None = Field(description="The earlier claim of the claimant that it replaces", examples=[None])
    is_current: bool = Field(description="Whether it is the claimant's current position on the proposition", examples=[True])
    verification_status: VerificationStatus = Field(description="What checking found")
    reason_code: ReasonCode | None = Field(description="Why, as the decisive assessment says")
    assessor_kind: AssessorKind | None = Field(description="What kind of assessor found it")
    assessments_count: int = Field(description="How many assessments it has", examples=[1])
    verdicts_disagree: bool = Field(description="Whether assessors came to different verdicts", examples=[False])
    contradictions_count: int = Field(description="Active contradictions that nobody rejected", examples=[1])
    first_seen: At | None = Field(description="When the first article that carries it was published")
    last_seen: At | None = Field(description="When the last one was")
    fingerprint: str = Field(description="Key of an idempotent push", examples=["feed-7/item-42"])
    created_by: MadeBy = Field(description="What made the record")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])
    claimant: ActorBrief | None = Field(default=None, description="Who says it; only with expand=claimant")
    event: EventBrief | None = Field(default=None, description="The event; only with expand=event")
    proposition: PropositionRead | None = Field(default=None, description="The proposition; only with expand=proposition")
    appearances: list[AppearanceRead] | None = Field(default=None, description="Where it stands; only with expand=appearances")
    sources: list[ActorBrief] | None = Field(default=None, description="Who published it; only with expand=sources")
    assessments: list[AssessmentRead] | None = Field(default=None, description="What was found; only with expand=assessments")
    contradictions: list[ContradictionBrief] | None = Field(
        default=None, description="Active contradictions that nobody rejected; only with expand=contradictions"
    )
    extraction: ExtractionRead | None = Field(default=None, description="How machines found and placed it; only with expand=extraction")
