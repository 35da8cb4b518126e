"""Whether two frames answer one question: the same axis or happening, of the same thing, with enough words in common."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from app.engine.linking.answers import points_back
from app.engine.linking.clause_words import ROLES, content_stems, folded_stem
from app.engine.linking.frames import Frame, frames_of, has_verb
from app.engine.linking.names import fold
from app.engine.linking.predicates import AIMED, GROWING, predicates_in
from app.engine.linking.similarity import ALIKE_FROM, likeness

_WORD = re.compile(r"[a-z0-9]+(?:[-'][a-z0-9]+)*")
_ROLE_STEMS = frozenset(folded_stem(role) for role in ROLES)
_LEAST_SHARE = 0.3
_EXISTENCE = 0.6
_SURE = 0.8
_SAME_SHARE = 0.5
"""Equal answers need more words in common than opposite ones: two outlets' causes of one fire are two answers."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two frames on one question: its key, how each answers it, and how sure that is (0 to 1)."""

    key: str
    left: bool
    right: bool
    score: float


def aligned(left: Frame, right: Frame) -> tuple[Alignment, ...]:
    """Every question both frames answer, the surest first; () when they are about different things, days or tenses. Symmetric but for the sides."""
    if left.future != right.future or apart(left.times, right.times) or apart(left.names, right.names):
        return ()
    found = _answers(left, right) if _subjects_agree(left, right) else []
    if not found:
        turned = _on_existence(right, left)
        found += [a for a in (_on_existence(left, right), turned and replace(turned, left=turned.right, right=turned.left)) if a]
    return tuple(sorted(found, key=lambda a: (-a.score, a.key)))


def _answers(left: Frame, right: Frame) -> list[Alignment]:
    on_axes = [_on_axis(left, right, axis) for axis in _shared_axes(left, right)]
    on_heads = [_on_head(left, right, head) for head in sorted(left.heads & right.heads)]
    return [a for a in (*on_axes, *on_heads) if a is not None]


def _on_existence(one: Frame, other: Frame) -> Alignment | None:
    """ "Recorded no tremor" against "a tremor had brought down the roof": one denies that there was what the other tells of."""
    if not (one.negated and one.light) or other.negated or len(one.heads) != 1:
        return None
    told = sorted(one.heads & (other.subject | other.heads))
    return Alignment(f"={told[0]}", left=False, right=True, score=_EXISTENCE) if told else None


@lru_cache(maxsize=8192)
def answers_otherwise(left: str, right: str) -> bool:
    """True when two texts answer one question in opposite ways by their own words, no negation needed ("rose" and "fell")."""
    pairs = [(mine, theirs) for mine in frames_of(left, "") for theirs in frames_of(right, "")]
    return any(
        found.left != found.right and not found.key.startswith("=") and not mine.negated and not theirs.negated
        for mine, theirs in pairs
        for found in aligned(mine, theirs)
    )


@lru_cache(maxsize=8192)
def surely_of_one_thing(left: str, right: str) -> bool:
    """True when two texts use one predicate class, or share most of the words beside the answer; else they may be about different things."""
    classes = predicates_in(left) & predicates_in(right)
    if classes - AIMED - GROWING or (classes and not _things(left).isdisjoint(_things(right))):
        return True
    found = [a.score for mine in frames_of(left, "") for theirs in frames_of(right, "") for a in aligned(mine, theirs)]
    return max(found, default=0.0) >= _SURE


@lru_cache(maxsize=8192)
def may_be_of_one_thing(left: str, right: str) -> bool:
    """False when the two texts themselves share no class, no question, no wording and neither only points back: a chain of others joined them."""
    if surely_of_one_thing(left, right) or points_back(left) or points_back(right):
        return True
    if not (has_verb(left) and has_verb(right)) and not _content(left).isdisjoint(_content(right)):
        return True  # "any leak" and "fuel had leaked"
    pairs = [(mine, theirs) for mine in frames_of(left, "") for theirs in frames_of(right, "")]
    return any(aligned(mine, theirs) for mine, theirs in pairs) or likeness(left, right) >= ALIKE_FROM


