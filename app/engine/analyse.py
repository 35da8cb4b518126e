"""The whole pure pipeline over one raw text: claims, who speaks, which event, which propositions, who contradicts whom. No database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from app.domain.vocabulary import ContradictionKind, PropositionKind
from app.engine.contradiction.find import find_contradictions
from app.engine.extraction.neighbours import told_beside
from app.engine.extraction.types import ExtractedClaim, Extraction, Extractor, Quantity, Story
from app.engine.linking.actors import ActorPlan, KnownActor, match_actor, plan_actor, plan_party
from app.engine.linking.event_drafts import EventDraft, draft_event
from app.engine.linking.names import name_key, person_words
from app.engine.linking.propositions import Grouped, Grouping, PropositionDraft, Statement, group_statements
from app.engine.positions import Position, Range


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who a claim's speaker is within this text: `key` is equal for the same actor, `side` is the root of its parents."""

    key: str
    plan: ActorPlan
    side: str
    reason: str


@dataclass(frozen=True, slots=True)
class StoryAnalysis:
    """One story: the event it is about and where its claims (indexes into the extraction's claims) belong."""

    story: int
    event: EventDraft
    claims: tuple[int, ...]
    groupings: tuple[Grouping, ...]
    propositions: tuple[PropositionDraft, ...]


@dataclass(frozen=True, slots=True)
class PairFinding:
    """Two claims (indexes, first < second) that cannot both hold."""

    first: int
    second: int
    kinds: tuple[ContradictionKind, ...]
    score: float
    explanation: str
    rule: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything the pure pipeline says about one text; `claimants` and `positions` run parallel to the extraction's claims."""

    extraction: Extraction
    claimants: tuple[Claimant, ...]
    stories: tuple[StoryAnalysis, ...]
    positions: tuple[Position, ...]
    findings: tuple[PairFinding, ...]


def side_of(plan: ActorPlan) -> str:
    """The name of the side an actor to be created stands on: the root of its planned parents."""
    while plan.parent_name is not None:
        parent = plan_party(plan.parent_name)
        if parent.parent_name is None:
            return parent.name
        plan = parent
    return plan.name


def identify(claims: Sequence[ExtractedClaim]) -> dict[int, Claimant]:
    """The claims of one story, by index -> their claimants; a last name alone is the person of that name in the story."""
    known: dict[str, KnownActor] = {}
    plans: dict[str, ActorPlan] = {}
    found: dict[int, Claimant] = {}
    ordered = sorted(range(len(claims)), key=lambda at: (len(person_words(claims[at].speaker.name)) == 1, at))
    for at in ordered:
        speaker = claims[at].speaker
        match = match_actor(speaker, [known[k] for k in sorted(known)], same_story=frozenset(known))
        plan = plans[match.id] if match else plan_actor(speaker)
        key = match.id if match else name_key(plan.name) or "unnamed"
        if key not in known:
            known[key] = KnownActor(key, plan.name, plan.aliases, plan.kind.value)
            plans[key] = plan
        elif plan.parent_name and not plans[key].parent_name:
            plans[key] = plan
        found[at] = Claimant(key, plan, "", match.reason if match else "First mention in this story.")
    return {at: Claimant(c.key, plans[c.key], side_of(plans[c.key]), c.reason) for at, c in found.items()}


def quantity_range(quantity: Quantity | None) -> Range | None:
    """An extracted quantity without its span."""
    return None if quantity is None else Range(quantity.low, quantity.best, quantity.high, quantity.unit, quantity.of)


def measured(quantity: Quantity | None, proposition: PropositionDraft | None) -> Range | None:
    """A claim's quantity in the unit of its proposition, so that "180 passengers" and "250 people on board" are compared."""
    plain = quantity_range(quantity)
    if plain is None or proposition is None or proposition.kind is not PropositionKind.QUANTITY:
        return plain
    return replace(plain, unit=proposition.unit, of=None)


def event_of(text: str, story: Story, claims: Sequence[str], published_on: date | None, aliases: Sequence[tuple[str, str]]) -> EventDraft:
    """The event draft of one story of a raw text: headline, paragraphs, its claims' texts, the names the text declares equal."""
    title = text[slice(*story.title)] if story.title else None
    body = "\n".join(text[slice(*span)] for span in story.paragraphs)
    return draft_event(title, body, claims, published_on, aliases)


