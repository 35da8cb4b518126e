"""An extractor whose service is away."""

from __future__ import annotations

from datetime import datetime

from app.engine.extraction.types import Extraction


class BrokenExtractor:
    """Raises on every text."""

    name = "broken"
    version = "1"

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        raise TimeoutError
