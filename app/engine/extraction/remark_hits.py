"""Where a sentence may tell of a failed check: by the grammar of its verbs of checking, then by the nouns and adjectives of checking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.joint_checkers import is_neither_nor
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_grammar import Check, Outcome, Voice, find_checks
from app.engine.extraction.remark_lexicon import SEE_VERBS
from app.engine.extraction.remark_types import Hit
from app.engine.extraction.tokens import Tokens
from app.engine.linking.wordlists import words

_MOST_TRIED = 4
"""Of so many stretches like a failed check in one sentence each is looked at."""
_LOOK_BACK = 200
_OTHER_WORDS = words(
    "independent independently verification confirmation corroboration evidence proof checks impossible possible difficult hard attempt attempts effort "
    "efforts request requests verifiable witness witnesses source sources party nobody anyone no-one one person open clear unclear certain uncertain"
)
"""Without one of these the verbs have told all."""
_MADE = re.compile(r"\b(?:ma[dk]es?|making|left|leaves|leaving|rendered|renders|rendering) [^,;.:]{0,60}$(?<! and )(?<! but )")
"""Who or what made a check impossible stands before: "a blackout makes the claims hard to verify"."""
_ALL_OF_THEM = ("none", "neither", "nobody", "no one", "nothing")
_NO_WITNESS = re.compile(
    r" (?:\w+ )?(?:journalist|neutral|party|third|body|expert|visitor|reporter|outlet|observer|monitor|source|organi[sz]ation|agency|independent|outside|other)",
    re.IGNORECASE,
)
_CHECKED_SURELY = re.compile(r"verif|corrobor|authentic|substantiat|independent|\b(?:could|can|able)\b", re.IGNORECASE)


_PASSIVE, _UNSEEN, _NOBODY_FOUND = Gate(lexicon.PASSIVE), Gate(lexicon.UNSEEN), Gate(lexicon.NOBODY_FOUND)


def failed_hits(s: Tokens, body: str) -> Iterator[Hit]:
    """The stretches of the sentence `body` (its tokens `s`) that may tell of a failed check, those of verbs first, in order."""
    hits = [failed for failed in (_failed(s, body, check) for check in find_checks(s)) if failed is not None]
    yield from sorted(hits, key=lambda hit: hit.verb in SEE_VERBS)
    if _OTHER_WORDS.isdisjoint(s.lower):
        return
    lower = body.lower()
    for match in islice(lexicon.PASSIVE.finditer(body), _MOST_TRIED) if _PASSIVE.opens(lower) else ():
        who = match.span("who") if match["who"] else None
        yield Hit(*match.span(), match.group(), is_active=False, agent=who, tried=bool(match["tried"]))
    for match in islice(lexicon.NOBODY_FOUND.finditer(body), _MOST_TRIED) if _NOBODY_FOUND.opens(lower) else ():
        yield Hit(*match.span(), match.group(), is_active=True, why=match.group())
    for match in islice(lexicon.UNSEEN.finditer(body), _MOST_TRIED) if _UNSEEN.opens(lower) else ():
        yield Hit(*match.span(), match.group(), is_active=True, evidence=True)


def _failed(s: Tokens, body: str, check: Check) -> Hit | None:
    """The stretch of a check that failed by its own words, or because the words before say that nobody or nothing did."""
    start, end = s.starts[check.first] - s.span.start, s.ends[check.end - 1] - s.span.start
    made = (
        _MADE.search(body, max(0, start - _LOOK_BACK), start) if check.voice is Voice.PASSIVE and check.outcome is Outcome.FAILED else None
    )
    start = made.start() if made is not None else start
    told = body[start:end]
    agent = (s.starts[check.agent[0]] - s.span.start, s.ends[check.agent[1] - 1] - s.span.start) if check.agent else None
    why = body[start : s.starts[check.head] - s.span.start] if check.shared is not None else ""
    if check.voice is Voice.OBJECT and check.shared is not None:
        why = body[:start]
    why = told if told.startswith("too ") else why
    is_active = check.voice is Voice.ACTIVE
    if check.outcome is not Outcome.FAILED:
        nobody = lexicon.NOBODY.search(body, max(0, start - _LOOK_BACK), start)
        surely = nobody is not None and (
            nobody["none"].lower() in _ALL_OF_THEM
            or _NO_WITNESS.match(nobody["rest"]) is not None
            or _CHECKED_SURELY.search(told) is not None
        )
        surely = surely or (is_active and is_neither_nor(s, check.first))
        if not surely and not (is_active and lexicon.NEITHER_BEHIND.match(body, end)):
            return None
    return Hit(start, end, told, is_active, check.verb, agent, why)
