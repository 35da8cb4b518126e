"""Reading a statement: which predicate class, about which party, where, negated or not. Rules over word windows, no parser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from app.engine.linking.names import RESPELLED, capital_in, fold, is_state_body, name_key, state_in, words_of
from app.engine.linking.places import place_key, place_mentions
from app.engine.linking.predicates import FORCES, GENERIC_PLACES, PLANNED, PREDICATES, About, Predicate, class_hits
from app.engine.linking.states import capitals, state_names

_BREAK = re.compile(r"[;:()]|,(?!\d)|\s-\s|\b(?:but|while|whereas|because|although|though|when|after|before|if|whether|since)\b")
_AFTER_BREAK = re.compile(
    r"[;:()]|,(?!\d)|\s-\s|\b(?:but|while|whereas|because|although|though|when|after|before|if|whether|since|and|who|which|where)\b"
)
_ADVERBS = r"(?:\s+(?:not|n't|now|still|also|almost|nearly|fully|completely|already|never|partly|all|being|been|reportedly|no longer|only|just|to be))*"
_BE = re.compile(rf"\b(?:am|is|are|was|were|be|been|being|remain|remains|remained|get|got|becoming|became)(?:n't)?{_ADVERBS}\s*$")
_NOT = re.compile(r"(?:\b(?:not|never|no longer|without|cannot|failed to|unable to|yet to|neither|nor)\b|n't\b)(?:\s+[\w'-]+){0,4}\s*$")
_NO_SUBJECT = re.compile(r"^\W*(?:that\s+|and\s+)?(?:no|none|nobody|no one|not one|neither)\b")
_INCOMPLETE = re.compile(
    r"\b(?:almost|nearly|close to|away from|all but|on the verge of|about to|partly|partially)\b(?:\s+[\w'-]+){0,2}\s*$"
)
_UNREAL = re.compile(
    r"\b(?:would|could|may|might|will|should|must|can|from|by|of|for|if|against)(?:\s+(?:be|have been|also|soon|fully))*\s*$|\bto(?:\s+(?:be|fully|also))*\s*$"
)
_REAL_TO = re.compile(
    r"\b(?:managed|continued|continues|continue|continuing|began|started|(?:was|were|is|are|been) able|appeared|said|reported|known)\s+to(?:\s+be)?\s*$"
)
_ATTRIBUTE = re.compile(r"\b(?:the|an?|its|their|this|that|these|those)\s*$")
_ELIDED = re.compile(r"^\s*and\s+(?:\w+ly\s+|had\s+|have\s+|has\s+|were\s+|was\s+|are\s+)*$")
_ASKED = re.compile(r"\b(?:whether|if)\s*$")
_THEY = re.compile(r"\bthey\b")
_OBJECT = re.compile(
    r"\s+(?:the (?:\w+ )?(?:city|town|village|port) of )?(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)(?!['’]|[\w-])(?! [a-z]+s\b)"
)
_PART = re.compile(
    r"^\s*(?:an?|the|some|several|most|large|small|only)?\s*(?:\w+\s)?(?:parts?|half|districts?|blocks?|quarters?|outskirts|suburbs?|halves)\b"
)
_RELATIVE = re.compile(r"\b(?:that|who|which)\s+(?:(?:had|have|has|were|was|are|is)\s+)*(?:been\s+|being\s+)?$")
_PRONOUN = re.compile(r"\b(?:its|their|our|his|her)\s+(?:own\s+)?(?:\w+\s+){0,2}?(?P<noun>\w+)|\b(?P<self>it|they|we)\b")
_WORD = re.compile(r"\w+(?:'s)?")
_GENERIC = re.compile(rf"\b(?:{GENERIC_PLACES})\b")
_OWNED = re.compile(r"(?P<owner>\w+)'s (?P<body>(?:\w+ )?\w+)")
_OWNER = re.compile(r"^(?P<owner>.+?)['’]s?\s+(?P<body>.+)$")
_DEMONYMS = ("n", "ns", "ish", "ese")
MAIN_PLACE = "*"
"""Stands for the event's own place while its name is not known."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One predicate found in a statement. `party` and `place` are folded keys, None when the text does not say."""

    predicate: str
    party: str | None
    place: str | None
    negated: bool
    incomplete: bool
    rank: int
    """Position among the statement's readings, 0 = first in the text."""
    clause: tuple[int, int] = (0, 0)
    """Characters of the clause around the predicate, in the statement's text."""


@dataclass(frozen=True, slots=True)
class Context:
    """What readings are made against: the event's place with its aliases (main name first) and the parties that speak there."""

    places: tuple[str, ...] = ()
    parties: frozenset[str] = frozenset()
    main: str | None = field(init=False, default=None)
    own: frozenset[str] = field(init=False, default=frozenset())
    """Keys of the event's place names."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "main", place_key(self.places[0]) if self.places else None)
        object.__setattr__(self, "own", frozenset(place_key(p) for p in self.places))


@lru_cache(maxsize=4096)
def party_key(name: str) -> str | None:
    """The party behind a speaker's or side's name: its state, the owner in "X's army", else the name's own key; None for no name."""
    words = words_of(name)
    for at in range(len(words)):
        hit = state_in(words, at) or (capital_in(words, at) if at == 0 else None)
        if hit is not None:
            return fold(hit[0].name)
    owner = _OWNER.match(name.strip())
    if owner is not None and is_state_body(words_of(owner["body"])):
        return name_key(owner["owner"]) or None
    return name_key(name) or None


