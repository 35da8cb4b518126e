"""One view in the tokens of its sentence: who holds it, the word that tells it, and what it is about."""

from __future__ import annotations

from typing import NamedTuple

from app.engine.extraction.adjuncts import skip_adjuncts, skip_time
from app.engine.extraction.found import clause_end, trim
from app.engine.extraction.grammar_words import AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS
from app.engine.extraction.noun_phrases import Range, phrase_ending_at, phrase_from, pronoun_of, subject_before
from app.engine.extraction.participles import finite_verb, opens_participle, shared_subject, subject_of_clause_before
from app.engine.extraction.role_words import BODY_KINDS, ROLE_NOUNS
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.extraction.verb_groups import read_group
from app.engine.extraction.view_lexicon import HELD, PARTICLES, REPORTEDLY, VIEW_CUES, VIEW_NOUNS, ViewCue, ViewKind
from app.engine.linking.wordlists import words

_QUESTIONS = words("how why whether if what who when where which")
_NOBODY = words("you one anyone anybody everyone everybody those this that which it some many there")
_JOINING = frozenset({"and", "but"})
_AS, _TO = frozenset({"as"}), frozenset({"to"})
_ASIDES = words("after when while before despite because although though if until once")
"""Opens words about the occasion, not about what the view is about ("opposed the war when it began")."""
_DAYS = words("today yesterday last this earlier early late monday tuesday wednesday thursday friday saturday sunday")
_BEFORE_ASIDE = words("even just only shortly soon")
_OBJECTS = words("it him her them")
_PLURALS = words("people men women who that and")
_LONGEST_OBJECT = 8
_LONGEST_ASKER = 6
_ADVERBS = words("later again also twice once")
_MATTERS = words("about for")


class View(NamedTuple):
    """A view as token ranges; `holder` is None for what nobody named holds."""

    kind: ViewKind
    holder: Range | None
    cue: Range
    pieces: list[Range]


def read_view(text: str, s: Tokens, at: int) -> View | None:
    """The view of the word at token `at`, one of `VIEW_WORDS` outside quotation marks, or None where it tells none."""
    if at + 1 >= len(s):
        return None
    word = s.lower[at]
    if word in REPORTEDLY:
        return _reportedly(text, s, at)
    if word in HELD and at > 0 and s.lower[at - 1] in BE:
        return _expected(text, s, at)
    cue = VIEW_CUES.get(word)
    if cue is None:
        return None
    if word == "asked" and (at == 0 or s.lower[at - 1] in ("when", "if")):
        return _asked(text, s, at)
    if s.lower[at + 1] == "by" and at > 0 and word.endswith("ed"):
        return _by_whom(text, s, at, cue)
    return _held(text, s, at, cue)


def _expected(text: str, s: Tokens, at: int) -> View | None:
    """`The minister is expected to resign`, `the firm is known for its ships`: nobody is named as who thinks so."""
    start = at - 1
    while start > 0 and (s.lower[start - 1] in AUXILIARIES or s.lower[start - 1].endswith("ly")):
        start -= 1
    subject = subject_before(s, start) or shared_subject(s, start, [])
    piece = trim(s, (at + 1, _end(text, s, at + 1, thing=False)))
    if subject is None or piece is None or s.lower[at + 1] not in HELD[s.lower[at]] or s.lower[subject[0]] in ("it", "there"):
        return None
    return View(ViewKind.APPEARS, None, (start, at + 1), [subject, piece])


def _reportedly(text: str, s: Tokens, at: int) -> View | None:
    """`The firm reportedly paid twice`."""
    start = at
    while start > 0 and s.lower[start - 1] in AUXILIARIES:
        start -= 1
    subject = subject_before(s, start)
    piece = trim(s, (at + 1, _end(text, s, at + 1, thing=False)))
    if subject is None or piece is None or piece[1] - piece[0] < 2:
        return None
    return View(ViewKind.APPEARS, None, (at, at + 1), [(subject[0], at) if start < at else subject, piece])


