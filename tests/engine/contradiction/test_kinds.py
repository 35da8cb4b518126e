"""One side denies whatever is of a kind, the other tells of one of that kind."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.domain.vocabulary import CONTESTED_FROM_SCORE, ContradictionKind, Stance
from app.engine.contradiction.kind_words import KINDS
from app.engine.contradiction.kinds import kinds, kinds_marks
from app.engine.positions import Position
from tests.engine.contradiction.given_positions import pairs

SAYS, DENIES = Stance.ASSERTS, Stance.DENIES


def position(side: str, text: str, stance: Stance = SAYS) -> Position:
    """A position of a side in one event, on no proposition."""
    return Position(f"clm_{side}_{text}", f"act_{side}", side, f"act_{side}", side, text, stance, event_id="evt_1", words_stance=stance)


MEET = {
    "no payment and money that changed hands": (("no ransom was paid", SAYS), ("a bag of money had changed hands", SAYS)),
    "never paid and a bribe": (("it had never paid any official", SAYS), ("the bribes came to a fifth of the contract", SAYS)),
    "any warning and a letter": (("having received any warning", DENIES), ("a letter about the dyke had arrived in May", SAYS)),
    "no fraud and altered sheets": (("there was no fraud", SAYS), ("result sheets from two islands had been altered", SAYS)),
    "no shelling of one's own and the accuser who names one": (
        ("having shelled the mill", DENIES),
        ("Kestrian gunners fired 30 rockets at the mill", SAYS),
    ),
    "no intrusion and copied files": (("there had been no intrusion", SAYS), ("hackers had copied the files of 900 tenants", SAYS)),
}


@pytest.mark.parametrize(("one", "other"), MEET.values(), ids=list(MEET))
def test_whatever_is_of_the_kind_meets_one_of_it(one: tuple[str, Stance], other: tuple[str, Stance]) -> None:
    mine, theirs = position("Kestria", *one), position("Quent", *other)
    found = kinds(mine, theirs)
    assert found is not None
    assert found == kinds(theirs, mine)
    assert found.kind is ContradictionKind.DENIAL
    assert found.score < CONTESTED_FROM_SCORE
    marks = kinds_marks(mine), kinds_marks(theirs)
    assert marks[0] is not None
    assert marks[1] is not None
    assert marks[0].wants & marks[1].has


PART = {
    "a denial of some only": (
        ("it had received no warning of the second wave", SAYS),
        ("a letter about the dyke had arrived in May", SAYS),
    ),
    "another's deed": (("it had not fired a shot", SAYS), ("Westrian gunners fired 30 rockets at the mill", SAYS)),
    "a third one who knew": (("he had never been warned", SAYS), ("Mayor Torvald had known of the cracks since May", SAYS)),
    "two denials": (("no ransom was paid", SAYS), ("paying any ransom", DENIES)),
    "another kind": (("no ransom was paid", SAYS), ("a letter about the dyke had arrived in May", SAYS)),
    "a plan": (("no ransom was paid", SAYS), ("the firm would pay two million", SAYS)),
}


@pytest.mark.parametrize(("one", "other"), PART.values(), ids=list(PART))
def test_these_do_not_meet(one: tuple[str, Stance], other: tuple[str, Stance]) -> None:
    assert kinds(position("Ada Harl", *one), position("Quent", *other)) is None


def test_no_word_heads_two_kinds() -> None:
    heads = [head for kind in KINDS for head in kind.heads]
    assert sorted(set(heads)) == sorted(heads)


@given(pairs())
def test_the_rule_is_symmetric(pair: tuple[Position, Position]) -> None:
    a, b = pair
    assert kinds(a, b) == kinds(b, a)
