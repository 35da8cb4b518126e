"""Extractors whose findings a test decides: rules that were changed since a text was read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import ExtractedClaim, ExtractedRemark, Extraction

Change = Callable[[Extraction], Extraction]


def as_it_is(found: Extraction) -> Extraction:
    """No change at all."""
    return found


@dataclass(slots=True)
class ChangedRules:
    """The embedded rules under another version, whose findings `change` turns into others."""

    version: str = "changed"
    change: Change = as_it_is
    name: str = "rules"

    def extract(self, text: str, published_at: datetime | None = None, source: str | None = None) -> Extraction:
        found = self.change(RulesExtractor().extract(text, published_at, source))
        return replace(found, extractor=self.name, version=self.version)


def dropping(words: str) -> Change:
    """Claims with these words are not found any more."""

    def change(found: Extraction) -> Extraction:
        kept = [i for i, claim in enumerate(found.claims) if words not in claim.text]
        return replace(found, claims=tuple(found.claims[i] for i in kept), remarks=_covering(found.remarks, kept))

    return change


def reading(words: str, how: Callable[[ExtractedClaim], ExtractedClaim]) -> Change:
    """Claims with these words are read otherwise."""
    return lambda found: replace(found, claims=tuple(how(claim) if words in claim.text else claim for claim in found.claims))


def saying(words: str, instead: str) -> Change:
    """In the texts of claims these words read otherwise; the quotes stay."""
    return reading(words, lambda claim: replace(claim, text=claim.text.replace(words, instead)))


def without_remarks(found: Extraction) -> Extraction:
    """No remark is found any more."""
    return replace(found, remarks=())


def _covering(remarks: Sequence[ExtractedRemark], kept: Sequence[int]) -> tuple[ExtractedRemark, ...]:
    new = {old: at for at, old in enumerate(kept)}
    return tuple(replace(remark, covers=tuple(new[i] for i in remark.covers if i in new)) for remark in remarks)
