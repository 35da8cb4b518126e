"""Who a source's words name: pronouns and short forms go back to the last speaker they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.domain.vocabulary import ActorKind
from app.engine.extraction.grammar_words import SINGULAR_PERSON
from app.engine.extraction.noun_phrases import pronoun_of
from app.engine.extraction.people import Names
from app.engine.extraction.references import Reference, refer, shortens
from app.engine.extraction.types import Span, Speaker
from app.engine.linking.names import fold, name_key
from app.engine.linking.wordlists import words

_PLURAL_HEADS = re.compile(r"(?:s|people|police|troops|media|staff)$")
_KEPT = 40
_SAME_STEM = 5
_PERSON, _UNNAMED, _OTHER, _STATE = ActorKind.PERSON.value, ActorKind.UNNAMED.value, ActorKind.OTHER.value, ActorKind.STATE.value
_BODIES = frozenset(
    k.value
    for k in (
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCE,
        ActorKind.ARMED_GROUP,
        ActorKind.NGO,
        ActorKind.COMPANY,
        ActorKind.INTERGOVERNMENTAL_ORG,
    )
)

_POSSESSIVES = {"his": "he", "her": "she", "its": "it", "their": "they"}
_STATEMENTS = frozenset({"statement", "communique"})
_COLLECTIVES = words("group organisation organization movement agency company firm union party body force militia ngo charity broadcaster")
ROLES = words(
    "spokesman spokeswoman spokesperson minister president premier commander general mayor governor chairman chairwoman chief director "
    "secretary leader official officer lawyer senator candidate ambassador"
)
"""Offices that name one person again once a name was given with them."""


@dataclass(slots=True)
class _Known:
    reference: Reference
    gender: str | None = None
    words: frozenset[str] = frozenset()
    """The folded words of every mention: a role told once ("the navy's spokesman, Tom Berg") names the person later."""


class Speakers:
    """The speakers of one story in order of their last mention."""

    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._names = Names(text, body)
        self._known: list[_Known] = []
        self._resolved: dict[Reference, Reference] = {}
        self._kinds: dict[str, str] = {}

    def resolve(self, source: Span | None) -> Speaker:
        """The speaker a source span names; None (a continued quotation) is the last speaker. Unresolved pronouns stay as written."""
        if source is None:
            last = self._known[-1].reference if self._known else None
            return Speaker(last.name, last.kind, None, last.represents) if last else Speaker("", _UNNAMED, None)
        mention = self._text[source.start : source.end][:300]
        pronoun = pronoun_of(mention.lower())
        pronoun = _POSSESSIVES.get(pronoun, pronoun)
        if pronoun in ("he", "she", "it", "they"):
            found = self._pronoun(pronoun)
            if found is None:
                return Speaker(mention, _UNNAMED, source)
        else:
            found = self._named(refer(mention), source.start)
        self._remember(found, pronoun, frozenset(fold(mention).split()))
        return Speaker(found.name, found.kind, source, found.represents)

    def settled(self, speaker: Speaker) -> Speaker:
        """The speaker with what later words of the story showed about its kind ("it" for what looked like a person's name)."""
        kind = self._kinds.get(speaker.name, speaker.kind)
        return speaker if kind == speaker.kind else replace(speaker, kind=kind)

    def _remember(self, reference: Reference, pronoun: str, mention: frozenset[str]) -> None:
        old = next((k for k in self._known if k.reference.name == reference.name), None)
        if old is not None:
            self._known.remove(old)
        entry = old or _Known(reference)
        entry.words |= mention
        if pronoun in SINGULAR_PERSON:
            entry.gender = pronoun
        self._known.append(entry)
        del self._known[:-_KEPT]

    def _pronoun(self, pronoun: str) -> Reference | None:
        if pronoun == "it":
            return self._thing()
        for known in reversed(self._known):
            kind = known.reference.kind
            if pronoun == "they":
                fits = kind != _PERSON
            else:
                fits = kind == _PERSON or (kind == _UNNAMED and not _PLURAL_HEADS.search(known.reference.name))
                fits = fits and known.gender in (None, pronoun)
            if fits:
                return known.reference
        return None

    def _thing(self) -> Reference | None:
        """The last speaker that is no person; a name only guessed to be a person's is none when "it" follows directly."""
        for place, known in enumerate(reversed(self._known)):
            reference = known.reference
            if reference.kind == _PERSON and place == 0 and not reference.titled and known.gender is None and " " in reference.name:
                self._kinds[reference.name] = _OTHER
                known.reference = replace(reference, kind=_OTHER)
                return known.reference
            if reference.kind not in (_PERSON, _UNNAMED):
                return reference
        return None

    def _only_looks_like_a_person(self, known: _Known) -> bool:
        """True for two capitalised words nobody gave a title, a role or a "he": as likely a company."""
        return not known.reference.titled and known.gender is None and " " in known.reference.name and ROLES.isdisjoint(known.words)

    def _named(self, reference: Reference, at: int) -> Reference:
        found = self._short_form(reference, at)
        if found in self._resolved:
            return self._resolved[found]
        self._resolved[found] = full = self._completed(found, at)
        return full

    def _completed(self, reference: Reference, at: int) -> Reference:
        """The reference with what the story adds: a state's kind, the body a person speaks for."""
        if (
            reference.kind in (_OTHER, _PERSON)
            and not reference.titled
            and " " not in reference.name
            and self._names.is_state(reference.name)
        ):
            return replace(reference, kind=_STATE)
        if reference.affiliation:
            body = self._short_form(refer(reference.affiliation), at)
            if body.kind in _BODIES or body.kind == _STATE:
                return replace(reference, represents=body.name)
        return reference

    def _short_form(self, reference: Reference, at: int) -> Reference:
        """The longer earlier reference whose words include this one's ("the ministry", "Lund"), else the reference itself."""
        if not reference.key:
            return reference
        if reference.definite:
            return self._definite(reference, at)
        if " " not in reference.name and reference.kind in (_PERSON, _OTHER):
            word = fold(reference.name)
            known = next((k.reference for k in reversed(self._known) if k.reference.kind == _PERSON and shortens(word, k.reference)), None)
            return known or self._names.person(word) or reference
        return reference

    def _definite(self, reference: Reference, at: int) -> Reference:
        head = (name_key(reference.name) or " ").split(" ")[-1]
        for known in reversed(self._known):
            same = known.reference.key
            if (
                reference.kind == known.reference.kind
                and head in same
                and len(reference.key) <= len(same)
                and _includes(same, reference.key)
            ):
                return known.reference
        loose = self._role_or_kind(head)
        if loose is not None and len(reference.key) == 1:
            return loose
        leader = self._names.leader(reference)
        if leader is not None:
            return leader
        if len(reference.key) == 1 and reference.kind in _BODIES:
            longer = self._names.introduced(reference.name.split()[-1], at)
            if longer is not None and refer(longer).kind == reference.kind:
                return refer(longer)
        return reference

    def _role_or_kind(self, head: str) -> Reference | None:
        """ "the spokesman", "the group", "the statement": the last speaker with that role, the last body, the last speaker."""
        described = next((k.reference for k in reversed(self._known) if head in _COLLECTIVES and head in k.words), None)
        if described is not None:
            return described
        for known in reversed(self._known):
            person = known.reference.kind == _PERSON and not self._only_looks_like_a_person(known)
            if head in _STATEMENTS or (head in _COLLECTIVES and not person and known.reference.kind != _UNNAMED):
                return known.reference
            if head in ROLES and person and head in known.words:
                return known.reference
        return None


def _includes(longer: frozenset[str], shorter: frozenset[str]) -> bool:
    """True when every word of the shorter key is in the longer one, or begins like one of its words ("kestrian" and "kestria")."""
    return all(w in longer or (len(w) > _SAME_STEM and any(o[:_SAME_STEM] == w[:_SAME_STEM] for o in longer)) for w in shorter)
