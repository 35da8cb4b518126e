"""What figures of news measure, by the words beside them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from app.engine.linking.clause_words import folded_stem
from app.engine.linking.wordlists import words

_MEASURES = {
    name: frozenset(folded_stem(w) for w in words(group))
    for name, group in {
        "dead": "kill toll dead body die morgue corpse death life fatality",
        "missing": "miss unaccounted",
        "hurt": "injure wound hurt treat hospital",
        "trapped": "trap strand bury",
        "rescued": "rescue save",
        "turnout": "turnout participation",
        "vote": "win won lead elect victory winner tally sheet",
        "on strike": "strike walkout picket turnout participation",
        "detained": "arrest detain detention custody detainee jail",
        "captured": "capture prisoner surrender",
        "displaced": "displace evacuate flee homeless",
        "crowd": "crowd march rally gather attend come marcher demonstrator",
        "profit": "profit earning",
        "loss": "loss lose",
        "revenue": "revenue sale turnover",
        "fine": "fine penalty",
        "warning": "warn warning",
        "rain": "rain rainfall",
        "pay": "wage pay raise salary",
        "infected": "infect case",
        "recovered": "recover discharge",
        "magnitude": "magnitude",
    }.items()
}
"""What figures of news measure, by words that tell it: turnout is no share of the vote, though both are percentages of voters."""
MEASURED = frozenset(word for words_of in _MEASURES.values() for word in words_of)
"""Stems of every word that tells a measure."""
_OF_SOME = frozenset(("dead", "missing", "hurt", "detained", "trapped", "rescued", "captured"))

_BESIDE_THE_DEAD = frozenset(("hurt", "loss"))


def stems_of(measures: Iterable[str]) -> frozenset[str]:
    """Names of measures -> the stems of all words that tell one of them; KeyError for a name that is none."""
    return frozenset(word for measure in measures for word in _MEASURES[measure])


@lru_cache(maxsize=4096)
def measures_in(told: frozenset[str]) -> frozenset[str]:
    """Stems of a clause -> the names of the measures they tell.

    "118 demonstrators were injured" counts the injured, not the crowd; "three bodies with gunshot wounds" and "three lost their lives" count the dead.
    """
    found = frozenset(name for name, words_of in _MEASURES.items() if not words_of.isdisjoint(told))
    found -= _BESIDE_THE_DEAD if "dead" in found else frozenset()
    return found - {"crowd"} if not found.isdisjoint(_OF_SOME) else found
