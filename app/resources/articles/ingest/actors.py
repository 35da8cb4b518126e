"""Speakers and sources into actors: one that is known, else a new one under its parents."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from sqlalchemy import select
from sqlmodel import col

from app.db.query import Query, Rows, from_json, numbered, placeholders, stepped
from app.db.unit import Unit
from app.domain.vocabulary import ActorKind
from app.engine.extraction.types import Speaker
from app.engine.linking.actors import ActorPlan, KnownActor, match_actor, plan_actor, plan_party, search_keys
from app.engine.linking.names import name_key, person_words
from app.resources.actors.schemas import ActorCreate, Alias
from app.resources.actors.service import record_actor
from app.tables import Actor, ActorKey

_LONGEST_NAME = 300
_NOBODY = "Unnamed source"
_NEW = "Nobody on record goes by this name; the actor is new."


class Cast:
    """The speakers of one text; an actor that nobody of the name is known for is made, with the actors it belongs to, once.

    `met` holds actors (ids) that are known to speak in the text already.
    """

    def __init__(self, unit: Unit, speakers: Iterable[Speaker], met: Mapping[Speaker, str] | None = None) -> None:
        self._unit = unit
        self._met: dict[Speaker, str] = {_plain(speaker): actor_id for speaker, actor_id in (met or {}).items()}
        self._why: dict[Speaker, str] = {}
        names = {name for speaker in {_plain(speaker) for speaker in speakers} for name in _names_of(speaker)}
        self._known = known_actors(unit.rows, names)

    def actors_of(self, speakers: Sequence[Speaker]) -> list[str]:
        """Ids of the actors who speak, one per speaker; names in full come first, because a family name alone needs one of them."""
        found = {who: self._actor_of(who) for who in sorted(speakers, key=lambda s: len(person_words(s.name)) == 1)}
        return [found[who] for who in speakers]

    def reason_of(self, speaker: Speaker) -> str | None:
        """Why the speaker is that actor; None for one that `actors_of` was not asked about."""
        return self._why.get(_plain(speaker))

    def _actor_of(self, speaker: Speaker) -> str:
        who = _plain(speaker)
        if who not in self._met:
            found = match_actor(who, self._known, frozenset(self._met.values()))
            self._why[who] = found.reason if found else _NEW
            self._met[who] = found.id if found else self._make(plan_actor(who))
        return self._met[who]

    def _make(self, plan: ActorPlan) -> str:
        parent_id = None if plan.parent_name is None else self._party(plan.parent_name)
        name, aliases = plan.name[:_LONGEST_NAME], tuple(alias[:_LONGEST_NAME] for alias in plan.aliases)
        body = ActorCreate(name=name, kind=plan.kind, parent_id=parent_id, aliases=[Alias(name=a) for a in aliases])
        actor_id = record_actor(self._unit, body)
        self._known = [*self._known, KnownActor(actor_id, name, aliases, plan.kind.value, parent_id)]
        return actor_id

    def _party(self, name: str) -> str:
        plan = plan_party(name)
        found = match_actor(Speaker(plan.name, plan.kind.value, None), self._known)
        return found.id if found else self._make(plan)


def _plain(speaker: Speaker) -> Speaker:
    """The speaker without the place where it is named."""
    return Speaker(speaker.name.strip()[:_LONGEST_NAME] or _NOBODY, speaker.kind, None, speaker.represents)


def media_named(unit: Unit, name: str) -> str:
    """Id of the actor of that name; when there is none, a new one of kind `media` (`unnamed` when the name says so)."""
    who = Speaker(name[:_LONGEST_NAME], ActorKind.MEDIA.value, None)
    plan = plan_actor(who)
    found = match_actor(who, known_actors(unit.rows, [name, plan.name]))
    if found is not None:
        return found.id
    kind = ActorKind.UNNAMED if plan.kind is ActorKind.UNNAMED else ActorKind.MEDIA
    if kind is ActorKind.UNNAMED or name_key(plan.name) == name_key(who.name):
        return record_actor(unit, ActorCreate(name=who.name, kind=kind))
    return record_actor(unit, ActorCreate(name=plan.name, kind=kind, aliases=[Alias(name=who.name)]))


def known_actors(rows: Rows, names: Collection[str]) -> list[KnownActor]:
    """Every actor that one of the names could mean, in one query: candidates for `match_actor`."""
    keys = stepped(key for name in names for key in search_keys(name))
    found = rows.all(_candidates(len(keys)), **numbered(keys)) if keys else []
    return [KnownActor(row[0], row[1], tuple(a["name"] for a in from_json(row[2])), row[3], row[4]) for row in found]


@lru_cache(maxsize=2048)
def _names_of(speaker: Speaker) -> tuple[str, ...]:
    plan = plan_actor(speaker)
    parents = []
    above = plan.parent_name
    while above is not None and above not in parents:
        parents.append(above)
        above = plan_party(above).parent_name
    return (speaker.name, plan.name, *parents)


@lru_cache(maxsize=512)
def _candidates(size: int) -> Query:
    columns = (col(Actor.id), col(Actor.name), col(Actor.aliases), col(Actor.kind), col(Actor.parent_id))
    named = select(col(ActorKey.actor_id)).where(col(ActorKey.key).in_(placeholders(size)))
    return Query(select(*columns).where(col(Actor.id).in_(named), col(Actor.merged_into_id).is_(None)).order_by(col(Actor.id)))
