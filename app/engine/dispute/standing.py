"""Whether parties disagree, derived from stored contradictions (domain.md, "Dispute status")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.vocabulary import (
    CONTESTED_FROM_SCORE,
    AssessorKind,
    ContradictionState,
    DisputeStatus,
    Lifecycle,
    Stance,
    VerificationStatus,
)
from app.engine.contradiction.pairs import stands
from app.engine.positions import Opposition, Position, Standing

_DECIDERS = frozenset({AssessorKind.ORGANISATION, AssessorKind.PERSON})
_SETTLED = {VerificationStatus.VERIFIED, VerificationStatus.REFUTED}

Pair = tuple[Position, Position, ContradictionState]


def proposition_standing(positions: Sequence[Position], oppositions: Iterable[Opposition]) -> Standing:
    """The standing of one proposition, from its claims of every lifecycle and all stored contradictions between them.

    Give the contradictions of claims that no longer stand too: `withdrawn` rests on them. Pairs with a claim that is not among
    `positions`, rejected pairs, and suggestions below `CONTESTED_FROM_SCORE` count for nothing. Pairs across propositions can be given
    with their claims as if they were one more proposition. The order of neither input matters.
    """
    known = {position.claim_id: position for position in positions}
    pairs = [pair for opposition in oppositions if (pair := _counted(opposition, known)) is not None]
    active = [pair for pair in pairs if stands(pair[0]) and stands(pair[1])]
    unsettled = [state for a, b, state in active if not _is_settled(a, b)]
    if unsettled:
        confirmed = ContradictionState.CONFIRMED in unsettled
        return Standing(DisputeStatus.CONTESTED, ContradictionState.CONFIRMED if confirmed else ContradictionState.SUGGESTED)
    if active:
        return Standing(DisputeStatus.RESOLVED, None)
    return Standing(DisputeStatus.WITHDRAWN if _is_withdrawn(positions, pairs) else DisputeStatus.UNCONTESTED, None)


def event_standing(standings: Iterable[Standing]) -> Standing:
    """The standing of an event from those of its propositions: contested before resolved before withdrawn before uncontested.

    One confirmed dispute is enough for the basis `confirmed`; an event without propositions is uncontested.
    """
    given = set(standings)
    for status in (DisputeStatus.CONTESTED, DisputeStatus.RESOLVED, DisputeStatus.WITHDRAWN):
        bases = {standing.basis for standing in given if standing.status is status}
        if bases:
            return Standing(status, ContradictionState.CONFIRMED if ContradictionState.CONFIRMED in bases else bases.pop())
    return Standing(DisputeStatus.UNCONTESTED, None)


def _counted(opposition: Opposition, known: Mapping[str, Position]) -> Pair | None:
    a, b = (known.get(claim_id) for claim_id in opposition.claim_ids)
    if a is None or b is None or a.side_id == b.side_id:
        return None
    likely = opposition.state is ContradictionState.SUGGESTED and opposition.score >= CONTESTED_FROM_SCORE
    return (a, b, opposition.state) if likely or opposition.state is ContradictionState.CONFIRMED else None


def _is_settled(a: Position, b: Position) -> bool:
    by_people = a.verified_by in _DECIDERS and b.verified_by in _DECIDERS
    return by_people and {a.verification_status, b.verification_status} == _SETTLED


def _is_withdrawn(positions: Iterable[Position], pairs: Iterable[Pair]) -> bool:
    """True when, of some counted pair, one position (a side's stance) was given up as a whole by its claimants."""
    upheld = {_position_key(position) for position in positions if not _given_up(position)}
    return any(_position_key(end) not in upheld for a, b, _ in pairs for end in (a, b))


def _given_up(position: Position) -> bool:
    return position.lifecycle is Lifecycle.RETRACTED or position.superseded_by_claimant


def _position_key(position: Position) -> tuple[str, str, Stance]:
    return position.proposition_id or position.claim_id, position.side_id, position.stance
