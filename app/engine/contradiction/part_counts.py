"""Counts of a part: the bodies one hospital received or one team found are no more than some of the dead."""

from __future__ import annotations

import re
from functools import lru_cache

from app.engine.contradiction.ranges import bounds
from app.engine.linking.wordlists import words
from app.engine.positions import Position, Range

_UNITS = words("body bodies corpse corpses remains patient patients grave graves coffin coffins")
_SEEN = re.compile(
    r"\b(?:received|treated|treating|admitted|taken in|buried|recovered|pulled|retrieved|identified|registered|documented|operated on)\b|"
    r"\b(?:brought|taken|carried) (?:in|to|into)\b|\bin (?:its|the|their|our|his|her) (?:morgue|mortuary|wards?|care)\b|"
    r"\b(?:teams?|staff|doctors|medics|volunteers|reporters?|journalists?)\b (?:\w+ ){0,2}(?:counted|saw|seen)\b|\b(?:has|have|had) (?:so far )?(?:seen|counted)\b"
)
"""What one place or one team has to do with them."""


def is_part(a: Position, b: Position) -> bool:
    """True when one figure counts what one place or team had before it and the other may be the whole: a part is no larger than its whole."""
    if a.quantity is None or b.quantity is None:
        return False
    mine, theirs = _counts_a_part(a.text, a.quantity.unit), _counts_a_part(b.text, b.quantity.unit)
    if mine and theirs:
        return True
    return (mine and _fits_in(a.quantity, b.quantity)) or (theirs and _fits_in(b.quantity, a.quantity))


def _fits_in(part: Range, whole: Range) -> bool:
    return bounds(part)[0] <= bounds(whole)[1]


@lru_cache(maxsize=8192)
def _counts_a_part(text: str, unit: str | None) -> bool:
    return unit in _UNITS or _SEEN.search(text) is not None
