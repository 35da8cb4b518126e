"""`counterclaim keys`: API keys."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from sqlmodel import Session, col, or_, select

from app.commands.failures import Failure, Misuse
from app.commands.opening import opened, read_settings
from app.db.ids import API_KEY, new_id
from app.db.unit import utc_now
from app.domain.vocabulary import Scope
from app.http.callers import new_key
from app.tables import ApiKey
from app.tables.columns import wire_instant

group = typer.Typer(help="API keys.")
_LONGEST_NAME = 100


@group.command()
def create(
    name: Annotated[str, typer.Option(help="Name of the key; stands in the change feed as the writer")],
    scope: Annotated[list[Scope], typer.Option(help="What it may do; repeat for several")],
) -> None:
    """Make a key and print it; it is shown only now."""
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        message = f"--name must be 1 to {_LONGEST_NAME} printable characters"
        raise Misuse(message)
    with opened(read_settings()) as database, database.writing() as session:
        key = make_key(session, name.strip(), scope)
    typer.echo(key)


@group.command("list")
def list_keys() -> None:
    """List the keys, without their secrets."""
    with opened(read_settings()) as database, database.writing() as session:
        keys = session.exec(select(ApiKey).order_by(col(ApiKey.id))).all()
        table = Table("id", "name", "prefix", "scopes", "created", "revoked")
        for key in keys:
            revoked = "" if key.revoked_at is None else wire_instant(key.revoked_at)
            table.add_row(key.id, key.name, f"cck_{key.prefix}_", ", ".join(key.scopes), wire_instant(key.created_at), revoked)
    Console().print(table)


@group.command()
def revoke(key: Annotated[str, typer.Argument(help="Name or id of the key")]) -> None:
    """Revoke a key at once and for ever."""
    with opened(read_settings()) as database, database.writing() as session:
        found = session.exec(select(ApiKey).where(or_(col(ApiKey.name) == key, col(ApiKey.id) == key))).first()
        if found is None:
            message = f"there is no key {key}"
            raise Failure(message)
        found.revoked_at = found.revoked_at or utc_now()
    typer.echo(f"revoked {key}")


def make_key(session: Session, name: str, scopes: list[Scope]) -> str:
    """Stores a new key and returns it, the only time it is to be had; raises `Failure` when the name is taken."""
    if session.exec(select(ApiKey.id).where(col(ApiKey.name) == name)).first() is not None:
        message = f"there is a key named {name} already; revoked names stay taken"
        raise Failure(message)
    key, prefix, secret_hash = new_key()
    given = sorted({scope.value for scope in scopes})
    session.add(ApiKey(id=new_id(API_KEY), name=name, prefix=prefix, secret_hash=secret_hash, scopes=given, created_at=utc_now()))
    return key
