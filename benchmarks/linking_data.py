"""The made-up data made linkable: keys for actors and events, and scenes whose stories went through the product itself."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, insert, select, text
from sqlmodel import col

from app.commands.loading import author
from app.commands.opening import writes_on
from app.db.connect import Database, open_database
from app.db.ids import ACTOR
from app.engine.linking.actors import search_keys
from app.engine.linking.event_drafts import event_keys
from app.resources.articles.ingest import run
from app.resources.articles.schemas import ArticleCreate
from app.tables import Actor, ActorKey, Appearance, Article, Claim, Event, EventKey
from benchmarks.generate import generate, numbered_id
from benchmarks.stories import Scene, made_up_name, scene, story

SCENES = 8
STORIES = {"usual event": 3, "big event": 16}
"""Stories of a scene stored beforehand; a big event has more claims than a new claim is ever compared with."""
_TOWNS, _NAMES = 500, 2_000
_NAMES_OF_AN_EVENT = 6
_START = datetime(2026, 3, 2, 8, tzinfo=UTC)
_DAYS_OF_EVENTS = 365
"""The made-up events are spread over so many days before the stories."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A scene, how many of its stories are stored, and its number (for names and draws of its own)."""

    number: int
    size: str
    where: Scene

    def article(self, nth: int, event_id: str | None = None) -> ArticleCreate:
        """Its nth story as it is posted; always the same one."""
        told = story(self.where, _chooser(1_000 * self.number + nth))
        return ArticleCreate(
            title=told.title, text=told.text, source="Northwire", language="en", published_at=_START + timedelta(hours=nth),
            origin_key=self.key(nth), event=event_id,
        )  # fmt: skip

    def key(self, nth: int) -> str:
        """Origin key of its nth story."""
        return f"bench-{self.number}-{nth}"


def settings() -> Iterator[Setting]:
    """Every scene, those of one size together."""
    towns = _names(_TOWNS, 3)
    for number, size in enumerate(size for size in STORIES for _ in range(SCENES)):
        yield Setting(number, size, scene(_chooser(100 + number), towns[number]))


def make(path: Path, claims: int) -> None:
    """Makes an SQLite file with that many claims at `path`; an existing one is replaced."""
    generate(path, claims)
    database = open_database(f"sqlite:///{path}")
    with database.engine().begin() as connection:
        _key_actors(connection)
        _key_events(connection)
        connection.execute(text("ANALYZE"))
    for setting in settings():
        event_id: str | None = None
        for nth in range(STORIES[setting.size]):
            _store(database, setting.article(nth, event_id))
            event_id = event_id or event_of(database, setting)
    database.close()


def event_of(database: Database, setting: Setting) -> str:
    """Id of the event that the scene's first story made."""
    found = select(col(Claim.event_id)).join(Appearance, col(Appearance.claim_id) == col(Claim.id))
    first = found.join(Article, col(Article.id) == col(Appearance.article_id)).where(col(Article.origin_key) == setting.key(0))
    with database.engine().begin() as connection:
        return str(connection.execute(first.limit(1)).scalar_one())


def _store(database: Database, body: ArticleCreate) -> None:
    prepared = run.prepare(body, most_chars=100_000)
    writes_on(database).run(author("benchmark"), lambda unit: run.store_article(unit, prepared))


def _key_actors(connection: Connection) -> None:
    for setting in settings():  # a speaker with thousands of claims, as a ministry has: the first actors have most
        busy = {"id": numbered_id(ACTOR, setting.number), "name": f"{setting.where.front} Front"}
        connection.execute(text("UPDATE actor SET name = :name WHERE id = :id"), busy)
    known = connection.execute(select(col(Actor.id), col(Actor.name))).all()
    _load(connection, ActorKey, ({"key": key, "actor_id": actor_id} for actor_id, name in known for key in search_keys(name)))


def _key_events(connection: Connection) -> None:
    chooser, towns, names = _chooser(5), _names(_TOWNS, 3), _names(_NAMES, 4)
    keys: list[dict[str, Any]] = []
    changed: list[dict[str, Any]] = []
    for event_id, title in connection.execute(select(col(Event.id), col(Event.title))).all():
        town, told = chooser.choice(towns), chooser.sample(names, _NAMES_OF_AN_EVENT)
        place, day = {"name": town, "aliases": []}, _START - timedelta(days=chooser.randrange(_DAYS_OF_EVENTS))
        given = {"place": orjson.dumps(place).decode(), "words": orjson.dumps(told).decode(), "day": day.date().isoformat()}
        changed.append({"id": event_id, **given})
        keys += [{"key": key, "event_id": event_id} for key in event_keys([title], [town], told)]
    connection.execute(text("UPDATE event SET place = :place, keywords = :words, starts_on = :day WHERE id = :id"), changed)
    _load(connection, EventKey, keys)


def _load(connection: Connection, table: Any, rows: Iterable[dict[str, Any]]) -> None:
    connection.execute(insert(table).prefix_with("OR IGNORE"), list(rows))


def _names(count: int, seed: int) -> list[str]:
    chooser = _chooser(seed)
    return [made_up_name(chooser) for _ in range(count)]


def _chooser(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 -- made-up data, not secrets
