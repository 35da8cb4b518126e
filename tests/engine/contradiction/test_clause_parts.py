"""The parts of a clause: verb, what happens, noun phrases, a subject that is a pronoun."""

from __future__ import annotations

import pytest

from app.engine.contradiction.clause_parts import happening, is_gerund, phrase_at, stands_for_speaker, verb_at
from app.engine.linking.clause_words import folded_stem


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("the mill was closed", "was"),
        ("the pickets locked the gate", "locked"),
        ("the pickets of blocking the gate", "blocking"),
        ("the locked gate", None),
    ],
)
def test_the_verb_group_begins_with_its_auxiliary(text: str, verb: str | None) -> None:
    tokens = text.split()
    at = verb_at(tokens)
    assert (None if at is None else tokens[at]) == verb


@pytest.mark.parametrize(
    ("text", "told"), [("the pickets locked the gate", "locked"), ("the pilot made a mistake", "mistake"), ("any flooding", "flooding")]
)
def test_a_noun_tells_what_happens_beside_a_light_verb(text: str, told: str) -> None:
    tokens = text.split()
    assert happening(tokens, verb_at(tokens)) == folded_stem(told)


def test_a_noun_phrase_ends_at_a_preposition() -> None:
    assert phrase_at(["the", "harbour", "cranes", "of", "the", "port"], 0) == [folded_stem("harbour"), folded_stem("cranes")]


@pytest.mark.parametrize(("text", "gerund"), [("blocking the gate", True), ("king of the hill", False), ("", False)])
def test_a_gerund_is_longer_than_its_ending(text: str, gerund: bool) -> None:
    assert is_gerund(text.split()) is gerund


@pytest.mark.parametrize(
    ("front", "by_person", "stands"), [("we", False, True), ("it", False, True), ("it", True, False), ("its driver", False, False)]
)
def test_a_pronoun_stands_for_the_speaker_unless_a_noun_follows(front: str, by_person: bool, stands: bool) -> None:
    assert stands_for_speaker(front.split(), by_person) is stands