def _asked(text: str, s: Tokens, at: int) -> View | None:
    """`Asked whether she would stay, ...`: who asked is named behind "by", if at all."""
    start = at + 1
    while start + 1 < len(s) and (s.lower[start] in _ADVERBS or s.lower[start].endswith("ly")):
        start += 1
    start = skip_adjuncts(text, s, start)
    holder: Range | None = None
    if start + 1 < len(s) and s.lower[start] == "by":
        end = next(
            (i for i in range(start + 2, min(len(s), start + _LONGEST_ASKER)) if s.lower[i] in _QUESTIONS or s.lower[i] == "about"), -1
        )
        if end < 0:
            return None
        start, holder = end, (start + 1, end)
    if start + 1 >= len(s) or not (s.lower[start] in _QUESTIONS or s.lower[start] in _MATTERS):
        return None
    start += s.lower[start] in _MATTERS
    piece = trim(s, (start, clause_end(s, start)))
    return View(ViewKind.ASKS, holder, (at, at + 1), [piece]) if piece is not None else None


def _held(text: str, s: Tokens, at: int, cue: ViewCue) -> View | None:
    """`The union refused to strike`, `..., citing the storm`: the subject of the verb holds the view."""
    group = read_group(s, at)
    if group is None or _is_noun(s, at, group.start):
        return None
    start, thing = _opens(text, s, at, cue)
    if start < 0:
        return None
    if s.lower[at].endswith("ing") and not group.progressive:
        holder, first = _of_participle(s, at), at
    else:
        holder, first = subject_before(s, group.start) or shared_subject(s, group.start, []), group.start
    if holder is None or not _can_hold(s, holder):
        return None
    piece = trim(s, (start, _end(text, s, start, thing=thing)))
    return View(cue.kind, holder, (first, at + 1), [piece]) if piece is not None else None


def _of_participle(s: Tokens, at: int) -> Range | None:
    """The subject of the clause before the participle, or of the one behind it ("Berg, citing the storm, stayed"; "Since endorsing it, Berg has left")."""
    if at <= 1:
        comma = next((i for i in range(at + 2, len(s) - 1) if s.lower[i] in COMMAS and not s.quoted[i]), len(s))
        verb = next((i for i in range(comma + 2, len(s)) if finite_verb(s, i)), -1)
        return subject_before(s, verb) if verb > 0 else None
    if not opens_participle(s, at):
        return None
    return subject_of_clause_before(s, at) or (phrase_ending_at(s, at - 1) if s.lower[at - 1] in COMMAS else None)


def _by_whom(text: str, s: Tokens, at: int, cue: ViewCue) -> View | None:
    """`The plan was endorsed by the union`, `a step criticized by farmers`: the view is about what stands before, held by who follows "by"."""
    start = at
    while start > 0 and (s.lower[start - 1] in AUXILIARIES or s.lower[start - 1].endswith("ly")):
        start -= 1
    holder = phrase_from(text, s, at + 2) if at + 2 < len(s) else None
    thing = subject_before(s, start) if start < at else phrase_ending_at(s, at - (s.lower[at - 1] in COMMAS))
    if holder is None or thing is None or not _can_hold(s, holder) or "thing" not in cue.takes:
        return None
    return View(cue.kind, holder, (start, at + 1), [thing])


def _is_noun(s: Tokens, at: int, start: int) -> bool:
    """True for a form that is no verb here: in a name ("Holiday Inn Express"), or at odds with the number before it ("the voter hopes")."""
    word = s.lower[at]
    if s.words[at][0].isupper() and not (at == 0 and word.endswith("ing")):
        return True
    if word not in VIEW_NOUNS or start < at:
        return False
    before = s.lower[at - 1]
    if pronoun_of(before) in SUBJECT_PRONOUNS or before in RELATIVES or before.endswith("ly"):
        return False
    plural = before.endswith("s") and not s.words[at - 1][0].isupper()
    if word.endswith("s"):
        return plural or before in PREPOSITIONS or not s.words[at - 1][0].isalnum()
    return not plural and before not in _PLURALS


