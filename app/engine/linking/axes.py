"""Questions with two answers, with the words that give each: what one party calls open, another may call shut. Over folded text.

An axis is only looked at beside shared words ("the mill was running", "the mill had been shut down"), so a word may stand on several.
The words are data by field in app/engine/linking/axis_words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.engine.linking.axis_words.business import BUSINESS
from app.engine.linking.axis_words.courts import COURTS
from app.engine.linking.axis_words.diplomacy import DIPLOMACY
from app.engine.linking.axis_words.disasters import DISASTERS
from app.engine.linking.axis_words.general import GENERAL
from app.engine.linking.axis_words.health import HEALTH
from app.engine.linking.axis_words.protest import PROTEST
from app.engine.linking.axis_words.transport import TRANSPORT
from app.engine.linking.axis_words.votes import VOTES
from app.engine.linking.axis_words.war import WAR
from app.engine.linking.axis_words.work import WORK
from app.engine.linking.wordlists import phrases


@dataclass(frozen=True, slots=True)
class Axis:
    """`yes` and `no` are phrases that answer one question in opposite ways; an empty `no` leaves that to negations."""

    name: str
    yes: tuple[str, ...]
    no: tuple[str, ...]


_FIELDS = (BUSINESS, COURTS, DIPLOMACY, DISASTERS, GENERAL, HEALTH, PROTEST, TRANSPORT, VOTES, WAR, WORK)
AXES: tuple[Axis, ...] = tuple(Axis(name, phrases(yes), phrases(no)) for field in _FIELDS for name, yes, no in field)
_YES = {axis.name: axis.yes for axis in AXES}
_TOKEN = re.compile(r"[\w-]+")
_INNER = re.compile(r"[\w-]")


def _by_first_word() -> dict[str, tuple[tuple[str, tuple[tuple[str, bool], ...]], ...]]:
    answers: dict[str, list[tuple[str, bool]]] = {}
    for axis in AXES:
        for yes, spelled in ((True, axis.yes), (False, axis.no)):
            for phrase in spelled:
                answers.setdefault(phrase, []).append((axis.name, yes))
    index: dict[str, list[tuple[str, tuple[tuple[str, bool], ...]]]] = {}
    for phrase in sorted(answers, key=lambda p: (-len(p), p)):
        index.setdefault(_TOKEN.findall(phrase)[0], []).append((phrase, tuple(answers[phrase])))
    return {word: tuple(found) for word, found in index.items()}


_INDEX = _by_first_word()
"""First word -> the phrases that begin with it, longest first, each with the axes it answers and whether it answers yes."""


@lru_cache(maxsize=4096)
def axis_hits(folded: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Where a folded text answers a question: (start, end, axis, whether it answers yes), in order of the text; the longest phrase wins."""
    out: list[tuple[int, int, str, bool]] = []
    at = free = 0
    for word in _TOKEN.findall(folded):
        start = folded.index(word, at)
        at = start + len(word)
        if word not in _INDEX or start < free:
            continue
        for phrase, answers in _INDEX[word]:
            end = start + len(phrase)
            if folded.startswith(phrase, start) and (end == at or not _INNER.match(folded, end)):
                out.extend((start, end, name, yes) for name, yes in answers)
                free = end
                break
    return tuple(out)


def yes_phrases(axis: str) -> tuple[str, ...]:
    """The phrases that answer an axis with yes."""
    return _YES[axis]
