"""One name, one key: case, articles, possessives, spelling and state adjectives are folded; nothing else is.

"Russia's defence ministry", "the Russian Defense Ministry" and "Ministry of Defence of Russia" share a key;
"North Korea" and "South Korea" do not, nor do "army" and "military".
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from app.engine.linking.actor_lexicon import (
    ABBREVIATIONS,
    BODY_HEADS,
    FAMILY_NAMES_FIRST,
    PERSON_TITLES,
    PORTFOLIOS,
    SPELLINGS,
    STATE_BODY_HEADS,
)
from app.engine.linking.states import State, adjectives, capitals, state_names

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "ß": "ss"})
_POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=s)'(?=\s|$)")
_WORD = re.compile(r"\w+")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}")
_ARTICLES = ("the", "a", "an")
_MINISTRY_OF = re.compile(r"^(?P<state>.*?)\s*\b(?P<head>ministry|department) of (?P<topic>(?:(?!\bof\b).)+?)(?: of (?P<owner>.+))?$")
_SKY = re.compile(r"(?<=[a-z]{2}sk)(?:iy|yy|yi|ii|ij|iyy)$")
_SHORT = re.compile(rf"(?<![\w.])(?:{'|'.join(sorted((re.escape(short) for short in ABBREVIATIONS), key=len, reverse=True))})(?![\w])")
_SKY_ENDS = ("i", "j", "y")
_MAY_BE_SHORT = re.compile(r"[A-Z][A-Z.]")
"""Every abbreviation of the lexicon holds two capitals or a capital before a dot."""
_LONGEST_STATE_NAME = 6
_LONGEST_KEPT = 240
"""Names and claims up to so many characters are folded again and again; longer texts are not worth keeping."""
_BODIES = frozenset(STATE_BODY_HEADS)
_BODY_ENDS = frozenset(head[-1] for head in STATE_BODY_HEADS)
_LONGEST_BODY = max(len(head) for head in STATE_BODY_HEADS)
RESPELLED = frozenset(SPELLINGS.values()) | frozenset(full.casefold().split()[0] for full in ABBREVIATIONS.values())
"""First words of names that a text may write otherwise."""
_BRACKETED = re.compile(r"\(([^)]*)\)")
_NAME_WORD = re.compile(r"[\w'’.-]+")
_OWNS = re.compile(r"['’]s$")


def fold(text: str) -> str:
    """Any text -> lower case without accents, typographic quotes or initials' dots ("U.S." -> "us"); length may change."""
    if text.isascii():
        plain = text.lower().replace("`", "'")
    else:
        plain = _unaccented_name(text) if len(text) <= _LONGEST_KEPT else _unaccented(text)
    return _INITIALS.sub(lambda m: m.group().replace(".", ""), plain) if plain.count(".") > 1 else plain


@lru_cache(maxsize=16_384)
def _unaccented_name(text: str) -> str:
    return _unaccented(text)


