"""Rule "holders": one side says that a place was taken, the other that it is still held."""

from __future__ import annotations

import re
from functools import lru_cache

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import grouped_by_persons, same_proposition
from app.engine.positions import Position

RULE = "holders"
SCORE = 0.75
"""Below what contests without review: a district taken is no town taken, and the words seldom tell which is meant. On the dev half of the key, from which
the rule was written, 12 of 12 such pairs contradict each other."""
_PLACE = (
    r"(?:towns?|city|cities|villages?|districts?|settlements?|squares?|stations?|yards?|bridges?|airports?|airbase|ports?|hills?|ridges?|heights|banks?|outskirts|"
    r"streets?|suburbs?|crossroads|junction|capital|island|base|headquarters|stronghold|fortress|garrison|front|lines?|positions?|(?:town |city )?(?:centre|center)|hall)"
)
_PEOPLE = r"(?:soldiers?|troops|fighters?|men|people|prisoners?|officers?|civilians?|tanks?|vehicles?|rifles|weapons|guns|hostages?)"
_OURS = r"(?:our|its|their)"
_FORCES = r"(?:troops|forces|units?|soldiers|fighters|men|army|brigade|regiment|battalion|garrison|defenders)"
_TAKEN = re.compile(
    rf"\b(?:seized|captured|conquered|overr[au]n|liberated|retook|retaken|recaptured|took|taken)\b(?! (?:\w+ ){{0,3}}{_PEOPLE}\b)(?! prisoner| captive| part| place)"
    rf"|\b(?:is|are|was|were|been|now) (?:all |fully |entirely |completely )?ours\b"
    rf"|\b(?:has|have|had) (?:now |finally )?fallen\b|\bfell (?:on|to|after|at)\b"
    rf"|\b{_OURS} {_FORCES} (?:now )?(?:hold|held|control|controlled) (?:all|the whole|the entire|every)\b"
    rf"|\b(?:broken into|raised (?:its|their|our) flag (?:over|on|above))\b|\bnow (?:held|hold|holds) (?:about |more than |nearly )?(?:half|two thirds|most)\b"
    rf"|\b(?:is|are|now) (?:free|liberated)\b|\b{_PLACE} (?:is|are|was|were) (?:now )?(?:free|liberated)\b|\b(?:hold|holds|held|control|controls) (?:all of|the whole of|every part of)\b"
    rf"|\b(?:under|in) {_OURS} (?:full |complete |firm |total )?(?:control|hands)\b|\b(?:full|complete|total) control\b"
)
_KEPT = re.compile(
    rf"\bstill (?:hold|held|holds|holding|control|controls|controlled|in control|in {_OURS} hands|stand|standing)\b"
    rf"|\bcontinue[ds]? to (?:hold|control|defend)\b|\b(?:is|are|was|were|be|been) (?:still )?holding (?:out|on|firm|{_OURS}|the|all|every)\b(?! (?:of )?(?:{_OURS} )?(?:positions|lines)\b)"
    rf"|\b(?:held|hold|holds) (?:on|out|firm|{_OURS} (?:ground|lines?|positions?))\b|\bremain(?:s|ed)? (?:in|under) (?:{_OURS}|\w+) (?:control|hands)\b"
    rf"|\b(?:thrown|pushed|driven|beaten|forced) back\b|\brepell?ed\b(?! [^.;]*\b(?:near|around|outside|in the (?:direction|area))\b)|\b(?:hold|holds|held|control|controls) (?:nothing|no part|not an? (?:inch|metre|street|house))\b"
    rf"|\bstill (?:hers|his|ours|theirs)\b|\bnever left \w+ hands\b|\b(?:not|never|n't) (?:once )?changed hands\b|\bflag (?:on|over) \w+(?: \w+)? is ours\b"
    rf"|\b(?:driven|drove|thrown|threw|pushed) (?:them|the \w+) out\b"
    rf"|\b(?:fighting|battles?|clashes|combat|resistance) (?:still |was still |were still |is still |are still )?(?:continue[sd]?|continuing|rage[sd]?|raging|went on|goes on|go on) (?:inside|in|within|for)\b"
    rf"|\b(?:hold|holds|held|control|controls|controlled|in) only (?:its|the|a|some|parts?)\b|\bstill contested\b|\bgr[ae]y zone\b|\bunder the control of neither\b"
    rf"|\bremain(?:s|ed)? in the \w+ (?:districts?|part|outskirts|half)\b|\bour flag\b"
    rf"|\b(?:never|not|n't|yet to) (?:\w+ )?f[ae]ll(?:en)?\b|\b(?:never|not|n't) (?:been )?(?:lost|left|abandoned|surrendered) (?:a single |any |the |one )?{_PLACE}\b"
)
_REACHED = re.compile(
    rf"\b(?:entered|reached|penetrated|set foot (?:in|on)|broken into|got into) (?:the |our |its )?(?:\w+ )?(?:{_PLACE}|[A-Z][a-z]+)\b"
)
"""What keeps a place when it did not happen; that it did takes none."""
_IN_PART = re.compile(r"\b(?:likely|probably|partly|partially|(?:most|much|parts?|some|a third|a quarter|two thirds) of)\b")
_NOT = re.compile(r"\b(?:not|never|no|nobody|neither|failed to|unable to)\b|n't\b")
_POSSIBLE = re.compile(r"\b(?:would|will|may|might|could|should|if|plans?|planned|wants?|wanted|hopes?|to (?:take|seize|capture))\b")
_WHERE = re.compile(rf"\b{_PLACE}\b|(?<=[a-z,] )[A-Z][a-z]+|^[A-Z][a-z]+ (?:is|was|has|had|remains?|remained|never|fell|still)\b")
_NAMED = re.compile(
    r"(?:of|in|at|near|seized|captured|took|taken|retaken|hold|held|holds|control of|on) (?:the (?:\w+ ){1,2}of )?([A-Z][a-z]{2,})"
)
_HINTS = (
    "hold", "held", "control", "defend", "remain", "flag", "fall", "fell", "lost", "left", "abandoned", "surrendered", "seized", "captured",
    "conquered", "overr", "liberated", "retook", "taken", "took", "ours", "changed hands", "driven", "drove", "broken", "raised", "in our", "in its", "in their",
    " free", "back", "repel", "fighting", "battle", "clashes", "resistance", "contested", "zone", "still", "entered", "reached", "penetrated", "set foot", "broken into", "got into",
)  # fmt: skip
"""Letters without which neither pattern matches: most texts hold none."""
_VILLAGE = re.compile(r"\b(?:villages?|settlements?|hamlets?)\b")
_TAKES, _KEEPS = "taken", "kept"
_MARKS = {_TAKES: Marks(frozenset((_TAKES,)), frozenset((_KEEPS,))), _KEEPS: Marks(frozenset((_KEEPS,)), frozenset((_TAKES,)))}


