"""Fingerprints: by them a claim that is pushed again is recognised."""

from __future__ import annotations

import hashlib
import unicodedata
from datetime import UTC, datetime

import orjson

_CLOSING = " .!?\u2026\u3002"
_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})


def fingerprint_of(
    claimant_id: str, event_id: str | None, proposition_id: str | None, text: str, stance: str, asserted_at: datetime | None
) -> str:
    """SHA-256 in hex of who says what about what, how and on which day (UTC); other fields do not tell claims apart."""
    day = None if asserted_at is None else asserted_at.astimezone(UTC).date().isoformat()
    parts = [claimant_id, event_id, proposition_id, folded(text), stance, day]
    return hashlib.sha256(orjson.dumps(parts)).hexdigest()


def folded(text: str) -> str:
    """The text without what printing changes: case, blanks, forms of quotes and dashes, the full stop.

    Signs and accents stay, unlike in search: "-5 %" and "5 %" are different claims.
    """
    plain = unicodedata.normalize("NFKC", text.translate(_PLAIN)).casefold()
    words = " ".join(unicodedata.normalize("NFKC", plain).split())
    return words.rstrip(_CLOSING) or words
