"""What the extractor `llm` does when its service fails, misleads or costs too much."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.engine.extraction.types import ExtractionFailed
from app.extractors import chat
from tests.extractors.dispatch import CANCELLED, TEXT, answer
from tests.extractors.service import (
    Respond,
    Service,
    drips,
    extractor_for,
    fails,
    hangs,
    hangs_up,
    raw,
    says,
    serving,
    stops_midway,
)

GOOD = says(answer(CANCELLED))
KEY = "secret-of-halven"
PASSING = {
    "status 429": fails(429),
    "status 500": fails(500, body=b"<html>down</html>"),
    "status 503": fails(503),
    "no JSON": raw(b"not json"),
    "no completion": raw(b'{"choices": []}'),
    "a list": raw(b"[]"),
    "no text": raw(b'{"choices": [{"message": {"content": null}}]}'),
    "text that is no JSON": says("I found two claims."),
    "JSON of another form": says({"claims": {}}),
    "a list of items": says("[]"),
    "a closed connection": hangs_up,
    "a connection closed midway": stops_midway,
}


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
def test_another_try_follows_a_fault_that_may_pass(service: Service, fault: Respond) -> None:
    service.answers = [fault, GOOD]
    assert len(extractor_for(service).extract(TEXT).claims) == 1
    assert len(service.requests) == 2


@pytest.mark.parametrize("fault", PASSING.values(), ids=PASSING.keys())
def test_tries_come_to_an_end(service: Service, fault: Respond) -> None:
    service.answers = [fault] * 3
    with pytest.raises(ExtractionFailed, match="no usable answer in 3 tries"):
        extractor_for(service).extract(TEXT)
    assert len(service.requests) == 3


@pytest.mark.parametrize("fault", [hangs, drips])
def test_an_answer_that_takes_too_long_is_not_waited_for(service: Service, fault: Respond) -> None:
    service.answers = [fault]
    with pytest.raises(ExtractionFailed, match="the last one took too long"):
        extractor_for(service, llm_retries=0, llm_timeout_seconds=0.2).extract(TEXT)


def test_waits_between_tries_grow(service: Service) -> None:
    service.answers = [fails(500), fails(500), fails(500), GOOD]
    waits: list[float] = []
    extractor_for(service, waits, llm_retries=3).extract(TEXT)
    assert waits == [0.5, 1.0, 2.0]


def test_the_wait_that_the_service_asks_for_is_kept(service: Service) -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    service.answers = [fails(429, {"Retry-After": "7"}), fails(503, {"Retry-After": at}), fails(429, {"Retry-After": "soon"}), GOOD]
    waits: list[float] = []
    extractor_for(service, waits, llm_retries=3).extract(TEXT)
    assert waits[0] == 7
    assert 1 < waits[1] <= 30
    assert waits[2] == 2


def test_a_service_that_asks_for_a_long_wait_is_left_alone(service: Service) -> None:
    service.answers = [fails(429, {"Retry-After": "3600"})]
    with pytest.raises(ExtractionFailed, match="3600 s"):
        extractor_for(service).extract(TEXT)
    assert len(service.requests) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_not_argued_with(service: Service, status: int) -> None:
    service.answers = [fails(status)]
    with pytest.raises(ExtractionFailed, match=f"status {status}"):
        extractor_for(service).extract(TEXT)
    assert len(service.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(service: Service, status: int) -> None:
    with serving() as elsewhere:
        elsewhere.answers = [GOOD]
        service.answers = [fails(status, {"Location": f"{elsewhere.url}/chat/completions"})]
        with pytest.raises(ExtractionFailed, match="redirects"):
            extractor_for(service).extract(TEXT)
        assert elsewhere.requests == []
    assert len(service.requests) == 1


def test_an_answer_without_end_is_cut_off(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat, "_MOST_ANSWER_BYTES", 50_000)
    service.answers = [raw(b" " * 200_000)]
    with pytest.raises(ExtractionFailed, match="more than 50000 bytes"):
        extractor_for(service).extract(TEXT)


def test_an_article_that_would_cost_too_much_is_not_sent(service: Service) -> None:
    text = "\n\n".join(f"On day {day} the harbour office said that the boats of pier {day} were still at sea." for day in range(200))
    with pytest.raises(ExtractionFailed, match="LLM_ARTICLE_TOKENS"):
        extractor_for(service, llm_article_tokens=8_000).extract(text)
    assert service.requests == []


@pytest.mark.parametrize("tokens", [9_000, None])
def test_useless_answers_count_into_the_cost(service: Service, tokens: int | None) -> None:
    service.answers = [says("?" * 20_000, tokens=tokens)] * 3
    with pytest.raises(ExtractionFailed, match="LLM_ARTICLE_TOKENS"):
        extractor_for(service, llm_article_tokens=12_000).extract(TEXT)
    assert len(service.requests) < 3


def test_nothing_is_sent_where_nobody_listens() -> None:
    with serving() as gone:
        pass
    with pytest.raises(ExtractionFailed, match="lost connection"):
        extractor_for(gone).extract(TEXT)


@pytest.mark.parametrize("status", [401, 429, 200])
def test_the_key_is_in_no_error_and_no_log(
    service: Service, status: int, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    body = json.dumps({"error": {"message": f"Wrong key {KEY}", "code": KEY}}).encode()
    service.answers = [fails(status, {"X-Echo": "none"}, body)] * 3
    extractor = extractor_for(service, llm_api_key=KEY)
    with pytest.raises(ExtractionFailed) as raised:
        extractor.extract(TEXT)
    assert service.requests[0].headers["Authorization"] == f"Bearer {KEY}"
    assert raised.value.__cause__ is None
    told = [str(raised.value), repr(extractor), str(vars(extractor)), caplog.text, *capfd.readouterr()]
    assert [line for line in told if KEY in line] == []
