"""How a story introduces a name: a role in front of it or behind it, an age, initials in brackets. Reads the words around one name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from app.engine.extraction.cue_lexicon import CUES
from app.engine.extraction.grammar_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from app.engine.extraction.members import names_trade
from app.engine.extraction.role_words import AMBIGUOUS_ROLES, BODY_KINDS, ROLE_NOUNS
from app.engine.linking.names import fold

_CLAUSE_BREAK = re.compile(r"[.;:!?\n\"“”()](?<!\b[A-Z]\.)")
_LOWER_WORD = re.compile(r"[a-z][\w’'-]*")
_LOWER_WORDS = re.compile(r"(?:(?<=\s)|^)(?:[a-z][\w’'-]*\s){1,4}$")
_DETERMINER = re.compile(r"(?:(?<=\s)|^)(?:the|an?|its|his|her|their|our|one|another|[\w’'.-]+(?:['’]s|s['’]))\s", re.IGNORECASE)
_LAST_DETERMINER = re.compile(r"(?:\b(?:the|an?|its|his|her|their)|[\w’'-]+(?:['’]s|s['’])) $", re.IGNORECASE)
_BEHIND = re.compile(r", (?P<apposition>(?:[^,.;:\n\"“”()]|(?<=\b[A-Z])\.){3,90})(?=[,.;:\n\"“”)]|$)")
_PERSONAL = re.compile(r", (?:(?:aged )?\d{1,3}(?:-year-old)?[,.]|who )")
"""Behind a name, an age or "who" ("whose" is a firm's as well): it is a person's."""
_SHORT = re.compile(r",? \((?P<short>[A-Z][A-Za-z.&-]{1,9})\)")
_HEAD_ENDS = re.compile(r"\s(?:of|for|at|in|on|with|from|by|to|that|which|who|whose|and)\s")
_ONE_OF = re.compile(r"one of (?:the|its|his|her|their|several|two|three|four|five)\b(?: [\w-]+){0,3}? (?P<noun>\w+?)s\b")
_CALLED = re.compile(
    r"(?:(?<=\s)|^)(?:(?:an?|the|another) )(?P<phrase>[\w’' -]{3,40}?) (?:calling itself|called|named|known as)(?: the)? $", re.IGNORECASE
)
_OPENER = re.compile(r"(?:^|[.!?\n,][\"”’]?\s?|\d [-–—] )(?P<words>(?:[A-Z][\w&-]* ){1,4})$")
_JOINING = SUBORDINATORS | {"and", "or", "as"}
_FRONT = re.compile(r"^[a-z]")
_BREAKS = frozenset(';:!?"“”()')
"""Marks of `_CLAUSE_BREAK` that end a clause wherever they stand."""
_NAMING = frozenset({"itself", "called", "named", "as", "the"})
"""The last words of what `_CALLED` reads."""
_NAMED_AS = {"the": ("itself", "called", "named", "as"), "as": ("known",)}
"""Behind which words these two name what is introduced before ("a firm called the Orrin Group")."""
_STOPS = ("", ",", ".", ";")
_LONGEST_WORD = 40
_LOOK_LEFT, _LOOK_RIGHT = 110, 120
_HEADS = ROLE_NOUNS | BODY_KINDS
NO_NOUN_PHRASE = (AUXILIARIES | frozenset(CUES)) - BODY_KINDS - ROLE_NOUNS - {"alleged", "reported", "claimed", "estimated"}


class Introduction(NamedTuple):
    """What the words around a name tell. `start` is where the phrase with the name begins; roles are folded, each with its head noun."""

    start: int
    roles: tuple[tuple[str, str], ...] = ()
    short: str | None = None
    personal: bool = False

    @property
    def person(self) -> bool:
        """True when a role of a person, an age or "who" is told."""
        return self.personal or (bool(self.roles) and any(head not in AMBIGUOUS_ROLES and names_trade(head) for head, _ in self.roles))

    @property
    def either(self) -> bool:
        """True when a role is told that a person as well as a firm may have ("the owner")."""
        return bool(self.roles) and any(head in AMBIGUOUS_ROLES for head, _ in self.roles)

    @property
    def body(self) -> bool:
        """True when a kind of body is told."""
        return self.short is not None or (bool(self.roles) and any(head in BODY_KINDS and head not in ROLE_NOUNS for head, _ in self.roles))


def role_of(phrase: str) -> tuple[str, str] | None:
    """A noun phrase without its determiner -> (head noun, all words), folded; None when it names no office, trade or kind of body."""
    folded = fold(phrase).strip()
    head = fold(_HEAD_ENDS.split(f" {phrase.strip()} ", maxsplit=1)[0]).split()
    if not head or any(word in NO_NOUN_PHRASE for word in folded.split()[:6]):
        return None
    return (head[-1], folded) if head[-1] in BODY_KINDS or names_trade(head[-1]) else None


def _left(text: str, start: int, floor: int) -> str:
    """The words of the clause in front of a name, at most so many characters; at the start of a line those of the line before."""
    first = max(floor, start - _LOOK_LEFT)
    end = start - 1 if start > first and text[start - 1] == "\n" else start
    for mark in _CLAUSE_BREAK.finditer(text, first, end):
        first = mark.end()
    return text[first:end]


def _is_plain_word(left: str) -> bool:
    """True when the last word is written small and names no role or body: most names stand behind one, and nothing introduces them."""
    if not left or not left[-1].isspace():
        return False
    last = left[:-1].rsplit(maxsplit=1)
    return bool(last) and left[-2] == last[-1][-1] and _is_plain(last[-1])


@lru_cache(maxsize=4096)
def _is_plain(word: str) -> bool:
    return word not in _HEADS and not names_trade(word) and _LOWER_WORD.fullmatch(word) is not None


def _stands_alone(text: str, start: int, floor: int) -> bool:
    """True where a look tells that nothing before a name introduces it: a clause starts with it, or a capital or plain word stands before it."""
    if start <= floor + 2 * _LONGEST_WORD:
        return False
    before, behind_it = text[start - 1], text[start - 2]
    if before in _BREAKS:
        return True
    if before in " \n" and (behind_it == "\n" or behind_it in _BREAKS or (behind_it == "." and text[start - 3].islower())):
        return True
    if before != " ":
        return False
    at = text.rfind(" ", floor, start - 1)
    word = text[at + 1 : start - 1]
    if len(word) > _LONGEST_WORD or not word.isalpha():
        return False
    naming = word.lower()
    if naming in _NAMING:
        return naming in _NAMED_AS and text[text.rfind(" ", floor, at) + 1 : at].lower() not in _NAMED_AS[naming]
    return word[0].isupper() or _is_plain(word)


def _in_front(text: str, start: int, floor: int) -> tuple[int, list[tuple[str, str]]]:
    """Start of the phrase in front of a name and its roles: "the plant's manager, ", "retired notary ", both."""
    if _stands_alone(text, start, floor):
        return start, []
    left = _left(text, start, floor)
    last = left[-_LONGEST_WORD:].lower().rsplit(maxsplit=1)[-1:]
    called = _CALLED.search(left) if last and last[0] in _NAMING else None
    if called is not None:
        role = role_of(called["phrase"])
        begin = start - len(left) + called.start()
        described = _described(left[: called.start() - 2].rsplit(",", 1)[-1]) if left.endswith(", ", 0, called.start()) else None
        named = [role] if role is not None else []
        return (begin - 2 - described[0], [*named, described[1]]) if described is not None else (begin, named)
    if _is_plain_word(left):
        return start, []
    roles: list[tuple[str, str]] = []
    begin = start
    small = _LOWER_WORDS.search(left) if left[-2:-1] not in _STOPS else None
    if small is not None:
        found = _small_words(small.group())
        if found is None:
            return begin, roles
        roles.append(found[1])
        begin = start - found[0]
        left = text[start - len(left) : begin]
        owner = _opener(text[max(floor, begin - _LOOK_LEFT) : begin], left) or _determiner_at_end(left)
        begin -= owner
        left = left[: len(left) - owner]
    described = _described(left[:-2].rsplit(",", 1)[-1]) if left.endswith(", ") else None
    if described is not None:
        roles.append(described[1])
        begin = begin - 2 - described[0]
    return begin, roles


def _small_words(group: str) -> tuple[int, tuple[str, str]] | None:
    """The small words right before a name -> (length from the first that describes, the role), None when they name none."""
    parts = group.split()
    while parts and (parts[0] in PREPOSITIONS or parts[0] in _JOINING or parts[0] in NO_NOUN_PHRASE):
        parts = parts[1:]
    role = role_of(" ".join(parts)) if parts else None
    return (len(group) - group.rfind(" ".join(parts)), role) if role is not None else None


def _opener(before: str, left: str) -> int:
    """Length of the capitalised words that open a sentence before a role: "Bus " of "Bus driver", "Former Swan " of "Former Swan waiter"."""
    match = _OPENER.search(before)
    return len(match["words"]) if match is not None and not left.rstrip().endswith(("’s", "'s")) else 0


def _determiner_at_end(left: str) -> int:
    match = _LAST_DETERMINER.search(left)
    return len(match.group()) if match is not None else 0


def _described(segment: str) -> tuple[int, tuple[str, str]] | None:
    """The words between a clause's start and a comma -> (length of the phrase that describes, its role)."""
    stripped = segment.lstrip()
    first = stripped.split(" ", 1)[0].lower()
    if len(segment) == len(stripped) and (first in PREPOSITIONS or first in SUBORDINATORS):
        return None
    starts = [m.start() for m in _DETERMINER.finditer(segment)]
    for at in starts or ([len(segment) - len(stripped)] if stripped[:1].isupper() else []):
        if at and segment[:at].rstrip().rsplit(" ", 1)[-1] in PREPOSITIONS:
            continue  # "an expert instructed by the police, Mark Tan": he is no police
        phrase = segment[at:].strip()
        role = role_of(_DETERMINER.sub("", phrase, count=1) if starts else phrase)
        if role is not None:
            return len(segment) - at - (len(segment[at:]) - len(segment[at:].lstrip())), role
    return None


def _behind(text: str, end: int, limit: int) -> tuple[str, str] | None:
    match = _BEHIND.match(text, end, min(limit, end + _LOOK_RIGHT))
    if match is None:
        return None
    phrase = match["apposition"]
    determiner = _DETERMINER.match(phrase)
    if determiner is None and _FRONT.match(phrase) is None:
        return None
    one_of = _ONE_OF.match(phrase)
    if one_of is not None and fold(one_of["noun"]) in ROLE_NOUNS:
        return fold(one_of["noun"]), fold(one_of["noun"])
    words = phrase.split()
    if any(word in NO_NOUN_PHRASE for word in words) or (determiner is None and _holds_an_object(words)):
        return None
    return role_of(phrase[determiner.end() :] if determiner is not None else phrase)


def _holds_an_object(words: list[str]) -> bool:
    """True when a determiner or a preposition stands before the head noun of what has no determiner: "met the mayor", "sang in a band"."""
    head = next((i for i, word in enumerate(words) if word in ("of", "for", "at")), len(words))
    return any(word in DETERMINERS or word in PREPOSITIONS for word in words[:head])


def introduction(text: str, start: int, end: int, floor: int, limit: int) -> Introduction:
    """The name at [start, end) of the text, inside the story [floor, limit) -> what the words around it tell."""
    begin, roles = _in_front(text, start, floor)
    if not text.startswith((", ", " (", ",("), end):
        return Introduction(begin, tuple(roles))
    behind = _behind(text, end, limit)
    if behind is not None:
        roles.append(behind)
    short = _SHORT.match(text, end, limit)
    initials = short["short"] if short is not None and sum(c.isupper() for c in short["short"]) > 1 else None
    return Introduction(begin, tuple(roles), initials, _PERSONAL.match(text, end, limit) is not None)
