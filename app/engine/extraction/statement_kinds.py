"""Whether what follows a cue is a statement of the kind the cue needs, and the name of the rule that reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.engine.extraction.characterizations import names_a_thing
from app.engine.extraction.cue_lexicon import EVIDENCE_NOUNS, MEASURES, Cue
from app.engine.extraction.denials import denied_words, points_back
from app.engine.extraction.grammar_words import AUXILIARIES, PREPOSITIONS, RELATIVES
from app.engine.extraction.noun_phrases import Range
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.role_words import BODY_KINDS, ROLE_NOUNS
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.linking.wordlists import words

_NO_CLAUSE = words("to of about for with as by so goodbye on otherwise differently nothing little")
"""What follows a cue that does not report a statement here ("told to leave", "said of him")."""
_QUESTION_WORDS = frozenset({"if", "whether", "why", "how", "what", "when", "where", "who", "which"})
_TELLS_HOW = frozenset({"recalled", "wondered", "revealed", "wrote", "asked"})
_SAID = words(
    "claim claims account accounts version statement statements report reports explanation figures figure evidence testimony assertion words story"
)
"""What somebody contradicts, besides people."""
_OPENERS = frozenset({"the", "his", "her", "its", "their", "no", "all"})
_PROPOSALS = words("offer offers proposal proposals bid bids appeal appeals petition motion amendment plea request requests deal")
"""What is turned down, not denied."""
_ACHIEVEMENTS = words("victory credit success")
"""What is claimed without a word of how it was."""
_REPORTED = words("a an no cases instances incidents irregularities violations numerous widespread several many")
"""What opens the events that somebody reports."""
_RESULTS = words(
    "winner winners victor mayor president governor senator chancellor champion elected re-elected president-elect void invalid valid null illegal "
    "unlawful unconstitutional guilty innocent dead safe over bankrupt insolvent fit unfit open closed free"
)
"""What somebody or something is declared to be."""
_INDEFINITE = frozenset({"a", "an", "one", "for"})
_LONGEST_SUBJECT = 9
_LONGEST_MEASURE = 5
_LONGEST_BODY = 4
_LINKS = RELATIVES | {"that", "what"}
_AS = frozenset({"as"})
_OF, _TO, _FOR = frozenset({"of"}), frozenset({"to"}), frozenset({"for", "over", "as"})
_NUMBERS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty sixty seventy eighty ninety hundreds thousands dozens no"
)
_ROUND = words("hundred thousand million billion scores")
_NEAR = words("at nearer closer above below over under")
_RULES = {
    "figure": "figure",
    "change": "figure",
    "measure": "figure",
    "cause": "blame",
    "object": "denial",
    "name": "characterization",
    "blame": "blame",
    "pledge": "pledge",
    "request": "request",
}


class Content(NamedTuple):
    """The words behind a cue as a token range, with the cue's subject."""

    cue: Cue
    source: Range
    piece: Range
    introduced: bool
    """True when "that" or a quotation mark opens it."""


def rule_name(s: Tokens, content: Content, *, that: bool) -> str:
    """The name of the rule that read this content, as claims show it."""
    if content.cue.lemma == "accused":
        return "accusation"
    plain = "that_clause" if that else "quotation_after_cue" if s.quoted[content.piece[0]] else "bare_clause"
    return plain if content.cue.lemma == "put" and that else _RULES.get(content.cue.needs, plain)


def reports(s: Tokens, content: Content) -> bool:
    """True when what follows the cue is a statement of the kind the cue needs."""
    if content.cue.lemma == "asked":
        return _asks(s, content)
    if content.cue.lemma == "accused":
        return s.find(_OF, *content.piece) >= 0
    return _NEEDS[content.cue.needs](s, content)


def _asks(s: Tokens, content: Content) -> bool:
    first = content.piece[0]
    return s.quoted[first] or s.lower[first] in _QUESTION_WORDS or s.find(_TO, *content.piece) > first


def _clause(s: Tokens, content: Content) -> bool:
    first = s.lower[content.piece[0]]
    if content.cue.lemma == "admitted" and not content.introduced and is_number(s, content.piece[0]):
        return False  # "the hospital admitted 26 people"
    if content.cue.lemma == "warned" and not content.introduced and s.lower[content.piece[0] - 1] == "of":
        return False
    if content.cue.lemma == "confirmed" and first in ("this", "it") and s.lower[content.piece[0] + 1] in PREPOSITIONS:
        return False  # "had confirmed this to him"
    if content.cue.lemma == "confirmed" and first in ("where", "when") and not content.introduced:
        return False  # "confirmed where and when it was filmed"
    if content.cue.lemma == "claimed" and first in _ACHIEVEMENTS:
        return False
    if content.cue.lemma in ("announced", "declared") and not content.introduced and not _says_what_is(s, content.piece):
        return False
    if first in ("about", "for") and is_number(s, min(content.piece[0] + 1, len(s) - 1)):
        return True
    return content.introduced or first not in _NO_CLAUSE or (first, content.cue.lemma) == ("to", "claimed")


def _says_what_is(s: Tokens, piece: Range) -> bool:
    """True for a clause and for somebody or something with what it is declared ("Ada Lund the winner", "the vote void"); not for "a holiday"."""
    told = range(piece[0] + 1, piece[1])
    return any(finite_verb(s, i) for i in range(*piece)) or any(s.lower[i] in _RESULTS and s.lower[i - 1] not in _INDEFINITE for i in told)


