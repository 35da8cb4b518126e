"""Which extractor a command works with."""

from __future__ import annotations

from app.commands.failures import Misuse
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extractor


def open_extractor(name: str | None) -> Extractor:
    """The extractor of that name, the embedded rules when none is given; raises `Misuse` for one that is not there."""
    rules = RulesExtractor()
    if name not in {None, rules.name}:
        raise Misuse(f"there is no extractor {name}; there is: {rules.name}")
    return rules
