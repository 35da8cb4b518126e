"""Numbers as they are written: digits, words and scales."""

from __future__ import annotations

import re

from app.engine.linking.wordlists import phrases

_ONES = phrases(
    "zero; one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen; sixteen; seventeen; eighteen; nineteen"
)
_TENS = phrases("twenty; thirty; forty; fifty; sixty; seventy; eighty; ninety")
SPELLED: dict[str, float] = {word: float(n) for n, word in enumerate(_ONES)} | {word: 10.0 * n for n, word in enumerate(_TENS, start=2)}
SCALES: dict[str, float] = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "bn": 1e9,
    "mn": 1e6,
    "tn": 1e12,
    "m": 1e6,
    "k": 1e3,
}
_AND_A_HALF = " and a half"
_FRACTIONS = (("a quarter of a", "0.25"), ("three quarters of a", "0.75"))
_ATTACHED = re.compile(r"^(?P<digits>[\d,.]+)(?P<scale>bn|mn|tn|m|k)$")
_THIN = re.compile(r"[\u00a0\u202f\u2009]|(?<=\d) (?=\d{3}(?!\d))")

_DIGITS = r"\d{1,3}(?: \d{3})+(?![\d.,])|\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d{1,6})?"
_WORD = "|".join(sorted(SPELLED, key=len, reverse=True))
_SPELLED_ONE = rf"(?:{_WORD})(?:-(?:{_WORD}))?"
_SCALE = "|".join(scale for scale in SCALES if scale not in ("m", "k"))
_LARGE = "thousand|million|billion"
NUMBER = (
    rf"(?:(?:a|three) quarters? of a (?:{_LARGE})|(?:{_SPELLED_ONE}|{_DIGITS}) and a half(?: (?:{_LARGE}))?|(?:a|one) (?:{_LARGE}) and a half|"
    rf"(?:a|{_SPELLED_ONE}) (?:hundred|thousand)(?: and)? {_SPELLED_ONE}(?: (?:{_LARGE}))?|"
    rf"(?:{_DIGITS})(?:bn|mn|tn|m(?= (?:euros?|dollars?|pounds?|people|barrels?|tonnes?|tons?|crowns?|litres?|households?|homes?|users?|customers?|votes?|voters?)\b))|"
    rf"(?:{_DIGITS}|(?:a|half a)(?= (?:dozen|hundred|thousand|million|billion))|{_SPELLED_ONE})(?: (?:{_SCALE}))?(?: (?:{_LARGE}))?)"
)
"""A number as a pattern without groups: "2,400", "1.8 million", "two hundred and fifty", "half a million", "12bn"."""
MONEY = rf"(?:(?:{_DIGITS})(?:bn|mn|tn|m|k)\b|{NUMBER})"
"""A number behind a currency sign, where "m" can only be millions."""


def number_value(written: str) -> float | None:
    """ "2,400", "1.8 million", "two hundred and fifty thousand", "a dozen" or "12bn" -> its value; None when it is no number."""
    for words, digits in _FRACTIONS:
        written = written.lower().replace(words, digits)
    if _AND_A_HALF in written:
        whole, _, scale = written.partition(_AND_A_HALF)
        half = 0.5 * (SCALES.get(scale.strip(), 1.0) if scale.strip() else scale_of(whole))
        value = number_value(whole + scale)
        return None if value is None else value + half
    total, current = 0.0, None
    for part in _THIN.sub("", written.lower()).replace(",", "").split():
        if part == "and":
            continue
        if part in SCALES:
            current = (1.0 if current is None else current) * SCALES[part]
            if SCALES[part] >= SCALES["thousand"]:
                total, current = total + current, 0.0
            continue
        value = _one(part, current)
        if value is None:
            return None
        current = value if current is None or part in ("a", "half") else current + value
    return None if current is None else round(total + current, 4)


def scale_of(written: str) -> float:
    """The factor that the last word of a number stands for: "3 million" -> 1e6, "3" -> 1."""
    part = written.lower().split()[-1]
    attached = _ATTACHED.match(part)
    return SCALES[attached["scale"]] if attached is not None else SCALES.get(part, 1.0)


def _one(part: str, current: float | None) -> float | None:
    if part == "half":
        return 0.5
    if part == "a":
        return 1.0 if current is None else current
    attached = _ATTACHED.match(part)
    if attached is not None:
        return float(attached["digits"]) * SCALES[attached["scale"]]
    if part[0].isdigit():
        return float(part)
    pieces = [SPELLED.get(piece) for piece in part.split("-")]
    return None if None in pieces else sum(piece for piece in pieces if piece is not None)
