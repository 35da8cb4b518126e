"""Cues without a subject of their own: ", adding that ...", "a statement saying ...", "visited the front and said that ..."."""

from __future__ import annotations

from app.engine.extraction.cue_lexicon import CUES
from app.engine.extraction.found import NORMAL, NOUN, PARTICIPLE, Found
from app.engine.extraction.gerunds import PAST_FORMS
from app.engine.extraction.grammar_words import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    GROUP_ADVERBS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from app.engine.extraction.noun_phrases import Range, pronoun_of, subject_before
from app.engine.extraction.tokens import COMMAS, DASHES, Tokens
from app.engine.linking.wordlists import words

_MORE_PAST = words(
    "came went met saw led began fell rose stood spoke became grew drew won laid sought drove flew threw tore woke sank swam rang sang shook slept "
    "swept lost kept felt fought brought bought caught held paid ran sat shot stole swore took understood broke chose fled forgot knew rode slid spun "
    "remain remains heard built dug swung struck stole wrote wept leapt forgave withdrew overcame bore blew hung lent meant stuck died lied tied"
)
_FINITE = AUXILIARIES | {cue for cue in CUES if not cue.endswith("ing")} | PAST_FORMS | _MORE_PAST
_LONGEST_ABSOLUTE = 9
_ADDRESSED = frozenset({"with", "to", "against"})
_BEFORE_PARTICIPLE = words("and while by before in after but then without when or of for as")
_MESSAGES = words(
    "statement statements letter letters report reports release releases tweet tweets post posts memo message messages email emails e-mail "
    "e-mails interview video ad ads advert sign signs note article column op-ed speech order press twitter facebook telegram page filing "
    "document documents call calls lawsuit complaint motion petition supporters reporters quoted cited"
)
"""What can carry words: a participle right behind one of these tells what it says ("a statement saying")."""


def opens_participle(s: Tokens, at: int) -> bool:
    """True when the word in -ing at token `at` stands where a participle that reports may stand."""
    before = s.lower[at - 1]
    if before in COMMAS or before in DASHES or s.quoted[at - 1] or before in _BEFORE_PARTICIPLE or before in _MESSAGES:
        return True
    return s.words[at - 1][0].isalnum() and (_absolute(s, at) is not None or _behind_addressee(s, at))


def _behind_addressee(s: Tokens, at: int) -> bool:
    """True behind who gets a message: "filed a complaint with the council alleging that ..."."""
    for i in range(at - 2, max(0, at - _LONGEST_ABSOLUTE), -1):
        if s.quoted[i] or s.lower[i] in COMMAS:
            return False
        if s.lower[i] in _ADDRESSED:
            return s.lower[i - 1] in _MESSAGES
    return False


def finite_verb(s: Tokens, i: int) -> bool:
    """True for a token outside quotations that can be a clause's verb: auxiliary, cue, past form."""
    return not s.quoted[i] and finite_form(s, i)


def finite_form(s: Tokens, i: int) -> bool:
    """True for a token, quoted or not, that can be a clause's verb."""
    return (s.lower[i] in _FINITE and (i == 0 or s.words[i][0].islower())) or past(s, i)


def past(s: Tokens, i: int) -> bool:
    """True for a word in -ed in small letters."""
    return s.lower[i].endswith("ed") and s.words[i][0].islower() and len(s.words[i]) > 4


def subject_of_clause_before(s: Tokens, at: int) -> Range | None:
    """The subject of the nearest finite verb before token `at` that has one; None when the words before hold no clause."""
    found = clause_before(s, at)
    return found[0] if found is not None else None


def clause_before(s: Tokens, at: int) -> tuple[Range, int] | None:
    """(subject, index of the verb) of the nearest clause before token `at` whose subject can speak, or None."""
    for i in range(at - 1, 0, -1):
        if finite_verb(s, i) and not finite_verb(s, i - 1):
            first = _behind_subject(s, i)
            subject = subject_before(s, first)
            if subject is not None and _names_somebody(s, subject):
                return subject, i
    return None


def _behind_subject(s: Tokens, verb: int) -> int:
    """Index of the first adverb in front of the verb ("she also staked out"), or the verb's own."""
    while verb > 1 and not s.quoted[verb - 1] and (s.lower[verb - 1] in GROUP_ADVERBS or s.lower[verb - 1].endswith("ly")):
        verb -= 1
    return verb


