"""Rule "blame": each of two parties says of one deed that somebody else did it, and they name different doers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.marks import Marks, alike
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import affirms
from app.engine.linking.clause_words import folded_stem, is_content
from app.engine.linking.names import fold
from app.engine.positions import Position

RULE = "blame"
SCORE = 0.75
"""Below what contests without review: two deeds may be told in the same words."""
_DEEDS: tuple[tuple[str, str], ...] = (
    ("shoot down", r"shot down|downed|brought down"),
    ("burn", r"set fire to|set (?=.{1,40}\b(?:ablaze|on fire|alight)\b)|torched|burned|burnt"),
    ("strike", r"shelled|bombed|bombarded|struck|hit|attacked|fired on|fired at"),
    ("blow up", r"blew up|blown up|mined|demolished|destroyed"),
    ("kill", r"killed|murdered|massacred|executed|shot dead|shot"),
    ("begin", r"started|provoked|began|opened fire first|fired first|shot first"),
    ("take", r"stole|stolen|looted|abducted|kidnapped"),
    ("ram", r"rammed|collided with|ran into|cut off"),
)
_ANY = re.compile("|".join(forms for _, forms in _DEEDS))
_DONE = tuple((name, re.compile(rf"\b(?:{forms})\b")) for name, forms in _DEEDS)
_CLEFT = r"^(?:it was |it had been )?(?P<agent>.+?)(?: that| who)?(?: had| has| have)?(?: also| simply| suddenly)? "
_ONCE: tuple[tuple[str, tuple[re.Pattern[str], ...]], ...] = (
    (
        "strike first",
        (
            re.compile(
                _CLEFT + r"(?:attacked|fired|shot|charged|struck|opened fire|hit out|shelled|started|provoked (?:it|them)|began) first\b"
            ),
            re.compile(_CLEFT + r"fired the first (?:shots?|shells?|bullets?)\b"),
            re.compile(
                _CLEFT
                + r"(?:started|initiated|provoked|began) (?:the |\w+day['’]s |this |an? )?(?:\w+ )?(?:clash(?:es)?|fighting|battle|exchange|firefight|shooting|skirmish|war|hostilities|conflict|violence)\b"
            ),
            re.compile(
                _CLEFT
                + r"(?:launched|opened|carried out|mounted) [\"“]?an? (?:\w+ )?(?:unprovoked|surprise|unjustified) (?:attack|assault|fire|strike)"
            ),
            re.compile(_CLEFT + r"opened [\"“]?unprovoked[\"”]? fire\b"),
            re.compile(
                r"\bfirst (?:shots?|shells?|blows?|stones?|bullets?) (?:had )?(?:came|come|were fired|was fired|were thrown|was thrown) (?:from|by) (?P<agent>.+)$"
            ),
        ),
    ),
    (
        "leave the talks",
        (
            re.compile(_CLEFT + r"(?:broke|broken) off (?:the |all )?(?:talks|negotiations|contacts?)\b"),
            re.compile(_CLEFT + r"(?:walked (?:out|away)|stormed out|pulled out|left the (?:table|talks|negotiations|room))\b"),
        ),
    ),
)
"""Deeds an event has one of: who names its doer need not say to whom it was done."""
_ONCE_HINTS = (
    "first",
    "unprovoked",
    "started",
    "initiated",
    "provoked",
    "began",
    "surprise",
    "unjustified",
    "broke",
    "walked",
    "stormed",
    "pulled out",
    "left the ",
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are)(?: \w+ly)?\s*$")
_BY = re.compile(r"\bby (?P<agent>.+?)(?:$|[,;]| on | in | at | during | with )")
_AUX = re.compile(r"\b(?:had|has|have|was|were|been|being|is|are|also|then|not|never|no)\b")
_NEGATED = re.compile(r"\b(?:not|never|no|none|nobody|neither)\b|n't\b")
_PREFIX = 5
"""Letters a country shares with its people ("Kestria", "Kestrian")."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a text says was done, by whom and to what (stems)."""

    name: str
    agent: frozenset[str]
    patient: frozenset[str]
    told: str


def blame(a: Position, b: Position) -> Match | None:
    """A match when both affirm one deed to one thing in one event, each by a doer that is not its own side and not the other's doer; symmetric."""
    if a.side_id == b.side_id or a.event_id != b.event_id or not (affirms(a) and affirms(b)):
        return None
    mine = deed_in(a.text)
    theirs = deed_in(b.text) if mine is not None else None
    if mine is None or theirs is None or mine.name != theirs.name or mine.patient.isdisjoint(theirs.patient):
        return None
    if _same(mine.agent, theirs.agent) or _is_own(a, mine) or _is_own(b, theirs):
        return None
    told = sorted((mine.told, theirs.told))
    why = f'they name different doers of one deed, "{told[0]}" and "{told[1]}"'
    return Match(ContradictionKind.CATEGORY, SCORE, why, RULE, (("deed", mine.name), ("doers", " / ".join(told))))


def blame_marks(position: Position) -> Marks | None:
    """Words for whom or what the deed of somebody else's was done to that the position affirms."""
    deed = deed_in(position.text) if affirms(position) else None
    return None if deed is None or _is_own(position, deed) else alike(deed.patient)


@lru_cache(maxsize=8192)
def deed_in(text: str) -> Deed | None:
    """The first deed a text tells with doer and what it was done to; None without one of them, or when the text negates it."""
    folded = " ".join(fold(text).strip(" .").split())
    once = _once_in(folded)
    if once is not None:
        return once
    if _ANY.search(folded) is None or _NEGATED.search(folded):
        return None
    for name, pattern in _DONE:
        match = pattern.search(folded)
        if match is None:
            continue
        before, after = folded[: match.start()], folded[match.end() :]
        by = _BY.search(after)
        passive = _PASSIVE.search(before) is not None
        if passive and by is None:
            return None
        agent, patient = (by["agent"], before) if passive and by is not None else (before, after)
        told = " ".join(_AUX.sub(" ", agent).split())
        if not _stems(agent) or not _stems(patient):
            return None
        return Deed(name, _stems(agent), _stems(patient), told)
    return None


def _once_in(folded: str) -> Deed | None:
    if not any(hint in folded for hint in _ONCE_HINTS) or _NEGATED.search(folded):
        return None
    for name, patterns in _ONCE:
        for pattern in patterns:
            match = pattern.search(folded)
            if match is not None and _stems(match["agent"]):
                return Deed(name, _stems(match["agent"]), frozenset((name,)), " ".join(_AUX.sub(" ", match["agent"]).split()))
    return None


def _stems(text: str) -> frozenset[str]:
    return frozenset(folded_stem(w.removesuffix("'s")) for w in re.findall(r"[a-z0-9'-]+", text) if is_content(w))


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(x == y or (len(x) >= _PREFIX and x[:_PREFIX] == y[:_PREFIX]) for x in one for y in other)


def _is_own(position: Position, deed: Deed) -> bool:
    return _same(deed.agent, _stems(fold(f"{position.side_name} {position.claimant_name}")))
