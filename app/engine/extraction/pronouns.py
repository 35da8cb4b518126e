"""Whom "he", "she", "it" and "they" take up: the last speaker it fits, or a person or body the story has just made its subject."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from app.engine.extraction.cast import Cast
from app.engine.extraction.cast_reader import SUBJECT
from app.engine.extraction.given_names import gender_of
from app.engine.extraction.heard import OTHER, PERSON, UNNAMED, Heard, Known
from app.engine.extraction.members import Member
from app.engine.extraction.references import Reference
from app.engine.extraction.role_words import MEN, WOMEN
from app.engine.extraction.spokespeople import describes_one

_NO_PERSON = re.compile(r"(?:s|people|police|media|staff|report|study|survey|data|footage|map|poll|paper|audit|letter)$")
_SEVERAL = re.compile(r"(?:both|two|three|four|five|all|some|many|several) ", re.IGNORECASE)
_CLAUSE_START = re.compile(r"[.!?:;]['\"”’)]*\s|\n")
_TAG = re.compile(r",['\"”’]? $")
_VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson"})
_LOOK_BACK = 400
_NEAR = 1200
"""A person who did not speak is taken up within so many characters."""
_GUESSED = 400
"""What a gender only guessed costs: a person it fits wins from so many characters farther away."""


class Pronouns:
    """The pronouns of one story."""

    def __init__(self, text: str, heard: Heard, cast: Callable[[], Cast]) -> None:
        self._text = text
        self._heard = heard
        self._cast = cast
        self.things: set[str] = set()
        """Names that looked like a person's until "it" took them up."""

    def meant(self, pronoun: str, at: int, answered: str | None = None) -> Reference | None:
        """The speaker that "he", "she", "it" or "they" at an offset stands for, or None; "he" and "she" are not who is `answered`."""
        if pronoun == "it":
            return self._thing(at)
        if pronoun == "they":
            return next((k.reference for k in reversed(self._heard.known) if k.reference.kind != PERSON), None)
        return (self._person(pronoun, at, answered) if answered is not None else None) or self._person(pronoun, at, None)

    def _person(self, pronoun: str, at: int, answered: str | None) -> Reference | None:
        best: tuple[int, Reference] | None = None
        named: Member | None = None
        for known in reversed(self._heard.known):
            fit = self._fits(known, pronoun)
            if fit is not None and known.reference.name != answered:
                best = max(best or (-1, known.reference), (known.at + SUBJECT - fit, known.reference), key=lambda pair: pair[0])
        most = best[0] if best is not None else None
        clause = self._clause_start(at)
        for member in self._cast().people.values():
            if (member.sure and member.gender != pronoun) or member.name == answered:
                continue
            last = member.last(clause)
            if last is None or at - last > _NEAR:
                continue
            salience = last - (_GUESSED if member.gender not in (None, pronoun) else 0)
            if most is None or salience > most:
                most, named = salience, member
        if named is None and best is not None:
            named = self._only_one_here(pronoun, clause, best[1].name, answered)
        if named is not None:
            return self._cast().reference(named)
        return best[1] if best is not None else None

    def _only_one_here(self, pronoun: str, clause: int, spoke: str, answered: str | None) -> Member | None:
        """The one person the paragraph names before a clause, when it does not name who spoke last: "Police arrested Berg. As he left, he said"."""
        start = self._text.rfind("\n", 0, clause) + 1
        here = [m for m in self._cast().people.values() if any(start <= at < clause for at, _ in m.mentions)]
        last = max((known.at for known in self._heard.known), default=-1)
        if last >= start or len(here) != 1 or here[0].name in (spoke, answered) or here[0].gender not in (None, pronoun):
            return None
        return here[0]

    def _clause_start(self, at: int) -> int:
        """Where the clause of an offset starts: whom a clause names is not the one who says it ("Berg had lied, he said")."""
        for back in (_LOOK_BACK // 4, _LOOK_BACK):
            starts = [m.end() for m in _CLAUSE_START.finditer(self._text, max(0, at - back), at)]
            if starts:
                return starts[-1]
        return at

    def _fits(self, known: Known, pronoun: str) -> int | None:
        """What it costs to take a speaker for "he" or "she": 0, more where its name speaks against it; None when it cannot be."""
        named = known.reference
        if _SEVERAL.match(named.name):
            return None
        if named.kind != PERSON:
            unnamed = (named.kind == UNNAMED and not _NO_PERSON.search(named.name)) or describes_one(named.name)
            unnamed = unnamed or not known.words.isdisjoint(_VOICES)
            return 0 if unnamed and self._open(known, pronoun) else None
        if known.gender is not None:
            return 0 if known.gender == pronoun else None
        member = self._cast().people.get(named.name)
        gender, sure = (member.gender, member.sure) if member is not None else gender_of(named.name.split()[0])
        if gender in (None, pronoun):
            return 0
        return None if sure else _GUESSED

    @staticmethod
    def _open(known: Known, pronoun: str) -> bool:
        other = WOMEN if pronoun == "he" else MEN
        return known.gender in (None, pronoun) and known.words.isdisjoint(other)

    def _thing(self, at: int) -> Reference | None:
        """The last speaker that is no person, or a body that opens a later sentence; a name that only looks like a person's is none."""
        spoke = self._last_thing()
        # "The west bank was lost, it said": what a tag's own words name does not say them
        before = self._clause_start(at) if _TAG.search(self._text, max(0, at - 4), at) else at
        bodies = [(last, m) for m in self._cast().bodies.values() if (last := m.last(before)) is not None and last > at - _NEAR]
        best = max((last for last, _ in bodies), default=-1)
        if spoke is None or spoke.at + SUBJECT < before:
            unknown = self._cast().opening_name(before, max(best, at - _NEAR, spoke.at + SUBJECT if spoke is not None else 0))
            bodies += [unknown] if unknown is not None else []
        if bodies and spoke is not None:
            last, member = max(bodies, key=lambda pair: pair[0])
            if last <= spoke.at + SUBJECT or spoke.reference.name.startswith(member.name):
                bodies = []
        if spoke is None or bodies:
            return self._cast().reference(max(bodies, key=lambda pair: pair[0])[1]) if bodies else None
        if spoke.reference.kind == PERSON:
            self.things.add(spoke.reference.name)
            spoke.reference = replace(spoke.reference, kind=OTHER)
        return spoke.reference

    def _last_thing(self) -> Known | None:
        for place, known in enumerate(reversed(self._heard.known)):
            named = known.reference
            if named.kind == PERSON and place == 0 and not named.titled and known.gender is None and " " in named.name:
                if not gender_of(named.name.split()[0])[1]:
                    return known
            elif named.kind not in (PERSON, UNNAMED) and not describes_one(named.name):
                return known
        return None
