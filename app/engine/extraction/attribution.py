"""Who says what within one sentence: every cue read as normal, inverted, postposed, "according to", participle or noun."""

from __future__ import annotations

from dataclasses import replace

from app.domain.vocabulary import Stance
from app.engine.extraction.conjuncts import split
from app.engine.extraction.cue_lexicon import ACCORDING, CONTINUED, CUE_FORMS, CUES, Cue
from app.engine.extraction.denials import BARE_DENIALS
from app.engine.extraction.found import ACCORDINGLY, INVERTED, NORMAL, NOUN, PARTICIPLE, POSTPOSED, Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, COORDINATORS, DETERMINERS, RELATIVES, SUBJECT_PRONOUNS
from app.engine.extraction.noun_cues import FIGURE_NOUNS, SAYING_NOUNS, STATES_OF_MIND, read_noun, read_state_of_mind
from app.engine.extraction.noun_phrases import Range, phrase_from
from app.engine.extraction.participles import clause_before
from app.engine.extraction.tags import RELATIVE_ASIDE
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, Tokens
from app.engine.extraction.verbal_cues import read_verb

_OWN = frozenset({"he", "she", "it", "they", "we", "his", "her", "its", "their", "our"})
_ANSWERS = AUXILIARIES | SUBJECT_PRONOUNS | {"not", "yes", "no"}
CUE_WORDS: frozenset[str] = CUE_FORMS | SAYING_NOUNS | FIGURE_NOUNS | STATES_OF_MIND
"""Every word one of which an attributing sentence holds, unless it quotes behind a colon or is signed."""


def attribute(text: str, s: Tokens) -> list[Found]:
    """All attributions of a sentence in order of their cues, contents cut so that coordinated ones do not overlap."""
    found: list[Found] = []
    left = 0
    for i in range(len(s)):
        if s.lower[i] not in CUE_WORDS or s.quoted[i]:
            continue
        one = _at(text, s, i, left, found)
        if one is None:
            continue
        found.append(one)
        if one.form in (POSTPOSED, INVERTED):
            left = max(left, one.trail)
        elif one.stance is Stance.DENIES and one.pieces:
            end = max(one.trail, one.pieces[-1][1])
            left = max(left, end) if s.lower[min(end, len(s) - 1)] in HARD_STOPS else left
    behind_colon = _behind_colon(s, found)
    return _settle(s, found if behind_colon is None else [*found, behind_colon])


def _behind_colon(s: Tokens, found: list[Found]) -> Found | None:
    """`She had one message for them: "The road is shut."`: a quotation behind a colon that no cue has taken belongs to the clause's subject."""
    tagged = next((f for f in found if f.form in (ACCORDINGLY, INVERTED) and f.trail < len(s) - 3 and s.words[f.trail] == ":"), None)
    if tagged is not None:
        more = trim(s, (tagged.trail, len(s)))
        return None if more is None else replace(tagged, pieces=[more], rule="behind_tag")
    colon = next((i for i in range(2, len(s) - 3) if s.words[i] == ":" and s.quoted[i + 1] and not s.quoted[i]), -1)
    if colon < 0 or any(first <= colon + 1 < end for f in found for first, end in f.pieces):
        return None
    told = next((f for f in found if f.pieces and f.source is not None and colon - 1 <= f.pieces[-1][1] <= colon), None)
    clause = clause_before(s, colon) if told is None or told.source is None else (told.source, told.group[0])
    piece = trim(s, (colon + 1, len(s)))
    if clause is None or piece is None or not s.quoted[piece[1] - 1]:
        return None
    subject, verb = clause
    return Found(CONTINUED, NORMAL, (verb, verb + 1), subject, [piece], Stance.ASSERTS, "quotation_behind_colon", trail=colon)


def _at(text: str, s: Tokens, i: int, left: int, found: list[Found]) -> Found | None:
    word = s.lower[i]
    if word == "according":
        return _according(text, s, i, left)
    cue = CUES.get(word)
    if i == 0 and cue is not None and s.words[0][0].isupper():
        return _opening_cue(text, s, cue)
    one = read_verb(text, s, i, cue, left, found) if cue is not None else None
    if one is None and (word in SAYING_NOUNS or word in FIGURE_NOUNS):
        one = read_noun(text, s, i)
    if one is None and word in STATES_OF_MIND:
        one = read_state_of_mind(s, i)
    return one


def _opening_cue(text: str, s: Tokens, cue: Cue) -> Found | None:
    """`Said Nina Holm, who lives there, "The road is shut."`: the cue opens the sentence, the source follows, then the quotation."""
    quote = next((i for i in range(1, len(s)) if s.quoted[i]), -1)
    source = phrase_from(text, s, 1) if quote > 1 and s.lower[quote - 1] in (",", ":") else None
    piece = trim(s, (quote, len(s))) if source is not None and not s.lower[1].endswith("ing") else None
    if source is None or piece is None or not s.words[1][0].isupper():
        return None
    return Found(cue, INVERTED, (0, 1), source, [piece], cue.stance, "inverted", trail=source[1])


