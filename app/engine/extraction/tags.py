"""What was said stands first: "..., the ministry said" and "..., said Mara Dellin, the secretary"."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import CUES, WITH_LISTENER, Cue
from app.engine.extraction.found import INVERTED, POSTPOSED, Found, clause_end, trim
from app.engine.extraction.grammar_words import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)
from app.engine.extraction.noun_phrases import Range, phrase_from, pronoun_of
from app.engine.extraction.participles import finite_form, finite_verb, past
from app.engine.extraction.role_words import BODY_KINDS, ROLE_NOUNS
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, QUOTE_MARKS, Tokens
from app.engine.extraction.verb_groups import VerbGroup
from app.engine.linking.wordlists import words

_ASIDES = PREPOSITIONS | {"when", "as", "while", "after", "before"}
_GOES_ON = frozenset({"or", "because", "especially", "particularly", "so", "since", "that", "which"})
_OPENERS = PREPOSITIONS | {"asked", "pressed", "speaking", "when", "while", "as", "after", "before"}
_CLAUSE_OPENERS = DETERMINERS | SUBJECT_PRONOUNS | {"there"}
_POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my", "your"})
_NO_SOURCE = frozenset({"that", "to", "in", "on", "at"})
_CLOSERS = frozenset({",", "?", "!"})
_LONGEST_TITLE = 5
_LONGEST_SUBJECT = 7
_LONGEST_CLAUSE_SUBJECT = 12
_SET_BACK = frozenset({"had", "was", "were", "would", "could"})
_LINKS = frozenset({"which", "that"})
RELATIVE_ASIDE = "relative_aside"
"""The rule of `a photo which, she said, showed the dam`: what was said is the relative clause behind the attribution."""
SPLICED: frozenset[str] = words("the his her its their no nobody there he she it they")
"""Opens a further statement behind ", she said," without a conjunction ("..., she said, the wall fell")."""
_PARTS = words("none all some most many both one two three four five six half several each neither either")
_OF_THEM = (["which"], ["whom"], ["them"])
_TIME_UNITS = words("day days hour hours week weeks month months year years minutes")
_AFTER = frozenset({"after", "before", "ahead"})
_FINDING = frozenset({"found", "learned", "knew", "determined", "ruled"})
"""Cues that do not stand behind what they report: "the expert, Ada Lund, found the clock slow" is no inversion."""
MANNERS: frozenset[str] = words(
    "brandishing holding waving pointing citing referring speaking reading quoting smiling laughing shaking raising showing standing sitting "
    "correcting contradicting echoing repeating addressing wearing flanked surrounded visibly close opening"
)
"""What the speaker did while speaking: opens words behind ", she said," that are the reporter's."""


def postposed(s: Tokens, cue: Cue, stance: Stance, span: Range, source: Range, end: int, left: int) -> Found | None:
    """`..., the ministry said[, and ...]`: what was said lies before the source, and behind the cue when the sentence takes it up again."""
    if source[0] <= left or not (s.lower[source[0] - 1] in COMMAS | DASHES or s.quoted[source[0] - 1]):
        return None
    if s.quoted[source[0] - 1] and not s.quoted[left] and _only_marks(s, source, left):
        return None
    if source[0] > left + 2 and s.lower[source[0] - 2] in _LINKS and s.lower[source[0] - 1] in COMMAS:
        shown = trim(s, (end, clause_end(s, end + 1) if end + 1 < len(s) else end))
        return Found(cue, POSTPOSED, span, source, [shown], stance, RELATIVE_ASIDE, trail=end) if shown is not None else None
    first = _of_another(s, from_colon(s, trim(s, (left, source[0]))), source)
    if first is None:
        return None
    pieces = [first]
    behind = _behind(s, end, first)
    if behind is not None:
        pieces.append(behind)
    if sum(p[1] - p[0] for p in pieces) < 2:
        return None
    return Found(cue, POSTPOSED, span, source, pieces, stance, "postposed", trail=end)


def _only_marks(s: Tokens, source: Range, left: int) -> bool:
    """True for a word or two in quotation marks inside a clause (`opened "unprovoked" fire on the post and ...`): no statement ends there."""
    end = source[0] - 1
    first = end
    while first > left and s.quoted[first - 1]:
        first -= 1
    nickname = s.words[first - 1][0].isupper() and s.words[source[0]][0].isupper()  # `Marcia "Cia" Price said`
    return (
        not nickname
        and end - first <= _LONGEST_TITLE
        and s.words[end - 1] not in _CLOSERS
        and s.words[end - 1] != "."
        and s.lower[first - 1] not in COMMAS | {":"}
    )


