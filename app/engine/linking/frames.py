"""Clauses as frames that can be aligned: who or what it is about, what is said of it, and whether it is said to be so. No parser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from app.engine.linking.axes import axis_hits
from app.engine.linking.clause_words import (
    ADVERBS,
    AUXILIARIES,
    LEMMA_OF,
    LIGHT_VERBS,
    MODALS,
    PARTIAL,
    PRONOUNS,
    ROLES,
    TIMES,
    content_stems,
    folded_stem,
    is_content,
)
from app.engine.linking.names import fold
from app.engine.linking.terms import stem

_CLAUSE = re.compile(
    r"[;:()]|\s-\s|\b(?:but|while|whereas|because|although|though|when|after|before|unless|until|despite|who|which|where|that)\b"
    r"|,? \b(?:and|or)\b(?= (?:was|were|had|has|is|are|did|would|will|not|no|never)\b)"
)
_NEGATION = re.compile(
    r"\b(?:not|never|no(?! (?:more|less|fewer|later) than)|none|nobody|nothing|neither|cannot|failed to|fails to|failure to|refused to|refuses to|declined to|unable to|yet to|denied)\b(?! only\b)|n't\b"
)
_NEGATING = (
    "no",
    "never",
    "neither",
    "failed to",
    "fails to",
    "failure to",
    "refused to",
    "refuses to",
    "declined to",
    "unable to",
    "yet to",
    "denied",
    "n't",
)
"""What the above needs, looked for first: a search for plain words costs a tenth."""
_WITHOUT = re.compile(r"\b(?:without|lack of|instead of|rather than)\b")
"""Negates only what follows."""
_LACKING = ("without", "lack of", "instead of", "rather than")
_FUTURE = re.compile(r"\b(?:would|will|going to|plans? to|planned to|intends? to|intended to|set to|due to|about to)\b")
_ASKED = re.compile(r"^\s*(?:whether|if)\b")
_WORD = re.compile(r"[a-z0-9]+(?:[.,]\d+)*(?:[-'][a-z0-9]+)*")
_NAME = re.compile(r"(?<![.\w])[A-Z][\w'’-]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AIR_STRIKE = re.compile(r"(?<=\b[Aa])ir strike")
_OBJECT = re.compile(
    r"\b(?:of|about|over|for|on)(?: (?:any|the|a|an|its|their))?\s+$"
    r"|\b(?:chance|right|order|orders|call|calls|plan|plans|wish|offer|offered|threat|threats|attempt|asked|urged|told|wants?|wanted|ready|willing) to (?:be )?$"
)
"""In front of a word that only says what something else was about ("not informed of any talks", "a chance to surrender")."""
_OBJECT_WITHIN = 64
"""Characters that are enough for the above: no clause is searched from its beginning for every answer it holds."""
_GERUND = 5
_WHOLE = frozenset(("all", "every", "each", "both", "none", "no", "whole", "entire"))
_PREPOSITION = frozenset(
    ("of", "in", "at", "on", "for", "from", "by", "with", "to", "into", "over", "about", "against", "during", "under", "near", "as", "that")
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One clause. All words are stems with synonyms folded to one of them."""

    axes: frozenset[tuple[str, bool]]
    """Questions the clause answers, and how, negations included."""
    heads: frozenset[str]
    """What happens, when no axis tells: the verb, or the noun beside a light verb."""
    negated: bool
    subject: frozenset[str]
    """Stems in front of the verb; a pronoun stands for the speaker's name; empty when unknown."""
    beside: frozenset[str]
    """Stems that only describe the subject ("south of the town")."""
    words: frozenset[str]
    """Content stems of the clause, those of axes and heads included."""
    axis_words: frozenset[str]
    names: frozenset[str]
    times: frozenset[str]
    future: bool
    partial: bool
    light: bool
    """True when a noun tells what happens ("received any warnings", "any casualties")."""
    own: bool
    """True when the subject is a pronoun or a role that may stand for a name."""


def frames_of(text: str, speaker: str) -> tuple[Frame, ...]:
    """A statement and its speaker's name ("" for a proposition) -> its clauses as frames, in order; questions and mere possibilities are left out."""
    return _frames(text, speaker if speaker and _has_pronoun(text) else "")


@lru_cache(maxsize=8192)
def _has_pronoun(text: str) -> bool:
    """False for a statement that reads the same whoever the speaker is."""
    return any(word.removesuffix("'s") in PRONOUNS for word in _WORD.findall(fold(text)))


@lru_cache(maxsize=8192)
def _frames(text: str, speaker: str) -> tuple[Frame, ...]:
    text = _AIR_STRIKE.sub("irstrike", text) if "ir strike" in text else text
    folded = fold(text)
    original = text if len(text) == len(folded) else folded
    frames: list[Frame] = []
    start = 0
    for end, nxt in [*((m.start(), m.end()) for m in _CLAUSE.finditer(folded)), (len(folded), len(folded))]:
        frame = _frame(folded[start:end], original[start:end], speaker, frames[-1] if frames else None)
        if frame is not None:
            frames.append(frame)
        start = nxt
    return tuple(frames)


