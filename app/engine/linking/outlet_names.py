"""Short names of outlets: "the Herald" in an article of "The Imber Herald" is that paper."""

from __future__ import annotations

from app.engine.linking.names import name_key
from app.engine.linking.wordlists import words

NO_NAME = words("the a an agency wire service news media press paper newspaper radio television tv of and city daily evening morning")
"""Words that alone name no outlet."""


def is_short_for(name: str, outlet: str) -> bool:
    """True when all words of `name` stand in `outlet`, in order, and one of them tells it from others ("Pelago", "Pelago News Agency")."""
    short, full = name_key(name).split(), iter(name_key(outlet).split())
    return not NO_NAME.issuperset(short) and all(word in full for word in short)
