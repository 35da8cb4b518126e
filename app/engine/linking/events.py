"""Which event a story belongs to: same place, near in time, and about the same thing; all three, or no match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz

from app.engine.linking.event_drafts import EventDraft, names_in
from app.engine.linking.names import name_key
from app.engine.linking.places import is_region, is_state, place_key, place_sound
from app.engine.linking.states import adjectives, capitals, state_names
from app.engine.linking.terms import content_words, stem, topics_of

_UNKNOWN_GAP = 7
_NEAR = 21
"""Days within which one more name beside the town speaks for one event."""
_FARTHEST = 60
"""Days beyond which a story is about another event, whatever they share."""
_DAYS_OF_ONE_TOWN = 3
"""Days within which a town and one more name are enough, however the two stories are worded."""
_NAMES_DAYS = 10
_NAMES_FROM = 2
_MANY_NAMES = 3
_MOST_NAMES = 5
"""So many names make two reports one event wherever each of them puts it, people and firms of one trial; `_MANY_NAMES` within three days, or
when the later one names the event's place."""
_MANY_TERMS = 3
_SPELT_ALIKE = 75.0
"""Least likeness (rapidfuzz's ratio, 0-100) of two spellings of a town; only beside shared names and terms."""
_TERMS_FROM = 2
_TOPIC_FROM = 2
"""Words that one of two reports must have of a topic for both to be about it; of the other one is enough."""


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event on record (a candidate fetched by `draft_keys`); `place_names` holds the place's name and aliases, `keywords` names and terms."""

    id: str
    title: str
    place_names: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class EventMatch:
    """A known event and why; `score` 0-1."""

    id: str
    score: float
    reason: str


def _days_apart(draft: EventDraft, known: KnownEvent) -> int | None:
    if draft.starts_on is None or known.starts_on is None:
        return None
    last = max(known.ends_on or known.starts_on, known.starts_on)
    if draft.starts_on < known.starts_on:
        return (known.starts_on - draft.starts_on).days
    return max((draft.starts_on - last).days, 0)


def _terms(title: str, keywords: Sequence[str], leave_out: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(w) for w in _telling_words(title, tuple(keywords)) if w not in leave_out)


@lru_cache(maxsize=1024)
def _telling_words(title: str, keywords: tuple[str, ...]) -> frozenset[str]:
    """The words of a headline and of keywords without states and peoples; kept, because a story meets every candidate with the same ones."""
    found = [*content_words(title), *(w for k in keywords for w in content_words(k))]
    return frozenset(w for w in found if w not in state_names() and w not in adjectives())


def _enough(shared: int, overlap: float, same_topic: bool, gap: int, town: bool) -> bool:
    """Whether the terms agree enough for a story `gap` days away: the farther, the more; a state as place says little."""
    if not town:
        return gap <= 14 and shared >= 3 and overlap >= 0.35
    if gap <= 3:
        return same_topic or shared >= 2
    if gap <= 21:
        return (same_topic and shared >= 1) or overlap >= 0.25
    return gap <= _FARTHEST and same_topic and overlap >= 0.25


def _same_place(draft: EventDraft, known: KnownEvent) -> str | None:
    """The shared place's name, found among the place names, by its sound, or in the title of one that has none; None when they share none."""
    mine = {place_key(p): p for p in (draft.place_name, *draft.place_aliases) if p}
    theirs = {place_key(p): p for p in known.place_names}
    for key in sorted(set(mine) & set(theirs)):
        return mine[key]
    sounds = {place_sound(p) for p in theirs.values()}
    for name in sorted(mine.values()):
        if place_sound(name) in sounds:
            return name
    for names, others, title in ((mine, theirs, known.title), (theirs, mine, draft.title)):
        for key in sorted(names) if not others else ():
            if key and f" {key} " in f" {name_key(title)} ":
                return names[key]
    return None


def _match(draft: EventDraft, known: KnownEvent) -> EventMatch | None:
    days = _days_apart(draft, known)
    gap = _UNKNOWN_GAP if days is None else days
    place = _same_place(draft, known) if gap <= _FARTHEST else None
    if place is None and gap > _NEAR:
        return None  # no rule below reaches so far; most candidates end here
    common = _common(draft, known)
    when = "on an unknown day" if days is None else "on the same day" if days == 0 else f"{days} days apart"
    if place is not None:
        town = not is_state(place) and place_key(place) not in capitals()
        others = len(common.names - {place_key(place)})
        named = town and ((gap <= _NEAR and others > 0 and common.about_one_thing) or (gap <= _DAYS_OF_ONE_TOWN and others > 0))
        if not named and not _enough(len(common.terms), common.overlap, common.same_topic, gap, town):
            return None
        score = (0.55 if town else 0.4) + 0.25 * min(1.0, common.overlap * 1.5) + 0.2 * max(0.0, 1 - gap / 30)
        return EventMatch(known.id, round(min(score, 1.0), 3), f"Same place ({place}), {when}, {common.told()}.")
    if common.are_enough(gap) and (_wherever(draft, known, common, gap) or _may_be_one(draft, known)):
        score = 0.4 + 0.1 * min(len(common.names), 4) + 0.1 * min(1.0, common.overlap)
        return EventMatch(known.id, round(score, 3), f"The same names ({', '.join(sorted(common.names)[:4])}), {when}, {common.told()}.")
    wording = fuzz.token_set_ratio(name_key(draft.title), name_key(known.title))
    if (draft.place_name and known.place_names) or gap > 7 or len(common.terms) < 3 or (wording < 85 and common.overlap < 0.5):
        return None
    score = 0.4 + 0.3 * min(common.overlap, 1.0) + 0.2 * wording / 100
    return EventMatch(known.id, round(score, 3), f"No place to compare, {when}, {common.told()}.")


