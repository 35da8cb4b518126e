"""An extraction as plain character spans: the form of the evaluation scorers and of `counterclaim extract --spans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.engine.extraction.types import ExtractedClaim, Extraction, Span


def _pair(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


def _sources(claims: Sequence[ExtractedClaim]) -> list[Span | None]:
    """The mention of each claim's speaker; a continued quotation takes the same speaker's last mention."""
    last: dict[str, Span] = {}
    found: list[Span | None] = []
    for claim in claims:
        if claim.speaker.mention is not None:
            last[claim.speaker.name] = claim.speaker.mention
        found.append(last.get(claim.speaker.name))
    return found


def spans_record(doc: str, extraction: Extraction, findings: Sequence[tuple[int, int, str, float]]) -> dict[str, Any]:
    """One text's record: `findings` are (index, index, kind, score 0-1) of contradicting claims.

    {"doc", "attributions": [{"source", "cue", "content", "stance"}], "remarks": [{"by", "verdict", "reason", "span", "covers"}],
    "contradictions": [{"pair", "kind", "score"}]}; every span is [start, end) in characters of the text.
    """
    attributions = [
        {"source": _pair(source), "cue": _pair(c.cue), "content": [list(p) for p in c.content], "stance": c.stance.value}
        for c, source in zip(extraction.claims, _sources(extraction.claims), strict=True)
    ]
    remarks = [
        {"by": list(r.by), "verdict": r.verdict.value, "reason": r.reason.value, "span": list(r.span), "covers": list(r.covers)}
        for r in extraction.remarks
    ]
    contradictions = [{"pair": [a, b], "kind": kind, "score": score} for a, b, kind, score in findings]
    return {"doc": doc, "attributions": attributions, "remarks": remarks, "contradictions": contradictions}
