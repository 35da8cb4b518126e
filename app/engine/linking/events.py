"""Which event a story belongs to: same place, near in time, and about the same thing; all three, or no match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from app.engine.linking.actor_lexicon import MEDIA_NAMES
from app.engine.linking.names import name_key
from app.engine.linking.places import is_state, place_key, place_sound, ranked_places
from app.engine.linking.states import adjectives, capitals, state_names
from app.engine.linking.terms import content_words, stem, topics_of
from app.engine.linking.wordlists import words

_KEYWORDS = 12
_PLACE_FROM = 1.0
_UNKNOWN_GAP = 7
_MAX_KEYS = 24
_TOO_COMMON = words("ministry agency government photo file spokesman general staff news wire president minister prime leader office")


@dataclass(frozen=True, slots=True)
class EventDraft:
    """The event a story seems to be about; `place_aliases` are other names of the place that the text itself declares."""

    title: str
    place_name: str | None
    keywords: tuple[str, ...]
    starts_on: date | None
    place_aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event on record (a candidate fetched by `draft_keys`); `place_names` holds the place's name and aliases."""

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


def _first_words(text: str) -> str:
    return " ".join(text.split()[:12]).rstrip(".,;:") or "Untitled story"


def _keywords(title: str, text: str, claims: Sequence[str]) -> tuple[str, ...]:
    counts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    for part, weight in ((title, 3), (text[:600], 2), (text, 1), *((claim, 1) for claim in claims)):
        for word in content_words(part):
            if word[0].isdigit() or word in _TOO_COMMON or word in MEDIA_NAMES or word in state_names() or word in adjectives():
                continue
            counts[stem(word)] += weight
            written.setdefault(stem(word), Counter())[word] += 1
    top = sorted(counts, key=lambda s: (-counts[s], s))[:_KEYWORDS]
    return tuple(min(written[s], key=lambda w: (-written[s][w], w)) for s in top)


def draft_event(
    title: str | None, text: str, claims: Sequence[str] = (), published_on: date | None = None, aliases: Sequence[tuple[str, str]] = ()
) -> EventDraft:
    """A story's headline (or None), its paragraphs and its claims' texts -> the event it is about.

    `aliases` are pairs of names the text declares equal ("Pokrovsk", "Krasnoarmeysk"); those of the place are kept. The place is None when no
    name is marked as one often enough. `starts_on` is the day of publication, the only day that is always about right.
    """
    shown = " ".join((title or "").split()) or _first_words(text)
    ranked = [(name, weight) for name, weight in ranked_places(title or "", text) if weight >= _PLACE_FROM]
    place = ranked[0][0] if ranked else None
    others = {place_key(o): o for a, b in aliases for n, o in ((a, b), (b, a)) if place and place_key(n) == place_key(place)}
    return EventDraft(shown, place, _keywords(title or "", text, claims), published_on, tuple(others[k] for k in sorted(others)))


def event_keys(titles: Sequence[str], places: Sequence[str], keywords: Sequence[str]) -> tuple[str, ...]:
    """Titles, place names (with aliases) and keywords of an event -> the keys it is found by, places first, then terms.

    Places keep their whole name ("pokrovsk") and their sound behind "="; terms are stems behind "~" so that a frequent word never meets a place of
    that name.
    """
    keys = _place_keys(places)
    keys += [f"~{stem(word)}" for title in titles for word in content_words(title)]
    keys += [f"~{stem(word)}" for keyword in keywords for word in content_words(keyword)]
    return tuple(dict.fromkeys(key for key in keys if key and key != "~"))[:_MAX_KEYS]


def draft_keys(draft: EventDraft) -> tuple[str, ...]:
    """The keys under which to look for events the draft may match: its places alone when it has one, else its terms."""
    places = [p for p in (draft.place_name, *draft.place_aliases) if p]
    return tuple(dict.fromkeys(_place_keys(places))) or event_keys((draft.title,), (), draft.keywords)


def _place_keys(places: Sequence[str]) -> list[str]:
    keys = [place_key(place) for place in places]
    return [*(key for key in keys if key), *(f"={place_sound(place)}" for place in places if place_sound(place))]