def _names_somebody(s: Tokens, phrase: Range) -> bool:
    """True for a pronoun, a name, or a noun phrase that starts with an article or ends in a plural."""
    first, last = s.lower[phrase[0]], s.lower[phrase[1] - 1]
    if last in RELATIVES or last == "that" or (first in DETERMINERS and phrase[1] - phrase[0] == 1):
        return False
    if first in ("there", "that", "this", "it’s", "no", "nothing") or last in COORDINATORS or last in PREPOSITIONS or last.endswith("ly"):
        return False
    return s.words[phrase[0]][0].isupper() or first in DETERMINERS or pronoun_of(first) in SUBJECT_PRONOUNS or last.endswith("s")


def inherited_source(s: Tokens, at: int, earlier: list[Found]) -> Range | None:
    """The speaker of a participle: of the attribution before it in the same clause chain, else the nearest subject before it."""
    before = s.lower[at - 1]
    named = [f for f in earlier if f.source is not None]
    # ", insisting that" behind "rejected claims by residents that ...": the subject's, not theirs whose claims those are
    last = next((f for f in reversed(named) if f.form != NOUN), named[-1] if named else None)
    if last is not None and not (before in COMMAS and _clause_between(s, last, at)):
        return last.source
    if before not in COMMAS and at > 1 and not s.quoted[at - 1]:
        told = _absolute(s, at)
        if told is not None:
            return told
    return subject_of_clause_before(s, at) or _subject_of_present(s, at)


def _absolute(s: Tokens, at: int) -> Range | None:
    """The phrase between "with" and the participle: "with 30 percent of voters saying they trust her"."""
    opening = next((i for i in range(at - 2, max(-1, at - _LONGEST_ABSOLUTE), -1) if s.lower[i] == "with" and not s.quoted[i]), -1)
    if opening < 1 or s.lower[opening - 1] in _MESSAGES or any(s.lower[i] in COMMAS or finite_verb(s, i) for i in range(opening + 1, at)):
        return None
    return opening + 1, at


def _clause_between(s: Tokens, last: Found, at: int) -> bool:
    """True when a clause with a subject of its own, joined by a conjunction behind a comma, stands between the attribution and `at`."""
    for i in range(max(last.trail, last.group[1]), at):
        if s.lower[i] in ("and", "but") and s.lower[i - 1] in COMMAS and not s.quoted[i]:
            verb = next((j for j in range(i + 2, at) if finite_verb(s, j)), -1)
            if verb > 0 and subject_before(s, verb) is not None:
                return True
    return False


def shared_subject(s: Tokens, verb: int, earlier: list[Found]) -> Range | None:
    """The subject of a second verb ("visited the front and said that"): of the verb before it in the clause, else the earlier cue's."""
    before = verb - 1
    if before <= 0 or s.lower[before] not in ("and", "but", "then", "or"):
        return None
    if s.lower[before] == "then" and s.lower[before - 1] in ("and", "but"):
        before -= 1
    start = next((i for i in range(before - 1, -1, -1) if s.lower[i] in RELATIVES or s.quoted[i] or s.words[i] == ";"), -1)
    described = [f.source for f in earlier if f.source is not None] + [
        piece for f in earlier if f.form in (NORMAL, PARTICIPLE) for piece in f.pieces
    ]
    for i in range(start + 1, before):
        # "The Relief League, a group allied to the army, said ...": no verb of the clause stands inside the words for a speaker
        if finite_verb(s, i) and s.lower[i - 1] not in BE and not any(first <= i < end for first, end in described):
            subject = subject_before(s, i)
            # a lone article stands before a noun that is a verb elsewhere ("the protests and said")
            if subject is not None and not (subject[1] - subject[0] == 1 and s.lower[subject[0]] in DETERMINERS):
                return subject
    last = next((f for f in reversed(earlier) if f.source is not None), None)
    return last.source if last is not None else _opening_subject(s, before)


def _subject_of_present(s: Tokens, end: int) -> Range | None:
    """The subject of a present verb not known here, at the sentence's start or behind a comma ("In a letter, Velm rips the deal, saying")."""
    starts = [0, *(i + 1 for i in range(end - 1) if s.lower[i] in COMMAS)]
    return next((found for first in reversed(starts) if (found := _opening_subject(s, end, first)) is not None), None)


def _opening_subject(s: Tokens, end: int, first: int = 0) -> Range | None:
    """The pronoun or the run of capitalised words a clause opens with: the subject of a present verb not known here ("Velm keeps ... but says")."""
    if s.quoted[first]:
        return None
    if pronoun_of(s.lower[first]) in SUBJECT_PRONOUNS:
        return first, first + 1
    i = first
    while i < end and s.words[i][0].isupper() and s.lower[i] not in PREPOSITIONS:
        i += 1
    return (first, i) if first < i < end and s.words[i][0].islower() and s.lower[i].endswith("s") else None
