"""Prints of one story: by what a copied text is found among many, and whether it really is a copy."""

from __future__ import annotations

import hashlib
import re
import struct

from rensa import RMinHash

from app.engine.linking.names import fold

_STRETCH = 5
"""Words in a row that count as one copied stretch; the usual size for near duplicates (Broder 1997)."""
_SAME_STORY = 0.6
"""Share of the shorter text's stretches that must be in the longer one: cut and lightly edited reprints pass, two reports of one event do not."""
_FEWEST = 30
"""Stretches below which a text is too short to be recognised by its words."""
_BANDS, _ROWS = 16, 3
"""Two texts that share 60 % of all their stretches meet in a band 98 times of 100, at 40 % 65 times, at 10 % twice (1 - (1 - s^3)^16)."""
_SEED = 1997
_WORD = re.compile(r"\w+")


def stretches(text: str) -> frozenset[str]:
    """Every run of five folded words of a text; empty for a text too short to be recognised by them."""
    words = _WORD.findall(fold(text))
    found = frozenset(" ".join(words[i : i + _STRETCH]) for i in range(len(words) - _STRETCH + 1))
    return found if len(found) >= _FEWEST else frozenset()


def bands(found: frozenset[str]) -> tuple[int, ...]:
    """A text's stretches -> 16 numbers (63 bits) of which texts with most stretches in common share at least one; () without stretches.

    Source: MinHash with banding (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
    """
    if not found:
        return ()
    sketch = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    sketch.update(sorted(found))
    digest = sketch.digest()
    return tuple(_band(at, digest[at * _ROWS : (at + 1) * _ROWS]) for at in range(_BANDS))


def _band(at: int, rows: list[int]) -> int:
    packed = struct.pack(f">{_ROWS + 1}Q", at, *rows)
    return int.from_bytes(hashlib.blake2b(packed, digest_size=8).digest(), "big") >> 1


def is_same_story(one: frozenset[str], other: frozenset[str]) -> bool:
    """True when most stretches of the shorter text stand in the longer one word for word."""
    shorter = min(len(one), len(other))
    return shorter > 0 and len(one & other) >= _SAME_STORY * shorter
