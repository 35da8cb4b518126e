"""The people and bodies one story names: who a role, a kind, a surname or a shorter name means at a place of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from app.domain.vocabulary import ActorKind
from app.engine.extraction.issuers import issuer_words
from app.engine.extraction.members import Member, family_names, initials, names_trade
from app.engine.extraction.references import Reference, refer
from app.engine.extraction.role_words import ALIKE, COMPANIES, MEN, SAME_ROLES, WOMEN
from app.engine.extraction.types import Span
from app.engine.linking.names import fold
from app.engine.linking.plans import guess_kind

_LOCATED = re.compile(
    r"(?<!shares )(?<!stake )(?<!stock )(?<!investors )\b(?:in|at|near|off|outside|around|across|through|into|residents? of|village of|town of|city of) (?:the )?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[\w’'-]")
_LOOK_LEFT = 26
_INTRODUCED_WITHIN = 8000
"""Who fights is introduced among so many characters of a story."""
_NEAR = 600
"""A description of nobody's told office means a person named within so many characters."""
_INITIALS, _LEAST_LETTERS = 3, 3
_TAG_MARKS = (", ", '" ', "” ")
_GAP = re.compile(r"[,(]? ?(?:(?:calling itself|called|named|known as)(?: the)? )?")
"""What may stand between a source's words and the name that follows them."""


_ONE_OF_MANY = ("a ", "A ", "an ", "An ")


class Use(Enum):
    """How a text uses a single name at one place: it owns something, acts as the subject of a verb, opens a sentence otherwise, or is named inside one."""

    OWNS = auto()
    ACTS = auto()
    OPENS = auto()
    NAMED = auto()


