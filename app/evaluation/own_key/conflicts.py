"""Scores reported contradictions against the key's conflicting and compatible pairs."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.vocabulary import CONTESTED_FROM_SCORE
from app.evaluation.figures import Band, Figure, Miss, count, precision, recall, share
from app.evaluation.measures import Counts
from app.evaluation.own_key.matching import Matched
from app.evaluation.own_key.schemas import Key, Pair
from app.evaluation.own_key.stored import Reported, Told

_PRECISION_GOAL, _RECALL_GOAL, _SURE_GOAL = 0.80, 0.65, 0.90
_BAND_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """Reported contradictions beside the key's pairs, all of stored claims' ids (a claim of the key that was not found keeps its own id)."""

    right: tuple[Reported, ...]
    wrong: tuple[Reported, ...]
    missed: Mapping[frozenset[str], Pair]
    counts: Counts
    compatible: Mapping[frozenset[str], Pair]
    compatible_reported: Mapping[frozenset[str], Pair] = field(default_factory=dict)


def judge(key: Key, matched: Mapping[str, Matched], reported: Sequence[Reported]) -> Judged:
    """Pairs of the key whose claims were stored as the same two appear once; a reported pair that the key leaves undecided is left out."""
    found = stored_ids(matched)
    wanted, compatible = _pairs(key.conflicts, found), _pairs(key.compatible, found)
    open_pairs = _pairs(key.undecided, found).keys() - wanted.keys()
    counted = [one for one in reported if one.claims not in open_pairs]
    right = tuple(one for one in counted if one.claims in wanted)
    wrong = tuple(one for one in counted if one.claims not in wanted)
    seen = {one.claims for one in counted}
    compatible = {pair: ids for pair, ids in compatible.items() if pair not in wanted}
    return Judged(
        right=right,
        wrong=wrong,
        missed={pair: ids for pair, ids in wanted.items() if pair not in seen},
        counts=Counts(len(right), len(counted), len(wanted)),
        compatible=compatible,
        compatible_reported={pair: ids for pair, ids in compatible.items() if pair in seen},
    )


def stored_ids(matched: Mapping[str, Matched]) -> dict[str, str]:
    """Id in the key of every claim found -> id of the stored claim."""
    return {claim_id: one.claim_id for mine in matched.values() for claim_id, one in mine.pairs.items()}


def _pairs(pairs: Iterable[Pair], found: Mapping[str, str]) -> dict[frozenset[str], Pair]:
    made: dict[frozenset[str], Pair] = {}
    for first, second in pairs:
        made.setdefault(frozenset((found.get(first, first), found.get(second, second))), (first, second))
    return made


def conflict_figures(key: Key, matched: Mapping[str, Matched], judged: Judged) -> Iterator[Figure]:
    """Precision and recall of contradictions, of the sure ones, compatible pairs reported, and where missed ones were lost."""
    yield precision("conflicts", judged.counts, _PRECISION_GOAL)
    yield recall("conflicts", judged.counts, _RECALL_GOAL)
    sure = sum(one.score >= CONTESTED_FROM_SCORE for one in judged.right)
    unsure = sum(one.score >= CONTESTED_FROM_SCORE for one in judged.wrong)
    yield share(f"right among those scored {CONTESTED_FROM_SCORE} and more", sure, sure + unsure, _SURE_GOAL)
    yield count("compatible pairs reported", len(judged.compatible_reported), whole=len(judged.compatible))
    told = _told(matched)
    both = [(told[a], told[b]) for a, b in _pairs(key.conflicts, stored_ids(matched)).values() if a in told and b in told]
    yield share("conflicting pairs with both claims found", len(both), judged.counts.wanted)
    yield share("of these, on one proposition", sum(_share_proposition(a, b) for a, b in both), len(both))


def bands(judged: Judged) -> tuple[Band, ...]:
    """How many of the reported contradictions are right, by score."""
    made = []
    for low, high in itertools.pairwise(_BAND_EDGES):
        right, wrong = (sum(_is_in(one.score, low, high) for one in group) for group in (judged.right, judged.wrong))
        made.append(Band(low, high, right, right + wrong))
    return tuple(made)


def _is_in(score: float, low: float, high: float) -> bool:
    return low <= score < high or score == high == _BAND_EDGES[-1]


def conflict_misses(key: Key, matched: Mapping[str, Matched], judged: Judged) -> Iterator[Miss]:
    """Conflicts that were missed, with the place where they were lost; contradictions that are none; compatible pairs reported."""
    told, claims = _told(matched), key.claims()
    ids: dict[str, str] = {}
    for claim_id, stored_id in stored_ids(matched).items():
        ids.setdefault(stored_id, claim_id)
    for first, second in judged.missed.values():
        words = f"{claims[first][1].text} | {claims[second][1].text}"
        yield Miss("conflict missed", claims[first][0], f"{first} {second}", f"{_lost(told.get(first), told.get(second))} | {words}")
    for one in judged.wrong:
        names = sorted(ids.get(claim, "not in the key") for claim in one.claims)
        file = next((claims[name][0] for name in names if name in claims), "")
        kind = "compatible pair reported" if one.claims in judged.compatible_reported else "conflict not in the key"
        yield Miss(kind, file, " ".join(names), f"{one.score:.2f} | {one.explanation}")


def _told(matched: Mapping[str, Matched]) -> dict[str, Told]:
    return {claim_id: one for mine in matched.values() for claim_id, one in mine.pairs.items()}


def _share_proposition(first: Told, second: Told) -> bool:
    return first.proposition_id is not None and first.proposition_id == second.proposition_id


def _lost(first: Told | None, second: Told | None) -> str:
    if first is None or second is None:
        return "a claim was not found"
    if first.claim_id == second.claim_id:
        return "stored as one claim"
    if first.event_id != second.event_id:
        return "on two events"
    return "on one proposition" if _share_proposition(first, second) else "on no common proposition"
