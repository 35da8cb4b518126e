"""Names a story spells out somewhere, looked up when a short form is met: nothing is collected that nobody asks for."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.headlines import behind_capitals
from app.engine.extraction.references import Reference, refer, shortens
from app.engine.extraction.types import Span
from app.engine.linking.actor_lexicon import PERSON_TITLES
from app.engine.linking.names import family_forms, fold
from app.engine.linking.wordlists import words

_UNIT = r"(?:[A-Z]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|St)\.|(?:al-|el-)?[A-Z][\w’'-]*+|(?:de|van|von|al|bin|el)(?= [A-Z]))"
_FIRST_UNIT = (
    r"[A-Zdvabe](?<![\w’'-].)(?:(?<=[A-Z])(?:\.|(?:(?<=M)(?:rs?|s)|(?<=D)r|(?<=S)(?:en|gt|t)|(?<=R)ep|(?<=G)(?:ov|en)|(?<=C)ol|(?<=L)t|(?<=P)rof)\.|"
    r"[\w’'-]*+)|(?:(?<=d)e|(?<=v)[ao]n|(?<=a)l|(?<=b)in|(?<=e)l)(?= [A-Z]))"
)
"""A `_UNIT` behind nothing that belongs to it; it begins with its letter, as `re` skips quickly to a letter and slowly to a lookbehind."""
_NAME_RUN = re.compile(rf"{_FIRST_UNIT}(?: {_UNIT}){{1,6}}")
_LEADERS = frozenset({"president", "premier", "minister", "leader", "king", "chancellor", "queen", "emir"})
_OF_A_STATE = re.compile(r"['’]s? (?:\w+ ){0,2}(?:ministry|minister|army|military|government|president|parliament|air force|navy|troops)\b")
_OWNED = re.compile(r"(?:(?:[A-Z][\w-]*|(?:[A-Z]\.){1,3})(?:['’]s?)? ){1,4}(?:(?!the |an? |its |his |her |their )[a-z]+ ){0,2}$")
_OPENERS = words(
    "But And Then Yet So When While After Before As If On In At For The With Although Though Because Since Both Even Only Like"
)
"""Words a sentence starts with: no part of a name behind them ("But Lund")."""
_DESCRIBED = re.compile(r"(?:A|An|The|Another|One|Its|His|Her|Their) (?![A-Z])")
_REGION, _PHRASE = 4000, 80
_RUN_LIMIT = 600


def _name_runs(text: str, body: Span) -> list[str]:
    runs: dict[str, None] = {}
    for match in _NAME_RUN.finditer(text, body.start, body.end):
        run = match.group()
        first, _, rest = run.partition(" ")
        runs[rest if first in _OPENERS and rest else run] = None
        if len(runs) >= _RUN_LIMIT:
            break
    return list(runs)


class Names:
    """The runs of capitalised words of one story, read once and only when needed."""

    def __init__(self, text: str, body: Span) -> None:
        self._text = text
        self._body = body
        self._runs: list[tuple[str, frozenset[str]]] | None = None

    def _found(self, words: frozenset[str]) -> list[str]:
        if self._runs is None:
            self._runs = [
                (run, frozenset((*fold(run).split(), *family_forms(run.rsplit(" ", 1)[-1])))) for run in _name_runs(self._text, self._body)
            ]
        return [run for run, told in self._runs if not told.isdisjoint(words)]

    def person(self, word: str) -> Reference | None:
        """The person whose full name the folded word shortens, the one named with a title first; None when nobody is."""
        fitting = [(run, refer(run)) for run in self._found(frozenset({word}))]
        people = [(run, r) for run, r in fitting if r.kind == ActorKind.PERSON.value and shortens(word, r)]
        titled = [r for run, r in people if not PERSON_TITLES.isdisjoint(fold(run).split())]
        return titled[0] if titled else people[0][1] if people else None

    def leader(self, reference: Reference) -> Reference | None:
        """The person with that office in the story: "the Finnish leader" after "Finland's President Ada Lund"."""
        if reference.represents is None or reference.key.isdisjoint(_LEADERS):
            return None
        people = (refer(run) for run in self._found(_LEADERS))
        return next(
            (r for r in people if r.kind == ActorKind.PERSON.value and " " in r.name and r.represents == reference.represents), None
        )

    def is_state(self, name: str) -> bool:
        """True when the story gives a one-word name an army, a ministry or a president of its own."""
        at = self._text.find(name, self._body.start, self._body.end)
        while at >= 0:
            if _OF_A_STATE.match(self._text, at + len(name), self._body.end):
                return True
            at = self._text.find(name, at + len(name), self._body.end)
        return False

    def introduced(self, head: str, before: int) -> str | None:
        """The last longer phrase that ends in the head noun before a position: "Istmar's transport ministry" for "ministry"."""
        start = max(behind_capitals(self._text, self._body), before - _REGION)
        found = None
        for form in dict.fromkeys((head, head.capitalize())):
            at = self._text.find(form, start, before)
            while at >= 0:
                phrase = _OWNED.search(self._text, max(start, at - _PHRASE), at)
                if (
                    phrase is not None
                    and not _DESCRIBED.match(phrase.group())
                    and not self._opens_story(phrase)
                    and (found is None or at > found[0])
                ):
                    found = at, phrase.group() + form
                at = self._text.find(form, at + len(form), before)
        return found[1] if found else None

    def _opens_story(self, phrase: re.Match[str]) -> bool:
        """True for the first words of a headline that are no name: a plural that does something ("Gunmen overrun army post")."""
        first, *rest = phrase.group().split()
        return phrase.start() == self._body.start and first.endswith(("s", "men")) and rest[:1] != [] and rest[0].islower()
