"""Rule "opposed": two sides say things of one party and place that cannot both hold, though neither denies the other's words.

Precision comes first: only the listed pairs of predicate classes count, the party and the place must agree where both are said, and the score
stays below the one that makes a dispute contested without review.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import affirms, same_proposition
from app.engine.linking.predicates import predicates_among
from app.engine.linking.readings import MAIN_PLACE, Context, Reading, context_of, read
from app.engine.linking.wording import party_title
from app.engine.positions import Position

RULE = "opposed"
_UNSAID = 0.1
_LEAST = 0.4
_REMEMBERED = 8_192
"""Texts whose reading is kept: an event's claims are compared again and again."""
_ALIKE = 80
_HOLDS = re.compile(r"\b(?:held|holds?|holding|remain(?:ed|s)?)\b", re.IGNORECASE)
_PARTIAL = re.compile(
    r"\b(?:parts?|half|districts?|blocks?|quarters?|outskirts|suburbs?|most|some|percent|per cent|share)\b|%", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Opposition:
    """Two predicate classes of which one excludes the other; `same_party` None leaves the party out of it, False wants two parties."""

    left: str
    right: str
    same_party: bool | None
    score: float
    why: str
    unfinished: bool = False
    """True when the right one must be unfinished ("almost surrounded")."""


_OPPOSITIONS: tuple[_Opposition, ...] = (
    _Opposition("advance", "stall", True, 0.75, "advancing and making no gains exclude each other"),
    _Opposition("advance", "retreat", True, 0.7, "advancing and withdrawing exclude each other"),
    _Opposition("control", "control", False, 0.75, "one place cannot be held by two parties at once"),
    _Opposition("cut_off", "open_route", None, 0.75, "a supply route cannot be cut and open at once"),
    _Opposition("encircle", "open_route", None, 0.6, "troops are not surrounded while a supply route to them is open"),
    _Opposition("encircle", "encircle", True, 0.65, "surrounded and not yet fully surrounded exclude each other", unfinished=True),
)

_OPPOSING = frozenset(name for opposition in _OPPOSITIONS for name in (opposition.left, opposition.right))


def _proposition(position: Position) -> str | None:
    return position.proposition_text if position.proposition_kind is PropositionKind.YES_NO else None


def opposed_marks(position: Position) -> Marks | None:
    """The predicates of the position's words, and those that stand at the other end of an opposition to one of them."""
    mine = _predicates(position.text, _proposition(position))
    wanted = _opponents(mine)
    return Marks(mine, wanted) if wanted else None


def _may_oppose(a: Position, b: Position) -> bool:
    """False when the words alone rule an opposition out: most pairs end here."""
    mine = _predicates(a.text, _proposition(a))
    return bool(mine) and not _opponents(mine).isdisjoint(_predicates(b.text, _proposition(b)))


@lru_cache(maxsize=_REMEMBERED)
def _predicates(text: str, proposition: str | None) -> frozenset[str]:
    return predicates_among(_OPPOSING, text) | (predicates_among(_OPPOSING, proposition) if proposition else frozenset())


@lru_cache(maxsize=1024)
def _opponents(predicates: frozenset[str]) -> frozenset[str]:
    """What stands on the other end of an opposition to one of these."""
    pairs = [(o.left, o.right) for o in _OPPOSITIONS]
    return frozenset([r for left, r in pairs if left in predicates] + [left for left, r in pairs if r in predicates])


def _readings(position: Position, context: Context) -> list[Reading]:
    """What the position holds to be so: negation and stance taken together.

    A stance is one towards the proposition, so the proposition's wording is read where there is one; of the claim's own words only what is said to
    be unfinished is added, which no proposition carries.
    """
    if position.stance is Stance.QUESTIONS:
        return []
    positive = affirms(position)
    proposition = _proposition(position)
    read_from = proposition if proposition is not None else position.text
    found = [r for r in read(read_from, position.side_name, context) if r.negated != positive]
    if proposition is not None and positive:
        found += [r for r in read(position.text, position.side_name, context) if r.incomplete and not r.negated]
    return found


def _parties_agree(left: Reading, right: Reading, opposition: _Opposition) -> float | None:
    """What the parties cost the score, None when they exclude the opposition."""
    if opposition.same_party is None:
        return 0.0
    if left.party is None or right.party is None:
        return _UNSAID if opposition.unfinished else None
    return 0.0 if (left.party == right.party) is opposition.same_party else None


def _places_agree(left: Reading, right: Reading) -> float | None:
    said = [r.place for r in (left, right) if r.place not in (None, MAIN_PLACE)]
    if len(said) == 2:
        return 0.0 if said[0] == said[1] else _UNSAID if _spelled_alike(*said) else None
    return _UNSAID / 2 if MAIN_PLACE in (left.place, right.place) else _UNSAID


def _spelled_alike(one: str | None, other: str | None) -> bool:
    """True for two spellings of one name ("velkhar", "velchar")."""
    return bool(one) and bool(other) and str(one)[0] == str(other)[0] and fuzz.ratio(str(one), str(other)) >= _ALIKE


def _only_parts(a: Position, b: Position) -> bool:
    """True when one or both speak of a part of the place, unless a party that still holds a part denies by it that all was taken."""
    parts = [p.text for p in (a, b) if _PARTIAL.search(p.text)]
    return len(parts) == 2 or (len(parts) == 1 and _HOLDS.search(parts[0]) is None)


def _fits(left: Reading, right: Reading, opposition: _Opposition) -> bool:
    return (
        left.predicate == opposition.left
        and right.predicate == opposition.right
        and not left.incomplete
        and right.incomplete is opposition.unfinished
    )


def _best(mine: list[Reading], theirs: list[Reading]) -> tuple[float, _Opposition, Reading] | None:
    found: list[tuple[float, _Opposition, Reading]] = []
    for left in mine:
        for right in theirs:
            for opposition in _OPPOSITIONS:
                party, place = _parties_agree(left, right, opposition), _places_agree(left, right)
                if _fits(left, right, opposition) and party is not None and place is not None:
                    found.append((round(opposition.score - party - place, 2), opposition, left))
    return max(found, key=lambda f: (f[0], f[1].why, f[2].party or "")) if found else None


def opposed(a: Position, b: Position) -> Match | None:
    """Two positions of different sides in one event, not on one proposition -> a match with score below 0.8, or None; symmetric.

    "Advancing inside the town" against "made no gains there", "retook" against "still hold", a cut road against an open one.
    """
    if a.side_id == b.side_id or a.event_id != b.event_id:
        return None
    if same_proposition(a, b):
        return None
    if not _may_oppose(a, b):
        return None
    context = context_of((), (a.side_name, a.claimant_name, b.side_name, b.claimant_name))
    mine, theirs = _readings(a, context), _readings(b, context)
    if any(r.predicate == "control" for r in (*mine, *theirs)) and _only_parts(a, b):
        mine, theirs = ([r for r in rs if r.predicate != "control"] for rs in (mine, theirs))
    options = [found for found in (_best(mine, theirs), _best(theirs, mine)) if found is not None]
    if not options:
        return None
    score, opposition, reading = max(options, key=lambda f: (f[0], f[1].why, f[2].party or ""))
    if score < _LEAST:
        return None
    of = f" (said of {party_title(reading.party)})" if opposition.same_party and reading.party else ""
    compared = (("predicates", f"{opposition.left} / {opposition.right}"), *((("party", reading.party),) if reading.party else ()))
    return Match(ContradictionKind.OPPOSED, score, opposition.why + of, RULE, compared)