def from_colon(s: Tokens, piece: Range | None) -> Range | None:
    """The quotation or clause behind a colon: what stands before it is the reporter's ("The mood was low: ...", "Ada Lund disagrees: ...")."""
    if piece is None or s.quoted[piece[0]]:
        return piece
    colon = next((i for i in range(piece[0], piece[1] - 1) if s.words[i] == ":" and not s.quoted[i]), -1)
    if colon < 0:
        return piece
    if s.quoted[colon + 1]:
        return (colon + 1, piece[1]) if s.quoted[piece[1] - 1] or s.words[piece[1] - 1] in QUOTE_MARKS else piece
    return (colon + 1, piece[1]) if any(finite_verb(s, i) for i in range(colon + 2, piece[1])) else piece


def _of_another(s: Tokens, piece: Range | None, source: Range) -> Range | None:
    """Behind the semicolon where the clause before it names who then speaks as "he" or "she" ("Ada Lund stood by it; the road, she said, ...")."""
    if piece is None or s.lower[source[0]] not in ("he", "she") or s.quoted[piece[0]] or not s.words[piece[0]][0].isupper():
        return piece
    stop = next((i for i in range(piece[1] - 1, piece[0], -1) if s.words[i] == ";" and not s.quoted[i]), -1)
    named = s.lower[piece[0]] not in _CLAUSE_OPENERS and s.words[piece[0] + 1][0].isupper()
    return trim(s, (stop + 1, piece[1])) if stop > 0 and named else piece


def _behind(s: Tokens, end: int, first: Range) -> Range | None:
    """What follows the attribution and still belongs to what was said."""
    if end < len(s) and s.lower[end] in COMMAS | DASHES | HARD_STOPS:
        behind = trim(s, (end, len(s)))
        if behind is not None and s.lower[behind[0]] in MANNERS:
            joined = next(
                (i for i in range(behind[0], behind[1] - 3) if s.lower[i] in COMMAS and s.lower[i + 1] == "and" and not s.quoted[i]), -1
            )
            behind = (joined + 1, behind[1]) if joined > 0 else None
        goes_on = s.words[end] == ";" and behind is not None and _has_verb(s, behind) and not _has_cue(s, behind)
        if behind is not None and not _has_tag(s, behind) and (goes_on or _takes_up(s, behind, first)):
            return behind
    if s.quoted[first[1] - 1]:
        again = next((i for i in range(end, len(s)) if s.words[i] in QUOTE_MARKS), -1)
        if again > 0 and s.lower[again - 1] in COMMAS and s.words[min(again + 1, len(s) - 1)][0].islower():
            return trim(s, (again, len(s)))
        if (
            again > 0
            and not any(s.lower[i] in CUES or s.lower[i] == "including" for i in range(end, again))
            and (s.lower[again - 1] in COMMAS | HARD_STOPS or s.lower[again - 1] in (".", "that", "and", "but"))
        ):
            return trim(s, (again, len(s)))
    return None


def _has_tag(s: Tokens, piece: Range) -> bool:
    """True when it ends with an attribution of its own ("; no missile was involved, she said")."""
    comma = next((i for i in range(piece[1] - 1, piece[0], -1) if s.lower[i] in COMMAS), -1)
    return comma > 0 and s.lower[piece[1] - 1] in CUES and not s.quoted[piece[1] - 1]


def is_aside(s: Tokens, source: Range, start: int, left: int) -> bool:
    """True when what follows the cue only tells when or how: a quotation stands right before the source, or no clause follows.

    `"...", she said with a smile`; `..., the mayor said during a visit`.
    """
    before = source[0] - 1
    if before <= left or s.quoted[start] or s.lower[start : start + 2] == ["to", "have"]:
        return False
    if s.quoted[before] or (s.lower[before] in COMMAS and s.quoted[before - 1]):
        return not _names_a_title(s, before, start, left)
    end = clause_end(s, start)
    rest = range(start, end if end + 1 < len(s) and (s.lower[end + 1].endswith("ing") or s.lower[end + 1] in COORDINATORS) else len(s))
    return (
        s.lower[before] in COMMAS
        and s.lower[start] in _ASIDES
        and not any(s.quoted[i] or (s.lower[i] in AUXILIARIES and s.lower[i - 1] != "to") for i in rest)
    )


def interrupts(s: Tokens, source: Range, left: int) -> bool:
    """True when a quotation closed by a comma stands right before the source: `"If it rains," she said, "we stay"`."""
    before = source[0] - 1
    if before <= left + 1 or not s.quoted[before] or s.words[before] not in QUOTE_MARKS:
        return False
    return s.words[before - 1] in _CLOSERS and s.quoted[left]


