"""Whose people somebody described by a trade is: "observers from the Lakes Union", "the fact-checking group Plumb Line", "UN monitors"."""

from __future__ import annotations

import re

from app.domain.vocabulary import ActorKind
from app.engine.extraction.fact_checkers import is_audit_office, is_fact_checker
from app.engine.extraction.own_outlet import names_an_outlet
from app.engine.linking.plans import guess_kind
from app.engine.linking.wordlists import words

_PART = r"[A-Z](?:[\w&’'-]|\.(?=\w))*"
_NAME = rf"(?P<body>{_PART}(?: (?:of |for |on |and |the |& )*{_PART})*)"
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
_APPOSED = re.compile(
    r", (?:an?|the) (?:[A-Za-z-]+ ){0,4}?(?:(?:fact-?checking|verification|monitoring|watchdog|election-monitoring|conflict-monitoring|fact-finding) "
    r"(?:group|site|website|organi[sz]ation|desk|service|project|collective|team|unit|agency|portal|outlet|society|network|body)|fact-?checkers?|watchdog)\b"
)
_SHORT = re.compile(
    r"(?:[Tt]he |[Ii]ts |[Tt]hese |[Tt]hose )(?P<noun>monitors|observers|inspectors|experts|analysts|researchers|investigators|auditors|engineers|desk|group|team|unit)"
)
_NAMED_WITH = (
    re.compile(
        rf"(?:fact-?checking |verification |monitoring )?\b(?P<noun>(?i:monitors|observers|inspectors|experts|analysts|researchers|investigators|auditors|engineers|desk|team|unit)) "
        rf"(?:of|from|at|with|for) (?:the )?{_NAME}"
    ),
    re.compile(
        rf"{_NAME} (?:[a-z-]+ ){{0,2}}?(?P<noun>monitors|observers|inspectors|experts|analysts|researchers|investigators|auditors|engineers)\b"
    ),
)
_LOOK_BACK = 1500
_WORK = re.compile(
    r"(?:[A-Za-z’'-]+ ){0,4}?(?P<work>(?i:fact-?checks?|analys[ie]s|reviews?|investigations?|checks?|counts?|examinations?|comparisons?|audits?|tests?|tabulations?|surveys?|"
    r"measurements?|inspections?|laboratory tests?|samples?))(?: (?:of|on|from) [^,]{2,50}?)?"
    r" (?:by|(?:carried out|done|made|conducted|taken) (?:by|for)) (?P<body>(?:the )?.+?)(?: (?:of|into|on) [a-z0-9].*)?"
)
"""Whose work it is that found something: "a fact-check by the Ister Gazette", "tests on ten wells by the Ister Laboratory"."""
_OWN_WORK = re.compile(
    rf"(?:[Tt]he )?{_NAME}['’]s (?:own )?(?:[a-z]+ )?(?:inspections?|audits?|reviews?|analys[ie]s|examinations?|counts?|checks?|tests?|investigations?|surveys?)"
)
"""Whose own work found something: "the Labour Inspectorate's inspection"."""
EXAMINING = words("laboratory lab university institute observatory board bureau survey centre center hospital museum")
_PARTIES = frozenset({ActorKind.STATE, ActorKind.ARMED_FORCE, ActorKind.ARMED_GROUP, ActorKind.COMPANY})
_SENT_TO_LOOK = re.compile(r"(?:monitor|observer|inspector|auditor)s?", re.IGNORECASE)
"""Whom a government body sends to look, where its experts speak for it."""


def tells_a_trade(text: str, at: int) -> bool:
    """True when an apposition at offset `at`, right behind a name, calls it a body that checks: ", a fact-checking group,"."""
    return _APPOSED.match(text, at) is not None


def is_work(told: str) -> bool:
    """True for what somebody did to find out ("tests by the Ister Laboratory"), rather than somebody."""
    return _WORK.fullmatch(told) is not None


def hired_by(told: str) -> str | None:
    """Who hired the experts that the words name; None when nobody did."""
    found = _HIRED.fullmatch(told)
    return found["body"] if found is not None else None


def earlier_body(text: str, at: int, words: str | None) -> str | None:
    """Whose "the monitors" and "the desk" are: the body that the text named them with before offset `at`; None when it named none."""
    short = _SHORT.fullmatch(words or "")
    if short is None:
        return None
    noun = short["noun"].lower()
    found = [m for pattern in _NAMED_WITH for m in pattern.finditer(text, max(0, at - _LOOK_BACK), at) if m["noun"].lower() == noun]
    bodies = [staff_body(m.group()) for m in sorted(found, key=lambda m: m.end(), reverse=True)]
    return next((body for body in bodies if body is not None), None)


def staff_body(told: str) -> str | None:
    """Words that name somebody by a trade of checking -> the body they check for; None when they name no body, or a party's own people.

    "Experts hired by" an outlet check for it.
    """
    work = _WORK.fullmatch(told)
    if work is not None:
        body = staff_body(work["body"]) or work["body"].removeprefix("the ")
        return body if body != work["body"].removeprefix("the ") or names_an_outlet(body) or body.split()[-1].lower() in EXAMINING else None
    own = _OWN_WORK.fullmatch(told)
    if own is not None:
        return own["body"] if is_audit_office(own["body"]) or is_fact_checker(own["body"]) or names_an_outlet(own["body"]) else None
    for pattern in (_HIRED, _CALLED, _FROM, _OF_BODY):
        found = pattern.fullmatch(told)
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
