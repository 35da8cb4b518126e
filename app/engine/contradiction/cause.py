"""Rule "cause": two parties give different causes of one thing; only one of them can be what started it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind
from app.engine.contradiction.marks import Marks, alike
from app.engine.contradiction.match import Match
from app.engine.contradiction.order import in_order
from app.engine.contradiction.pairs import affirms
from app.engine.linking.clause_words import folded_stem, is_content
from app.engine.linking.names import fold
from app.engine.linking.wordlists import words
from app.engine.positions import Position

RULE = "cause"
SCORE = 0.75
"""Below what contests without review: a chain of events has several true causes."""
_BE = r"(?:was|were|is|had been|has been|have been|being)"
_MISHAP_VERBS = "burned|burnt|caught fire|exploded|blew up|collapsed|gave way|fell|burst|broke|sank|capsized|crashed|derailed|failed|flooded|died|overheated"
_MISHAP_NOUNS = "blast|explosion|fire|blaze|smoke|disease|cholera|illness|sickness|outbreak|fever|leak|spill|smell|flood|outage|crash|collapse|poisoning"
_MISHAPS = tuple(
    frozenset(folded_stem(w) for w in words(group))
    for group in (
        "fire blaze flames torched set burned burnt burning alight ablaze torched smoke",
        "blast explosion exploded blew detonation",
        "collapse collapsed gave fell breach burst dam wall bridge roof",
        "sinking sank capsized rolled sunk",
        "crash derailment derailed threw train plane rails",
        "disease cholera illness sickness outbreak fever epidemic poisoning stomachs",
        "death deaths died dead killed",
        "outage blackout power",
        "leak spill",
    )
)
"""Words for one mishap: an event is about one of each kind."""
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^(?P<effect>.+?) {_BE} (?:\w+ly )?(?:caused|triggered|started|spread|sparked|set off|brought about|provoked) by (?P<cause>.+)$",
        rf"^(?P<effect>.+?) {_BE} (?:due to|the result of|a result of|down to|because of|blamed on) (?P<cause>.+)$",
        r"^(?P<effect>.+?) (?:had |has )?(?:resulted from|stemmed from|originated in|began with|started with) (?P<cause>.+)$",
        rf"^(?P<effect>.+?) {_BE} (?:started|set|lit|laid|sunk|cut|damaged|caused) (?P<cause>deliberately|intentionally|on purpose|accidentally|by accident)\b.*$",
        rf"^(?P<effect>.+?) (?:{_BE}) (?P<cause>(?:an? )?(?:accident|accidental|deliberate|arson|sabotage|act of sabotage|terrorist attack))\b.*$",
        r"^(?P<cause>.+?) (?:had |has )?(?:caused|triggered|sparked|set off|led to|brought about|provoked|touched off|set in motion) (?P<effect>.+)$",
        rf"^(?P<effect>.+? (?:had |has )?(?:{_MISHAP_VERBS})(?: \w+)?) (?:because of|because|as a result of|due to|owing to|thanks to|when) (?P<cause>.+)$",
        rf"^(?P<effect>.*\b(?:{_MISHAP_NOUNS})\b.*?) (?:had |has )?(?:came|come) (?:in )?(?:from|with) (?P<cause>.+)$",
        r"^(?P<effect>.+? (?:had |has )?(?:died|dead|killed)\b[^,]*),? (?:all )?(?:of|from) (?P<cause>.+)$",
        rf"^(?P<cause>.+?) {_BE} to blame(?: for (?P<effect>.+))?$",
        r"^(?:the )?(?:fault|blame|cause|reason|problem|trouble) (?:lay|lies|rested|rests) with (?P<cause>.+)$",
        r"^(?P<cause>.+?) (?:had |has )?(?P<effect>(?:brought|spread|started) (?:in )?(?:the |an? )?(?:\w+ )?(?:disease|illness|sickness|outbreak|fever|epidemic|cholera|fire|blaze|flames).*)$",
        r"^(?P<cause>.+?) (?:had |has )?(?P<effect>torched .+|set (?:fire to .+|.+? (?:alight|ablaze|on fire)\b.*))$",
        r"^(?P<cause>.+?) (?:had |has )?(?P<effect>(?:threw|knocked|pushed|forced|sent|tipped|rolled) .+? (?:off|over|under|down|out).*)$",
    )
)
_HINT = re.compile(
    r"caus|trigger|spark|set off|brought about|provok|started by|spread by|due to|result|down to|because of|blamed on|stemmed|originated|(?:began|started) with"
    r"|because|owing to|thanks to|to blame|(?:lay|lies|rest\w*) with|touched off|c[ao]me (?:in )?(?:from|with)|(?:died|dead|killed)\b.* (?:of|from) "
    r"|torched|alight|ablaze|on fire|set fire|(?:fire|failed|fell|collapsed|burst|broke|sank|crashed|died|up) when|brought|spread|threw|knocked|pushed|forced|sent|tipped|rolled|deliberate|intentional|on purpose|accident|arson|sabotage|terrorist|led to"
)
_WORD = re.compile(r"[a-z0-9-]+")
_NEGATED = re.compile(r"\b(?:not|never|no|nothing|neither)\b|n't\b")
_KINDS = tuple(
    frozenset(folded_stem(w) for w in words(group))
    for group in (
        "arson sabotage deliberately deliberate intentionally purpose attack bomb bombing missile drone shelling explosive terrorist rocket arsonist",
        "accident accidental accidentally",
        "electrical circuit wiring cable electricity fault short",
        "engine mechanical technical failure defect malfunction",
        "error mistake negligence driver pilot captain human",
        "weather storm wind lightning rain fog ice drought",
        "gas leak",
    )
)
"""Words for one kind of cause: two parties that use them may mean the same."""


@dataclass(frozen=True, slots=True)
class _Causes:
    effect: frozenset[str]
    cause: frozenset[str]
    told: str


def cause(a: Position, b: Position) -> Match | None:
    """A match when both affirm a cause of one thing in one event, and the causes share neither a word nor a kind; symmetric."""
    if a.claimant_id == b.claimant_id or a.event_id != b.event_id or not (affirms(a) and affirms(b)):
        return None
    mine = causes_in(a.text)
    theirs = causes_in(b.text) if mine is not None else None
    if mine is None or theirs is None or mine.effect.isdisjoint(theirs.effect) or mine.cause & theirs.cause:
        return None
    if any(kind & mine.cause and kind & theirs.cause for kind in _KINDS):
        return None
    told = [mine.told, theirs.told] if in_order(a, b)[0] is a else [theirs.told, mine.told]
    why = f'they name different causes, "{told[0]}" and "{told[1]}"'
    return Match(ContradictionKind.CATEGORY, SCORE, why, RULE, (("causes", " / ".join(told)),))


def cause_marks(position: Position) -> Marks | None:
    """Words for the thing of which the position affirms a cause."""
    told = causes_in(position.text) if affirms(position) else None
    return None if told is None else alike(told.effect)


@lru_cache(maxsize=8192)
def causes_in(text: str) -> _Causes | None:
    """What a text says caused what, None when it names no cause or negates it."""
    folded = " ".join(fold(text).strip(" .").split())
    if _HINT.search(folded) is None:
        return None
    for pattern in _PATTERNS:
        match = pattern.match(folded)
        if match is None:
            continue
        effect, told = _effect(match.groupdict().get("effect")), match["cause"]
        if _NEGATED.search(folded) or not effect or not _stems(told):
            return None
        return _Causes(effect, _stems(told), told)
    return None


def _effect(told: str | None) -> frozenset[str]:
    """What was caused: its words, and the kinds of mishap they tell; any kind where the text only says what was to blame."""
    if told is None:
        return frozenset(_kind(i) for i in range(len(_MISHAPS)))
    stems = frozenset(folded_stem(w) for w in _WORD.findall(told))
    return _stems(told) | {_kind(i) for i, mishap in enumerate(_MISHAPS) if not mishap.isdisjoint(stems)}


def _kind(number: int) -> str:
    return f"mishap {number}"


def _stems(text: str) -> frozenset[str]:
    return frozenset(folded_stem(w) for w in _WORD.findall(text) if is_content(w))