def place_names(event: EventDraft) -> tuple[str, ...]:
    """The names of the event's place, main name first; () without a place."""
    return (event.place_name, *event.place_aliases) if event.place_name else ()


def _story(at: int, text: str, extraction: Extraction, claimants: Mapping[int, Claimant], published_on: date | None) -> StoryAnalysis:
    indexes = tuple(i for i, claim in enumerate(extraction.claims) if claim.story == at)
    mine = [extraction.claims[i] for i in indexes]
    event = event_of(text, extraction.stories[at], [c.text for c in mine], published_on, extraction.aliases)
    statements = [
        Statement(i, c.text, c.stance, c.quantity, claimants[i].plan.name, claimants[i].side) for i, c in zip(indexes, mine, strict=True)
    ]
    grouped: Grouped = group_statements(statements, (), place_names(event))
    return StoryAnalysis(at, event, indexes, grouped.groupings, grouped.drafts)


def _position(
    index: int, claim: ExtractedClaim, claimant: Claimant, grouping: Grouping, story: StoryAnalysis, beside: int | None
) -> Position:
    key = grouping.new_key
    draft = story.propositions[key] if key is not None else None
    said = datetime.combine(claim.said_on, time(), UTC) if claim.said_on else None
    return Position(
        claim_id=_claim_id(index),
        claimant_id=claimant.key,
        claimant_name=claimant.plan.name,
        side_id=name_key(claimant.side) or claimant.key,
        side_name=claimant.side,
        text=claim.text,
        stance=grouping.stance,
        words_stance=claim.stance,
        told_beside=None if beside is None else _claim_id(beside),
        told_in=f"story {claim.story}",
        event_id=f"story {claim.story}",
        proposition_id=f"story {claim.story} proposition {key}" if draft else None,
        proposition_text=draft.text if draft else None,
        proposition_kind=draft.kind if draft else None,
        quantity=measured(claim.quantity, draft),
        asserted_at=said,
    )


def _claim_id(index: int) -> str:
    return f"{index:06d}"


def findings_among(positions: Sequence[Position]) -> tuple[PairFinding, ...]:
    """Positions of one event (claim ids are decimal indexes) -> the pairs that cannot both hold, by index."""
    ordered = sorted(positions, key=lambda p: p.claim_id)
    found: dict[tuple[str, str], PairFinding] = {}
    for at, position in enumerate(ordered):
        for finding in find_contradictions(position, ordered[at + 1 :]):
            first, second = (int(claim) for claim in finding.claim_ids)
            found[finding.claim_ids] = PairFinding(first, second, finding.kinds, finding.score, finding.explanation, finding.rule)
    return tuple(sorted(found.values(), key=lambda pair: (pair.first, pair.second)))


def analyse(text: str, extractor: Extractor, published_at: datetime | None = None, source: str | None = None) -> Analysis:
    """Raw text (any length) -> claims, claimants, events, propositions and contradictions; deterministic with a deterministic extractor. `source`: who published it.

    Every story is an event of its own here; merging with events on record is the ingest's work, by the same functions.
    """
    extraction = extractor.extract(text, published_at, source)
    claimants: dict[int, Claimant] = {}
    for at in range(len(extraction.stories)):
        indexes = [i for i, claim in enumerate(extraction.claims) if claim.story == at]
        named = identify([extraction.claims[i] for i in indexes])
        claimants |= {index: named[n] for n, index in enumerate(indexes)}
    published_on = published_at.date() if published_at else None
    stories = tuple(_story(at, text, extraction, claimants, published_on) for at in range(len(extraction.stories)))
    grouping = {g.index: (g, story) for story in stories for g in story.groupings}
    beside = told_beside(dict(enumerate(extraction.claims)), extraction.stories, {at: one.key for at, one in claimants.items()})
    positions = tuple(_position(i, claim, claimants[i], *grouping[i], beside.get(i)) for i, claim in enumerate(extraction.claims))
    findings = tuple(f for story in stories for f in findings_among([positions[i] for i in story.claims]))
    return Analysis(extraction, tuple(claimants[i] for i in range(len(extraction.claims))), stories, positions, findings)
