"""Every resource by name: its routes, how a snapshot of it is read, and what settles a write."""

from __future__ import annotations

from fastapi import APIRouter

from app.db.unit import Unit
from app.resources.actors.routes import router as actors
from app.resources.actors.store import read_actor
from app.resources.changes.routes import router as changes
from app.resources.changes.service import publisher

ROUTERS: tuple[APIRouter, ...] = (actors, changes)

publish = publisher({"actor": read_actor})


def settle(unit: Unit) -> None:
    """Brings contradictions, derived fields and disputes up to date with what the write touched."""
