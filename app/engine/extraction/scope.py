"""Which claims a remark about a failed check covers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.vocabulary import ActorKind
from app.engine.extraction.remarks import RawRemark
from app.engine.extraction.types import ExtractedClaim
from app.engine.linking.names import name_key

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


def _named_in(claim: ExtractedClaim, words: frozenset[str]) -> bool:
    party = {w for part in (claim.speaker.name, claim.speaker.represents) if part for w in name_key(part).split()}
    return bool(party & words)


def covered(remark: RawRemark, section: Sequence[tuple[int, ExtractedClaim]]) -> tuple[int, ...]:
    """Indexes of the claims a remark covers among those made since the section began, in order.

    Images are no claims. "Either side" covers every party's claims, a named party its own, a plural all of them, a singular the nearest.
    """
    if remark.on_media or not section:
        return ()
    parties = [(i, c) for i, c in section if _speaks_for_party(c)] or list(section)
    if _SIDES.search(remark.target):
        return tuple(i for i, _ in parties)
    words = frozenset(name_key(remark.target).split())
    named = [(i, c) for i, c in parties if _named_in(c, words)]
    if _FIGURE.search(remark.target):
        counted = [(i, c) for i, c in named or parties if c.quantity is not None]
        named = counted or named
    if named:
        return tuple(i for i, _ in named) if _PLURAL.search(remark.target) else (named[-1][0],)
    if _PLURAL.search(remark.target):
        return tuple(i for i, _ in parties)
    return (section[-1][0],)
