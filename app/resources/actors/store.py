"""SQL of actors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlmodel import Session, col, delete
from sqlmodel import select as select_rows

from app.db.keyset import Listing, Page, Values
from app.db.query import Query, Row, Rows, from_json, instant, numbered, placeholders
from app.db.search import matching_ids
from app.tables import Actor, ActorKey

_A = Actor
_COLUMNS = (
    col(_A.id), col(_A.slug), col(_A.name), col(_A.aliases), col(_A.kind), col(_A.parent_id), col(_A.root_id), col(_A.country), col(_A.external_ids),
    col(_A.reliability), col(_A.reliability_by), col(_A.maker_kind), col(_A.maker_name), col(_A.maker_version),
    instant(col(_A.created_at)), instant(col(_A.updated_at)), col(_A.version),
)  # fmt: skip

_LISTING = Listing(
    statement=select(*_COLUMNS).where(col(_A.merged_into_id).is_(None)),
    id_column=col(_A.id),
    orders={"name": col(_A.name)},
    filters={
        "q": lambda b: col(_A.id).in_(matching_ids(b[0])),
        "kind": lambda b: col(_A.kind).in_(b),
        "parent": lambda b: col(_A.parent_id).in_(b),
        "country": lambda b: col(_A.country).in_(b),
    },
)
_BY_REF = Query(
    select(col(_A.id), col(_A.merged_into_id)).where(or_(col(_A.id) == bindparam("ref"), col(_A.slug) == bindparam("ref"))).limit(1)
)
_PARENTS = Query(select(col(_A.id), col(_A.parent_id)).where(col(_A.parent_id).is_not(None)))


def resolve(rows: Rows, ref: str) -> tuple[str, str | None] | None:
    """(id, id of the survivor or None) of the actor with that id or slug, None when there is none."""
    found = rows.first(_BY_REF, ref=ref)
    return None if found is None else (found[0], found[1])


def read_actor(rows: Rows, actor_id: str) -> dict[str, Any] | None:
    """The actor as ActorRead, merged or not; None when there is none."""
    return next(iter(read_actors(rows, [actor_id]).values()), None)


def read_actors(rows: Rows, actor_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Actor id -> ActorRead, in two queries however many they are; unknown ids are left out."""
    found = rows.all(_many(len(actor_ids)), **numbered(actor_ids)) if actor_ids else []
    return {item["id"]: item for item in _shaped(rows, found)}


def page_of_actors(
    rows: Rows, values: Values, *, sort: str, limit: int, cursor: str | None, total: bool
) -> tuple[list[dict[str, Any]], Page]:
    """One page of actors that were not merged away, as ActorRead."""
    page = _LISTING.page(rows, values, sort=sort, limit=limit, cursor=cursor, total=total)
    return _shaped(rows, page.rows), page


def parents(rows: Rows) -> dict[str, str | None]:
    """Actor id -> parent id of every actor that has one."""
    return dict(rows.all(_PARENTS))


def lock_actor(session: Session, actor_id: str) -> Actor:
    """The row, locked to the end of the transaction."""
    return session.exec(select_rows(Actor).where(col(_A.id) == actor_id).with_for_update()).one()


def replace_keys(session: Session, actor_id: str, keys: Iterable[str]) -> None:
    """Sets the normalised names by which text finds the actor."""
    session.exec(delete(ActorKey).where(col(ActorKey.actor_id) == actor_id))
    session.add_all(ActorKey(key=key, actor_id=actor_id) for key in sorted(set(keys)))
    session.flush()


def _shaped(rows: Rows, found: Sequence[Row]) -> list[dict[str, Any]]:
    merged: dict[str, list[str]] = {}
    if found:
        for survivor, absorbed in rows.all(_merged(len(found)), **numbered([row[0] for row in found])):
            merged.setdefault(survivor, []).append(absorbed)
    return [shape_actor(row, merged.get(row[0], [])) for row in found]


@lru_cache(maxsize=256)
def _many(size: int) -> Query:
    return Query(select(*_COLUMNS).where(col(_A.id).in_(placeholders(size))))


@lru_cache(maxsize=256)
def _merged(size: int) -> Query:
    return Query(select(col(_A.merged_into_id), col(_A.id)).where(col(_A.merged_into_id).in_(placeholders(size))).order_by(col(_A.id)))


def shape_actor(row: Row, merged_ids: list[str]) -> dict[str, Any]:
    """A row as ActorRead."""
    (
        actor_id, slug, name, aliases, kind, parent_id, root_id, country, external_ids, reliability, reliability_by,
        maker_kind, maker_name, maker_version, created_at, updated_at, version,
    ) = row  # fmt: skip
    return {
        "id": actor_id, "slug": slug, "name": name, "aliases": from_json(aliases), "kind": kind, "parent_id": parent_id, "side_id": root_id,
        "country": country, "external_ids": from_json(external_ids), "reliability": reliability, "reliability_by": reliability_by,
        "merged_ids": merged_ids, "created_by": {"kind": maker_kind, "name": maker_name, "version": maker_version},
        "created_at": created_at, "updated_at": updated_at, "version": version,
    }  # fmt: skip
