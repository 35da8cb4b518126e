"""Who says what in a parsed sentence: rules over dependencies, with the cue lexicon of the engine.

Labels are those of spaCy's English pipelines (ClearNLP); a subject is `nsubj`, what is said is `ccomp` on either side of the cue.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import ACCORDING, CUES, EVIDENCE_NOUNS, REFUSALS, STANCE_WHEN_NEGATED, Cue
from app.engine.extraction.found import ACCORDINGLY, INVERTED, NORMAL, PARTICIPLE, POSTPOSED, Found
from app.engine.extraction.grammar_words import MODALS, RELATIVES
from app.engine.extraction.noun_phrases import Range
from app.extractors.parsed_words import ParsedSentence, Word, below

_SUBJECT = frozenset({"nsubj"})
_OBJECT = frozenset({"dobj", "obj"})
_PASSIVE = frozenset({"auxpass", "aux:pass", "nsubjpass", "nsubj:pass"})
_GROUP = frozenset({"aux", "neg"})
_LOOSE = frozenset({"relcl", "acl", "acl:relcl", "advcl", "parataxis"})
_UNSAID = frozenset({"name", "blame", "request"})
"""Cues whose object is not a statement: without a clause of their own they are left to other rules."""


@dataclass(frozen=True, slots=True)
class _Speaking:
    """A cue's verb with who speaks; `holder` is the verb that has the subject ("declined" in "declined to confirm")."""

    verb: Word
    cue: Cue
    stance: Stance
    holder: Word
    source: Word
    rule: str


def attribute_parsed(sentence: ParsedSentence) -> list[Found]:
    """All attributions of the sentence in order of their cues; what one speaker says of another's words names the first as relay."""
    found: dict[int, Found] = {}
    for word in sentence.words:
        if sentence.quoted(word):
            continue
        one = _according(sentence, word) if word.text.lower() == "according" else _said(sentence, word)
        if one is not None:
            found[word.i] = one
    _relay(sentence, found)
    return [one for one in found.values() if not one.dropped]


def _said(sentence: ParsedSentence, verb: Word) -> Found | None:
    speaking = _speaking(verb)
    if speaking is None:
        return None
    source = _phrase(sentence, speaking.source)
    content, form, rule = _content(sentence, speaking)
    if source is None or not content:
        return None
    words = sentence.tokens
    if speaking.cue.needs == "quote" and not any(words.quoted[first] for first, _ in content):
        return None
    group = _group(sentence, speaking)
    return Found(speaking.cue, form, group, source, content, speaking.stance, rule, trail=max(group[1], source[1]))


def _speaking(verb: Word) -> _Speaking | None:
    cue = CUES.get(verb.text.lower())
    if cue is None or verb.pos_ not in {"VERB", "AUX"}:
        return None
    holder, negated = verb, _has(verb, "neg")
    if any(child.dep_ == "aux" and child.text.lower() == "to" for child in verb.children):
        if verb.dep_ != "xcomp" or verb.head.text.lower() not in REFUSALS:
            return None
        holder, negated = verb.head, True
    if any(child.dep_ in _PASSIVE or (child.dep_ == "aux" and child.text.lower() in MODALS) for child in holder.children):
        return None
    stance = STANCE_WHEN_NEGATED[cue.stance] if negated else cue.stance
    subject = _subject(holder)
    if stance is None or subject is None:
        return None
    source, rule = subject
    if cue.needs == "seem" and source.text.lower() not in EVIDENCE_NOUNS:
        return None
    return _Speaking(verb, cue, stance, holder, source, rule)


def _subject(verb: Word) -> tuple[Word, str] | None:
    """Who speaks and by which rule it was found ("" for a subject of the verb itself)."""
    own = _child(verb, _SUBJECT)
    if own is not None:
        if own.text.lower() not in RELATIVES or verb.dep_ not in {"relcl", "acl:relcl"}:
            return own, ""
        return verb.head, "relative_clause"
    if verb.dep_ == "conj" and verb.head.i != verb.i:
        shared = _subject(verb.head)
        return None if shared is None else (shared[0], "shared_subject")
    if not verb.text.lower().endswith("ing"):
        return None
    if verb.dep_ == "acl":
        return verb.head, "participle"
    above = _subject(verb.head) if verb.dep_ in {"advcl", "xcomp"} and verb.head.i != verb.i else None
    return None if above is None else (above[0], "participle")