def _days_apart(draft: EventDraft, known: KnownEvent) -> int | None:
    if draft.starts_on is None or known.starts_on is None:
        return None
    last = max(known.ends_on or known.starts_on, known.starts_on)
    if draft.starts_on < known.starts_on:
        return (known.starts_on - draft.starts_on).days
    return max((draft.starts_on - last).days, 0)


def _terms(title: str, keywords: Sequence[str], leave_out: frozenset[str]) -> frozenset[str]:
    words = [*content_words(title), *(w for k in keywords for w in content_words(k))]
    return frozenset(stem(w) for w in words if w not in leave_out and w not in state_names() and w not in adjectives())


def _enough(shared: int, overlap: float, same_topic: bool, gap: int, town: bool) -> bool:
    """Whether the terms agree enough for a story `gap` days away: the farther, the more; a state as place says little."""
    if not town:
        return gap <= 14 and shared >= 3 and overlap >= 0.35
    if gap <= 3:
        return same_topic or shared >= 2
    if gap <= 21:
        return (same_topic and shared >= 1) or overlap >= 0.25
    return gap <= 60 and same_topic and overlap >= 0.25


def _same_place(draft: EventDraft, known: KnownEvent) -> str | None:
    """The shared place's name, found among the place names, by its sound, or in the other one's title; None when they share none."""
    mine = {place_key(p): p for p in (draft.place_name, *draft.place_aliases) if p}
    theirs = {place_key(p): p for p in known.place_names}
    for key in sorted(set(mine) & set(theirs)):
        return mine[key]
    sounds = {place_sound(p) for p in theirs.values()}
    for name in sorted(mine.values()):
        if place_sound(name) in sounds:
            return name
    for names, title in ((mine, known.title), (theirs, draft.title)):
        for key in sorted(names):
            if key and f" {key} " in f" {name_key(title)} ":
                return names[key]
    return None


def _match(draft: EventDraft, known: KnownEvent) -> EventMatch | None:
    days = _days_apart(draft, known)
    gap = _UNKNOWN_GAP if days is None else days
    names = {w for p in (draft.place_name, *draft.place_aliases, *known.place_names) if p for w in place_key(p).split()}
    mine, theirs = (_terms(t, k, frozenset(names)) for t, k in ((draft.title, draft.keywords), (known.title, known.keywords)))
    shared = mine & theirs
    overlap = len(shared) / max(min(len(mine), len(theirs)), 1)
    same_topic = bool(topics_of(mine) & topics_of(theirs, 1)) or bool(topics_of(mine, 1) & topics_of(theirs))
    when = "on an unknown day" if days is None else "on the same day" if days == 0 else f"{days} days apart"
    place = _same_place(draft, known)
    if place is not None:
        town = not is_state(place) and place_key(place) not in capitals()
        if not _enough(len(shared), overlap, same_topic, gap, town):
            return None
        base = 0.55 if town else 0.4
        about = f"terms in common: {', '.join(sorted(shared)[:5])}" if shared else "the same topic"
        score = base + 0.25 * min(1.0, overlap * 1.5) + 0.2 * max(0.0, 1 - gap / 30)
        return EventMatch(known.id, round(min(score, 1.0), 3), f"Same place ({place}), {when}, {about}.")
    wording = fuzz.token_set_ratio(name_key(draft.title), name_key(known.title))
    if (draft.place_name and known.place_names) or gap > 7 or len(shared) < 3 or (wording < 85 and overlap < 0.5):
        return None
    score = 0.4 + 0.3 * min(overlap, 1.0) + 0.2 * wording / 100
    return EventMatch(known.id, round(score, 3), f"No place to compare, {when}, terms in common: {', '.join(sorted(shared)[:5])}.")


def match_event(draft: EventDraft, known: Sequence[KnownEvent]) -> EventMatch | None:
    """The known event a story belongs to, or None: another place is another event, however alike the words are.

    Ties go to the higher score, then to the smaller id, so the answer does not depend on the order of `known`.
    """
    found = [match for match in (_match(draft, event) for event in known) if match is not None]
    return min(found, key=lambda m: (-m.score, m.id)) if found else None
