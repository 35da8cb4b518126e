"""`counterclaim eval`: what an extractor reaches on annotated data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import orjson
import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from app.commands.failures import FAILED, Misuse
from app.commands.opening import read_settings
from app.engine.extraction.types import Extractor
from app.evaluation.data import BadData
from app.evaluation.figures import Band, Evaluation, Figure
from app.evaluation.own_key.evaluate import evaluate_key
from app.evaluation.polnear.evaluate import evaluate_polnear
from app.evaluation.seed import evaluate_seed
from app.extractors.registry import ExtractorUnavailable, UnknownExtractor, open_extractor
from app.settings import Settings

Item = TypeVar("Item")
Folder = Annotated[Path, typer.Argument(help="Folder with the data", metavar="PATH")]
Chosen = Annotated[str | None, typer.Option("--extractor", help="Name of the extractor; the server's own choice when not given")]
Json = Annotated[bool, typer.Option("--json", help="JSON instead of a table")]
Misses = Annotated[bool, typer.Option("--misses", help="Also list what was missed and what was wrong")]

group = typer.Typer(help="Measure an extractor on annotated data.")


@group.command()
def seed(path: Folder, extractor: Chosen = None, json: Json = False, misses: Misses = False) -> int:
    """One news file and its key of literal phrases: PATH/news.txt, PATH/key.json."""
    return _run(extractor, lambda opened, _: evaluate_seed(path, opened), json=json, misses=misses)


@group.command()
def polnear(
    path: Folder,
    split: Annotated[str, typer.Option(help="Folder inside PATH")] = "dev",
    extractor: Chosen = None,
    json: Json = False,
    misses: Misses = False,
) -> int:
    """Texts with standoff annotations: PATH/SPLIT/text/*.txt, PATH/SPLIT/attributions/*.ann."""
    return _run(extractor, lambda opened, _: evaluate_polnear(path, opened, split, _tracked), json=json, misses=misses)


@group.command()
def key(path: Folder, extractor: Chosen = None, json: Json = False, misses: Misses = False) -> int:
    """Dispatches with a key of claims, remarks, conflicts and events (PATH/key.json), stored as any article is in a database of their own."""
    return _run(extractor, lambda opened, settings: evaluate_key(path, opened, settings, _tracked), json=json, misses=misses)


def _run(extractor: str | None, evaluate: Callable[[Extractor, Settings], Evaluation], *, json: bool, misses: bool) -> int:
    settings = read_settings()
    try:
        outcome = evaluate(open_extractor(extractor, settings), settings)
    except (BadData, UnknownExtractor, ExtractorUnavailable) as error:
        raise Misuse(str(error)) from error
    if json:
        typer.echo(orjson.dumps(outcome.record(misses=misses)))
    else:
        _print(outcome, misses=misses)
    if outcome.failures:
        first = outcome.failures[0]
        typer.echo(f"counterclaim: {outcome.extractor} failed on {len(outcome.failures)} texts: {first.file}: {first.detail}", err=True)
    return FAILED if outcome.failures else 0


def _tracked(items: Sequence[Item], /) -> Iterable[Item]:
    console = Console(stderr=True)
    return track(items, "evaluating", console=console, transient=True, disable=not console.is_terminal)


def _print(outcome: Evaluation, *, misses: bool) -> None:
    console = Console()
    table = Table(
        "figure", "value", "n of m", "goal", "", title=f"{outcome.name}: {outcome.extractor} {outcome.version}", title_justify="left"
    )
    for figure in outcome.figures:
        table.add_row(*_row(figure))
    console.print(table)
    if outcome.bands:
        console.print(_reliability(outcome.bands))
    if misses:
        for miss in outcome.misses:
            typer.echo("\t".join((miss.kind, miss.file, miss.id, miss.detail)))


def _row(figure: Figure) -> tuple[str, str, str, str, str]:
    counted = "" if figure.part is None or figure.whole is None else f"{figure.part} of {figure.whole}"
    goal = "" if figure.goal is None else f"{'<=' if figure.at_most else '>='} {_number(figure.goal, figure)}"
    verdict = {None: "", True: "met", False: "missed"}[figure.met]
    return escape(figure.name), "-" if figure.value is None else _number(figure.value, figure), counted, goal, verdict


def _number(value: float, figure: Figure) -> str:
    return f"{value:.3f}" if figure.form == "share" else f"{value:,.0f}"


def _reliability(bands: Sequence[Band]) -> Table:
    table = Table("score", "right", "reported", "share right", title="contradictions by score", title_justify="left")
    for band in bands:
        part = f"{band.right / band.reported:.3f}" if band.reported else "-"
        table.add_row(f"{band.low:.2f} to {band.high:.2f}", str(band.right), str(band.reported), part)
    return table
