"""Reported contradictions against the key's pairs."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.figures import Figure
from app.evaluation.own_key.conflicts import Judged, bands, conflict_figures, conflict_misses, judge, positions
from app.evaluation.own_key.matching import Matched
from app.evaluation.own_key.stored import Reported, Told
from tests.evaluation.own_key.told_claims import key_of, keyed, told

NAMES = ("01a", "01b", "01c", "01d")
KEYED = [keyed(name, f"statement {name}") for name in NAMES]


def stored(**differs: dict[str, Any]) -> dict[str, Matched]:
    """Every claim of the key found, as claim c01a and so on."""
    pairs = {name: told(f"c{name}", f"statement {name}", **differs.get(f"c{name}", {})) for name in NAMES}
    return {"a.txt": Matched(pairs, ())}


def pair(first: str, second: str, score: float = 0.85) -> Reported:
    return Reported(frozenset((first, second)), score, "They disagree.")


def judged(*reported: Reported, matched: dict[str, Matched] | None = None, same: dict[str, str] | None = None, **pairs: Any) -> Judged:
    return judge(key_of(KEYED, **pairs), matched or stored(), reported, same)


def test_reported_pairs_are_right_when_the_key_has_them_in_either_order() -> None:
    found = judged(pair("c01b", "c01a"), pair("c01a", "c01c"), conflicts=[["01a", "01b"], ["01c", "01d"]])
    assert (found.counts.right, found.counts.reported, found.counts.wanted) == (1, 2, 2)
    assert list(found.missed.values()) == [("01c", "01d")]


def test_a_pair_with_a_claim_that_is_not_in_the_key_is_wrong() -> None:
    assert judged(pair("c01a", "other"), conflicts=[["01a", "01b"]]).counts.right == 0
    assert len(judged(pair("c01a", "other")).wrong) == 1


def test_an_undecided_pair_counts_neither_way() -> None:
    found = judged(pair("c01a", "c01b"), undecided=[["01b", "01a"]])
    assert (found.counts.reported, found.wrong) == (0, ())


def test_pairs_of_claims_that_were_stored_as_one_appear_once() -> None:
    matched = stored()
    matched["a.txt"] = Matched({**matched["a.txt"].pairs, "01c": matched["a.txt"].pairs["01a"]}, ())
    found = judged(pair("c01a", "c01b"), matched=matched, conflicts=[["01a", "01b"], ["01c", "01b"]])
    assert (found.counts.right, found.counts.wanted) == (1, 1)


def test_a_conflict_whose_claim_was_not_found_is_missed() -> None:
    found = judged(matched={"a.txt": Matched({}, ())}, conflicts=[["01a", "01b"], ["01a", "01c"]])
    assert (found.counts.right, found.counts.wanted) == (0, 2)


def test_a_compatible_pair_that_is_reported_is_wrong_and_counted() -> None:
    found = judged(pair("c01a", "c01b"), compatible=[["01a", "01b"], ["01c", "01d"]])
    assert list(found.compatible_reported.values()) == [("01a", "01b")]
    assert len(found.wrong) == 1


def test_what_a_party_repeats_is_one_position() -> None:
    one = {"claimant_id": "army", "proposition_id": "p"}
    matched = stored(c01a=one, c01c=one, c01b={"claimant_id": "rebels", "proposition_id": "p", "stance": "denies"})
    same = positions(matched["a.txt"].pairs.values())
    assert same["c01c"] == "c01a"
    key = {"conflicts": [["01a", "01b"], ["01c", "01b"]]}
    strict = judged(pair("c01c", "c01b"), matched=matched, **key)
    loose = judged(pair("c01c", "c01b"), matched=matched, same=same, **key)
    assert (strict.counts.right, strict.counts.wanted) == (1, 2)
    assert (loose.counts.right, loose.counts.reported, loose.counts.wanted) == (1, 1, 1)


def test_another_figure_or_stance_is_another_position() -> None:
    base = {"claimant_id": "army", "proposition_id": "p"}
    claims = [
        told("c1", "one", **base),
        told("c2", "two", **base, stance="denies"),
        told("c3", "three", **base, quantity=(None, 7.0, None)),
        told("c4", "four", claimant_id="army"),
    ]
    assert len(set(positions(claims).values())) == 4


def figures(found: Judged, matched: dict[str, Matched], **pairs: Any) -> dict[str, Figure]:
    return {figure.name: figure for figure in conflict_figures(key_of(KEYED, **pairs), matched, found, found)}


def test_the_sure_ones_are_measured_apart() -> None:
    pairs = {"conflicts": [["01a", "01b"], ["01a", "01c"]]}
    found = judged(pair("c01a", "c01b", 0.8), pair("c01b", "c01d", 0.95), pair("c01a", "c01c", 0.79), **pairs)
    sure = figures(found, stored(), **pairs)["right among those scored 0.8 and more"]
    assert (sure.part, sure.whole, sure.met) == (1, 2, False)


def test_grouping_is_measured_where_both_claims_were_found() -> None:
    pairs = {"conflicts": [["01a", "01b"], ["01a", "01c"]]}
    matched = stored(c01a={"proposition_id": "p"}, c01b={"proposition_id": "p"})
    grouped = figures(judged(matched=matched, **pairs), matched, **pairs)["of these, on one proposition"]
    assert (grouped.part, grouped.whole) == (1, 2)


@given(st.lists(st.floats(0, 1), max_size=20))
def test_every_score_falls_into_one_band(scores: list[float]) -> None:
    pairs = [pair("c01a", f"other{n}", score) for n, score in enumerate(scores)]
    found = bands(judged(*pairs))
    assert sum(band.reported for band in found) == len(scores)
    assert all(sum(band.low <= s < band.high or s == band.high == 1 for s in scores) == band.reported for band in found)


def lost(first: dict[str, Any], second: dict[str, Any], *reported: Reported, **more: dict[str, Any]) -> str:
    matched = stored(c01a=first, c01b=second, **more)
    pairs = {"conflicts": [["01a", "01b"]]}
    same = positions(matched["a.txt"].pairs.values())
    strict, loose = judged(*reported, matched=matched, **pairs), judged(*reported, matched=matched, same=same, **pairs)
    missed = [m for m in conflict_misses(key_of(KEYED, **pairs), matched, strict, loose) if m.kind == "conflict missed"]
    return missed[0].detail.partition(" | ")[0]


def test_a_missed_conflict_is_told_with_the_place_where_it_was_lost() -> None:
    on_p = {"proposition_id": "p"}
    assert lost({"event_id": "one"}, {"event_id": "two"}) == "on two events"
    assert lost({}, {}) == "on no common proposition"
    assert lost({**on_p, "claimant_id": "army"}, {**on_p, "claimant_id": "rebels"}) == "on one proposition"
    army, rebels = {**on_p, "claimant_id": "army"}, {**on_p, "claimant_id": "rebels", "stance": "denies"}
    assert lost(army, rebels, pair("c01c", "c01b"), c01c=army) == "told by another pair of the same positions"


def test_wrong_pairs_are_told_by_the_ids_of_the_key() -> None:
    matched, pairs = stored(), {"compatible": [["01a", "01b"]]}
    found = judged(pair("c01a", "c01b"), pair("c01c", "other"), matched=matched, **pairs)
    misses = list(conflict_misses(key_of(KEYED, **pairs), matched, found, found))
    assert sorted((miss.kind, miss.id) for miss in misses) == [
        ("compatible pair reported", "01a 01b"),
        ("conflict not in the key", "01c not in the key"),
    ]


def test_claims_stored_as_one_cannot_conflict() -> None:
    matched = stored()
    one: Told = matched["a.txt"].pairs["01a"]
    merged = {"a.txt": Matched({"01a": one, "01b": one}, ())}
    pairs = {"conflicts": [["01a", "01b"]]}
    found = judged(matched=merged, **pairs)
    assert found.counts.wanted == 1
    misses = list(conflict_misses(key_of(KEYED, **pairs), merged, found, found))
    assert misses[0].detail.startswith("stored as one claim")
