"""Which known actor a speaker is. Exact after folding or not at all: similarity proposes, it never merges alone."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from rapidfuzz import fuzz

from app.domain.vocabulary import ActorKind
from app.engine.extraction.types import Speaker
from app.engine.linking.names import family_name_keys, name_key, person_words, search_keys, speaks_for
from app.engine.linking.plans import ActorPlan, display_name, guess_kind, plan_actor, plan_party

__all__ = [
    "ActorMatch",
    "ActorPlan",
    "KnownActor",
    "display_name",
    "guess_kind",
    "match_actor",
    "plan_actor",
    "plan_party",
    "search_keys",
    "similar_actors",
]

_SIMILAR_FROM = 78.0


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor already on record (a candidate fetched by `search_keys`)."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ActorKind.OTHER.value
    parent_id: str | None = None


@dataclass(frozen=True, slots=True)
class ActorMatch:
    """A known actor and why; `score` 1 for the same name, lower for weaker grounds, 0-1."""

    id: str
    score: float
    reason: str


def _by_key(key: str, known: Sequence[KnownActor]) -> tuple[KnownActor, str] | None:
    """The one actor with that key among its names, else the one with it among its aliases; a tie between aliases decides nothing."""
    if not key:
        return None
    named = sorted((a for a in known if name_key(a.name) == key), key=lambda a: a.id)
    if named:
        return named[0], named[0].name
    aliased = [(a, alias) for a in known for alias in a.aliases if name_key(alias) == key]
    return aliased[0] if len({a.id for a, _ in aliased}) == 1 else None


def _by_last_name(speaker: Speaker, known: Sequence[KnownActor], same_story: AbstractSet[str]) -> ActorMatch | None:
    words = person_words(speaker.name)
    if len(words) != 1:
        return None
    last = name_key(words[0])
    found = [
        a
        for a in known
        if a.id in same_story and a.kind == ActorKind.PERSON.value and any(last in family_name_keys(n) for n in (a.name, *a.aliases))
    ]
    if len({a.id for a in found}) != 1:
        return None
    return ActorMatch(found[0].id, 0.9, f'"{speaker.name}" is the family name of {found[0].name}, who is named in the same story.')


def match_actor(speaker: Speaker, known: Sequence[KnownActor], same_story: AbstractSet[str] = frozenset()) -> ActorMatch | None:
    """The known actor a speaker is, or None when no rule is sure.

    `same_story` holds the ids of actors already linked in this story: only among them does a last name alone name a person. Rules in order:
    same key as a name or alias; a capital for its state; the personal name behind a title; the last name within the story.
    """
    direct = _by_key(name_key(speaker.name), known)
    if direct is not None:
        return ActorMatch(direct[0].id, 1.0, f'"{speaker.name}" is {direct[0].name} (same name as "{direct[1]}" after folding).')
    metonym = speaks_for(speaker.name) if speaker.kind != ActorKind.PERSON.value else None
    state = _by_key(name_key(metonym.name), known) if metonym is not None else None
    if state is not None:
        return ActorMatch(state[0].id, 0.95, f'"{speaker.name}" stands for {state[0].name}.')
    person = person_words(speaker.name)
    planned = plan_actor(speaker)
    bare = name_key(" ".join(person)) if len(person) > 1 else name_key(planned.name)
    titled = _by_key(bare, known)
    if titled is not None and titled[0].kind == planned.kind.value:
        return ActorMatch(titled[0].id, 0.95, f'"{speaker.name}" is {titled[0].name} without title or description.')
    return _by_last_name(speaker, known, same_story)


def similar_actors(speaker: Speaker, known: Sequence[KnownActor], limit: int = 3) -> tuple[ActorMatch, ...]:
    """Known actors with a similar name, best first, for a person to decide: rapidfuzz scores North and South Korea 82 of 100."""
    key = name_key(speaker.name)
    scored = []
    for actor in known:
        best = max((fuzz.ratio(key, name_key(n)) for n in (actor.name, *actor.aliases)), default=0.0)
        if best >= _SIMILAR_FROM:
            scored.append(
                ActorMatch(actor.id, best / 100, f'"{speaker.name}" reads like {actor.name} ({best:.0f} of 100), not merged on that alone.')
            )
    return tuple(sorted(scored, key=lambda m: (-m.score, m.id))[: max(limit, 0)])
