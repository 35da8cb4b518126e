"""A model service on this machine that speaks the protocol, and every fault a service may have, one answer after the other."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from app.extractors.llm import LlmExtractor
from app.settings import Settings

Respond = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Notes the request and gives the next answer."""

    server: _Server

    def do_POST(self) -> None:
        service = self.server.service
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        service.requests.append(Asked(self.path, dict(self.headers), body))
        with suppress(ConnectionError):
            service.answers.pop(0)(self)

    def log_message(self, *_: object) -> None:
        """Tests stay quiet."""

    def send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    service: Service


@dataclass(frozen=True)
class Asked:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def told(self) -> str:
        """What the model was given to read."""
        found: str = self.body["messages"][-1]["content"]
        return found.partition("The text to mark up:\n\n")[2]


@dataclass
class Service:
    """What to answer next, and what was asked."""

    url: str
    over: threading.Event
    answers: list[Respond] = field(default_factory=list)
    requests: list[Asked] = field(default_factory=list)


@contextmanager
def serving() -> Iterator[Service]:
    """A service on a free port, gone with all its threads at the end."""
    server = _Server(("127.0.0.1", 0), Handler)
    server.service = Service(f"http://127.0.0.1:{server.server_port}/v1", threading.Event())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.service
    finally:
        server.service.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def extractor_for(service: Service, waits: list[float] | None = None, **settings: object) -> LlmExtractor:
    """The extractor on this service; instead of waiting between two tries it notes how long it would have waited."""
    made = Settings(llm_base_url=service.url, llm_model="halven-1", **{"llm_retries": 2, **settings})
    return LlmExtractor(made, "1+halven-1", sleep=[].append if waits is None else waits.append)


def says(content: Any, *, finish: str = "stop", tokens: int | None = 100) -> Respond:
    """A chat completion with this content: text, or what is to be JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    usage = {} if tokens is None else {"usage": {"total_tokens": tokens}}
    found = {"choices": [{"message": {"role": "assistant", "content": text}, "finish_reason": finish}], **usage}
    return lambda handler: handler.send(200, json.dumps(found).encode())


def fails(status: int, headers: dict[str, str] | None = None, body: bytes = b'{"error": {"message": "no"}}') -> Respond:
    """An error of the service."""
    return lambda handler: handler.send(status, body, headers)


def raw(body: bytes) -> Respond:
    """A body that is no chat completion."""
    return lambda handler: handler.send(200, body)


def hangs(handler: Handler) -> None:
    """No answer until the test is over."""
    handler.server.service.over.wait(30)


def drips(handler: Handler) -> None:
    """An answer that comes a byte at a time and never ends."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    while not handler.server.service.over.wait(0.02):
        handler.wfile.write(b" ")


def hangs_up(handler: Handler) -> None:
    """A connection that is closed without an answer."""
    handler.close_connection = True


def stops_midway(handler: Handler) -> None:
    """A connection that is closed within the answer."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [')
