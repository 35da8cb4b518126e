"""What may stand between a cue and what was said: day, occasion, listener, "that"."""

from __future__ import annotations

import re

from app.engine.extraction.cue_lexicon import CUES, WITH_LISTENER
from app.engine.extraction.grammar_words import AUXILIARIES, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS
from app.engine.extraction.role_words import OUTLETS
from app.engine.extraction.tokens import COMMAS, HARD_STOPS, QUOTE_MARKS, Tokens

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_PART = r"(?: (?:morning|afternoon|evening|night|local time))"
TIME = re.compile(
    rf"(?:(?:late |early |earlier |later )?(?:on |by |since )?(?:late |early )?(?:last |this |next )?{_DAY}{_PART}?(?:, {_MONTH}\.? \d{{1,2}}(?:, \d{{4}})?)?"
    rf"|(?:earlier |later |late |early )?(?:today|yesterday|tonight|(?:last|this|that|next) (?:week|month|quarter|year|night|morning|afternoon|evening|weekend))"
    rf"|(?:on|in) {_MONTH}\.?(?: \d{{1,2}}\b)?(?:,? \d{{4}})?|in \d{{4}}|for (?:days|weeks|months|years|decades)|(?:a few|several|some|two|three|\d+) (?:minutes|hours|days|weeks|months|years) (?:ago|earlier)|at the time|at one point|shortly after(?:wards)?|recently|earlier|later|again|afterwards?"
    rf"|repeatedly|(?:many|several|two|three) times|time and again|more than once|publicly|privately)\b"
)
_OCCASION = re.compile(
    r"(?:in|at|on|during|through|via|by|to|after|before|of|over|from) (?:(?!that\b|it\b|he\b|she\b|they\b)[\w’'.\-]+ ){0,6}?"
    r"(?:statements?|interviews?|briefing|bulletin|reports?|news conference|press conference|conference|speech|posts?|tweets?|e-?mails?|call|letter|"
    r"message|video|note|memo|op-ed|article|column|Facebook|Twitter|X|Telegram|reporters|journalists|television|TV|radio|rally|event|debate|"
    r"hearing|town hall|summit|meeting|trial|court|remarks|address|phone|telephone|parliament|appearance|scene|hospital|forum|response|reply|blog|book|show|file|filing|motion|brief|opinion|ruling|essay|editorial|story|piece|transcript|testimony)\b(?: (?:statement|message|post|interview|conference|appearance|address|hearing|call|release|briefing|report|file|filing|document|papers|hall|piece)\b)*"
    r"(?: (?:with|on|to|from|in|at|about|for) (?:the )?[A-Z][\w’'.&\-]*(?: [A-Z][\w’'.&\-]*){0,4}(?: television)?)?"
)
_STATEMENT_OPENERS = frozenset({"that", "if", "whether", "why", "how", "what", "when", "where", "who", "which"})
_MERELY = frozenset({"only", "merely", "simply", "just"})
_PARTICLES = frozenset({"out", "back"})
_LOOKAHEAD = 16
_LONGEST_LISTENER = 8
_MEDIUM = 3
_LISTENER_ENDS = (
    (PREPOSITIONS - {"of"})
    | (SUBJECT_PRONOUNS - {"you"})
    | AUXILIARIES
    | {"that", "the", "a", "an", "there", "to", "how", "why", "what", "if", "whether"}
)


def _matched_to(text: str, s: Tokens, at: int, pattern: re.Pattern[str]) -> int:
    """Token index behind a match of the pattern that starts at token `at`, or `at`; a match never reaches into a quotation."""
    match = pattern.match(text, s.starts[at], s.span.end)
    if match is None:
        return at
    end = s.at(match.end())
    return at if any(s.quoted[at:end]) else end


def skip_time(text: str, s: Tokens, at: int) -> int:
    """Token index behind a time expression at `at` ("on Wednesday", "last week"), or `at`."""
    return _matched_to(text, s, at, TIME) if at < len(s) else at


def _skip_listener(s: Tokens, at: int) -> int:
    """Token index behind the listener of "told": a pronoun, a run of capitalised words, or a short noun phrase."""
    if s.lower[at] in OBJECT_PRONOUNS:
        return at + 1
    i = at
    if s.words[at][:1].isupper() and s.lower[at] not in ("the", "a"):
        while i < len(s) and not s.quoted[i] and (s.words[i][:1].isupper() or s.lower[i] in ("of", "and", "&", "’", "'")):
            owner = s.lower[i].endswith(("'s", "’s"))
            i += 1
            if owner and i < len(s) and s.words[i][:1].islower() and s.lower[i] not in _LISTENER_ENDS:
                i += 1
            elif s.lower[i : i + 1] and s.lower[i] in OUTLETS and s.words[i + 1 : i + 2] and s.words[i + 1][:1].isupper():
                i += 1  # "told Estonian broadcaster ERR"
        that = next((j for j in range(i, min(len(s), i + _MEDIUM)) if s.lower[j] == "that"), i)  # "told Kestrian television that"
        return that if all(s.words[j][0].islower() and s.lower[j] not in _LISTENER_ENDS for j in range(i, that)) else i
    i += 1
    while i < min(len(s), at + _LONGEST_LISTENER) and s.words[i][:1].isalpha() and s.lower[i] not in _LISTENER_ENDS and not s.quoted[i]:
        if s.lower[i] in TIME_WORDS:
            break
        i += 1
    return i


