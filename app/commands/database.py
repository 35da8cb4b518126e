"""`counterclaim db`: the schema's revisions."""

from __future__ import annotations

from typing import Annotated

import typer

from app.commands.opening import opened, read_settings
from app.db import schema

group = typer.Typer(help="The database's schema.")


@group.command()
def upgrade(revision: Annotated[str, typer.Argument(help="Revision to go up to")] = "head") -> None:
    """Bring the schema up to date."""
    with opened(read_settings(), at_head=False) as database:
        schema.upgrade(database, revision)
        typer.echo(f"at revision {schema.current_revision(database)}")


@group.command()
def downgrade(revision: Annotated[str, typer.Argument(help="Revision to go down to; `base` empties the database")]) -> None:
    """Take the schema down to a revision."""
    with opened(read_settings(), at_head=False) as database:
        schema.downgrade(database, revision)
        typer.echo(f"at revision {schema.current_revision(database) or 'none'}")


@group.command()
def current() -> None:
    """Say which revision the database is at and which one the program needs."""
    with opened(read_settings(), at_head=False) as database:
        typer.echo(f"database {schema.current_revision(database) or 'none'}, program {schema.head_revision()}")


@group.command()
def check() -> None:
    """Fail when the schema is not at head or differs from the program's tables."""
    with opened(read_settings()) as database:
        schema.check(database)
        typer.echo("the schema is as the program needs it")
