"""Who a source's words name: pronouns and short forms go back to the last speaker they fit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.vocabulary import ActorKind
from app.engine.extraction.grammar_words import SINGULAR_PERSON
from app.engine.extraction.noun_phrases import pronoun_of
from app.engine.extraction.types import Span, Speaker
from app.engine.linking.actor_lexicon import FAMILY_NAMES_FIRST, PERSON_TITLES
from app.engine.linking.names import fold, name_key, person_words, speaks_for
from app.engine.linking.plans import guess_kind, parent_of

_CORE_ENDS = re.compile(r"\s*(?:,|;|:|\(|\s--?\s|\s?[–—]|\b(?:who|which|that)\b)")
_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_EDGES = " \t\r\n.,;:\"'“”’‘()[]"
_NAME_RUN = re.compile(r"[A-Z][\w’'-]*(?:\.? (?:(?:de|van|von|al|bin|el) )?[A-Z][\w’'-]*){1,6}")
_LEADERS = frozenset({"president", "premier", "minister", "leader", "king", "chancellor", "queen", "emir"})
_PLURAL_HEADS = re.compile(r"(?:s|people|police|troops|media|staff)$")
_KEPT = 40
_RUN_LIMIT = 400
_NOT_THINGS = (ActorKind.PERSON.value, ActorKind.UNNAMED.value)


@dataclass(frozen=True, slots=True)
class Reference:
    """What words alone tell: display name, kind, whom it represents, the folded words of the whole reference, and whether it is short."""

    name: str
    kind: str
    represents: str | None
    key: frozenset[str]
    definite: bool


def _core(words: str) -> str:
    cut = _CORE_ENDS.search(words)
    core = words[: cut.start()] if cut is not None and cut.start() > 0 else words
    return " ".join(core.split()).strip(_EDGES)


@lru_cache(maxsize=2048)
def refer(words: str) -> Reference:
    """A source's words -> what they say by themselves. Titles stay out of a person's name; an article stays out of any name."""
    core = _core(words)
    bare = _ARTICLE.sub("", core) or core
    kind = guess_kind(bare)
    metonym = speaks_for(bare) if kind is ActorKind.STATE else None
    represents = metonym.name if metonym is not None else parent_of(bare, kind)
    person = person_words(bare) if kind is ActorKind.PERSON else []
    if kind is ActorKind.OTHER and len(person_words(bare)) == 1 and " " in bare:
        person, kind = person_words(bare), ActorKind.PERSON
    name = " ".join(person) if person else bare
    definite = core[:4].lower() == "the " or not bare[:1].isupper()
    return Reference(name, kind.value, represents, frozenset(name_key(bare).split()), definite)


@dataclass(slots=True)
class _Known:
    reference: Reference
    mention: Span | None
    gender: str | None = None


class Speakers:
    """The speakers of one story in order of their last mention."""

    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._body = body
        self._known: list[_Known] = []
        self._named: list[tuple[tuple[str, ...], Reference]] | None = None

    def resolve(self, source: Span | None) -> Speaker:
        """The speaker a source span names; None (a continued quotation) is the last speaker. Unresolved pronouns stay as written."""
        if source is None:
            last = self._known[-1].reference if self._known else Reference("", ActorKind.UNNAMED.value, None, frozenset(), definite=False)
            return Speaker(last.name, last.kind, None, last.represents)
        words = self._text[source.start : source.end][:300]
        pronoun = pronoun_of(words.lower())
        if pronoun in ("he", "she", "it", "they"):
            found = self._pronoun(pronoun)
        else:
            found = self._short_form(refer(words))
        if found is None:
            return Speaker(words, ActorKind.UNNAMED.value, source)
        self._remember(found, source, pronoun)
        return Speaker(found.name, found.kind, source, found.represents)

    def _remember(self, reference: Reference, mention: Span, pronoun: str) -> None:
        old = next((k for k in self._known if k.reference.name == reference.name), None)
        if old is not None:
            self._known.remove(old)
        entry = old or _Known(reference, mention)
        entry.mention = mention
        if pronoun in SINGULAR_PERSON:
            entry.gender = pronoun
        self._known.append(entry)
        del self._known[:-_KEPT]

    def _pronoun(self, pronoun: str) -> Reference | None:
        for known in reversed(self._known):
            kind = known.reference.kind
            if pronoun in SINGULAR_PERSON:
                fits = kind == ActorKind.PERSON.value or (
                    kind == ActorKind.UNNAMED.value and not _PLURAL_HEADS.search(known.reference.name)
                )
                fits = fits and known.gender in (None, pronoun)
            elif pronoun == "it":
                fits = kind not in _NOT_THINGS
            else:
                fits = kind != ActorKind.PERSON.value
            if fits:
                return known.reference
        return None

    def _short_form(self, reference: Reference) -> Reference:
        """The longer earlier reference whose words include this one's ("the ministry", "Valtonen"), else the reference itself."""
        if not reference.key:
            return reference
        if reference.definite:
            for known in reversed(self._known):
                same = known.reference.key
                if reference.key < same and reference.kind == known.reference.kind and _head(reference) in same:
                    return known.reference
            return self._leader(reference) or reference
        if " " not in reference.name and reference.kind in (ActorKind.PERSON.value, ActorKind.OTHER.value):
            return self._full_name(reference) or reference
        return reference

    def _full_name(self, reference: Reference) -> Reference | None:
        last = fold(reference.name)
        for known in reversed(self._known):
            if _shortens(last, known.reference):
                return known.reference
        return next((r for _, r in self._people() if _shortens(last, r)), None)

    def _leader(self, reference: Reference) -> Reference | None:
        """The person with that office in the story: "the South Korean leader" after "South Korea's President Lee Jae Myung"."""
        if reference.represents is None or not reference.key & _LEADERS:
            return None
        fitting = [r for titles, r in self._people() if r.represents == reference.represents and _LEADERS & set(titles)]
        return fitting[0] if fitting else None

    def _people(self) -> list[tuple[tuple[str, ...], Reference]]:
        """People named with two or more words anywhere in the story, with the folded words of their titles; titled mentions first."""
        if self._named is None:
            runs: list[tuple[tuple[str, ...], Reference]] = []
            for number, match in enumerate(_NAME_RUN.finditer(self._text, self._body.start, self._body.end)):
                if number >= _RUN_LIMIT:
                    break
                found = refer(match.group())
                if found.kind == ActorKind.PERSON.value and " " in found.name:
                    runs.append((tuple(w for w in fold(match.group()).split() if w in PERSON_TITLES), found))
            self._named = sorted(runs, key=lambda run: not run[0])
        return self._named


def _head(reference: Reference) -> str:
    return name_key(reference.name).split()[-1]


def _shortens(word: str, reference: Reference) -> bool:
    if reference.kind != ActorKind.PERSON.value:
        return False
    parts = fold(reference.name).split()
    return len(parts) > 1 and (parts[-1] == word or (parts[0] == word and word in FAMILY_NAMES_FIRST))
