"""SQL of search: one query finds the documents, one more per kind of record reads what is shown of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlmodel import col

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Rows, numbered, placeholders
from app.db.search import matches
from app.tables import Actor, Article, Claim, Event, Proposition, SearchDocument

SNIPPET_LENGTH = 240
"""Characters of a snippet."""

_D = SearchDocument
_NOTHING: ColumnElement[Any] = literal_column("NULL")

_LISTING = Listing(
    statement=select(col(_D.id), col(_D.entity), col(_D.entity_id)),
    id_column=col(_D.id),
    filters={"q": lambda b: matches(b[0]), "kinds": lambda b: col(_D.entity).in_(b)},
)

_SHOWN: dict[str, tuple[Any, Any, Any, Any]] = {
    "actor": (col(Actor.id), col(Actor.name), _NOTHING, _NOTHING),
    "article": (col(Article.id), col(Article.title), func.substr(col(Article.text), 1, SNIPPET_LENGTH), _NOTHING),
    "event": (col(Event.id), col(Event.title), func.substr(col(Event.summary), 1, SNIPPET_LENGTH), col(Event.id)),
    "proposition": (col(Proposition.id), col(Proposition.text), _NOTHING, col(Proposition.event_id)),
    "claim": (col(Claim.id), col(Claim.text), _NOTHING, col(Claim.event_id)),
}
"""Kind of record -> its id, title, snippet and event."""


def page_of_hits(rows: Rows, values: Values, *, limit: int, cursor: str | None) -> tuple[list[dict[str, Any]], Page]:
    """One page of what the words find, newest first, as HitRead; at most one query per kind beside that for the page."""
    page = _LISTING.page(rows, values, limit=limit, cursor=cursor)
    wanted: dict[str, list[str]] = {}
    for _, entity, entity_id in page.rows:
        wanted.setdefault(entity, []).append(entity_id)
    shown = {entity: _shown(rows, entity, entity_ids) for entity, entity_ids in wanted.items()}
    return [shown[entity][entity_id] for _, entity, entity_id in page.rows if entity_id in shown[entity]], page


def _shown(rows: Rows, entity: str, entity_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    found = rows.all(_many(entity, len(entity_ids)), **numbered(entity_ids))
    return {
        record_id: {"entity": entity, "id": record_id, "title": title, "snippet": snippet, "event_id": event_id}
        for record_id, title, snippet, event_id in found
    }


@lru_cache(maxsize=512)
def _many(entity: str, size: int) -> Query:
    columns = _SHOWN[entity]
    return Query(select(*columns).where(columns[0].in_(placeholders(size))))
