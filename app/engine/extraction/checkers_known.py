"""Who is known as one who checks by the name: outlets, societies, bodies whose trade it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.vocabulary import ActorKind
from app.engine.extraction.checker_staff import earlier_body, staff_body
from app.engine.extraction.fact_checkers import is_audit_office, is_fact_checker, is_oversight
from app.engine.extraction.own_outlet import names_an_outlet
from app.engine.extraction.remark_words import BODIES, CHECKERS, COURTS, EXAMINERS, SOCIETIES, TRADES
from app.engine.extraction.types import Span
from app.engine.linking.actor_lexicon import ABBREVIATIONS
from app.engine.linking.plans import guess_kind

PLACED = re.compile(
    r" (?:in|at|near|on|outside|inside|across|deployed|based|sent|consulted|asked|interviewed|contacted|commissioned|quoted|cited|who) .*$"
)
"""Where somebody is, behind what they are: "observers in the port"."""
_SOCIETY_FOR = re.compile(r"(?:Institute|Cent(?:re|er)|Foundation|Society|Observatory|Network) (?:for|on|of) (?:the )?[A-Z]")
_NAMED_BEFORE = 1500
"""So far before "the mission" its full name may stand."""
_SHORT_NAME = 3
_ARTICLE = re.compile(r"^(?:The|An?|This|That) ")
_BODY = re.compile(
    r"(?P<name>(?:[A-Z][\w&’'-]* (?:of |for |and |the )*)+(?:[a-z][\w-]* ){0,2}?(?P<noun>(?i:" + "|".join(sorted(BODIES)) + r")))\b"
)
"""A body by its full name ("Sill Observer Mission", "United Nations truce team")."""


@dataclass(frozen=True, slots=True)
class Checker:
    """Who tried to check; `name` is empty for the outlet itself ("we", "this newspaper")."""

    span: Span
    name: str
    own: bool = False
    """True when the name is that of the article's own outlet."""
    described: bool = False
    """True when the words beside the name tell its trade ("Daylight, a monitoring group")."""

    @property
    def is_outlet(self) -> bool:
        """True for the outlet itself and for one known by its name."""
        return not self.name or self.own or guess_kind(self.name) is ActorKind.MEDIA or names_an_outlet(self.name)

    @property
    def is_trade(self) -> bool:
        """True for a body whose trade is to check what others say ("the Sarrow Monitoring Mission", "auditors")."""
        parts = PLACED.sub("", self.name).lower().split()
        return (
            self.described
            or not TRADES.isdisjoint(parts)
            or (bool(parts) and parts[-1] in CHECKERS | EXAMINERS)
            or is_fact_checker(self.name)
            or is_audit_office(self.name)
            or is_oversight(self.name)
            or staff_body(self.name) is not None
        )

    @property
    def assessor(self) -> str:
        """The name under which the check counts: the body's for its people ("observers from the Lakes Union")."""
        name = staff_body(self.name) or self.name.removeprefix("A ").removeprefix("An ")
        return ABBREVIATIONS.get(name, name)

    @property
    def is_examiner(self) -> bool:
        """True for an office that has things of its own to confirm ("the court", "the election commission")."""
        parts = PLACED.sub("", self.name).lower().split()
        return (bool(parts) and parts[-1] in EXAMINERS and TRADES.isdisjoint(parts)) or is_oversight(self.name)

    @property
    def is_ngo(self) -> bool:
        """True for a rights group or another body outside of governments."""
        return (
            guess_kind(self.name) in (ActorKind.NGO, ActorKind.INTERGOVERNMENTAL_ORG)
            or self.name.rsplit(" ", 1)[-1].lower() in SOCIETIES
            or _SOCIETY_FOR.match(self.name) is not None
        )

    @property
    def may_be_outlet(self) -> bool:
        """True for a name of which nothing says that it is somebody else's."""
        return self.is_outlet or self.is_ngo or ("&" in self.name) or guess_kind(self.name) is ActorKind.OTHER


def full_name(text: str, at: int, words: str | None) -> str | None:
    """The full name told before offset `at` of a body of checkers that `words` name by their last word only ("the mission", "the UN team").

    None when there is no such name; without words, the nearest body whose trade is to check.
    """
    earlier = earlier_body(text, at, words)
    if earlier is not None:
        return earlier
    short = words.split() if words is not None else []
    if words is not None and (not short or short[-1].lower() not in BODIES or len(short) > _SHORT_NAME):
        return None
    noun = short[-1].lower() if short else None
    found = [m["name"] for m in _BODY.finditer(text, max(0, at - _NAMED_BEFORE), at) if noun in (None, m["noun"].lower())]
    names = [_ARTICLE.sub("", name) for name in found]
    courts = noun in COURTS
    return next((name for name in reversed(names) if courts or Checker(Span(0, 0), name).is_trade), None)


def may_be_party(name: str) -> bool:
    """True for a name that who makes claims may bear: nothing in it says that it is an outlet's, a society's or of those whose trade it is to check."""
    checker = Checker(Span(0, 0), name)
    return guess_kind(name) in (ActorKind.OTHER, ActorKind.PERSON) and not (checker.is_trade or checker.is_ngo)
