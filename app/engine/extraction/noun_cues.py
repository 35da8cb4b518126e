"""Nouns and adjectives that introduce what somebody says: "the mayor's claim that ...", "denial of ...", "is convinced that ..."."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.denials import UNTRUE
from app.engine.extraction.found import NORMAL, NOUN, Found, clause_end, trim
from app.engine.extraction.grammar_words import AUXILIARIES, BE, COORDINATORS, NEGATIONS, PREPOSITIONS, RELATIVES
from app.engine.extraction.noun_phrases import Range, phrase_ending_at, phrase_from, subject_before
from app.engine.extraction.participles import finite_verb, subject_of_clause_before
from app.engine.extraction.statement_kinds import is_number
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.linking.wordlists import words

SAYING_NOUNS: frozenset[str] = words(
    "claim claims assertion assertions allegation allegations accusation accusations statement statements suggestion suggestions argument "
    "arguments contention complaint complaints warning warnings announcement admission assurance assurances promise promises prediction "
    "predictions insistence report reports concern concerns doubt doubts fear fears belief conclusion acknowledgment acknowledgement "
    "confirmation declaration revelation speculation remark remarks comment comments estimate estimates pledge vow denial denials view hope "
    "finding findings testimony charge charges confidence word notion"
)
"""Nouns that take "that" and tell a statement."""
FIGURE_NOUNS: frozenset[str] = frozenset({"figure", "count", "tally", "estimate"})
"""Nouns whose owner gives the number that follows "is"."""
_IS = frozenset({"is", "was", "stands", "stood"})
_WITH_IS = words(
    "evidence case account position theory testimony version answer message verdict argument view contention claim conclusion finding explanation point"
)
"""Nouns whose owner says what follows "was that" ("the doctor's evidence was that ...")."""
EVIDENCE_GIVEN: frozenset[str] = words("evidence case account position theory version answer message verdict explanation point")
_DENYING = frozenset({"denial", "denials"})
_DOUBTING = frozenset({"doubt", "doubts", "speculation"})
_WITH_OF = words("denial denials accusation accusations allegation allegations")
_OWNERS = frozenset({"his", "her", "its", "their"})
_TELLING = words(
    "made makes making expressed expresses expressing voiced voicing raised raising raises issued released repeated repeats repeating reiterated "
    "gave gives giving offered published circulated have has had"
)
"""Verbs whose subject speaks the noun that follows ("voiced concern that")."""
STATES_OF_MIND: frozenset[str] = words("confident convinced adamant optimistic hopeful worried concerned clear")
"""Adjectives that take "that" behind "be" ("made clear that" too)."""
_UPHOLDING = words("defended defends repeated repeats reiterated upheld withdrew retracted abandoned stressed by on to")
"""Verbs, and the last words of "stood by", "doubled down on", "stuck to", whose object is a claim of their subject's own."""
_LONGEST_OWNER = 6
_LONGEST_JUDGEMENT = 5
_JUDGED = UNTRUE | {"denied", "rejected", "dismissed", "disputed", "contradicted", "refuted", "true", "correct"}
_CONFIDENT = Cue("confident", Stance.ASSERTS, "that")


def read_noun(text: str, s: Tokens, at: int) -> Found | None:
    """The attribution of a saying noun at token `at`, or None where it has no owner or no statement."""
    word = s.lower[at]
    if at > 0 and s.lower[at - 1] == "no":
        return None  # "gave no evidence that", "made no claim that"
    if word in FIGURE_NOUNS and at + 2 < len(s) and s.lower[at + 1] in _IS:
        return _figure_of(s, at)
    that, speaker = _opens_statement(text, s, at)
    if that < 0:
        return None
    source = speaker or _upheld_by(s, at) or _owner(s, at)
    start = at
    if source is None and s.lower[that - 1] in _IS:
        return None
    if source is None:
        verb = _telling_verb(s, at)
        source = subject_before(s, verb) if verb > 0 else None
        start = verb
    if source is None:
        return None
    end = _before_judgement(s, that + 1, clause_end(s, that + 1))
    if s.lower[that] == "of":
        end = next((i for i in range(that + 2, end) if finite_verb(s, i)), end)
    piece = trim(s, (that + 1, end))
    if piece is None or piece[1] - piece[0] < 2:
        return None
    stance = Stance.DENIES if word in _DENYING else Stance.QUESTIONS if word in _DOUBTING else Stance.ASSERTS
    return Found(Cue(word, stance, "that"), NOUN, (start, at + 1), source, [piece], stance, "noun_cue", trail=that + 1)


def _before_judgement(s: Tokens, start: int, end: int) -> int:
    """Where "is false" begins that is said of the whole claim: "the army's claim that the town had fallen was denied by the mayor"; else `end`."""
    first = next((i for i in range(start + 1, end) if finite_verb(s, i)), end)
    judged = next(
        (i for i in range(first + 2, end) if s.lower[i] in BE and not _JUDGED.isdisjoint(s.lower[i + 1 : i + _LONGEST_JUDGEMENT])), -1
    )
    whole = judged > 0 and not any(
        s.lower[i] in COORDINATORS or s.lower[i] in RELATIVES or s.lower[i] in COMMAS for i in range(start, judged)
    )
    return judged if whole else end


