"""Which extractor reads an article: named by the request, else the server's; a slow one is left to a job."""

from __future__ import annotations

import pytest

from app.domain.errors import Invalid
from app.engine.extraction.rules import RulesExtractor
from app.engine.extraction.types import Extractor
from app.extractors.registry import ExtractorInfo, ExtractorUnavailable, UnknownExtractor
from app.resources.articles.ingest import choice
from app.settings import Settings

SETTINGS = Settings(database_url="sqlite:///never-opened.db")
OTHERS = (ExtractorInfo("thorough", "1", True, None, True, False), ExtractorInfo("absent", "1", False, "It needs an address.", True, False))


@pytest.fixture
def others(monkeypatch: pytest.MonkeyPatch) -> None:
    """`thorough` is slow, `absent` is slow and not available; neither can be opened at once."""

    def opened(name: str, settings: Settings) -> Extractor:
        raise ExtractorUnavailable(f"The extractor {name} is not available: it needs an address.")

    monkeypatch.setattr(choice, "live_extractors", lambda settings: OTHERS)
    monkeypatch.setattr(choice, "open_extractor", opened)


def test_without_a_name_the_servers_choice_reads_at_once() -> None:
    chosen = choice.ServerExtractors(SETTINGS).choose(None)
    assert isinstance(chosen, RulesExtractor)
    assert isinstance(choice.ServerExtractors(SETTINGS).choose("rules"), RulesExtractor)


def test_a_slow_extractor_is_only_named(others: None) -> None:
    assert choice.ServerExtractors(SETTINGS).choose("thorough") == "thorough"


def test_a_slow_server_choice_is_named_too(others: None) -> None:
    slow_by_default = SETTINGS.model_copy(update={"extractor": "thorough"})
    assert choice.ServerExtractors(slow_by_default).choose(None) == "thorough"


def test_one_that_is_not_available_is_refused_before_anything_is_stored(others: None) -> None:
    with pytest.raises(Invalid) as refused:
        choice.ServerExtractors(SETTINGS).choose("absent")
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/extractor", "extractor_unavailable")]


def test_one_that_nobody_has_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        choice.ServerExtractors(SETTINGS).choose("oracle")
    assert [(e.pointer, e.code) for e in refused.value.errors] == [("/extractor", "unknown_extractor")]


def test_a_job_opens_its_extractor_by_name() -> None:
    assert choice.ServerExtractors(SETTINGS).open("rules").name == "rules"
    with pytest.raises(UnknownExtractor):
        choice.ServerExtractors(SETTINGS).open("oracle")
