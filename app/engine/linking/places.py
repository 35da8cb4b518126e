"""Places a text names, found by the words in front of them; no gazetteer beyond the states and their capitals."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from app.engine.linking.actor_lexicon import BODY_HEADS, MEDIA_NAMES, PERSON_TITLES
from app.engine.linking.names import fold, is_state_body, words_of
from app.engine.linking.states import adjectives, capitals, state_names
from app.engine.linking.wordlists import words as listed

_NAME = re.compile(r"(?:\b(?:al|el|ad|ar|as|ash|at|az|an)-)?(?:[A-Z][\w’'-]*[\w]|[A-Z])(?:[ -](?:[A-Z][\w’'-]*[\w]))*")
_STRONG = listed("in inside near outside around within throughout at")
_WEAK = listed("from to into towards toward over across through of on")
_INSTITUTIONS = listed(
    "lab laboratory school committee command corps post no gate institute university hall school college house hospital centre stadium palace summit relations affairs"
)
_GEO = (
    "city|town|village|settlement|port|island|capital|suburb|district|hub|municipality|hamlet|region|province|ruins|battle|siege|resort|area|"
    "bombardment|bombing|shelling|capture|seizure|fall|outskirts|streets|northern part|southern part|centre|center"
)
_FOLK = "mayor|governor|resident|villager|inhabitant|people"
"""Whoever is of a place; without "of" a name behind them is theirs."""
_CUE = re.compile(rf"(?:\b(?:(?P<geo>{_GEO})s?(?: of|,)?|(?P<folk>{_FOLK})s? of)|\b(?P<word>[a-z]+))(?P<the> the)?\s+$", re.IGNORECASE)
_AFTER_GEO = re.compile(rf"^,? (?:an?|the)\b[^,.]{{0,30}}\b(?:{_GEO})\b", re.IGNORECASE)
_AFTER_REGION = re.compile(r"^ (?:regions?|provinces?|oblast|county|governorate|district|regions)\b")
_AFTER_DISTANCE = re.compile(r"^,? (?:about |some |around |roughly )?\d[\d,]* ?(?:km|kilomet(?:re|er)s|miles)\b")
_HAPPENED = (
    r"(?:attacks?|strikes?|raids?|assault|bombing|bombardment|shelling|blasts?|explosions?|fire|crash|collision|clash(?:es)?|battle|siege|fighting|protests?|riots?|"
    r"shooting|killings?|massacre|floods?|quake|earthquake|landslide|storm|march|rally|outbreak|derailment|blaze|wildfire)"
)
_IN_TITLE = re.compile(rf"\b{_HAPPENED} (?:on|in|at|near|off|outside|over) (?:the )?$", re.IGNORECASE)
_TITLE_BEHIND = re.compile(rf"^(?:['’]s?)? (?:\w+ )?{_HAPPENED}\b|^:", re.IGNORECASE)
"""A headline's way to tell where something happened: "attack on Velm", "Velm bombing", "Velm: ..."."""
_SAID_THERE = re.compile(
    r"\b(?:(?:said|says|spoke|speaking|reporters|journalists|briefing|conference|interview|statement|summit|met|meeting|talks|headquarters|based)(?: on \w+day)?) in $",
    re.IGNORECASE,
)
"""Where somebody spoke is rarely where it happened."""
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNS = re.compile(r"^['’]s? ")
_OWNER = re.compile(r"(?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)*)['’]s? (?P<body>[A-Za-z]+(?: [A-Za-z]+){0,2})")
_BEFORE_PLACES = ("in", "at", "near", "of", "from", "to", "on", "around", "outside", "into", "off")
_MARKED = 1.5
_TOLD_IN_TITLE = 3.0
_DATELINE = re.compile(r"^\s*(?P<place>[A-Z][A-Z .'-]{2,40}?)(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?(?:\(|[-–—])")
_REGIONS = listed("province region state county oblast governorate territory coast sea ocean gulf")
_WATER = ("Lake", "Mount", "Port", "Cape", "Gulf", "River", "Fort", "Camp")
_ARABIC_ARTICLES = frozenset(("al", "el", "ad", "ar", "as", "ash", "at", "az", "an"))
_SOUNDS = (
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("q", "k"),
    ("kh", "h"),
    ("gh", "g"),
    ("dj", "j"),
    ("tch", "ch"),
    ("ck", "k"),
    ("w", "v"),
)
"""Spellings of one sound in names that come from other scripts."""
_DOUBLED = re.compile(r"(\w)\1")
_LONGEST_KEPT = 400
"""Texts up to so many characters, as claims are, are looked through again and again; articles once."""
_VOWELS = re.compile(r"[aeiou]")
_NOT_PLACES = listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    " i he she it we they the this that these those general staff x apec facebook telegram twitter reuters internet christmas easter"
)


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A capitalised name at [start, end) of the text; `weight` says how much its surroundings speak for a place (> 0)."""

    name: str
    start: int
    end: int
    weight: float


@lru_cache(maxsize=4096)
def place_key(name: str) -> str:
    """A place's name folded for comparison ("the City of Pokrovsk" and "pokrovsk" share it)."""
    words = words_of(name)
    if len(words) > 2 and words[1] == "of" and re.fullmatch(_GEO, words[0]):
        words = words[2:]
    return " ".join(words)


