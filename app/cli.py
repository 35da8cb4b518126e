"""The command line: `counterclaim`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import typer
from typer.main import get_command

from app.collector import collect_seldom
from app.commands import database, demo, evaluate, extract, failures, ingest, keys, reextract, serve
from app.log import configure_logging

app = typer.Typer(help="Tracks conflicting claims: who said what, where, and who denies it.", add_completion=False)
app.command()(serve.serve)
app.command()(ingest.ingest)
app.command()(extract.extract)
app.command()(reextract.reextract)
app.command()(demo.demo)
app.add_typer(keys.group, name="keys")
app.add_typer(database.group, name="db")
app.add_typer(evaluate.group, name="eval")


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and returns its exit code; an expected error becomes one line on stderr."""
    configure_logging("error")  # commands tell in their own words what went wrong; standard output is for results
    try:
        code = get_command(app).main(args=list(arguments), prog_name="counterclaim", standalone_mode=False)
    except failures.EXPECTED as error:
        typer.echo(f"counterclaim: {failures.line_about(error)}", err=True)
        return failures.exit_code(error)
    return code if isinstance(code, int) else 0


def main() -> None:
    """Entry point of the program."""
    collect_seldom()
    sys.exit(run(sys.argv[1:]))
