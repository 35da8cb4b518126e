"""Which extractor reads an article, and whether the request waits for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import invalid
from app.engine.extraction.types import Extractor
from app.extractors.registry import ExtractorUnavailable, UnknownExtractor, live_extractors, open_extractor
from app.settings import Settings


class Extractors(Protocol):
    """The extractors that an article may ask for."""

    def choose(self, name: str | None) -> Extractor | str:
        """The one of that name (None: the server's choice) to run at once, or the name of one so slow that a job runs it; raises `Invalid`."""
        ...

    def open(self, name: str) -> Extractor:
        """The one of that name, ready to run; raises `UnknownExtractor` or `ExtractorUnavailable`."""
        ...


@dataclass(frozen=True, slots=True)
class ServerExtractors:
    """The extractors that the settings make available."""

    settings: Settings

    def choose(self, name: str | None) -> Extractor | str:
        """As `Extractors.choose`; one that is not available is refused now, not by its job."""
        wanted = name or self.settings.extractor
        try:
            if any(found.name == wanted and found.slow and found.available for found in live_extractors(self.settings)):
                return wanted
            return open_extractor(wanted, self.settings)
        except UnknownExtractor as error:
            raise invalid("/extractor", "unknown_extractor", str(error)) from error
        except ExtractorUnavailable as error:
            raise invalid("/extractor", "extractor_unavailable", str(error)) from error

    def open(self, name: str) -> Extractor:
        """As `Extractors.open`."""
        return open_extractor(name, self.settings)