def _can_hold(s: Tokens, holder: Range) -> bool:
    """True for names, persons and bodies; things and "anyone" hold no view."""
    first, last = s.lower[holder[0]], s.lower[holder[1] - 1]
    if holder[1] - holder[0] == 1 and pronoun_of(first) in SUBJECT_PRONOUNS - _NOBODY:
        return True
    if first in _NOBODY:
        return False
    named = any(s.words[i][0].isupper() for i in range(holder[0] + (first in DETERMINERS), holder[1]))
    return named or last.endswith("s") or any(s.lower[i] in ROLE_NOUNS or s.lower[i] in BODY_KINDS for i in range(*holder))


def _opens(text: str, s: Tokens, at: int, cue: ViewCue) -> tuple[int, bool]:
    """(token index where what the view is about starts, whether it is a thing); (-1, False) when what follows is nothing the word takes."""
    first, takes = skip_time(text, s, at + 1), cue.takes
    if first + 1 >= len(s) or not (s.quoted[first] or s.words[first][0].isalnum()):
        return -1, False
    word = s.lower[first]
    if word == "to":
        return (first, False) if "to" in takes else (first + 1, True) if "toward" in takes else (-1, False)
    if word in PREPOSITIONS or word in PARTICLES:
        return (first + 1, True) if word in takes else (-1, False)
    if word in _QUESTIONS:
        return (first, False) if "how" in takes else (-1, False)
    if word == "that":
        return (first, False) if "clause" in takes else (-1, False)
    if word in _JOINING:
        return -1, False
    if cue.kind is ViewKind.ASKS:
        asked = next(
            (i for i in range(first + 1, min(len(s) - 1, first + _LONGEST_ASKER)) if s.lower[i] in takes or s.lower[i] in _QUESTIONS), -1
        )
        if asked > 0:
            return asked + (s.lower[asked] in PREPOSITIONS), False
    return _object(s, first, takes)


def _object(s: Tokens, first: int, takes: frozenset[str]) -> tuple[int, bool]:
    """`_opens` from a token that starts a noun phrase or a clause."""
    end = clause_end(s, first)
    near = min(end, first + _LONGEST_OBJECT)
    near = next(
        (i for i in range(first + 1, near) if _opens_aside(s, i) or (s.lower[i] in _JOINING and i + 1 < len(s) and finite_verb(s, i + 1))),
        near,
    )
    if "as" in takes and s.find(_AS, first + 1, end) > 0:
        return first, True
    if "somebody" in takes and s.find(_TO, first + 1, near) > 0:
        return first, False
    verb = any(s.lower[i] in AUXILIARIES and s.lower[i - 1] not in RELATIVES and s.lower[i - 1] != "that" for i in range(first + 1, near))
    if verb:
        return (first, False) if "clause" in takes else (-1, False)
    return (first, True) if "thing" in takes else (-1, False)


def _end(text: str, s: Tokens, first: int, *, thing: bool) -> int:
    """Where what the view is about ends: a comma or stop, the holder's next verb ("and said"), the day or occasion ("in an interview")."""
    end = clause_end(s, first)
    end -= s.lower[end - 1] == "."
    for i in range(first + 1, end):
        if s.quoted[i]:
            continue
        if s.lower[i] in _JOINING and i + 1 < end and finite_verb(s, i + 1):
            return i
        if thing and (i > first + 1 or s.lower[first] in _OBJECTS) and _opens_aside(s, i):
            return i - (s.lower[i - 1] in _BEFORE_ASIDE)
        if thing and (s.lower[i] in PREPOSITIONS or s.lower[i] in _DAYS) and skip_adjuncts(text, s, i) >= end:
            return i
    return end


def _opens_aside(s: Tokens, i: int) -> bool:
    return s.lower[i] in _ASIDES or (s.lower[i] == "as" and i + 1 < len(s) and pronoun_of(s.lower[i + 1]) in SUBJECT_PRONOUNS)
