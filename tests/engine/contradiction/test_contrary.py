"""Two claims that clash by their own words: found for every way of saying no, and for nothing that is about another thing."""

from __future__ import annotations

import pytest
from hypothesis import given

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.contrary import contrary
from app.engine.positions import Position, Range
from tests.engine.contradiction.given_positions import pairs

SAYS, DENIES = Stance.ASSERTS, Stance.DENIES


def position(side: str, text: str, stance: Stance = SAYS, **more: object) -> Position:
    """A position of a side in one event, on no proposition."""
    given = {"event_id": "evt_1", "words_stance": stance, **more}
    return Position(f"clm_{side}_{text}", f"act_{side}", side, f"act_{side}", side, text, stance, **given)  # type: ignore[arg-type]  # values differ by test


CLASHES = {
    "a denied noun meets the deed": (("any leak at the tank farm", DENIES), ("fuel had leaked from two tanks", SAYS)),
    "a denied gerund with a light verb meets the deed": (
        ("having received any warning", DENIES),
        ("the owner had been warned in May", SAYS),
    ),
    "no such thing meets the thing": (("there were no weapons in the barn", SAYS), ("the farmer kept weapons in the barn", SAYS)),
    "not a single one meets one": (("not a single tram left the depot", SAYS), ("four trams were running by noon", SAYS)),
    "nobody meets somebody": (("nobody was beaten at the gate", SAYS), ("guards had beaten two men at the gate", SAYS)),
    "failing to do it meets doing it": (("the crew failed to sound the horn", SAYS), ("the crew sounded the horn twice", SAYS)),
    "the same objects in another verb": (("having used beach sand", DENIES), ("the builder mixed beach sand into the walls", SAYS)),
    "a verb parted from its particle": (("turning inspectors away", DENIES), ("inspectors were turned away from two sites", SAYS)),
    "an accusation without its verb": (
        ("the carters of blocking the mill gate", DENIES),
        ("the mill gate had been blocked for an hour", SAYS),
    ),
    "opposite words for one thing": (("the harbour was open on Tuesday", SAYS), ("the harbour had been closed on Tuesday", SAYS)),
}


def test_who_speaks_is_the_doer_behind_a_pronoun() -> None:
    told = position("Quent", "Harl had been warned twice about the valve")
    assert contrary(position("Ada Harl", "she had never been warned of any danger"), told) is not None
    assert contrary(position("Ada Moss", "she had never been warned of any danger"), told) is None


@pytest.mark.parametrize(("one", "other"), CLASHES.values(), ids=list(CLASHES))
def test_claims_clash(one: tuple[str, Stance], other: tuple[str, Stance]) -> None:
    found = contrary(position("Harl", *one), position("Quent", *other))
    assert found is not None
    assert found.kind in (ContradictionKind.DENIAL, ContradictionKind.OPPOSED)
    assert 0.5 < found.score < 1
    assert dict(found.signals)["about"]


AGREE = {
    "two denials": (("any leak at the tank farm", DENIES), ("no fuel had leaked", SAYS)),
    "another day": (("the harbour was open on Monday", SAYS), ("the harbour was closed on Tuesday", SAYS)),
    "another thing": (("any leak at the tank farm", DENIES), ("the ferry sank near the tank farm", SAYS)),
    "each speaks of itself": (("it had lost no ships", SAYS), ("it had lost two ships", SAYS)),
    "could not confirm": (("it could not confirm any leak", SAYS), ("fuel had leaked from two tanks", SAYS)),
    "a thing of another description": (("there were no injured guards", SAYS), ("guards used only their hands", SAYS)),
    "a number corrected": (("the outage lasted 50 minutes, not 10", SAYS), ("the outage lasted 50 minutes", SAYS)),
    "no fewer than": (("no fewer than 40 trams were running", SAYS), ("40 trams were running", SAYS)),
    "a mere possibility": (("the harbour would be closed", SAYS), ("the harbour was open", SAYS)),
    "a denied deed leaves what stands beside it": (("her clients had been beaten in custody", DENIES), ("42 people were in custody", SAYS)),
    "none of some": (("no one under 18 was in custody", SAYS), ("71 people were held", SAYS)),
    "open again": (("the harbour was open again after it had been closed", SAYS), ("the harbour was open", SAYS)),
}


@pytest.mark.parametrize(("one", "other"), AGREE.values(), ids=list(AGREE))
def test_claims_do_not_clash(one: tuple[str, Stance], other: tuple[str, Stance]) -> None:
    assert contrary(position("Harl", *one), position("Quent", *other)) is None


def test_a_denied_figure_says_nothing_against_another_one() -> None:
    denied = position("Harl", "31 guards had been killed at the mill", DENIES, quantity=Range(None, 31, None, "guard"))
    assert contrary(denied, position("Quent", "16 guards had been killed at the mill", quantity=Range(None, 16, None, "guard"))) is None
    assert contrary(denied, position("Quent", "31 guards had been killed at the mill", quantity=Range(None, 31, None, "guard"))) is not None


def test_one_side_does_not_contradict_itself_here() -> None:
    assert contrary(position("Harl", "the harbour was open"), position("Harl", "the harbour was closed")) is None


def test_a_claim_whose_stance_to_its_own_words_is_unknown_is_not_read() -> None:
    one = position("Harl", "the harbour was open", proposition_id="prp_1", words_stance=None)
    assert contrary(one, position("Quent", "the harbour was closed")) is None


def test_what_persons_put_on_one_proposition_is_theirs_to_judge() -> None:
    grouped = {"proposition_id": "prp_1", "grouped_by_person": True}
    one, other = position("Harl", "the harbour was open", **grouped), position("Quent", "the harbour was closed", **grouped)
    assert contrary(one, other) is None


@given(pairs())
def test_it_is_symmetric(pair: tuple[Position, Position]) -> None:
    one, other = pair
    assert contrary(one, other) == contrary(other, one)


def test_what_two_texts_tell_is_never_sure() -> None:
    lowered = 0
    for one, other in CLASHES.values():
        near = contrary(position("Harl", *one, told_in="art_1"), position("Quent", *other, told_in="art_1"))
        far = contrary(position("Harl", *one, told_in="art_1"), position("Quent", *other, told_in="art_2"))
        assert near is not None
        assert far is None or far.score == min(near.score, 0.65)
        lowered += far is not None and far.score < near.score
    assert lowered
