"""Questions with two answers, with the words that give each: what one party calls open, another may call shut. Over folded text.

An axis is only looked at beside shared words ("the mill was running", "the mill had been shut down"), so a word may stand on several.
The words are data by field in app/engine/linking/axis_words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from app.engine.linking.axis_words.business import BUSINESS
from app.engine.linking.axis_words.courts import COURTS
from app.engine.linking.axis_words.crime import CRIME
from app.engine.linking.axis_words.diplomacy import DIPLOMACY
from app.engine.linking.axis_words.disasters import DISASTERS
from app.engine.linking.axis_words.environment import ENVIRONMENT
from app.engine.linking.axis_words.general import GENERAL
from app.engine.linking.axis_words.health import HEALTH
from app.engine.linking.axis_words.persons import PERSONS
from app.engine.linking.axis_words.protest import PROTEST
from app.engine.linking.axis_words.safety import SAFETY
from app.engine.linking.axis_words.transport import TRANSPORT
from app.engine.linking.axis_words.votes import VOTES
from app.engine.linking.axis_words.war import WAR
from app.engine.linking.axis_words.weapons import WEAPONS
from app.engine.linking.axis_words.work import WORK
from app.engine.linking.wordlists import phrases


@dataclass(frozen=True, slots=True)
class Axis:
    """`yes` and `no` are phrases that answer one question in opposite ways; an empty `no` leaves that to negations."""

    name: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


_FIELDS = (
    BUSINESS,
    COURTS,
    CRIME,
    DIPLOMACY,
    DISASTERS,
    ENVIRONMENT,
    GENERAL,
    HEALTH,
    PERSONS,
    PROTEST,
    SAFETY,
    TRANSPORT,
    VOTES,
    WAR,
    WEAPONS,
    WORK,
)
AXES: tuple[Axis, ...] = tuple(Axis(name, phrases(yes), phrases(no)) for field in _FIELDS for name, yes, no in field)
_YES = {axis.name: axis.yes for axis in AXES}
_TOKEN = re.compile(r"[\w-]+")
_INNER = re.compile(r"[\w-]")


_Answers = tuple[tuple[str, bool], ...]
_Spelled = tuple[tuple[str, _Answers], ...]


def _answers_by_phrase() -> dict[str, _Answers]:
    own: dict[str, dict[str, bool]] = {}
    for axis in AXES:
        for yes, spelled in ((True, axis.yes), (False, axis.no)):
            for phrase in spelled:
                own.setdefault(phrase, {})[axis.name] = yes
    return {phrase: tuple(answers.items()) for phrase, answers in own.items()}


@cache
def _by_first_words() -> dict[str, dict[str, _Spelled]]:
    """First word -> second word, "" for none -> the phrases that begin so, longest first, each with the axes it answers and whether with yes."""
    index: dict[str, dict[str, list[tuple[str, _Answers]]]] = {}
    for phrase, answers in sorted(_answers_by_phrase().items(), key=lambda item: (-len(item[0]), item[0])):
        first, *more = _TOKEN.findall(phrase)
        index.setdefault(first, {}).setdefault(more[0] if more else "", []).append((phrase, answers))
    return {first: {second: tuple(found) for second, found in nexts.items()} for first, nexts in index.items()}


@lru_cache(maxsize=4096)
def axis_hits(folded: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Where a folded text answers a question: (start, end, axis, whether it answers yes), in order of the text.

    The longest phrase wins; what stands inside it may answer other questions ("observers were kept out": who was kept out, who watched).
    """
    out: list[tuple[int, int, str, bool]] = []
    free = start = 0
    around: _Answers = ()
    index = _by_first_words()
    found = [*_TOKEN.findall(folded), ""]
    for at, word in enumerate(found[:-1]):
        start = folded.find(word, start)
        if word in index:
            nexts, following = index[word], found[at + 1]
            hit = (following in nexts and _longest(folded, start, nexts[following])) or ("" in nexts and nexts[""][0])
            if hit:
                taken = {name for name, _ in around} if start < free else ()
                end = start + len(hit[0])
                out += [(start, end, name, yes) for name, yes in hit[1] if name not in taken]
                if end > free:
                    free, around = end, hit[1]
        start += len(word)
    return tuple(out)


def _longest(folded: str, start: int, spelled: _Spelled) -> tuple[str, _Answers] | None:
    """The first of the phrases that stands here and ends with a word."""
    for found in spelled:
        if folded.startswith(found[0], start) and not _INNER.match(folded, start + len(found[0])):
            return found
    return None


def yes_phrases(axis: str) -> tuple[str, ...]:
    """The phrases that answer an axis with yes."""
    return _YES[axis]
