"""Wire types of contradictions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field
from pydantic.config import JsonDict

from app.domain.vocabulary import ContradictionKind, ContradictionState
from app.http.wire import At, Input, LongText, MadeBy, Paging, Patch, Ref, Wire
from app.resources.claims.answers import ClaimRead

Kinds = Annotated[
    list[ContradictionKind],
    Field(min_length=1, max_length=7, description="In which respects the two cannot both hold", examples=[["denial"]]),
]
Expansions = Annotated[list[Literal["claims"]], Field(max_length=1, description="`claims` adds the two claims in full")]

_EXAMPLE: JsonDict = {
    "claim_ids": ["clm_01kf2m3n4p5q6r7s8t9v0w1x2y", "clm_01kf2m3n4p5q6r7s8t9v0w1x2z"],
    "kinds": ["denial"],
    "explanation": "The harbour ministry says the port is closed; the dockers' union says it never was.",
}


class ContradictionCreate(Input):
    """A pair of claims that a person holds to be incompatible."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})

    claim_ids: Annotated[list[Ref], Field(min_length=2, max_length=2, description="The two claims, in any order")]
    kinds: Kinds
    explanation: LongText = Field(description="One sentence a person can check, naming both parties")


class ContradictionPatch(Patch):
    """A reviewer's decision (merge patch, RFC 7396)."""

    state: ContradictionState = Field(
        default=ContradictionState.SUGGESTED, description="A rejected pair stays, is shown no more and is never proposed again"
    )
    kinds: Kinds = Field(default=[ContradictionKind.DENIAL])
    explanation: LongText = Field(default="", description="One sentence a person can check, naming both parties")


class ClauseRead(Wire):
    """The words of one claim that were compared."""

    claim_id: str = Field(description="The claim", examples=["clm_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    text: str = Field(description="Its words as they were then, cut when they are many", examples=["the port was closed at noon"])


class SignalRead(Wire):
    """One thing a finding rests on."""

    name: str = Field(description="What was compared: stances, proposition, figures, days, predicates ...", examples=["stances"])
    value: str = Field(description="What it was; the two claims' values are joined by ` / `", examples=["asserts / denies"])


class ContradictionRead(Wire):
    """Two claims that cannot both hold."""

    id: str = Field(description="Id", examples=["con_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    claim_ids: Annotated[list[str], Field(min_length=2, max_length=2)] = Field(
        description="The two claims, the smaller id first", examples=[["clm_01kf2m3n4p5q6r7s8t9v0w1x2y", "clm_01kf2m3n4p5q6r7s8t9v0w1x2z"]]
    )
    kinds: list[ContradictionKind] = Field(description="In which respects the two cannot both hold", examples=[["denial"]])
    state: ContradictionState = Field(description="How far it has been reviewed")
    score: float = Field(description="How sure the proposer is, 0 to 1", examples=[0.93])
    explanation: str = Field(description="One sentence a person can check", examples=["Halven denies what Dorsk asserts."])
    rule: str | None = Field(description="The rule that found it; null when a person proposed it", examples=["denial"])
    clauses: list[ClauseRead] | None = Field(description="The words compared, in the order of `claim_ids`; null when a person proposed it")
    signals: list[SignalRead] | None = Field(description="What the rule's finding rests on; null when a person proposed it")
    proposed_by: MadeBy = Field(description="What proposed it")
    reviewed_by: str | None = Field(description="Name of the key that reviewed it", examples=["desk"])
    reviewed_at: At | None = Field(description="When it was reviewed")
    is_active: bool = Field(
        description="Whether it counts: both claims stand, nobody rejected it, and a rule or a person upholds it", examples=[True]
    )
    event_id: str | None = Field(description="The event both claims belong to", examples=["evt_01kf2m3n4p5q6r7s8t9v0w1x2y"])
    proposition_id: str | None = Field(description="The proposition both are about; null when they share none")
    claims: list[ClaimRead] | None = Field(default=None, description="The two claims, in the order of `claim_ids`; only with expand=claims")
    created_at: At = Field(description="When it was stored")
    updated_at: At = Field(description="When it last changed")
    version: int = Field(description="Counts changes; the ETag", examples=[1])


class EventContradictionFilter(Paging):
    """Query of an event's contradictions; repeat a filter for OR, different filters mean AND."""

    sub_events: bool = Field(default=True, description="Whether those of the event's sub-events belong to the answer")
    proposition: list[Ref] = Field(default_factory=list, max_length=50, description="Only on these propositions (ids)")
    claim: list[Ref] = Field(default_factory=list, max_length=50, description="Only with one of these claims (ids)")
    state: list[ContradictionState] = Field(default_factory=list, max_length=3, description="Only reviewed so far")
    kind: list[ContradictionKind] = Field(default_factory=list, max_length=7, description="Only of these kinds")
    side: list[Ref] = Field(
        default_factory=list, max_length=50, description="Only with a claim of one of these sides (id or slug of an actor)"
    )
    score_gte: Annotated[float, Field(ge=0, le=1)] | None = Field(default=None, description="Only with at least this score")
    active: Literal["true", "false", "any"] = Field(default="true", description="Whether the pair counts now; rejected ones do not")
    expand: Expansions = Field(default_factory=list)
    sort: Literal["id", "-id", "score", "-score"] = Field(default="-id", description="`id` is the order of creation; `-` descends")
    include: Literal["total"] | None = Field(default=None, description="`total` counts all matches")


class ContradictionFilter(EventContradictionFilter):
    """Query of the list of contradictions; repeat a filter for OR, different filters mean AND."""

    event: list[Ref] = Field(default_factory=list, max_length=50, description="Only about these events (id or slug) and their sub-events")
