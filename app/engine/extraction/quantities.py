"""Quantities in what was said: hedge + number + unit or counted noun, as a range."""

from __future__ import annotations

import re

from app.engine.extraction.figure_contexts import is_change, is_hour, is_known, is_label_or_time, is_set_aside
from app.engine.extraction.gerunds import PAST_FORMS
from app.engine.extraction.types import Quantity, Span
from app.engine.linking.wordlists import words

_SPELLED = {
    word: float(value)
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {
    word: float(10 * value)
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "mn": 1e6}
LOW, HIGH, ABOUT = "low", "high", "about"
_HEDGES: tuple[tuple[str, str], ...] = (
    ("at least", LOW),
    ("no fewer than", LOW),
    ("no less than", LOW),
    ("not less than", LOW),
    ("no lower than", LOW),
    ("not lower than", LOW),
    ("no smaller than", LOW),
    ("a minimum of", LOW),
    ("well over", LOW),
    ("well above", LOW),
    ("slightly more than", LOW),
    ("a little over", LOW),
    ("as few as", LOW),
    ("more than", LOW),
    ("upwards of", LOW),
    ("in excess of", LOW),
    ("over", LOW),
    ("above", LOW),
    ("exceeding", LOW),
    ("up to", HIGH),
    ("as many as", HIGH),
    ("as much as", HIGH),
    ("at most", HIGH),
    ("no more than", HIGH),
    ("not more than", HIGH),
    ("no higher than", HIGH),
    ("not higher than", HIGH),
    ("no greater than", HIGH),
    ("no larger than", HIGH),
    ("no longer than", HIGH),
    ("a maximum of", HIGH),
    ("well under", HIGH),
    ("well below", HIGH),
    ("slightly less than", HIGH),
    ("fewer than", HIGH),
    ("less than", HIGH),
    ("under", HIGH),
    ("below", HIGH),
    ("nearly", ABOUT),
    ("almost", ABOUT),
    ("close to", ABOUT),
    ("around", ABOUT),
    ("about", ABOUT),
    ("some", ABOUT),
    ("roughly", ABOUT),
    ("approximately", ABOUT),
    ("an estimated", ABOUT),
    ("just over", LOW),
    ("just under", HIGH),
    ("just", ABOUT),
    ("only", ABOUT),
    ("exactly", ABOUT),
)
_HEDGE_OF = dict(_HEDGES)
_UNITS: tuple[tuple[str, str], ...] = (
    (r"%|per ?cent", "percent"),
    (r"percentage points?", "percentage points"),
    (r"(?:square|sq\.?) (?:km|kilomet(?:er|re)s?)|km2|km²", "square km"),
    (r"(?:square|sq\.?) miles?", "square miles"),
    (r"km|kilomet(?:er|re)s?", "km"),
    (r"miles?", "miles"),
    (r"met(?:er|re)s?", "metres"),
    (r"hectares?", "hectares"),
    (r"tonn?es?|tons?", "tonnes"),
    (r"kg|kilogram(?:me)?s?|kilos?", "kg"),
    (r"hours?", "hours"),
    (r"minutes?", "minutes"),
    (r"days?", "days"),
    (r"weeks?", "weeks"),
    (r"months?", "months"),
    (r"years?", "years"),
    (r"dollars?", "dollars"),
    (r"euros?", "euros"),
    (r"pounds?", "pounds"),
    (r"barrels?", "barrels"),
    (r"megawatts?|MW", "megawatts"),
)
DURATIONS = frozenset({"hours", "minutes", "days", "weeks", "months", "years"})
_CURRENCIES = {"$": "dollars", "€": "euros", "£": "pounds"}
_UNIT_OF = [(re.compile(pattern, re.IGNORECASE), unit) for pattern, unit in _UNITS]

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?"
_TEENS = "|".join(sorted(_SPELLED, key=len, reverse=True))
_SCALE = "|".join(_SCALES)
_NUMBER = rf"(?:{_DIGITS}|(?:a|half a)(?= (?:dozen|hundred|thousand|million))|(?:{_TEENS})(?:-(?:{_TEENS}))?)(?: (?:{_SCALE}))?(?: (?:thousand|million))?"
_UNIT = "|".join(pattern for pattern, _ in _UNITS)
_STOP = r"of|in|at|on|to|from|for|by|with|and|or|but|were|was|is|are|had|has|have|still|who|that|which|as|than|would|will|could|it|he|she|they|the|a|an|ago|out|more|per|after|before|into|up|off|since|have|been|not|while|when|if|so|down|did|do"
_NOUN = rf"(?!(?:{_STOP})\b)[A-Za-z][\w’'-]*"
_PATTERN = re.compile(
    rf"(?<![\w.,:$€£-])(?:(?P<hedge>{'|'.join(sorted((h for h, _ in _HEDGES), key=len, reverse=True))}) )?(?P<between>between )?"
    rf"(?P<currency>[$€£])?(?P<number>{_NUMBER})(?P<range>(?:\s?[-–]\s?| to | and )(?:[$€£])?(?P<second>{_NUMBER}))?"
    rf"(?:(?P<joined>-)(?P<counted>[a-z]+)|\s?(?P<unit>{_UNIT})(?![\w])(?: of (?:the )?(?P<of>[A-Za-z][\w’'-]*(?-i:(?: [A-Z][\w’'-]*){{0,3}})))?|"
    rf" (?:of (?:the |its |their )?)?(?P<noun>{_NOUN}(?: {_NOUN}){{0,2}}))?(?P<more> or more| or fewer)?(?![\w%])",
    re.IGNORECASE,
)
_MONTHS = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_SMALL = 12
"""Spelled numbers up to here behind "the" or "its" tell which things are meant, not how many."""
_COUNT_WORDS = frozenset({"one", "a", "zero"})
_VERBLIKE = re.compile(r"(?:[^e]ed|ing|ly|est)$")
_NO_NOUNS = PAST_FORMS | words(
    "dead left fell rose met gone lost came began became drove ate grew saw sank hurt spread can may might should must over under through "
    "near between against during inside across early late each alone another people's most least"
)
"""Words behind a number that are no counted noun."""


def number_value(written: str) -> float | None:
    """ "2,400", "1.8 million", "twenty-five thousand" or "a dozen" -> its value; None when it is no number."""
    value: float | None = None
    for part in written.lower().replace(",", "").split():
        if part in _SCALES:
            value = (1.0 if value is None else value) * _SCALES[part]
        elif part == "half":
            value = 0.5
        elif part == "a":
            value = 1.0 if value is None else value
        elif "-" in part or part in _SPELLED:
            pieces = [_SPELLED.get(p) for p in part.split("-")]
            if None in pieces:
                return None
            value = sum(p for p in pieces if p is not None)
        else:
            value = float(part)
    return value


def find_quantities(text: str, start: int, end: int) -> list[Quantity]:
    """The quantities in text[start:end], in order; years, dates, clock times and bare "one" are none."""
    found = []
    for match in _PATTERN.finditer(text, start, end):
        quantity = _quantity(text, match)
        if quantity is not None:
            found.append(quantity)
    return found


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    number = match["number"]
    if _is_no_quantity(text, match, number) or is_label_or_time(text, match.start("number"), match.end("number")):
        return None
    first = number_value(number)
    second = number_value(match["second"]) if match["second"] else None
    if first is None:
        return None
    if second is not None and (match["range"] or "").startswith(" to ") and is_change(text, match.start()):
        first, second = second, None
    low, best, high = _bounds((match["hedge"] or "").lower(), (match["more"] or "").strip(), first, second, between=bool(match["between"]))
    unit, of, last = _unit(match)
    if unit is None and not match["hedge"] and not number[0].isdigit():
        return None
    end = last if last >= 0 else match.end("range") if match["range"] else match.end("number")
    return Quantity(low, best, high, unit, of, Span(match.start(), end))


def _is_no_quantity(text: str, match: re.Match[str], number: str) -> bool:
    bare = not match["unit"] and not match["currency"] and not match["hedge"]
    if bare and _YEAR.fullmatch(number) and not match["noun"]:
        return True
    if (
        bare
        and _YEAR.fullmatch(number)
        and re.search(
            r"\b(?:in|of|since|by|early|late|until|from|the|year) $", text[max(0, match.start() - 8) : match.start()], re.IGNORECASE
        )
    ):
        return True
    if _MONTHS.search(text[max(0, match.start() - 12) : match.start()]):
        return True
    if number.lower() in _COUNT_WORDS and (bare or not match["unit"]) and not match["hedge"]:
        return True
    if bare and not match["noun"] and is_hour(text, match.start(), number_value(number) or 0):
        return True
    after = text[match.end() : match.end() + 4]
    return after.startswith((" ago", ":")) and after[1:2].isalnum()


def _bounds(hedge: str, more: str, first: float, second: float | None, *, between: bool) -> tuple[float | None, float | None, float | None]:
    if second is not None and (second > first or between):
        return min(first, second), None, max(first, second)
    kind = _HEDGE_OF.get(hedge, ABOUT)
    if kind == LOW or more == "or more":
        return first, None, None
    if kind == HIGH or more == "or fewer":
        return None, None, first
    return None, first, None


def _is_no_noun(word: str) -> bool:
    return word in _NO_NOUNS or _VERBLIKE.search(word) is not None


def _unit(match: re.Match[str]) -> tuple[str | None, str | None, int]:
    if match["currency"]:
        return _CURRENCIES[match["currency"]], None, match.end("unit") if match["unit"] else match.end("number")
    if match["unit"]:
        unit = next(name for pattern, name in _UNIT_OF if pattern.fullmatch(match["unit"]))
        return unit, match["of"], match.end("unit")
    if match["counted"]:
        return match["counted"].lower(), None, match.end("counted")
    if match["noun"]:
        counted = match["noun"].split()
        kept = next((i for i, w in enumerate(counted) if _is_no_noun(w.lower()) and i > 0), len(counted))
        if _is_no_noun(counted[0].lower()):
            return None, None, -1
        phrase = counted[:kept]
        end = match.start("noun") + len(match["noun"]) - sum(len(w) + 1 for w in counted[kept:])
        return phrase[-1].lower(), " ".join(phrase) if len(phrase) > 1 else None, end
    return None, None, -1


def main_quantity(text: str, spans: tuple[Span, ...]) -> Quantity | None:
    """The quantity a claim is about, the first of its kind: a figure, else a duration, else what counts things already known ("the two firms").

    A figure that the words set aside ("not 12", "up from 30") is never it.
    """
    found = [q for span in spans for q in find_quantities(text, span.start, span.end) if not is_set_aside(text, q.span.start)]
    return min(found, key=lambda q: _rank(text, q), default=None)


def _rank(text: str, quantity: Quantity) -> int:
    if (
        text[quantity.span.start].isalpha()
        and quantity.best is not None
        and quantity.best <= _SMALL
        and is_known(text, quantity.span.start)
    ):
        return 2
    return 1 if quantity.unit in DURATIONS else 0
