"""`counterclaim extract`: what the engine finds in texts, without a database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from app.commands.failures import EXPECTED, FAILED, Misuse, line_about
from app.commands.opening import opened_extractor, read_settings
from app.commands.texts import read_text
from app.engine.analyse import analyse
from app.engine.extraction.spans import spans_record
from app.engine.extraction.types import Extractor
from app.engine.extraction.views import views_by


def extract(
    files: Annotated[list[Path], typer.Argument(help="Plain-text files")],
    spans: Annotated[bool, typer.Option("--spans", help="One JSON line per file, with character offsets into it")] = False,
    source: Annotated[str | None, typer.Option(help="Name of who published them, which their remarks of checking may mean")] = None,
    extractor: Annotated[str | None, typer.Option(help="Name of the extractor; else the server's")] = None,
) -> int:
    """Print claims, views, remarks and contradictions of each file as character spans."""
    if not spans:
        message = "say --spans: it is the only form so far"
        raise Misuse(message)
    reader = opened_extractor(extractor, read_settings())
    failed = 0
    for path in files:
        try:
            typer.echo(orjson.dumps(_record(path, reader, source)))
        except EXPECTED as error:
            failed += 1
            where = f"{path}: "
            typer.echo(f"counterclaim: {where}{line_about(error).removeprefix(where)}", err=True)
    return FAILED if failed else 0


def _record(path: Path, extractor: Extractor, source: str | None) -> dict[str, Any]:
    text = read_text(path)
    found = analyse(text, extractor, source=source)
    if found.extraction.dropped:
        typer.echo(f"counterclaim: {path}: dropped {found.extraction.dropped} items whose words are not in the text", err=True)
    pairs = [(pair.first, pair.second, pair.kinds[0].value, pair.score) for pair in found.findings]
    views = views_by(extractor, text, found.extraction)
    return spans_record(path.name.removesuffix(".txt"), found.extraction, pairs, views)
