"""The story the tests of claims and assessments are told in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session

from app.db import ids
from app.db.connect import Database
from app.db.ids import new_id
from app.tables import Actor, Article, Event, EventParticipant, Proposition

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
STAMP: dict[str, Any] = {"created_at": AT, "updated_at": AT, "version": 1}
MADE = {"maker_kind": "human", "maker_name": "desk"}
TEXT = "The lock at Ostra was closed at noon, the ministry said. The union denied it: the lock never closed, it said."
QUOTE = "The lock at Ostra was closed at noon, the ministry said"
DENIAL = "the lock never closed, it said"


@dataclass(frozen=True, slots=True)
class Story:
    """Ids of everything there is."""

    state: str
    ministry: str
    union: str
    helper: str
    expert: str
    gazette: str
    courier: str
    event: str
    sub_event: str
    other_event: str
    closed: str
    flooded: str
    article: str
    reprint: str
    untold: str

    def plain(self, **fields: Any) -> dict[str, Any]:
        """Body of a claim by the ministry on the first proposition."""
        return {
            "text": "The lock at Ostra was closed at noon.",
            "claimant_id": self.ministry,
            "event_id": self.event,
            "proposition_id": self.closed,
            "stance": "asserts",
            **fields,
        }


def tell(database: Database) -> Story:
    """Writes the story's rows and returns their ids."""
    with database.writing() as session:
        state = _actor(session, "Ostmark", "state")
        ministry = _actor(session, "Ministry of Locks", "government_body", state)
        union = _actor(session, "Boatmen's Union", "other")
        helper = _actor(session, "Harbour Pilots", "company")
        expert = _actor(session, "Dr Ivo Lind", "person")
        gazette, courier = _actor(session, "Gazette", "media"), _actor(session, "Courier", "media")
        event = _event(session, "Closure of the lock", None)
        sub_event = _event(session, "Flood behind the lock", event)
        other_event = _event(session, "Strike of the boatmen", None)
        session.add(EventParticipant(event_id=event, actor_id=helper, side_id=union))
        session.flush()
        return Story(
            state, ministry, union, helper, expert, gazette, courier, event, sub_event, other_event,
            closed=_proposition(session, event, "The lock is closed", "yes_no"),
            flooded=_proposition(session, sub_event, "Houses under water", "quantity"),
            article=_article(session, gazette, TEXT, datetime(2026, 3, 2, tzinfo=UTC)),
            reprint=_article(session, courier, TEXT, datetime(2026, 3, 3, tzinfo=UTC)),
            untold=_article(session, courier, None, None),
        )  # fmt: skip


def _add(session: Session, row: Any) -> str:
    session.add(row)
    session.flush()
    made: str = row.id
    return made


def _actor(session: Session, name: str, kind: str, parent: str | None = None) -> str:
    actor_id = new_id(ids.ACTOR)
    slug = "-".join(name.lower().replace("'", "").split())
    row = Actor(id=actor_id, slug=slug, name=name, kind=kind, parent_id=parent, root_id=parent or actor_id, **STAMP, **MADE)
    return _add(session, row)


def _event(session: Session, title: str, parent: str | None) -> str:
    slug = "-".join(title.lower().split())
    return _add(session, Event(id=new_id(ids.EVENT), slug=slug, title=title, parent_id=parent, **STAMP, **MADE))


def _proposition(session: Session, event_id: str, text: str, kind: str) -> str:
    return _add(session, Proposition(id=new_id(ids.PROPOSITION), event_id=event_id, text=text, kind=kind, **STAMP, **MADE))


def _article(session: Session, source_id: str, text: str | None, published_at: datetime | None) -> str:
    article_id = new_id(ids.ARTICLE)
    row = Article(
        id=article_id, title=f"Lock closed {article_id[-4:]}", source_id=source_id, text=text, published_at=published_at,
        origin_key=article_id, **STAMP,
    )  # fmt: skip
    return _add(session, row)