def _upheld_by(s: Tokens, at: int) -> Range | None:
    """The subject of `Ministers have defended their claim that ...`: whose claim it is."""
    verb = next((i for i in range(at - 1, max(0, at - _LONGEST_OWNER), -1) if s.lower[i] in _UPHOLDING), -1)
    owned = verb > 0 and any(s.lower[i] in _OWNERS for i in range(verb + 1, at)) and not any(s.quoted[verb:at])
    return subject_of_clause_before(s, at) if owned else None


def _figure_of(s: Tokens, at: int) -> Found | None:
    """`Lund's figure is 41,500`, `their own count stood at 12`: the owner of the noun gives the number."""
    source = _owner(s, at)
    number = next((i for i in range(at + 2, min(len(s), at + 6)) if is_number(s, i)), -1)
    end = clause_end(s, number) if number > 0 else number
    if s.lower[end + 1 : end + 2] in (["among"], ["including"]):
        end = clause_end(s, end + 1)
    piece = trim(s, (at + 2, end)) if source is not None and number > 0 else None
    if source is None or piece is None:
        return None
    return Found(
        Cue("figure", Stance.ASSERTS, "figure"), NORMAL, (at, at + 2), source, [piece], Stance.ASSERTS, "figure_noun", trail=at + 2
    )


def _opens_statement(text: str, s: Tokens, at: int) -> tuple[int, Range | None]:
    """(index of "that" or "of" behind the noun, the speaker named by "by" or "from" between them); (-1, None) when no statement opens."""
    i = at + 1
    if i >= len(s) or s.quoted[i]:
        return -1, None
    if s.lower[i] in _IS and s.lower[i + 1 : i + 2] == ["that"] and s.lower[at] in _WITH_IS:
        return (i + 1, None) if i + 3 < len(s) else (-1, None)
    if s.lower[i] == "that" or (s.lower[i] == "of" and s.lower[at] in _WITH_OF):
        return (i, None) if i + 1 < len(s) else (-1, None)
    if s.lower[i] not in ("by", "from"):
        return -1, None
    that = next((j for j in range(i + 1, min(len(s), i + 12)) if s.lower[j] == "that" and not s.quoted[j]), -1)
    source = phrase_from(text, s, i + 1) if that > 0 and not any(finite_verb(s, j) for j in range(i + 1, that)) else None
    return (that, (source[0], that)) if source is not None and source[1] >= that else (-1, None)


def _owner(s: Tokens, at: int) -> Range | None:
    """The possessor in front of the noun: a pronoun or a noun phrase in 's."""
    for i in range(at - 1, max(-1, at - _LONGEST_OWNER), -1):
        word = s.lower[i]
        if s.quoted[i] or not word[0].isalnum():
            return None
        if word in _OWNERS:
            return i, i + 1
        if word.endswith(("'s", "’s")) or (word.endswith("s") and i + 1 < len(s) and s.lower[i + 1] in ("'", "’")):
            return _nearest(s, phrase_ending_at(s, i + 1))
    return None


def _nearest(s: Tokens, phrase: Range | None) -> Range | None:
    """The last noun phrase of a possessor: what stands before a preposition owns something else ("of Tom Berg's claim")."""
    if phrase is None:
        return None
    last = max(
        (i for i in range(*phrase) if s.lower[i] in PREPOSITIONS and s.words[i + 1 if i + 1 < phrase[1] else i][0].isupper()), default=-1
    )
    return (last + 1, phrase[1]) if last >= 0 and last + 1 < phrase[1] else phrase


def _telling_verb(s: Tokens, at: int) -> int:
    for i in range(at - 1, max(0, at - _LONGEST_OWNER), -1):
        if s.quoted[i] or not s.lower[i][0].isalpha():
            return -1
        if s.lower[i] in _TELLING:
            return -1 if s.lower[i] in AUXILIARIES and s.lower[i + 1].endswith("ed") else i  # "has denied reports that"
    return -1


def read_state_of_mind(s: Tokens, at: int) -> Found | None:
    """ "is convinced that", "made clear that": the subject of the verb speaks."""
    if at + 2 >= len(s) or s.lower[at + 1] != "that" or s.quoted[at + 1]:
        return None
    i = at - 1
    while i > 0 and (s.lower[i].endswith("ly") or s.lower[i] in ("also", "still", "it", "very", "more", "increasingly")):
        i -= 1
    if i <= 0 or s.quoted[i] or s.lower[i] in NEGATIONS:
        return None
    made = s.lower[i] in ("made", "makes", "making")
    if (s.lower[at] == "clear") != made or not (made or s.lower[i] in BE):
        return None
    while i > 1 and s.lower[i - 1] in ("has", "have", "had", "also"):
        i -= 1
    source = subject_before(s, i) or (subject_of_clause_before(s, i) if made else None)
    piece = trim(s, (at + 2, len(s)))
    if source is None or piece is None or piece[1] - piece[0] < 2 or s.lower[source[0]] in ("it", "that", "this"):
        return None
    return Found(_CONFIDENT, NOUN, (i, at + 1), source, [piece], Stance.ASSERTS, "state_of_mind", trail=at + 2)
