"""`counterclaim reextract`: stored texts are read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated

import orjson
import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID
from rich.table import Table

from app.commands.failures import EXPECTED, FAILED, Failure, Misuse, line_about
from app.commands.loading import author
from app.commands.opening import opened, read_settings, writes_on
from app.db.connect import Database
from app.db.query import Rows
from app.domain.errors import Merged, NotFound
from app.engine.extraction.types import ExtractionFailed, Extractor
from app.extractors.registry import ExtractorUnavailable, UnknownExtractor, open_extractor
from app.resources.articles.reextraction import selection
from app.resources.articles.reextraction.report import ArticleDiff
from app.resources.articles.reextraction.run import reextract as read_again
from app.resources.articles.reextraction.selection import Candidate
from app.resources.articles.service import find_article
from app.resources.articles.store import given_to_extractors
from app.resources.events.service import find_event
from app.settings import Settings


@dataclass(slots=True)
class Tally:
    """What came of the articles."""

    current: int = 0
    """Read by this extractor in this version before, and therefore not read again."""
    read: int = 0
    failed: int = 0
    diffs: list[ArticleDiff] = field(default_factory=list)
    """Those that became different, or would."""


def reextract(
    event: Annotated[str | None, typer.Option(help="Id or slug: the articles with claims about it or its sub-events")] = None,
    article: Annotated[str | None, typer.Option(help="Id: this article")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every article whose text was read before")] = False,
    extractor: Annotated[str | None, typer.Option(help="Name of the extractor; else the server's")] = None,
    force: Annotated[bool, typer.Option("--force", help="Also articles that this extractor in this version has read already")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would become different, write nothing")] = False,
    json: Annotated[bool, typer.Option("--json", help="One JSON line per article instead of tables")] = False,
) -> int:
    """Read stored texts again: what machines found is replaced, what people did stays.

    Each article is one transaction that notes the extractor and its version in it, so an interrupted run goes on where it stopped.
    """
    if (event is not None) + (article is not None) + everything != 1:
        message = "give one of --event, --article and --all"
        raise Misuse(message)
    settings = read_settings()
    reader = _opened(extractor, settings)
    with opened(settings) as database:
        tally = Tally()
        todo: list[Candidate] = []
        for candidates in _chosen(database, event, article):
            fresh = candidates if force else selection.stale(candidates, reader)
            tally.current += len(candidates) - len(fresh)
            todo += fresh
        for diff in _each(database, todo, reader, tally, dry_run=dry_run):
            _show(diff, json=json)
    if not json:
        _print_tally(tally, dry_run=dry_run)
    return FAILED if tally.failed else 0


def _opened(name: str | None, settings: Settings) -> Extractor:
    try:
        return open_extractor(name, settings)
    except (UnknownExtractor, ExtractorUnavailable) as error:
        raise Misuse(str(error)) from error


def _chosen(database: Database, event: str | None, article: str | None) -> Iterator[list[Candidate]]:
    """The articles asked for, page by page; raises `Misuse` when the event or the article is not there."""
    after = "" if event is None and article is None else None
    if after is None:
        yield _named(database, event, article)
    while after is not None:
        with database.reading() as rows:
            page = selection.all_articles(rows, after)
        yield page
        after = page[-1].id if page else None


def _named(database: Database, event: str | None, article: str | None) -> list[Candidate]:
    with database.reading() as rows:
        try:
            if article is not None:
                return selection.one_article(rows, find_article(rows, article))
            return selection.articles_of_event(rows, _event(rows, event or ""))
        except NotFound as error:
            raise Misuse(error.detail) from error


def _event(rows: Rows, ref: str) -> str:
    try:
        return find_event(rows, ref)
    except Merged as error:
        return error.survivor_id


def _each(database: Database, todo: Sequence[Candidate], extractor: Extractor, tally: Tally, *, dry_run: bool) -> Iterator[ArticleDiff]:
    """What became of each article; one that fails costs a line on stderr, and the others go on."""
    with _progress(len(todo)) as (bar, task):
        for candidate in todo:
            try:
                diff = _read(database, candidate, extractor, dry_run=dry_run)
            except EXPECTED as error:
                _complain(tally, candidate, line_about(error))
            else:
                tally.read += 1
                if not diff.is_empty:
                    tally.diffs.append(diff)
                yield diff
            bar.advance(task)


def _read(database: Database, candidate: Candidate, extractor: Extractor, *, dry_run: bool) -> ArticleDiff:
    with database.reading() as rows:
        given = given_to_extractors(rows, candidate.id)
    if given is None:
        message = "the article is gone"
        raise Failure(message)
    try:
        extraction = extractor.extract(*given)
    except ExtractionFailed:
        raise
    except Exception as error:  # an extractor may raise anything; the article stays as it is
        message = f"{type(error).__name__} in the extractor {extractor.name} {extractor.version}"
        raise Failure(message) from error
    return read_again(writes_on(database), author("reextract"), candidate.id, extraction, rehearse=dry_run)


def _complain(tally: Tally, candidate: Candidate, line: str) -> None:
    tally.failed += 1
    typer.echo(f"counterclaim: {candidate.id}: {line}", err=True)


@contextmanager
def _progress(articles: int) -> Iterator[tuple[Progress, TaskID]]:
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        yield bar, bar.add_task("reading again", total=articles)


def _show(diff: ArticleDiff, *, json: bool) -> None:
    if json:
        typer.echo(orjson.dumps(diff.record()))
        return
    if diff.is_empty and not diff.kept:
        return
    console = Console(soft_wrap=True)
    console.print(f"{diff.article_id} {diff.title}", markup=False)
    for line in _lines(diff):
        console.print(f"  {escape(line)}", highlight=False)


def _lines(diff: ArticleDiff) -> Iterator[str]:
    for added in diff.added:
        yield f"+ {added['stance']}: {added['text']}"
    for changed in diff.changed:
        told = "; ".join(f"{name} {was} -> {now}" for name, (was, now) in changed["fields"].items())
        yield f"~ {changed['text']} ({told})"
    for gone in diff.gone:
        yield f"- {gone['text']}" + ("" if gone["claim"] == "removed" else " (other articles carry it)")
    for kept in diff.kept:
        yield f"= {kept['text']} (stays: {kept['reason']})"
    for sign, remarks in (("+", diff.remarks_added), ("-", diff.remarks_gone)):
        for remark in remarks:
            yield f"{sign} remark {remark['verdict']}: {remark['quote']}"


def _print_tally(tally: Tally, *, dry_run: bool) -> None:
    table = Table(
        "read", "current already", "different", "added", "changed", "gone", "kept", "failed", title="dry run" if dry_run else None
    )
    claims = [sum(len(getattr(diff, name)) for diff in tally.diffs) for name in ("added", "changed", "gone", "kept")]
    table.add_row(*(str(n) for n in (tally.read, tally.current, len(tally.diffs), *claims, tally.failed)))
    Console().print(table)