@lru_cache(maxsize=4096)
def place_sound(name: str) -> str:
    """What spellings of one place's name have in common, "" when nothing is left: "Al Fasher", "El-Fashir" and "al-Fasher" share it.

    Doubled letters, apostrophes and blanks go, q is k, y is i, a first g is h (Gulyaipole / Huliaipole); behind an Arabic article vowels and a last h say nothing. A ground to compare further, never one
    to link alone.
    """
    key = place_key(name)
    article, _, rest = key.partition(" ")
    if article in _ARABIC_ARTICLES and rest:
        return "al " + _DOUBLED.sub(r"\1", _VOWELS.sub("", _sounded(rest).removesuffix("h")))
    return _DOUBLED.sub(r"\1", _sounded(key).replace("y", "i"))


def _sounded(key: str) -> str:
    plain = key.replace(" ", "").replace("'", "")
    for spelling, sound in _SOUNDS:
        plain = plain.replace(spelling, sound)
    return f"h{plain[1:]}" if plain[:1] == "g" else plain


def is_state(name: str) -> bool:
    """True for the name of a state."""
    return place_key(name) in state_names()


def is_region(name: str) -> bool:
    """True for a name that says it is a part of a country ("Oddar Meanchey Province"): many towns lie in it."""
    return place_key(name).rpartition(" ")[2] in _REGIONS


def _excluded(name: str) -> bool:
    key = fold(name)
    words = key.split()
    if "'s " in key:
        return True  # "Velm's Research Lab": somebody's body
    return (
        key in _NOT_PLACES
        or key in MEDIA_NAMES
        or key in adjectives()
        or words[0] in PERSON_TITLES
        or words[-1] in BODY_HEADS
        or words[-1] in _INSTITUTIONS
        or (name.isupper() and len(name) > 3)
    )


def _weight(text: str, start: int, end: int, name: str) -> float:
    cue = _CUE.search(text[max(0, start - 40) : start])
    after = text[end : end + 50]
    weight = 0.0
    if cue is not None and (cue["geo"] or cue["folk"]):
        weight = 3.0
    elif cue is not None and fold(cue["word"]) in _STRONG:
        weight = 2.0
    elif cue is not None and (fold(cue["word"]) in _WEAK):
        weight = 1.0 if fold(cue["word"]) not in ("of", "on") else 2.0 if name.split(maxsplit=1)[0] in _WATER else 0.5
    if _AFTER_GEO.match(after) or _AFTER_DISTANCE.match(after):
        weight += 2.0
    if _SAID_THERE.search(text[max(0, start - 60) : start]):
        weight *= 0.2
    if _AFTER_REGION.match(after):
        weight *= 0.3
    if _OWNS.match(after) and not (cue is not None and cue["geo"]):
        weight *= 0.3
    if len(name.split()) > 1 and name.split(maxsplit=1)[0] in _WATER:
        weight += 0.5
    return weight


