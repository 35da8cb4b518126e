"""Who counts as one who tried to check: outlets and bodies whose trade it is, not the parties."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.checker_staff import hired_by, staff_body
from app.engine.extraction.checkers_known import PLACED
from app.engine.extraction.fact_checkers import is_audit_office, is_fact_checker, is_oversight
from app.engine.extraction.own_outlet import NOT_KNOWN, OwnOutlet, names_an_outlet
from app.engine.extraction.remark_words import (
    CHECKERS,
    COURTS,
    EXAMINERS,
    LOBBIES,
    OUTLET,
    SOCIETIES,
    STAFF,
    STAFF_OF,
    TRADES,
)
from app.engine.linking.actor_lexicon import PERSON_TITLES
from app.engine.linking.plans import guess_kind

NEITHER = re.compile(r"^(?:neither|no|none of|nobody at|no one at)\s+", re.IGNORECASE)
_ANY = re.compile(
    r"^(?:(?:an?|any|the|other|outside|single|truly) )*(?:independent(?:ly)?|neutral|impartial|third|second)\b|^(?:any|other|outside|foreign) |^(?:anyone|anybody|nobody|no one)(?: else)?$",
    re.IGNORECASE,
)
"""Nobody in particular ("any independent source")."""
_BODY_NAME = re.compile(
    r"(?:[A-Z][\w&’'-]* (?:of |for |and |the )*)+(?i:mission|team|group|commission|committee|panel|watch|network|observatory|mechanism|observers|monitors|inspectors|researchers)$"
)
_OWNED = re.compile(r"(?:its|his|her|their|my) ", re.IGNORECASE)
"""Whoever they are, they are a party's own ("its auditors")."""
_FACT_CHECKERS = re.compile(
    r"(?:(?:the|independent|several|two|three|many|other|outside|professional|local|volunteer) )*fact-?checkers?", re.IGNORECASE
)
"""Who is nobody's in particular."""
DESCRIBED = re.compile(
    r"^(?P<head>[^,]*?\b(?P<noun>[A-Za-z-]+)) (?:in|at|near|on|outside|inside|across|from|of|for|with|deployed|based|sent|appointed|hired|consulted|asked|interviewed|contacted|commissioned|quoted|cited|who)\b.*$"
)
_NOR = re.compile(r"\s+(?:nor|and|or)\s+")
PRESS = re.compile(r"\b(?:reporters?|journalists?|correspondents?|newsroom|fact-?checkers?)\b", re.IGNORECASE)
_SURE = re.compile(r"verif|independent|corrobor|authentic|substantiat", re.IGNORECASE)
_ABLE = re.compile(r"\b(?:able|unable) to (?:establish|determine)\b", re.IGNORECASE)
INDEPENDENT = frozenset({ActorKind.MEDIA, ActorKind.NGO, ActorKind.INTERGOVERNMENTAL_ORG})
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


def checker_named(words: str, check: str = "", own: OwnOutlet = NOT_KNOWN) -> str | None:
    """Words naming somebody -> the name, "" for the outlet itself; None for a party, which is no judge of what others say.

    `check` is the verb group: who "could not independently verify" is an outlet even when its name looks like a person's. `own` is whose
    article it is.
    """
    words = " ".join(words.split())
    return own.named_by(hired_by(words) or words) or own.owner_in(words) or _other_named(words, check, own)


def _other_named(words: str, check: str, own: OwnOutlet) -> str | None:
    bare = words.removeprefix("The ").removeprefix("the ")
    if _is_known(bare, check) or _is_trade_name(bare) or _FACT_CHECKERS.fullmatch(words) or staff_body(bare) is not None:
        return bare
    staff = STAFF.match(words)
    words = staff["who"] if staff is not None else words
    nobody = NEITHER.match(words)
    words = _NOR.split(NEITHER.sub("", words))[0] if nobody else words
    if is_itself(words) or (nobody and _ANY.match(words)):
        return ""
    if staff is not None:
        return _outlet_of(words, own)
    if _OWNED.match(words):
        return None
    with_article = words.startswith(("The ", "the "))
    name = words.removeprefix("The ").removeprefix("the ")
    head = name.rsplit(" ", 1)[-1]
    described = DESCRIBED.match(name)
    trade = described["noun"].lower() if described is not None else name.lower()
    if head.islower() or trade in CHECKERS or trade in EXAMINERS:
        return _described(name, check)
    kind = _kind_of(name)
    if kind is ActorKind.NGO and head.lower() in LOBBIES:
        return None
    if (
        kind is ActorKind.PERSON
        and PERSON_TITLES.isdisjoint(name.lower().split())
        and (with_article or "&" in name or names_an_outlet(name) or _SURE.search(check))
    ):
        return name
    if head.lower() in SOCIETIES and " " in name:
        return name
    if head.lower() in EXAMINERS and not TRADES.isdisjoint(name.lower().split()):
        return name
    return None if not head or kind in _PARTIES else name


def _is_known(name: str, check: str) -> bool:
    """True for the name of fact-checkers and auditors, and of a commission that verifies what was alleged."""
    return is_fact_checker(name) or is_audit_office(name) or (is_oversight(name) and _SURE.search(check) is not None)


def _is_trade_name(name: str) -> bool:
    """True for the proper name of a body whose trade is to check ("Lakes Truce Monitoring Team")."""
    capital = name[:1].isupper() and " " in name and name.rsplit(" ", 1)[-1][:1].isupper()
    return capital and not TRADES.isdisjoint(name.lower().split()) and _BODY_NAME.match(name) is not None


def _kind_of(name: str) -> ActorKind:
    """The kind of a name with a capital: "Observer" is a paper, not somebody who watched."""
    kind = guess_kind(name)
    return ActorKind.MEDIA if kind is ActorKind.UNNAMED and names_an_outlet(name) else kind


def is_itself(words: str) -> bool:
    """True for words by which an outlet speaks of itself without its name ("we", "this newspaper", "the agency")."""
    return OUTLET.match(words) is not None or words.lower() == "we"


def is_anybody(words: str) -> bool:
    """True for words that name nobody in particular ("any independent source", "independent monitors")."""
    return _ANY.match(words) is not None


def _described(name: str, check: str) -> str | None:
    """Somebody described with a small letter ("election observers", "the auditors hired by the court"): known by the trade."""
    described = DESCRIBED.match(name)
    head = (described["noun"] if described is not None else name.rsplit(" ", 1)[-1]).lower()
    name = PLACED.sub("", name)
    if head in CHECKERS or (head in EXAMINERS and _SURE.search(check)) or (head in COURTS and _ABLE.search(check)):
        return name
    return name if guess_kind(name) in INDEPENDENT and head not in LOBBIES else None


def _outlet_of(words: str, own: OwnOutlet) -> str | None:
    """Whose people "an AFP journalist" and "a correspondent for the Echo" are; "" for the outlet itself."""
    found = STAFF_OF.search(words)
    if found is None:
        return "" if PRESS.search(words) else None
    name = found["name"] or found["outlet"]
    itself = own.named_by(name)
    if itself is not None:
        return itself
    return None if _kind_of(name) in _PARTIES - {ActorKind.PERSON} else name
