"""`--extractor` of `counterclaim extract` and `counterclaim ingest`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import run
from tests.extractors.dispatch import CANCELLED, INVENTED, LEGAL, TEXT, answer
from tests.extractors.service import Service, fails, says, serving


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    with serving() as made:
        monkeypatch.setenv("COUNTERCLAIM_LLM_BASE_URL", made.url)
        monkeypatch.setenv("COUNTERCLAIM_LLM_MODEL", "halven-1")
        monkeypatch.setenv("COUNTERCLAIM_LLM_RETRIES", "0")
        yield made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_spans_come_from_the_extractor_that_is_named(service: Service, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    service.answers = [says(answer(CANCELLED, LEGAL, INVENTED))]
    assert run(["extract", "--spans", "--extractor", "llm", str(file)]) == 0
    told = capsys.readouterr()
    record = json.loads(told.out)
    assert [TEXT[slice(*one["content"][0])] for one in record["attributions"]] == [CANCELLED["said"][0], "the strike\u00a0was illegal"]
    assert told.err == f"counterclaim: {file}: dropped 1 items whose words are not in the text\n"


def test_a_file_the_service_fails_on_costs_a_line_and_code_one(service: Service, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    service.answers = [fails(403), fails(403)]
    assert run(["extract", "--spans", "--extractor", "llm", str(file)]) == 1
    assert run(["ingest", "--dry-run", "--json", "--extractor", "llm", str(file)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"counterclaim: {file}: The model service answered with status 403.\n" * 2


def test_what_the_service_failed_on_is_stored_without_claims(
    service: Service, file: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)
    service.answers = [fails(403)]
    assert run(["ingest", "--json", "--extractor", "llm", str(file)]) == 1
    told = capsys.readouterr()
    article = json.loads(told.out)["article"]
    assert (article["extraction_status"], article["extraction_error"]) == ("failed", "The model service answered with status 403.")
    assert told.err == f"counterclaim: {article['id']}: stored without claims: The model service answered with status 403.\n"


def test_claims_of_a_model_are_stored_as_a_models(
    service: Service, file: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_DATABASE_URL", database_url)
    service.answers = [says(answer(CANCELLED))]
    assert run(["ingest", "--json", "--extractor", "llm", str(file)]) == 0
    (claim,) = json.loads(capsys.readouterr().out)["claims"]
    assert claim["created_by"]["kind"] == "model"


@pytest.mark.parametrize("command", [["extract", "--spans"], ["ingest", "--dry-run"]])
@pytest.mark.parametrize(("name", "why"), [("magic", "There is no extractor magic"), ("llm", "COUNTERCLAIM_LLM_BASE_URL is not set")])
def test_an_extractor_that_is_not_there_is_misuse(
    file: Path, command: list[str], name: str, why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--extractor", name, str(file)]) == 2
    assert why in capsys.readouterr().err


def test_the_settings_choose_when_no_name_is_given(
    service: Service, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COUNTERCLAIM_EXTRACTOR", "llm")
    service.answers = [says(answer())]
    assert run(["extract", "--spans", str(file)]) == 0
    assert len(service.requests) == 1
    assert json.loads(capsys.readouterr().out)["attributions"] == []
