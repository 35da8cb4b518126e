"""The words of a parsed sentence, whoever parsed it, and how stretches of them lie over our own tokens."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol

from app.engine.extraction.found import trim
from app.engine.extraction.noun_phrases import Range
from app.engine.extraction.tokens import QUOTE_MARKS, Tokens


class Word(Protocol):
    """One word of a dependency parse in the labels of spaCy's English pipelines; a spaCy token is one."""

    @property
    def i(self) -> int:
        """Its place in the parse, from 0."""
        ...

    @property
    def idx(self) -> int:
        """Offset of its first character in the parsed text."""
        ...

    @property
    def text(self) -> str:
        """As written."""
        ...

    @property
    def pos_(self) -> str:
        """Part of speech (VERB, PUNCT, ...)."""
        ...

    @property
    def dep_(self) -> str:
        """What it is to its head (nsubj, ccomp, ...)."""
        ...

    @property
    def head(self) -> Word:
        """The word it depends on; itself for a root."""
        ...

    @property
    def children(self) -> Iterable[Word]:
        """The words that depend on it."""
        ...


class ParsedSentence:
    """A sentence as our tokens and as parsed words at once."""

    def __init__(self, tokens: Tokens, words: Sequence[Word]) -> None:
        self.tokens = tokens
        self.words = words

    def at(self, word: Word) -> int:
        """Index of the token that holds the word's first character."""
        return max(bisect_right(self.tokens.starts, self.tokens.span.start + word.idx) - 1, 0)

    def quoted(self, word: Word) -> bool:
        """True for a word inside quotation marks."""
        return self.tokens.quoted[self.at(word)]

    def ranges(self, chosen: Iterable[int]) -> list[Range]:
        """The words of these places as token ranges: one for each run that nothing but punctuation interrupts, with its quotation marks."""
        runs: list[list[int]] = []
        for i in sorted(set(chosen)):
            if runs and all(self._is_mark(j) for j in range(runs[-1][-1] + 1, i)):
                runs[-1].append(i)
            elif not self._is_mark(i):
                runs.append([i])
        found = (trim(self.tokens, self._with_marks(self.at(self.words[run[0]]), self._end(run[-1]))) for run in runs)
        return [one for one in found if one is not None]

    def _end(self, last: int) -> int:
        word = self.words[last]
        return max(self.tokens.at(self.tokens.span.start + word.idx + len(word.text)), self.at(word) + 1)

    def _with_marks(self, first: int, end: int) -> Range:
        s = self.tokens
        if first > 0 and s.words[first - 1] in QUOTE_MARKS and s.quoted[first - 1] and s.quoted[first]:
            first -= 1
        while s.quoted[end - 1] and end < len(s) and s.quoted[end] and not s.words[end][0].isalnum():
            end += 1
        return first, end

    def _is_mark(self, i: int) -> bool:
        return not any(c.isalnum() for c in self.words[i].text)


def below(word: Word, without: frozenset[str] = frozenset()) -> set[int]:
    """Places of the word and of all below it, without branches of these dependencies."""
    found = {word.i}
    waiting = [word]
    while waiting:
        for child in waiting.pop().children:
            if child.dep_ not in without:
                found.add(child.i)
                waiting.append(child)
    return found