def context_of(places: Iterable[str], speakers: Iterable[str]) -> Context:
    """Place names (main first, aliases after) and the names of who speaks -> the context to read against."""
    keys = {key for key in (party_key(s) for s in speakers) if key}
    return Context(tuple(p for p in places if place_key(p)), frozenset(keys))


@lru_cache(maxsize=256)
def _by_first_word(parties: frozenset[str]) -> dict[str, list[tuple[str, int]]]:
    """First word -> the parties whose names begin with it, each with how many words it has, by name."""
    found: dict[str, list[tuple[str, int]]] = {}
    for party in sorted(parties):
        found.setdefault(party.split(" ", 1)[0], []).append((party, party.count(" ") + 1))
    return found


def _demonym_of(word: str, party: str) -> bool:
    return len(party) > 4 and " " not in party and word.startswith(party[:-1]) and word.endswith(_DEMONYMS)


def _parties(text: str, speaker: str | None, context: Context) -> list[tuple[int, str]]:
    """Parties named in a folded stretch, with where: states, parties of the event, and "its troops" for the speaker."""
    found: list[tuple[int, str]] = []
    spans = [(m.start(), m.group().removesuffix("'s")) for m in _WORD.finditer(text)]
    words = [w for _, w in spans]
    parties = _by_first_word(context.parties)
    for at, (start, word) in enumerate(spans):
        hit = state_in(words, at) or capital_in(words, at)
        if hit is not None:
            found.append((start, fold(hit[0].name)))
            continue
        found += [(start, p) for p, size in parties.get(word, ()) if size == 1 or " ".join(words[at : at + size]) == p]
        if word.endswith(_DEMONYMS):
            found += [(start, p) for p in context.parties if p != word and _demonym_of(word, p)]
    found += [(m.start(), m["owner"]) for m in _OWNED.finditer(text) if is_state_body(m["body"].split()) and not state_in([m["owner"]], 0)]
    if speaker is not None:
        for match in _PRONOUN.finditer(text):
            if match["self"] == "they" and any(start < match.start() for start, _ in found):
                continue
            if match["self"] or any(n in FORCES for n in match.group().split()):
                found.append((match.start(), speaker))
    return sorted(found)


def is_party(name: str, context: Context) -> bool:
    """True when a capitalised name is a state, a people or a party of the event rather than a town."""
    words = place_key(name).split()
    if not words or state_in(words, 0) is not None:
        return True
    return place_key(name) in context.parties or any(_demonym_of(words[0], party) for party in context.parties)


def _place(original: str, folded: str, start: int, end: int, clause: tuple[int, int], context: Context) -> str | None:
    """The place nearest to the predicate inside its clause; MAIN_PLACE for "the city", "there"; None when the clause names none."""
    if len(original) != len(folded):
        original = folded
    own = context.own
    object_ = _OBJECT.match(original, end)
    if object_ is not None and not is_party(object_["name"], context) and end <= clause[1]:
        key = place_key(object_["name"])
        return context.main if key in own and context.main else key
    near: list[tuple[int, int, str]] = []
    for mention in place_mentions(original):
        key = place_key(mention.name)
        if mention.weight >= 0.5 and clause[0] <= mention.start < clause[1] and (key in own or key not in context.parties):
            distance = mention.start - end if mention.start >= end else start - mention.end + 10
            near.append((int(key in state_names()), max(distance, 0), context.main or key if key in own else key))
    for name in own:
        if name in folded:
            told = re.finditer(rf"\b{re.escape(name)}\b", folded[clause[0] : clause[1]])
            near += [(0, abs(match.start() + clause[0] - end), context.main or name) for match in told]
    for match in _GENERIC.finditer(folded[clause[0] : clause[1]]):
        near.append((0, abs(match.start() + clause[0] - end) + 5, _meant(original, match.start() + clause[0], context)))
    return min(near)[2] if near else None


def _meant(original: str, before: int, context: Context) -> str:
    """The town that "the city" points back to: the last one named before it in the statement, else the event's own place."""
    own = context.own
    named = [place_key(m.name) for m in place_mentions(original) if m.weight >= 0.5 and m.start < before]
    towns = [key for key in named if key not in state_names() and key not in capitals() and key not in context.parties - own]
    return MAIN_PLACE if not towns or towns[-1] in own else towns[-1]


def _clause(folded: str, start: int, end: int) -> tuple[int, int]:
    left = 0
    for match in _BREAK.finditer(folded, 0, start):
        left = match.end()
    right = _AFTER_BREAK.search(folded, end)
    return left, right.start() if right else len(folded)


