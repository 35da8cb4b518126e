"""A load generator: keep-alive connections on raw sockets, every one always waiting for an answer; standard library only."""

from __future__ import annotations

import selectors
import socket
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run measured; times in milliseconds."""

    requests_per_second: float
    p50: float
    p99: float
    errors: int


@dataclass(slots=True)
class _Connection:
    sock: socket.socket
    sent_at: float = 0.0
    received: bytes = b""


def run(port: int, paths: Iterator[str], seconds: float, connections: int = 8, headers: str = "") -> Figures:
    """Asks the server at 127.0.0.1:port for one path after another for so many seconds."""
    chooser = selectors.DefaultSelector()
    times: list[float] = []
    errors = 0
    for _ in range(connections):
        sock = socket.create_connection(("127.0.0.1", port))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection = _Connection(sock)
        chooser.register(sock, selectors.EVENT_READ, connection)
        _ask(connection, next(paths), headers)
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        for key, _ in chooser.select():
            connection = key.data
            connection.received += connection.sock.recv(262_144)
            if not _complete(connection.received):
                continue
            times.append(time.perf_counter() - connection.sent_at)
            errors += connection.received[9:10] not in {b"2", b"3"}
            connection.received = b""
            _ask(connection, next(paths), headers)
    spent = time.perf_counter() - started
    for key in list(chooser.get_map().values()):
        key.data.sock.close()
    cuts = statistics.quantiles(times, n=100)
    return Figures(len(times) / spent, cuts[49] * 1000, cuts[98] * 1000, errors)


def _ask(connection: _Connection, path: str, headers: str) -> None:
    connection.sent_at = time.perf_counter()
    connection.sock.sendall(f"GET {path} HTTP/1.1\r\nHost: bench\r\n{headers}\r\n".encode())


def _complete(received: bytes) -> bool:
    head, found, body = received.partition(b"\r\n\r\n")
    if not found:
        return False
    lower = head.lower()
    at = lower.find(b"content-length:")
    if at < 0:
        return b" 304 " in head[:20]
    return len(body) >= int(lower[at + 15 :].split(b"\r\n", 1)[0])
