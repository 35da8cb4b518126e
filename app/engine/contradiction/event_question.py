"""Rule "event question": two sides answer in opposite ways a question of which an event has one ("was he there?")."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from app.domain.vocabulary import ContradictionKind, Stance
from app.engine.contradiction.contrary import told_by, words_in_common
from app.engine.contradiction.event_question_words.accidents import ACCIDENT_QUESTIONS
from app.engine.contradiction.event_question_words.civil import CIVIL_QUESTIONS
from app.engine.contradiction.event_question_words.companies import COMPANY_QUESTIONS
from app.engine.contradiction.event_question_words.courts import COURT_QUESTIONS
from app.engine.contradiction.event_question_words.daily import DAILY_QUESTIONS
from app.engine.contradiction.event_question_words.general import GENERAL_QUESTIONS, OF_MANY_THINGS, OF_WHEREABOUTS
from app.engine.contradiction.event_question_words.health import HEALTH_QUESTIONS
from app.engine.contradiction.event_question_words.labour import LABOUR_QUESTIONS
from app.engine.contradiction.event_question_words.police import POLICE_QUESTIONS
from app.engine.contradiction.event_question_words.politics import POLITICS_QUESTIONS
from app.engine.contradiction.event_question_words.war import WAR_QUESTIONS
from app.engine.contradiction.marks import Marks
from app.engine.contradiction.match import Match
from app.engine.contradiction.pairs import grouped_by_persons, same_proposition
from app.engine.extraction.pattern_letters import letters_needed
from app.engine.linking.clause_words import folded_stem
from app.engine.linking.names import fold
from app.engine.positions import Position

RULE = "event question"
SCORE = 0.65
_POSSIBLE = re.compile(r"\b(?:would|will|may|might|could|should|must|if|whether|plan(?:s|ned)?|want(?:s|ed)?|hope[sd]?|demand(?:s|ed)?)\b")
_AT = re.compile(
    r"\b(?:at|near|outside|around|beside|behind) the (?:\w+ (?=(?:station|market|depot|post|plant|tower|port|works|hall|gate)\b))?([a-z]{3,})"
)
_TAKEN_FOR_TRUE = re.compile(
    r"\b(?:ignor(?:ed|ing)|dismiss(?:ed|ing)|brush(?:ed|ing) aside|(?:told|informed|aware|warned) of|knew of|hid(?:den|ing)?|conceal(?:ed|ing)|cover(?:ed|ing) up)\b"
)
"""What a denial leaves standing: who denies having ignored complaints does not say that there were none."""
_INSIDE = re.compile(r"\b(?:not|never) ")
_NO_NEGATION = r"(?!(?:not|never|no|nobody|none|neither|nor|without|hardly) )"
_NEGATED = re.compile(r"\b(?:not|never|no|nobody|none|neither|nor|without|hardly)\b|n't\b")


def _any_of(patterns: tuple[str, ...]) -> str:
    """One pattern for all; no gap between words takes a negation, which would turn the answer round."""
    told = "|".join(pattern.replace("~", r"(?:\S+ ){0,3}?") for pattern in patterns)
    for word in (r"\S+", r"\w+"):
        told = told.replace(f"(?:{word} )", f"(?:{_NO_NEGATION}{word} )")
    return rf"(?<!\w)(?:{told})(?!\w)"


QUESTIONS = (
    *GENERAL_QUESTIONS,
    *ACCIDENT_QUESTIONS,
    *POLICE_QUESTIONS,
    *CIVIL_QUESTIONS,
    *WAR_QUESTIONS,
    *DAILY_QUESTIONS,
    *POLITICS_QUESTIONS,
    *COURT_QUESTIONS,
    *COMPANY_QUESTIONS,
    *LABOUR_QUESTIONS,
    *HEALTH_QUESTIONS,
)
"""Each: its name, words that say yes, words that say no."""
_ANSWERS = tuple((name, _any_of(yes), _any_of(no)) for name, yes, no in QUESTIONS)
_START = 3
_YES, _NO = 1, 2
"""Where in an item of `_ANSWERS` the pattern of an answer stands."""
_ASKED_BY: dict[str, dict[str, set[tuple[int, int]]]] = {}
"""First three letters -> letters one of which every answer holds -> the answers (question, `_YES` or `_NO`) it may be: a search for each answer would take
five times as long, and so would a look for all letters of a thousand answers."""
for _at, _question in enumerate(_ANSWERS):
    for _side in (_YES, _NO):
        for _letters in letters_needed(_question[_side]):
            _ASKED_BY.setdefault(_letters[:_START], {}).setdefault(_letters, set()).add((_at, _side))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first text that may hold it: all patterns take a third of a second, and a text needs few."""
    return re.compile(pattern)


