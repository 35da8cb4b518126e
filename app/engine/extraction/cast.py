"""The people and bodies one story names, with their roles, read once and only when a short form or a pronoun needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.vocabulary import ActorKind
from app.engine.extraction.given_names import gender_of
from app.engine.extraction.grammar_words import PREPOSITIONS
from app.engine.extraction.introductions import NO_NOUN_PHRASE, Introduction, introduction
from app.engine.extraction.references import Reference, refer
from app.engine.extraction.role_words import ALIKE, BODY_KINDS, MEN, ROLE_NOUNS, SAME_ROLES, WOMEN
from app.engine.extraction.types import Span
from app.engine.linking.actor_lexicon import BODY_HEADS
from app.engine.linking.names import fold, state_in, words_of
from app.engine.linking.plans import guess_kind
from app.engine.linking.wordlists import words

_WORD = r"(?:[A-Z]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|Capt|Maj|Adm|St)\.|[A-Z](?:[\w-]|['’](?!s\b|\s))*)"
_JOINT = r"(?: (?:de|del|van|von|al|bin|el|da|di|der|y|&|of the|of))? "
_RUN = re.compile(rf"(?<![\w’'-]){_WORD}(?:(?:{_JOINT}|(?:['’]s?) (?=[A-Z])){_WORD}){{0,6}}")
_OPENERS = words(
    "But And Then Yet So When While After Before As If On In At For The With Although Though Because Since Both Even Only Like A An Its "
    "His Her Their According To By Of From Not Now Here There This That These Those It He She They We I You Our One Two Three Some Many "
    "Most All No What Who Why How Where Last Late Early Earlier Later Meanwhile However Also Or Nor Neither Either Under Over About Around "
    "Among Asked Speaking During Despite Until Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
)
_SENTENCE_START = re.compile(
    r"(?:^|[.!?:\n]['\"”’)]*\s+|[\"“]\s?|\) [-–—] |— )(?:(?:In|On|At|After|Meanwhile|Later|But|And|By|For)\b[^,.;\n]{0,60}, ?|(?:But|And|Then|Still) )?$"
)
_LOCATED = re.compile(r"\b(?:in|at|near|off|outside|around|across) (?:the )?$", re.IGNORECASE)
_COMMON = re.compile(
    rf"(?<![\w’'-])(?:(?P<owner>{_WORD}(?: {_WORD}){{0,2}}['’]s?)|(?P<article>[Tt]he|[Aa]n?)) "
    rf"(?P<words>(?:[a-z][\w-]*['’]?s? ){{0,3}}?)(?P<head>{'|'.join(sorted(BODY_KINDS))})(?![\w’'-])"
)
"""A body named by what it is: "the national weather institute", "Estmark's army"."""
_WORKPLACE = re.compile(
    r" (?:pit|plant|mine|factory|refinery|shares|stock|depot|warehouse|employees?|smelter|mill|store|tanker|freighter|executives?|pipeline|terminal)s?\b"
)
"""Behind a name: it is a company's."""
_LOOK_BACK = 90
_MOST_RUNS = 900
_MOST_MENTIONS = 60
_SUBJECT = 200
_PERSON, _OTHER = ActorKind.PERSON.value, ActorKind.OTHER.value


@dataclass(slots=True)
class Member:
    """A person or a body of the story: fullest name, roles told anywhere, where it is mentioned and how likely each place is taken up."""

    name: str
    person: bool
    gender: str | None = None
    common: bool = False
    """True for a body named by small words only ("the control group")."""
    sure: bool = False
    """True when a title, a role or a well-known given name tells the gender."""
    heads: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    """(position, salience), in order."""

    def last(self, before: int) -> int | None:
        """The best salience of the mentions before a position, None when there is none."""
        return max((salience for at, salience in self.mentions if at < before), default=None)


