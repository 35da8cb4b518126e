"""Rule: one claimant asserts or acknowledges what the other denies (domain.md, "When two claims contradict")."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import affirms, same_proposition
from app.engine.contradiction.ranges import named, within
from app.engine.contradiction.scores import structural_score
from app.engine.contradiction.units import same_measure
from app.engine.positions import Position, Range


def denial(a: Position, b: Position) -> Match | None:
    """A match when one affirms and the other denies one proposition, and the denial reaches what is affirmed.

    A bare denial reaches everything on its proposition. A denied figure reaches only figures it contains or repeats: "100 fell" and
    "denied that 500 fell" agree. Denied category answers are the category rule's.
    """
    if not same_proposition(a, b) or {affirms(a), affirms(b)} != {True, False}:
        return None
    affirming, denying = (a, b) if affirms(a) else (b, a)
    if denying.stance is not Stance.DENIES or _is_category_answer(affirming, denying) or not _reaches(denying, affirming):
        return None
    verb = "acknowledges" if affirming.stance is Stance.ACKNOWLEDGES else "asserts"
    why = f"one {verb} what the other denies{_about(denying)}"
    return Match(ContradictionKind.DENIAL, structural_score(a, b), why, "denial")


def _is_category_answer(affirming: Position, denying: Position) -> bool:
    on_category = PropositionKind.CATEGORY in (affirming.proposition_kind, denying.proposition_kind)
    return on_category and affirming.value is not None and denying.value is not None


def _reaches(denying: Position, affirming: Position) -> bool:
    denied, affirmed = denying.quantity, affirming.quantity
    return denied is None or affirmed is None or _reaches_figure(denied, affirmed)


def _reaches_figure(denied: Range, affirmed: Range) -> bool:
    return same_measure(denied, affirmed) and (within(affirmed, denied) or bool(named(affirmed) & named(denied)))


def _about(position: Position) -> str:
    return "" if not position.proposition_text else f', "{position.proposition_text.strip().rstrip(".")}"'
