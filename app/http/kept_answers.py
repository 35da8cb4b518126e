"""Answers that are still true: the bytes of lists and read models, kept under the tag they were made for."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import NamedTuple


class Answer(NamedTuple):
    """What was answered: its ETag, its JSON, the cursor of the next page."""

    tag: str
    body: bytes
    next_cursor: str | None


Asked = tuple[str, bytes]
"""A path and its query string."""

_OVERHEAD = 400
"""Bytes that a kept answer costs beside its body (measured: key, tag, table entries)."""


class KeptAnswers:
    """Keeps answers in at most `most` bytes, the least recently used go first; 0 keeps none. Threads may share it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[Asked, Answer] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, asked: Asked, tag: str) -> Answer | None:
        """What was answered to the same question under the same tag."""
        with self._lock:
            found = self._kept.get(asked)
            if found is None or found.tag != tag:
                return None
            self._kept.move_to_end(asked)
            return found

    def keep(self, asked: Asked, answer: Answer) -> None:
        """Remembers the answer in place of an older one to the same question; one that needs over an eighth of all room is not kept."""
        with self._lock:
            older = self._kept.pop(asked, None)
            if older is not None:
                self._size -= _cost(asked, older)
            if _cost(asked, answer) * 8 > self._most:
                return
            self._kept[asked] = answer
            self._size += _cost(asked, answer)
            while self._size > self._most:
                self._size -= _cost(*self._kept.popitem(last=False))


def _cost(asked: Asked, answer: Answer) -> int:
    return len(answer.body) + len(asked[0]) + len(asked[1]) + _OVERHEAD
