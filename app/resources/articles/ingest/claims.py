"""Extracted claims into stored ones: the same claim in another article is another appearance."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import UTC, datetime, time

import orjson

from app.db.unit import Unit
from app.engine.extraction.types import ExtractedClaim, Quantity
from app.resources.articles.ingest.propositions import Placed
from app.resources.claims.discoveries import Discovery
from app.resources.claims.fingerprints import fingerprint_of, folded
from app.resources.claims.recording import FoundClaim
from app.resources.claims.schemas import AppearanceCreate, ClaimCreate, QuantityIn
from app.resources.claims.service import Grouping, record_claim
from app.tables import Article

_LONGEST_TEXT, _LONGEST_QUOTE, _LONGEST_WORD = 5_000, 10_000, 300
"""What ClaimCreate and AppearanceCreate take."""
_DIGITS = 32
"""Of a reading's digest: it is compared with the few others of its article only."""


def is_storable(found: ExtractedClaim) -> bool:
    """False for what only a text without sentences gives: nothing, or a "sentence" of many pages."""
    quote = found.quote.end - found.quote.start
    return 0 < len(found.text.strip()) <= _LONGEST_TEXT and 0 < quote <= _LONGEST_QUOTE


@dataclass(frozen=True, slots=True)
class Links:
    """What a found claim was linked to, and why: its speaker to an actor, its article to an event (ids)."""

    claimant_id: str
    event_id: str
    claimant_reason: str | None = None
    event_reason: str | None = None


def store_claim(unit: Unit, found: ExtractedClaim, article: Article, links: Links, known_by: str, place: Placed) -> str:
    """Stores the claim or finds it by its fingerprint (`known_by`), notes that the article carries it, and returns its id."""
    one = found_claim(unit, found, article, links, known_by, place)
    return record_claim(unit, one.body, one.discovery, one.grouping)[0]


def found_claim(unit: Unit, found: ExtractedClaim, article: Article, links: Links, known_by: str, place: Placed) -> FoundClaim:
    """What there is to store of the claim, which `known_by` (its fingerprint) tells from others."""
    body = ClaimCreate(
        text=found.text,
        language=article.language,
        claimant_id=links.claimant_id,
        event_id=links.event_id,
        proposition_id=place.proposition_id,
        stance=place.stance,
        claim_type=found.claim_type,
        quantity=quantity_in(found.quantity),
        asserted_at=asserted_at(found, article.published_at),
        valid_from=None if found.figure_on is None else datetime.combine(found.figure_on, time(), UTC),
        fingerprint=known_by,
        appearances=[appearance_in(found, article)],
    )
    return FoundClaim(body, known_by, discovery_in(unit, found, article, links), Grouping(place.reason, found.stance))


def appearance_in(found: ExtractedClaim, article: Article) -> AppearanceCreate:
    """The claim as it stands in the article's text."""
    text = article.text or ""
    return AppearanceCreate(
        article_id=article.id,
        quote=text[found.quote.start : found.quote.end],
        start=found.quote.start,
        end=found.quote.end,
        attribution=found.attribution,
        cue=None if found.cue is None else _short(text[found.cue.start : found.cue.end]),
        extraction_confidence=found.confidence,
    )


def discovery_in(unit: Unit, found: ExtractedClaim, article: Article, links: Links) -> Discovery:
    """How the unit's machine found the claim in the article, and why it was linked so."""
    mention = found.speaker.mention
    return Discovery(
        extractor_name=unit.maker.name,
        extractor_version=unit.maker.version,
        rule=found.rule or None,
        mention=None if mention is None else _short((article.text or "")[mention.start : mention.end]),
        spans={
            "source": None if mention is None else list(mention),
            "cue": None if found.cue is None else list(found.cue),
            "content": [list(piece) for piece in found.content],
        },
        links={"claimant": links.claimant_reason, "event": links.event_reason},
        reading=reading_of(found),
    )


def reading_of(found: ExtractedClaim) -> str:
    """Digest of what was read, whoever the speaker was found to be: speaker's name and party, statement, stance, figure."""
    figure = found.quantity and [found.quantity.low, found.quantity.best, found.quantity.high, found.quantity.unit, found.quantity.of]
    parts = [found.speaker.name, found.speaker.represents, folded(found.text), found.stance.value, figure]
    return hashlib.sha256(orjson.dumps(parts)).hexdigest()[:_DIGITS]


def fingerprint(found: ExtractedClaim, claimant_id: str, event_id: str) -> str:
    """By what a claim is recognised in another article: who, about which event, the words, the stance, the figure; not the day."""
    words = fingerprint_of(claimant_id, event_id, None, found.text, found.stance.value, None)
    figure = found.quantity and [found.quantity.low, found.quantity.best, found.quantity.high]
    return hashlib.sha256(orjson.dumps([words, figure])).hexdigest()


def asserted_at(found: ExtractedClaim, published_at: datetime | None) -> datetime | None:
    """When it was said: at the publication when that is the day the text names or it names none, else the start of that day."""
    if found.said_on is None or (published_at is not None and published_at.date() == found.said_on):
        return published_at
    return datetime.combine(found.said_on, time(), UTC)


def quantity_in(found: Quantity | None) -> QuantityIn | None:
    """The figure as it is stored; None for none, and for one that is not in order or not finite."""
    if found is None:
        return None
    given = [bound for bound in (found.low, found.best, found.high) if bound is not None]
    if not given or given != sorted(given) or not all(math.isfinite(bound) for bound in given):
        return None
    return QuantityIn(low=found.low, best=found.best, high=found.high, unit=_short(found.unit), of=_short(found.of))


def _short(word: str | None) -> str | None:
    return None if word is None else word.strip()[:_LONGEST_WORD] or None