def tags_a_clause(s: Tokens, source: Range, left: int) -> bool:
    """True for `The holes face north, he said, "and we live in the south"`: a clause of what was said stands before the source too."""
    before = source[0] - 1
    if before <= left + 2 or s.lower[before] not in COMMAS or s.quoted[before - 1] or s.quoted[left]:
        return False
    first = next((i for i in range(left, before) if s.words[i][0].isalnum()), left)
    opens = s.lower[first] in DETERMINERS | SUBJECT_PRONOUNS | {"there", "nobody"} and s.lower[first] not in TIME_WORDS
    return opens and any(finite_form(s, i) or _present(s, i) for i in range(first + 1, min(before, first + _LONGEST_CLAUSE_SUBJECT)))


def _present(s: Tokens, i: int) -> bool:
    """True for a verb in -s before its object ("earns 52,000", "costs the firm")."""
    word = s.lower[i]
    after = s.words[i + 1]
    return word.endswith("s") and not word.endswith(("ss", "'s", "’s")) and (after[0].isdigit() or after.lower() in DETERMINERS)


def _names_a_title(s: Tokens, before: int, start: int, left: int) -> bool:
    """True when the quotation before the source only names a programme in an opening phrase and a clause follows the cue."""
    if s.lower[left] not in _OPENERS | TIME_WORDS or (
        pronoun_of(s.lower[start]) not in _CLAUSE_OPENERS and not s.words[start][0].isupper()
    ):
        return False
    opening = before
    while opening > left and s.quoted[opening - 1]:
        opening -= 1
    inside = [i for i in range(opening, before) if s.words[i][0].isalnum()]
    return 0 < len(inside) <= _LONGEST_TITLE and all(s.words[i][0].isupper() for i in (inside[0], inside[-1]))


def _has_verb(s: Tokens, piece: Range) -> bool:
    return any(s.lower[i] in AUXILIARIES or s.lower[i] in CUES or finite_form(s, i) for i in range(*piece))


def _has_cue(s: Tokens, behind: Range) -> bool:
    """True when the clause behind an attribution starts with an attribution of its own."""
    end = min(behind[1], behind[0] + _LONGEST_SUBJECT)
    end = next((i for i in range(behind[0], end) if s.lower[i] in COMMAS), end)
    return any(s.lower[i] in CUES and not s.quoted[i] and s.lower[i - 1] not in BE for i in range(behind[0], end))


def _takes_up(s: Tokens, behind: Range, first: Range) -> bool:
    """True when the words behind ", he said," go on with what was said: a quotation again, or a conjunction with its clause."""
    word = s.lower[behind[0]]
    if word in MANNERS or any(
        s.lower[i] in _TIME_UNITS and s.lower[i + 1] in _AFTER for i in range(behind[0], min(behind[0] + 4, len(s) - 1))
    ):
        return False
    if word == "as" and _has_verb(s, behind):
        return False
    if word in _PARTS and s.lower[behind[0] + 1 : behind[0] + 2] == ["of"] and s.lower[behind[0] + 2 : behind[0] + 3] in _OF_THEM:
        return not s.quoted[first[1] - 1]
    if s.quoted[behind[0]]:
        return s.quoted[first[0]] or s.quoted[first[1] - 1] or not _has_verb(s, first)
    if s.quoted[first[1] - 1]:
        return s.lower[first[0]] in _OPENERS and not _has_verb(s, first) and _has_verb(s, behind)
    if word in COORDINATORS or word in PREPOSITIONS or word in _GOES_ON or (word.endswith("ing") and word not in CUES):
        return True
    if word in SPLICED and not _has_cue(s, behind) and any(finite_form(s, i) for i in range(behind[0] + 1, min(behind[1], behind[0] + 4))):
        return True
    return _has_verb(s, behind) and (word in AUXILIARIES or not _has_verb(s, first) or s.lower[first[0]] in _OPENERS)


def inverted(text: str, s: Tokens, at: int, group: VerbGroup, cue: Cue, stance: Stance, left: int) -> Found | None:
    """`"...", said Mara Dellin, the secretary`: cue first, then the source."""
    before = group.start - 1
    if (
        before <= left
        or at + 1 >= len(s)
        or s.quoted[at + 1]
        or not (s.words[at + 1][0].isalpha() or s.lower[at + 1].endswith("-year-old"))
    ):
        return None
    if cue.lemma in _FINDING:
        return None
    after_quote = s.quoted[before] or (s.lower[before] in COMMAS and before > 0 and s.quoted[before - 1])
    if not after_quote and (s.lower[before] not in COMMAS or s.lower[at] in WITH_LISTENER or cue.needs not in ("clause", "that")):
        return None
    source = _inverted_source(text, s, at + 1, after_quote=after_quote)
    first = from_colon(s, trim(s, (left, before + 1)))
    if source is None or first is None:
        return None
    pieces = [first, *_behind_inverted(s, source[1], first, after_quote=after_quote)]
    if not after_quote and len(pieces) == 1 and _describes_somebody(s, first, source):
        return None
    if len(pieces) > 1 and s.lower[first[0]] in COORDINATORS and first[1] - first[0] == 1:
        del pieces[0]
    if sum(p[1] - p[0] for p in pieces) < 2 and s.words[min(source[1], len(s) - 1)] != ":":
        return None
    return Found(cue, INVERTED, (group.start, at + 1), source, pieces, stance, "inverted", trail=source[1])


