"""Scores the claims of dispatches: found, attributed, read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from app.evaluation.figures import Figure, Miss, precision, recall, share
from app.evaluation.measures import Counts
from app.evaluation.own_key.matching import ALIKE_FROM, Matched, likeness, match_claims
from app.evaluation.own_key.schemas import Key, KeyClaim, KeyDispatch, KeyQuantity
from app.evaluation.own_key.stored import Told

_PRECISION_GOAL, _RECALL_GOAL = 0.88, 0.85


def claim_figures(key: Key, told: Mapping[str, Sequence[Told]], matched: Mapping[str, Matched]) -> Iterator[Figure]:
    """Precision and recall of claims (optional ones count neither way), how often the speaker is wrong, stance and range of those found."""
    counts, worded = Counts(), 0
    found: list[tuple[KeyClaim, Told]] = []
    for dispatch in key.dispatches:
        mine = matched[dispatch.file]
        needed = [claim for claim in dispatch.claims if not claim.optional]
        right = sum(claim.id in mine.pairs for claim in needed)
        counts += Counts(right, right + len({one.claim_id for one in mine.left}), len(needed))
        by_words = match_claims(needed, told.get(dispatch.file, ()), any_speaker=True)
        worded += len(by_words.pairs.keys() | {claim.id for claim in needed if claim.id in mine.pairs})
        found.extend((claim, mine.pairs[claim.id]) for claim in needed if claim.id in mine.pairs)
    yield precision("claims", counts, _PRECISION_GOAL)
    yield recall("claims", counts, _RECALL_GOAL)
    yield share("claims found by their words, right speaker", counts.right, worded)
    yield share("stance of those found", sum(claim.stance.value in {one.stance, one.read_stance} for claim, one in found), len(found))
    measured = [(claim.quantity, one) for claim, one in found if claim.quantity is not None]
    yield share("quantity of those found", sum(same_range(quantity, one) for quantity, one in measured), len(measured))


def same_range(quantity: KeyQuantity, one: Told) -> bool:
    """True when low, best and high are the same."""
    pairs = zip((quantity.low, quantity.best, quantity.high), one.quantity, strict=True)
    return all(a == b or (a is not None and b is not None and math.isclose(a, b)) for a, b in pairs)


def claim_misses(key: Key, matched: Mapping[str, Matched]) -> Iterator[Miss]:
    """Claims that were missed (with the likest stored one), not in the key, or read wrongly."""
    for dispatch in key.dispatches:
        mine = matched[dispatch.file]
        for claim in dispatch.claims:
            if claim.id in mine.pairs:
                yield from _misread(dispatch, claim, mine.pairs[claim.id])
            elif not claim.optional:
                yield _missed(dispatch, claim, mine)
        for one in mine.left:
            yield Miss("claim not in the key", dispatch.file, one.claim_id, f"{one.speakers[0]} | {one.content}")


def _missed(dispatch: KeyDispatch, claim: KeyClaim, mine: Matched) -> Miss:
    nearest = max(mine.left, key=lambda one: likeness(claim, one), default=None)
    detail = f"{claim.speaker} | {claim.text}"
    if nearest is None or not likeness(claim, nearest):
        return Miss("claim missed", dispatch.file, claim.id, detail)
    detail += f" | nearest ({likeness(claim, nearest):.2f}): {nearest.speakers[0]} | {nearest.content}"
    kind = "claim by another speaker" if likeness(claim, nearest) >= ALIKE_FROM else "claim missed"
    return Miss(kind, dispatch.file, claim.id, detail)


def _misread(dispatch: KeyDispatch, claim: KeyClaim, one: Told) -> Iterator[Miss]:
    if claim.stance.value not in {one.stance, one.read_stance}:
        yield Miss("wrong stance", dispatch.file, claim.id, f"{one.read_stance}, not {claim.stance.value} | {one.content}")
    if claim.quantity is not None and not same_range(claim.quantity, one):
        wanted = (claim.quantity.low, claim.quantity.best, claim.quantity.high)
        yield Miss("wrong quantity", dispatch.file, claim.id, f"{_range(one.quantity)}, not {_range(wanted)} | {one.content}")


def _range(bounds: tuple[float | None, float | None, float | None]) -> str:
    return "/".join("-" if bound is None else f"{bound:g}" for bound in bounds)
