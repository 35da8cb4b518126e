"""Rule "juxtaposed": one paragraph tells what two sides say one after the other, about one thing, and nothing shows that they agree."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.contrary import Told, told_by, words_in_common
from app.engine.contradiction.counts import comparable
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import grouped_by_persons, same_proposition
from app.engine.contradiction.part_counts import is_part
from app.engine.contradiction.ranges import overlap
from app.engine.contradiction.tolls import tolls_of_two_sides
from app.engine.linking.similarity import ALIKE_FROM, likeness
from app.engine.positions import Position

RULE = "juxtaposed"
SCORE = 0.75
"""Below what contests without review: the reporter's order speaks, not the claims' words. In the project's own key (dev half, extracted
claims) 32 of 45 such pairs contradict each other, half of them on texts nobody read."""

_MANY_WORDS, _REPEATED = 5, 0.8


def juxtaposed(a: Position, b: Position) -> Match | None:
    """A match for two claims that one paragraph tells one after the other, of different sides, with a word or a measure in common; symmetric."""
    if b.claim_id != a.told_beside and a.claim_id != b.told_beside:
        return None
    if a.side_id == b.side_id or a.event_id != b.event_id or (same_proposition(a, b) and grouped_by_persons(a, b)):
        return None
    mine, theirs = told_by(a), told_by(b)
    if mine is None or theirs is None or _agree(a, b) or _repeats(mine, theirs):
        return None
    figures = a.quantity is not None and b.quantity is not None
    if figures and (tolls_of_two_sides(a, b) or is_part(a, b)):
        return None
    shared = words_in_common(mine, theirs)
    if not shared and not (figures and comparable(a, b)):
        return None
    kind = ContradictionKind.QUANTITY if figures and not shared else ContradictionKind.OPPOSED
    return Match(kind, SCORE, "one paragraph tells the one as an answer to the other", RULE, (("in common", ", ".join(sorted(shared))),))


def juxtaposed_marks(position: Position) -> Marks | None:
    """The claim's id, which one that is told beside it looks for; None when its own stance is not known."""
    if position.words_stance is None:
        return None
    return Marks(frozenset((position.claim_id,)), frozenset((position.told_beside,) if position.told_beside else ()))


def _repeats(mine: Told, theirs: Told) -> bool:
    """True when one claim holds nearly all words of the other: a reporter's sentence told under two names."""
    shorter, longer = sorted((mine.words, theirs.words), key=len)
    return len(shorter) >= _MANY_WORDS and len(shorter & longer) >= _REPEATED * len(shorter)


def _agree(a: Position, b: Position) -> bool:
    """True for figures that fit each other, two denials, what one side concedes, or the same said in nearly the same words."""
    if a.quantity is not None and b.quantity is not None and overlap(a.quantity, b.quantity):
        return True
    stances = {a.words_stance, b.words_stance}
    if stances == {Stance.DENIES} or (Stance.ACKNOWLEDGES in stances and Stance.DENIES not in stances):
        return True
    return len(stances) == 1 and likeness(a.text, b.text) >= ALIKE_FROM