def _content(sentence: ParsedSentence, speaking: _Speaking) -> tuple[list[Range], str, str]:
    """(what is said, form, rule); no ranges when nothing is said."""
    verb, before = speaking.verb, speaking.verb.i
    clause = _child(verb, frozenset({"ccomp"}))
    if clause is not None:
        said = below(clause) - {
            child.i for child in clause.children if child.dep_ == "mark" and child.text.lower() in {"that", "whether", "if"}
        }
        if speaking.rule:
            return sentence.ranges(said), PARTICIPLE if speaking.rule == "participle" else NORMAL, speaking.rule
        if clause.i > before:
            return sentence.ranges(said), NORMAL, "clause_object"
        inverted = speaking.source.i > before
        return sentence.ranges(said), INVERTED if inverted else POSTPOSED, "inverted" if inverted else "postposed"
    if verb.dep_ == "parataxis" and verb.head.i != verb.i:
        inverted = speaking.source.i > before
        return sentence.ranges(below(verb.head) - below(verb)), INVERTED if inverted else POSTPOSED, "parenthetical"
    wanted = {"object": {*_OBJECT, "prep", "xcomp"}, "pledge": {"xcomp"}}.get(speaking.cue.needs)
    if wanted is not None:
        behind = [child for child in verb.children if child.i > before and child.dep_ in wanted]
        said = set().union(*(below(child) for child in behind))
        return sentence.ranges(said)[:1], NORMAL, speaking.rule or "object"
    return _quoted(sentence, speaking), NORMAL, speaking.rule or "quotation"


def _quoted(sentence: ParsedSentence, speaking: _Speaking) -> list[Range]:
    """The quotations of a sentence whose parse gives the cue no clause."""
    if speaking.cue.needs in _UNSAID:
        return []
    return sentence.ranges(word.i for word in sentence.words if sentence.quoted(word))


def _according(sentence: ParsedSentence, word: Word) -> Found | None:
    to = next((child for child in word.children if child.text.lower() == "to"), None)
    named = None if to is None else _child(to, frozenset({"pobj"}))
    source = None if named is None else _phrase(sentence, named)
    pieces = sentence.ranges(below(word.head) - below(word))
    if to is None or source is None or word.head.i == word.i or not pieces:
        return None
    group = sentence.at(word), sentence.at(to) + 1
    return Found(ACCORDING, ACCORDINGLY, group, source, pieces, Stance.ASSERTS, "according_to", trail=source[1])


def _relay(sentence: ParsedSentence, found: dict[int, Found]) -> None:
    """ "The army said, AFP reported": the outer attribution gives way to the inner one and becomes its relay."""
    for place, inner in found.items():
        word = sentence.words[place]
        outer = found.get(word.head.i) if word.dep_ == "ccomp" else None
        if outer is not None:
            inner.relayed_by = outer.source
            outer.dropped = True


def _phrase(sentence: ParsedSentence, noun: Word) -> Range | None:
    """The noun with what belongs to it, without clauses; of several runs the one that holds the noun."""
    at = sentence.at(noun)
    return next((one for one in sentence.ranges(below(noun, _LOOSE)) if one[0] <= at < one[1]), None)


def _group(sentence: ParsedSentence, speaking: _Speaking) -> Range:
    """The verb with its auxiliaries and negation, from the refusal on for "declined to confirm"."""
    heads = (speaking.holder, speaking.verb)
    words = [*heads, *(child for head in heads for child in head.children if child.dep_ in _GROUP and child.i < speaking.verb.i)]
    return min(sentence.at(word) for word in words), sentence.at(speaking.verb) + 1


def _child(word: Word, dependencies: frozenset[str]) -> Word | None:
    return next((child for child in word.children if child.dep_ in dependencies), None)


def _has(word: Word, dependency: str) -> bool:
    return any(child.dep_ == dependency for child in word.children)
