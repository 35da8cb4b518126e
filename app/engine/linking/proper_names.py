"""The proper names a story is told with: towns, dams, companies, people. Two reports of one event share several, whatever their wording."""

from __future__ import annotations

import re
from collections import Counter

from app.engine.linking.actor_lexicon import BODY_HEADS, MEDIA_NAMES, PERSON_TITLES
from app.engine.linking.names import fold
from app.engine.linking.places import owners_of_state_bodies
from app.engine.linking.states import adjectives, capitals, state_names
from app.engine.linking.terms import STOPWORDS
from app.engine.linking.wordlists import words

_MOST = 12
_GENERIC = words(
    "north south east west northern southern eastern western central upper lower new old great national state federal royal supreme public interior foreign defence"
    " health justice finance transport labour energy civil agency union company group bank university institute service services party front league association"
    " federation committee council commission parliament court river lake mount port bay sea ocean island islands street square university news times press post"
    " harbour harbor daily herald wire radio television mr mrs ms dr"
)
"""Words that begin with a capital in many names and tell none apart."""
_SENTENCE_START = re.compile(r"(?:^|[.!?:]['\"”’)]*\s+|\n\s*|['\"“‘(]\s*)$")
_WORD = re.compile(r"\b[A-Z][\w’'-]*\w")
_OWNS = re.compile(r"['’]s?$")
_SMALL = re.compile(r"\b[a-z][\w’'-]*")
_LINE_MARK = re.compile(r"^[^\n]{0,80}?(?:\([^)\n]{2,30}\)|\b[A-Z][a-z]+ \d{1,2}\b)\s*(?:-{1,2}|[–—])\s", re.MULTILINE)
"""A dateline: it names the desk's town and the outlet, which say nothing about the event."""
_TOP = 400
_FORCE = re.compile(
    r"\b(?P<party>[A-Z]\w{2,})(?:['’]s)? (?:(?:[a-z]+|\d+\w*|[A-Z]\w+) )?"
    r"(?:army|navy|military|troops|forces|soldiers|fighters|air force|brigades?|units?|ministry|government|president|parliament|officials?|authorities)\b"
)
"""Whose army, ministry or government: a party to every event of its war or country."""
_DEMONYM = ("ian", "ish", "ese", "ans", "ians")


def proper_names(title: str, text: str) -> tuple[str, ...]:
    """Headline and body -> single words of proper names as written, the most told first, at most 12.

    States, their peoples and the owners of armies and ministries are left out: they are parties to every event there; so are outlets, offices
    and the words of a dateline. A word counts as a name when it stands capitalised inside a sentence, or opens several and is never written small.
    """
    body = _LINE_MARK.sub(lambda line: " " * len(line.group()), text)
    parties = owners_of_state_bodies(f"{title}. {body}") | {fold(force["party"]) for force in _FORCE.finditer(body)}
    counts: Counter[str] = Counter()
    first: Counter[str] = Counter()
    for found in _WORD.finditer(body):
        opens = _SENTENCE_START.search(body[max(0, found.start() - 4) : found.start()])
        (first if opens else counts)[_bare(found.group())] += 2 if found.start() < _TOP else 1
    small = set(_SMALL.findall(body))
    counts.update({word: n for word, n in first.items() if word in counts or (n > 2 and word.lower() not in small)})
    in_title = {_bare(found.group()) for found in _WORD.finditer(title)}
    names = {word: count + 3 * (word in in_title) for word, count in counts.items() if _is_specific(fold(word), parties)}
    return tuple(sorted(names, key=lambda word: (-names[word], word))[:_MOST])


def without_dateline(text: str) -> str:
    """A first line without "MARLOW, March 3 (Northwire) - " before it."""
    return _LINE_MARK.sub("", text, count=1)


def name_words(names: tuple[str, ...]) -> frozenset[str]:
    """Names -> folded words to compare."""
    return frozenset(fold(name) for name in names)


def _bare(word: str) -> str:
    return _OWNS.sub("", word)


def _is_specific(word: str, parties: frozenset[str]) -> bool:
    generic = word in STOPWORDS or word in MEDIA_NAMES or word in PERSON_TITLES or word in BODY_HEADS or word in _GENERIC
    state = word in state_names() or word in adjectives() or word in capitals()
    party = word in parties or any(word.startswith(owner[:-1]) and word.endswith(_DEMONYM) for owner in parties if len(owner) > 4)
    return len(word) > 2 and not (generic or state or party)
