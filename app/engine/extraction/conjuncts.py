"""Statements joined by "and", "while", "but that" or a semicolon are several claims: each can be verified on its own."""

from __future__ import annotations

from dataclasses import replace

from app.engine.extraction.figure_pairs import each_figure
from app.engine.extraction.found import Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, BE, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS
from app.engine.extraction.noun_phrases import Range, pronoun_of
from app.engine.extraction.participles import finite_form, finite_verb, past
from app.engine.extraction.tags import SPLICED
from app.engine.extraction.tokens import COMMAS, QUOTE_MARKS, Tokens
from app.engine.linking.wordlists import words

UNDIVIDED: frozenset[str] = frozenset(
    {"denial", "bare_denial", "passive_denial", "accusation", "characterization", "blame", "pledge", "request", "figure", "relative_clause"}
)
"""Rules whose content is no clause by itself."""
_LONGEST_SUBJECT = 7
_LONGEST_SHARED = 6
_SHORTEST = 3
_WHENEVER = frozenset({"after", "before", "when", "as", "because", "since", "until", "once"})
_JOINING = words("and but while whereas though although")
_NO_PARTICIPLES = words(
    "remained stayed died lived survived escaped collapsed disappeared arrived happened existed seemed appeared continued resigned failed refused "
    "wanted stopped rejoined agreed belonged"
)
"""Words in -ed that are hardly ever participles behind a noun: each is the verb of its clause."""
_HAVE = frozenset({"had", "has", "have"})
_NEW_STATE = words("was were could would can will had did does")
"""Auxiliaries that open a second statement about the same subject ("had left and was in command")."""


def split(s: Tokens, found: Found) -> list[Found]:
    """An attribution -> one per statement it reports, in order, with the same source and cue; itself where it reports one."""
    if found.rule == "figure" and len(found.pieces) == 1:
        return each_figure(s, found)
    if found.rule in UNDIVIDED or found.open_end or not found.pieces:
        return [found]
    groups: list[list[Range]] = []
    for piece in found.pieces:
        told = bool(groups) and any(finite_form(s, i) for part in groups[-1] for i in range(*part))
        behind = _goes_on_anew(s, piece) if told else -1
        end = _before_mark(s, piece[1]) if behind > 0 and s.quoted[behind] else piece[1]
        parts = _clauses(s, (behind if behind > 0 else piece[0], end))
        if groups and behind < 0:
            groups[-1:] = _joined(s, groups[-1], parts[0])
            parts = parts[1:]
        groups.extend(part for told in parts for part in _at_colon(s, told))
    return [replace(found, pieces=group) for group in groups] if len(groups) > 1 else [found]


def _at_colon(s: Tokens, told: list[Range]) -> list[list[Range]]:
    """`the slope had moved for years: "We wrote three reports"`: the clause and the quotation that goes on with it; else as given."""
    first, end = told[0]
    colon = next((i for i in range(first + _SHORTEST, end - 2) if s.words[i] == ":"), -1)
    if colon < 0 or len(told) > 1 or any(s.quoted[first:colon]) or not all(s.quoted[colon + 1 : end]):
        return [told]
    return [[(first, colon)], [(colon + 1, end)]] if any(finite_verb(s, i) for i in range(first + 1, colon)) else [told]


def _joined(s: Tokens, before: list[Range], behind: list[Range]) -> list[list[Range]]:
    """Words behind ", she said," with those before it: two statements where "and did not fire" tells more of the same subject, else one."""
    start, end = before[0]
    verb = next((k for k in range(start + 1, min(end, start + 1 + _LONGEST_SHARED)) if finite_verb(s, k)), -1)
    first = behind[0][0]
    if verb < 0 or s.quoted[first] or s.lower[first] not in ("and", "but") or s.lower[first + 1] not in _NEW_STATE:
        return [before + behind]
    return [before, [(start, verb), (first + 1, behind[0][1]), *behind[1:]]]


def _goes_on_anew(s: Tokens, piece: Range) -> int:
    """Where a statement of its own starts in words behind ", she said," ("and the bridge was open"), or -1."""
    first = piece[0] + (s.words[piece[0]] in QUOTE_MARKS)
    if s.words[piece[0] - 1] == ";" and not s.quoted[first]:
        return first
    if s.lower[first] in SPLICED and s.lower[piece[0] - 1] in COMMAS and not s.quoted[first]:
        return _subject_and_verb(s, first, piece[1])
    if first + _SHORTEST >= piece[1] or s.lower[first] not in _JOINING:
        return -1
    return _subject_and_verb(s, first + 1, piece[1], quoted=s.quoted[first])


def _before_mark(s: Tokens, end: int) -> int:
    """The end of a quotation's words without the mark and the stop that close it, for words whose opening mark is left out."""
    while s.words[end - 1] in QUOTE_MARKS or (s.quoted[end - 1] and not s.words[end - 1][0].isalnum()):
        end -= 1
    return end


