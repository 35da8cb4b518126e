"""Who spoke so far in one story, in order of the last time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.vocabulary import ActorKind
from app.engine.extraction.grammar_words import SINGULAR_PERSON
from app.engine.extraction.references import Reference
from app.engine.extraction.role_words import ROLE_NOUNS
from app.engine.linking.names import fold

_KEPT = 40
_WORD = re.compile(r"\w+")
PERSON, UNNAMED, OTHER, STATE = (kind.value for kind in (ActorKind.PERSON, ActorKind.UNNAMED, ActorKind.OTHER, ActorKind.STATE))
BODIES = frozenset(
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


@dataclass(slots=True)
class Known:
    """One speaker of the story."""

    reference: Reference
    at: int
    """Where it spoke last."""
    gender: str | None = None
    words: frozenset[str] = frozenset()
    """The folded words of every mention: a role told once ("the navy's spokesman, Tom Berg") names the person later."""

    @property
    def only_looks_like_a_person(self) -> bool:
        """True for two capitalised words nobody gave a title, a role or a "he": as likely a company."""
        named = self.reference
        return not named.titled and self.gender is None and " " in named.name and ROLE_NOUNS.isdisjoint(self.words)


@lru_cache(maxsize=4096)
def _words_of(mention: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(mention)))


class Heard:
    """The speakers of one story in order of their last mention."""

    def __init__(self) -> None:
        self.known: list[Known] = []

    def remember(self, reference: Reference, pronoun: str, mention: str, at: int) -> None:
        """Moves the speaker to the end; a mention (as written) adds its words, "he" or "she" tells the gender."""
        entry = None
        for place in range(len(self.known) - 1, -1, -1):
            if self.known[place].reference.name == reference.name:
                entry = self.known.pop(place)
                break
        if entry is None:
            entry = Known(reference, at)
        entry.at = at
        entry.words |= _words_of(mention)
        if pronoun in SINGULAR_PERSON:
            entry.gender = pronoun
        self.known.append(entry)
        del self.known[:-_KEPT]
