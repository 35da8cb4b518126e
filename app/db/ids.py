"""Ids of ours: TypeIDs (a prefix, "_" and a UUIDv7 in 26 characters of Crockford base 32), which sort by time."""

from __future__ import annotations

import uuid_utils

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = tuple(a + b for a in _ALPHABET for b in _ALPHABET)

ACTOR, ARTICLE, EVENT, PROPOSITION = "act", "art", "evt", "prp"
CLAIM, APPEARANCE, CONTRADICTION, ASSESSMENT, API_KEY = "clm", "app", "con", "asm", "key"
JOB = "job"


def encode(value: int) -> str:
    """A 128-bit integer as 26 characters of base 32 (https://github.com/jetify-com/typeid, spec 0.3)."""
    return "".join(_PAIRS[(value >> shift) & 1023] for shift in range(120, -1, -10))


def new_id(prefix: str) -> str:
    """A fresh id with that prefix; ids of one process sort in the order they were made."""
    return f"{prefix}_{encode(uuid_utils.uuid7().int)}"
