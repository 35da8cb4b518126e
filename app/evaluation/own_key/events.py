"""Scores which dispatches were linked to one event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.evaluation.figures import Figure, Miss
from app.evaluation.measures import b_cubed
from app.evaluation.own_key.schemas import Key
from app.evaluation.own_key.stored import Told

_F1_GOAL = 0.92


def event_figures(key: Key, told: Mapping[str, Sequence[Told]]) -> Iterator[Figure]:
    """B-cubed agreement of the stored events with the key's labels, over dispatches; one without claims is an event of its own."""
    agreement = b_cubed(linked(key, told), {dispatch.file: dispatch.event for dispatch in key.dispatches})
    yield Figure("event links, B-cubed F1", None if agreement is None else agreement.f1, _F1_GOAL)
    yield Figure("event links, B-cubed precision", None if agreement is None else agreement.precision)
    yield Figure("event links, B-cubed recall", None if agreement is None else agreement.recall)


def event_misses(key: Key, told: Mapping[str, Sequence[Told]]) -> Iterator[Miss]:
    """Dispatches of one label on several events, and of several labels on one event."""
    found = linked(key, told)
    labels = {dispatch.file: dispatch.event for dispatch in key.dispatches}
    for file, event in found.items():
        apart = sorted(other for other in found if labels[other] == labels[file] and found[other] != event)
        if apart:
            yield Miss("event apart", file, labels[file], f"not with {', '.join(apart)}")
        mixed = sorted(other for other in found if labels[other] != labels[file] and found[other] == event)
        if mixed:
            yield Miss("event mixed", file, labels[file], f"with {', '.join(mixed)}")


def linked(key: Key, told: Mapping[str, Sequence[Told]]) -> dict[str, str]:
    """File of each dispatch -> the event of most of its claims (the smaller id of equals), or the file itself without one."""
    found = {}
    for dispatch in key.dispatches:
        events = Counter(one.event_id for one in told.get(dispatch.file, ()) if one.event_id is not None)
        found[dispatch.file] = min(events, key=lambda event: (-events[event], event)) if events else dispatch.file
    return found
