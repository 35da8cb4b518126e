"""What a story says of the event it is about, and the keys by which events are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain

from app.engine.linking.actor_lexicon import MEDIA_NAMES
from app.engine.linking.places import place_key, place_sound, ranked_places
from app.engine.linking.proper_names import name_words, proper_names, without_dateline
from app.engine.linking.states import adjectives, state_names
from app.engine.linking.terms import content_words, stem
from app.engine.linking.wordlists import words

_KEYWORDS = 12
_TITLE_WORDS = 12
_LONGEST_HEADLINE = 20
"""Words beyond which a "headline" is the first sentence of a story without one."""
_PLACE_FROM = 1.0
_MAX_KEYS = 40
_TOO_COMMON = words("ministry agency government photo file spokesman general staff news wire president minister prime leader office")


@dataclass(frozen=True, slots=True)
class EventDraft:
    """The event a story seems to be about; `place_aliases` are other names of the place that the text itself declares.

    `keywords` begin with the proper names the story is told with, capitalised as written; its terms follow in lower case.
    """

    title: str
    place_name: str | None
    keywords: tuple[str, ...]
    starts_on: date | None
    place_aliases: tuple[str, ...] = ()


def _first_words(text: str) -> str:
    return " ".join(text.split()[:_TITLE_WORDS]).rstrip(".,;:") or "Untitled story"


def _keywords(title: str, text: str, claims: Sequence[str]) -> tuple[str, ...]:
    headline, opening = content_words(title), content_words(text[:600])
    told = list(chain(content_words(text), *map(content_words, claims)))
    written, weights = Counter(chain(headline, opening, told)), Counter(chain(headline * 3, opening * 2, told))
    stems: Counter[str] = Counter()
    forms: dict[str, list[str]] = {}
    for word, weight in weights.items():
        if _tells_events_apart(word):
            stems[stem(word)] += weight
            forms.setdefault(stem(word), []).append(word)
    top = sorted(stems, key=lambda s: (-stems[s], s))[:_KEYWORDS]
    return tuple(min(forms[s], key=lambda w: (-written[w], w)) for s in top)


@lru_cache(maxsize=8192)
def _tells_events_apart(word: str) -> bool:
    common = word in _TOO_COMMON or word in MEDIA_NAMES or word in state_names() or word in adjectives()
    return not (common or word[0].isdigit())


def draft_event(
    title: str | None, text: str, claims: Sequence[str] = (), published_on: date | None = None, aliases: Sequence[tuple[str, str]] = ()
) -> EventDraft:
    """A story's headline (or None), its paragraphs and its claims' texts -> the event it is about.

    `aliases` are pairs of names the text declares equal ("Pokrovsk", "Krasnoarmeysk"); those of the place are kept. The place is None when no
    name is marked as one often enough. `starts_on` is the day of publication, the only day that is always about right.
    """
    shown = " ".join(without_dateline(title or "").split()) or _first_words(without_dateline(text))
    if len(shown.split()) > _LONGEST_HEADLINE:
        shown = _first_words(shown)
    ranked = [(name, weight) for name, weight in ranked_places(title or "", text) if weight >= _PLACE_FROM]
    place = ranked[0][0] if ranked else None
    others = {place_key(o): o for a, b in aliases for n, o in ((a, b), (b, a)) if place and place_key(n) == place_key(place)}
    names = proper_names(title or "", text)
    told = name_words(names)
    terms = tuple(word for word in _keywords(title or "", text, claims) if word not in told)
    return EventDraft(shown, place, (*names, *terms), published_on, tuple(others[k] for k in sorted(others)))


def event_keys(titles: Sequence[str], places: Sequence[str], keywords: Sequence[str]) -> tuple[str, ...]:
    """Titles, place names (with aliases) and keywords of an event -> the keys it is found by, places first, then terms.

    Places keep their whole name ("pokrovsk") and their sound behind "="; terms are stems behind "~" so that a frequent word never meets a place of
    that name.
    """
    keys = _place_keys(places)
    keys += _name_keys(keywords)
    keys += [f"~{stem(word)}" for title in titles for word in content_words(title)]
    keys += [f"~{stem(word)}" for keyword in keywords for word in content_words(keyword)]
    return tuple(dict.fromkeys(key for key in keys if key and key != "~"))[:_MAX_KEYS]


def draft_keys(draft: EventDraft) -> tuple[str, ...]:
    """The keys under which to look for events the draft may match: its places and names, else its terms, which too many events share."""
    places = [p for p in (draft.place_name, *draft.place_aliases) if p]
    return tuple(dict.fromkeys([*_place_keys(places), *_name_keys(draft.keywords)])) or event_keys((draft.title,), (), draft.keywords)


def _place_keys(places: Sequence[str]) -> list[str]:
    keys = [place_key(place) for place in places]
    return [*(key for key in keys if key), *(f"={place_sound(place)}" for place in places if place_sound(place))]


def _name_keys(keywords: Sequence[str]) -> list[str]:
    return [f"@{word}" for word in sorted(names_in(keywords))]


def names_in(keywords: Sequence[str]) -> frozenset[str]:
    """The proper names among keywords, folded."""
    return _folded_names(tuple(keywords))


@lru_cache(maxsize=1024)
def _folded_names(keywords: tuple[str, ...]) -> frozenset[str]:
    return name_words(tuple(word for word in keywords if word[:1].isupper()))
