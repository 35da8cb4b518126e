"""Wire types of disputes: everything a page about an event or a proposition shows."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from app.domain.vocabulary import (
    ActorKind,
    AssessorKind,
    Attribution,
    ContradictionKind,
    ContradictionState,
    DisputeBasis,
    DisputeStatus,
    Lifecycle,
    PropositionKind,
    ReasonCode,
    Stance,
    VerificationStatus,
)
from app.http.wire import At, Input, On, Wire
from app.resources.claims.answers import Quantity
from app.resources.events.schemas import PlaceRead

_CLAIM = "clm_01kf2m3n4p5q6r7s8t9v0w1x2y"
_OTHER = "clm_01kf2m3n4p5q6r7s8t9v0w1x2z"


class DisputeShape(Input):
    """Query of an event's page."""

    sub_events: bool = Field(default=True, description="Whether the claims of the event's sub-events are shown")


class TimelineType(StrEnum):
    """What happened to a claim: four kinds of saying (the claim's stance), its first publication, a check."""

    ASSERTS = "asserts"
    DENIES = "denies"
    ACKNOWLEDGES = "acknowledges"
    QUESTIONS = "questions"
    PUBLISHED = "published"
    ASSESSED = "assessed"


class Party(Wire):
    """An actor by id and name."""

    id: str = Field(description="Id", examples=["act_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    name: str = Field(description="Usual name", examples=["Estmark"])


class Claimant(Party):
    """Who says it."""

    kind: ActorKind = Field(description="What sort of party it is")


class DisputeArticle(Wire):
    """Where it was published."""

    id: str = Field(description="Id", examples=["art_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    title: str = Field(description="Title", examples=["Both shores claim the lighthouse"])
    url: str | None = Field(description="Address", examples=["https://example.org/story"])
    published_at: At | None = Field(description="When it was published")


class DisputeAppearance(Wire):
    """The claim in an article."""

    source: Party = Field(description="Who published it")
    article: DisputeArticle = Field(description="Where")
    quote: str = Field(description="Literal words of the article", examples=["the lighthouse is in our hands, the navy said"])
    start: int | None = Field(description="First character in the article's text", examples=[120])
    end: int | None = Field(description="Character after the last one", examples=[165])
    attribution: Attribution = Field(description="How the article carries it")


class DisputeClaim(Wire):
    """What one claimant says."""

    id: str = Field(description="Id", examples=[_CLAIM])
    claimant: Claimant = Field(description="Who says it")
    text: str = Field(description="The statement", examples=["The lighthouse is in our hands."])
    stance: Stance = Field(description="What the claimant does with the proposition")
    quantity: Quantity | None = Field(description="A claimed quantity")
    value: str | None = Field(description="The answer to a proposition of kind category", examples=[None])
    asserted_at: At | None = Field(description="When it was said")
    lifecycle: Lifecycle = Field(description="Life of the record; a retracted claim stays on the page")
    is_current: bool = Field(description="Whether it is the claimant's current position on the proposition", examples=[True])
    verification_status: VerificationStatus = Field(description="What checking found")
    reason_code: ReasonCode | None = Field(description="Why, as the decisive assessment says")
    appearances: list[DisputeAppearance] = Field(description="Where it stands, oldest record first")


class UngroupedClaim(DisputeClaim):
    """A claim on no proposition yet, with its side."""

    side: Party = Field(description="The side the claimant stands on")


class PositionRead(Wire):
    """What one side does with a proposition."""

    side: Party = Field(description="The side")
    stance: Stance = Field(description="What it does with the proposition")
    claims: list[DisputeClaim] = Field(description="The claims, in the order they were made")
    independent_origins: int = Field(description="Story origins behind it: reprints of one wire story count once", examples=[1])


class DisputeContradiction(Wire):
    """Two claims that cannot both hold."""

    id: str = Field(description="Id", examples=["con_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    claim_ids: list[str] = Field(description="The two claims, the smaller id first", examples=[[_CLAIM, _OTHER]])
    kinds: list[ContradictionKind] = Field(description="In which respects")
    state: ContradictionState = Field(description="How far it has been reviewed")
    score: float = Field(description="0 to 1", examples=[0.93])
    explanation: str = Field(description="One sentence a person can check", examples=["Westmark denies what Estmark asserts."])


class RangeEnd(Wire):
    """One end of what the parties say, with the claim behind it."""

    value: float = Field(description="The number", examples=[40])
    claim_id: str = Field(description="The claim that gives it", examples=[_CLAIM])


class QuantityRange(Wire):
    """From the lowest to the highest figure anybody gives; never an average."""

    low: RangeEnd | None = Field(description="Lowest figure; null when every claim is open below")
    high: RangeEnd | None = Field(description="Highest figure; null when every claim is open above")


class DisputeProposition(Wire):
    """A proposition with the positions on it."""

    id: str = Field(description="Id", examples=["prp_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    text: str = Field(description="The neutral sentence", examples=["Estmark holds the lighthouse"])
    kind: PropositionKind = Field(description="What an answer looks like")
    unit: str | None = Field(description="Unit of a quantity", examples=[None])
    status: DisputeStatus = Field(description="Whether parties disagree")
    basis: DisputeBasis | None = Field(description="What `contested` rests on")
    positions: list[PositionRead] = Field(description="By the side's name, then by stance")
    contradictions: list[DisputeContradiction] = Field(description="Active pairs on this proposition")
    quantity_range: QuantityRange | None = Field(description="Null unless it is a quantity somebody put a figure on")


class DisputeParent(Wire):
    """The event it is part of."""

    id: str = Field(description="Id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2z"])
    slug: str = Field(description="Readable id", examples=["strait-crisis"])
    title: str = Field(description="Title", examples=["Strait crisis"])


class DisputeEvent(Wire):
    """The event."""

    id: str = Field(description="Id", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    slug: str = Field(description="Readable id", examples=["lighthouse"])
    title: str = Field(description="Title", examples=["Fight over the lighthouse"])
    place: PlaceRead | None = Field(description="Where it happens")
    starts_on: On | None = Field(description="First day")
    ends_on: On | None = Field(description="Last day")
    parent: DisputeParent | None = Field(description="The event it is part of")


class DisputeSummary(Wire):
    """The page in numbers; when `truncated`, of the claims shown."""

    claims: int = Field(description="Claims", examples=[14])
    sides: int = Field(description="Sides they come from", examples=[2])
    sources: int = Field(description="Publishers they were found with", examples=[1])
    independent_origins: int = Field(description="Story origins: reprints of one wire story count once", examples=[1])
    status_breakdown: dict[VerificationStatus, int] = Field(
        description="Verification status -> claims", examples=[{"unable_to_verify": 12, "unreviewed": 2}]
    )


class VerificationAttempt(Wire):
    """Somebody's attempt to check one or several claims."""

    assessor: Party = Field(description="Who checked")
    assessor_kind: AssessorKind = Field(description="As what the assessor judged")
    verdict: VerificationStatus = Field(description="What was found")
    reason_code: ReasonCode | None = Field(description="Why")
    rationale: str | None = Field(description="Why, in words", examples=["Nobody was let onto the island."])
    quote: str | None = Field(description="Literal words of the article", examples=["Neither account could be checked"])
    article: DisputeArticle | None = Field(description="Where it was published")
    assessed_at: At = Field(description="When")
    claim_ids: list[str] = Field(description="The claims it covers", examples=[[_CLAIM, _OTHER]])


class TimelineEntry(Wire):
    """Something that happened to a claim."""

    at: At = Field(description="When")
    type: TimelineType = Field(description="What: the claimant's stance, `published` or `assessed`")
    claim_id: str = Field(description="The claim", examples=[_CLAIM])


class DisputeRead(Wire):
    """Who contradicts whom, where it was said and what checking found. Sides come in alphabetical order, which favours nobody."""

    event: DisputeEvent = Field(description="The event")
    status: DisputeStatus = Field(description="Whether parties disagree; `uncontested` does not mean verified")
    basis: DisputeBasis | None = Field(description="What `contested` rests on: a person's confirmation or a suggestion")
    summary: DisputeSummary = Field(description="The page in numbers")
    propositions: list[DisputeProposition] = Field(description="Contested ones first, then by text")
    claims_without_proposition: list[UngroupedClaim] = Field(
        description="Claims on no proposition yet, by side, then in the order they were made"
    )
    contradictions_without_proposition: list[DisputeContradiction] = Field(description="Active pairs whose claims share no proposition")
    verification_attempts: list[VerificationAttempt] = Field(
        description="Assessments nobody superseded, oldest first; one remark on several claims is one"
    )
    timeline: list[TimelineEntry] = Field(description="What happened when, oldest first")
    truncated: bool = Field(
        description="True when only the newest claims are shown because there are too many for one page", examples=[False]
    )
