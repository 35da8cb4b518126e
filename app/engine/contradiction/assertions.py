"""What a claim holds to be so or not so, clause by clause, as words that can be compared with another claim's. No parser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.engine.contradiction.clause_parts import happening, is_gerund, phrase_at, stands_for_speaker, verb_at
from app.engine.contradiction.negations import Negation, may_negate, negations_in
from app.engine.linking.axes import axis_hits
from app.engine.linking.clause_words import TIMES, content_stems, folded_stem
from app.engine.linking.names import fold
from app.engine.linking.wordlists import words

_CLAUSE = re.compile(
    r"[;:()]|\s[-–—]\s|,? \b(?:but|while|whereas|because|although|though|when|after|before|unless|until|despite|who|which|where)\b"
    r"|,? \b(?:and|or)\b(?= (?:was|were|had|has|is|are|did|would|will|not|no|never|they|it|he|she|we)\b)"
)
_WORD = re.compile(r"[a-z0-9]+(?:[.,]\d+)*(?:[-'][a-z0-9]+)*")
_NAME = re.compile(r"(?<![.\w])[A-Z][\w'’-]+")
_POSSIBLE = re.compile(
    r"^\W*(?:whether|if)\b|\b(?:would|will|may|might|could|should|must|going to|plans? to|planned to|about to|set to)\b(?! (?:not|never)\b)"
)
_ENABLING = ("whether", "if", "would", "will", "may", "might", "could", "should", "must", "going to", "plan", "about to", "set to")
"""What the above needs, looked for first: a search for plain words costs a tenth."""
_MONTH = re.compile(r"\bMay\b")
_PARTED = re.compile(
    r"\b((?:turn|throw|threw|thrown|keep|kept|drive|drove|driven|push|pull|shoot|shot|bring|brought|take|took|taken|let|send|sent|hand|lock|carry|carri"
    r"|lay|laid|put|set|call|break|broke|broken|hold|held|cut|call|block|wipe|blow|blew|lay|force|shut)(?:ed|ing|s)?)"
    r" ((?:(?!and|or|to|of|by|in|on|at)\w+ ){1,3})(away|out|down|back|off|over|apart)\b"
)
"""A verb parted from its particle: "turning observers away"."""
_BESIDE = re.compile(r"(?:in|on|under|at|behind|without) ")
_DEED = re.compile(r"\b(?:been|being|were|was|had|having) (?:\w+ly )?(?!held|kept|taken|put|placed|left|detained)\w+(?:ed|en|own|ot|it)\b")
_PARTICLES = (" away", " out", " down", " back", " off", " over", " apart")
_SPELLED = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands once twice half third"
)
_AT_ALL = frozenset(("any", "single", "ever", "whatsoever"))
_SO_MUCH_AS = re.compile(r"\bso much as\b.*")
_CORRECTED = re.compile(r", (?:and |but )?not [^,]*$|,? not (?=\d)[^,]*$")
"""What a claim only sets itself apart from ("55 minutes, not 12 as it had first said")."""
_UNCHECKED = re.compile(
    r"\b(?:not|never|cannot|unable to|yet to|no) (?:\w+ )?(?:confirm|verif|corroborat|authenticat|comment|rul\w* out|report)|\bno (?:immediate )?(?:word|comment|confirmation|reports?)\b|n't (?:confirm|verify|comment)"
)
"""Who could not check, or heard of nothing, says nothing of what was."""
_UNCHECKING = ("not ", "never ", "cannot ", "unable to ", "yet to ", "no ", "n't ")


@dataclass(frozen=True, slots=True)
class Answer:
    """How a clause answers one question of app/engine/linking/axes.py, its negations and the claim's denial counted in."""

    axis: str
    yes: bool
    words: frozenset[str]


@dataclass(frozen=True, eq=False)
class Assertion:
    """One clause. All words are stems, synonyms folded to one of them; what rules ask of few clauses is worked out when they do."""

    words: frozenset[str]
    """Content stems of the clause."""
    answers: tuple[Answer, ...]
    denied: bool
    """True when the claim's denial reaches the clause."""
    negated: bool
    """True when it is said not to be so, by its words or by the claim's denial (not by both)."""
    target: tuple[str, ...]
    """When it is said not to be so: the words the negation is about, the head last ("no card numbers", "did not fire"); else empty."""
    of_noun: bool
    """True when the negation is about a noun ("no data was stolen")."""
    emphatic: bool
    """True for "not a single crane", "nothing", "any": nothing of the kind at all."""
    tokens: tuple[str, ...]
    """Its folded words."""
    original: str
    """The clause as it was written."""
    by_person: bool
    """True when a person speaks."""
    speaker: frozenset[str]
    """Stems of the name of who speaks."""

    @cached_property
    def verb(self) -> str:
        """What happens; the noun beside a light verb."""
        return happening(self.tokens, verb_at(self.tokens))

    @cached_property
    def subject(self) -> frozenset[str]:
        """Stems of the words in front of the verb."""
        return content_stems(self._front)

    @cached_property
    def subject_head(self) -> str:
        """The noun that the subject is about ("four of the port's cranes"); "" when nothing tells."""
        return (phrase_at(self._front, 0) or [""])[-1]

    @cached_property
    def names(self) -> frozenset[str]:
        """Folded words with a capital, but for the first of the clause."""
        return frozenset(self._capitalised[1:] if self.original[:1].isupper() else self._capitalised)

    @cached_property
    def named(self) -> frozenset[str]:
        """Stems of all words with a capital."""
        return frozenset(map(folded_stem, self._capitalised))

    @cached_property
    def times(self) -> frozenset[str]:
        """Days, months and the like."""
        return TIMES.intersection(self.tokens)

    @cached_property
    def figure(self) -> bool:
        """True when it holds a number."""
        return any(map(_is_number, self.tokens))

    @cached_property
    def own(self) -> bool:
        """True when its subject is a pronoun that may stand for who speaks."""
        return stands_for_speaker(self._front, self.by_person)

    @cached_property
    def doer(self) -> frozenset[str]:
        """Stems of the names in its subject; of who speaks, where the subject is a pronoun for that or a denial has none ("having shelled it")."""
        if self.own or (self.denied and not self.subject):
            return self.speaker
        return frozenset(folded_stem(name) for name in self._capitalised if name in self._front)

    @cached_property
    def _front(self) -> tuple[str, ...]:
        at = verb_at(self.tokens)
        return self.tokens[:at] if at is not None else ()

    @cached_property
    def _capitalised(self) -> list[str]:
        return [fold(name).removesuffix("'s") for name in _NAME.findall(self.original)]