def _that(s: Tokens, content: Content) -> bool:
    """ "that", a quotation, "recalled how", or a clause whose subject is a pronoun ("added he would stay")."""
    start, end = content.piece
    first = s.lower[start]
    if content.cue.lemma == "ruled" and not any(finite_verb(s, i) for i in range(*content.piece)):
        return False
    if content.introduced or (first in ("how", "why") and content.cue.lemma in _TELLS_HOW):
        return True
    if content.cue.lemma == "found" and _seem(s, content):
        return first not in PREPOSITIONS
    if content.cue.lemma == "reported" and (first in _REPORTED or is_number(s, start) or (first.endswith("ing") and len(first) > 5)):
        return True
    if first in ("he", "she", "they", "it", "there", "we", "i", "you"):
        return end - start > 2 and finite_verb(s, start + 1)
    if not (s.words[start][0].isupper() or first in _OPENERS):
        return False
    verb = next((i for i in range(start + 1, min(end, start + _LONGEST_SUBJECT)) if s.lower[i] in AUXILIARIES or s.lower[i] in COMMAS), -1)
    return verb > 0 and s.lower[verb] in AUXILIARIES and not s.quoted[verb] and s.lower[verb - 1] not in _LINKS


def _quote(s: Tokens, content: Content) -> bool:
    return s.quoted[content.piece[0]]


def _seem(s: Tokens, content: Content) -> bool:
    return any(s.lower[i] in EVIDENCE_NOUNS for i in range(*content.source))


def _object(s: Tokens, content: Content) -> bool:
    if content.cue.lemma == "rejected" and (is_number(s, content.piece[0]) or s.find(_PROPOSALS, *content.piece) >= 0):
        return False
    start, end = content.piece
    judged = s.find(_AS, start, end) if content.cue.lemma == "rejected" and not content.introduced else -1
    if judged > start and not points_back(" ".join(s.words[start:judged])) and not any(finite_verb(s, i) for i in range(start, judged)):
        return False  # "dismissed the polls as meaningless" is a view
    if content.cue.lemma == "contradicted" and not _names_words(s, content):
        return False
    if content.cue.lemma == "contradicted" and end - start <= _LONGEST_BODY and s.lower[end - 1] in BODY_KINDS | ROLE_NOUNS:
        return False
    if content.cue.lemma == "questioned" and not content.introduced and s.lower[start] not in _QUESTION_WORDS:
        return _names_words(s, content)  # not "questioned the witness for three hours"
    if content.cue.lemma == "disputed" and not content.introduced:
        said = " ".join(s.words[start:end])
        return points_back(said) or denied_words(said) != said
    return s.lower[start] not in ("by", "as", "for")


def _names_words(s: Tokens, content: Content) -> bool:
    """True for what somebody said ("contradicted the report", "contradicting claims that ..."), False for who is contradicted ("his old comrades")."""
    said = " ".join(s.words[slice(*content.piece)])
    return content.introduced or points_back(said) or denied_words(said) != said or any(s.lower[i] in _SAID for i in range(*content.piece))


def _blame(s: Tokens, content: Content) -> bool:
    if s.lower[content.piece[0]] == "on" or s.lower[slice(*content.piece)] in (["the", "other"], ["each", "other"], ["one", "another"]):
        return False
    return content.cue.lemma == "blamed" or s.find(_FOR, *content.piece) > content.piece[0]


def _pledge(s: Tokens, content: Content) -> bool:
    return s.lower[content.piece[0]] == "to" or _that(s, content)


def _request(s: Tokens, content: Content) -> bool:
    return content.introduced or (content.cue.lemma == "urged" and s.find(_TO, *content.piece) > content.piece[0])


def _name(s: Tokens, content: Content) -> bool:
    return names_a_thing(s, content.cue, content.source, content.piece)


def _figure(s: Tokens, content: Content) -> bool:
    """ "put the toll at 40", "counted 40 boats": a number behind "at" where the cue is "put", else in front."""
    start, end = content.piece
    if content.introduced and not s.quoted[start]:
        return True
    if content.cue.lemma == "put":
        at = s.find(_NEAR, start, end)
        return at > start and any(is_number(s, i) or s.lower[i] in _ROUND for i in range(at + 1, min(end, at + 5)))
    if content.cue.lemma == "measured" and _measure(s, content):
        return True
    if content.cue.lemma == "spoke" and s.lower[start : start + 2] in (["of", "a"], ["of", "an"]):
        return True
    return is_number(s, start) or (s.lower[start] == "of" and any(is_number(s, i) for i in range(start + 1, min(end, start + 4))))


def _measure(s: Tokens, content: Content) -> bool:
    """ "gave a magnitude of 6.1", "put its losses at 40": a measure, then its number."""
    start, end = content.piece
    noun = s.find(MEASURES, start, min(end, start + _LONGEST_MEASURE))
    return noun >= 0 and any(
        is_number(s, i) and s.lower[i - 1] not in ("one", "two") for i in range(noun + 1, min(end, noun + _LONGEST_MEASURE))
    )


def _change(s: Tokens, content: Content) -> bool:
    """ "raised the toll to 40": a thing and the number it becomes."""
    to = s.find(_TO, *content.piece)
    return to > content.piece[0] and any(is_number(s, i) for i in range(to + 1, min(content.piece[1], to + _LONGEST_MEASURE)))


def _cause(s: Tokens, content: Content) -> bool:
    return s.find(_TO, *content.piece) > content.piece[0]


def is_number(s: Tokens, i: int) -> bool:
    """True for a token that is a number in digits or a word."""
    return s.words[i][0].isdigit() or s.lower[i] in _NUMBERS


_NEEDS: dict[str, Callable[[Tokens, Content], bool]] = {
    "clause": _clause,
    "that": _that,
    "quote": _quote,
    "seem": _seem,
    "object": _object,
    "name": _name,
    "blame": _blame,
    "pledge": _pledge,
    "request": _request,
    "figure": _figure,
    "change": _change,
    "measure": _measure,
    "cause": _cause,
}