def _unaccented(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("`", "'")


def _spelling(word: str) -> str:
    spelled = SPELLINGS.get(word, word)
    return _SKY.sub("y", spelled) if spelled.endswith(_SKY_ENDS) else spelled


@cache
def _state_beginnings() -> frozenset[str]:
    """First words of what names a state: few words of a text pass."""
    return frozenset(phrase.split(" ", 1)[0] for phrase in (*state_names(), *adjectives()))


@cache
def _capital_beginnings() -> frozenset[str]:
    return frozenset(phrase.split(" ", 1)[0] for phrase in capitals())


@cache
def _place_beginnings() -> frozenset[str]:
    return _state_beginnings() | _capital_beginnings()


def state_in(words: tuple[str, ...] | list[str], start: int) -> tuple[State, int] | None:
    """The state named (by name or adjective) by the folded words from `start` on, with the number of words it takes."""
    if start >= len(words) or words[start] not in _state_beginnings():
        return None
    for size in range(min(_LONGEST_STATE_NAME, len(words) - start), 0, -1):
        phrase = " ".join(words[start : start + size])
        state = state_names().get(phrase) or adjectives().get(phrase)
        if state is not None:
            return state, size
    return None


def capital_in(words: tuple[str, ...] | list[str], start: int) -> tuple[State, int] | None:
    """The state whose capital the folded words from `start` on name, with the number of words it takes."""
    if start >= len(words) or words[start] not in _capital_beginnings():
        return None
    for size in range(min(3, len(words) - start), 0, -1):
        state = capitals().get(" ".join(words[start : start + size]))
        if state is not None:
            return state, size
    return None


def words_of(name: str) -> list[str]:
    """A name -> its folded words without leading article, possessive endings and bracketed short form."""
    return list(_words_of(name))


@lru_cache(maxsize=4096)
def _words_of(name: str) -> tuple[str, ...]:
    full = _SHORT.sub(lambda short: ABBREVIATIONS[short.group()], name) if _MAY_BE_SHORT.search(name) is not None else name
    text = fold(full)
    text = _BRACKETED.sub(" ", text) if "(" in text else text
    text = _POSSESSIVE.sub("", text) if "'" in text else text
    words = [_spelling(w) for w in _WORD.findall(text)]
    while len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return tuple(words)


def is_state_body(words: list[str]) -> bool:
    """True when the last words name a body that only a state has (ministry, military, general staff)."""
    if not words or words[-1] not in _BODY_ENDS:
        return False
    return any(tuple(words[-size:]) in _BODIES for size in range(1, min(_LONGEST_BODY, len(words)) + 1))


def _with_states(words: list[str]) -> list[str]:
    """State names and adjectives become the state's one name; a capital does so only in front of a state's body."""
    out: list[str] = []
    at = 0
    body = is_state_body(words)
    while at < len(words):
        hit = state_in(words, at) or (capital_in(words, at) if body and at == 0 and len(words) > 1 else None)
        if hit is None:
            out.append(words[at])
            at += 1
        else:
            out.extend(_WORD.findall(fold(hit[0].name)))
            at += hit[1]
    return out


def _ministry_order(words: list[str]) -> list[str]:
    """Owner first: "ministry of defence of russia" and "defence ministry in moscow" end as "russia defence ministry"; others unchanged."""
    seat = capital_in(words, words.index("in") + 1) if "in" in words[:-1] else None
    if seat is not None and words.index("in") + 1 + seat[1] == len(words) and is_state_body(words[: words.index("in")]):
        return [*_WORD.findall(fold(seat[0].name)), *words[: words.index("in")]]
    match = _MINISTRY_OF.match(" ".join(words)) if "of" in words and ("ministry" in words or "department" in words) else None
    if match is None:
        return words
    owner = match["owner"] or match["state"] or ""
    return [w for part in (owner, match["topic"], match["head"]) for w in part.split() if w not in _ARTICLES]


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """The one normalised key of a name; "" for a name without a letter or digit."""
    words = words_of(name)
    if "of" not in words and "in" not in words and _place_beginnings().isdisjoint(words):
        return " ".join(words)
    return " ".join(_ministry_order(_with_states(_ministry_order(words))))


def person_words(name: str) -> list[str]:
    """The original-case words of the personal name after titles and offices: "Ukrainian President Ivan Doe" -> ["Ivan", "Doe"].

    Empty when nothing is left that looks like a personal name (capitalised words, no head noun of an organisation).
    """
    return list(_person_words(name))


@lru_cache(maxsize=4096)
def _person_words(name: str) -> tuple[str, ...]:
    words = _NAME_WORD.findall(_BRACKETED.sub(" ", name) if "(" in name else name)
    last_title = -1
    for at, word in enumerate(words):
        if fold(word).strip(".") in PERSON_TITLES:
            last_title = at
    last_title = _behind_portfolio(words, last_title)
    rest = [_undotted(_OWNS.sub("", w) if w.endswith("s") else w) for w in words[last_title + 1 :]]
    rest = [w for w in rest if w]
    if (
        not rest
        or fold(rest[-1]) in BODY_HEADS
        or not all(w[0].isupper() or w.partition("-")[0] in (*_PARTICLES, *_NAME_ARTICLES) for w in rest)
    ):
        return ()
    if len(rest) == 1 and last_title > 0 and words[last_title] == _GIVEN_AND_TITLE:
        return (_GIVEN_AND_TITLE, *rest)
    return tuple(rest)


def _behind_portfolio(words: list[str], title: int) -> int:
    """Index of the last word of "Secretary of State", "Speaker of the House"; the title's own where no portfolio follows it."""
    at = title + 1
    if title < 0 or words[at : at + 1] != ["of"]:
        return title
    at += 1 + (words[at + 1 : at + 2] == ["the"])
    while at < len(words) and fold(words[at]) in PORTFOLIOS:
        at += 1
    return at - 1 if fold(words[at - 1]) in PORTFOLIOS else title


def _undotted(word: str) -> str:
    """The word without the marks at its edges, but for the dots of initials ("H.S.")."""
    bare = word.strip("'’")
    return bare if _DOTTED.fullmatch(bare) else bare.strip(".'’")


_DOTTED = re.compile(r"(?:[A-Z]\.)+")
_GIVEN_AND_TITLE = "Sheikh"
"""A title that is also a given name when another title stands before it ("Prime Minister Sheikh Hasina")."""
_NAME_ARTICLES = frozenset(("al", "el", "as", "ash", "an", "ar", "at", "ad"))
"""The Arabic article as names write it: left out when a text shortens them."""
_PARTICLES = ("de", "da", "der", "van", "von", "bin", "ibn", "al", "el", "ter", "di", "la")


def family_name_keys(name: str) -> tuple[str, ...]:
    """The folded family names a personal name of two or more words may be shortened to: the last word, and a first one like "Kim"."""
    words = person_words(name)
    if len(words) < 2 or name_key(" ".join(words)) in _state_keys():
        return ()
    first, *last = fold(words[0]), *(_spelling(form.replace("-", " ")) for form in family_forms(words[-1]))
    return (first, *last) if first in FAMILY_NAMES_FIRST else tuple(last)


def family_forms(last: str) -> tuple[str, ...]:
    """The last of a person's names -> how a text may write it, folded: "al-Masri" as such or as "Masri"."""
    whole = fold(last)
    article, dash, rest = whole.partition("-")
    return (whole, rest) if dash and rest and article in _NAME_ARTICLES else (whole,)


@lru_cache(maxsize=1)
def _state_keys() -> frozenset[str]:
    return frozenset([*state_names(), *capitals(), *adjectives()])


def speaks_for(name: str) -> State | None:
    """The state that a bare capital stands for ("Moscow" -> Russia), else None."""
    words = words_of(name)
    hit = capital_in(words, 0)
    return hit[0] if hit is not None and hit[1] == len(words) else None


@lru_cache(maxsize=4096)
def search_keys(name: str) -> tuple[str, ...]:
    """The keys under which a name is stored and looked up in the alias index, the full key first.

    A bare capital also gives its state's key; a bracketed short form gives a key of its own; a personal name also gives the name without
    titles and the last name (a candidate only: `match_actor` accepts a last name alone only within one story).
    """
    keys = [name_key(name)]
    keys += [name_key(short) for short in _BRACKETED.findall(name)]
    metonym = speaks_for(name)
    if metonym is not None:
        keys.append(name_key(metonym.name))
    person = person_words(name)
    if person:
        keys.append(name_key(" ".join(person)))
        keys += family_name_keys(name)
    return tuple(dict.fromkeys(k for k in keys if k))
