"""Shortened names and descriptions: "Lund", "Corvan", "SDU", "the ministry", "the mayor of Quillaro", "their lawyer", "the statement"."""

from __future__ import annotations

import re
from collections.abc import Callable

from app.engine.extraction.cast import Cast
from app.engine.extraction.heard import BODIES, OTHER, PERSON, UNNAMED, Heard, Known
from app.engine.extraction.issuers import REPORTS
from app.engine.extraction.members import Member
from app.engine.extraction.people import Names
from app.engine.extraction.references import Reference, refer, shortens
from app.engine.extraction.role_words import ALIKE, BODY_KINDS, COMPANIES, FIGHTERS, GROUPS, ISSUED, ROLE_NOUNS
from app.engine.extraction.spokespeople import describes_one
from app.engine.linking.names import fold, name_key

_SAME_STEM = 5
_ADJECTIVE = 6
"""So many letters "paramilitaries" and "paramilitary" share, "rebels" and "rebel"."""
_PUBLIC_OFFICES = frozenset({"ombudsman", "rapporteur", "ambassador", "commissioner", "president", "minister", "governor"})
"""Whoever holds one is told with it: somebody named without an office does not."""
_LEAD = 450
"""A story's lead takes so many characters."""
_FURTHER_ON = 600
"""A lead's firm is named at most so many characters further on."""
_SEATED = re.compile(r"(?P<head>[a-z]+) in [A-Z][\w -]*")
_NO_FIRMS = BODY_KINDS - COMPANIES
_LOOSE_KINDS = COMPANIES | GROUPS
"""Kinds that a name of no known kind may be."""


