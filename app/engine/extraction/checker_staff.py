"""Whose people somebody described by a trade is: "observers from the Lakes Union", "the fact-checking group Plumb Line", "UN monitors"."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.own_outlet import names_an_outlet
from app.engine.linking.plans import guess_kind

_NAME = r"(?P<body>[A-Z][\w.&’'-]*(?: (?:of |for |on |and |the |& )*[A-Z][\w.&’'-]*)*)"
_PEOPLE = (
    r"(?P<noun>(?i:monitors?|observers?|researchers?|experts?|fact-?checkers?|inspectors?|analysts?|peacekeepers?|auditors?|investigators?|"
    r"scientists?|engineers?|surveyors?|toxicologists?|statisticians?|economists?|epidemiologists?|specialists?|delegates|examiners?))"
)
_DESK = r"(?P<desk>(?:fact-?checking|verification|monitoring|forensic|investigations?) (?:desk|unit|team|service|project|lab|laboratory))"
_TAIL = r"(?: (?:who|that|sent|deployed|posted|based|in|at|near|on)\b.*)?"
_FROM = re.compile(rf"(?:[A-Za-z’'-]+ ){{0,4}}?(?:{_PEOPLE}|{_DESK}) (?:of|from|at|with|for) (?:the )?{_NAME}{_TAIL}")
_OF_BODY = re.compile(rf"(?:[Tt]he |[Tt]wo |[Tt]hree |[Ss]everal |[Ss]ome )?{_NAME}(?: [a-z-]+){{0,2}}? {_PEOPLE}{_TAIL}")
_HIRED = re.compile(
    rf"(?:[A-Za-z’'-]+ ){{0,4}}?{_PEOPLE} (?:hired|commissioned|consulted|engaged|employed|asked|contacted|interviewed) by (?P<body>.+)"
)
_CALLED = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?:[a-z-]+ ){0,2}?(?:fact-?checking|fact-?check|verification|monitoring|watchdog|election-monitoring|civic|rights|human rights|"
    rf"conflict|investigative) (?:group|site|website|organi[sz]ation|desk|service|project|collective|team|unit|agency|portal|outlet|society) {_NAME}"
)
_PARTIES = frozenset({ActorKind.STATE, ActorKind.ARMED_FORCE, ActorKind.ARMED_GROUP, ActorKind.COMPANY})
_SENT_TO_LOOK = re.compile(r"(?:monitor|observer|inspector|auditor)s?", re.IGNORECASE)
"""Whom a government body sends to look, where its experts speak for it."""


def staff_body(words: str) -> str | None:
    """Words naming somebody by a trade of checking -> the body they check for; None when they name no body, or a party's own people.

    "Experts hired by" an outlet check for it.
    """
    for pattern in (_HIRED, _CALLED, _FROM, _OF_BODY):
        found = pattern.fullmatch(words)
        if found is None:
            continue
        body = found["body"].removeprefix("the ")
        return body if _may_send(pattern, found, guess_kind(body)) else None
    return None


def _may_send(pattern: re.Pattern[str], found: re.Match[str], kind: ActorKind) -> bool:
    if pattern is _OF_BODY:
        return kind in (ActorKind.INTERGOVERNMENTAL_ORG, ActorKind.NGO)
    if pattern is _HIRED:
        return names_an_outlet(found["body"])
    if kind is ActorKind.GOVERNMENT_BODY:
        return pattern is _FROM and found["noun"] is not None and _SENT_TO_LOOK.fullmatch(found["noun"]) is not None
    return kind not in _PARTIES
