"""Rule: one claimant asserts or acknowledges what the other denies (domain.md, "When two claims contradict")."""

from __future__ import annotations

from app.domain.vocabulary import ContradictionKind, PropositionKind, Stance
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import affirms, grouped_by_persons, same_proposition, told_apart
from app.engine.contradiction.ranges import named, within
from app.engine.contradiction.scores import structural_score
from app.engine.contradiction.units import same_measure
from app.engine.linking.alignment import answers_otherwise, may_be_of_one_thing, surely_of_one_thing, tells_of_parts
from app.engine.linking.similarity import is_negated
from app.engine.positions import Position, Range


def denial(a: Position, b: Position) -> Match | None:
    """A match when one affirms and the other denies one proposition, and the denial reaches what is affirmed.

    A bare denial reaches everything on its proposition. A denied figure reaches only figures it contains or repeats: "100 fell" and
    "denied that 500 fell" agree; but "rose 8 %" and "fell 5 %" answer one question in opposite ways. Some of a group against some others is no
    conflict. Nor is a doubtful denial in another article than what it would deny: on the dev half of the key 3 of 13 such pairs were right, 10 of 11
    in one article. Denied category answers are the category rule's.
    """
    positive = affirms(a)
    if positive is affirms(b) or not same_proposition(a, b):
        return None
    affirming, denying = (a, b) if positive else (b, a)
    if denying.stance is not Stance.DENIES or _is_category_answer(affirming, denying) or _in_one_breath(a, b):
        return None
    if not (_reaches(denying, affirming) or answers_otherwise(affirming.text, denying.text)) or _of_parts(a, b):
        return None
    if not (grouped_by_persons(a, b) or may_be_of_one_thing(affirming.text, denying.text)):
        return None
    doubts = _doubts(affirming, denying)
    if doubts > 1 and told_apart(a, b):
        return None
    doubts += _from_afar(affirming, denying)
    verb = "acknowledges" if affirming.stance is Stance.ACKNOWLEDGES else "asserts"
    why = f"one {verb} what the other denies{_about(denying)}"
    return Match(
        ContradictionKind.DENIAL,
        structural_score(a, b, doubts),
        why,
        "denial",
    )


def _in_one_breath(a: Position, b: Position) -> bool:
    """True for what one claimant says at one time, put together by a machine: the grouping errs sooner than a party denies what it just said."""
    same = a.claimant_id == b.claimant_id and a.asserted_at is not None and a.asserted_at == b.asserted_at
    return same and not grouped_by_persons(a, b)


def _doubts(affirming: Position, denying: Position) -> int:
    """How much a machine's grouping leaves open: whether both are about one thing, and whether it is a denial, which only "denied" makes plain."""
    if grouped_by_persons(affirming, denying):
        return 0
    implied = denying.words_stance not in (None, Stance.DENIES) or affirming.words_stance is Stance.DENIES
    return implied + (not surely_of_one_thing(affirming.text, denying.text))


def _from_afar(affirming: Position, denying: Position) -> bool:
    """True where a machine found the denied claim farther away than right before the denial: in another text, or told with others between.

    A bare denial took its words from the claim it seemed to answer: right before it that was right in 25 of 34 pairs of the key, farther off in 13 of 22.
    """
    if grouped_by_persons(affirming, denying):
        return False
    if told_apart(affirming, denying):
        return True
    bare = affirming.told_in is not None and affirming.text == denying.text
    return bare and affirming.claim_id != denying.told_beside and denying.claim_id != affirming.told_beside


def _is_category_answer(affirming: Position, denying: Position) -> bool:
    on_category = PropositionKind.CATEGORY in (affirming.proposition_kind, denying.proposition_kind)
    return on_category and affirming.value is not None and denying.value is not None


def _reaches(denying: Position, affirming: Position) -> bool:
    denied, affirmed = denying.quantity, affirming.quantity
    return denied is None or affirmed is None or _reaches_figure(denied, affirmed)


def _reaches_figure(denied: Range, affirmed: Range) -> bool:
    return same_measure(denied, affirmed) and (within(affirmed, denied) or bool(named(affirmed) & named(denied)))


def _of_parts(a: Position, b: Position) -> bool:
    """True when both speak of some of a group only: some villages got aid, others did not."""
    if grouped_by_persons(a, b) or not (tells_of_parts(a.text) and tells_of_parts(b.text)):
        return False
    return is_negated(a.text) != is_negated(b.text) or answers_otherwise(a.text, b.text)


def _about(position: Position) -> str:
    return "" if not position.proposition_text else f', "{position.proposition_text.strip().rstrip(".")}"'