def event_question(a: Position, b: Position) -> Match | None:
    """A match when two sides' own words answer one question of one event in opposite ways; symmetric."""
    if a.side_id == b.side_id or a.event_id != b.event_id or (same_proposition(a, b) and grouped_by_persons(a, b)):
        return None
    mine, theirs = _answers(a), _answers(b)
    opposite = [name for name, yes in mine if (name, not yes) in theirs]
    asked = next((name for name in opposite if _of_one_thing(name, a, b)), None)
    if asked is None:
        return None
    return Match(ContradictionKind.OPPOSED, SCORE, f"they answer one question in opposite ways, {asked}", RULE, (("about", asked),))


def event_question_marks(position: Position) -> Marks | None:
    """The questions the position answers, and their opposite answers."""
    answers = _answers(position)
    if not answers:
        return None
    return Marks(frozenset(f"{name} {yes}" for name, yes in answers), frozenset(f"{name} {not yes}" for name, yes in answers))


def _of_one_thing(asked: str, a: Position, b: Position) -> bool:
    """False where each names another place, and where an event has many things to ask of and the claims share no word for one."""
    mine, theirs = _places_in(a.text), _places_in(b.text)
    if asked not in OF_WHEREABOUTS and mine and theirs and mine.isdisjoint(theirs):
        return False
    if asked not in OF_MANY_THINGS:
        return True
    told, other = told_by(a), told_by(b)
    return told is not None and other is not None and bool(words_in_common(told, other))


@lru_cache(maxsize=8192)
def _places_in(text: str) -> frozenset[str]:
    """Stems of what stands behind "at the", "near the" and the like."""
    return frozenset(folded_stem(word) for word in _AT.findall(text.lower()))


def _answers(position: Position) -> tuple[tuple[str, bool], ...]:
    if position.words_stance is None or position.words_stance is Stance.QUESTIONS:
        return ()
    return _answers_in(position.text, position.words_stance is Stance.DENIES)


@lru_cache(maxsize=8192)
def _answers_in(text: str, denied: bool) -> tuple[tuple[str, bool], ...]:
    """Questions a text answers and whether with yes, a denial counted in; what may be answers none, nor does a text with both answers."""
    folded = " ".join(fold(text).split())
    starts = {folded[i : i + _START] for i in range(len(folded) - _START + 1)}
    near = (item for start in starts & _ASKED_BY.keys() for item in _ASKED_BY[start].items())
    asked = {answer for letters, answers in near if letters in folded for answer in answers}
    if denied and asked and _TAKEN_FOR_TRUE.search(folded) is not None:
        return ()
    told = ((_ANSWERS[at][0], _answer(folded, at, asked)) for at in sorted({at for at, _ in asked}))
    return tuple((name, answer != denied) for name, answer in told if answer is not None)


def _answer(folded: str, at: int, asked: AbstractSet[tuple[int, int]]) -> bool | None:
    said_yes, said_no = (_compiled(_ANSWERS[at][side]).search(folded) if (at, side) in asked else None for side in (_YES, _NO))
    if said_yes is not None and said_no is not None and not said_no.start() <= said_yes.start() < said_no.end():
        return None
    said = said_no or said_yes
    if said is None:
        return _denied_inside(folded, _ANSWERS[at][_YES])
    if _POSSIBLE.search(folded, 0, said.start()) is not None:
        return None
    return (said_no is None) != (_NEGATED.search(folded, 0, said.start()) is not None)


def _denied_inside(folded: str, yes: str) -> bool | None:
    """False for a yes with a negation between its words ("was not admitted"), None for no answer."""
    bare = _INSIDE.sub("", folded)
    said = _compiled(yes).search(bare) if bare != folded else None
    if said is None or _POSSIBLE.search(bare, 0, said.start()) is not None or _NEGATED.search(bare, 0, said.start()) is not None:
        return None
    return False
