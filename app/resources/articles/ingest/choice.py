"""Which extractor reads an article, and whether the request waits for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from app.domain.errors import invalid
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extractor


class Extractors(Protocol):
    """The extractors that an article may ask for."""

    def choose(self, name: str | None) -> Extractor | str:
        """The one of that name (None: the server's choice) to run at once, or the name of one so slow that a job runs it; raises `Invalid`."""
        ...

    def open(self, name: str) -> Extractor:
        """The one of that name, ready to run; raises when it is unknown or not available."""
        ...


@dataclass(frozen=True, slots=True)
class ServerExtractors:
    """The extractors this server has."""

    rules: Extractor = field(default_factory=RulesExtractor)

    def choose(self, name: str | None) -> Extractor | str:
        """The one of that name (None: the server's choice); raises `Invalid`."""
        if name not in {None, self.rules.name}:
            raise invalid("/extractor", "unknown_extractor", "There is no extractor of this name.")
        return self.rules

    def open(self, name: str) -> Extractor:
        """The one of that name, ready to run; raises `KeyError` when it is unknown."""
        return {self.rules.name: self.rules}[name]
