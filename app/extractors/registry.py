"""The extractors by name: which there are, which are ready to run with these settings, and why the others are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extractor
from app.settings import Settings


class UnknownExtractor(Exception):
    """There is no extractor of that name."""


class ExtractorUnavailable(Exception):
    """There is one, but it is not ready to run; the message says what it lacks."""


@dataclass(frozen=True, slots=True)
class ExtractorInfo:
    """One extractor as these settings make it."""

    name: str
    version: str
    available: bool
    reason: str | None
    """What an unavailable one lacks, in one sentence; None when available."""
    slow: bool
    """True when a request should not wait for it."""
    default: bool


@dataclass(frozen=True, slots=True)
class _Offer:
    version: Callable[[Settings], str]
    lacks: Callable[[Settings], str | None]
    open: Callable[[Settings], Extractor]
    slow: bool = False


def open_extractor(name: str | None, settings: Settings) -> Extractor:
    """The extractor of that name (None: `settings.extractor`), ready to run; raises `UnknownExtractor` or `ExtractorUnavailable`."""
    wanted = name or settings.extractor
    offer = _OFFERS.get(wanted)
    if offer is None:
        raise UnknownExtractor(f"There is no extractor {wanted}; there are: {', '.join(_OFFERS)}.")
    lacks = offer.lacks(settings)
    if lacks is not None:
        raise ExtractorUnavailable(f"The extractor {wanted} is not available: {lacks}")
    return offer.open(settings)


def live_extractors(settings: Settings) -> tuple[ExtractorInfo, ...]:
    """Every extractor, the embedded one first; nothing is loaded and nobody is asked."""
    return tuple(_info(name, offer, settings) for name, offer in _OFFERS.items())


def _info(name: str, offer: _Offer, settings: Settings) -> ExtractorInfo:
    lacks = offer.lacks(settings)
    return ExtractorInfo(name, offer.version(settings), lacks is None, lacks, offer.slow, name == settings.extractor)


_OFFERS: dict[str, _Offer] = {
    RulesExtractor.name: _Offer(lambda _: RulesExtractor.version, lambda _: None, lambda _: RulesExtractor()),
}
