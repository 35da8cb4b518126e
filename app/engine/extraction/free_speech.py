"""Free indirect speech: "His wife had been sick twice." behind a sentence that reports his words goes on with what he said."""

from __future__ import annotations

import re

_PERFECT = re.compile(
    r"(?:He|She|They|It|There|Nobody|No one|None|Nothing|His|Her|Its|Their|Neither|Both)\b(?: (?!had\b)[\w’'-]+){0,4}? had"
    r"(?: (?:not|never|also|already|only|even|since|still|just|simply))* (?:been|come|gone|had|left|lost|made|met|paid|put|seen|sent|taken|\w{3,}ed|\w{2,}en)\b"
)
"""The past perfect behind a pronoun or a possessive: a reporter's own words stand in the plain past."""
_MORE = re.compile(
    r"(?:Another|A further|An additional|At least another|Some other) (?:\d[\d,.]*|[a-z]+)\b[^.;:]* (?:was|were|had|have|has|are|is|remain|remained)\b"
)
"""Counts on from the figure of the sentence before: "Two people died, he said. Another 19 were wounded."."""
_NUMBER = re.compile(
    r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands)\b", re.IGNORECASE
)
_SET_BACK = re.compile(r"\b(?:had|would)\b")
_LONGEST = 220


def goes_on_reporting(before: str, sentence: str) -> bool:
    """True when `sentence`, without a cue of its own, goes on with `before`, what the sentence right before it reports: both are set back in time."""
    if len(sentence) > _LONGEST:
        return False
    if sentence.startswith("A") and _MORE.match(sentence) is not None:
        return _NUMBER.search(before) is not None
    return _SET_BACK.search(before) is not None and _PERFECT.match(sentence) is not None
