"""Which stored claim is which claim of the key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.evaluation.measures import dice, word_set
from app.evaluation.own_key.schemas import Key, KeyClaim
from app.evaluation.own_key.speakers import is_speaker
from app.evaluation.own_key.stored import Told

ALIKE_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Matched:
    """The claims of one dispatch: `pairs` from the key's id to what was stored; `left` were stored and are not in the key."""

    pairs: Mapping[str, Told]
    left: tuple[Told, ...]


def match_claims(wanted: Sequence[KeyClaim], told: Sequence[Told], *, any_speaker: bool = False) -> Matched:
    """Pairs the key's claims of one dispatch with stored ones, one to one, the likest first; ties go to the earlier.

    A pair needs the same speaker and a dice of at least 0.5 between the words of the key's text and of the stored content (the literal
    words, or the statement made of them); with `any_speaker` the words are enough. A second telling of a claim
    that is paired in this dispatch is not left over.
    """
    candidates = []
    for i, claim in enumerate(wanted):
        for j, one in enumerate(told):
            score = likeness(claim, one)
            if score >= ALIKE_FROM and (any_speaker or is_speaker(claim.speaker, one.speakers)):
                candidates.append((-score, i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    paired = {told[j].claim_id for j in taken}
    left = tuple(one for one in told if one.claim_id not in paired)
    return Matched({wanted[i].id: told[j] for i, j in pairs.items()}, left)


def likeness(claim: KeyClaim, one: Told) -> float:
    """Dice of the words, 0-1, over the literal content or the statement, whichever is nearer."""
    words = word_set(claim.text)
    return max(dice(words, word_set(one.content)), dice(words, word_set(one.text)))


def match_all(key: Key, told: Mapping[str, Sequence[Told]]) -> dict[str, Matched]:
    """File of each dispatch -> its matched claims."""
    return {dispatch.file: match_claims(dispatch.claims, told.get(dispatch.file, ())) for dispatch in key.dispatches}
