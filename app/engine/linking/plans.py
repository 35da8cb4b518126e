"""What a new actor would look like: display name, kind, parent. A guess by words, explained nowhere else than in the lexicon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.vocabulary import ActorKind
from app.engine.extraction.types import Speaker
from app.engine.linking.actor_lexicon import (
    HEADS,
    MEDIA_CANONICAL,
    MEDIA_FIRST_WORDS,
    MEDIA_NAMES,
    OFFICES,
    PERSON_TITLES,
    UNNAMED_HEADS,
    WHOLE_NAMES,
)
from app.engine.linking.names import capital_in, fold, is_state_body, name_key, person_words, speaks_for, state_in, words_of
from app.engine.linking.states import State, state_names

_SMALL_WORDS = frozenset(("of", "the", "and", "for", "in", "on", "to", "at", "de", "da", "der", "van", "von", "bin", "al"))
_LONGEST_OWNER = 4
_BRACKETED = re.compile(r"\(([^)]*)\)")
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_BASED = re.compile(r"^(?:[\w-]+-based\s+)?(?:(?:NGO|charity|group|agency|broadcaster|newspaper)\s+)(?=[A-Z])")
_BASED_ONLY = re.compile(r"^[\w-]+-based\s+(?=\w)")
_OWNER = re.compile(r"^(?P<owner>[^'’]+?)(?:['’]s|(?<=s)['’])\s+(?P<rest>\S.*)$")
_OF_OWNER = re.compile(r"\bof (?:the )?(?P<owner>[\w' ]+)$")
_TITLE = re.compile(r"(?:[Tt]he )?(?:[A-Z][\w’'-]* )+(?:of|for|to|on|against) (?:the )?(?:[A-Z][\w’'-]* (?:and |of |the )*)*[A-Z][\w’'-]*")
_CROWDS = frozenset(
    (
        "people",
        "workers",
        "children",
        "women",
        "men",
        "veterans",
        "students",
        "teachers",
        "farmers",
        "miners",
        "soldiers",
        "peoples",
        "citizens",
    )
)
"""Whom a body is for, not whose it is: "People's Liberation Army", "Workers' Party"."""
_SURNAMES = frozenset(
    ("jordan", "chad", "israel", "georgia", "mali", "cuba", "china", "guinea", "ireland", "england", "france", "holland", "niger", "german")
)
_SEATS = {"kremlin": "Russia", "white house": "United States", "pentagon": "United States"}
_SEAT = re.compile(r"^(?P<body>.+?) in (?P<seat>[A-Z][\w' -]*)$")


@dataclass(frozen=True, slots=True)
class ActorPlan:
    """An actor to be created: `parent_name` is None or a party's name (plan it with `plan_party`)."""

    name: str
    kind: ActorKind
    parent_name: str | None
    aliases: tuple[str, ...] = ()


def _head_words(words: list[str]) -> list[str]:
    """The words up to the first "of", "in", "for" or "at": "ministry of defence" has the head "ministry"."""
    cut = next((at for at, word in enumerate(words) if at > 0 and word in ("of", "in", "for", "at")), len(words))
    return words[:cut]


_HEAD_KINDS: dict[tuple[str, ...], ActorKind] = {}
for _kind, _heads in HEADS:
    for _head in _heads:
        _HEAD_KINDS.setdefault(tuple(_head.split()), _kind)
_WHOLE = frozenset(tuple(name.split()) for name in WHOLE_NAMES)
_LONGEST_HEAD = max(len(head) for head in _HEAD_KINDS)
_HEAD_ENDS = frozenset(head[-1] for head in _HEAD_KINDS)
_OFFICES = frozenset(tuple(office.split()) for office in OFFICES)
_OFFICE_ENDS = frozenset(office[-1] for office in _OFFICES)
_LONGEST_OFFICE = max(map(len, _OFFICES))
_KINDS = frozenset(ActorKind)