class Cast:
    """Who a story names."""

    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._body = body
        self.people: dict[str, Member] = {}
        self.bodies: dict[str, Member] = {}
        self.shorts: dict[str, str] = {}
        self.intros: dict[int, tuple[int, Member]] = {}
        """Start of an introducing phrase -> (where the name starts, who it is)."""
        self._loose: dict[str, list[tuple[int, int]]] = {}
        self._read()

    def _runs(self) -> Iterator[tuple[str, int, int]]:
        """The runs of capitalised words with their places, without the word that only opens a sentence."""
        for match, _ in zip(_RUN.finditer(self._text, *self._body), range(_MOST_RUNS), strict=False):
            start = match.start()
            run = match.group()
            first, space, rest = run.partition(" ")
            while space and first in _OPENERS:
                start += len(run) - len(rest)
                run = rest
                first, space, rest = run.partition(" ")
            for part, at in _parts(run):
                if part not in _OPENERS:
                    yield part, start + at, start + at + len(part)

    def _read(self) -> None:
        singles: list[tuple[str, int, int]] = []
        for run, start, end in self._runs():
            if " " in run:
                self._add(run, start, end)
            else:
                singles.append((run, start, end))
        for run, start, end in singles:
            self._add_single(run, start, end)
        for match, _ in zip(_COMMON.finditer(self._text, *self._body), range(_MOST_RUNS), strict=False):
            self._add_common(match)

    def _salience(self, start: int, end: int) -> int:
        """A name that opens a sentence is taken up before one that stands nearer; one that owns something or is a place comes later."""
        opens = _SENTENCE_START.search(self._text, max(self._body.start, start - _LOOK_BACK), start) is not None
        owns = self._text.startswith(("’s", "'s", "’", "'"), end)
        return start + (_SUBJECT if opens and not owns else 0)

    def _add(self, run: str, start: int, end: int) -> None:
        intro = introduction(self._text, start, end, self._body.start, self._body.end)
        given, titles = _without_titles(run)
        if len(given) > 0 and (titles or intro.person or _known_given(given)) and _personal(given) and not intro.body:
            self._add_person(given, titles, intro, start, end)
        elif intro.body or _is_body(run):
            self._add_body(run, intro, start, end)
        elif _WORKPLACE.match(self._text, end):
            self._add_body(run, intro, start, end)
            self.bodies[run].heads.add("company")
        else:
            self._loose.setdefault(run, []).append((start, self._salience(start, end)))
            if intro.roles:
                self._add_body(run, intro, start, end)

    def _add_person(self, given: list[str], titles: list[str], intro: Introduction, start: int, end: int) -> None:
        name = " ".join(given)
        if len(given) == 1:
            known = self.person_called(given[0])
            if known is None:
                known = self.people.setdefault(name, Member(name, person=True))
        else:
            known = self.people.setdefault(name, Member(name, person=True))
        roles = [(fold(titles[-1]), fold(" ".join(titles)))] if titles else []
        for head, phrase in (*roles, *intro.roles):
            known.heads.add(head)
            known.words.update(words_of(phrase))
        self._set_gender(known, given)
        known.mentions.append((start, self._salience(intro.start, end)))
        self.intros.setdefault(intro.start, (end - len(name), known))

    def _set_gender(self, member: Member, given: list[str]) -> None:
        if not member.words.isdisjoint(MEN) or not member.words.isdisjoint(WOMEN):
            own = member.heads | {w for w in ("mr", "mrs", "ms", "sir") if w in member.words}
            if not own.isdisjoint(MEN) or not own.isdisjoint(WOMEN):
                member.gender, member.sure = ("he" if not own.isdisjoint(MEN) else "she"), True
                return
        if member.gender is None and len(given) > 1:
            member.gender, member.sure = gender_of(given[0])

    def _add_body(self, run: str, intro: Introduction, start: int, end: int) -> None:
        name = run
        member = self.bodies.setdefault(name, Member(name, person=False))
        for head, phrase in intro.roles:
            member.heads.add(head)
            member.words.update(words_of(phrase))
        tail = words_of(run)
        if tail and tail[-1] in BODY_KINDS:
            member.heads.add(tail[-1])
        if intro.short is not None:
            self.shorts.setdefault(intro.short.replace(".", ""), name)
        member.mentions.append((start, self._salience(intro.start, end)))
        self.intros.setdefault(intro.start, (start, member))

    def _add_single(self, run: str, start: int, end: int) -> None:
        member = self.person_called(run) or self.body_called(run)
        if member is not None:
            if len(member.mentions) < _MOST_MENTIONS:
                member.mentions.append((start, self._salience(start, end)))
            return
        intro = introduction(self._text, start, end, self._body.start, self._body.end)
        if intro.body:
            self._add_body(run, intro, start, end)
        elif intro.person and not state_in(words_of(run), 0):
            self._add_person([run], [], intro, start, end)

    def _add_common(self, match: re.Match[str]) -> None:
        start, end = match.span()
        described = match["words"].split()
        if any(word in NO_NOUN_PHRASE or word in PREPOSITIONS for word in described):
            return
        salience = self._salience(start, end)
        if described or match["owner"]:
            phrase = match.group() if match["owner"] else match.group()[len(match["article"]) + 1 :]
            member = self.bodies.setdefault(phrase, Member(phrase, person=False, common=not match["owner"], heads={match["head"]}))
        else:
            known = self.of_kind(match["head"], start) if salience > start and match["article"] == "The" else None
            if known is None:
                return
            member = known
        if len(member.mentions) < _MOST_MENTIONS:
            member.mentions.append((start, salience))

    def person_called(self, name: str) -> Member | None:
        """The last introduced person whose family name it is, else None."""
        word = fold(name)
        return next((p for p in reversed(self.people.values()) if " " in p.name and fold(p.name).split()[-1] == word), None)

    def body_called(self, name: str) -> Member | None:
        """The body or the unknown name of several words that a shorter name begins ("Corvan") or whose initials it is ("SDU"), else None."""
        full = self.shorts.get(name.replace(".", ""))
        if full is not None:
            return self.bodies[full]
        if name.isupper() and len(name) > 2:
            return next((b for b in self.bodies.values() if _initials(b.name) == name), None)
        if len(name) < 3 or name in self.bodies:
            return None
        longer = [b for b in self.bodies.values() if b.name.startswith(name + " ")]
        if longer:
            return longer[-1]
        loose = [run for run in self._loose if run.startswith(name + " ")]
        if len(loose) == 1 and " of " not in loose[0] and not self._is_place(loose[0], name):
            return self.bodies.setdefault(loose[0], Member(loose[0], person=False, mentions=list(self._loose[loose[0]])))
        return None

    def _is_place(self, run: str, name: str) -> bool:
        """True when the story says "in" or "near" one of the two."""
        pattern = re.compile(rf"(?<!\w)(?:{re.escape(run)}|{re.escape(name)})(?![\w’'-])")
        return any(
            _LOCATED.search(self._text, max(self._body.start, m.start() - 16), m.start()) for m in pattern.finditer(self._text, *self._body)
        )

    def introduced_at(self, mention: Span) -> Member | None:
        """Who is named in the phrase that starts where a source starts ("her challenger, the banker Celeste Arran")."""
        found = self.intros.get(mention.start)
        return found[1] if found is not None and mention.start < found[0] <= mention.end + 3 else None

    def with_role(self, role: frozenset[str], head: str, before: int) -> Member | None:
        """The last person introduced before a position (else anywhere) with that head noun, or one of the same meaning, and the other words."""
        for heads in ({head}, *({*group} for group in SAME_ROLES if head in group)):
            fits = [p for p in self.people.values() if not p.heads.isdisjoint(heads)]
            best = self._nearest([p for p in fits if _agrees(role, head, p, only=len(fits) == 1)], before)
            if best is not None:
                return best
        return None

    def of_kind(self, head: str, before: int) -> Member | None:
        """The last body called that, or something alike, before a position."""
        alike = {head}.union(*(group for group in ALIKE if head in group))
        for heads in ({head}, alike):
            fits = [b for b in self.bodies.values() if not b.heads.isdisjoint(heads) and (head in b.heads or not b.common)]
            best = self._nearest(fits, before, anywhere=False)
            if best is not None:
                return best
        return None

    def unknown_name(self, before: int) -> Member | None:
        """The last name of unknown kind that opens a sentence before a position ("Norrland Steel will cut 1,400 jobs"), else None."""
        found = [(s, run) for run, places in self._loose.items() for at, s in places if at < before and s > at and " of " not in run]
        if not found:
            return None
        name = max(found)[1]
        return self.bodies.setdefault(name, Member(name, person=False, mentions=list(self._loose[name])))

    def _nearest(self, members: list[Member], before: int, *, anywhere: bool = True) -> Member | None:
        earlier = [(last, m) for m in members if (last := m.last(before)) is not None]
        if earlier:
            return max(earlier, key=lambda pair: pair[0])[1]
        return members[0] if members and anywhere else None

    def reference(self, member: Member) -> Reference:
        """The member as a source that names itself in full."""
        named = refer(member.name)
        if member.person:
            key = named.key | frozenset(member.words)
            return Reference(named.name, _PERSON, named.represents, key, definite=False, titled=True, affiliation=None)
        if named.kind == _PERSON:
            return Reference(member.name, _OTHER, named.represents, named.key, definite=False, titled=False, affiliation=None)
        return named


