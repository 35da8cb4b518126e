"""What grouping takes and gives: statements, known propositions, drafts of new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.vocabulary import PropositionKind, Stance
from app.engine.extraction.types import Quantity
from app.engine.positions import Range

FLIPPED = {
    Stance.ASSERTS: Stance.DENIES,
    Stance.ACKNOWLEDGES: Stance.DENIES,
    Stance.DENIES: Stance.ASSERTS,
    Stance.QUESTIONS: Stance.QUESTIONS,
}
"""The stance towards a wording that says the opposite."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim to be grouped. `side_name` (the root of the speaker's parents) resolves "its troops" better than the speaker's own name."""

    index: int
    text: str
    stance: Stance
    quantity: Quantity | Range | None
    speaker_name: str
    side_name: str | None = None

    @property
    def party(self) -> str:
        """The name under which "its" is read."""
        return self.side_name or self.speaker_name


@dataclass(frozen=True, slots=True)
class KnownProposition:
    """A proposition already on record in the event."""

    id: str
    text: str
    kind: PropositionKind
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class PropositionDraft:
    """A proposition to be created; `key` is what groupings call it; `unit` is what a quantity counts ("people", "%")."""

    key: int
    text: str
    kind: PropositionKind
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Grouping:
    """Where one statement belongs: a known proposition, a new one (`new_key`), or neither; `stance` towards the positive wording."""

    index: int
    proposition_id: str | None
    new_key: int | None
    stance: Stance
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Grouped:
    """The groupings, one per statement in the order given, and the propositions to create for them."""

    groupings: tuple[Grouping, ...]
    drafts: tuple[PropositionDraft, ...]


def in_own_words(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without the denials that only repeat what another one says: its "it" is the other's, not the denier's."""
    told = {s.text for s in statements if s.stance is not Stance.DENIES}
    return [s for s in statements if s.stance is not Stance.DENIES or s.text not in told]
