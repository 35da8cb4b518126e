"""Alembic's environment: one history for SQLite and PostgreSQL, drawn from app.tables."""

from __future__ import annotations

from typing import Any

from alembic import context
from app.db.connect import open_database
from app.settings import Settings
from app.tables import metadata

OURS_BESIDE_THE_MODELS = {"ix_search_document_body"}


def drawn_from_models(_object: Any, name: str | None, kind: str, reflected: bool, _compare_to: Any) -> bool:
    """False for the search indexes, which the migrations make by hand (app/db/search.py)."""
    if kind == "table" and reflected and (name or "").startswith("search_index"):
        return False
    return not (kind == "index" and name in OURS_BESIDE_THE_MODELS)


def run(connection: Any) -> None:
    """Runs the migrations on that connection."""
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_object=drawn_from_models,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if context.is_offline_mode():
    context.configure(url=Settings().database_url, target_metadata=metadata, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
elif given is not None:
    run(given)
else:
    database = open_database(Settings().database_url)
    with database.engine().begin() as opened:
        run(opened)
    database.close()
