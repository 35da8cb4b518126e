"""Scores reported contradictions against the key's conflicting and compatible pairs."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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
    """Reported contradictions beside the key's pairs, by the ids of the stored claims (a claim that was not found keeps the key's id)."""

    found: Mapping[str, str]
    """Id in the key of every claim found -> id of the stored claim."""
    right: tuple[Reported, ...]
    wrong: tuple[Reported, ...]
    missed: Mapping[frozenset[str], Pair]
    counts: Counts
    compatible: Mapping[frozenset[str], Pair]
    compatible_reported: Mapping[frozenset[str], Pair]

    def pair_of(self, first: str, second: str) -> frozenset[str]:
        """The stored pair that two claims of the key became."""
        return frozenset(self.found.get(claim, claim) for claim in (first, second))


def judge(key: Key, matched: Mapping[str, Matched], reported: Sequence[Reported], same: Mapping[str, str] | None = None) -> Judged:
    """Pairs of the key whose claims were stored as the same two appear once; a reported pair that the key leaves undecided is left out.

    `same` (claim id -> the id that stands for it) makes several stored claims count as one.
    """
    stands = same or {}
    found = {claim: stands.get(one, one) for claim, one in stored_ids(matched).items()}
    wanted, compatible = _pairs(key.conflicts, found), _pairs(key.compatible, found)
    open_pairs = _pairs(key.undecided, found).keys() - wanted.keys()
    shown = {frozenset(stands.get(claim, claim) for claim in one.claims): one for one in reversed(reported)}
    counted = {pair: one for pair, one in shown.items() if pair not in open_pairs}
    compatible = {pair: ids for pair, ids in compatible.items() if pair not in wanted}
    right = tuple(one for pair, one in counted.items() if pair in wanted)
    return Judged(
        found=found,
        right=right,
        wrong=tuple(one for pair, one in counted.items() if pair not in wanted),
        missed={pair: ids for pair, ids in wanted.items() if pair not in counted},
        counts=Counts(len(right), len(counted), len(wanted)),
        compatible=compatible,
        compatible_reported={pair: ids for pair, ids in compatible.items() if pair in counted},
    )


def positions(told: Iterable[Told]) -> dict[str, str]:
    """Id of each stored claim -> id of the first claim by which its claimant said the same thing."""
    first: dict[tuple[object, ...], str] = {}
    return {one.claim_id: first.setdefault(one.position, one.claim_id) for one in told}


def stored_ids(matched: Mapping[str, Matched]) -> dict[str, str]:
    """Id in the key of every claim found -> id of the stored claim."""
    return {claim_id: one.claim_id for mine in matched.values() for claim_id, one in mine.pairs.items()}


def _pairs(pairs: Iterable[Pair], found: Mapping[str, str]) -> dict[frozenset[str], Pair]:
    made: dict[frozenset[str], Pair] = {}
    for first, second in pairs:
        made.setdefault(frozenset((found.get(first, first), found.get(second, second))), (first, second))
    return made


def conflict_figures(key: Key, matched: Mapping[str, Matched], judged: Judged, by_position: Judged) -> Iterator[Figure]:
    """Precision and recall of contradictions, of the sure ones, compatible pairs reported, and where missed ones were lost.

    `by_position` counts what a party says again in other words once: the product compares only what each party said last.
    """
    yield precision("conflicts", judged.counts, _PRECISION_GOAL)
    yield recall("conflicts", judged.counts, _RECALL_GOAL)
    yield precision("conflicts of positions", by_position.counts)
    yield recall("conflicts of positions", by_position.counts)
    sure = sum(one.score >= CONTESTED_FROM_SCORE for one in judged.right)
    unsure = sum(one.score >= CONTESTED_FROM_SCORE for one in judged.wrong)
    yield share(f"right among those scored {CONTESTED_FROM_SCORE} and more", sure, sure + unsure, _SURE_GOAL)
    yield count("compatible pairs reported", len(judged.compatible_reported), whole=len(judged.compatible))
    told = _told(matched)
    both = [(told[a], told[b]) for a, b in _pairs(key.conflicts, judged.found).values() if a in told and b in told]
    yield share("conflicts with both claims found", len(both), judged.counts.wanted)
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


def conflict_misses(key: Key, matched: Mapping[str, Matched], judged: Judged, by_position: Judged) -> Iterator[Miss]:
    """Conflicts that were missed, with the place where they were lost; contradictions that are none; compatible pairs reported."""
    told, claims = _told(matched), key.claims()
    ids: dict[str, str] = {}
    for claim_id, stored_id in judged.found.items():
        ids.setdefault(stored_id, claim_id)
    for first, second in judged.missed.values():
        words = f"{claims[first][1].text} | {claims[second][1].text}"
        yield Miss("conflict missed", claims[first][0], f"{first} {second}", f"{_lost(told, by_position, first, second)} | {words}")
    for one in judged.wrong:
        names = sorted(ids.get(claim, "not in the key") for claim in one.claims)
        file = next((claims[name][0] for name in names if name in claims), "")
        kind = "compatible pair reported" if one.claims in judged.compatible_reported else "conflict not in the key"
        yield Miss(kind, file, " ".join(names), f"{one.score:.2f} | {one.explanation}")


def _told(matched: Mapping[str, Matched]) -> dict[str, Told]:
    return {claim_id: one for mine in matched.values() for claim_id, one in mine.pairs.items()}


def _share_proposition(first: Told, second: Told) -> bool:
    return first.proposition_id is not None and first.proposition_id == second.proposition_id


def _lost(told: Mapping[str, Told], by_position: Judged, first: str, second: str) -> str:
    if first not in told or second not in told:
        return "a claim was not found"
    one, other = told[first], told[second]
    if one.claim_id == other.claim_id:
        return "stored as one claim"
    if one.event_id != other.event_id:
        return "on two events"
    if by_position.pair_of(first, second) not in by_position.missed:
        return "told by another pair of the same positions"
    return "on one proposition" if _share_proposition(one, other) else "on no common proposition"
