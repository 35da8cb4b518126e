"""Stores articles from the command line, through the same service as POST /v1/articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.db.unit import Maker, Unit
from app.db.writes import Author, Writes
from app.domain.vocabulary import MakerKind
from app.resources.articles.ingest import answers as stored


def author(command: str) -> Author:
    """Who writes when a command does: `command` is its name ("ingest")."""
    name = f"counterclaim {command}"
    return Author(name, Maker(MakerKind.IMPORT, name))


def store(writes: Writes, who: Author, act: Callable[[Unit], tuple[str, bool]]) -> dict[str, Any]:
    """Runs `act` ((id of the article, is it new)) in one transaction and gives the ArticleStored."""
    answers: list[dict[str, Any]] = []

    def conclude(unit: Unit, done: tuple[str, bool]) -> None:
        article_id, created = done
        answers[:] = [stored.read_stored(unit.rows, article_id, already=not created)]

    writes.run(who, act, conclude)
    return answers[0]