def _head_kind(words: list[str]) -> ActorKind | None:
    if not words or words[-1] not in _HEAD_ENDS:
        return None
    for size in range(min(_LONGEST_HEAD, len(words)), 0, -1):
        head = tuple(words[-size:])
        if head in _HEAD_KINDS and (size == len(words) or head not in _WHOLE):
            return _HEAD_KINDS[head]
    return None


def _is_office(words: list[str]) -> bool:
    if words[-1] not in _OFFICE_ENDS:
        return False
    return any(tuple(words[-size:]) in _OFFICES for size in range(1, min(_LONGEST_OFFICE, len(words)) + 1))


def _hinted(hint: str) -> ActorKind | None:
    return ActorKind(hint) if hint in _KINDS else None


@lru_cache(maxsize=4096)
def guess_kind(name: str, hint: str = "") -> ActorKind:
    """Name as written and the extractor's own hint -> kind; the lexicon wins over the hint, the hint over the shape of the name."""
    words = words_of(name)
    key = name_key(name)
    hinted = _hinted(hint)
    if not words:
        return ActorKind.UNNAMED
    if key in state_names() or (speaks_for(name) is not None and hinted is not ActorKind.PERSON):
        return ActorKind.STATE
    if key in MEDIA_NAMES:
        return ActorKind.MEDIA
    if (
        words[-1] in UNNAMED_HEADS
        and _head_kind(words) is None
        and not (hinted is ActorKind.PERSON and _names_person(name, words))
        and not _is_title(name, words)
    ):
        return ActorKind.UNNAMED
    if _is_office(words):
        return ActorKind.PERSON
    if _is_crowd_of(name, words):
        return ActorKind.UNNAMED
    kind = _head_kind(words) or _head_kind(_head_words(words))
    if kind is not None:
        return kind
    if len(words) > 1 and words[0] in MEDIA_FIRST_WORDS:
        return ActorKind.MEDIA
    if hinted not in (None, ActorKind.OTHER):
        return hinted or ActorKind.OTHER
    return ActorKind.PERSON if _names_person(name, words) else ActorKind.OTHER


def _is_crowd_of(name: str, words: list[str]) -> bool:
    """True for "medics at the town hospital": whom a place or body has, by no name."""
    head = _head_words(words)
    return len(head) < len(words) and head[-1] in UNNAMED_HEADS and not _is_title(name, words)


def _names_person(name: str, words: list[str]) -> bool:
    """True for two words of a personal name, or one behind a title."""
    if "&" in name or (" " in name and name.isupper()) or words in (["defence"], ["prosecution"]):
        return False
    if len(words) > 1 and words[-1] in state_names() and words[-1] not in _SURNAMES and PERSON_TITLES.isdisjoint(words):
        return False  # "Strong Armenia"
    person = len(person_words(name))
    return person > 1 or (person == 1 and not PERSON_TITLES.isdisjoint(words[:-1]))


def _is_title(name: str, words: list[str]) -> bool:
    """True for a body's full name in capitals that only ends like a crowd: "Institute for War Studies", "Committee to Protect Journalists"."""
    return _TITLE.fullmatch(name) is not None and words[0] not in UNNAMED_HEADS


def _title_case(name: str) -> str:
    words = name.split()
    out = []
    for at, word in enumerate(words):
        small = word.lower() in _SMALL_WORDS and at > 0
        out.append(
            word.lower()
            if small and word.islower()
            else word
            if not word[:1].islower() or any(c.isupper() for c in word)
            else word[:1].upper() + word[1:]
        )
    return " ".join(out)


def _leading_state(words: list[str]) -> tuple[State, int] | None:
    hit = state_in(words, 0)
    return hit or (capital_in(words, 0) if is_state_body(words) else None)


