"""What a statement is about, as a value that can be compared: predicate class, party, place and what is counted."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.engine.extraction.types import Quantity
from app.engine.linking.clause_words import HUMANS
from app.engine.linking.names import fold
from app.engine.linking.places import place_key
from app.engine.linking.predicates import BY_NAME, JOBS, PEOPLE, WHOLE_GROUPS, About
from app.engine.linking.readings import MAIN_PLACE, Context, Reading, read
from app.engine.linking.terms import stem, tokens
from app.engine.positions import Range

HUMAN_STEMS = frozenset(stem(noun) for noun in HUMANS)
_EARLY = 40
_SHARE = re.compile(r"(?:%|[Pp]er ?cent|^Share) of (?:the )?(?P<whole>[A-Z][\w-]*(?: [A-Z][\w-]*)*)")


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """What makes two statements be about one thing; "" where the text does not say. `noun` is set for quantities only."""

    predicate: str
    party: str
    place: str
    noun: str


@dataclass(frozen=True, slots=True)
class Found:
    """A topic as one statement states it; `filled` counts what the text leaves open (party, place)."""

    topic: Topic
    negated: bool
    rank: int
    filled: int
    deep: bool = False
    """True when the predicate stands in a later clause: background rather than what the statement is about."""


def counted_noun(quantity: Quantity | Range) -> str:
    """What a quantity counts, as one word: "%" for shares, "people" for all words that count people, else the noun's or unit's stem."""
    unit = fold(quantity.unit or "").strip()
    if unit in ("%", "percent", "per cent", "percentage"):
        return "%"
    words = [w for w in fold(quantity.of or unit or "").split() if w.isalpha()]
    if not words:
        return ""
    last = words[-1] if unit in ("", words[-1]) or quantity.unit is None else unit
    return "people" if last in PEOPLE else "people" if words[0] in PEOPLE else last


def _topic(reading: Reading, noun: str, context: Context) -> tuple[Topic, int]:
    """A reading -> its topic and how much of it (party, place) had to be left open or taken from the event."""
    place = reading.place if reading.place not in (None, MAIN_PLACE) else context.main
    filled = int(reading.place is None) + int(reading.party is None and BY_NAME[reading.predicate].about is not About.NONE)
    return Topic(reading.predicate, reading.party or "", place or "", noun), filled


def _noun(quantity: Quantity | Range | None, predicate: str, clause: str) -> str:
    """The counted noun when the quantity measures the predicate, i.e. the noun stands in the predicate's clause; else ""."""
    if quantity is None or not BY_NAME[predicate].counted:
        return ""
    noun = counted_noun(quantity)
    if predicate in WHOLE_GROUPS and (noun in JOBS or stem(noun) in HUMAN_STEMS):
        return "people"
    if noun == "":
        return "people" if predicate in ("kill", "injure", "missing", "evacuate") else ""
    named = {w for part in (quantity.of, quantity.unit) if part for w in fold(part).split()}
    if noun == "%":
        return noun
    return noun if noun in PEOPLE or named & set(tokens(clause)) else ""


def topics_in(text: str, speaker: str | None, quantity: Quantity | Range | None, context: Context) -> list[Found]:
    """Everything a statement is about, in order of the text; left out is what is only nearly so ("almost surrounded") and what says neither who, where nor what."""
    out = []
    for reading in read(text, speaker, context):
        if reading.incomplete:
            continue
        noun = _noun(quantity, reading.predicate, fold(text)[slice(*reading.clause)])
        topic, filled = _topic(reading, noun if noun in ("people", "%") else stem(noun), context)
        whole = _SHARE.search(text) if noun == "%" else None
        if whole is not None:
            topic = replace(topic, place=place_key(whole["whole"]))
        if not (topic.party or topic.place or topic.noun) or not (topic.noun or BY_NAME[topic.predicate].sentence):
            continue
        out.append(Found(topic, reading.negated, reading.rank, filled, reading.clause[0] > _EARLY))
    return out


def completions(everything: Sequence[Found]) -> dict[Topic, Topic]:
    """Topics that leave something open -> the one fuller topic they must mean.

    A topic without a party becomes the only one of its class, place and noun that names one; "nobody was killed" becomes the count of people.
    """
    return _uncounted_denials(everything) | _unnamed_parties(everything)


def _unnamed_parties(everything: Sequence[Found]) -> dict[Topic, Topic]:
    named: dict[tuple[str, str, str], set[Topic]] = defaultdict(set)
    for found in everything:
        if found.topic.party:
            named[found.topic.predicate, found.topic.place, found.topic.noun].add(found.topic)
    out = {}
    for found in everything:
        topic = found.topic
        options = named.get((topic.predicate, topic.place, topic.noun), set())
        if not topic.party and len(options) == 1:
            out[topic] = min(options)
    return out


def _uncounted_denials(everything: Sequence[Found]) -> dict[Topic, Topic]:
    out = {}
    counted: dict[tuple[str, str, str], set[Topic]] = defaultdict(set)
    for found in everything:
        if found.topic.noun not in ("", "%"):
            counted[found.topic.predicate, found.topic.party, found.topic.place].add(found.topic)
    for found in everything:
        topic = found.topic
        people = counted.get((topic.predicate, topic.party, topic.place), set())
        if found.negated and not topic.noun and people:
            out[topic] = min(people, key=lambda t: (t.noun != "people", t))
    return out
