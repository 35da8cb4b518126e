"""What the words around a number make of it: a label, an age, a clock time, a figure that is set aside, the end of a change."""

from __future__ import annotations

import re

_BEFORE, _AFTER = 40, 40
_HOURS = 24
_SET_ASIDE = re.compile(r"\b(?:not|rather than|instead of|(?:up|down) from|compared (?:with|to)|as against)(?: the)? $", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:Article|Section|Line|Room|No\.?|Number|Unit|Highway|Route|Road|Flight|Gate|Block|Reactor|Pier|Shaft|Sector|District|Ward|Court|Case|Bill|"
    r"Resolution|Chapter|Page|Platform|Track|Terminal|Phase|Round|Level|Category|Type|Group|Zone|Tower|Berth|Well|Mine|Dam|Channel|Studio|Mark|Model|Boeing|Airbus|Apollo|Soyuz|Camp|Checkpoint|Hill|Station|Annex|Appendix|Paragraph|Clause|Rule|Schedule|[Aa]partment|[Ff]lat|[Rr]oom|[Ss]uite|[Cc]ell|[Hh]ighway|[Rr]oute|[Kk]ilomet(?:er|re)|[Mm]ile) $"
)
_PRODUCT = re.compile(r"\b(?:the|an?|[A-Z][\w’'-]*|new|its|their) $")
_PRODUCT_NAME = re.compile(
    r"(?:-\d+)? [A-Z][a-z]+(?!\w*s\b)\w* (?:(?:jet|aircraft|plane|fuselage|airliner|helicopter|rocket|missile|truck|car|model|phone|fleet|drone|engine)s?\b)"
)
"""Behind a number that is part of a product's name ("the 787 Dreamliner fuselage")."""
_AGED = re.compile(r"\b(?:aged|age|ages)(?: of)? $", re.IGNORECASE)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_NO_COUNT_AFTER = re.compile(
    rf" (?:[A-Z][\w’'-]+ )+(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Quay|Terrace)\b|[- ]years?[- ]old\b|[- ]old\b|\s?(?i:[ap]\.?m\b)|:\d| (?:hours )?(?:GMT|UTC|local time|o['’]clock)\b| {_MONTH}"
)
_CHANGE = re.compile(
    r"\b(?:rose|risen|rise|rising|climb(?:ed|ing)?|gr[eo]wn?|growing|increas(?:ed?|ing)|jump(?:ed|ing)?|went|gone|raised?|fell|fallen|fall|falling|"
    r"dropp?(?:ed|ing)?|declin(?:ed?|ing)|shr[aiu]nk|slipp(?:ed|ing)|cut|lowered|reduc(?:ed?|ing)|revised|changed|widened|narrowed|up|down)"
    r"(?: \w+){0,4} from $",
    re.IGNORECASE,
)
_OF_ALL = re.compile(
    r"\b(?:(?:of|in|from|across|at) (?:all|the|its|their)(?: the)?|(?:count|recount|review|sample|survey|poll|study|analysis|audit) of) $",
    re.IGNORECASE,
)
_AT = re.compile(r"\bat $", re.IGNORECASE)
_PUT = re.compile(
    r"\b(?:stood|stands?|standing|puts?|putting|estimated?|valued|sets?|remain(?:s|ed)?|placed?|counted|kept|peaked|reckoned|ended)"
    r"(?: [\w’'-]+){0,5} at $",
    re.IGNORECASE,
)
_COUNTED_UP = re.compile(
    r"\b(?:tolls?|dead|numbers?|count|figure|total|tally|missing|injured|wounded|casualties|killed|losses|crowd|turnout|arrests)\b[^.;:]{0,40}\b(?:at|to|was|is|were|by)"
    r"(?: now| currently| only)? $",
    re.IGNORECASE,
)
_STANDS_ALONE = re.compile(
    r" (?:had|have|has|were|was|are|remain(?:s|ed)?|died|survived|escaped|fled|drowned|perished|of (?:them|whom|the|its|his|her|their|those|these|our)\b)\b"
)
_ONE_STANDS_ALONE = re.compile(
    r" (?:(?:had|has|was|is|remains?|remained)(?: since| later| also)?(?: been)? (?:killed|dead|hurt|injured|wounded|missing|captured|arrested|detained|shot|lost|"
    r"sunk|trapped|hit|destroyed|freed|released|died|drowned)|died|survived|escaped|drowned)\b"
)
_CLAUSE_OPENS = re.compile(
    r"(?:^|[,;:.!?–—“\"(]\s?|\b(?:and|but|while|that|as|when|after|because|another|least|said|whom|which|all|other|further|these|those|only) )$",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"\b(?:kill|wound|injur|captur|arrest|detain|drown|rescu)(?:ed|ing|s)(?: another)? $", re.IGNORECASE)
