"""The parts of a clause, given as folded words: its verb, what happens, its noun phrases, whether its subject is a pronoun. No parser."""

from __future__ import annotations

from collections.abc import Sequence

from app.engine.linking.clause_words import AUXILIARIES, LEMMA_OF, LIGHT_VERBS, folded_stem, is_content
from app.engine.linking.wordlists import words

_PREPOSITIONS = words(
    "of in at on for from by with to into over about against during under near as that since inside within through across than between after behind among"
)
_DETERMINERS = words("a an the any single one its their his her our my this that these those such")
_NOMINATIVE = frozenset(("we", "i", "our", "us", "my"))
_PERSONAL = words("he she his her him")
_IMPERSONAL = words("it its itself")
_LIGHT_STEMS = frozenset(folded_stem(v) for v in LIGHT_VERBS)
_PARTICIPLE_NOUNS = frozenset(
    ("cut", "hit", "fall", "rise", "strike", "wound", "cost", "broadcast", "injured", "wounded", "dead", "spread")
)
_SKIPPED = frozenset(("been", "ever", "also", "already", "there", "not", "never", "having", "being"))
_GERUND = 5


def verb_at(tokens: Sequence[str]) -> int | None:
    """Index of the first word of the verb group; None for a noun phrase, or a gerund in front."""
    for at, word in enumerate(tokens):
        if word == "of" and at and is_gerund(tokens[at + 1 : at + 2]):
            return at + 1  # "the pickets of blocking the gate": an accusation without its verb
        if word in AUXILIARIES or word.endswith("n't"):
            return at
    for at, word in enumerate(tokens):
        verblike = word in LEMMA_OF or (word.endswith("ed") and len(word) > 4)
        if at and verblike and tokens[at - 1] not in _DETERMINERS:
            return at
    return None


def is_gerund(following: Sequence[str]) -> bool:
    """True when the words begin with a gerund ("blocking the gate")."""
    return bool(following) and following[0].endswith("ing") and len(following[0]) > _GERUND


def phrase_at(tokens: Sequence[str], start: int) -> list[str]:
    """Content stems of the noun phrase that begins here, the head last."""
    out: list[str] = []
    for word in tokens[start:]:
        if word in _PREPOSITIONS or word in AUXILIARIES or word.endswith("n't"):
            if out:
                break
            continue
        if is_content(word):
            if out and (word.endswith("ed") or word in LEMMA_OF) and word not in _PARTICIPLE_NOUNS:
                break
            out.append(folded_stem(word))
    return out


def happening(tokens: Sequence[str], verb: int | None) -> str:
    """What happens: the verb from here on, the object's noun when the verb is light; "" when nothing tells."""
    if verb is None:
        return (phrase_at(tokens, 0) or [""])[-1]
    rest = [w for w in tokens[verb:] if w not in AUXILIARIES and not w.endswith(("n't", "ly")) and w not in _SKIPPED]
    if not rest:
        return ""
    if folded_stem(rest[0]) in _LIGHT_STEMS or rest[0] in _DETERMINERS or rest[0] == "no":
        phrase = phrase_at(rest, 0 if rest[0] in _DETERMINERS else 1)
        if phrase:
            return phrase[-1]
    return folded_stem(rest[0]) if is_content(rest[0]) else (phrase_at(rest, 0) or [""])[-1]


def stands_for_speaker(front: Sequence[str], by_person: bool) -> bool:
    """True when the subject is "we", or "it" of a body, "she" of a person."""
    if not _NOMINATIVE.isdisjoint(front):
        return True
    pronouns = _PERSONAL if by_person else _IMPERSONAL
    return not pronouns.isdisjoint(front) and not any(is_content(w) for w in front if w not in pronouns)
