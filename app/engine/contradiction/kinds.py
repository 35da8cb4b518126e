"""Rule "kinds": one side says that nothing of a kind was, the other tells of one of that kind ("no ransom was paid", "two million had been handed over").

Only denials that leave nothing out are read so: what limits them ("no warning of the storm") must stand in the other claim too.
"""

from __future__ import annotations

from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.assertions import Assertion
from app.engine.contradiction.contrary import MILD, ROLE_STEMS, Told, same_name, told_by
from app.engine.contradiction.kind_words import KINDS, Doer, Kind
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import grouped_by_persons, same_proposition
from app.engine.linking.clause_words import LIGHT_VERBS, folded_stem
from app.engine.linking.wordlists import words
from app.engine.positions import Position

RULE = "kinds"
SCORE = 0.6
"""Below what contests without review: what is told may be another thing of its kind."""
_SAYS_LITTLE = (
    ROLE_STEMS
    | MILD
    | frozenset(
        folded_stem(w) for w in LIGHT_VERBS | words("nothing anything anybody anyone nobody thing kind sort form way time night day ever")
    )
)
_BY_HEAD = {head: kind for kind in KINDS for head in kind.heads}
_BY_WORD = {word: frozenset(kind for kind in KINDS if word in kind.told) for word in frozenset[str]().union(*(kind.told for kind in KINDS))}
"""Every word that tells of a kind -> the kinds it tells of."""


def kinds(a: Position, b: Position) -> Match | None:
    """A match when one of two sides denies whatever is of a kind and the other tells of one; symmetric."""
    if a.side_id == b.side_id or a.event_id != b.event_id or (same_proposition(a, b) and grouped_by_persons(a, b)):
        return None
    mine, theirs = told_by(a), told_by(b)
    if mine is None or theirs is None:
        return None
    kind = _denied_and_told(mine, theirs) or _denied_and_told(theirs, mine)
    if kind is None:
        return None
    why = "one tells of what the other says there was none of"
    return Match(ContradictionKind.DENIAL, SCORE, why, RULE, (("about", kind.name.replace("_", " ")),))


def kinds_marks(position: Position) -> Marks | None:
    """The kinds the position tells of, and those it says there was nothing of."""
    told = told_by(position)
    return None if told is None else _marks(told)


@lru_cache(maxsize=8192)
def _marks(told: Told) -> Marks | None:
    has = frozenset(kind.name for clause in told.clauses for kind in _told_of(clause))
    wants = frozenset(kind.name for clause in told.clauses if (kind := _denied(clause)) is not None)
    return Marks(has, wants) if has or wants else None


def _denied_and_told(no: Told, yes: Told) -> Kind | None:
    for clause in no.clauses:
        kind = _denied(clause)
        if kind is None or not _left(clause, kind) <= yes.words:
            continue
        if any(kind in _told_of(other) and _of_denier(clause, other, kind) for other in yes.clauses):
            return kind
    return None


def _denied(clause: Assertion) -> Kind | None:
    """The kind of which a clause says that there was nothing at all."""
    if not clause.negated or not clause.target:
        return None
    whole = clause.emphatic or clause.of_noun or clause.own or (clause.denied and not clause.subject)
    return _BY_HEAD.get(clause.target[-1]) if whole else None


def _told_of(clause: Assertion) -> frozenset[Kind]:
    words = () if clause.negated or _BY_WORD.keys().isdisjoint(clause.words) else clause.words & _BY_WORD.keys()
    return frozenset[Kind]().union(*[_BY_WORD[word] for word in words])


def _left(clause: Assertion, kind: Kind) -> frozenset[str]:
    """Stems that limit what a clause denies."""
    left = clause.words - kind.heads - kind.told - _SAYS_LITTLE - clause.named
    return left - clause.subject if clause.own else left


def _of_denier(no: Assertion, yes: Assertion, kind: Kind) -> bool:
    """True unless the denier speaks of itself and the other of somebody else, as far as the kind has a doer."""
    if kind.doer is Doer.SAME:
        return same_name(no.doer, yes.doer)
    third = kind.doer is Doer.OTHER and not yes.own and bool(no.doer) and bool(yes.doer)
    return not (third and not same_name(no.doer, yes.doer))