def assertions_in(text: str, denied: bool, by_person: bool, speaker: frozenset[str] = frozenset()) -> tuple[Assertion, ...]:
    """A claim's words, whether its claimant denies them, whether a person speaks, stems of the name -> its clauses in order; mere possibilities are left out.

    A denial reaches the first clause only.
    """
    folded = fold(text)
    original = text if len(text) == len(folded) else folded
    out: list[Assertion] = []
    start = 0
    for end, nxt in [*((m.start(), m.end()) for m in _CLAUSE.finditer(folded)), (len(folded), len(folded))]:
        found = _assertion(folded[start:end], original[start:end], denied and not out, by_person, speaker)
        if found is not None:
            out.append(found)
        start = nxt
    return tuple(out)


def _assertion(clause: str, original: str, denied: bool, by_person: bool, speaker: frozenset[str]) -> Assertion | None:
    clause = _plain(clause)
    tokens = tuple([w.removesuffix("'s") for w in _WORD.findall(clause)])
    if not tokens or _is_unchecked(clause) or (not denied and _is_possible(original)):
        return None
    negations = _negations(clause) if may_negate(clause, tokens) else []
    negated = bool(negations) != denied  # news says no once, if often ("no talks, neither now nor ever")
    verb = verb_at(tokens) if negated else None
    first = negations[0] if negations and not denied else None
    return Assertion(
        words=content_stems(tokens),
        answers=_answers(clause, negations, denied),
        denied=denied,
        negated=negated,
        target=_target(tokens, verb, first) if negated else (),
        of_noun=negated and (first.of_noun if first is not None else verb is None and not tokens[0].endswith("ing")),
        emphatic=negated and (any(n.emphatic for n in negations) or not _AT_ALL.isdisjoint(tokens)),
        tokens=tokens,
        original=original,
        by_person=by_person,
        speaker=speaker,
    )


def _plain(clause: str) -> str:
    """The clause with its verbs beside their particles, without what it only sets itself apart from."""
    if "so much as" in clause:
        clause = _SO_MUCH_AS.sub("", clause)
    if "not " in clause:
        clause = _CORRECTED.sub("", clause)
    return _PARTED.sub(r"\1 \3 \2", clause) if any(particle in clause for particle in _PARTICLES) else clause


def _is_unchecked(clause: str) -> bool:
    return any(word in clause for word in _UNCHECKING) and _UNCHECKED.search(clause) is not None


def _is_possible(original: str) -> bool:
    plain = (_MONTH.sub("", original) if "May" in original else original).lower()
    return any(word in plain for word in _ENABLING) and _POSSIBLE.search(plain) is not None


def _negations(clause: str) -> list[Negation]:
    return negations_in(clause, [(m.start(), m.group().removesuffix("'s")) for m in _WORD.finditer(clause)])


@lru_cache(maxsize=8192)
def _is_number(word: str) -> bool:
    return word[0].isdigit() or not _SPELLED.isdisjoint(word.split("-"))


def _answers(clause: str, negations: list[Negation], denied: bool) -> tuple[Answer, ...]:
    return tuple(
        Answer(name, yes != (_negated(negations, start, end) != denied), _phrase_stems(clause[start:end]))
        for start, end, name, yes in axis_hits(clause)
        if not (denied and _is_beside_deed(clause, start))
    )


def _is_beside_deed(clause: str, start: int) -> bool:
    """True for "in custody" in the denied "had been beaten in custody": only the beating is denied."""
    return _BESIDE.match(clause, start) is not None and _DEED.search(clause, 0, start) is not None


@lru_cache(maxsize=8192)
def _phrase_stems(phrase: str) -> frozenset[str]:
    return frozenset(folded_stem(w) for w in _WORD.findall(phrase))


def _negated(negations: list[Negation], start: int, end: int) -> bool:
    """True when a negation stands outside the hit."""
    return any(not start <= n.start < end for n in negations)


def _target(tokens: Sequence[str], verb: int | None, first: Negation | None) -> tuple[str, ...]:
    """What a negation, or a denial of the whole clause, is about."""
    if first is not None and first.of_noun:
        return tuple(phrase_at(tokens, first.at + 1))
    if first is not None:
        main = happening(tokens, verb) if first.emphatic else happening(tokens[first.at + 1 :], 0) or happening(tokens, verb)
        return (main,) if main else ()
    if verb is not None:
        main = happening(tokens, verb)
        return (main,) if main else ()
    if is_gerund(tokens):
        main = happening(tokens, 0)
        return (main,) if main else ()
    return tuple(phrase_at(tokens, 0))