def _clauses(s: Tokens, piece: Range) -> list[list[Range]]:
    """The statements of a piece as token ranges; one that shares the subject of the one before carries its words in front."""
    parts: list[list[Range]] = []
    start, end = piece
    shared: Range | None = None
    for i in range(piece[0] + _SHORTEST - 1, piece[1] - 2):
        if s.quoted[i] or i <= start + 1:
            continue
        behind, subject = _opens_clause(s, i, end), None
        if behind < 0:
            behind, subject = _shares_subject(s, start, i)
            subject = shared if subject is not None and subject[0] == subject[1] else subject  # a third deed
        left = trim(s, (start, i)) if behind > 0 and any(_tells(s, k) for k in range(start + 1, i)) else None
        if left is not None:
            parts.append([left] if shared is None else [shared, left])
            start, shared = behind, subject
    last = trim(s, (start, end))
    if last is not None:
        parts.append([last] if shared is None else [shared, last])
    return parts


def _tells(s: Tokens, i: int) -> bool:
    """True for a verb, or for a mark that closes words quoted in its place ("its forces "remain in control" and that ...")."""
    return finite_verb(s, i) or (s.words[i] in QUOTE_MARKS and s.quoted[i - _SHORTEST])


def _opens_clause(s: Tokens, i: int, end: int) -> int:
    """Token index where a further statement starts behind the conjunction or semicolon at `i`, or -1."""
    word = s.lower[i]
    if word in ("and", "but") and s.lower[i + 1] == "that" and not s.quoted[i + 1]:
        return i + 2 if i + 4 < end else -1
    if word == ";":
        stop = next((k for k in range(i + 1, end) if s.words[k] == ";"), end)
        return i + 1 if any(finite_verb(s, k) for k in range(i + 2, stop)) else -1
    if word == "but" and s.lower[i + 1] in ("only", "not", "just", "never"):
        return -1
    if word not in _JOINING or s.quoted[i + 1] or (word != "and" and s.lower[i - 1] not in COMMAS):
        return -1
    return _subject_and_verb(s, i + 1, end, comma=s.lower[i - 1] in COMMAS)


def _subject_and_verb(s: Tokens, first: int, end: int, *, quoted: bool = False, comma: bool = True) -> int:
    """`first` when a subject starts there and its verb follows within a few words, else -1."""
    word = s.lower[first]
    if word in AUXILIARIES or word in TIME_WORDS:
        return -1
    if not (comma or word in DETERMINERS or word[0].isdigit() or pronoun_of(word) in SUBJECT_PRONOUNS or _bare_noun(s, first)):
        return -1
    for j in range(first + 1, min(end, first + 1 + _LONGEST_SUBJECT)):
        if s.lower[j] in SUBJECT_PRONOUNS and s.lower[j - 1] in _WHENEVER:
            return -1  # "tear gas and rubber bullets after they came"
        if s.quoted[j] is not quoted or s.lower[j] in COMMAS or not (s.words[j][0].isalnum() or s.words[j] == "%"):
            return -1
        if s.lower[j] in AUXILIARIES and s.words[j][0].islower():
            return first
        if finite_form(s, j) and (not s.lower[j].endswith("ed") or s.lower[j] in _NO_PARTICIPLES):
            return first
    return -1


def _shares_subject(s: Tokens, start: int, i: int) -> tuple[int, Range | None]:
    """(start of the second statement, subject) for "it had broken the siege and was in control": another verb about the same subject.

    So in a row of deeds: "its men had stormed the post, had killed 31 and had seized four cars".
    """
    if s.lower[i] != "and" and not (s.lower[i] in COMMAS and s.lower[i + 1] in _HAVE):
        return -1, None
    verb = start if s.lower[start] in _HAVE else next((k for k in range(start + 1, i) if finite_verb(s, k)), -1)
    if verb < 0 or verb - start > _LONGEST_SHARED or s.quoted[i + 1]:
        return -1, None
    second = s.lower[i + 1]
    other = (
        second in _NEW_STATE and s.lower[verb] in AUXILIARIES and second != s.lower[verb] and (s.lower[verb] not in BE or second not in BE)
    )
    if any(s.lower[k] in _WHENEVER for k in range(verb, i)):
        return (i + 1, (start, verb)) if other else (-1, None)  # "left after floods killed 80 and displaced some 500"
    if second in _HAVE and second == s.lower[verb] and past(s, i + 2):
        return i + 1, (start, verb)
    if s.lower[i] in COMMAS:
        return -1, None
    deed = past(s, i + 1) and s.lower[verb] not in AUXILIARIES and s.lower[i + 2] in DETERMINERS
    return (i + 1, (start, verb)) if other or deed else (-1, None)


def _bare_noun(s: Tokens, i: int) -> bool:
    """True for words like "street fighting" right before an auxiliary: no preposition and no verb at their start."""
    return (
        s.words[i][0].isalpha()
        and s.lower[i] not in PREPOSITIONS | NEGATIONS
        and not finite_verb(s, i)
        and not s.lower[i].endswith("ly")
        and (not s.lower[i].endswith("ing") or s.lower[i + 1] in ("them", "him", "her", "it"))
    )