def _about(
    predicate: Predicate, folded: str, start: int, end: int, clause: tuple[int, int], speaker: str | None, context: Context
) -> str | None:
    if predicate.about is About.NONE:
        return None
    if speaker is not None and folded[start:end].endswith(("our hands", "its hands", "their hands")):
        return speaker
    before, after = folded[clause[0] : start], folded[end : clause[1]]
    if _ELIDED.match(before) or _THEY.search(before):
        before = folded[:start]
    ahead, behind = _parties(before, speaker, context), _parties(after, speaker, context)
    passive = bool(_BE.search(before)) and folded[start:end].endswith(
        ("ed", "en", "et", "ne", "wn", "ck", "it", "eld", "off", "cauldron", "cauldrons")
    )
    by = re.search(r"\bby\b", after)
    passive = passive or re.match(r"\s*by\b", after) is not None
    if predicate.about is About.PATIENT:
        reduced = not passive and (by is not None or re.match(r"\s*(?:in|inside|near|at|\W*$)", after) is not None) and bool(ahead)
        if passive or reduced or folded[start:end].startswith("in"):
            chosen = ahead[-1:] if _RELATIVE.search(before) else ahead[:1]
            return chosen[0][1] if chosen else None
        return behind[0][1] if behind else None
    if passive:
        agents = _parties(after[by.end() :], speaker, context) if by is not None else []
        return agents[0][1] if agents else None
    chosen = ahead[-1:] if _RELATIVE.search(before) else ahead[:1]
    return chosen[0][1] if chosen else None


def _real(before: str, form: str) -> bool:
    """False for what is only wished, possible, prevented or an attribute ("to capture", "would advance", "from gaining", "the burned depot")."""
    if _UNREAL.search(before) and not _REAL_TO.search(before) and not _INCOMPLETE.search(before):
        return False
    if _ATTRIBUTE.search(before) and form.endswith(("ed", "en")) and " " not in form:
        return False
    return not form.split(maxsplit=1)[0].endswith("ing") or bool(_BE.search(before)) or bool(_INCOMPLETE.search(before))


def _hits(folded: str) -> list[tuple[int, int, Predicate]]:
    """Where the classes match, in order of the text; a match inside a longer one is dropped."""
    hits = class_hits(folded)
    kept = [h for h in hits if not any(o[0] <= h[0] and h[1] <= o[1] and o[1] - o[0] > h[1] - h[0] for o in hits)]
    return sorted(kept, key=lambda h: (h[0], PREDICATES.index(h[2])))


def read(text: str, speaker_name: str | None, context: Context) -> tuple[Reading, ...]:
    """All predicates a statement makes about a party or place, in order of the text; () when it makes none we know.

    `speaker_name` resolves "its troops"; wishes, possibilities and things prevented are not read.
    """
    said = fold(text)
    named = frozenset(party for party in context.parties if (told := _beginning(party)) is None or told in said)
    speaker = party_key(speaker_name) if speaker_name and _PRONOUN.search(said) else None
    return _read(text, speaker, context.places, named)


@lru_cache(maxsize=4096)
def _beginning(party: str) -> str | None:
    """What a folded text that names the party or its people must hold; None when it may go by another spelling there."""
    first = party.split(" ", 1)[0]
    return None if first in RESPELLED or first.endswith("sky") else first[:-1]


@lru_cache(maxsize=8192)
def _read(text: str, speaker: str | None, places: tuple[str, ...], parties: frozenset[str]) -> tuple[Reading, ...]:
    """As `read`, with the speaker's party; remembered, because what others say of an event does not change how one claim of it reads."""
    folded, context = fold(text), Context(places, parties)
    found: list[Reading] = []
    for start, end, predicate in _hits(folded):
        clause = _clause(folded, start, end)
        before = folded[clause[0] : start]
        if _ASKED.search(folded[: clause[0]]) or not (_real(before, folded[start:end]) or predicate.name in PLANNED):
            continue
        incomplete = bool(_INCOMPLETE.search(before)) or (predicate.name == "control" and bool(_PART.match(folded[end:])))
        negated = (bool(_NOT.search(before)) and not incomplete) != bool(_NO_SUBJECT.search(before))
        party = _about(predicate, folded, start, end, clause, speaker, context)
        place = _place(text, folded, start, end, clause, context) or _place(text, folded, start, end, (0, len(folded)), context)
        reading = Reading(predicate.name, party, place, negated, incomplete, len(found), clause)
        if not any((r.predicate, r.party, r.negated) == (reading.predicate, party, negated) or _vaguer(reading, r) for r in found):
            found.append(reading)
    return tuple(found)


def _vaguer(new: Reading, old: Reading) -> bool:
    """True when `new` repeats `old` without its party ("trapped in cauldrons")."""
    return new.predicate == old.predicate and new.party is None and old.party is not None and new.clause == old.clause
