"""Whose words were to be checked, where the remark names them by what they are: "the student's account", "what the mayor and the command say"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.names import name_key

_SAID = (
    r"(?:accounts?|claims?|statements?|reports?|assertions?|allegations?|accusations?|figures?|numbers?|tolls?|versions?|stor(?:y|ies)|narratives?|testimon(?:y|ies)|"
    r"descriptions?|denials?|estimates?|counts?|words)"
)
_OWNER = re.compile(
    rf"\b(?:the|these|those|this|that) (?:[\w-]+ )?(?P<owner>[\w-]{{3,}}?)(?:['’]s|s['’]) (?:[\w-]+ )?{_SAID}\b|"
    rf"\b{_SAID} (?:of|by|from|given by|made by|told by) (?:the|these|those) (?:[\w-]+ )?(?P<of>[\w-]{{3,}})\b(?! of\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"\bwhat (?:the )?(?P<first>[\w-]+) and (?:the )?(?P<second>[\w-]+) (?:sa(?:y|ys|id)|claim(?:s|ed)?|told|tell)\b", re.IGNORECASE
)
_REACH = 60
"""So near a name stands what its bearer is."""
_LOOK_BACK = 4000

Numbered = tuple[int, ExtractedClaim]


def said_by_owner(text: str, before: int, target: str, claims: Sequence[Numbered]) -> list[Numbered]:
    """The claims of those whom `target` names by what they are, as `text` tells it before offset `before`; empty when it names nobody so."""
    both = _BOTH.search(target)
    if both is not None:
        return [pair for pair in claims if any(_is_called(text, before, both[part], pair[1]) for part in ("first", "second"))]
    owner = _OWNER.search(target)
    noun = (owner["owner"] or owner["of"]) if owner is not None else ""
    return [pair for pair in claims if noun and _is_called(text, before, noun, pair[1])]


def _is_called(text: str, before: int, noun: str, claim: ExtractedClaim) -> bool:
    """True when the speaker's name holds the noun, or the noun stands beside the name."""
    name = claim.speaker.name
    stem = noun.lower().removesuffix("s")
    if stem in name_key(name).split() or stem in name.lower().split() or f"{stem}s" in name.lower().split():
        return True
    last = re.escape(name.split()[-1]) if name else ""
    if not last or not name[:1].isupper():
        return False
    told = re.compile(
        rf"\b{re.escape(stem)}\b[^.\n]{{0,{_REACH}}}?\b{last}\b|\b{last}, (?:an?|the|who)\b[^.\n]{{0,{_REACH}}}?\b{re.escape(stem)}\b",
        re.IGNORECASE,
    )
    return told.search(text, max(0, before - _LOOK_BACK), before) is not None
