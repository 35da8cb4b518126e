"""An extraction as plain character spans: the form of the evaluation scorers and of `counterclaim extract --spans`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.engine.extraction.types import ExtractedClaim, Extraction, Span
from app.engine.extraction.views import ExtractedView

_SENTENCE_GAP = 1
"""Characters between two sentences of one quotation; paragraphs and quotations are farther apart."""


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


def _joined(claims: Sequence[ExtractedClaim]) -> tuple[list[list[int]], list[int]]:
    """Claims of one attribution together: (groups of claim indexes, the group of each claim).

    Statements under one cue are one attribution, and so are neighbouring sentences of one quotation without a cue.
    """
    groups: list[list[int]] = []
    group_of: list[int] = []
    by_cue: dict[Span, int] = {}
    for index, claim in enumerate(claims):
        known = by_cue.get(claim.cue) if claim.cue is not None else _quotation_before(claims, index, group_of)
        if known is None:
            known = len(groups)
            groups.append([])
            if claim.cue is not None:
                by_cue[claim.cue] = known
        groups[known].append(index)
        group_of.append(known)
    return groups, group_of


def _quotation_before(claims: Sequence[ExtractedClaim], index: int, group_of: Sequence[int]) -> int | None:
    """The group of the claim before when it is the sentence right before this one in the same quotation, else None."""
    before = claims[index - 1] if index else None
    if before is None or before.cue is not None or before.rule != claims[index].rule:
        return None
    gap = claims[index].content[0].start - before.content[-1].end
    return group_of[index - 1] if 0 <= gap <= _SENTENCE_GAP else None


def spans_record(
    doc: str, extraction: Extraction, findings: Sequence[tuple[int, int, str, float]], views: Sequence[ExtractedView] = ()
) -> dict[str, Any]:
    """One text's record: `findings` are (index, index, kind, score 0-1) of contradicting claims; `views` follow the claims.

    {"doc", "attributions": [{"source", "cue", "content", "stance", "kind"}], "remarks": [{"by", "verdict", "reason", "span", "covers"}],
    "contradictions": [{"pair", "kind", "score"}]}; every span is [start, end) in characters of the text. `covers` and `pair` are indexes into
    the attributions; statements joined under one cue are several claims and one attribution. The `kind` of an attribution is "claim" or
    that of a view (`ViewKind`), which has no stance.
    """
    claims, sources = extraction.claims, _sources(extraction.claims)
    groups, group_of = _joined(claims)
    attributions = [
        {
            "source": _pair(sources[group[0]]),
            "cue": _pair(claims[group[0]].cue),
            "content": [list(piece) for index in group for piece in claims[index].content],
            "stance": claims[group[0]].stance.value,
            "kind": "claim",
        }
        for group in groups
    ]
    attributions.extend(
        {"source": _pair(v.holder), "cue": _pair(v.cue), "content": [list(p) for p in v.content], "stance": None, "kind": v.kind.value}
        for v in views
    )
    remarks = [
        {
            "by": list(r.by),
            "verdict": r.verdict.value,
            "reason": r.reason.value,
            "span": list(r.span),
            "covers": sorted({group_of[index] for index in r.covers}),
        }
        for r in extraction.remarks
    ]
    contradictions = [{"pair": [group_of[a], group_of[b]], "kind": kind, "score": score} for a, b, kind, score in findings]
    return {"doc": doc, "attributions": attributions, "remarks": remarks, "contradictions": contradictions}
