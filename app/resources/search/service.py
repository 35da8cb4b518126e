"""The use case of search."""

from __future__ import annotations

from typing import Any

from app.db.query import Rows
from app.resources.search import store
from app.resources.search.schemas import SearchQuery


def search(rows: Rows, query: SearchQuery) -> dict[str, Any]:
    """One page as PageOf[HitRead]; words without any letter or digit find nothing. Raises `BadCursor`."""
    kinds = sorted({kind.value for kind in query.kinds})
    items, page = store.page_of_hits(rows, {"q": [query.q], "kinds": kinds}, limit=query.limit, cursor=query.cursor)
    return {"items": items, "next_cursor": page.next_cursor, "total": None}
