"""Rule "contrary": by their own words two claims answer one question in opposite ways, whether or not they stand on one proposition.

Either one says that something is not so which the other tells of ("denied any blasting", "carried out a blast"), or both use words that exclude
each other ("was closed", "is open"). What else they say must agree enough that they speak of one thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.assertions import Answer, Assertion, assertions_in
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import grouped_by_persons, same_proposition, told_apart
from app.engine.contradiction.ranges import within
from app.engine.linking.alignment import apart
from app.engine.linking.clause_words import HUMANS, ROLES, folded_stem, is_content
from app.engine.linking.names import fold, person_words
from app.engine.linking.predicates import FORCES
from app.engine.linking.wordlists import words
from app.engine.positions import Position

RULE = "contrary"
_NAMED_ROLES = words("hospital bank town city court police")
ROLE_STEMS = frozenset(folded_stem(role) for role in ROLES - _NAMED_ROLES)
"""Stems of subjects that stand for a name and so say little of what a clause is about."""
_WEAK = frozenset(folded_stem(w) for w in words("people town city country day area thing place group case week month year night time"))
_LIGHT = frozenset(folded_stem(w) for w in words("make take give have get receive put be go say tell see show report find come"))
MILD = frozenset(
    folded_stem(w)
    for w in words("prior mass serious new major further single independent credible direct early earlier previous large small big")
)
"""Adjectives a denial may carry that the other side leaves out ("any prior warning")."""
_COVERED, _COVERED_NAMED, _COVERED_AXIS = 0.34, 0.25, 0.5
"""Least share of the other words of a clause that the other claim must repeat; less when it repeats the denied thing's own description."""


_OBJECT_WORDS = 2
_SURE_WORDS = 2
"""With one word in common beside what clashes, two claims may still be about two things: a person looks first."""
_OF_ONE_DOER = 0.7
"""For one deed of one doer, done and not done, whatever else is said of it."""
_ACROSS_TEXTS = 0.65
"""At most this for claims of two texts, which may be about two days or two things: 6 of 12 such pairs of the key's dev half are right, none of 3 of the other."""
_BEGINNING = 5
_NOTHING: frozenset[str] = frozenset()
_CROWDS = frozenset(folded_stem(w) for w in HUMANS | FORCES)
"""Nouns of which a place holds many: some that did it say nothing against others that did not."""


@dataclass(frozen=True, eq=False)
class Told:
    """A claim's clauses, and what another claim must hold of to be worth comparing."""

    clauses: tuple[Assertion, ...]
    words: frozenset[str]
    denied: frozenset[str]
    """Heads of what it says is not so, and what stands beside them."""
    yes: frozenset[str]
    no: frozenset[str]
    """Axes it answers with yes, with no."""
    marks: Marks

    @cached_property
    def figure(self) -> Assertion | None:
        """The first clause that tells a number and does not say that it is not so; "one" is a number where no other stands."""
        told = [clause for clause in self.clauses if not clause.negated]
        return next((clause for clause in told if clause.figure), next((clause for clause in told if "one" in clause.tokens), None))


@dataclass(frozen=True, slots=True)
class _Clash:
    score: float
    kind: ContradictionKind
    why: str
    about: str


def contrary(a: Position, b: Position) -> Match | None:
    """A match for two claims of different sides in one event whose words clash; None where persons grouped both or a claim's own stance is unknown.

    One word in common is enough within an article, where who is told beside another mostly answers him, not across articles.
    """
    if a.side_id == b.side_id or a.event_id != b.event_id or (same_proposition(a, b) and grouped_by_persons(a, b)):
        return None
    mine, theirs = told_by(a), told_by(b)
    if mine is None or theirs is None or not _may_clash(mine, theirs):
        return None
    surest = max(_clashes(mine, theirs), key=lambda c: (c.score, c.about), default=None)
    if surest is None or _denies_another_figure(a, b):
        return None
    if surest.kind is ContradictionKind.DENIAL and told_apart(a, b) and len(words_in_common(mine, theirs)) < _SURE_WORDS:
        return None
    score = min(surest.score, _ACROSS_TEXTS) if told_apart(a, b) else surest.score
    return Match(surest.kind, score, surest.why, RULE, (("about", surest.about),))


