"""One ingestion after the other."""

from __future__ import annotations

from sqlalchemy import text
from sqlmodel import Session

_LOCK = 7_201_002
"""Key of the PostgreSQL advisory lock that orders ingestions; any constant nobody else uses."""


def take_turn(session: Session) -> None:
    """From here to the end of the transaction no other ingestion makes actors, events or propositions.

    Without it two ingestions at the same time would each miss the actor the other is making. SQLite has only one writer anyway.
    """
    if session.connection().dialect.name == "postgresql":
        session.connection().execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
