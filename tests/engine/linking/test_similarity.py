"""Likeness of wording: a proposal for statements no class explains, careful with negations and numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.engine.linking.similarity import ALIKE_FROM, components, is_negated, likeness

HALL = "the drying hall had working ventilation since October"


def test_the_same_words_in_another_order_are_alike() -> None:
    assert likeness(HALL, "since October, ventilation was working in the drying hall") >= ALIKE_FROM


def test_a_plain_negation_is_alike_because_it_turns_the_stance() -> None:
    assert likeness(HALL, "the drying hall had no working ventilation since October") >= ALIKE_FROM
    assert is_negated("the drying hall had no working ventilation")


def test_a_negation_about_something_else_is_not_alike() -> None:
    other = "the league did not want a strike and said the drying hall had working ventilation since October"
    assert likeness(HALL, other) == 0.0


def test_other_numbers_are_another_statement() -> None:
    assert likeness("the work cost 18 million crowns in all", "the work cost 19 million crowns in all") == 0.0


@given(
    st.permutations([HALL, HALL + " of 1990", "ventilation was working in the drying hall since October", "new parts arrive", "", "parts"])
)
def test_components_do_not_depend_on_the_order(texts: list[str]) -> None:
    found = {frozenset(texts[at] for at in part) for part in components(texts)}
    assert frozenset({HALL, "ventilation was working in the drying hall since October"}) in found
    assert sum(len(part) for part in components(texts)) == len(texts)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_between_zero_and_one(left: str, right: str) -> None:
    assert likeness(left, right) == likeness(right, left)
    assert 0.0 <= likeness(left, right) <= 1.0