def display_name(name: str) -> str:
    """ "the Russian defense ministry" and "Russia's Defense Ministry" -> "Russian Defense Ministry"; names of people keep no titles."""
    bare = _BRACKETED.sub(" ", name.replace("’", "'"))
    bare = _BASED.sub("", _ARTICLE.sub("", " ".join(bare.split())))
    bare = _BASED_ONLY.sub("", bare).strip(" ,;:.\"'“”")
    seat = _SEAT.match(bare)
    if seat is not None and is_state_body(words_of(seat["body"])) and speaks_for(seat["seat"]) is not None:
        bare = f"{seat['seat']}'s {seat['body']}"
    owner = _OWNER.match(bare)
    if owner is not None:
        state = state_in(words_of(owner["owner"]), 0)
        capital = capital_in(words_of(owner["owner"]), 0)
        found = state or (capital if is_state_body(words_of(owner["rest"])) else None)
        if found is not None and found[1] == len(words_of(owner["owner"])):
            bare = f"{found[0].adjective} {owner['rest']}"
    return _title_case(bare) or name.strip()


def parent_of(name: str, kind: ActorKind) -> str | None:
    """The party that a body or office belongs to: the state it is named after, else the owner in "X's ministry"; None when there is none."""
    if kind in (ActorKind.STATE, ActorKind.MEDIA, ActorKind.UNNAMED):
        return None
    words = name_key(name).split()
    titled = kind is ActorKind.PERSON and bool(set(words) & PERSON_TITLES)
    belongs = is_state_body(words) or titled or kind in (ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_FORCE)
    state = _leading_state(words) if belongs else None
    if state is not None and state[1] < len(words):
        return state[0].name
    if not belongs:
        return _SEATS.get(name_key(name))
    tail = _OF_OWNER.search(fold(name))
    if tail is not None:
        owned = state_in(words_of(tail["owner"]), 0)
        if owned is not None:
            return owned[0].name
    owner = _OWNER.match(_ARTICLE.sub("", name.strip()))
    if (
        owner is not None
        and 0 < len(owner["owner"].split()) <= _LONGEST_OWNER
        and not owner["owner"].islower()
        and owner["owner"].lower() not in _CROWDS
        and is_state_body(words_of(owner["rest"]))
    ):
        return _title_case(owner["owner"])
    return _SEATS.get(name_key(name))


def plan_actor(speaker: Speaker) -> ActorPlan:
    """A speaker nobody knows yet -> the actor to create. A bare capital or other metonym gives the party it speaks for, never an alias of it."""
    name = speaker.name.strip()
    metonym = speaks_for(name)
    if metonym is not None and speaker.kind != ActorKind.PERSON.value:
        return ActorPlan(metonym.name, ActorKind.STATE, None)
    state = state_names().get(name_key(name))
    if state is not None:
        return ActorPlan(state.name, ActorKind.STATE, None)
    kind = guess_kind(name, speaker.kind)
    shorts = tuple(s.strip() for s in _BRACKETED.findall(name) if s.strip())
    if kind is ActorKind.UNNAMED:
        described = " ".join(name.split()) or "Unnamed source"
        return ActorPlan(described[:1].upper() + described[1:], kind, None)
    person = person_words(name) if kind is ActorKind.PERSON else []
    shown = " ".join(person) if person else MEDIA_CANONICAL.get(name_key(name), display_name(name))
    parent = parent_of(name, kind) or (speaker.represents if kind is not ActorKind.MEDIA else None)
    if parent is not None and name_key(parent) in (name_key(shown), ""):
        parent = None
    return ActorPlan(shown, kind, plan_party(parent).name if parent else None, shorts)


def plan_party(name: str) -> ActorPlan:
    """A parent party by name -> the actor to create for it: the state when it is one, else what its words say, else kind `state`."""
    kind = guess_kind(name)
    if kind is not ActorKind.STATE and kind not in (ActorKind.OTHER, ActorKind.PERSON):
        return ActorPlan(display_name(name), kind, parent_of(name, kind))
    metonym = speaks_for(name)
    state = state_names().get(name_key(name)) or metonym
    return ActorPlan(state.name if state else display_name(name), ActorKind.STATE, None)
