"""The extractors by name: which there are, which are ready to run with these settings, and why the others are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extractor
from app.extractors.pipelines import missing_pipeline, pipeline_version
from app.settings import Settings

LLM_VERSION = "1"
"""Version of the prompt and of what is made of its answers."""


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


def _open_spacy(settings: Settings) -> Extractor:
    from app.extractors.spacy_pipeline import load_extractor  # noqa: PLC0415 -- loads spaCy, which takes seconds

    try:
        return load_extractor(str(settings.spacy_pipeline), pipeline_version(settings.spacy_pipeline))
    except (OSError, ValueError, ImportError) as error:
        raise ExtractorUnavailable(f"The extractor spacy is not available: its pipeline does not load ({type(error).__name__}).") from error


def _lacks_for_spacy(settings: Settings) -> str | None:
    if find_spec("spacy") is None:
        return "spaCy is not installed (pip install counterclaim[spacy])."
    if settings.spacy_pipeline is None:
        return "COUNTERCLAIM_SPACY_PIPELINE names no pipeline."
    return missing_pipeline(settings.spacy_pipeline)


def _open_llm(settings: Settings) -> Extractor:
    from app.extractors.llm import LlmExtractor  # noqa: PLC0415 -- needs httpx, which is an extra

    return LlmExtractor(settings, _llm_version(settings.llm_model))


def _llm_version(model: str | None) -> str:
    return LLM_VERSION if model is None else f"{LLM_VERSION}+{model}"


def _lacks_for_llm(settings: Settings) -> str | None:
    if find_spec("httpx") is None:
        return "httpx is not installed (pip install counterclaim[llm])."
    if settings.llm_base_url is None:
        return "COUNTERCLAIM_LLM_BASE_URL is not set."
    return "COUNTERCLAIM_LLM_MODEL is not set." if settings.llm_model is None else None


_OFFERS: dict[str, _Offer] = {
    RulesExtractor.name: _Offer(lambda _: RulesExtractor.version, lambda _: None, lambda _: RulesExtractor()),
    "spacy": _Offer(lambda settings: pipeline_version(settings.spacy_pipeline), _lacks_for_spacy, _open_spacy),
    "llm": _Offer(lambda settings: _llm_version(settings.llm_model), _lacks_for_llm, _open_llm, slow=True),
}
