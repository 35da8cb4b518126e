"""Quantities in what was said: hedge + number + unit or counted noun, as a range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from app.engine.extraction.amounts import AMOUNT_WORDS, find_amounts
from app.engine.extraction.figure_contexts import (
    is_capped,
    is_change,
    is_comparison,
    is_counted_up,
    is_hour,
    is_known,
    is_label_or_time,
    is_set_aside,
    is_whole,
    stands_alone,
)
from app.engine.extraction.number_words import MONEY, NUMBER, SCALES, SPELLED, number_value, scale_of
from app.engine.extraction.openings import Opening
from app.engine.extraction.quantity_words import (
    ABOUT,
    CURRENCIES,
    DURATIONS,
    HEDGES,
    HIGH,
    LOW,
    NO_NOUNS,
    PERSONS,
    STATES,
    STOP,
    UNITS,
)
from app.engine.extraction.types import Quantity, Span

_HEDGE_OF = dict(HEDGES)
_UNIT_OF = [(re.compile(pattern, re.IGNORECASE), unit) for pattern, unit in UNITS]
_UNIT = "|".join(pattern for pattern, _ in UNITS)
_SIGN = r"(?:US|A|C|NZ|HK|S)?[$€£¥]|(?:USD|EUR|GBP|CHF) "
_NOUN = rf"(?!(?:{STOP})\b)[A-Za-z][\w’'-]*"
_PATTERN = re.compile(
    rf"(?<![\w.,:$€£¥-])(?:(?P<hedge>{'|'.join(sorted((h for h, _ in HEDGES), key=len, reverse=True))}) )?(?P<between>between )?"
    rf"(?:(?P<currency>{_SIGN})(?P<money>{MONEY})|(?P<number>{NUMBER})(?: or so)?)"
    rf"(?P<range>(?:%|{_SIGN})?(?:\s?[-–]\s?| to | and | or )(?:(?:{_SIGN})(?P<priced>{MONEY})|(?P<second>{NUMBER})))?"
    rf"(?:(?P<joined>-)(?P<counted>[a-z]+)|\s?(?P<unit>{_UNIT})(?![\w])(?: of (?:the )?(?P<of>[A-Za-z][\w’'-]*(?-i:(?: [A-Z][\w’'-]*){{0,3}})))?|"
    rf" (?:of (?:the |its |their )?)?(?P<noun>{_NOUN}(?: {_NOUN}){{0,2}}))?(?P<more>\+| or more| or (?:fewer|less)|,? at (?:the )?(?:very )?(?:most|least)| at a minimum| (?:tops|maximum|minimum)(?=[.,;]|$)|,? if not more)?(?![\w%])",
    re.IGNORECASE,
)
_NUMBERS = Opening(_PATTERN, {hedge.split(" ")[0] for hedge, _ in HEDGES} | {*SPELLED, "between", "a", "half"}, rf"\d|{_SIGN.lower()}")
_WORD = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_FIGURE_WORDS = AMOUNT_WORDS | frozenset(SPELLED) | frozenset(SCALES)
_MONTHS = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? $")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_CLOCK = re.compile(r"0\d{3}")
_YEAR_BEFORE = re.compile(r"\b(?:in|of|since|by|early|late|until|from|the|a|year) $", re.IGNORECASE)
_AGE = re.compile(r"(?:[A-Z][\w’'-]+|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|whose) (?:\w+ )?\w+),? [(]?$")
_SMALL = 12
"""Spelled numbers up to here behind "the" or "its" tell which things are meant, not how many."""
_COUNT_WORDS = frozenset({"one", "a", "zero"})
_VERBLIKE = re.compile(r"(?:[^e]ed|ing|ly|est)$")


def find_quantities(text: str, start: int, end: int) -> list[Quantity]:
    """The quantities in text[start:end], in order; years, dates, clock times, ages and bare "one" are none."""
    lower = _WORD.findall(text[start:end].lower())
    if _FIGURE_WORDS.isdisjoint(lower) and _DIGIT.search(text, start, end) is None:
        return []
    amounts = list(find_amounts(text, start, end, frozenset(lower)))
    numbers = (_quantity(text, match) for match in _NUMBERS.finditer(text, start, end))
    found = amounts + [q for q in numbers if q is not None and not _is_part_of(q, amounts)]
    return sorted(found, key=lambda q: q.span)


def _is_part_of(quantity: Quantity, amounts: Sequence[Quantity]) -> bool:
    return any(quantity.span.start < a.span.end and a.span.start < quantity.span.end for a in amounts)


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    number = match["money"] or match["number"]
    at, end = match.span("money" if match["money"] else "number")
    if _is_no_quantity(text, match, number) or is_label_or_time(text, at, end):
        return None
    if match["range"] and is_label_or_time(text, at, match.end("range")):
        return None
    pair = _values(text, match, number)
    if pair is None:
        return None
    first, second = pair
    unit, of, last = _unit(match)
    if unit == "times" and is_comparison(text, last):
        return None
    hedge = (match["hedge"] or "").lower()
    hedge = "no more than" if is_capped(text, match.start(), hedge) else hedge
    low, best, high = _bounds(hedge, _more(match), first, second, between=bool(match["between"]))
    if unit is None and not match["hedge"] and not number[0].isdigit() and not _counts_alone(text, match):
        return None
    return Quantity(low, best, high, unit, of, Span(match.start(), last if last >= 0 else match.end("range") if match["range"] else end))


def _values(text: str, match: re.Match[str], number: str) -> tuple[float, float | None] | None:
    """The one number or the two of a range ("2 to 3 million" scales both); None when there is none ("a 3-2 vote")."""
    first = number_value(number)
    behind = match["second"] or match["priced"]
    if first is None or behind is None:
        return None if first is None else (first, None)
    second = number_value(behind)
    separator = (match["range"] or "").removesuffix(behind).strip(" $€£¥%")
    if second is not None and scale_of(number) == 1 < scale_of(behind) and first < second / scale_of(behind):
        first *= scale_of(behind)
    if second is not None and separator.startswith("to") and is_change(text, match.start()):
        return second, None
    if second is not None and second <= first and separator in ("-", "–", "to") and not match["between"]:
        return None
    return first, None if separator == "and" and not match["between"] else second


def _more(match: re.Match[str]) -> str:
    return "+" if (match["counted"] or "").lower() == "plus" else (match["more"] or "").strip(" ,").lower()


def _counts_alone(text: str, match: re.Match[str]) -> bool:
    """True for a spelled number that counts without a noun: "four wounded", "the toll rose to four"."""
    noun = (match["noun"] or "").lower().split()
    if (noun and noun[0] in STATES) or is_counted_up(text, match.start()):
        return True
    return stands_alone(text, match.start(), match.end("number"), is_one=match["number"].lower() == "one")


def _is_no_quantity(text: str, match: re.Match[str], number: str) -> bool:
    before = text[max(0, match.start() - 12) : match.start()]
    after = text[match.end() : match.end() + 4]
    if _MONTHS.search(before) or (after.startswith((" ago", ":")) and after[1:2].isalnum()):
        return True
    if match["unit"] or match["currency"]:
        return False
    if match["hedge"]:
        return False
    noun = (match["noun"] or "").lower().split()
    if _CLOCK.fullmatch(number) or (_YEAR.fullmatch(number) and (not noun or _YEAR_BEFORE.search(before))):
        return True
    if number.lower() in _COUNT_WORDS:
        if number.lower() != "one":
            return True
        counted = bool(noun) and not PERSONS.isdisjoint(noun)
        return (
            not counted
            and not is_counted_up(text, match.start())
            and not stands_alone(text, match.start(), match.end("number"), is_one=True)
        )
    if noun or match["joined"]:
        return False
    return (is_hour(text, match.start(), number_value(number) or 0) and not is_counted_up(text, match.start())) or _is_age(text, match)


def _is_age(text: str, match: re.Match[str]) -> bool:
    """ "Ada Lund, 34, said"."""
    if match["range"] or not match["number"].isdigit() or text[match.end() : match.end() + 1] not in (",", ")"):
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    return before.endswith((", ", " (")) and _AGE.search(before) is not None


def _bounds(hedge: str, more: str, first: float, second: float | None, *, between: bool) -> tuple[float | None, float | None, float | None]:
    if second is not None and (second > first or between):
        return min(first, second), None, max(first, second)
    kind = _HEDGE_OF.get(hedge, ABOUT)
    if kind == LOW or more.endswith(("more", "+", "least", "minimum")):
        return first, None, None
    if kind == HIGH or more.endswith(("fewer", "less", "most", "tops", "maximum")):
        return None, None, first
    return None, first, None


def _is_no_noun(word: str) -> bool:
    return word in NO_NOUNS or _VERBLIKE.search(word) is not None


def _unit(match: re.Match[str]) -> tuple[str | None, str | None, int]:
    if match["currency"]:
        sign = match["currency"].strip().upper()
        return CURRENCIES.get(sign) or CURRENCIES[sign[-1]], None, match.end("unit") if match["unit"] else -1
    if match["unit"]:
        return _unit_named(match["unit"]), match["of"], match.end("unit")
    if match["counted"]:
        counted = match["counted"].lower()
        plural = f"{counted}s"
        names_nothing = counted in ("plus", "strong")
        return None if names_nothing else plural if plural in DURATIONS else counted, None, match.end("counted")
    if match["noun"]:
        return _counted_noun(match)
    if match["range"] and "%" in match["range"]:
        return "percent", None, -1
    return None, None, -1


@lru_cache(maxsize=1024)
def _unit_named(written: str) -> str:
    """The unit that words matched as one name: one text writes the same few, and a pattern for each kind is slow."""
    return next(name for pattern, name in _UNIT_OF if pattern.fullmatch(written))


def _counted_noun(match: re.Match[str]) -> tuple[str | None, str | None, int]:
    counted = match["noun"].split()
    kept = next((i for i, w in enumerate(counted) if _is_no_noun(w.lower()) and i > 0), len(counted))
    if _is_no_noun(counted[0].lower()):
        return None, None, -1
    phrase = counted[:kept]
    end = match.start("noun") + len(match["noun"]) - sum(len(w) + 1 for w in counted[kept:])
    if number_value(phrase[-1]) is not None:
        return None, None, -1  # "three of the five had left"
    return phrase[-1].lower(), " ".join(phrase) if len(phrase) > 1 else None, end


def main_quantity(text: str, spans: tuple[Span, ...]) -> Quantity | None:
    """The quantity a claim is about, the first of its kind: a figure, else a duration or none at all ("no casualties"), else what counts things already known ("the two firms").

    A figure that the words set aside ("not 12", "up from 30") is never it, nor "both".
    """
    found = [q for span in spans for q in find_quantities(text, span.start, span.end) if not is_set_aside(text, q.span.start)]
    if not found:
        return None
    return min((q for q in found if not text.startswith(("both ", "Both "), q.span.start)), key=lambda q: _rank(text, q), default=None)


def _rank(text: str, quantity: Quantity) -> int:
    if (
        text[quantity.span.start].isalpha()
        and quantity.best is not None
        and quantity.best <= _SMALL
        and is_known(text, quantity.span.start)
    ):
        return 2
    if is_whole(text, quantity.span.start) and quantity.low is None and quantity.high is None:
        return 1
    return 1 if quantity.unit in DURATIONS or quantity.best == 0 else 0
