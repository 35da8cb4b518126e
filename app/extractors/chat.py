"""Asks an OpenAI-compatible service (POST {base URL}/chat/completions): limits of time, size and cost, further tries, no redirects.

The key and what the service says in errors stay out of every message: an error may be shown to readers of the article.
"""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

import httpx
import orjson

from app.engine.extraction.types import ExtractionFailed
from app.settings import Settings

_CHARS_OF_A_TOKEN = 3
"""Cautious for English, where a token has about four."""
_MOST_ANSWER_BYTES = 4_000_000
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 60.0
_TRY_AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})


class Useless(Exception):
    """An answer that another try may better: the message says what was wrong, for `ExtractionFailed`."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model wrote; `cut` when it had more to say than it may."""

    content: str
    cut: bool


def estimated_tokens(words: str) -> int:
    """About how many tokens the words cost, rather more than fewer."""
    return len(words) // _CHARS_OF_A_TOKEN + 1


class Budget:
    """The tokens that one article may cost."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.spent = 0

    def require(self, tokens: int) -> None:
        """Raises `ExtractionFailed` when so many more would be too many."""
        if self.spent + tokens > self._most:
            message = f"The article would cost the model more than {self._most} tokens (COUNTERCLAIM_LLM_ARTICLE_TOKENS)."
            raise ExtractionFailed(message)

    def spend(self, tokens: int) -> None:
        """Counts what was used."""
        self.spent += tokens


class Chat:
    """One article's conversation with the service; close it, or use it in a `with` block."""

    def __init__(self, settings: Settings, sleep: Callable[[float], None] = time.sleep) -> None:
        self._settings = settings
        self._sleep = sleep
        self.budget = Budget(settings.llm_article_tokens)
        key = settings.llm_api_key
        self._client = httpx.Client(
            headers={"Authorization": f"Bearer {key.get_secret_value()}"} if key is not None else {},
            timeout=settings.llm_timeout_seconds,
            follow_redirects=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def cost(self, messages: list[dict[str, str]]) -> int:
        """The most tokens that a request with these messages can cost, about."""
        return sum(estimated_tokens(message["content"]) for message in messages) + self._settings.llm_answer_tokens

    def ask(self, messages: list[dict[str, str]], schema: dict[str, Any], accept: Callable[[Reply], None]) -> Reply:
        """The model's reply in the given JSON schema; asks again when the service fails or `accept` raises `Useless`.

        Raises `ExtractionFailed` when no try succeeds, when the service refuses, or when the budget is used up.
        """
        body = orjson.dumps(
            {
                "model": self._settings.llm_model,
                "messages": messages,
                "max_tokens": self._settings.llm_answer_tokens,
                "temperature": 0,
                "response_format": {"type": "json_schema", "json_schema": {"name": "findings", "strict": True, "schema": schema}},
            }
        )
        last = Useless("")
        for attempt in range(self._settings.llm_retries + 1):
            if attempt:
                self._sleep(max(last.wait, min(_FIRST_WAIT * 2 ** (attempt - 1), _LONGEST_WAIT)))
            self.budget.require(self.cost(messages))
            try:
                reply = self._reply(body, messages)
                accept(reply)
            except Useless as useless:
                last = useless
                continue
            return reply
        raise ExtractionFailed(f"The model service gave no usable answer in {self._settings.llm_retries + 1} tries; the last one {last}.")

    def _reply(self, body: bytes, messages: list[dict[str, str]]) -> Reply:
        answer = self._post(body)
        try:
            found = orjson.loads(answer)
            choice = found["choices"][0]
            content, reason = choice["message"]["content"], choice.get("finish_reason")
            used = found.get("usage") or {}
            total = used.get("total_tokens")
        except (ValueError, LookupError, TypeError, AttributeError):
            raise Useless("was no chat completion") from None
        if not isinstance(content, str):
            raise Useless("held no text")
        sent = sum(estimated_tokens(message["content"]) for message in messages)
        self.budget.spend(total if isinstance(total, int) and total >= 0 else sent + estimated_tokens(content))
        return Reply(content, reason == "length")

    def _post(self, body: bytes) -> bytes:
        url = f"{str(self._settings.llm_base_url).rstrip('/')}/chat/completions"
        until = time.monotonic() + self._settings.llm_timeout_seconds
        try:
            with self._client.stream("POST", url, content=body, headers={"Content-Type": "application/json"}) as response:
                _check(response)
                return _read(response, until)
        except httpx.TimeoutException:
            raise Useless("took too long") from None
        except httpx.HTTPError as error:
            raise Useless(f"was a lost connection ({type(error).__name__})") from None


def _check(response: httpx.Response) -> None:
    status = response.status_code
    if status == httpx.codes.OK:
        return
    if response.is_redirect:
        raise ExtractionFailed("The model service redirects elsewhere; article texts are not sent on. Set the address it moved to.")
    if status in _TRY_AGAIN:
        wait = _retry_after(response.headers.get("Retry-After"))
        if wait > _LONGEST_WAIT:
            raise ExtractionFailed(f"The model service answered {status} and wants to be left alone for {wait:.0f} s.")
        raise Useless(f"was status {status}", wait)
    raise ExtractionFailed(f"The model service answered with status {status}.")


def _read(response: httpx.Response, until: float) -> bytes:
    read = bytearray()
    for part in response.iter_bytes():
        read += part
        if len(read) > _MOST_ANSWER_BYTES:
            raise ExtractionFailed(f"The model service answered with more than {_MOST_ANSWER_BYTES} bytes.")
        if time.monotonic() > until:
            raise Useless("took too long")
    return bytes(read)


def _retry_after(value: str | None) -> float:
    """Seconds to wait by a Retry-After header: a number of seconds or a date (RFC 9110, 10.2.3); 0 without one or for nonsense."""
    if value is None:
        return 0.0
    if value.strip().isdecimal():
        return float(value)
    try:
        at = email.utils.parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    aware = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return max((aware - datetime.now(UTC)).total_seconds(), 0.0)
