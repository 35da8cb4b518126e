"""Which claims a remark about a failed check covers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.vocabulary import ActorKind
from app.engine.extraction.remarks import RawRemark
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.names import name_key

MOST_COVERED = 500
"""A remark looks back over so many claims at most: keeps texts of endless remarks linear."""
_SIDES = re.compile(r"\b(?:either|both|any|all|each|neither)\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:claims|assertions|statements|accounts|reports|figures|tolls|allegations|accusations|numbers|versions|those|these|they|them|details)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\b(?:figures?|tolls?|numbers?|death toll)\b", re.IGNORECASE)
_PARTY_KINDS = frozenset(
    k.value
    for k in (
        ActorKind.STATE,
        ActorKind.GOVERNMENT_BODY,
        ActorKind.ARMED_FORCE,
        ActorKind.ARMED_GROUP,
        ActorKind.INTERGOVERNMENTAL_ORG,
        ActorKind.NGO,
        ActorKind.COMPANY,
        ActorKind.PERSON,
        ActorKind.OTHER,
    )
)


def _speaks_for_party(claim: ExtractedClaim) -> bool:
    return claim.speaker.kind in _PARTY_KINDS or claim.speaker.represents is not None


def _named_in(parties: Sequence[tuple[int, ExtractedClaim]], target: str) -> list[tuple[int, ExtractedClaim]]:
    """The claims whose speaker the remark names: in full where anyone is ("the Norvale army"), else by a part ("the army")."""
    words = frozenset(name_key(target).split())
    keys = [[frozenset(name_key(part).split()) for part in (c.speaker.name, c.speaker.represents) if part] for _, c in parties]
    full = [pair for pair, names in zip(parties, keys, strict=True) if any(name and name <= words for name in names)]
    return full or [pair for pair, names in zip(parties, keys, strict=True) if any(name & words for name in names)]


def covered(remark: RawRemark, section: Sequence[tuple[int, ExtractedClaim]]) -> tuple[int, ...]:
    """Indexes of the claims a remark covers among those made since the section began, in order.

    Images are no claims. "Either side" covers every party's claims, a named party its own, a plural all of them, a singular the nearest.
    """
    if remark.on_media or not section:
        return ()
    parties = [(i, c) for i, c in section if _speaks_for_party(c)] or list(section)
    if _SIDES.search(remark.target):
        return tuple(i for i, _ in parties)
    named = _named_in(parties, remark.target)
    if _FIGURE.search(remark.target):
        counted = [(i, c) for i, c in named or parties if c.quantity is not None]
        named = counted or named
    if named:
        return tuple(i for i, _ in named) if _PLURAL.search(remark.target) else (named[-1][0],)
    if _PLURAL.search(remark.target):
        return tuple(i for i, _ in parties)
    return (section[-1][0],)