_TIMES_AS = re.compile(r" (?:as|the|that|its|their|his|her|what|over|more|higher|lower|larger|greater|bigger|smaller|faster|worse)\b")
_SUBSECTION = re.compile(r"\d\($")
_ONE_OF = re.compile(r"\b(?:first|second|third|fourth|fifth|last|latest|largest|one) of $", re.IGNORECASE)
_INSIDE_CLAUSE = re.compile(r"[a-z] $")
"""Behind a small letter a spelled number with a capital is part of a name ("the Group of Seven")."""
_NEGATED = re.compile(r"\b(?:no|nobody|no one|none|never|not|n['’]t)\b(?! only)[^,;:.]{0,60}$", re.IGNORECASE)
_SPELL = re.compile(r"\b(?:for|in|after|since|by|within|at|from|of) $", re.IGNORECASE)
_EXCEEDING = frozenset(
    {"more than", "over", "above", "exceed", "exceeded", "exceeding", "in excess of", "upwards of", "topped", "surpassed"}
)
_BODY_OF = re.compile(
    r"\b(?:patrol|crew|family|group|team|squad|party|unit|class|convoy|delegation|bench|panel|jury|staff|garrison|platoon|gang|band|fleet|total|crowd|"
    r"column|shift|majority|lead|margin|maximum|minimum|average|queue|field) of $",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:^|\b(?:the|these|those|both|all|its|their|his|her|our))(?: other| remaining)? $", re.IGNORECASE)


def is_label_or_time(text: str, start: int, number_end: int) -> bool:
    """True for a number text[start:number_end] that counts nothing: "Line 3", "aged 34", "34-year-old", "6 p.m.", "12 March"."""
    before = text[max(0, start - _BEFORE) : start]
    if _PRODUCT_NAME.match(text, number_end) and _PRODUCT.search(before):
        return True
    if (
        _LABEL.search(before)
        or _AGED.search(before)
        or _SUBSECTION.search(before)
        or _ONE_OF.search(before)
        or (text[start].isupper() and _INSIDE_CLAUSE.search(before))
    ):
        return True
    return _NO_COUNT_AFTER.match(text[number_end : number_end + _AFTER]) is not None


def is_hour(text: str, start: int, value: float) -> bool:
    """True for a bare number behind "at" that a clock shows ("at nine"), unless a count is put there ("the toll stood at nine")."""
    before = text[max(0, start - 2 * _BEFORE) : start]
    return value <= _HOURS and _AT.search(before) is not None and _PUT.search(before) is None


def is_set_aside(text: str, start: int) -> bool:
    """True for the figure of somebody else or of before: "55 minutes, not 12", "43, up from 30"."""
    return _SET_ASIDE.search(text[max(0, start - _BEFORE) : start]) is not None


def is_change(text: str, start: int) -> bool:
    """True when the two figures that start here are where something was and where it is now ("rose from 30 to 43")."""
    return _CHANGE.search(text[max(0, start - 2 * _BEFORE) : start]) is not None


def is_comparison(text: str, end: int) -> bool:
    """True behind "times" when two things are compared ("four times as many", "three times the limit"): that counts nothing."""
    return _TIMES_AS.match(text, end) is not None


def is_capped(text: str, start: int, hedge: str) -> bool:
    """True for "more than" behind a negation: "no household would pay more than 9 crowns" caps, "no aid came for more than 9 days" does not."""
    before = text[max(0, start - 2 * _BEFORE) : start]
    return hedge in _EXCEEDING and _NEGATED.search(before) is not None and _SPELL.search(before) is None


def stands_alone(text: str, start: int, end: int, *, is_one: bool) -> bool:
    """True for a spelled number text[start:end] that is a subject or a body's size by itself: "fifteen had dropped", "nine of the", "a crew of six"."""
    before = text[max(0, start - _BEFORE) : start]
    if _BODY_OF.search(before) or _STRUCK.search(before):
        return not is_one
    return _CLAUSE_OPENS.search(before) is not None and (_ONE_STANDS_ALONE if is_one else _STANDS_ALONE).match(text, end) is not None


def is_whole(text: str, start: int) -> bool:
    """True for the number of a whole of which a part is told elsewhere ("a recount of all 112 stations", "nine of the 112")."""
    return _OF_ALL.search(text[max(0, start - _BEFORE) : start]) is not None


def is_known(text: str, start: int) -> bool:
    """True when the counted things were told of before ("the two firms"): that counts nothing new."""
    return _DEFINITE.search(text[max(0, start - _BEFORE) : start]) is not None


def is_counted_up(text: str, start: int) -> bool:
    """True for the number that a toll or total is said to have reached ("the toll rose to four", "the dead at five")."""
    return _COUNTED_UP.search(text[max(0, start - 2 * _BEFORE) : start]) is not None