def _according(text: str, s: Tokens, at: int, left: int) -> Found | None:
    if at + 2 >= len(s) or s.lower[at + 1] != "to":
        return None
    source = phrase_from(text, s, at + 2)
    if source is None:
        return None
    pieces = []
    if at <= left and trim(s, (source[1], len(s))) is None:
        comma = next((i for i in range(*source) if s.lower[i] in COMMAS), source[1])
        source = source[0], comma
    behind = trim(s, (source[1], len(s))) if source[1] < len(s) and s.lower[source[1]] in COMMAS else None
    if at > left and trim(s, (left, at)) is not None:
        pieces.append(trim(s, (left, at)))
        if behind is not None and not s.lower[behind[0]].endswith("ing") and s.lower[behind[0]] not in RELATIVES:
            pieces.append(behind)
    else:
        pieces.append(behind)
    kept = [p for p in pieces if p is not None]
    if not kept or sum(p[1] - p[0] for p in kept) < 2:
        return None
    return Found(ACCORDING, ACCORDINGLY, (at, at + 2), source, kept, Stance.ASSERTS, "according_to", trail=source[1])


def _settle(s: Tokens, found: list[Found]) -> list[Found]:
    """Cuts contents at later attributions of the same sentence and turns ", AFP said" behind another attribution into its relay."""
    for k, later in enumerate(found):
        for one in found[:k]:
            if later.form == ACCORDINGLY and later.source is not None and _stands_between(one, later):
                one.relayed_by, later.dropped = later.source, True
            if one.dropped or later.dropped or not one.pieces or one.form not in (NORMAL, PARTICIPLE):
                continue
            _cut_at(s, one, later)
            later.dropped = later.dropped or _own_figure(s, one, later)
    kept = [_as_denial(s, f) for f in found if not f.dropped and (f.pieces or f.open_end) and not _only_answers(s, f)]
    shown = [piece for f in kept if f.rule == RELATIVE_ASIDE for piece in f.pieces]
    return [part for f in kept if f.open_end or _tells(f, shown) for part in split(s, f)]


def _tells(f: Found, shown: list[Range]) -> bool:
    """False for one word ("Sabotage, says Ada Lund: ...") and for what stands inside "which, she said, showed ..."."""
    if any(first <= f.group[0] < end for first, end in shown):
        return False
    return (
        f.stance is Stance.DENIES
        or f.rule in ("relative_clause", "figure_noun", "figure")
        or sum(end - first for first, end in f.pieces) > 1
    )


def _only_answers(s: Tokens, f: Found) -> bool:
    """True for "It did not, she said": an answer to a question, no statement by itself."""
    words = [s.lower[i] for first, end in f.pieces for i in range(first, end) if s.words[i][0].isalpha()]
    return 0 < len(words) <= 3 and all(w in _ANSWERS for w in words) and f.stance is not Stance.DENIES


def _as_denial(s: Tokens, f: Found) -> Found:
    """ "Not true, said Ada Lund" denies what was told before; it says nothing by itself."""
    words = " ".join(s.lower[i] for first, end in f.pieces for i in range(first, end) if s.words[i][0].isalnum())
    return replace(f, stance=Stance.DENIES, rule="bare_denial") if words in BARE_DENIALS else f


def _own_figure(s: Tokens, one: Found, later: Found) -> bool:
    """True for the count inside "she said her teams had counted 41 bodies": it is part of what she said."""
    if later.rule != "figure" or later.source is None or s.lower[later.source[0]] not in _OWN or later.source == one.source:
        return False
    first, end = one.pieces[-1]
    return first <= later.source[0] < end


def _stands_between(one: Found, later: Found) -> bool:
    """True for `He said, according to the office, that it rained`: the second source stands between the first cue and what was said."""
    return one.form == NORMAL and bool(one.pieces) and one.group[1] <= later.group[0] and later.trail <= one.pieces[0][0]


def _cut_at(s: Tokens, one: Found, later: Found) -> None:
    first, end = one.pieces[-1]
    mark = _mark(one, later)
    if not first < mark < end or later.form == NOUN or later.rule == "relative_clause":
        return
    before = mark - 1
    if later.rule == "bare_denial":
        before = later.pieces[0][0] - (s.lower[later.pieces[0][0] - 1] in DETERMINERS)
    elif later.form == NORMAL:
        if s.lower[before] in COMMAS and mark == later.group[0]:
            before = mark
        elif not _parts(s, one, later, before):
            return
    elif later.form in (POSTPOSED, ACCORDINGLY):
        one.relayed_by = later.source
        later.dropped = True
    cut = trim(s, (first, before if later.form == NORMAL else mark))
    if cut is not None and (cut[1] - cut[0] >= 2 or one.cue.stance is Stance.DENIES):
        one.pieces[-1] = cut


def _mark(one: Found, later: Found) -> int:
    """Token index where the later attribution starts as seen from the earlier one."""
    if later.source is None or later.form in (PARTICIPLE, ACCORDINGLY, INVERTED) or later.source == one.source:
        return later.group[0]
    around = later.form == NORMAL and later.source[0] <= one.group[0] < later.source[1]
    return later.group[0] if around else later.source[0]


def _parts(s: Tokens, one: Found, later: Found, before: int) -> bool:
    """True when the word before the later attribution separates it from the earlier one: a semicolon, or a conjunction behind a comma."""
    word = s.lower[before]
    if word not in COORDINATORS and word not in (";", "that", "then"):
        return False
    return later.source == one.source or s.lower[before - 1] in COMMAS | DASHES or word in ("while", "whereas", "but", ";")