def _quoted_title(s: Tokens, at: int) -> bool:
    """True when the quotation marks at token `at` hold a programme's name, not what was said: `he told "Fox and Friends" that`."""
    end = next((j for j in range(at, len(s)) if not s.quoted[j]), len(s))
    inside = [s.words[j] for j in range(at, end) if s.words[j][0].isalnum()]
    return 0 < len(inside) <= _LONGEST_LISTENER and inside[0][0].isupper() and inside[-1][0].isupper()


def after_cue(text: str, s: Tokens, at: int) -> tuple[int, bool, bool]:
    """Skips listener, day and occasion behind the cue token `at`.

    Gives the token index where what was said starts, whether "that" introduced it, and whether the clause stops right behind the adjuncts.
    """
    i = at + 1
    if i < len(s) and s.lower[i] in _PARTICLES:
        i += 1
    if s.lower[at] in WITH_LISTENER and i < len(s) and s.quoted[i] and _quoted_title(s, i):
        i = next((j for j in range(i, len(s)) if not s.quoted[j]), len(s))
    elif (
        s.lower[at] in WITH_LISTENER and i < len(s) and not s.quoted[i] and s.words[i][0].isalpha() and s.lower[i] not in _STATEMENT_OPENERS
    ):
        i = _skip_listener(s, i) if skip_time(text, s, i) == i else i
    i = skip_adjuncts(text, s, i)
    if i >= len(s):
        return i, False, True
    i += s.lower[i] in _MERELY and s.lower[i + 1 : i + 2] == ["that"]
    if s.lower[i] == "that" and not s.quoted[i]:
        if i + 1 >= len(s) or s.lower[i + 1] in (".", ":", ";") or opens_saying(s, i + 1):
            return i, False, False
        pronoun = i + 1 < len(s) and s.lower[i + 1] in AUXILIARIES
        return (i, True, False) if pronoun else (i + 1, True, False)
    return _after_adjuncts(s, i)


def opens_saying(s: Tokens, at: int) -> bool:
    """True for the comma of "disputed that, saying ..." at token `at`: the words before it are whole, more is said behind it."""
    return s.lower[at] in COMMAS and at + 1 < len(s) and s.lower[at + 1] in CUES and s.lower[at + 1].endswith("ing")


def _after_adjuncts(s: Tokens, i: int) -> tuple[int, bool, bool]:
    """`after_cue` from the first token on that is neither adjunct nor "that"."""
    word = s.lower[i]
    if word == ":":
        return i + 1, False, i + 1 >= len(s)
    if word in COMMAS and i + 1 < len(s):
        if s.words[i + 1] in QUOTE_MARKS:
            return i + 1, False, False
        there = _that_ahead(s, i + 1, comma_allowed=True) if s.lower[i + 1] in PREPOSITIONS and not any(s.quoted[:i]) else -1
        return (there + 1, True, False) if there >= 0 else (i, False, True)
    if word in COMMAS or word in HARD_STOPS or word in (".", ")"):
        return i, False, True
    there = _that_ahead(s, i, comma_allowed=False) if word in PREPOSITIONS else -1
    return (there + 1, True, False) if there >= 0 else (i, False, False)


def skip_adjuncts(text: str, s: Tokens, at: int) -> int:
    """Token index behind the days and occasions that start at token `at` ("on Monday in an interview"), or `at`."""
    i = at
    while i < len(s) and not s.quoted[i]:
        after = _matched_to(text, s, i, TIME)
        if after == i and s.lower[i] in PREPOSITIONS:
            after = _matched_to(text, s, i, _OCCASION)
        if after == i:
            return i
        i = after
    return i


def _in_place(s: Tokens, comma: int) -> bool:
    """True for both commas of "in Saginaw, Michigan, on Thursday"."""
    return comma + 1 < len(s) and s.words[comma - 1][0].isupper() and (s.words[comma + 1][0].isupper() or s.lower[comma - 2] in COMMAS)


def _that_ahead(s: Tokens, at: int, *, comma_allowed: bool) -> int:
    """Index of a "that" that still belongs to the cue: no verb and no quotation lies between."""
    for i in range(at, min(len(s), at + _LOOKAHEAD)):
        comma = s.lower[i] in COMMAS and not comma_allowed and not _in_place(s, i)
        if s.quoted[i] or s.lower[i] in AUXILIARIES or comma or s.lower[i] in HARD_STOPS:
            return -1
        if s.lower[i] in CUES and (s.lower[i].endswith("ing") or s.lower[i - 1] in ("and", "but")):
            return -1
        if s.lower[i] == "that" and i + 1 < len(s) and s.lower[i + 1] not in AUXILIARIES and s.lower[i - 1] not in DETERMINERS:
            return i
    return -1
