"""Use cases of extractors: list them."""

from __future__ import annotations

from dataclasses import asdict
from hashlib import sha256
from typing import Any

from app.extractors.registry import live_extractors
from app.settings import Settings


def all_extractors(settings: Settings) -> dict[str, Any]:
    """Every extractor as one page of PageOf[ExtractorRead], the embedded one first; available or not."""
    return {"items": [asdict(found) for found in live_extractors(settings)], "next_cursor": None, "total": None}


def revision_of(page: dict[str, Any]) -> str:
    """What changes when the page does."""
    return sha256(repr(page).encode()).hexdigest()[:16]
