"""Extractors by name: what there is, what is ready, and what the others lack."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from app.engine.extraction.rules import RulesExtractor
from app.extractors import registry
from app.extractors.pipelines import pipeline_version
from app.extractors.registry import ExtractorInfo, ExtractorUnavailable, UnknownExtractor, live_extractors, open_extractor
from app.settings import Settings

WITH_MODEL = Settings(llm_base_url="http://127.0.0.1:9/v1", llm_model="halven-1")


def info_of(name: str, settings: Settings) -> ExtractorInfo:
    return next(one for one in live_extractors(settings) if one.name == name)


def without(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "find_spec", lambda name: None if name == package else find_spec(name))


def test_rules_are_there_without_any_setting_and_are_the_default() -> None:
    infos = live_extractors(Settings())
    assert [one.name for one in infos] == ["rules", "spacy", "llm"]
    assert infos[0] == ExtractorInfo("rules", RulesExtractor.version, available=True, reason=None, slow=False, default=True)
    assert [one.available for one in infos] == [True, False, False]
    assert open_extractor(None, Settings()).name == "rules"


def test_the_settings_choose_the_default() -> None:
    settings = Settings(extractor="llm", llm_base_url="http://127.0.0.1:9/v1", llm_model="halven-1")
    assert [one.name for one in live_extractors(settings) if one.default] == ["llm"]
    assert open_extractor(None, settings).name == "llm"
    assert open_extractor("rules", settings).name == "rules"


def test_an_unknown_name_is_told_with_those_there_are() -> None:
    with pytest.raises(UnknownExtractor, match="no extractor magic; there are: rules, spacy, llm"):
        open_extractor("magic", Settings())


def test_a_model_needs_an_address_and_a_name() -> None:
    assert info_of("llm", Settings()).reason == "COUNTERCLAIM_LLM_BASE_URL is not set."
    assert info_of("llm", Settings(llm_base_url="http://127.0.0.1:9/v1")).reason == "COUNTERCLAIM_LLM_MODEL is not set."
    assert info_of("llm", WITH_MODEL) == ExtractorInfo("llm", "1+halven-1", available=True, reason=None, slow=True, default=False)
    with pytest.raises(ExtractorUnavailable, match="llm is not available: COUNTERCLAIM_LLM_BASE_URL"):
        open_extractor("llm", Settings())


def test_a_model_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    without("httpx", monkeypatch)
    assert info_of("llm", WITH_MODEL).reason == "httpx is not installed (pip install counterclaim[llm])."


def test_spacy_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    without("spacy", monkeypatch)
    assert info_of("spacy", Settings(spacy_pipeline="halven")).reason == "spaCy is not installed (pip install counterclaim[spacy])."


def test_spacy_needs_a_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "find_spec", lambda name: object())
    assert info_of("spacy", Settings()).reason == "COUNTERCLAIM_SPACY_PIPELINE names no pipeline."
    assert info_of("spacy", Settings(spacy_pipeline="none_such")).reason == "there is no installed pipeline none_such."


def test_a_pipelines_version_is_read_without_loading_it(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text('{"lang": "en", "name": "halven", "version": "3.1"}')
    assert pipeline_version(str(tmp_path)) == "1+en_halven-3.1"
    (tmp_path / "meta.json").write_text("[")
    assert pipeline_version(str(tmp_path)) == f"1+{tmp_path.name}"
    assert pipeline_version("none_such") == "1+none_such"
    assert pipeline_version(None) == "1"


def test_nothing_that_is_listed_shows_the_key() -> None:
    settings = Settings(llm_base_url="http://127.0.0.1:9/v1", llm_model="halven-1", llm_api_key="secret-of-halven")
    assert "secret-of-halven" not in f"{live_extractors(settings)!r} {settings!r} {settings}"


@pytest.mark.parametrize(
    "url", ["halven.example", "ftp://halven.example", "https://desk:secret@halven.example", "https://halven.example?key=1", ""]
)
def test_an_address_that_is_none_or_holds_a_secret_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="llm_base_url"):
        Settings(llm_base_url=url)
