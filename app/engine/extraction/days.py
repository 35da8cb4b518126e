"""The day something was said: "on Wednesday", "yesterday", "Nov 4" against the publication date."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_WEEKDAYS = {name: number for number, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
_MONTHS = {
    name: number
    for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1)
}
_DAY = re.compile(
    r"\b(?:(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?P<relative>today|yesterday|tonight)|"
    r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?P<day>\d{1,2})\b(?:,? (?P<year>\d{4}))?)\b"
)
_LAST = re.compile(r"\blast $", re.IGNORECASE)


def day_said(words: str, published_at: datetime | None) -> date | None:
    """The first day named in the words around a cue (not in what was said), or None.

    A weekday is the last one up to the day of publication; without that day only a full date counts.
    """
    match = _DAY.search(words)
    if match is None:
        return None
    if match["month"]:
        return _full_date(match, published_at)
    if published_at is None:
        return None
    today = published_at.date()
    if match["relative"]:
        return today - timedelta(days=1) if match["relative"] == "yesterday" else today
    back = (today.weekday() - _WEEKDAYS[match["weekday"].lower()]) % 7
    if back == 0 and _LAST.search(words[: match.start()]):
        back = 7
    return today - timedelta(days=back) if today.toordinal() > back else None


def _full_date(match: re.Match[str], published_at: datetime | None) -> date | None:
    year = int(match["year"]) if match["year"] else (published_at.year if published_at else None)
    if year is None:
        return None
    try:
        found = date(year, _MONTHS[match["month"].lower()], int(match["day"]))
        later_than_published = published_at is not None and not match["year"] and found > published_at.date()
        return found.replace(year=year - 1) if later_than_published else found
    except ValueError:
        return None
