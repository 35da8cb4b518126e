"""Whose dead a toll counts: each side tells of its own, or of the other's."""

from __future__ import annotations

import re
from functools import lru_cache

from app.engine.contradiction.assertions import Assertion
from app.engine.contradiction.contrary import told_by
from app.engine.contradiction.measures import measures_in, stems_of
from app.engine.linking.clause_words import content_stems
from app.engine.linking.names import fold, speaks_for
from app.engine.linking.wordlists import words
from app.engine.positions import Position

_TOLLS = frozenset(("dead", "loss", "hurt", "missing"))
_TOLL_STEMS = stems_of(_TOLLS)
_NAME_STEM, _SHORTEST_NAME = 5, 3
_WORD = re.compile(r"[a-z0-9]+(?:[-'][a-z0-9]+)*")
_PART = re.compile(r"[a-z0-9]+")
_OURS = r"(?:[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Mm]y)"
_OWN_TOLL = re.compile(
    rf"\b{_OURS} (?:own )?(?:\w+ )?(?:toll|dead|deaths|losses|casualties)\b|^(?:[Tt]he )?loss(?:es)? of\b"
    rf"|\b{_OURS} (?:own )?(?:men|women|fighters|soldiers|troops|forces|officers|comrades|ranks|side|army|units?|brigade|battalion)\b"
)
_SAW = words("saw seen counted found received recovered treated identified morgue mortuary wards")
"""Words of who counts others' dead: teams and hospitals."""
_INFLICTED = re.compile(
    rf"^(?:(?:it|they|we|he|she|I|{_OURS} (?:\w+ )?(?:men|women|fighters|soldiers|troops|forces|officers|units?|brigade|guns|drones|aircraft)) )?"
    r"(?:(?:had|have|has|also|already) )*(?:killed|eliminated|neutrali[sz]ed|liquidated|wiped out|killing)\b"
)
"""Who killed: its dead are the other side's."""
_SOLDIERS = re.compile(r"(?:\b[A-Z][\w-]+ )?\b(?:soldiers?|troops|servicemen|fighters|conscripts|recruits|marines|guardsmen)\b")
_ENEMY = re.compile(
    r"\b(?:[Tt]he|[Tt]heir|[Oo]ur|[Ii]ts) (?:enem(?:y|ies)|attackers?|invaders?|aggressors?|occupiers?)\b|\benemy (?:soldiers|fighters|troops|dead)"
)


def tolls_of_two_sides(a: Position, b: Position) -> bool:
    """True when a side counts its own dead and the other does not speak of these, or each counts what the other lost.

    Who counts dead soldiers without saying whose means those whose army tells of its losses.
    """
    if not (_may_count_dead(a.text) or _may_count_dead(b.text)) or _figure_of(a) is None or _figure_of(b) is None:
        return False
    mine, theirs = _whose(a, b), _whose(b, a)
    if mine is None or theirs is None:
        return (mine == a.side_id and not _counts_any_soldiers(b.text)) or (theirs == b.side_id and not _counts_any_soldiers(a.text))
    return mine != theirs


def toll_of_one_side(a: Position, b: Position) -> bool:
    """True when a party counts its own dead or wounded and another counts the same side's."""
    if not (_may_count_dead(a.text) and _may_count_dead(b.text)) or _figure_of(a) is None or _figure_of(b) is None:
        return False
    whose = _whose(a, b)
    return whose is not None and whose == _whose(b, a)


def _whose(position: Position, other: Position) -> str | None:
    """The side, of the two, whose dead the position counts; None when it does not tell, or counts something else."""
    told = _figure_of(position)
    if told is None or (_TOLLS.isdisjoint(measures_in(told.words)) and not counts_own(position.text)):
        return None
    if inflicted(position.text):
        return other.side_id
    if (
        (told.own and _SAW.isdisjoint(told.tokens))
        or counts_own(position.text)
        or (_names_side(position.text, position) and not _names_side(position.text, other))
    ):
        return position.side_id
    return other.side_id if _names_side(position.text, other) or _ENEMY.search(position.text) else None


@lru_cache(maxsize=8192)
def inflicted(text: str) -> bool:
    """True for words of a party that tells how many of the others it killed ("had killed 31 soldiers")."""
    return _INFLICTED.search(text) is not None


@lru_cache(maxsize=8192)
def _counts_any_soldiers(text: str) -> bool:
    """True for "17 soldiers had died", False for "17 Kestrian soldiers": named ones are of one side."""
    match = _SOLDIERS.search(text)
    return match is not None and not match.group().split()[0][:1].isupper()


def _figure_of(position: Position) -> Assertion | None:
    told = told_by(position)
    return None if told is None else told.figure


def _beginning(word: str) -> str:
    """A name's first letters, which its people share ("Kestria", "Kestrian"); "" for a plain word."""
    return word.rstrip("'’s")[:_NAME_STEM] if word[:1].isupper() else ""


@lru_cache(maxsize=8192)
def _may_count_dead(text: str) -> bool:
    """False for words that tell of no dead or wounded: cheaper than reading the text, and most figures count something else."""
    folded = fold(text)
    told = [word.removesuffix("'s") for word in _WORD.findall(folded)]
    if "-" in folded:  # a clause may end within a compound
        told += _PART.findall(folded)
    return not _TOLL_STEMS.isdisjoint(content_stems(told)) or counts_own(text)


@lru_cache(maxsize=8192)
def counts_own(text: str) -> bool:
    """True for words of a party that tells of its own dead ("its losses", "our men")."""
    return _OWN_TOLL.search(text) is not None


def _names_side(text: str, owner: Position) -> bool:
    """True when the text tells of the owner's side: "its toll" answers "900 Toruzh soldiers were killed", not the toll of all."""
    return any(
        name in text for whole in (owner.side_name, owner.claimant_name) for name in _beginnings(whole)
    ) or owner.side_name in _states_in(text)


@lru_cache(maxsize=4096)
def _beginnings(name: str) -> tuple[str, ...]:
    return tuple(beginning for word in name.split() if len(beginning := _beginning(word)) > _SHORTEST_NAME)


@lru_cache(maxsize=8192)
def _states_in(text: str) -> frozenset[str]:
    """Names of the states that the words of a text stand for."""
    capitalised = (word.rstrip(".,;:'’s") for word in text.split() if word[:1].isupper())
    return frozenset(state.name for word in capitalised if (state := speaks_for(word)))
