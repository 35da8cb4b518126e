"""Content words of a text, lightly stemmed, and the broad topic they belong to. Enough to compare two headlines, no more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from app.engine.linking.actor_lexicon import SPELLINGS
from app.engine.linking.names import fold
from app.engine.linking.wordlists import words

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|\d+(?:[.,]\d+)*%?")

STOPWORDS: frozenset[str] = words(
    """
a about above accord according acknowledge acknowledged acknowledges added adding after again against ago all almost already also although am among
an and another any are around as at away back be because been before being between both but by call called can claim claimed claims could day days
denied denies deny did do does doing down during each early either even ever every few first for from further had has have having he her here hers
him his how however i if in inside into is it its itself just last late later least less likely made make makes many may me media might monday more
morning most much must my near neither new next night no nobody none nor not now of off on once one only or other our out over own part per quite
rather report reported reports s said same saturday say saying says see seen several she should since so some still story such sunday t than that
the their them themselves then there these they this those though three through thursday time to today told too tuesday two under until up upon us
very was way we wednesday week weeks well were what when where whether which while who whom whose why will with within without would year years yet
yesterday you your friday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct
nov dec unable verify independently confirm side sides statement statements spokesman spokeswoman people accuse accuses accused reject rejects it's
"""
)

TOPICS: dict[str, frozenset[str]] = {
    topic: words(members)
    for topic, members in {
        "war": "war troop soldier army military battle front offensive shell missile drone airstrike strike encircle surround siege rebel"
        " fighter capture retake garrison combat frontline brigade ceasefire truce militia raid artillery assault trap cauldron enemy combatant",
        "disaster": "flood earthquake quake storm hurricane typhoon landslide wildfire eruption tsunami drought cyclone river bank evacuate",
        "accident": "crash capsize sink ferry ship vessel boat plane aircraft train derail collision collapse wreck passenger",
        "fire": "fire blaze explosion explode blast burn depot",
        "protest": "protest protester demonstration demonstrator riot crackdown rally unrest march",
        "labour": "worker union walkout strike wage mill factory layoff",
        "election": "election vote ballot poll candidate campaign voter parliament",
        "diplomacy": "summit ambassador envoy embassy talk treaty sanction tie cooperation minister leader visit",
        "crime": "police murder shooting arrest suspect kidnap robbery attack gunman stab",
        "health": "virus outbreak disease vaccine hospital infection epidemic patient",
        "court": "court judge trial verdict ruling lawsuit appeal sentence",
    }.items()
}

_SUFFIXES = (("ments", "ment"), ("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", ""))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A folded word -> its light stem ("encircled", "encircling" -> "encircl"); short words and numbers stay."""
    if word[:1].isdigit() or len(word) < 4:
        return word
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix) and not word.endswith("ss") and len(word) - len(suffix) >= 3:
            base = word[: len(word) - len(suffix)] + instead
            return base[:-1] if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz" else base.removesuffix("e")
    return word


def tokens(text: str) -> list[str]:
    """The folded words and numbers of a text, possessive endings dropped, British spelling, in order."""
    found = (word.removesuffix("'s") for word in _WORD.findall(fold(text)))
    return [SPELLINGS.get(word, word) for word in found]


def content_words(text: str) -> list[str]:
    """The words of a text that carry meaning, in order, as written after folding."""
    return [word for token in _WORD.findall(fold(text)) if (word := _content(token))]


@lru_cache(maxsize=16_384)
def _content(token: str) -> str:
    """A folded token -> the word it is, "" when it carries no meaning; remembered, because texts share most of their words."""
    bare = token.removesuffix("'s")
    word = SPELLINGS.get(bare, bare)
    return "" if word in STOPWORDS or len(word) < 2 else word


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The set of stems of a text's content words."""
    return frozenset(stem(word) for word in content_words(text))


def topics_of(found: Iterable[str]) -> dict[str, int]:
    """Stems or words -> the topics that some of them belong to, each with how many."""
    known = _topics_of_stems()
    counts: dict[str, int] = {}
    for topic in (topic for one in {stem(word) for word in found} for topic in known.get(one, ())):
        counts[topic] = counts.get(topic, 0) + 1
    return counts


@cache
def _topics_of_stems() -> dict[str, tuple[str, ...]]:
    """Stem -> the topics it belongs to; few words belong to any."""
    found: dict[str, list[str]] = {}
    for topic, members in TOPICS.items():
        for one in {stem(member) for member in members}:
            found.setdefault(one, []).append(topic)
    return {one: tuple(topics) for one, topics in found.items()}
