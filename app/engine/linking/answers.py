"""What a denial answers when no class and no aligned words tell: "denied the accusation", "rejected any involvement", "denied losing equipment"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.linking.axes import yes_phrases
from app.engine.linking.clause_words import ROLES, folded_stem, is_content
from app.engine.linking.frames import frames_of
from app.engine.linking.names import fold
from app.engine.linking.predicates import predicates_in

_REPORT = re.compile(
    r"^(?:that |the |this |those |these |such |any |all |both |earlier |media |repeated |latest )*(?P<owner>(?:[\w'’.-]+ ){0,4}?)"
    r"(?:allegation|accusation|claim|report|charge|assertion|suggestion|account|version|statement|rumou?r|story|figure|number|toll|count|criticism|complaint)s?"
    r"(?: (?:of|about|against|by|from|that|as)\b(?P<about>.*))?$",
    re.IGNORECASE,
)
_BLAME = re.compile(
    r"^(?:that it (?:had|was|bore) )?(?:any |all |being )*(?:responsibility|responsible|involvement|involved|wrongdoing|blame|a role|part|guilt)\b",
    re.IGNORECASE,
)
_POINTER = re.compile(r"^(?:it|this|that|so)\W*$", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")
_ROLE_STEMS = frozenset(folded_stem(role) for role in ROLES)
_LEAST_SHARE = 0.5
_POINTED, _NEAR, _WORDED = 0.7, 0.6, 0.65
_FARTHEST = 4
"""A denial without words of its own answers one of the so many statements before it."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as an answer sees it: `at` is its place in the text, `name` the speaker's, `party` tells voices apart."""

    at: int
    text: str
    name: str
    party: str


def points_back(text: str) -> bool:
    """True for a denial that says nothing of its own ("the accusation", "any involvement", "this")."""
    bare = text.strip(" .,")
    return any(pattern.match(bare) for pattern in (_REPORT, _BLAME, _POINTER))


def target_of(denial: Said, others: Sequence[Said]) -> tuple[Said, float] | None:
    """The statement of another party that a denial answers, with how sure that is; None when none fits.

    A denial that only points back takes the nearest statement before it, first one that names the denier or that the owner made ("the
    union's figures"); one of a noun takes what shares most of its words, the nearest of equals. A denied clause has questions to meet on.
    """
    rivals = sorted((o for o in others if o.party != denial.party), key=lambda o: (_distance(denial, o), o.at))
    if points_back(denial.text):
        return _pointed(denial, rivals)
    return _named(denial, rivals) if all(frame.light for frame in frames_of(denial.text, denial.name)) else None


def _named(denial: Said, rivals: Sequence[Said]) -> tuple[Said, float] | None:
    """What shares the denied noun ("denied any leak", "denied losing vehicles") and at least half of the words beside it."""
    mine = _words(denial) - _names(denial)
    heads = frozenset(h for frame in frames_of(denial.text, denial.name) for h in frame.heads)
    axes, classes = _axes(denial), predicates_in(denial.text)
    best: tuple[float, Said] | None = None
    for rival in rivals:
        theirs = _words(rival) | _names(rival) | (_phrases_of(axes & _axes(rival)) & mine)
        share = len(mine & theirs) / len(mine) if mine else 0.0
        if (
            (heads & theirs or axes & _axes(rival) or classes & predicates_in(rival.text))
            and share >= _LEAST_SHARE
            and not _elsewhere(denial, rival)
            and (best is None or share > best[0])
        ):
            best = (share, rival)
    return None if best is None else (best[1], round(_WORDED + 0.2 * (best[0] - _LEAST_SHARE), 2))


def _elsewhere(denial: Said, rival: Said) -> bool:
    """True when both name places or people, and none in common."""
    mine, theirs = (frozenset(n for frame in frames_of(s.text, s.name) for n in frame.names) for s in (denial, rival))
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _pointed(denial: Said, rivals: Sequence[Said]) -> tuple[Said, float] | None:
    before = [r for r in rivals if 0 < denial.at - r.at <= _FARTHEST]
    match = _REPORT.match(denial.text.strip(" .,"))
    owner = _stems(match["owner"]) if match is not None else frozenset()
    about = _stems(match["about"] or "") if match is not None else frozenset()
    classes = predicates_in(match["about"] or "") if match is not None else frozenset()
    told = [r for r in rivals if about & (_words(r) | _questions(r)) or classes & predicates_in(r.text)]
    owned = [r for r in told or before if owner & _stems(f"{r.name} {r.party}")]
    if owned:
        return owned[0], _POINTED
    naming = [r for r in told or before if _mentions(r, denial)]
    if naming:
        return naming[0], _POINTED
    if _BLAME.match(denial.text.strip()):
        return None
    if about and not told:
        return None
    near = told or [r for r in before if denial.at - r.at == 1]
    return (near[0], _NEAR) if near else None


def _questions(said: Said) -> frozenset[str]:
    """Stems of the words that answer the same questions: "fraud" meets "rigged"."""
    return _phrases_of(_axes(said))


def _axes(said: Said) -> frozenset[str]:
    return frozenset(name for frame in frames_of(said.text, said.name) for name, yes in frame.axes if yes)


def _phrases_of(axes: frozenset[str]) -> frozenset[str]:
    return frozenset(folded_stem(w) for axis in axes for phrase in yes_phrases(axis) for w in phrase.split() if is_content(w))


def _distance(denial: Said, other: Said) -> int:
    """Statements in front of the denial are nearer than those behind it."""
    return denial.at - other.at if other.at < denial.at else 1_000 + other.at - denial.at


def _mentions(rival: Said, denial: Said) -> bool:
    words = _stems(rival.text)
    return bool(words & _names(denial)) or bool(words & _ROLE_STEMS & _stems(denial.name))


def _words(said: Said) -> frozenset[str]:
    return frozenset(w for frame in frames_of(said.text, said.name) for w in frame.words) or _stems(said.text)


def _names(said: Said) -> frozenset[str]:
    return _stems(f"{said.name} {said.party}")


def _stems(text: str) -> frozenset[str]:
    return frozenset(folded_stem(w) for w in _WORD.findall(fold(text).replace("'s", " ")) if is_content(w))