def _parts(run: str) -> list[tuple[str, int]]:
    """A run of capitalised words -> itself with its offset; "Shares of Maltheim Foods" in two, as it names no body with "of"."""
    first, joint, rest = run.partition(" of ")
    if not joint or _is_body(run) or _is_body(first):
        return [(run, 0)]
    skipped = 4 if rest.startswith("the ") else 0
    return [(first, 0), (rest[skipped:], len(first) + 4 + skipped)]


def _agrees(role: frozenset[str], head: str, member: Member, *, only: bool) -> bool:
    """True when the words beside the head noun are known of the person, or nobody else has that office."""
    rest = role - {head, "the", "of", "for", "a"}
    return not rest or rest <= member.words | set(words_of(member.name)) or only


def _without_titles(run: str) -> tuple[list[str], list[str]]:
    """A run of capitalised words -> (the personal name, the titles in front of it)."""
    parts = run.split()
    last = max((i for i, part in enumerate(parts[:-1]) if fold(part).strip(".") in ROLE_NOUNS), default=-1)
    return parts[last + 1 :], parts[: last + 1]


def _known_given(given: list[str]) -> bool:
    return len(given) in (2, 3) and gender_of(given[0])[1]


def _personal(given: list[str]) -> bool:
    folded = [fold(part) for part in given]
    return (
        len(given) <= 4
        and folded[-1] not in BODY_HEADS
        and folded[-1] not in BODY_KINDS
        and "of" not in folded
        and "&" not in given
        and not (len(given) > 1 and state_in(folded, 0))
    )


def _is_body(run: str) -> bool:
    return guess_kind(run) not in (ActorKind.PERSON, ActorKind.OTHER, ActorKind.UNNAMED, ActorKind.STATE)


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split() if part[0].isupper())