def _content(text: str) -> frozenset[str]:
    return content_stems([word.removesuffix("'s") for word in _WORD.findall(fold(text))])


def _things(text: str) -> frozenset[str]:
    """Content stems of a text beside its subjects and the verb."""
    return frozenset(w for f in frames_of(text, "") for w in f.words - f.subject - f.heads)


def tells_of_parts(text: str) -> bool:
    """True when the text's first clause is about some of a group, or a number of it."""
    return any(frame.partial for frame in frames_of(text, "")[:1])


def same_count(left: Frame, right: Frame, noun: str) -> Alignment | None:
    """Two frames with figures of one unit that measure the same thing; None unless most of the shorter one's words are shared."""
    if left.future != right.future or left.negated or right.negated or apart(left.times, right.times) or apart(left.names, right.names):
        return None
    share = _share(left, right, _counted_stems(noun) | left.axis_words | right.axis_words)
    if not share or share < _SAME_SHARE:
        return None
    return Alignment(f"#{noun}", True, True, round(0.45 + 0.4 * share, 2))


def _counted_stems(noun: str) -> frozenset[str]:
    return frozenset(folded_stem(w) for w in ("percent", "cent") if noun == "%") | frozenset(folded_stem(w) for w in noun.split())


def apart(left: frozenset[str], right: frozenset[str]) -> bool:
    """True when both say something and none of it is the same."""
    return bool(left) and bool(right) and left.isdisjoint(right)


def _shared_axes(left: Frame, right: Frame) -> list[str]:
    return sorted({name for name, _ in left.axes} & {name for name, _ in right.axes})


def _subjects_agree(left: Frame, right: Frame) -> bool:
    one, other = left.subject, right.subject
    if not one or not other or one & other:
        return True
    if one & (right.words - right.beside) or other & (left.words - left.beside):
        return True
    if left.own or right.own:
        roles = one & _ROLE_STEMS, other & _ROLE_STEMS
        return not (roles[0] and roles[1])
    return False


def _on_axis(left: Frame, right: Frame, axis: str) -> Alignment | None:
    mine, theirs = ({yes for name, yes in f.axes if name == axis} for f in (left, right))
    if len(mine) != 1 or len(theirs) != 1:
        return None
    share = _share(left, right, left.axis_words | right.axis_words)
    if share is None and (_says_there_was_none(left) or _says_there_was_none(right)):
        share = 0.0
    answers = mine.pop(), theirs.pop()
    if share is None or (answers[0] == answers[1] and share < _SAME_SHARE):
        return None
    return Alignment(axis, *answers, round(0.5 + 0.4 * share, 2))


def _says_there_was_none(frame: Frame) -> bool:
    """True for "there was no fraud": it answers whatever tells of fraud."""
    return frame.negated and frame.light and frame.own and bool(frame.heads & frame.axis_words)


def _on_head(left: Frame, right: Frame, head: str) -> Alignment | None:
    share = _share(left, right, frozenset({head}))
    if share is None or (share == 0.0 and head not in left.subject | right.subject):
        return None
    return Alignment(f"={head}", not left.negated, not right.negated, round(0.45 + 0.4 * share, 2))


def _share(left: Frame, right: Frame, leave_out: frozenset[str]) -> float | None:
    """How much of the shorter clause the other repeats beside the answer itself, 0 to 1; None when it is too little to compare."""
    mine, theirs = left.words - leave_out, right.words - leave_out
    shared = mine & theirs
    if not shared:
        bare = (left.own and not mine - left.subject) or (right.own and not theirs - right.subject)
        return 0.0 if bare and not (left.names and right.names) else None
    share = len(shared) / min(len(mine), len(theirs))
    return share if share >= _LEAST_SHARE else None
