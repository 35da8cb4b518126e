"""Which side an actor stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def side_of(actor_id: str, parent_of: Mapping[str, str | None], listed: Mapping[str, str]) -> str:
    """The actor's side: what the event lists for it or its nearest listed ancestor, else the root of its parent chain.

    `parent_of` maps an actor to its parent (None or missing: a root), `listed` an actor to the side the event gives it. Should a
    loop ever be stored, all that lead into it share one side, the smallest id of the loop. Rule: domain.md, "Records", Actor.
    """
    chain = list(_chain(actor_id, parent_of))
    for actor in chain:
        if actor in listed:
            return listed[actor]
    beyond = parent_of.get(chain[-1])
    return chain[-1] if beyond is None else min(chain[chain.index(beyond) :])


def would_loop(actor_id: str, new_parent_id: str, parent_of: Mapping[str, str | None]) -> bool:
    """True when the actor would become its own ancestor under the new parent."""
    return actor_id in _chain(new_parent_id, parent_of)


def _chain(actor_id: str, parent_of: Mapping[str, str | None]) -> Iterator[str]:
    seen: set[str] = set()
    current: str | None = actor_id
    while current is not None and current not in seen:
        seen.add(current)
        yield current
        current = parent_of.get(current)
