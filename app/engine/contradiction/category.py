"""Rule: different answers to a question that has only one (domain.md, "When two claims contradict")."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms, grouped_by_persons, same_proposition
from app.engine.contradiction.scores import structural_score
from app.engine.positions import Position


def category(a: Position, b: Position) -> Match | None:
    """A match when both affirm different answers on one category proposition, or one denies the answer that the other affirms.

    Answers are compared without case and white space; denying one answer agrees with affirming another.
    """
    one = _answer(a)
    other = None if one is None else _answer(b)
    if one is None or other is None or not same_proposition(a, b):
        return None
    if affirms(a) and affirms(b) and one != other:
        first, second = in_order(a, b)
        why = f'only one answer can hold, "{first.value}" or "{second.value}"'
        # persons pick from the proposition's answers, a machine may have found two names of one answer
        score = structural_score(a, b, doubts=not grouped_by_persons(a, b))
        return Match(ContradictionKind.CATEGORY, score, why, "category")
    if one == other and _opposite(a, b):
        why = f'one affirms the answer "{in_order(a, b)[0].value}" and the other denies it'
        return Match(ContradictionKind.DENIAL, structural_score(a, b), why, "category")
    return None


def _answer(position: Position) -> str | None:
    if position.proposition_kind is not PropositionKind.CATEGORY:
        return None
    return " ".join((position.value or "").casefold().split()) or None


def _opposite(a: Position, b: Position) -> bool:
    return (affirms(a) and b.stance is Stance.DENIES) or (affirms(b) and a.stance is Stance.DENIES)