class Cast:
    """Who a story names; `read_cast` fills it."""

    def __init__(self, text: str, body: Span, use: Callable[[int, int], Use]) -> None:
        self._text = text
        self._use = use
        self._body = body
        self.people: dict[str, Member] = {}
        self.bodies: dict[str, Member] = {}
        self.shorts: dict[str, str] = {}
        """Initials without dots -> the name they stand behind."""
        self.intros: dict[int, tuple[int, Member]] = {}
        """Start of an introducing phrase -> (where the name starts, who it is)."""
        self.loose: dict[str, list[tuple[int, int]]] = {}
        """Names of several words of unknown kind, with their mentions: bodies when something speaks for it."""
        self.singles: dict[str, list[tuple[int, int]]] = {}
        """Names of one word that nothing introduces, with the places of their mentions."""
        self._families: dict[str, Member] = {}
        self._initials: dict[str, Member] = {}
        self._bodies_by_word: dict[str, list[Member]] = {}
        self._loose_by_word: dict[str, list[str]] = {}
        """What is looked up for every single name: by the folded family name, the initials and the first word."""

    @property
    def start(self) -> int:
        """Where the story begins."""
        return self._body.start

    def person_called(self, name: str) -> Member | None:
        """The last introduced person whose family name it is, else None."""
        return self._families.get(fold(name))

    def person_of(self, name: str) -> Member:
        """The person with that full name, a new one when the story has not named it yet."""
        known = self.people.get(name)
        if known is None:
            self.people[name] = known = Member(name, person=True)
            self._families.update(dict.fromkeys(family_names(name), known))
        return known

    def body_called(self, name: str) -> Member | None:
        """The body or the unknown name of several words that a shorter name begins ("Corvan") or whose initials it is ("SDU"), else None."""
        full = self.shorts.get(name.replace(".", ""))
        if full is not None:
            return self.bodies[full]
        if name.isupper() and len(name) >= _INITIALS:
            return self._initials.get(name)
        if len(name) < _LEAST_LETTERS or name in self.bodies:
            return None
        first, begins = name.partition(" ")[0], name + " "
        longer = [b for b in self._bodies_by_word.get(first, ()) if b.name.startswith(begins)]
        if longer:
            return longer[-1]
        loose = [run for run in self._loose_by_word.get(first, ()) if run.startswith(begins) and not self._is_thing(run)]
        if len(loose) == 1 and " of " not in loose[0] and not self._is_place(name):
            return self.body_of(loose[0])
        return None

    def _is_thing(self, run: str) -> bool:
        """True for a name that always stands behind "a": one of many ("a Tesla Model S")."""
        return all(self._text.endswith(_ONE_OF_MANY, max(self._body.start, at - 3), at) for at, _ in self.loose[run])

    def body_of(self, name: str) -> Member:
        """The body with that full name, a new one with what is known of the name so far."""
        known = self.bodies.get(name)
        return known if known is not None else self.add_body(Member(name, person=False, mentions=list(self.loose.get(name, ()))))

    def add_body(self, body: Member) -> Member:
        """Enters a body under its name; the one already known by that name wins and is returned."""
        known = self.bodies.setdefault(body.name, body)
        if known is body:
            self._initials.setdefault(initials(body.name), body)
            owner, owns, owned = body.name.partition("'s ")
            if owns and " " not in owner:
                self._initials.setdefault(initials(owned), body)  # "RSF" of "Sudan's Rapid Support Forces"
            self._bodies_by_word.setdefault(body.name.partition(" ")[0], []).append(body)
        return known

    def add_loose(self, name: str, at: int, salience: int) -> None:
        """Enters a mention of a name of several words of unknown kind."""
        places = self.loose.get(name)
        if places is None:
            self.loose[name] = places = []
            self._loose_by_word.setdefault(name.partition(" ")[0], []).append(name)
        places.append((at, salience))

    def _is_place(self, name: str) -> bool:
        """True when the story says "in" or "near" the name, by itself or as the first word of a longer one."""
        at = self._text.find(name, *self._body)
        while at >= 0:
            end = at + len(name)
            stands = self._text.startswith(" ", at - 1) and _GOES_ON.match(self._text, end) is None
            if stands and _LOCATED.search(self._text, max(self._body.start, at - _LOOK_LEFT), at):
                return True
            at = self._text.find(name, end, self._body.end)
        return False

    def introduced_at(self, mention: Span) -> Member | None:
        """Who is named in the phrase that starts where a source starts ("her challenger, the banker Celeste Arran")."""
        found = self.intros.get(mention.start)
        if found is None or found[0] <= mention.start:
            return None
        return found[1] if found[0] <= mention.end or _GAP.fullmatch(self._text, mention.end, found[0]) else None

    def with_role(self, role: frozenset[str], head: str, before: int) -> Member | None:
        """The last person introduced before a position (else anywhere) with that head noun, or one of the same meaning.

        The other words of the role must be known of the person unless nobody else has that office.
        """
        bare = not any(word.endswith(("'s", "s'")) for word in role)
        for heads in ({head}, *({*group} for group in SAME_ROLES if head in group)):
            holders = [p for p in self.people.values() if not p.heads.isdisjoint(heads) and not p.has_other_portfolio(role, head)]
            fits = [p for p in holders if (bare and len(holders) == 1) or p.agrees(role, head)]
            best = _nearest(fits, before, anywhere=len(heads) == 1)
            if best is not None:
                return best
        return None

    def without_role(self, head: str, before: int) -> Member | None:
        """The last person named shortly before a position of whom no office was told: "the witness", "the former officer", "the 58-year-old"."""
        before = self._before_tag(before)
        aged = head.endswith("-old")
        other = WOMEN if head in MEN else MEN if head in WOMEN else frozenset()
        gender = "he" if head in MEN else "she" if head in WOMEN else None
        fits = [
            p
            for p in self.people.values()
            if (aged or not p.heads) and p.heads.isdisjoint(other) and p.gender in (None, gender or p.gender)
        ]
        best = _nearest(fits, before)
        return best if best is not None and before - max(at for at, _ in best.mentions if at < before) < _NEAR else None

    def _before_tag(self, at: int) -> int:
        """The start of the sentence that a tag at a position closes: whom it names does not say it ("Berg was warned twice, the witness said")."""
        if not self._text.startswith(_TAG_MARKS, max(0, at - 2)):
            return at
        return max(self._text.rfind(". ", self._body.start, at) + 1, self._text.rfind("\n", self._body.start, at) + 1, self._body.start)

    def issuer(self, paper: str, before: int) -> Reference | None:
        """Who issued the paper that "the report" means at a position, when the story tells."""
        words = issuer_words(self._text, self._body, paper, before)
        return refer(words) if words is not None else None

    def introduced_as(self, stem: str, before: int) -> str | None:
        """The last name behind an adjective or noun that begins so, before a position: "rebel" finds the group in "the rebel M23 movement"."""
        pattern = rf"\b{re.escape(stem.rstrip('s'))}[a-z]*(?: (?:group|movement|force|organi[sz]ation))? (?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)"
        end = min(before, self._body.start + _INTRODUCED_WITHIN)  # a page may say "the rebels" ten thousand times
        found = [m["name"] for m in re.finditer(pattern, self._text[self._body.start : end])]
        return found[-1] if found else None

    def of_kind(self, head: str, before: int) -> Member | None:
        """The last body called that, or something alike, before a position."""
        alike = {head}.union(*(group for group in ALIKE if head in group))
        for heads in ({head}, alike):
            fits = [b for b in self.bodies.values() if not b.heads.isdisjoint(heads) and (head in b.heads or not b.common)]
            if head in COMPANIES:
                fits = [b for b in fits if not b.heads.isdisjoint(COMPANIES) or guess_kind(b.name) is not ActorKind.NGO]
            best = _nearest(fits, before)
            if best is not None:
                return best
        return None

    def company_named(self, before: int) -> Member | None:
        """The single name that owns something or opens a sentence most often before a position: a story's one firm that nobody called one."""
        used = {name: [(start, self._use(start, end)) for start, end in places] for name, places in self.singles.items()}
        told = {
            name: sum(1 for at, use in uses if at < before and use in (Use.OWNS, Use.ACTS))
            for name, uses in used.items()
            if not {Use.OWNS, Use.NAMED}.isdisjoint(use for _, use in uses)  # a word that only opens sentences may be no name
        }
        ranked = sorted((name for name, times in told.items() if times), key=lambda name: (-told[name], self.singles[name][0][0]))
        named = next((name for name in ranked if not self._is_place(name) and guess_kind(name) is ActorKind.OTHER), None)
        return self.body_of(named) if named is not None else None

    def ending_in(self, head: str, before: int) -> Member | None:
        """The last name of several words whose last one is the head noun ("Joint Peace Mission" for "the mission")."""
        for name in self.loose:
            if fold(name).endswith(" " + head):
                self.body_of(name)
        return _nearest([b for b in self.bodies.values() if fold(b.name).endswith(" " + head)], before)

    def unknown_name(self, before: int) -> Member | None:
        """The last name of unknown kind that is shortened somewhere or opens a sentence before a position, else None."""
        shortened = _nearest([b for b in self.bodies.values() if not b.heads and len(b.mentions) > 1], before)
        if shortened is not None:
            return shortened
        found = [(s, run) for run, places in self.loose.items() for at, s in places if at < before and s > at and " of " not in run]
        named = next((run for _, run in sorted(found, reverse=True) if not self._is_place(run)), None)
        return self.body_of(named) if named is not None else None

    def opening_name(self, before: int, above: int) -> tuple[int, Member] | None:
        """(salience, body) of the last name of unknown kind that opens a sentence before a position, when it is likelier than `above`."""
        found = [(s, run) for run, places in self.loose.items() for at, s in places if at < before and s > at and s > above]
        named = next(
            ((s, run) for s, run in sorted(found, reverse=True) if not names_trade(fold(run).split()[-1]) and not self._is_place(run)), None
        )
        return (named[0], self.body_of(named[1])) if named is not None else None

    def reference(self, member: Member) -> Reference:
        """The member as a source that names itself in full."""
        named = refer(member.name)
        if member.person:
            key = named.key | frozenset(member.words)
            return Reference(named.name, ActorKind.PERSON.value, named.represents, key, definite=False, titled=True, affiliation=None)
        if named.kind == ActorKind.PERSON.value:
            return Reference(
                member.name, ActorKind.OTHER.value, named.represents, named.key, definite=False, titled=False, affiliation=None
            )
        return named


def _nearest(members: list[Member], before: int, *, anywhere: bool = False) -> Member | None:
    earlier = [(last, m) for m in members if (last := m.last(before)) is not None]
    if earlier:
        return max(earlier, key=lambda pair: pair[0])[1]
    return members[0] if members and anywhere else None
