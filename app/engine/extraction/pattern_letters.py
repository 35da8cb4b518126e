"""Letters without which a pattern cannot match, read off the pattern itself: a look for them costs a tenth of a search that finds nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

# By name: typeshed lists no private module (mypy's answer to the import depends on its cache), and `re` shows its trees nowhere else.
sre: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

_SHORTEST = 3
_COMMON = frozenset(
    (
        "the",
        "was",
        "were",
        "been",
        "had",
        "has",
        "have",
        "are",
        "not",
        "and",
        "for",
        "all",
        "with",
        "from",
        "that",
        "they",
        "there",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "is",
        "it",
        "by",
        "as",
    )
)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)

Letters = tuple[str, ...]


class Gate:
    """A pattern with the letters one of which, in lower case, stands in whatever it matches."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.pattern = pattern
        self.letters = needed_letters(pattern)

    def opens(self, lower: str) -> bool:
        """False when a text, given in lower case, holds nothing that the pattern matches; True when only a search can tell."""
        for letters in self.letters:
            if letters in lower:  # a loop, as any() with a generator takes twice the time of the few looks
                return True
        return not self.letters


def needed_letters(pattern: re.Pattern[str]) -> Letters:
    """The pattern's letters in lower case, one of which every match holds, without those that hold another; () when it needs none.

    Runs shorter than three letters are not used: nearly every sentence holds them.
    """
    return letters_needed(pattern.pattern, pattern.flags)


def letters_needed(pattern: str, flags: int = 0) -> Letters:
    """`needed_letters` of a pattern that is not compiled yet."""
    found = _needed(parser.parse(pattern, flags)) or frozenset()
    return tuple(sorted(one for one in found if not any(other in one and other != one for other in found)))


def one_of(words: Iterable[str]) -> str:
    """Words -> a pattern for one of them in which they share their beginnings: `re` tries the branches of an alternation one by one.

    What follows the pattern must not continue a word, as a longer word is tried before a shorter one that begins it.
    """
    behind: dict[str, list[str]] = {}
    ends = False
    for word in sorted(words):
        ends = ends or not word
        if word:
            behind.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(letter) + one_of(rest) for letter, rest in behind.items()]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)}){'?' if ends else ''}"


def _needed(sequence: Iterable[tuple[Any, Any]]) -> frozenset[str] | None:
    """The best set of letters for one sequence of a parsed pattern: the one whose shortest member is longest."""
    candidates: list[frozenset[str]] = []
    run = ""
    for kind, argument in sequence:
        if kind is sre.LITERAL:
            run += chr(argument).lower()
            continue
        candidates.append(frozenset({run}))
        run = ""
        inner = _inside(kind, argument)
        if inner is not None:
            candidates.append(inner)
    candidates.append(frozenset({run}))
    best = max(candidates, key=lambda one: (min(map(_rarity, one)), -len(one)))
    return best if min(map(len, best)) >= _SHORTEST else None


def _rarity(letters: str) -> int:
    """How much a run of letters tells: its length; one where nearly every sentence holds its words, nothing where it is too short to be looked for."""
    if len(letters) < _SHORTEST:
        return 0
    said = letters.split()
    return 1 if said and _COMMON.issuperset(said) else len(letters)


def _inside(kind: Any, argument: Any) -> frozenset[str] | None:
    """The letters that one part of a sequence needs: a group, one of several branches, what is repeated at least once."""
    if kind is sre.SUBPATTERN:
        return _needed(argument[-1])
    if kind is sre.ATOMIC_GROUP:
        return _needed(argument)
    if kind in _REPEATS:
        return _needed(argument[2]) if argument[0] > 0 else None
    if kind is not sre.BRANCH:
        return None
    branches = [_needed(branch) for branch in argument[1]]
    return frozenset[str]().union(*(one for one in branches if one is not None)) if all(branches) else None
