"""The sentence that lets a person check a finding."""

from __future__ import annotations

from functools import lru_cache

from app.engine.contradiction.order import in_order
from app.engine.positions import Position

LONGEST_CLAUSE = 300
"""Characters of a clause that are told; the claim itself holds the rest."""


def explain(a: Position, b: Position, why: str) -> str:
    """One sentence naming both claimants and both clauses in neutral order, then the reason."""
    first, second = in_order(a, b)
    middle = "and elsewhere" if a.claimant_id == b.claimant_id else f"while {second.claimant_name}"
    return f"{first.claimant_name} {_told(first)} {middle} {_told(second)}: {why}."


def clause(position: Position) -> str:
    """The claim's own words, at most `LONGEST_CLAUSE` characters of them and without the full stop."""
    return _clause(position.text)


@lru_cache(maxsize=8192)
def _clause(text: str) -> str:
    words = " ".join(text.split()).rstrip(".")
    if len(words) > LONGEST_CLAUSE:
        words = words[:LONGEST_CLAUSE].rsplit(" ", 1)[0] + " …"
    return words


def _told(position: Position) -> str:
    stance = position.words_stance or position.stance  # a machine may have turned the latter to fit a proposition
    return f'{stance.value} "{clause(position)}"'