class ShortForms:
    """The short forms of one story."""

    def __init__(self, heard: Heard, names: Names, cast: Callable[[], Cast]) -> None:
        self._heard = heard
        self._names = names
        self._cast = cast

    def full(self, reference: Reference, at: int) -> Reference:
        """The longer reference whose words include this one's ("the ministry", "Lund"), heard or named in the story, else the reference."""
        if not reference.key:
            return reference
        named = reference.name[:1].isupper() and not (reference.definite and fold(reference.name) in ROLE_NOUNS)
        single = reference.kind in (PERSON, OTHER) and " " not in reference.name and named
        told = self._named_behind(reference, at) if " " in reference.name and reference.name[:1].islower() else None
        if told is not None:
            return told
        if reference.definite and not single:
            return self._definite(reference, at)
        if single:
            whole = self._cast().ending_in(fold(reference.name), at) if reference.definite and fold(reference.name) in BODY_KINDS else None
            return self._cast().reference(whole) if whole is not None else self._one_word(reference)
        if reference.kind == PERSON and " " in reference.name:
            return self._same_person(reference)
        body = self._cast().body_called(reference.name) if reference.kind in (*BODIES, PERSON, OTHER) and not reference.titled else None
        return self._cast().reference(body) if body is not None else reference

    def _named_behind(self, reference: Reference, at: int) -> Reference | None:
        """The body that a lead describes and the story names behind it: "a rights group" of Open Watch, "the dockworkers' union" of the Dockworkers' Federation."""
        head = _head(reference.name)
        if at - self._cast().start > _LEAD or head not in BODY_KINDS:
            return None
        alike = {head}.union(*(group for group in ALIKE if head in group))
        told = {word.rstrip("'s") for word in fold(reference.name).split() if word != head and len(word) >= _SAME_STEM}
        behind = [b for b in self._cast().bodies.values() if not b.common and b.mentions and min(start for start, _ in b.mentions) > at]
        fits = [b for b in behind if not b.heads.isdisjoint(alike) and not told.isdisjoint(w.rstrip("'s") for w in fold(b.name).split())]
        if not fits and not reference.definite:
            fits = [b for b in behind if head in b.heads]
        return self._cast().reference(fits[0]) if len(fits) == 1 else None

    def _same_person(self, reference: Reference) -> Reference:
        """ "Nana Brempa" is the Nana Osei Brempa the story heard: the same first and last name."""
        parts = fold(reference.name).split()
        for known in reversed(self._heard.known):
            named = fold(known.reference.name).split()
            if known.reference.kind == PERSON and len(named) > len(parts) and (named[0], named[-1]) == (parts[0], parts[-1]):
                return known.reference
        body = self._cast().body_called(reference.name) if not reference.titled else None
        return self._cast().reference(body) if body is not None else reference

    def _one_word(self, reference: Reference) -> Reference:
        word = fold(reference.name)
        known = next((k.reference for k in reversed(self._heard.known) if k.reference.kind == PERSON and shortens(word, k.reference)), None)
        if known is not None:
            return known
        cast = self._cast()
        member = cast.person_called(reference.name)
        if member is not None:
            return cast.reference(member)
        person = self._names.person(word)
        if person is not None and (reference.titled or not person.titled or word not in fold(person.name).split()[:1]):
            looks = cast.people.get(person.name)
            if looks is not None or cast.body_called(reference.name) is None:
                return person
        body = cast.body_called(reference.name)
        if body is not None:
            return cast.reference(body)
        given = [member for member in cast.people.values() if " " in member.name and fold(member.name).split()[0] == word]
        return cast.reference(given[0]) if len(given) == 1 else reference

    def _definite(self, reference: Reference, at: int) -> Reference:
        key = (name_key(reference.name) or " ").split(" ")
        head = _head(reference.name) or key[-1]
        bare = len(reference.key) == 1
        if head in REPORTS and bare:
            issuer = self._cast().issuer(head, at)
            return self.full(issuer, at) if issuer is not None else reference
        known = self._heard_with(reference, key[-1])
        if known is not None and not (bare and head in ROLE_NOUNS and known.kind == UNNAMED):
            return known
        role = frozenset(fold(reference.name).split()) if _owned(reference) else reference.key
        person = self._cast().with_role(role, head, at) if head in ROLE_NOUNS else None
        if person is not None:
            return self._cast().reference(person)
        if head in ISSUED:
            return self._issuer(reference)
        if head in BODY_KINDS and bare:
            body = (self._fighters(head, at) if head in FIGHTERS else None) or self._body(reference, head, at)
            if body is not None:
                return body
        leader = self._names.leader(reference)
        if leader is not None:
            return leader
        seated = self._seated(reference, at)
        if seated is not None:
            return seated
        whole = self._cast().ending_in(head, at) if bare else None
        return self._cast().reference(whole) if whole is not None else self._somebody(reference, head, at)

    def _somebody(self, reference: Reference, head: str, at: int) -> Reference:
        """A person of whom no office was told, else whom the story heard by a description; else the reference."""
        told = not _owned(reference) and head not in _PUBLIC_OFFICES and (head in ROLE_NOUNS or head.endswith("-old"))
        person = self._cast().without_role(head, at) if told else None
        if person is not None:
            return self._cast().reference(person)
        nameless = self._nameless(head) if len(reference.key) == 1 else None
        return nameless or (self._one_heard() if head in ("man", "woman") and len(reference.key) == 1 else None) or reference

    def _one_heard(self) -> Reference | None:
        """The nameless person who spoke last: "the man" after "a former worker"."""
        last = self._heard.known[-1].reference if self._heard.known else None
        return last if last is not None and last.kind != PERSON and describes_one(last.name) else None

    def _nameless(self, head: str) -> Reference | None:
        """Whom the story heard by a description alone: "the lawyer" after "a lawyer for Mr. Cole"."""
        heard = (known.reference for known in reversed(self._heard.known))
        return next((named for named in heard if named.kind == UNNAMED and " " in named.name and _head(named.name) == head), None)

    def _heard_with(self, reference: Reference, head: str) -> Reference | None:
        for known in reversed(self._heard.known):
            same = known.reference.key
            if (
                reference.kind == known.reference.kind
                and head in same
                and len(reference.key) <= len(same)
                and _includes(same, reference.key)
                and (known.reference.kind == PERSON or _head(known.reference.name) == head)
            ):
                return known.reference
        return None

    def _seated(self, reference: Reference, at: int) -> Reference | None:
        """ "The ministry in Velm": the only body of the story that is called that."""
        seat = _SEATED.fullmatch(reference.name)
        if seat is None:
            return None
        head = seat["head"]
        named = {k.reference.name: k.reference for k in self._heard.known if _head(k.reference.name) == head}
        member = self._cast().of_kind(head, at)
        if member is not None and not named:
            return self._cast().reference(member)
        return next(iter(named.values())) if len(named) == 1 else None

    def _issuer(self, reference: Reference) -> Reference:
        return self._heard.known[-1].reference if self._heard.known and len(reference.key) == 1 else reference

    def _body(self, reference: Reference, head: str, at: int) -> Reference | None:
        """The last body of that kind: heard with the word itself, named in the story, heard with a word alike, else a name of no known kind."""
        described = next(
            (k for k in reversed(self._heard.known) if head in k.words and k.reference.kind != UNNAMED and not _named_person(k)), None
        )
        if described is not None:
            return described.reference
        if reference.kind in BODIES:
            longer = self._names.introduced(reference.name.split()[-1], at)
            if longer is not None and refer(longer).kind == reference.kind:
                return refer(longer)
        member = self._cast().of_kind(head, at)
        if member is not None:
            return self._cast().reference(member)
        return self._loose(head, at)

    def _company(self, at: int) -> Member | None:
        """The story's one firm that nobody called one: named before, else behind ("the company that owns it" of a lead)."""
        cast = self._cast()
        return cast.company_named(at) or cast.company_named(at + _FURTHER_ON)

    def _fighters(self, head: str, at: int) -> Reference | None:
        """Who is introduced with the adjective of "the paramilitaries" or "the rebels": "the paramilitary Rapid Support Forces"."""
        named = self._cast().introduced_as(head[:_ADJECTIVE], at)
        return self.full(refer(named), at) if named is not None else None

    def _loose(self, head: str, at: int) -> Reference | None:
        alike = {head}.union(*(group for group in ALIKE if head in group))
        for known in reversed(self._heard.known):
            named = known.reference
            if named.kind in BODIES and not alike.isdisjoint(named.key | known.words):
                return named
            if (
                head in _LOOSE_KINDS
                and (head not in COMPANIES or known.words.isdisjoint(_NO_FIRMS))
                and ((named.kind == OTHER and _unknown(named)) or (named.kind == PERSON and known.only_looks_like_a_person))
            ):
                return named
        if head in _LOOSE_KINDS:
            member = self._cast().unknown_name(at) or (self._company(at) if head in COMPANIES else None)
            return self._cast().reference(member) if member is not None else None
        return None


def _owned(reference: Reference) -> bool:
    return "'s " in reference.name or "’s " in reference.name


def _named_person(known: Known) -> bool:
    return describes_one(known.reference.name) or (known.reference.kind == PERSON and not ROLE_NOUNS.isdisjoint(known.words))


def _unknown(named: Reference) -> bool:
    """True for a name whose words tell no kind ("Harbourline"), false for "mining inspectorate" and "rescuers"."""
    return named.name[:1].isupper() and fold(named.name).split()[-1] not in BODY_KINDS


def _head(name: str) -> str:
    """The head noun of a description, folded: "mayor" of "mayor of Quillaro"."""
    words = fold(name).split()
    cut = next((i for i, word in enumerate(words) if i and word in ("of", "for", "at", "in", "from", "with", "to")), len(words))
    return words[cut - 1] if words else ""


def _includes(longer: frozenset[str], shorter: frozenset[str]) -> bool:
    """True when every word of the shorter key is in the longer one, or begins like one of its words ("kestrian" and "kestria")."""
    return all(w in longer or (len(w) > _SAME_STEM and any(o[:_SAME_STEM] == w[:_SAME_STEM] for o in longer)) for w in shorter)
