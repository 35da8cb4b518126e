"""The verb group around a cue: auxiliaries, adverbs, negation; refuses what is no finite statement."""

from __future__ import annotations

from typing import NamedTuple

from app.engine.extraction.cue_lexicon import NOUNS_TOO, REFUSALS
from app.engine.extraction.grammar_words import AUXILIARIES, BE, DETERMINERS, GROUP_ADVERBS, MODALS, NEGATIONS, PREPOSITIONS
from app.engine.extraction.members import names_trade
from app.engine.extraction.tokens import Tokens
from app.engine.linking.wordlists import words

_NOT_ADVERBS = words("italy family assembly ally july kelly sally billy molly reilly supply reply rally daily weekly anomaly")
_PLURAL_SUBJECTS = words("they we you i who that he she it people men women police children voters critics")
_ASPECTS = words("continued continues continue began begins proceeded")
"""Verbs that only tell how the saying went on."""
_CONTRACTED = words("he's she's it's they're we're who's")
_PRONOUN_LIKE = words("this these those some many most several both all one two three another that")


_CLAUSE_OPENERS = words("that it he she they there")
_LONGEST_SUBJECT = 8
_MEANWHILE = (["in", "the", "past"], ["in", "recent", "days"], ["in", "recent", "weeks"], ["in", "recent", "months"])
"""Times inside a verb group ("has in the past rejected")."""


class VerbGroup(NamedTuple):
    """Token index of the group's first word, whether it is negated, and whether it is a progressive ("is saying")."""

    start: int
    negated: bool
    progressive: bool


def _is_adverb(s: Tokens, i: int) -> bool:
    word = s.lower[i]
    return word in GROUP_ADVERBS or (word.endswith("ly") and s.words[i][0].islower() and word not in _NOT_ADVERBS)


def read_group(s: Tokens, at: int) -> VerbGroup | None:
    """The verb group that ends at the cue token `at`.

    None for infinitives ("wants to say"), modals ("would say"), passives ("was told") and nouns or adjectives ("the claims", "the alleged").
    """
    word = s.lower[at]
    i = at
    negated = progressive = False
    while i > 0 and not s.quoted[i - 1]:
        before = s.lower[i - 1]
        if before == "to":
            kept = _infinitive(s, i - 1)
            if kept is None:
                return None
            return VerbGroup(kept[0], negated or kept[1], progressive=False)
        if before in NEGATIONS or before.endswith(("n't", "n’t")):
            negated = True
        elif before in MODALS:
            return None
        elif before in BE:
            if not word.endswith("ing"):
                return None
            progressive = True
        elif before not in AUXILIARIES and not _is_adverb(s, i - 1) and not _is_meanwhile(s, i):
            progressive = progressive or (word.endswith("ing") and _is_contracted(before))
            break
        i -= 3 if _is_meanwhile(s, i) else 1
    if i > 0 and not s.quoted[i - 1] and AUXILIARIES.isdisjoint(s.lower[i:at]) and _is_nominal(s, i, at):
        return None
    return VerbGroup(i, negated, progressive)


def _is_meanwhile(s: Tokens, end: int) -> bool:
    """True where the three words before token `end` are a time inside a verb group ("has in the past rejected")."""
    return end > 3 and s.lower[end - 3 : end] in _MEANWHILE and s.lower[end - 4] in AUXILIARIES


def says_neither(s: Tokens, at: int) -> bool:
    """True for both verbs of "has neither confirmed nor denied it": it says nothing."""
    if s.lower[at + 1 : at + 2] == ["nor"]:
        return True
    return at > 0 and s.lower[at - 1] == "nor" and "neither" in s.lower[max(0, at - _LONGEST_SUBJECT) : at]


def _is_contracted(word: str) -> bool:
    """True for a pronoun with its "is" or "are" ("he's", "they're")."""
    return word.replace("’", "'") in _CONTRACTED


def _infinitive(s: Tokens, to: int) -> tuple[int, bool] | None:
    """(start, negated) for "declined to confirm", "continued to insist" and "went on to say"; None for any other infinitive."""
    if to > 0 and s.lower[to - 1] in REFUSALS:
        start = to - 1
        while start > 0 and s.lower[start - 1] in AUXILIARIES:
            start -= 1
        return start, True
    if to > 1 and s.lower[to - 1] in _ASPECTS:
        return to - 1, False
    if to > 1 and s.lower[to - 1] == "on" and s.lower[to - 2] in ("went", "goes", "go"):
        return to - 2, False
    return None


def _is_nominal(s: Tokens, start: int, at: int) -> bool:
    """True where the words before the group make its last word a noun or an adjective ("the claims", "the alleged", "conference call")."""
    before, word = s.lower[start - 1], s.lower[at]
    if before in DETERMINERS and before not in _PRONOUN_LIKE:
        return True
    if before.endswith(("'s", "’s")) and before[:-2] not in _PLURAL_SUBJECTS and before[:-2] not in _PRONOUN_LIKE:
        return True
    if word not in NOUNS_TOO:
        return False
    if s.words[at][0].isupper() or before in PREPOSITIONS or before in DETERMINERS or before.endswith(("'s", "’s")):
        return True
    if not before[-1:].isalpha() or word.endswith("s") != before.endswith("s") or before in _PLURAL_SUBJECTS:
        return False
    return word.endswith("s") or not _has_plural_head(s, start, at)


def _has_plural_head(s: Tokens, start: int, at: int) -> bool:
    """True for "Analysts at the bank estimate the strike ...": people in front of the preposition, a clause behind the verb."""
    if at + 1 >= len(s) or (s.lower[at + 1] not in DETERMINERS and s.lower[at + 1] not in _CLAUSE_OPENERS):
        return False
    joint = next((i for i in range(start - 2, max(0, start - _LONGEST_SUBJECT), -1) if s.lower[i] in PREPOSITIONS), 0)
    return joint > 0 and s.lower[joint - 1].endswith("s") and names_trade(s.lower[joint - 1][:-1])
