"""A claim as the rules see it: plain values, no ids of databases, no text of articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.vocabulary import (
    AssessorKind,
    ContradictionKind,
    ContradictionState,
    DisputeStatus,
    Lifecycle,
    PropositionKind,
    Stance,
    VerificationStatus,
)


@dataclass(frozen=True, slots=True)
class Range:
    """A claimed quantity: low <= best <= high, each optional, None = open on that end."""

    low: float | None
    best: float | None
    high: float | None
    unit: str | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """One claim's stand on one proposition (or, ungrouped, within one event)."""

    claim_id: str
    claimant_id: str
    claimant_name: str
    side_id: str
    """Root of the claimant's parent chain unless the event lists it otherwise."""
    side_name: str
    text: str
    stance: Stance
    """Towards the proposition's wording, or towards the claim's own words where it stands on none."""
    event_id: str | None = None
    proposition_id: str | None = None
    proposition_text: str | None = None
    proposition_kind: PropositionKind | None = None
    quantity: Range | None = None
    value: str | None = None
    asserted_at: datetime | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    lifecycle: Lifecycle = Lifecycle.ACTIVE
    superseded_by_claimant: bool = False
    words_stance: Stance | None = None
    """Towards the claim's own words; None where a person put it on a proposition, whose wording `stance` is about."""
    told_beside: str | None = None
    """Id of another speaker's claim that the text tells right before it in the same paragraph."""
    told_in: str | None = None
    """Id of the text that tells it (of several, the first); None for a claim that stands in none."""
    grouped_by_person: bool = False
    """True when a person (or an import) put the claim on its proposition; machine grouping lowers the score."""
    verification_status: VerificationStatus = VerificationStatus.UNREVIEWED
    verified_by: AssessorKind | None = None
    """Kind of the assessor behind the effective status."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Two claims that cannot both hold, as found by the rules; claim ids in sorted order."""

    claim_ids: tuple[str, str]
    kinds: tuple[ContradictionKind, ...]
    score: float
    explanation: str
    rule: str
    clauses: tuple[str, str] = ("", "")
    """The words that were compared, in the order of `claim_ids`."""
    signals: tuple[tuple[str, str], ...] = ()
    """What it rests on, as (name, value)."""


@dataclass(frozen=True, slots=True)
class Opposition:
    """A stored contradiction between two positions, as the dispute rules need it."""

    claim_ids: tuple[str, str]
    state: ContradictionState
    score: float


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether parties disagree, and on what that rests (`basis` is None unless contested)."""

    status: DisputeStatus
    basis: ContradictionState | None