def _frame(clause: str, original: str, speaker: str, before: Frame | None) -> Frame | None:
    tokens = [(m.start(), m.group().removesuffix("'s")) for m in _WORD.finditer(clause)]
    if not tokens or _ASKED.match(clause):
        return None
    at = _verb_at(tokens)
    group = [w for _, w in tokens[at : at + 4]] if at is not None else []
    negations = [m.span() for m in _NEGATION.finditer(clause)] if any(word in clause for word in _NEGATING) else []
    if not negations and any(w in MODALS for w in group[:1]):
        return None
    if len(negations) > 1:  # "no fraud, neither in the north nor in the south" says no once
        negations = [n for n in negations if clause[slice(*n)] != "neither"]
    hits = [h for h in axis_hits(clause) if not any(s <= h[0] and h[1] < e for s, e in negations) and not _is_object(clause, h[0])]
    lacking = [m.span() for m in _WITHOUT.finditer(clause)] if any(word in clause for word in _LACKING) else []
    axes = frozenset((name, yes != _odd(negations + [w for w in lacking if w[1] <= start], start, end)) for start, end, name, yes in hits)
    front = [w for _, w in tokens[:at]] if at is not None else [w for _, w in tokens]
    subject, own = _subject(front, speaker, before)
    told = [w for _, w in tokens]
    heads, light = _heads(told, at, front)
    return Frame(
        axes=axes,
        heads=heads,
        light=light,
        negated=len(negations) % 2 == 1,
        subject=subject,
        beside=content_stems(front) - subject,
        words=content_stems(told) | (subject if own else frozenset()),
        axis_words=frozenset(folded_stem(w) for s, e, _, _ in hits for w in _WORD.findall(clause[s:e])),
        names=frozenset(fold(n).removesuffix("'s") for n in _NAME.findall(original[1:])),
        times=frozenset(w for w in told if w in TIMES or (w[0].isdigit() and _YEAR.fullmatch(w))),
        future=_FUTURE.search(clause) is not None,
        partial=(not PARTIAL.isdisjoint(front) or any(w[0].isdigit() for w in front)) and _WHOLE.isdisjoint(front),
        own=own,
    )


def has_verb(text: str) -> bool:
    """False for a noun phrase ("any casualties among its troops") or a gerund."""
    return _verb_at([(m.start(), m.group()) for m in _WORD.finditer(fold(text))]) is not None


def _is_object(clause: str, start: int) -> bool:
    return _OBJECT.search(clause, max(0, start - _OBJECT_WITHIN), start) is not None


def _odd(negations: list[tuple[int, int]], start: int, end: int) -> bool:
    """True when an odd number of negations stands outside the hit."""
    return sum(not (start <= s and e <= end) for s, e in negations) % 2 == 1


def _verb_at(tokens: list[tuple[int, str]]) -> int | None:
    """Index of the first word of the verb group."""
    for at, (_, word) in enumerate(tokens):
        if word in AUXILIARIES:
            return at
    for at, (_, word) in enumerate(tokens):
        verblike = word in LEMMA_OF or (word.endswith("ed") and len(word) > 4)
        if at and verblike and tokens[at - 1][1] not in ("the", "a", "an", "its", "their", "his", "her", "of"):
            return at
    return None


def _subject(front: list[str], speaker: str, before: Frame | None) -> tuple[frozenset[str], bool]:
    """(stems of the subject, whether it is a stand-in): "there was" has none, an elided one is the clause's before."""
    if front == ["there"]:
        return frozenset(), True
    content = [w for w in front if is_content(w)]
    if not content and front and any(w in PRONOUNS for w in front):
        named = (w.removesuffix("'s").removesuffix("s'") for w in _WORD.findall(fold(speaker)))
        return frozenset(folded_stem(w) for w in named if is_content(w)), True
    if not content:
        return (before.subject, before.own) if before is not None else (frozenset(), True)
    head = _first_phrase([w for w in front if is_content(w) or w in _PREPOSITION]) or content
    return frozenset(folded_stem(w) for w in head), all(w in ROLES for w in content)


def _first_phrase(words: list[str]) -> list[str]:
    out: list[str] = []
    for word in words:
        if word in _PREPOSITION and out:
            break
        if word not in _PREPOSITION:
            out.append(word)
    return out


def _heads(tokens: list[str], at: int | None, front: list[str]) -> tuple[frozenset[str], bool]:
    """(what happens, whether a noun tells it): the verb, the noun beside a light verb, the noun of a phrase without a verb."""
    if at is None and tokens[0].endswith("ing") and len(tokens[0]) > _GERUND:
        return frozenset({folded_stem(tokens[0])}), True
    if at is None:
        content = _first_phrase([w for w in tokens if is_content(w) or w in _PREPOSITION])
        return frozenset(folded_stem(w) for w in content[-1:]), True
    verbs = [w for w in tokens[at:] if w not in AUXILIARIES and w not in ADVERBS and not w.endswith("ly") and w not in ("no", "not", "any")]
    if front[-1:] == ["there"] or not verbs:
        return frozenset(folded_stem(w) for w in _first_phrase([w for w in verbs if is_content(w) or w in _PREPOSITION])), True
    lemma = LEMMA_OF.get(verbs[0], verbs[0])
    if stem(lemma) not in _LIGHT and lemma not in LIGHT_VERBS:
        return frozenset({folded_stem(verbs[0])}), False
    behind = (
        _first_phrase([w for w in verbs[1:] if is_content(w) or w in _PREPOSITION]) if verbs[1:2] and verbs[1] not in _PREPOSITION else []
    )
    ahead = [w for w in front if is_content(w)]
    return frozenset(folded_stem(w) for w in (behind[-2:] or ahead[-2:])), True


_LIGHT = frozenset(stem(v) for v in LIGHT_VERBS)
