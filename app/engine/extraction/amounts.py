"""Amounts without a plain number: "dozens of homes", "a third of the staff", "nine in ten dockers", "no casualties", "twice", "both towns"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.engine.extraction.number_words import SPELLED
from app.engine.extraction.openings import Opening
from app.engine.extraction.quantity_words import DURATIONS, HEDGES, HIGH, LOW, NO_NOUNS, STOP
from app.engine.extraction.types import Quantity, Span
from app.engine.linking.wordlists import words

_AT_LEAST: dict[str, float] = {
    "dozens": 24,
    "scores": 40,
    "hundreds": 200,
    "thousands": 2_000,
    "tens of thousands": 20_000,
    "hundreds of thousands": 200_000,
    "millions": 2_000_000,
    "tens of millions": 20_000_000,
    "hundreds of millions": 200_000_000,
    "billions": 2_000_000_000,
    "several dozen": 24,
    "several hundred": 200,
    "several thousand": 2_000,
    "several million": 2_000_000,
    "a few dozen": 24,
    "a few hundred": 200,
    "a few thousand": 2_000,
    "a couple": 2,
    "a couple of hundred": 200,
    "a couple of thousand": 2_000,
}
"""A plural is two or more of its kind: the lowest number the words allow; they allow no highest one."""
_SHARES: dict[str, float] = {
    "half": 50,
    "a half": 50,
    "a third": 33.3,
    "one third": 33.3,
    "one-third": 33.3,
    "two thirds": 66.7,
    "two-thirds": 66.7,
    "a quarter": 25,
    "one quarter": 25,
    "three quarters": 75,
    "three-quarters": 75,
    "a fifth": 20,
    "one fifth": 20,
    "two fifths": 40,
    "three fifths": 60,
    "four fifths": 80,
    "a tenth": 10,
    "one tenth": 10,
    "nine tenths": 90,
}
"""Shares in percent, to one decimal."""
_HEDGE_OF = dict(HEDGES)
_HEDGE = rf"(?:(?P<hedge>{'|'.join(sorted((h for h, _ in HEDGES), key=len, reverse=True))}) )?"
_NOUN = rf"(?!(?:{STOP})\b)[A-Za-z][\w’'-]*"
_OWNER = r"(?!(?:its|their|his|her|our|those|these)\b)"
_THE = r"(?:the |its |their |his |her |our |all |all the |those |these )"


def _any(table: dict[str, float]) -> str:
    return "|".join(re.escape(words) for words in sorted(table, key=len, reverse=True))


def _first(phrases: Iterable[str]) -> set[str]:
    return {re.split("[ -]", phrase)[0] for phrase in phrases}


_HEDGING = _first(_HEDGE_OF)


_VAGUE = Opening(
    re.compile(
        rf"(?<![\w-])(?:(?P<hedge>more than|at least|many|over) )?(?P<amount>{_any(_AT_LEAST)})(?! of \w+ of)"
        rf"(?: of {_THE}?(?P<noun>{_NOUN}(?: {_NOUN})?)| (?P<counted>{_NOUN}(?: {_NOUN})?))?(?![\w-])",
        re.IGNORECASE,
    ),
    _first(_AT_LEAST) | {"more", "at", "many", "over"},
)
_SHARE = Opening(
    re.compile(
        rf"(?<![\w-]){_HEDGE}(?P<share>{_any(_SHARES)})(?:(?<=half) (?={_THE})(?:{_THE})| of (?:{_THE})?)(?P<number>[\d,.]+ )?{_OWNER}(?P<noun>{_NOUN}(?: {_NOUN})?)",
        re.IGNORECASE,
    ),
    _HEDGING | _first(_SHARES),
)
_PLURAL_SHARES = {share: value for share, value in _SHARES.items() if share.endswith("s")}
_BARE_SHARE = Opening(
    re.compile(rf"(?<![\w-]){_HEDGE}(?P<share>{_any(_PLURAL_SHARES)})(?! of\b)(?![\w-])", re.IGNORECASE), _HEDGING | _first(_PLURAL_SHARES)
)
_BY_SHARE = re.compile(
    rf"\bby (?:about |nearly |almost |roughly |more than )?(?P<share>{_any(_SHARES)})(?! (?:of|a|an)\b)(?![\w-])", re.IGNORECASE
)
_SMALL = [word for word, value in SPELLED.items() if 1 <= value <= 10]
_RATIO = Opening(
    re.compile(
        rf"(?<![\w-]){_HEDGE}(?P<part>{'|'.join(_SMALL)}) (?:in|out of)(?: every)? (?P<whole>two|three|four|five|six|eight|ten|twenty|100)"
        rf" (?:of {_THE})?(?P<noun>{_NOUN})",
        re.IGNORECASE,
    ),
    _HEDGING.union(_SMALL),
)
_HARMS = words(
    "casualty casualties death deaths injury injuries fatality fatalities victim victims wounded injured dead survivor survivors"
)
_HARM = "|".join(sorted(_HARMS, key=len, reverse=True))
_NONE = re.compile(rf"(?<![\w-])(?:no|zero|not a single|not one)(?: \w+)?? (?:\w+ )?(?P<noun>{_HARM})\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:nobody|no one|none(?: of [\w’' -]{2,40}?)?)(?: else)? (?:had been|has been|was|were|is) (?:killed|hurt|injured|wounded)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?P<times>twice|thrice)\b(?! (?:as|the|that|what|its|his|her|their|more)\b)|(?<!at )(?<!for )\b(?P<once>once)(?=[.,;”\"]|$)",
    re.IGNORECASE,
)
_BOTH = re.compile(rf"\bboth (?:of the |the |its |their )?(?P<noun>{_NOUN}s)\b(?! and\b)", re.IGNORECASE)


def _last_words(table: dict[str, float]) -> frozenset[str]:
    return frozenset(re.findall("[a-z]+", phrase)[-1] for phrase in table)


_VAGUE_WORDS, _SHARE_WORDS = _last_words(_AT_LEAST), _last_words(_SHARES)
_WHOLES = words("two three four five six eight ten twenty")
_RARE_WORDS = _HARMS | words("killed hurt once twice thrice both")
AMOUNT_WORDS: frozenset[str] = _VAGUE_WORDS | _SHARE_WORDS | _WHOLES | _RARE_WORDS
"""The words one of which every amount holds that is written without a digit."""


def find_amounts(text: str, start: int, end: int, lower: frozenset[str]) -> Iterator[Quantity]:
    """Amounts in text[start:end], whose words in small letters are `lower`, as ranges in no order; shares are percent of the noun they name.

    A pattern is tried only where a word that it needs is there: most statements hold none.
    """
    if not _VAGUE_WORDS.isdisjoint(lower):
        yield from map(_vague, _VAGUE.finditer(text, start, end))
    if not _SHARE_WORDS.isdisjoint(lower):
        yield from _shares(text, start, end)
    if not _WHOLES.isdisjoint(lower) or text.find("100", start, end) >= 0:
        yield from _ratios(text, start, end)
    if not _RARE_WORDS.isdisjoint(lower):
        yield from _none_or_times(text, start, end)


def _shares(text: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _SHARE.finditer(text, start, end):
        yield _share(match, _SHARES[match["share"].lower()])
    for match in _BY_SHARE.finditer(text, start, end):
        yield Quantity(None, _SHARES[match["share"].lower()], None, "percent", None, Span(*match.span("share")))
    for match in _BARE_SHARE.finditer(text, start, end):
        low, best, high = _hedged(match, _SHARES[match["share"].lower()])
        yield Quantity(low, best, high, "percent", None, Span(*match.span()))


def _ratios(text: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _RATIO.finditer(text, start, end):
        part, whole = SPELLED[match["part"].lower()], SPELLED.get(match["whole"].lower(), 100.0)
        if part < whole and match["noun"].lower().rstrip("s") + "s" not in DURATIONS:
            yield _share(match, round(100 * part / whole, 1))


def _none_or_times(text: str, start: int, end: int) -> Iterator[Quantity]:
    for match in _NONE.finditer(text, start, end):
        yield Quantity(None, 0, None, match["noun"].lower(), None, Span(*match.span()))
    for match in _NOBODY.finditer(text, start, end):
        yield Quantity(None, 0, None, "people", None, Span(*match.span()))
    for match in _TIMES.finditer(text, start, end):
        count = {"once": 1, "twice": 2, "thrice": 3}[match.group().lower()]
        yield Quantity(None, count, None, "times", None, Span(*match.span()))
    for match in _BOTH.finditer(text, start, end):
        yield Quantity(None, 2, None, match["noun"].lower(), None, Span(*match.span()))


def _kept(noun: str) -> str:
    """The counted noun of up to two words without the verb behind it: "staff stayed" -> "staff"."""
    first, *rest = noun.split()
    verbal = any(word in NO_NOUNS or word.endswith(("ed", "ing", "ly")) for word in rest)
    return first if verbal else noun


def _vague(match: re.Match[str]) -> Quantity:
    group = "noun" if match["noun"] else "counted" if match["counted"] else ""
    kept = _kept(match[group].lower()) if group else ""
    if not kept or kept.split()[0] in NO_NOUNS or kept.endswith("ed"):
        return Quantity(_AT_LEAST[match["amount"].lower()], None, None, None, None, Span(match.start(), match.end("amount")))
    span = Span(match.start(), match.start(group) + len(kept))
    return Quantity(_AT_LEAST[match["amount"].lower()], None, None, kept.split()[-1], None, span)


def _hedged(match: re.Match[str], value: float) -> tuple[float | None, float | None, float | None]:
    kind = _HEDGE_OF.get((match["hedge"] or "").lower())
    return (value, None, None) if kind == LOW else (None, None, value) if kind == HIGH else (None, value, None)


def _share(match: re.Match[str], value: float) -> Quantity:
    low, best, high = _hedged(match, value)
    kept = _kept(match["noun"].lower())
    counted = match.groupdict().get("number")
    end = match.start("number") - 1 if counted else match.start("noun") + len(kept)
    return Quantity(low, best, high, "percent", kept, Span(match.start(), end))