def _describes_somebody(s: Tokens, first: Range, source: Range) -> bool:
    """True for a name with what it is and no verb, before what the sentence tells of it.

    "Ada Lund, head of the union, said the boy, aged 9, was hit", "The mayor, Ada Lund, feared a far higher toll".
    """
    named = s.words[first[0]][0].isupper() and any(s.lower[i] in COMMAS for i in range(*first))
    goes_on = source[1] < len(s) and s.lower[source[1]] in COMMAS and s.words[source[1] : source[1] + 2] != [","]
    last = source[1] - 1
    thing = s.words[last][0].islower() or s.words[last][0].isdigit()
    nobody = (
        thing
        and s.lower[last] not in ROLE_NOUNS
        and s.lower[last] not in BODY_KINDS
        and (last - source[0] > 2 or s.lower[source[0]] in ("a", "an"))
    )
    return named and (goes_on or nobody) and s.lower[source[0]] in DETERMINERS and not _has_verb(s, first)


def _behind_inverted(s: Tokens, end: int, first: Range, *, after_quote: bool) -> list[Range]:
    """What follows the source of an inverted attribution and still was said: a quotation, the verb of its subject, or "and" with a clause."""
    rest = next((i for i in range(end, len(s)) if s.words[i] in QUOTE_MARKS), -1)
    if (after_quote or not _has_verb(s, first)) and rest >= 0 and s.lower[rest - 1] in COMMAS | HARD_STOPS | {"."}:
        behind = trim(s, (rest, len(s)))
        return [behind] if behind is not None else []
    behind = trim(s, (end + 1, len(s))) if end + 2 < len(s) else None
    if behind is None:
        return []
    if s.lower[end + 1] in AUXILIARIES and not _has_verb(s, first):
        return [behind]
    joined = s.lower[end : end + 2] == [",", "and"] and not after_quote
    return [behind] if joined and _opens_clause(s, behind) else []


def _opens_clause(s: Tokens, piece: Range) -> bool:
    """True when a subject and a verb set back in time follow the "and" at the piece's start, without a cue of their own."""
    near = range(piece[0] + 2, min(piece[1], piece[0] + _LONGEST_SUBJECT))
    return any(s.lower[i] in _SET_BACK for i in near) and not _has_cue(s, piece)


def _inverted_source(text: str, s: Tokens, first: int, *, after_quote: bool) -> Range | None:
    """The noun phrase behind an inverted cue; a clause, a time or a preposition there means that the cue is not inverted."""
    if s.lower[first] in _NO_SOURCE or s.lower[first] in TIME_WORDS:
        return None
    source = phrase_from(text, s, first)
    if source is None or (not after_quote and not _stands_alone(s, source)):
        return None
    if after_quote and any(s.lower[i] in AUXILIARIES for i in range(*source)) and s.find(RELATIVES, *source) < 0:
        return None
    return source


def _stands_alone(s: Tokens, source: Range) -> bool:
    """True when an inverted source without quotation before it ends the clause and holds no verb: else it is an apposition's end."""
    core = next((i for i in range(*source) if s.lower[i] in RELATIVES), source[1])
    if any(s.lower[i] in AUXILIARIES or s.lower[i] in CUES or (past(s, i) and i > source[0] + 1) for i in range(source[0], core)):
        return False
    if pronoun_of(s.lower[source[0]]) in SUBJECT_PRONOUNS or s.lower[source[0] : source[0] + 2] == ["part", "of"]:
        return False
    if s.lower[source[0]] in _POSSESSIVES and not any(s.words[i][0].isupper() for i in range(source[0] + 1, core)):
        return False
    named = s.lower[source[0]] in DETERMINERS or any(
        s.words[i][0].isupper() for i in range(source[0], min(core, source[0] + _LONGEST_TITLE))
    )
    rest = [w for w in s.words[source[1] :] if w[0].isalnum()] if core == source[1] else []
    return named and core - source[0] <= 14 and (not rest or s.words[source[1]] in (",", ":"))