def _denies_another_figure(a: Position, b: Position) -> bool:
    """True when one denies a figure and the other gives one that is not it: "denied it had killed 31" says nothing against 16 dead."""
    if a.quantity is None or b.quantity is None or (a.words_stance is Stance.DENIES) == (b.words_stance is Stance.DENIES):
        return False
    denied, told = (a, b) if a.words_stance is Stance.DENIES else (b, a)
    return denied.quantity is not None and told.quantity is not None and not within(told.quantity, denied.quantity)


def contrary_marks(position: Position) -> Marks | None:
    """The position's words and answers, and what it denies of them or would answer otherwise."""
    told = told_by(position)
    return None if told is None or not told.clauses else told.marks


def told_by(position: Position) -> Told | None:
    """What the position's words hold to be so or not so; None for a question, or when it is unknown how the claimant stands to these words."""
    if position.words_stance is None or position.words_stance is Stance.QUESTIONS:
        return None
    return _told(position.text, position.words_stance is Stance.DENIES, position.claimant_name)


@lru_cache(maxsize=8192)
def _told(text: str, denied: bool, claimant: str) -> Told:
    clauses = assertions_in(text, denied, _is_person(claimant), _named(claimant))
    told = _NOTHING.union(*[clause.words for clause in clauses])
    refused = _NOTHING.union(*[clause.words for clause in clauses if clause.target])
    given = [answer for clause in clauses for answer in clause.answers]
    yes, no = frozenset([answer.axis for answer in given if answer.yes]), frozenset([answer.axis for answer in given if not answer.yes])
    answers, others = ([f"+{axis}" for axis in one] + [f"-{axis}" for axis in other] for one, other in ((yes, no), (no, yes)))
    return Told(clauses, told, refused, yes, no, Marks(told.union(answers), refused.union(others)))


@lru_cache(maxsize=4096)
def _is_person(name: str) -> bool:
    named = person_words(name)
    return len(named) > 1 and folded_stem(fold(named[-1])) not in ROLE_STEMS


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """True when two sets of stems hold one name: a country's begins as that of its people ("Kestria", "Kestrian")."""
    return any(x == y or (len(x) >= _BEGINNING and x[:_BEGINNING] == y[:_BEGINNING]) for x in one for y in other)


@lru_cache(maxsize=4096)
def _named(claimant: str) -> frozenset[str]:
    """Stems by which others call the claimant: a person's family name, a body's name without what many bodies are called."""
    if _is_person(claimant):
        return frozenset((folded_stem(fold(person_words(claimant)[-1])),))
    return frozenset(folded_stem(word) for word in fold(claimant).split() if is_content(word)) - ROLE_STEMS


def words_in_common(a: Told, b: Told) -> frozenset[str]:
    """Stems both claims use that say what they are about; names do not, they are parties and places of the whole event."""
    named = frozenset(folded_stem(name) for told in (a, b) for clause in told.clauses for name in clause.names)
    return (a.words & b.words) - _WEAK - _LIGHT - ROLE_STEMS - named


def _may_clash(a: Told, b: Told) -> bool:
    """False when words alone rule a clash out: most pairs end here."""
    denies = a.denied & b.words or b.denied & a.words
    return bool(denies or a.yes & b.no or a.no & b.yes)


def _clashes(a: Told, b: Told) -> Iterator[_Clash]:
    for mine in a.clauses:
        for theirs in b.clauses:
            if apart(mine.times, theirs.times) or (mine.own and theirs.own):
                continue  # other days, or each speaks of itself
            yield from _denied(mine, theirs, b.words)
            yield from _denied(theirs, mine, a.words)
            yield from _opposite(mine, theirs, a, b)


