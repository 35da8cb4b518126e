"""`counterclaim ingest`: plain-text files into articles and claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from app.commands.failures import EXPECTED, FAILED, Failure, Misuse, line_about
from app.commands.loading import author, store
from app.commands.opening import opened, opened_extractor, read_settings, writes_on
from app.commands.texts import Given, articles_of, read_text
from app.db.schema import SchemaNotAtHead
from app.engine.extraction.types import Extractor
from app.resources.articles.ingest import run
from app.resources.articles.ingest.answers import preview
from app.resources.articles.schemas import ArticleCreate
from app.settings import Settings

Take = Callable[[ArticleCreate], dict[str, Any]]


@dataclass(slots=True)
class Tally:
    """What came of the files."""

    new: int = 0
    there: int = 0
    claims: set[str] = field(default_factory=set)
    contradictions: set[str] = field(default_factory=set)
    failed: int = 0

    def add(self, stored: dict[str, Any]) -> None:
        """Counts one ArticleStored."""
        self.there += stored["already_stored"]
        self.new += not stored["already_stored"]
        if not stored["already_stored"]:
            self.claims.update(claim["id"] for claim in stored["claims"])
            self.contradictions.update(found["id"] for found in stored["contradictions"])


def ingest(
    files: Annotated[list[Path], typer.Argument(help="Plain-text files, each with one or several stories")],
    source: Annotated[str | None, typer.Option(help="Who published them; else the agency the text credits")] = None,
    published_at: Annotated[str | None, typer.Option(help="When, as RFC 3339 with an offset")] = None,
    extractor: Annotated[str | None, typer.Option(help="Name of the extractor; else the server's")] = None,
    event: Annotated[str | None, typer.Option(help="Id or slug of the event they are about; else found or made")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the claims, write nothing; needs no database")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON line per story instead of tables")] = False,
) -> int:
    """Store stories, take claims out of them and compare the claims."""
    given = Given(source, None if published_at is None else _instant(published_at), event)
    settings = read_settings()
    reader = opened_extractor(extractor, settings)
    if dry_run:
        return _dry_run(files, given, settings, reader, json=json)
    with opened(settings) as database:
        writes, who = writes_on(database), author("ingest")

        def take(body: ArticleCreate) -> dict[str, Any]:
            prepared = run.prepare(body, most_chars=settings.max_text_chars, extractor=reader)
            stored = store(writes, who, lambda unit: run.store_article(unit, prepared))
            if prepared.failure is not None and not stored["already_stored"]:
                tally.failed += 1
                typer.echo(f"counterclaim: {stored['article']['id']}: stored without claims: {prepared.failure}", err=True)
            return stored

        tally = Tally()
        for stored in _each(files, given, take, tally):
            tally.add(stored)
            if json:
                typer.echo(orjson.dumps(stored))
    if not json:
        _print_tally(tally)
    return FAILED if tally.failed else 0


def _dry_run(files: list[Path], given: Given, settings: Settings, extractor: Extractor, *, json: bool) -> int:
    def take(body: ArticleCreate) -> dict[str, Any]:
        prepared = run.prepare(body, most_chars=settings.max_text_chars, extractor=extractor)
        if prepared.failure is not None:
            raise Failure(prepared.failure)
        return preview(prepared)

    tally = Tally()
    for shown in _each(files, given, take, tally):
        if json:
            typer.echo(orjson.dumps(shown))
        else:
            _print_preview(shown)
    return FAILED if tally.failed else 0


def _each(files: list[Path], given: Given, take: Take, tally: Tally) -> Iterator[dict[str, Any]]:
    """What `take` makes of each story; a story that fails costs one line on stderr and the rest of its file."""
    with _progress(len(files)) as advance:
        for path in files:
            try:
                for body in _stories(path, given):
                    yield take(body)
            except SchemaNotAtHead:
                raise
            except EXPECTED as error:
                tally.failed += 1
                where = f"{path}: "
                typer.echo(f"counterclaim: {where}{line_about(error).removeprefix(where)}", err=True)
            advance()


def _stories(path: Path, given: Given) -> list[ArticleCreate]:
    found = articles_of(read_text(path), given)
    if not found:
        message = "no story in this file"
        raise Failure(message)
    return found


@contextmanager
def _progress(files: int) -> Iterator[Callable[[], None]]:
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("ingesting", total=files)
        yield lambda: bar.advance(task)


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        message = "--published-at must be RFC 3339, like 2026-01-14T09:00:00Z"
        raise Misuse(message) from error
    if at.tzinfo is None:
        message = "--published-at needs an offset, like 2026-01-14T09:00:00Z"
        raise Misuse(message)
    return at


def _print_tally(tally: Tally) -> None:
    table = Table("articles new", "already there", "claims", "contradictions", "failed files")
    table.add_row(*(str(n) for n in (tally.new, tally.there, len(tally.claims), len(tally.contradictions), tally.failed)))
    Console().print(table)


def _print_preview(shown: dict[str, Any]) -> None:
    table = Table("speaker", "stance", "claim", title=shown["title"], title_justify="left", show_lines=False)
    for claim in shown["claims"]:
        table.add_row(claim["speaker"], claim["stance"], claim["text"])
    console = Console()
    console.print(table)
    for remark in shown["remarks"]:
        console.print(f"{remark['by']}: {remark['verdict']} ({remark['reason']}), {len(remark['covers'])} claims", markup=False)
