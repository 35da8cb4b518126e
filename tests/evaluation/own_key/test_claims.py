"""Figures of claims."""

from __future__ import annotations

from app.evaluation.figures import Figure
from app.evaluation.own_key.claims import claim_figures, claim_misses, same_range
from app.evaluation.own_key.matching import match_all
from app.evaluation.own_key.schemas import Key, KeyClaim, KeyQuantity
from app.evaluation.own_key.stored import Told
from tests.evaluation.own_key.told_claims import key_of, keyed, told

CLOSED = keyed("01a", "the port had closed")


def figures(claims: list[KeyClaim], stored: list[Told]) -> dict[str, Figure]:
    key, given = key_of(claims), {"a.txt": stored}
    return {figure.name: figure for figure in claim_figures(key, given, match_all(key, given))}


def kinds(key: Key, stored: list[Told]) -> list[str]:
    return [miss.kind for miss in claim_misses(key, match_all(key, {"a.txt": stored}))]


def test_claims_that_are_missed_or_not_in_the_key_count() -> None:
    found = figures([CLOSED, keyed("01b", "no ship left")], [told("c1", "the port had closed"), told("c2", "wages were cut")])
    assert (found["claims, precision"].part, found["claims, precision"].whole) == (1, 2)
    assert (found["claims, recall"].part, found["claims, recall"].whole) == (1, 2)


def test_an_optional_claim_counts_neither_found_nor_missed() -> None:
    optional = keyed("01b", "no ship left", optional=True)
    for stored in ([told("c1", "the port had closed")], [told("c1", "the port had closed"), told("c2", "no ship left")]):
        found = figures([CLOSED, optional], stored)
        assert (found["claims, precision"].part, found["claims, precision"].whole) == (1, 1)
        assert (found["claims, recall"].part, found["claims, recall"].whole) == (1, 1)


def test_claims_that_another_is_said_to_have_made_are_measured_apart() -> None:
    stored = [told("c1", "the port had closed", "Port Authority"), told("c2", "no ship left")]
    found = figures([CLOSED, keyed("01b", "no ship left"), keyed("01c", "wages were cut")], stored)
    assert found["claims, recall"].part == 1
    assert (found["claims found by their words, right speaker"].part, found["claims found by their words, right speaker"].whole) == (1, 2)


def test_either_stance_is_right_where_grouping_turned_it() -> None:
    turned = told("c1", "the port had not closed", stance="denies", read_stance="asserts")
    for stance in ("asserts", "denies"):
        assert figures([keyed("01a", "the port had not closed", stance=stance)], [turned])["stance of those found"].part == 1
    assert figures([keyed("01a", "the port had not closed", stance="questions")], [turned])["stance of those found"].part == 0


def test_a_range_is_right_when_all_three_bounds_are() -> None:
    stored = told("c1", "at least 41 people died", quantity=(41.0, None, None))
    assert same_range(KeyQuantity(low=41), stored)
    assert not same_range(KeyQuantity(best=41), stored)
    assert not same_range(KeyQuantity(low=41, high=50), stored)


def test_quantities_count_only_where_the_key_has_one() -> None:
    measured = keyed("01a", "at least 41 people died", quantity={"low": 41})
    stored = [told("c1", "at least 41 people died", quantity=(None, 41.0, None)), told("c2", "7 ships left", quantity=(None, 7.0, None))]
    found = figures([measured, keyed("01b", "7 ships left")], stored)
    assert (found["quantity of those found"].part, found["quantity of those found"].whole) == (0, 1)


def test_each_sort_of_miss_is_told() -> None:
    key = key_of([CLOSED, keyed("01b", "no ship left", stance="denies", quantity={"best": 0}), keyed("01c", "wages were cut")])
    stored = [told("c1", "the port had closed", "Port Authority"), told("c2", "no ship left")]
    assert kinds(key, stored) == [
        "claim by another speaker",
        "wrong stance",
        "wrong quantity",
        "claim missed",
        "claim not in the key",
    ]