def _denied(no: Assertion, yes: Assertion, told: frozenset[str]) -> Iterator[_Clash]:
    """`no` says that something is not so which `yes` tells of; `told` are all words of the latter's claim."""
    if not no.negated or yes.negated or not no.target:
        return
    if no.target[-1] not in yes.words:
        yield from _of_object(no, told)
        return
    described = frozenset(no.target[:-1]) - MILD
    if described and described.isdisjoint(told):
        return
    about = " ".join(no.target)
    beside = no.words - frozenset(no.target) - _WEAK - _LIGHT - MILD
    if beside <= ROLE_STEMS:
        if no.of_noun or no.emphatic or no.denied:
            yield _denial(0.65, about)
        return
    beside = (beside - ROLE_STEMS) | described
    share = len(beside & told) / len(beside)
    if no.target[-1] == yes.verb and same_name(no.doer, yes.doer):
        yield _denial(_OF_ONE_DOER, about)
    elif no.emphatic and no.target[-1] == yes.subject_head and no.target[-1] not in _CROWDS and all(answer.yes for answer in yes.answers):
        yield _denial(0.65, about)
    elif share >= (_COVERED_NAMED if described else _COVERED):
        most = 0.25 if len(beside & told) >= _SURE_WORDS else 0.15
        yield _denial(round(0.6 + most * share, 2), about)


def _of_object(no: Assertion, told: frozenset[str]) -> Iterator[_Clash]:
    """The other claim tells in another verb of the same two things or more ("having used beach sand", "mixed beach sand into it")."""
    beside = no.words - frozenset(no.target) - _WEAK - _LIGHT - ROLE_STEMS
    if len(beside) >= _OBJECT_WORDS and not no.of_noun and beside <= told:
        yield _denial(0.6, " ".join(sorted(beside)))


def _denial(score: float, about: str) -> _Clash:
    return _Clash(score, ContradictionKind.DENIAL, "one tells of what the other says is not so", about)


def _opposite(mine: Assertion, theirs: Assertion, a: Told, b: Told) -> Iterator[_Clash]:
    for one in mine.answers:
        for other in theirs.answers:
            if one.axis != other.axis or one.yes == other.yes or one.axis in a.yes & a.no or other.axis in b.yes & b.no:
                continue  # "open again after it was closed" answers both ways
            if _about_another_noun(mine, one, other, b.words) or _about_another_noun(theirs, other, one, a.words):
                continue
            score = _sameness(mine, theirs, one.words | other.words | _WEAK, a.words, b.words)
            if score is not None:
                why = f'they answer one question in opposite ways, "{one.axis.replace("_", " ")}"'
                yield _Clash(score, ContradictionKind.OPPOSED, why, one.axis)


def _about_another_noun(clause: Assertion, answer: Answer, other: Answer, told: frozenset[str]) -> bool:
    """True for "no card numbers were stolen" against what tells of no card numbers."""
    return clause.of_noun and bool(clause.target) and clause.target[-1] not in told | answer.words | other.words


def _sameness(
    mine: Assertion, theirs: Assertion, leave_out: frozenset[str], own_words: frozenset[str], other_words: frozenset[str]
) -> float | None:
    """How sure it is that two clauses are about one thing, by the words beside the answers; None when they share too little."""
    left, right = mine.words - leave_out, theirs.words - leave_out
    shared = (left & other_words) | (right & own_words)
    if not shared - ROLE_STEMS:
        bare = any(
            rest <= ROLE_STEMS and (c.own or c.negated) and not (c.negated and c.figure) for rest, c in ((left, mine), (right, theirs))
        )
        return 0.6 if bare or any(_none_at_all(c, leave_out) for c in (mine, theirs)) else None
    share = min(1.0, len(shared) / max(1, min(len(left), len(right))))
    most = 0.3 if len(shared - ROLE_STEMS) >= _SURE_WORDS else 0.2
    return round(0.55 + most * share, 2) if share >= _COVERED_AXIS else None


def _none_at_all(clause: Assertion, answering: frozenset[str]) -> bool:
    """True for "there was no fraud, neither in the north nor in the south": it answers whatever tells of fraud."""
    return (
        clause.of_noun
        and not clause.denied
        and not clause.figure
        and not clause.subject
        and not clause.own
        and clause.target[-1:] != ()
        and clause.target[-1] in answering
    )
