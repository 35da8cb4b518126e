"""What the words of a name tell about who bears it: a person, a body of some kind, or nothing yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from app.domain.vocabulary import ActorKind
from app.engine.extraction.given_names import gender_of
from app.engine.extraction.role_words import BODY_KINDS, MEN, NOT_AGENTIVE, ROLE_NOUNS, WOMEN
from app.engine.linking.actor_lexicon import BODY_HEADS
from app.engine.linking.names import family_forms, fold, state_in, words_of
from app.engine.linking.plans import guess_kind
from app.engine.linking.wordlists import words

_WORKERS = words("workers dockers teachers employees miners drivers nurses pilots labour policemen farmers seafarers stevedores")
_CALLED = {
    ActorKind.COMPANY: "company",
    ActorKind.NGO: "group",
    ActorKind.ARMED_GROUP: "group",
    ActorKind.MEDIA: "newspaper",
    ActorKind.INTERGOVERNMENTAL_ORG: "organisation",
}
_NO_BODY = (ActorKind.PERSON, ActorKind.OTHER, ActorKind.UNNAMED, ActorKind.STATE)
_FORMS = {"mr": "he", "sir": "he", "mrs": "she", "ms": "she", "miss": "she"}
_MEMBERS = words(
    "Shares Investors Customers Rebels Members Soldiers Officials Troops Fighters Lawyers Leaders Officers Employees Workers Supporters Residents Representatives"
)
"""Who belongs to a body: no part of its name."""
_MINISTERS = frozenset({"minister", "secretary", "ministers", "secretaries"})
_PORTFOLIOS = words(
    "prime interior home foreign defence defense finance treasury justice health education transport energy agriculture farm trade labour labor "
    "environment economy culture sport sports security information industry housing water mines mining tourism press general"
)
"""What a minister or secretary is for: one office is not another."""
_LONGEST_PERSONAL = 4
_TRADE_AND_NAME, _SHORTEST_TRADE = 3, 6
_AGENT_ENDS = ("er", "or", "ist", "ian", "man", "woman")


@dataclass(slots=True)
class Member:
    """A person or a body of the story: fullest name, roles told anywhere, where it is mentioned and how likely each place is taken up."""

    name: str
    person: bool
    gender: str | None = None
    """ "he" or "she"."""
    sure: bool = False
    """True when a title, a role or a well-known given name tells the gender."""
    common: bool = False
    """True for a body named by small words only ("the control group")."""
    heads: set[str] = field(default_factory=set)
    """Offices, trades or kinds of body, each one folded noun."""
    words: set[str] = field(default_factory=set)
    """All folded words of the phrases that tell a role."""
    mentions: list[tuple[int, int]] = field(default_factory=list)
    """(position, salience), in order."""

    def last(self, before: int) -> int | None:
        """The best salience of the mentions before a position, None when there is none."""
        best = None
        for at, salience in self.mentions:
            if at < before and (best is None or salience > best):
                best = salience
        return best

    def learn(self, roles: tuple[tuple[str, str], ...]) -> None:
        """Adds roles (head noun, phrase), both folded, and the gender they tell."""
        for head, phrase in roles:
            told = words_of(phrase)
            self.heads.add(head)
            self.words.update(told)
            gender = next((_FORMS[w] for w in told if w in _FORMS), "he" if head in MEN else "she" if head in WOMEN else None)
            if self.person and gender is not None:
                self.gender, self.sure = gender, True

    def agrees(self, role: frozenset[str], head: str) -> bool:
        """True when the words beside the head noun of a role are known of the person."""
        return role - {head, "the", "of", "for", "a"} <= self.words | set(words_of(self.name))

    def has_other_portfolio(self, role: frozenset[str], head: str) -> bool:
        """True for a minister of something else: the prime minister is not "the interior minister"."""
        asked = role & _PORTFOLIOS
        return bool(asked) and head in _MINISTERS and not self.words.isdisjoint(_PORTFOLIOS) and self.words.isdisjoint(asked)


class Looks(NamedTuple):
    """What the words of a run alone tell: the personal name in it, the titles in front, whether it may be a person's, whether it surely is."""

    name: tuple[str, ...]
    titles: tuple[str, ...]
    personal: bool
    given: bool


@lru_cache(maxsize=4096)
def looks_of(run: str) -> Looks:
    """A run of capitalised words -> what it tells by itself."""
    name, titles = split_titles(run)
    return Looks(tuple(name), tuple(titles), may_be_personal(name), is_given_name(name))


@lru_cache(maxsize=4096)
def family_names(name: str) -> tuple[str, ...]:
    """The last of a person's names, folded, in each way a text may write it; empty for a single one."""
    return family_forms(name.rsplit(maxsplit=1)[-1]) if " " in name else ()


def split_titles(run: str) -> tuple[list[str], list[str]]:
    """A run of capitalised words -> (the personal name, the titles in front of it)."""
    parts = run.split()
    last = -1
    for i, part in enumerate(parts[:-1]):
        folded = fold(part)
        if folded.strip(".") in ROLE_NOUNS or folded in _FORMS:
            last = i
    if last < 0 and len(parts) == _TRADE_AND_NAME and names_trade(parts[0]) and not is_given_name(parts) and not parts[-1].endswith("s"):
        last = 0
    return parts[last + 1 :], parts[: last + 1]


@lru_cache(maxsize=4096)
def names_trade(word: str) -> bool:
    """True for an office or trade of the lexicon and for words formed like one ("forecaster", "goalkeeper", "archivist")."""
    folded = fold(word)
    return folded in ROLE_NOUNS or (len(folded) >= _SHORTEST_TRADE and folded.endswith(_AGENT_ENDS) and folded not in NOT_AGENTIVE)


def split_of(run: str) -> list[tuple[str, int]]:
    """A run of capitalised words -> itself with its offset; "Shares of Maltheim Foods" in two, as it names no body with "of"."""
    first, joint, rest = run.partition(" of ")
    if not joint or ((is_body(run) or is_body(first)) and first not in _MEMBERS):
        return [(run, 0)]
    skipped = 4 if rest.startswith("the ") else 0
    return [(first, 0), (rest[skipped:], len(first) + 4 + skipped)]


def is_given_name(name: list[str]) -> bool:
    """True for two or three words that a well-known given name opens."""
    return len(name) in (2, 3) and gender_of(name[0])[1]


def may_be_personal(name: list[str]) -> bool:
    """False for words that end like a body's, name a state or are joined by "of" or "&"."""
    folded = [fold(part) for part in name]
    ends = folded[-1] in BODY_HEADS or folded[-1] in BODY_KINDS
    return (
        0 < len(name) <= _LONGEST_PERSONAL
        and not ends
        and "of" not in folded
        and "&" not in name
        and not (len(name) > 1 and state_in(folded, 0))
    )


def is_body(name: str) -> bool:
    """True when the words alone tell a kind of body."""
    return guess_kind(name) not in _NO_BODY


@lru_cache(maxsize=4096)
def kinds_of(name: str) -> frozenset[str]:
    """What a body may be called by the words of its name: its last word, whom it organises, else its kind."""
    folded = words_of(name)
    kinds = {folded[-1]} & BODY_KINDS if folded else set()
    if not _WORKERS.isdisjoint(folded):
        kinds.add("union")
    called = _CALLED.get(guess_kind(name))
    return frozenset(kinds if kinds or called is None else {called})


def initials(name: str) -> str:
    """The first letters of the capitalised words."""
    return "".join(part[0] for part in name.split() if part[0].isupper())
