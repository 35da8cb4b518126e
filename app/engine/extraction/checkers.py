"""Who counts as one who tried to check: outlets and bodies whose trade it is, not the parties."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.vocabulary import ActorKind
from app.engine.extraction.noun_phrases import subject_before
from app.engine.extraction.remark_words import CHECKERS, OUTLET, OUTLET_FIRST, OUTLET_HEADS, SAID
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span
from app.engine.linking.actor_lexicon import PERSON_TITLES
from app.engine.linking.plans import guess_kind

_NAME_TAIL = re.compile(r"(?:The |the )?[A-Z][\w.&’'-]*(?: (?:of|and|the) (?=[A-Z])| ?[A-Z][\w.&’'-]*)*$")
_WHO = re.compile(r",?\s+(?:which|that|who)$")
_NEITHER = re.compile(r"^(?:neither|no|none of|nobody at|no one at)\s+", re.IGNORECASE)
_NOR = re.compile(r"\s+(?:nor|and|or)\s+")
_LEADING = re.compile(r"(?:The )?[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*)*")
_PLURAL_NOUN = re.compile(r"[A-Z][a-z]+s")
"""One word at the start of a sentence ("Rescuers"): its capital says nothing."""
_SURE = re.compile(r"verif|independent|corrobor|authentic", re.IGNORECASE)
_JOINS = frozenset({"and", "but", "yet"})
_PRONOUNS = frozenset({"it", "they"})
_OTHER_PRONOUNS = frozenset({"he", "she", "you", "i", "who", "nobody", "none"})
_INDEPENDENT = frozenset({ActorKind.MEDIA, ActorKind.NGO, ActorKind.INTERGOVERNMENTAL_ORG})
_PARTIES = frozenset(
    {
        ActorKind.STATE,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCE,
        ActorKind.ARMED_GROUP,
        ActorKind.COMPANY,
        ActorKind.PERSON,
        ActorKind.UNNAMED,
    }
)


@dataclass(frozen=True, slots=True)
class Checker:
    """Who tried to check; `name` is empty for the outlet itself ("we", "this newspaper")."""

    span: Span
    name: str

    @property
    def is_outlet(self) -> bool:
        """True for the outlet itself and for one known by its name."""
        return not self.name or guess_kind(self.name) is ActorKind.MEDIA


def checker_named(words: str, check: str = "") -> str | None:
    """Words naming somebody -> the name, "" for the outlet itself; None for a party, which is no judge of what others say.

    `check` is the verb group: who "could not independently verify" is an outlet even when its name looks like a person's.
    """
    words = _NOR.split(_NEITHER.sub("", " ".join(words.split())))[0] if _NEITHER.match(words) else " ".join(words.split())
    if OUTLET.match(words) or words.lower() == "we":
        return ""
    name = words.removeprefix("The ").removeprefix("the ")
    head = name.rsplit(" ", 1)[-1]
    kind = guess_kind(name)
    if head[:1].islower():
        return name if head in CHECKERS or kind in _INDEPENDENT else None
    if (
        kind is ActorKind.PERSON
        and PERSON_TITLES.isdisjoint(name.lower().split())
        and (head.lower() in OUTLET_HEADS or _SURE.search(check))
    ):
        return name
    return None if not head or kind in _PARTIES else name


def _names_an_outlet(name: str) -> bool:
    parts = name.lower().split()
    return parts[-1] in OUTLET_HEADS or parts[0] in OUTLET_FIRST


def subject_named(text: str, s: Tokens, verb: int, check: str = "") -> Checker | None:
    """The checker that is the subject of the verb at token `verb` (`check`: its group's words); None when it is a party.

    "It" and "they" are who said so ("Reuters said it could not ..."), or, where a check was independent, the outlet itself.
    """
    subject = subject_before(s, verb)
    if subject is None:
        return _leading_name(text, s, check) if verb > 0 and s.lower[verb - 1] in _JOINS else None
    first, end = subject
    words = _WHO.sub("", text[s.starts[first] : s.ends[end - 1]]).split(", ")[0]
    if words.lower() in _PRONOUNS:
        said = first - 2 if first >= 2 and s.lower[first - 1] == "that" else first - 1
        if said > 0 and s.lower[said] in SAID:
            return subject_named(text, s, said)
        return Checker(s.span_of(first, end), "") if first == 0 and "independently" in check.lower() else None
    if words.lower() in _OTHER_PRONOUNS:
        return None
    if first == 0 and _PLURAL_NOUN.fullmatch(words) and guess_kind(words) is ActorKind.OTHER:
        return None
    tail = _NAME_TAIL.search(words)
    at = tail.start() if tail is not None else 0
    neither = s.lower[first] in ("neither", "no") or (first > 0 and s.lower[first - 1] in ("neither", "nor", "no"))
    name = checker_named(words if neither and tail is None else words[at:], check)
    return None if name is None else Checker(Span(s.starts[first] + at, s.starts[first] + len(words)), name)


def _leading_name(text: str, s: Tokens, check: str) -> Checker | None:
    """The name that opens the sentence: the subject that "but could not verify" leaves out."""
    match = _LEADING.match(text, s.span.start, s.span.end)
    name = checker_named(match.group(), check) if match is not None and not s.quoted[0] else None
    return Checker(Span(*match.span()), name) if match is not None and name else None
