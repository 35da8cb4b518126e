"""Free indirect speech: "His wife had been sick twice." behind a sentence that reports his words goes on with what he said."""

from __future__ import annotations

import re

_PERFECT = re.compile(
    r"(?:He|She|They|It|There|Nobody|No one|None|Nothing|His|Her|Its|Their|Neither|Both)\b(?: (?!had\b)[\w’'-]+){0,4}? had"
    r"(?: (?:not|never|also|already|only|even|since|still|just|simply))* (?:been|come|gone|had|left|lost|made|met|paid|put|seen|sent|taken|\w{3,}ed|\w{2,}en)\b"
)
"""The past perfect behind a pronoun or a possessive: a reporter's own words stand in the plain past."""
_SET_BACK = re.compile(r"\b(?:had|would)\b")
_LONGEST = 220


def goes_on_reporting(before: str, sentence: str) -> bool:
    """True when `sentence`, without a cue of its own, goes on with `before`, what the sentence right before it reports: both are set back in time."""
    return len(sentence) <= _LONGEST and _SET_BACK.search(before) is not None and _PERFECT.match(sentence) is not None
