"""Where a clause says no, and of what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.engine.linking.wordlists import words

_NOT = frozenset(("not", "never", "cannot", "neither", "nor", "hardly"))
_NOBODY = frozenset(("nobody", "nothing", "none", "nowhere"))
_NEGATING = _NOT | _NOBODY | frozenset(("no", "zero", "without"))
_COMPARED = frozenset(("more", "less", "fewer", "later", "doubt", "matter", "longer"))
"""Behind "no": "no fewer than 40" says no to nothing."""
_FAILED = re.compile(
    r"\b(?:failed to|fails to|failure to|refused to|refuses to|declined to|unable to|yet to|far from|no longer|free of|clear of|instead of|rather than|lack of"
    r"|lacked|short of)\b"
)
_FAILING = words("failed fails failure refused refuses declined unable yet far no free clear instead rather lack lacked short")
"""First words of the above: few clauses hold one."""


@dataclass(frozen=True, slots=True)
class Negation:
    """One negation: index of its word, where it starts in the clause, whether a noun follows that it is about, whether it leaves nothing out."""

    at: int
    start: int
    of_noun: bool
    emphatic: bool


def may_negate(clause: str, tokens: Iterable[str]) -> bool:
    """False for a folded clause whose words hold no negation: most have none."""
    return not _NEGATING.isdisjoint(tokens) or not _FAILING.isdisjoint(tokens) or "n't" in clause or "-" in clause


def negations_in(clause: str, spans: Sequence[tuple[int, str]]) -> list[Negation]:
    """A folded clause with its words and their starts -> its negations in order; "not only" and "no fewer than" are none."""
    found: list[Negation] = []
    for at, (start, word) in enumerate(spans):
        if word not in _NEGATING and not word.endswith("n't"):
            continue
        follows = spans[at + 1][1] if at + 1 < len(spans) else ""
        one = _negation(at, start, word, follows)
        if one is not None and not (found and found[-1].at == at - 1):
            found.append(one)
    for match in _FAILED.finditer(clause):
        behind = next((i for i, (start, _) in enumerate(spans) if start >= match.end()), 0)
        if behind and not any(match.start() <= n.start < match.end() for n in found):
            found.append(Negation(behind - 1, match.start(), match.group().endswith("of"), False))
    return sorted(found, key=lambda n: n.at)


def _negation(at: int, start: int, word: str, follows: str) -> Negation | None:
    if word in _NOT or word.endswith("n't"):
        single = word == "not" and follows in ("a", "an", "one", "any")
        return None if follows == "only" else Negation(at, start, single, single or follows == "any")
    if word in ("no", "zero"):
        return None if follows in _COMPARED else Negation(at, start, follows != "one", follows == "one" or at == 0)
    if word == "without":
        return Negation(at, start, True, False)
    if word in _NOBODY and not (word == "nothing" and follows == "but"):
        return Negation(at, start, False, True)
    return None