def holders(a: Position, b: Position) -> Match | None:
    """A match when one side tells that a place of the event was taken and another that it is held; symmetric."""
    if a.side_id == b.side_id or a.event_id != b.event_id or (same_proposition(a, b) and grouped_by_persons(a, b)):
        return None
    if {_told(a), _told(b)} != {_TAKES, _KEEPS} or _name_two_places(a.text, b.text):
        return None
    return Match(ContradictionKind.OPPOSED, SCORE, "one says that the place was taken, the other that it is held", RULE)


def holders_marks(position: Position) -> Marks | None:
    """Whether the position tells of a place taken or of one held."""
    told = _told(position)
    return None if told is None else _MARKS[told]


def _told(position: Position) -> str | None:
    if position.words_stance is None or position.words_stance is Stance.QUESTIONS:
        return None
    return _says(position.text, position.words_stance is Stance.DENIES)


@lru_cache(maxsize=8192)
def _says(text: str, denied: bool) -> str | None:
    """What the words tell of a place, a denial counted in; None when they tell of no place or of what may be."""
    if not any(hint in text for hint in _HINTS) or _WHERE.search(text) is None or _POSSIBLE.search(text) is not None:
        return None
    if _KEPT.search(text) is not None:
        return _TAKES if denied else _KEEPS
    reached = _REACHED.search(text)
    if reached is not None and (denied or _NOT.search(text, 0, reached.start()) is not None):
        return _KEEPS
    taken = _TAKEN.search(text)
    if taken is None or _IN_PART.search(text) is not None:
        return None
    negated = _NOT.search(text, 0, taken.start()) is not None
    return _KEEPS if denied != negated else _TAKES


def _name_two_places(left: str, right: str) -> bool:
    """True when each names a place behind "of", "in" or the verb and these share no name, or only one is about a village."""
    if (_VILLAGE.search(left) is None) != (_VILLAGE.search(right) is None):
        return True
    mine, theirs = _named(left), _named(right)
    return bool(mine and theirs) and not any(one[:4] == other[:4] for one in mine for other in theirs)


@lru_cache(maxsize=8192)
def _named(text: str) -> frozenset[str]:
    return frozenset(_NAMED.findall(text))
