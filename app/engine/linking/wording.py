"""Neutral wording of a new proposition: the shortest plain statement of its group with pronouns resolved, else the class's own sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.engine.linking.names import fold, name_key
from app.engine.linking.plans import display_name
from app.engine.linking.predicates import BY_NAME, FORCES
from app.engine.linking.readings import party_key
from app.engine.linking.states import STATES

_OWN = re.compile(
    r"\b(?P<its>its|their|our|his|her)(?P<own> own)?(?= (?:\w+ ){0,2}?(?:" + "|".join(sorted(FORCES)) + r")\b)", re.IGNORECASE
)
_THE_TOWN = re.compile(
    r"\b(?:the|this) (?:\w+ )?(?:city|town|village)(?=\s*(?:$|[.,;]|\b(?:in|on|at|with|from|for|by|during|and|after|over|since)\b))",
    re.IGNORECASE,
)
_SELF = re.compile(r"^(?:it|they|we)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:it|its|they|their|them|he|his|him|she|her|we|our|us|i|my|you|your|this|these|those|here)\b|(?<=\w )there\b", re.IGNORECASE
)
_PURPOSE = re.compile(
    r"\s+(?:in (?:a|an) (?:\w+ )?(?:drive|bid|attempt|effort|push|move)|in order to|so as to)\b.*$|,\s+(?:which|who|although|though|while|but|where|because|as)\b.*$",
    re.DOTALL,
)
_ANY = re.compile(r"^any (?P<next>\w+)", re.IGNORECASE)
"""How a denial begins; what it denies is told without it."""
_DIGIT = re.compile(r"\d")
_LONGEST = 18
_ADJECTIVES = {fold(state.name): state for state in STATES}


def party_adjective(party: str) -> str:
    """A folded party -> the word in front of its troops: "ukraine" -> "Ukrainian", "highland front" -> "Highland Front"."""
    state = _ADJECTIVES.get(party)
    return state.adjective if state else party_title(party)


def party_title(party: str) -> str:
    """A folded party -> its name with capitals."""
    state = _ADJECTIVES.get(party)
    return state.name if state else " ".join(w[:1].upper() + w[1:] for w in party.split())


def resolved(text: str, side_name: str, speaker_name: str) -> str:
    """The text with "its troops" said in the side's name and a leading "it" in the speaker's; other pronouns stay."""
    party = party_key(side_name)
    if not party:
        return text
    out = _OWN.sub(lambda _: party_adjective(party) if party in _ADJECTIVES else f"{party_title(party)}'s", text)
    return _SELF.sub(lambda _: display_name(speaker_name), out)


def with_place(text: str, place: str | None) -> str:
    """The text with "the city" or "the town" replaced by the place's name; "the town hall" stays."""
    return _THE_TOWN.sub(lambda _: place, text) if place else text


def plain_sentence(text: str) -> str | None:
    """The text as a proposition without its purpose ("in a bid to ..."), first letter capital and no full stop; None when it is long, quoted or still has a pronoun."""
    bare = _PURPOSE.sub("", " ".join(text.split())).strip(" .,;:\"'“”‘’")
    bare = _ANY.sub(_some, bare)
    if not bare or _LOOSE.search(bare) or len(bare.split()) > _LONGEST or re.search(r'["“”;]', bare):
        return None
    return bare[:1].upper() + bare[1:]


def _some(found: re.Match[str]) -> str:
    """ "any of" -> "some of", "any losses" -> "losses", "any attack" -> "an attack"."""
    word = found["next"]
    if word == "of":
        return "some of"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word
    return f"{'an' if word[0].lower() in 'aeio' else 'a'} {word}"


def where(place: str | None) -> str:
    """ " in Pokrovsk", " on Lake Orrin", or nothing."""
    if not place:
        return ""
    return f" {'on' if fold(place).startswith(('lake ', 'mount ')) else 'in'} {place}"


def sentence_of(predicate: str, party: str | None, place: str | None) -> str:
    """The class's neutral sentence about a party (folded key or None) at a place (display name or None)."""
    words = BY_NAME[predicate].sentence.format(
        adjective=party_adjective(party) if party else "",
        party=party_title(party) if party else "One party",
        place=place or "the place",
        where=where(place),
    )
    bare = " ".join(words.split())
    return bare[:1].upper() + bare[1:]


def quantity_text(predicate: str, noun: str, party: str | None, place: str | None) -> str:
    """The wording of a quantity proposition: "People killed in X", "Share of Ukraine controlled by Russia"."""
    if noun == "%":
        by = f" by {party_title(party)}" if party else ""
        return f"Share of {party_title(name_key(place)) if place else 'the territory'} {_done(predicate)}{by}"
    shown = BY_NAME[predicate].counted.format(noun=noun)
    owner = f"{party_adjective(party)} " if party else ""
    text = f"{owner}{shown}{where(place)}"
    return text[:1].upper() + text[1:]


def _done(predicate: str) -> str:
    return "controlled" if predicate == "control" else BY_NAME[predicate].counted.format(noun="").strip() or "concerned"


def plain_wordings(candidates: Iterable[tuple[str, str, str]], place: str | None = None) -> list[str]:
    """Texts with side and speaker -> those that make a plain sentence without a number, the shortest first, ties by the alphabet."""
    plain = {
        p
        for p in (plain_sentence(with_place(resolved(text, side, speaker), place)) for text, side, speaker in candidates)
        if p and not _DIGIT.search(p)
    }
    return sorted(plain, key=lambda p: (len(p), p))
