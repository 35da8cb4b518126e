"""The day something was said, and the day a figure is about: "on Wednesday", "yesterday", "Nov 4", "3 March" against the publication date."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

_WEEKDAYS = {name: number for number, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
_MONTHS = {
    name: number
    for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1)
}
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_DAY = re.compile(
    r"\b(?:(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|"
    r"(?P<today>[Tt]oday|[Tt]onight|[Oo]vernight|(?:[Ee]arlier|[Ll]ater) (?:today|in the day)|[Tt]his (?:morning|afternoon|evening))|"
    r"(?P<yesterday>[Yy]esterday|[Ll]ast night)|"
    rf"(?P<day_first>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month_last>{_MONTH})\b\.?(?:,? (?P<year_last>\d{{4}}))?|"
    rf"(?P<month>{_MONTH})\b\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<year>\d{{4}}))?)\b"
)
_LAST = re.compile(r"\blast $", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"\b(?:since|until|till|from|before|after|by|as of|due|for|next|[\w]+['’]s)(?: (?:early|late|last|next|at least|mid|the))? $",
    re.IGNORECASE,
)
"""In front of a day on which nothing was said ("since Monday", "as of Sunday")."""
_AS_OF = re.compile(
    r"\b(?:as of|as at|as on|up to|by|until)(?: (?:early|late|midday|noon|midnight|the end of|the evening of|the morning of))*(?: on)? $",
    re.IGNORECASE,
)
_CONTEXT = 40
_LETTERS = ("day", "night", "morning", "afternoon", "evening")
_DIGIT = re.compile(r"\d")


def may_name_day(words: str) -> bool:
    """False for words that surely name no day: every one is written with one of a few sets of letters or with a digit."""
    for letters in _LETTERS:  # a loop, as any() with a generator takes twice the time of the few looks
        if letters in words:
            return True
    return _DIGIT.search(words) is not None


def _days(words: str) -> Iterable[re.Match[str]]:
    return _DAY.finditer(words) if may_name_day(words) else ()


def day_said(words: str, published_at: datetime | None) -> date | None:
    """The first day named in the words around a cue (not in what was said), or None; "since Monday" names none.

    A weekday is the last one up to the day of publication; without that day only a full date counts. "Last week" names no day.
    """
    for match in _days(words):
        if not _NOT_SAID.search(words[max(0, match.start() - _CONTEXT) : match.start()]):
            return _resolved(words, match, published_at)
    return None


def day_of_figure(words: str, published_at: datetime | None) -> date | None:
    """The day up to which a figure counts, where what was said names it ("as of Sunday", "by Friday evening"), never after the publication."""
    for match in _days(words):
        if _AS_OF.search(words[max(0, match.start() - _CONTEXT) : match.start()]):
            return _resolved(words, match, published_at)
    return None


def _resolved(words: str, match: re.Match[str], published_at: datetime | None) -> date | None:
    if match["month"] or match["month_last"]:
        return _full_date(match, published_at)
    if published_at is None:
        return None
    today = published_at.date()
    if match["today"]:
        return today
    if match["yesterday"]:
        back = 1
    else:
        back = (today.weekday() - _WEEKDAYS[match["weekday"].lower()]) % 7
        if back == 0 and _LAST.search(words[: match.start()]):
            back = 7
    return today - timedelta(days=back) if today.toordinal() > back else None


def _full_date(match: re.Match[str], published_at: datetime | None) -> date | None:
    written = match["year"] or match["year_last"]
    year = int(written) if written else (published_at.year if published_at else None)
    if year is None:
        return None
    month = _MONTHS[(match["month"] or match["month_last"])[:3].lower()]
    try:
        found = date(year, month, int(match["day"] or match["day_first"]))
        later_than_published = published_at is not None and not written and found > published_at.date()
        return found.replace(year=year - 1) if later_than_published else found
    except ValueError:
        return None
