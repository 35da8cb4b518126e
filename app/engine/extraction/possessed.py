"""Who belongs to somebody of the story: "its political office", "their lawyer", "her teams", "its statement"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from app.engine.extraction.cast import Cast
from app.engine.extraction.heard import BODIES, OTHER, PERSON, STATE
from app.engine.extraction.pronouns import Pronouns
from app.engine.extraction.references import Reference, refer
from app.engine.extraction.role_words import ISSUED, KIN, ROLE_NOUNS
from app.engine.linking.names import fold

_OWNED = re.compile(r"(?P<owner>his|her|its|their) (?P<what>[a-z][\w’' -]{2,80})", re.IGNORECASE)
_PRONOUNS = {"his": "he", "her": "she", "its": "it", "their": "they"}
_PEOPLE = re.compile(r"\b(?:the|two|three|four|five|six|both|several|some|\d+)(?: [\w-]+){0,2}? (?P<noun>[a-z]+s)\b", re.IGNORECASE)
_MEMBERS = re.compile(
    r"(?:[a-z]+ )?(?:officials|executives|managers|staff|workers|lawyers|sources) (?:at|of|from|for|in) (?P<body>.+)", re.IGNORECASE
)
"""Who spoke for the body that "its" means ("Officials at the tax office ... Its director")."""
_LOOK_BACK = 250


class Possessed:
    """The possessive descriptions of one story."""

    def __init__(self, text: str, pronouns: Pronouns, cast: Callable[[], Cast]) -> None:
        self._text = text
        self._pronouns = pronouns
        self._cast = cast

    def meant(self, mention: str, at: int) -> Reference | None:
        """The mention (as written) at an offset -> the person introduced with that role, the owner of a statement, or "X's lawyer".

        None when it is no possessive description.
        """
        match = _OWNED.fullmatch(mention.split(",", maxsplit=1)[0].strip())
        if match is None:
            return None
        what = match["what"]
        head = fold(what.split(" of ")[0].split(" for ")[0].split(" in ")[0]).split()[-1]
        person = self._cast().with_role(frozenset(fold(what).split()), head, at) if head in ROLE_NOUNS - KIN else None
        if person is not None:
            return self._cast().reference(person)
        owner = self._owner(match["owner"].lower(), at)
        if head in ISSUED or (head.startswith("spokes") and owner is not None and owner.kind != PERSON):
            return owner
        if owner is None:
            return refer(what)
        name = f"{owner.name}'" if owner.name.endswith("s") else f"{owner.name}'s"
        owned = refer(f"{name} {what}")
        party = owner.name if owner.kind in (*BODIES, STATE, OTHER) else owner.represents
        return replace(owned, name=f"{name} {what}", definite=False, represents=owned.represents or party)

    def _owner(self, possessive: str, at: int) -> Reference | None:
        if possessive != "their":
            owner = self._pronouns.meant(_PRONOUNS[possessive], at)
            members = _MEMBERS.fullmatch(owner.name) if owner is not None and possessive == "its" else None
            return refer(members["body"]) if members is not None else owner
        people = [
            m["noun"] for m in _PEOPLE.finditer(self._text, max(0, at - _LOOK_BACK), at) if m["noun"][:-1] in ROLE_NOUNS or m["noun"] in KIN
        ]
        return refer(people[-1]) if people else self._pronouns.meant("they", at)