def place_mentions(text: str) -> tuple[PlaceMention, ...]:
    """Every name in the text that a preposition or a word such as "city" marks as a place, in order."""
    return _mentions_in_claim(text) if len(text) <= _LONGEST_KEPT else _mentions(text)


@lru_cache(maxsize=4096)
def _mentions_in_claim(text: str) -> tuple[PlaceMention, ...]:
    return _mentions(text)


def _mentions(text: str) -> tuple[PlaceMention, ...]:
    found = []
    line = _DATELINE.match(text)
    if line is not None and not _excluded(line["place"].title()):
        found.append(PlaceMention(line["place"].strip().title(), line.start("place"), line.end("place"), 0.5))
    for match in _NAME.finditer(text):
        name = _POSSESSIVE.sub("", match.group())
        end = match.start() + len(name)
        if not name or _excluded(name):
            continue
        weight = _weight(text, match.start(), end, name)
        if weight > 0:
            found.append(PlaceMention(name, match.start(), end, weight))
    return tuple(found)


def _names_in(title: str) -> list[tuple[str, int, int]]:
    """The capitalised names of a headline, with where they stand; none of a headline written with capitals throughout."""
    found = [(name, m.start(), m.start() + len(name)) for m in _NAME.finditer(title) if (name := _POSSESSIVE.sub("", m.group()))]
    small = sum(1 for word in title.split() if word[:1].islower())
    return [one for one in found if not _excluded(one[0])] if 2 * small >= len(title.split()) else []


def _inside(name: str, text: str) -> bool:
    """True when the text has the name behind a preposition: the first word of a headline has its capital by its place."""
    return any(f" {word} {name}" in text for word in _BEFORE_PLACES)


def owners_of_state_bodies(text: str) -> frozenset[str]:
    """Folded names X of "X's army", "X's foreign ministry": parties, so rarely the place of the event."""
    owners = ((place_key(m["owner"]), words_of(m["body"])) for m in _OWNER.finditer(text))
    return frozenset(owner for owner, body in owners if any(is_state_body(body[:size]) for size in range(1, len(body) + 1)))


def ranked_places(title: str, text: str) -> tuple[tuple[str, float], ...]:
    """Headline and body -> places with their weight, the likeliest place of the event first.

    A state or a capital counts less than a town (it is usually a party), a mention in the headline or near the top counts more.
    """
    weights: dict[str, float] = defaultdict(float)
    shown: dict[str, str] = {}
    mentions = place_mentions(text)
    marked = {place_key(m.name) for m in mentions if m.weight >= _MARKED}
    for mention in mentions or place_mentions(title):
        near_top = 2.0 if mention.start < 400 else 1.0
        weights[place_key(mention.name)] += mention.weight * near_top
        shown.setdefault(place_key(mention.name), mention.name)
    for name, at, end in _names_in(title):
        if (at > 0 or _inside(name, text)) and (_IN_TITLE.search(title[:at]) or _TITLE_BEHIND.match(title[end:])):
            weights[place_key(name)] += _TOLD_IN_TITLE
            shown.setdefault(place_key(name), name)
            marked.add(place_key(name))
    title_words = f" {' '.join(words_of(title))} "
    parties = owners_of_state_bodies(text)
    for key in weights:
        if key and f" {key} " in title_words:
            weights[key] += 4.0
        if key in state_names() or key in capitals() or key in parties or key not in marked:
            weights[key] *= 0.2
    ranked = sorted(((shown[k], round(w, 3)) for k, w in weights.items() if k), key=lambda item: (-item[1], item[0]))
    return tuple(ranked)
