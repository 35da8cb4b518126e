"""What reading one article again came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.tables import Claim


@dataclass(slots=True)
class ArticleDiff:
    """Claims and remarks of one article before and after, as plain records for people and programs."""

    article_id: str
    title: str
    added: list[dict[str, Any]] = field(default_factory=list)
    """{"claim_id", "stance", "text", "known"}; known: other articles carried the claim already."""
    changed: list[dict[str, Any]] = field(default_factory=list)
    """{"claim_id", "text", "fields": {name: [before, after]}}."""
    gone: list[dict[str, Any]] = field(default_factory=list)
    """{"claim_id", "text", "claim": "removed", or "stays" when other articles carry it}."""
    kept: list[dict[str, Any]] = field(default_factory=list)
    """{"claim_id", "text", "reason"}; the text reads otherwise now, but a person had a hand in the claim."""
    remarks_added: list[dict[str, Any]] = field(default_factory=list)
    """{"claim_id", "verdict", "reason_code", "quote"}."""
    remarks_gone: list[dict[str, Any]] = field(default_factory=list)
    contradictions: Counter[str] = field(default_factory=Counter)
    """What became of pairs (suggested, lapsed, reopened, updated, deleted) -> how many."""

    @property
    def is_empty(self) -> bool:
        """True when nothing but perhaps the extractor's version is different."""
        return not (self.added or self.changed or self.gone or self.remarks_added or self.remarks_gone)

    def keep(self, claim: Claim, reason: str) -> None:
        """Notes, once, that a claim stays because of what a person did."""
        if all(kept["claim_id"] != claim.id for kept in self.kept):
            self.kept.append({"claim_id": claim.id, "text": claim.text, "reason": reason})

    def record(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "article_id": self.article_id, "title": self.title, "added": self.added, "changed": self.changed, "gone": self.gone,
            "kept": self.kept, "remarks_added": self.remarks_added, "remarks_gone": self.remarks_gone,
            "contradictions": dict(sorted(self.contradictions.items())),
        }  # fmt: skip
