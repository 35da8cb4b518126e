"""Runs an extractor on text after text, whatever happens to it on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from app.engine.extraction.types import Extraction, Extractor
from app.evaluation.figures import EXTRACTION_FAILED, Figure, Miss, count


class Attempts:
    """An extractor that finds nothing where the one behind it raises; `failures` remembers the error by text."""

    def __init__(self, extractor: Extractor) -> None:
        self.name, self.version = extractor.name, extractor.version
        self.failures: dict[str, str] = {}
        self._extractor = extractor

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        """What the extractor behind finds; never raises."""
        try:
            return self._extractor.extract(text, published_at, source)
        except Exception as error:  # noqa: BLE001 -- an extractor may ask a service; whatever it raises is its failure, not ours
            self.failures[text] = f"{type(error).__name__}: {error}".removesuffix(": ")
            return Extraction(self.name, self.version, (), (), ())

    def figure(self, texts: int) -> Figure:
        """On how many of the texts it failed."""
        return count("texts the extractor failed on", len(self.failures), at_most=0, whole=texts)

    def misses(self, texts: Mapping[str, str]) -> Iterator[Miss]:
        """File -> its text: one miss for each that it failed on."""
        for file, text in texts.items():
            if text in self.failures:
                yield Miss(EXTRACTION_FAILED, file, "", self.failures[text])
