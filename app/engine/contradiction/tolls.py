"""Whose dead a toll counts: each side tells of its own, or of the other's."""

from __future__ import annotations

import re

from app.engine.contradiction.assertions import Assertion
from app.engine.contradiction.contrary import told_by
from app.engine.contradiction.measures import measures_in
from app.engine.linking.names import speaks_for
from app.engine.positions import Position

_TOLLS = frozenset(("dead", "loss", "hurt", "missing"))
_NAME_STEM = 5
_OWN_TOLL = re.compile(r"\b(?:[Ii]ts|[Tt]heir|[Oo]ur) (?:own )?(?:\w+ )?(?:toll|dead|deaths|losses|casualties)\b")


def tolls_of_two_sides(a: Position, b: Position) -> bool:
    """True when a side counts its own dead and the other does not speak of these, or each counts what the other lost."""
    mine, theirs = _figure_of(a), _figure_of(b)
    if mine is None or theirs is None:
        return False
    if (_own_toll(mine, a) and not _names_side(b.text, a)) or (_own_toll(theirs, b) and not _names_side(a.text, b)):
        return True
    return all("loss" in measures_in(one.words) for one in (mine, theirs)) and _names_side(a.text, b) and _names_side(b.text, a)


def _own_toll(told: Assertion, position: Position) -> bool:
    return (told.own and not measures_in(told.words).isdisjoint(_TOLLS)) or _OWN_TOLL.search(position.text) is not None


def _figure_of(position: Position) -> Assertion | None:
    told = told_by(position)
    return None if told is None else told.figure


def _names_side(text: str, owner: Position) -> bool:
    """True when the text tells of the owner's side: "its toll" answers "900 Toruzh soldiers were killed", not the toll of all."""
    if any(name in text for word in (owner.side_name, owner.claimant_name) if len(name := word.split()[0].rstrip("'’s")[:_NAME_STEM]) > 3):
        return True
    return any(
        state.name == owner.side_name for word in text.split() if word[:1].isupper() and (state := speaks_for(word.rstrip(".,;:'’s")))
    )