@dataclass(frozen=True, slots=True)
class _Common:
    """What a story and an event have in common beside the place: proper names, other terms, their share, a broad topic."""

    names: frozenset[str]
    terms: frozenset[str]
    overlap: float
    same_topic: bool

    @property
    def about_one_thing(self) -> bool:
        """True when not only the names agree."""
        return self.same_topic or len(self.terms) >= _TERMS_FROM

    def are_enough(self, gap: int) -> bool:
        """Whether names and terms make two reports `gap` days apart one event without the place: the fewer names, the more terms and the nearer."""
        if len(self.names) >= _MANY_NAMES:
            return gap <= _NEAR
        if len(self.names) >= _NAMES_FROM:
            return gap <= _NAMES_DAYS and (self.same_topic or bool(self.terms))
        if len(self.names) == 1 and gap <= _DAYS_OF_ONE_TOWN and self.same_topic and len(self.terms) >= _TERMS_FROM:
            return True
        return len(self.names) == 1 and gap <= _NAMES_DAYS // 2 and len(self.terms) >= _MANY_TERMS

    def told(self) -> str:
        """The terms for a person to check."""
        return f"terms in common: {', '.join(sorted(self.terms)[:5])}" if self.terms else "the same topic"


def _common(draft: EventDraft, known: KnownEvent) -> _Common:
    places = {w for p in (draft.place_name, *draft.place_aliases, *known.place_names) if p for w in place_key(p).split()}
    names = names_in(draft.keywords) & (names_in(known.keywords) | {place_key(p) for p in known.place_names})
    if draft.place_name and (place_key(draft.place_name) in names_in(known.keywords) or (names and _spelt_alike(draft, known))):
        names |= {place_key(draft.place_name)}
    left_out = frozenset(places) | names_in(draft.keywords) | names_in(known.keywords)
    mine, theirs = (_terms(t, k, left_out) for t, k in ((draft.title, draft.keywords), (known.title, known.keywords)))
    shared = mine & theirs
    topics, others = topics_of(mine), topics_of(theirs)
    same_topic = any(max(count, others[topic]) >= _TOPIC_FROM for topic, count in topics.items() if topic in others)
    return _Common(names, shared, len(shared) / max(min(len(mine), len(theirs)), 1), same_topic)


def _wherever(draft: EventDraft, known: KnownEvent, common: _Common, gap: int) -> bool:
    """True when so many names agree that the two towns need not: fewer for a report that names the event's own place too."""
    told = names_in(draft.keywords)
    most = _MANY_NAMES if gap <= _DAYS_OF_ONE_TOWN or any(place_key(p) in told for p in known.place_names) else _MOST_NAMES
    return len(common.names) >= most


def _may_be_one(draft: EventDraft, known: KnownEvent) -> bool:
    """False for two towns of which one report does not even name the other's: two events of one region and time.

    Two spellings of one name pass, since names and terms agree already.
    """
    if not draft.place_name or not known.place_names:
        return True
    if _spelt_alike(draft, known) or is_region(draft.place_name) or all(is_region(p) for p in known.place_names):
        return True
    told = names_in(draft.keywords)
    return place_key(draft.place_name) in names_in(known.keywords) and any(place_key(p) in told for p in known.place_names)


def _spelt_alike(draft: EventDraft, known: KnownEvent) -> bool:
    sounds = [place_sound(p) for p in (draft.place_name, *draft.place_aliases) if p]
    return any(fuzz.ratio(sound, place_sound(p)) >= _SPELT_ALIKE for sound in sounds for p in known.place_names)


def match_event(draft: EventDraft, known: Sequence[KnownEvent]) -> EventMatch | None:
    """The known event a story belongs to, or None: another place is another event, however alike the words are.

    Ties go to the higher score, then to the smaller id, so the answer does not depend on the order of `known`.
    """
    found = [match for match in (_match(draft, event) for event in known) if match is not None]
    return min(found, key=lambda m: (-m.score, m.id)) if found else None
