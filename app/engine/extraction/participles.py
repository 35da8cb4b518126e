"""Cues without a subject of their own: ", adding that ...", "a statement saying ...", "visited the front and said that ..."."""

from __future__ import annotations

from app.engine.extraction.cue_lexicon import CUES
from app.engine.extraction.found import Found
from app.engine.extraction.gerunds import PAST_FORMS
from app.engine.extraction.grammar_words import AUXILIARIES, BE, COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS
from app.engine.extraction.noun_phrases import Range, pronoun_of, subject_before
from app.engine.extraction.tokens import COMMAS, DASHES, Tokens
from app.engine.linking.wordlists import words

_MORE_PAST = words(
    "came went met saw led began fell rose stood spoke became grew drew won laid sought drove flew threw tore woke sank swam rang sang shook slept "
    "swept lost kept felt fought brought bought caught held paid ran sat shot stole swore took understood broke chose fled forgot knew rode slid spun "
    "withdrew overcame bore blew hung lent meant stuck"
)
_FINITE = AUXILIARIES | {cue for cue in CUES if not cue.endswith("ing")} | PAST_FORMS | _MORE_PAST
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
    return before in COMMAS or before in DASHES or s.quoted[at - 1] or before in _BEFORE_PARTICIPLE or before in _MESSAGES


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
            subject = subject_before(s, i)
            if subject is not None and _names_somebody(s, subject):
                return subject, i
    return None


def _names_somebody(s: Tokens, phrase: Range) -> bool:
    """True for a pronoun, a name, or a noun phrase that starts with an article or ends in a plural."""
    first, last = s.lower[phrase[0]], s.lower[phrase[1] - 1]
    if last in RELATIVES or last == "that":
        return False
    if first in ("there", "that", "this", "it’s", "no", "nothing") or last in COORDINATORS or last in PREPOSITIONS or last.endswith("ly"):
        return False
    return s.words[phrase[0]][0].isupper() or first in DETERMINERS or pronoun_of(first) in SUBJECT_PRONOUNS or last.endswith("s")


def inherited_source(s: Tokens, at: int, earlier: list[Found]) -> Range | None:
    """The speaker of a participle: of the attribution before it in the same clause chain, else the nearest subject before it."""
    before = s.lower[at - 1]
    last = next((f for f in reversed(earlier) if f.source is not None), None)
    if last is not None and not (before in COMMAS and _clause_between(s, last, at)):
        return last.source
    return subject_of_clause_before(s, at)


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
    start = next((i for i in range(before - 1, -1, -1) if s.lower[i] in RELATIVES or s.quoted[i]), -1)
    for i in range(start + 1, before):
        if finite_verb(s, i) and s.lower[i - 1] not in BE:
            subject = subject_before(s, i)
            if subject is not None:
                return subject
    last = next((f for f in reversed(earlier) if f.source is not None), None)
    return last.source if last is not None else _opening_subject(s, before)


def _opening_subject(s: Tokens, end: int) -> Range | None:
    """The pronoun or the run of capitalised words a sentence opens with: the subject of a present verb not known here ("Velm keeps ... but says")."""
    if s.quoted[0]:
        return None
    if pronoun_of(s.lower[0]) in SUBJECT_PRONOUNS:
        return 0, 1
    i = 0
    while i < end and s.words[i][0].isupper() and s.lower[i] not in PREPOSITIONS:
        i += 1
    return (0, i) if 0 < i < end and s.words[i][0].islower() and s.lower[i].endswith("s") else None
