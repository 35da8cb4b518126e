"""The verbs of checking in a sentence, with the ability and the negation told before them: (who | passive) x (could, could not) x (verb)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice, pairwise

from app.engine.extraction import remark_lexicon as lexicon
from app.engine.extraction.tokens import HARD_STOPS, Tokens

_MOST_CHECKS = 6
"""So many verbs of checking of one sentence are looked at."""
_FURTHEST = 24
"""So many words before a verb stands the ability that it shares with another ("unable to enter the town or verify ...")."""
_NEAR = 8
_OPENERS = frozenset({",", ";", ":", "and", "but"})
"""Behind these a clause may open with its question: "..., and who is right is impossible to say"."""


class Voice(StrEnum):
    """Whose ability is told: the subject's, nobody's (passive, "it was impossible to"), or that of the object of "prevented"."""

    ACTIVE = "active"
    PASSIVE = "passive"
    OBJECT = "object"


class Outcome(StrEnum):
    """What came of the check."""

    FAILED = "failed"
    DONE = "done"
    GOING_ON = "going_on"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Check:
    """A verb of checking at token `head`; its group starts at token `first`, where the subject ends; `end` is behind the verb."""

    first: int
    head: int
    end: int
    verb: str
    voice: Voice
    outcome: Outcome
    agent: tuple[int, int] | None = None
    """Tokens that name who checks, when that is no subject: "possible for X to verify", "prevented X from verifying"."""
    shared: int | None = None
    """Token behind the ability that the verb shares with the verb before it: what kept them stands between."""


def find_checks(s: Tokens) -> Iterator[Check]:
    """The checks told in a sentence outside of quotations, in order; nothing for one that holds no verb of checking."""
    heads = (i for i, word in enumerate(s.lower) if word in lexicon.HEADS and not s.quoted[i])
    for head in islice(heads, _MOST_CHECKS):
        check = _told_at(s, head)
        if check is not None:
            yield check


def _told_at(s: Tokens, head: int) -> Check | None:
    if s.lower[head] in lexicon.UNCHECKED:
        return _state_at(s, head)
    return _check_at(s, head) if s.lower[head] in lexicon.FORMS else _noun_at(s, head)


def _noun_at(s: Tokens, head: int) -> Check | None:
    """ "No independent confirmation", "awaits outside verification"."""
    first = head
    while first > 0 and s.lower[first - 1] in lexicon.OUTSIDE:
        first -= 1
    if first < head and first > 1 and s.lower[first - 1] in lexicon.OBTAIN and s.lower[head] in lexicon.CHECK_NOUNS:
        opens = _group_start(s, first - 1)
        return Check(opens, head, head + 1, "verify", Voice.ACTIVE, Outcome.FAILED) if _is_negative(s.lower[opens : first - 1]) else None
    lacking = (
        first < head
        and (s.lower[head] in lexicon.CHECK_NOUNS or "independent" in s.lower[first:head])
        and first > 0
        and s.lower[first - 1] in lexicon.LACKING
    )
    return Check(first - 1, head, head + 1, "verify", Voice.PASSIVE, Outcome.FAILED) if lacking else None


def _check_at(s: Tokens, head: int) -> Check | None:
    verb, form = lexicon.FORMS[s.lower[head]]
    if s.lower[head].startswith("find") and (head + 1 >= len(s) or s.lower[head + 1] != "out"):
        return None
    if s.lower[head] == "borne" and (head + 1 >= len(s) or s.lower[head + 1] != "out"):
        return None
    if verb in lexicon.ASK_VERBS and not _asks(s, head):
        return None
    first = _group_start(s, head)
    group = s.lower[first:head]
    if form == "past":
        return _of_participle(s, first, head, verb, group)
    check = (
        _of_gerund(s, first, head, verb, group)
        if form == "ing"
        else _of_infinitive(s, first, head, verb, group)
        if form == "base"
        else None
    )
    return replace(check, end=head + 2) if check is not None and s.lower[head].startswith("find") else check


def _state_at(s: Tokens, head: int) -> Check | None:
    """ "Remains unconfirmed", "leaves such accounts unchecked"; an "unverified claim" is told by whoever speaks of it."""
    first = _group_start(s, head)
    behind = next((i for i in range(head + 1, min(head + 6, len(s))) if s.lower[i] not in lexicon.LIKEWISE), len(s))
    if head <= 1 and behind < len(s) and s.lower[behind] in lexicon.BECOME:
        return Check(head, head, behind + 1, "verify", Voice.PASSIVE, Outcome.FAILED)
    if not lexicon.BECOME.isdisjoint(s.lower[first:head]):
        return Check(first, head, head + 1, "verify", Voice.PASSIVE, Outcome.FAILED)
    left = next((i for i in range(head - 1, max(-1, head - _NEAR), -1) if s.lower[i] in lexicon.LEAVE), -1)
    return Check(left, head, head + 1, "verify", Voice.PASSIVE, Outcome.FAILED) if 0 <= left < head - 1 else None


def _asks(s: Tokens, head: int) -> bool:
    """True for "say" with a question behind it: "cannot say which account is right"."""
    asked = lexicon.ASKED - {"that", "if"}
    if head + 1 < len(s) and s.lower[head + 1] in asked:
        return True
    return any(s.lower[i] in asked and (i == 0 or s.lower[i - 1] in _OPENERS) for i in range(head))


def _is_adverb(word: str) -> bool:
    return word in lexicon.ADVERBS or (word.endswith("ly") and len(word) > 4)


def _is_modal(s: Tokens, i: int) -> bool:
    return s.lower[i] in lexicon.MODAL or (s.lower[i] in ("and", "but") and i > 0 and s.lower[i - 1] == "tried")


def _group_start(s: Tokens, head: int) -> int:
    i = head
    while i > 0 and not s.quoted[i - 1] and (_is_modal(s, i - 1) or _is_adverb(s.lower[i - 1])):
        i -= 1
    while i < head and s.lower[i] in lexicon.EDGES:
        i += 1
    return i


def _is_negative(group: list[str]) -> bool:
    """True for "could not", "no means of", "has yet to"."""
    if not lexicon.NEGATIVE.isdisjoint(group):
        return True
    return any(a == "yet" and b == "to" for a, b in pairwise(group))


def _outcome(group: list[str]) -> Outcome:
    """What the ability tells of the check; one that was only tried, or is still ahead, gave nothing."""
    if _is_negative(group) or (not lexicon.TRIED.isdisjoint(group) and lexicon.MANAGED.isdisjoint(group)):
        return Outcome.FAILED
    if not lexicon.AHEAD.isdisjoint(group) and ("to" not in group or lexicon.NOT_AHEAD.isdisjoint(group)):
        return Outcome.AHEAD
    return Outcome.GOING_ON if not lexicon.TRYING.isdisjoint(group) else Outcome.DONE


def _last_word(group: list[str]) -> str:
    return next((word for word in reversed(group) if not _is_adverb(word) and word != "not"), "")


def _of_participle(s: Tokens, first: int, head: int, verb: str, group: list[str]) -> Check | None:
    """ "Has not verified", "could not be verified", "verified the claim", "none of it has been verified"."""
    if not group:
        check = _joined_participle(s, head, verb)
        if check is not None:
            return check
    passive = _last_word(group) in lexicon.BE or (not group and head + 1 < len(s) and s.lower[head + 1] == "by")
    if passive or verb == "know":
        return Check(first, head, head + 1, verb, Voice.PASSIVE, _outcome(group)) if group else None
    return Check(first, head, head + 1, verb, Voice.ACTIVE, _outcome(group))


def _joined_participle(s: Tokens, head: int, verb: str) -> Check | None:
    """ "Could not be reconciled or verified": the ability told for the participle before."""
    if head < 3 or s.lower[head - 1] not in ("or", "nor", "and") or not s.lower[head - 2].endswith(("ed", "en")):
        return None
    first = _group_start(s, head - 2)
    group = s.lower[first : head - 2]
    if _last_word(group) not in lexicon.BE or not _is_negative(group):
        return None
    return Check(first, head, head + 1, verb, Voice.PASSIVE, Outcome.FAILED)


def _of_infinitive(s: Tokens, first: int, head: int, verb: str, group: list[str]) -> Check | None:
    """ "Could not verify", "was impossible to verify", "impossible for X to verify", "unable to enter the town or verify"."""
    if group:
        impersonal = not lexicon.IMPERSONAL.isdisjoint(group) or (first > 0 and s.lower[first - 1] == "there")
        voice = Voice.PASSIVE if impersonal else Voice.ACTIVE
        return Check(first, head, head + 1, verb, voice, _outcome(group))
    return _too_poor(s, head, verb) or _for_somebody(s, head, verb) or _inverted(s, head, verb) or _sharing(s, head, verb)


def _too_poor(s: Tokens, head: int, verb: str) -> Check | None:
    """ "The samples were too degraded to confirm the report"; it may also be too early to say."""
    if head < 3 or s.lower[head - 1] != "to" or verb in lexicon.ASK_VERBS or s.lower[head - 2] in lexicon.TOO_EARLY:
        return None
    too = next((i for i in range(head - 2, max(-1, head - 5), -1) if s.lower[i] == "too"), -1)
    return Check(too, head, head + 1, verb, Voice.PASSIVE, Outcome.FAILED) if too > 0 else None


def _for_somebody(s: Tokens, head: int, verb: str) -> Check | None:
    """ "It was not possible for X to verify", "no way for outsiders to check"."""
    to = next((i for i in range(head - 1, max(-1, head - 4), -1) if s.lower[i] == "to"), -1)
    at = next((i for i in range(to - 1, max(-1, to - _NEAR), -1) if s.lower[i] == "for"), -1) if to > 0 else -1
    if at <= 0 or at + 1 == to:
        return None
    first = _group_start(s, at)
    group = s.lower[first:at]
    too = next((i for i in range(at - 1, max(-1, at - 4), -1) if s.lower[i] == "too"), -1)
    if too > 0 and verb not in lexicon.ASK_VERBS:
        return Check(too, head, head + 1, verb, Voice.OBJECT, Outcome.FAILED, (at + 1, to))
    if not group or (lexicon.IMPERSONAL.isdisjoint(group) and not {"way", "means", "chance", "opportunity"} & set(group)):
        return None
    return Check(first, head, head + 1, verb, Voice.OBJECT, _outcome(group), (at + 1, to))


def _inverted(s: Tokens, head: int, verb: str) -> Check | None:
    """ "Nor could Northwire verify"."""
    for i in range(head - 2, max(-1, head - _NEAR), -1):
        if s.lower[i] in lexicon.MODAL and i > 0 and s.lower[i - 1] in lexicon.INVERTERS:
            return Check(i - 1, head, head + 1, verb, Voice.OBJECT, Outcome.FAILED, (i + 1, head))
    return None


def _sharing(s: Tokens, head: int, verb: str) -> Check | None:
    """ "Unable to enter the town to verify", "could neither visit the town nor verify": the ability told for the verb before."""
    joined = s.lower[head - 1] if head > 0 else ""
    if joined not in ("to", "or", "nor", "and") and not _is_adverb(joined):
        return None
    for i in range(head - 1, max(-1, head - _FURTHEST), -1):
        if s.lower[i] in HARD_STOPS or s.quoted[i] or s.lower[i] in ("said", "says", "that"):
            return None
        if i == head - 2 and joined == "to" and s.lower[i] in lexicon.OF_A_WILL:
            return None
        if s.lower[i] == "failed" and joined == "to":
            return Check(i, head, head + 1, verb, Voice.ACTIVE, Outcome.FAILED)
        if s.lower[i] == "tried" and joined == "to" and not lexicon.IN_VAIN.isdisjoint(s.lower[head:]):
            return Check(i, head, head + 1, verb, Voice.ACTIVE, Outcome.FAILED)
        if s.lower[i] in ("could", "couldn't", "couldn’t", "cannot", "can't", "can’t", "unable", "able"):
            behind = next((j for j in range(i + 1, head) if s.lower[j] not in lexicon.MODAL and not _is_adverb(s.lower[j])), head)
            first = _group_start(s, behind)
            group = s.lower[first:behind]
            failed = _is_negative(group) or "neither" in s.lower[first:head]
            return Check(first, head, head + 1, verb, Voice.ACTIVE, Outcome.FAILED if failed else Outcome.DONE, None, behind)
    return None


def _of_gerund(s: Tokens, first: int, head: int, verb: str, group: list[str]) -> Check | None:
    """ "Had no means of checking", "is verifying", "prevented X from verifying", ", thereby confirming"."""
    before = s.lower[head - 1] if head > 0 else ""
    if before == "from":
        return _prevented(s, head, verb)
    last = _last_word(group)
    if last in ("of", "in", "at") and group != [last]:
        voice = Voice.PASSIVE if first > 0 and s.lower[first - 1] == "there" else Voice.ACTIVE
        return Check(first, head, head + 1, verb, voice, _outcome(group))
    if last in lexicon.BE:
        outcome = Outcome.FAILED if _is_negative(group) else Outcome.GOING_ON
        return Check(first, head, head + 1, verb, Voice.ACTIVE, outcome)
    return None


def _prevented(s: Tokens, head: int, verb: str) -> Check | None:
    """ "A curfew kept X from verifying", "X was prevented from verifying"."""
    at = next((i for i in range(head - 2, max(-1, head - _NEAR), -1) if s.lower[i] in lexicon.PREVENT), -1)
    if at < 0:
        return None
    if at == head - 2:
        first = _group_start(s, at)
        return Check(first, head, head + 1, verb, Voice.ACTIVE, Outcome.FAILED, None, at + 1) if first < at else None
    return Check(at, head, head + 1, verb, Voice.OBJECT, Outcome.FAILED, (at + 1, head - 1), at)
