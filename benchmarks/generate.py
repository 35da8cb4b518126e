"""Deterministic made-up data in the product's own schema: N claims over N/50 events."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, text

from app.db import schema
from app.db.connect import open_database
from app.db.ids import ACTOR, APPEARANCE, ARTICLE, CLAIM, EVENT, PROPOSITION, encode
from app.tables import Actor, Appearance, Article, Claim, Event, Proposition

CLAIMS_OF_AN_EVENT = 50
BIG_EVENT_SHARE = 100
"""One event in so many carries twelve times as many claims."""

_START = datetime(2024, 1, 1, tzinfo=UTC)
_STATUSES = ("unreviewed",) * 8 + ("verified",) * 6 + ("unable_to_verify",) * 4 + ("refuted",) * 2
_STANCES = ("asserts",) * 9 + ("denies",) * 8 + ("acknowledges",) * 3
_SYLLABLES = tuple(a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "an", "er", "il", "or"))


def numbered_id(prefix: str, number: int) -> str:
    """The id of the number-th record of its kind, in the product's form."""
    return f"{prefix}_{encode((1_700_000_000_000 + number) << 80 | 0x7 << 76 | 0x8 << 62 | number)}"


def generate(path: Path, claims: int) -> None:
    """Makes an SQLite file with that many claims (and what they refer to); an existing file of the same name is replaced."""
    for old in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        old.unlink(missing_ok=True)
    database = open_database(f"sqlite:///{path}")
    schema.upgrade(database)
    made = _Data(claims)
    with database.engine().begin() as connection:
        _load(connection, Actor, made.actors())
        _load(connection, Article, made.articles())
        _load(connection, Event, made.events())
        _load(connection, Proposition, made.propositions())
        _load(connection, Claim, made.claims())
        _load(connection, Appearance, made.appearances())
        connection.execute(text("ANALYZE"))
    database.close()


def _load(connection: Connection, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == 5_000:
            connection.execute(insert(table), batch)
            batch = []
    if batch:
        connection.execute(insert(table), batch)


class _Data:
    def __init__(self, claims: int, seed: int = 7) -> None:
        self.random = random.Random(seed)  # noqa: S311 -- made-up data, not secrets
        self.n_claims = claims
        self.n_events = max(claims // CLAIMS_OF_AN_EVENT, 1)
        self.n_actors = min(2_000, max(claims // 20, 10))
        self.n_articles = max(claims // 10, 1)
        self.words = ["".join(self.random.choice(_SYLLABLES) for _ in range(self.random.choice((2, 3)))) for _ in range(20_000)]

    def sentence(self, low: int, high: int) -> str:
        return " ".join(self.random.choices(self.words, k=self.random.randint(low, high))).capitalize() + "."

    def stamp(self) -> dict[str, Any]:
        at = _START + timedelta(minutes=self.random.randrange(900_000))
        return {"created_at": at, "updated_at": at, "version": 1}

    def made(self) -> dict[str, Any]:
        return {"maker_kind": "import", "maker_name": "benchmark", "maker_version": "1"}

    def actors(self) -> Iterator[dict[str, Any]]:
        for n in range(self.n_actors):
            name = self.sentence(2, 3)[:-1]
            actor_id = numbered_id(ACTOR, n)
            yield {
                "id": actor_id, "root_id": actor_id, "slug": f"actor-{n}", "name": name, "aliases": [], "kind": "government_body",
                "country": "NO", "external_ids": {}, **self.stamp(), **self.made(),
            }  # fmt: skip

    def articles(self) -> Iterator[dict[str, Any]]:
        for n in range(self.n_articles):
            yield {
                "id": numbered_id(ARTICLE, n), "url": f"https://example.org/{n}", "title": self.sentence(5, 8), "language": "en",
                "published_at": _START, "source_id": numbered_id(ACTOR, n % self.n_actors), "origin_key": f"o{n}",
                "extraction_status": "none", **self.stamp(),
            }  # fmt: skip

    def events(self) -> Iterator[dict[str, Any]]:
        for n in range(self.n_events):
            yield {
                "id": numbered_id(EVENT, n), "slug": f"event-{n}", "title": self.sentence(5, 9), "summary": self.sentence(20, 40),
                "starts_on": _START.date(), "keywords": [], "revision": 1, "dispute_status": "uncontested", **self.stamp(), **self.made(),
            }  # fmt: skip

    def propositions(self) -> Iterator[dict[str, Any]]:
        for n in range(self.n_events * 3):
            yield {
                "id": numbered_id(PROPOSITION, n), "event_id": numbered_id(EVENT, n // 3), "text": self.sentence(8, 14), "kind": "yes_no",
                "dispute_status": "uncontested", **self.stamp(), **self.made(),
            }  # fmt: skip

    def claims(self) -> Iterator[dict[str, Any]]:
        big = max(self.n_events // BIG_EVENT_SHARE, 1)
        for n in range(self.n_claims):
            event = self.random.randrange(big) if self.random.random() < 0.12 else n % self.n_events
            speaker = numbered_id(ACTOR, int(self.random.random() ** 2 * self.n_actors))
            stamp = self.stamp()
            yield {
                "id": numbered_id(CLAIM, n), "text": self.sentence(8, 13), "language": "en", "claimant_id": speaker, "side_id": speaker,
                "event_id": numbered_id(EVENT, event), "proposition_id": numbered_id(PROPOSITION, event * 3 + self.random.randrange(3)),
                "grouped_by": "import", "stance": self.random.choice(_STANCES), "claim_type": "fact", "asserted_at": stamp["created_at"],
                "lifecycle": "active", "fingerprint": f"f{n}", "is_current": True, "verification_status": self.random.choice(_STATUSES),
                "assessments_count": 0, "verdicts_disagree": False, "contradictions_count": 0, "first_seen": _START, "last_seen": _START,
                **stamp, **self.made(),
            }  # fmt: skip

    def appearances(self) -> Iterator[dict[str, Any]]:
        for n in range(self.n_claims):
            article = self.random.randrange(self.n_articles)
            yield {
                "id": numbered_id(APPEARANCE, n), "claim_id": numbered_id(CLAIM, n), "article_id": numbered_id(ARTICLE, article),
                "quote": self.sentence(8, 13), "attribution": "paraphrase", "created_at": _START,
            }  # fmt: skip
