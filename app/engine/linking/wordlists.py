"""Word lists as one readable string instead of one line per word."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Words separated by white space -> their set."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Phrases separated by ";" -> them in order, white space folded, empty ones dropped."""
    return tuple(" ".join(part.split()) for part in text.split(";") if part.strip())
