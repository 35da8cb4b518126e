"""What a clause holds to be so or not so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.contradiction.assertions import assertions_in


@pytest.mark.parametrize(
    ("text", "denied", "target"),
    [
        ("no card numbers were stolen", False, ("card", "number")),
        ("the guards did not fire", False, ("fir",)),
        ("any civilian losses", True, ("resident", "loss")),
        ("receiving any warning", True, ("warn",)),
        ("nobody was beaten", False, ("beat",)),
        ("the gate was locked", True, ("lock",)),
    ],
)
def test_a_negation_or_denial_has_a_target(text: str, denied: bool, target: tuple[str, ...]) -> None:
    (clause,) = assertions_in(text, denied, False)
    assert clause.negated
    assert len(clause.target) == len(target)


def test_saying_no_twice_is_no() -> None:
    (clause,) = assertions_in("there were no talks, neither now nor ever", False, False)
    assert clause.negated
    assert clause.target == ("talk",)


def test_denying_that_it_was_not_so_holds_it_to_be_so() -> None:
    (clause,) = assertions_in("the gate was not locked", True, False)
    assert not clause.negated


def test_a_denial_reaches_the_first_clause_only() -> None:
    first, second = assertions_in("the gate was locked while the crowd pushed", True, False)
    assert first.negated
    assert not second.negated


@pytest.mark.parametrize("text", ["it could not confirm the leak", "whether the gate was locked", "the gate may have been locked"])
def test_what_is_open_is_no_assertion(text: str) -> None:
    assert assertions_in(text, False, False) == ()


@pytest.mark.parametrize(
    ("text", "by_person", "own"),
    [
        ("it had sold the ship", False, True),
        ("it had sold the ship", True, False),
        ("she had sold the ship", True, True),
        ("we sold the ship", True, True),
    ],
)
def test_a_pronoun_may_stand_for_who_speaks(text: str, by_person: bool, own: bool) -> None:
    (clause,) = assertions_in(text, False, by_person)
    assert clause.own is own


@given(st.text(max_size=200), st.booleans(), st.booleans())
def test_any_text_is_read_without_failing(text: str, denied: bool, by_person: bool) -> None:
    for clause in assertions_in(text, denied, by_person):
        assert bool(clause.target) <= clause.negated
