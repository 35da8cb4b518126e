"""Who says what within one sentence: every cue read as normal, inverted, postposed, "according to" or participle."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.vocabulary import Stance
from app.engine.extraction.adjuncts import after_cue
from app.engine.extraction.cue_lexicon import ACCORDING, CUES, EVIDENCE_NOUNS, STANCE_WHEN_NEGATED, WITH_LISTENER, Cue
from app.engine.extraction.grammar_words import AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, RELATIVES
from app.engine.extraction.noun_phrases import Range, phrase_from, pronoun_of, subject_before
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, QUOTE_MARKS, Tokens
from app.engine.extraction.verb_groups import VerbGroup, read_group

NORMAL, POSTPOSED, INVERTED, ACCORDINGLY, PARTICIPLE = "normal", "postposed", "inverted", "according", "participle"
_TRAILING = frozenset({".", ",", ";", ":", "!", "?", "-", "--", "–", "—"})
_NO_CLAUSE = frozenset({"to", "of", "about", "for", "with", "as", "by", "so", "goodbye"})
"""What follows a cue that does not report a statement here ("told to leave", "said of him")."""
_ASIDES = PREPOSITIONS | {"when", "as", "while", "after", "before"}
_GOES_ON = frozenset({"or", "because", "especially", "particularly", "so", "since", "that", "which"})
_QUESTION_WORDS = frozenset({"if", "whether", "why", "how", "what", "when", "where", "who", "which"})
_AUTHORS = frozenset({"i", "you", "we"})


@dataclass(slots=True)
class Found:
    """One attribution in token indexes of its sentence; `source` is None where the speaker is inherited."""

    cue: Cue
    form: str
    group: Range
    source: Range | None
    pieces: list[Range]
    stance: Stance
    relayed_by: Range | None = None
    open_end: bool = False
    """True when the cue ends in a colon and what was said follows in the next paragraph."""
    trail: int = 0
    """Token index up to which the attribution itself (source and cue with adjuncts) reaches."""
    dropped: bool = field(default=False)


def trim(s: Tokens, piece: Range) -> Range | None:
    """The piece without punctuation and conjunctions at its edges, or None when no word is left; quotation marks stay."""
    first, end = piece
    while first < end and (s.words[first] in _TRAILING or s.words[first] == ")"):
        first += 1
    while end > first and (s.words[end - 1] in _TRAILING or s.words[end - 1] == "("):
        end -= 1
    return (first, end) if any(s.words[i][0].isalnum() for i in range(first, min(end, first + 4))) else None


def attribute(text: str, s: Tokens) -> list[Found]:
    """All attributions of a sentence in order of their cues, contents cut so that coordinated ones do not overlap."""
    found: list[Found] = []
    left = 0
    for i in range(len(s)):
        if s.quoted[i]:
            continue
        word = s.lower[i]
        if word == "according":
            one = _according(text, s, i, left)
        else:
            cue = CUES.get(word)
            one = _read(text, s, i, cue, left, found) if cue is not None else None
        if one is None:
            continue
        found.append(one)
        if one.form in (POSTPOSED, INVERTED):
            left = max(left, one.trail)
    return _settle(s, found)


def _according(text: str, s: Tokens, at: int, left: int) -> Found | None:
    if at + 2 >= len(s) or s.lower[at + 1] != "to":
        return None
    source = phrase_from(text, s, at + 2)
    if source is None:
        return None
    pieces: list[Range | None] = []
    behind = trim(s, (source[1], len(s))) if source[1] < len(s) and s.lower[source[1]] in COMMAS else None
    if at > left:
        pieces.append(trim(s, (left, at)))
        if behind is not None and not s.lower[behind[0]].endswith("ing") and s.lower[behind[0]] not in RELATIVES:
            pieces.append(behind)
    else:
        pieces.append(behind)
    kept = [p for p in pieces if p is not None]
    if not kept or sum(p[1] - p[0] for p in kept) < 2:
        return None
    return Found(ACCORDING, ACCORDINGLY, (at, at + 2), source, kept, Stance.ASSERTS, trail=source[1])


def _read(text: str, s: Tokens, at: int, cue: Cue, left: int, earlier: list[Found]) -> Found | None:
    group = read_group(s, at)
    if group is None:
        return None
    stance = cue.stance if not group.negated else STANCE_WHEN_NEGATED[cue.stance]
    if stance is None:
        return None
    if s.lower[at].endswith("ing") and not group.progressive:
        return _participle(text, s, at, cue, stance, earlier)
    inverted = _inverted(text, s, at, group, cue, stance, left)
    if inverted is not None:
        return inverted
    source = subject_before(s, group.start) or _shared_subject(s, group.start, earlier)
    if source is None or (source[1] - source[0] == 1 and pronoun_of(s.lower[source[0]]) in _AUTHORS):
        return None
    start, that, stopped = after_cue(text, s, at)
    span = (group.start, at + 1)
    colon = s.lower[len(s) - 1] == ":" and not that and (start >= len(s) or s.lower[start] in PREPOSITIONS)
    if colon:
        return Found(cue, NORMAL, span, source, [], stance, open_end=True, trail=start)
    if not that and not stopped and start < len(s) and _is_aside(s, source, start, left):
        stopped = True
    if stopped:
        return _postposed(s, cue, stance, span, source, start, left)
    return _normal(s, cue, stance, span, source, start, that=that)


def _normal(s: Tokens, cue: Cue, stance: Stance, span: Range, source: Range, start: int, *, that: bool) -> Found | None:
    piece = trim(s, (start, len(s)))
    if piece is None or piece[1] - piece[0] < 2:
        return None
    first = s.lower[piece[0]]
    quoted = s.quoted[piece[0]]
    if not that and first in AUXILIARIES:
        return None
    if cue.lemma == "asked" and not quoted and first not in _QUESTION_WORDS:
        return None
    if cue.needs == "that" and not (that or quoted or cue.lemma == "asked"):
        return None
    if cue.needs == "seem" and not any(s.lower[i] in EVIDENCE_NOUNS for i in range(*source)):
        return None
    if cue.needs == "clause" and not that and not quoted and first in _NO_CLAUSE and (first, cue.lemma) != ("to", "claimed"):
        return None
    if cue.lemma == "accused" and s.find(frozenset({"of"}), piece[0], piece[1]) < 0:
        return None
    return Found(cue, NORMAL, span, source, [piece], stance, trail=start)


def _postposed(s: Tokens, cue: Cue, stance: Stance, span: Range, source: Range, end: int, left: int) -> Found | None:
    """`..., the ministry said[, and ...]`: what was said lies before the source, and behind the cue when the sentence takes it up again."""
    if source[0] <= left or not (s.lower[source[0] - 1] in COMMAS | DASHES or s.quoted[source[0] - 1]):
        return None
    first = trim(s, (left, source[0]))
    if first is None or first[1] - first[0] < 2:
        return None
    pieces = [first]
    behind = trim(s, (end, len(s))) if end < len(s) and s.lower[end] in COMMAS | DASHES | HARD_STOPS else None
    if behind is not None and _takes_up(s, behind, first):
        pieces.append(behind)
    return Found(cue, POSTPOSED, span, source, pieces, stance, trail=end)


def _is_aside(s: Tokens, source: Range, start: int, left: int) -> bool:
    """True when what follows the cue only tells when or how: a quotation stands right before the source, or no clause follows.

    `"...", she said with a smile`; `..., the mayor said during a visit`.
    """
    before = source[0] - 1
    if before <= left or s.quoted[start]:
        return False
    if s.quoted[before] or (s.lower[before] in COMMAS and s.quoted[before - 1]):
        return True
    rest = range(start, len(s))
    return s.lower[before] in COMMAS and s.lower[start] in _ASIDES and not any(s.lower[i] in AUXILIARIES or s.quoted[i] for i in rest)


def _has_verb(s: Tokens, piece: Range) -> bool:
    return any(s.lower[i] in AUXILIARIES or s.lower[i] in CUES or _past(s, i) for i in range(*piece))


def _takes_up(s: Tokens, behind: Range, first: Range) -> bool:
    """True when the words behind ", he said," go on with what was said: a quotation again, or a conjunction with its clause."""
    word = s.lower[behind[0]]
    if s.quoted[behind[0]]:
        return s.quoted[first[0]] or s.quoted[first[1] - 1]
    if s.quoted[first[1] - 1]:
        return False
    if word in COORDINATORS or word in PREPOSITIONS or word in _GOES_ON or (word.endswith("ing") and word not in CUES):
        return True
    return _has_verb(s, behind) and (word in AUXILIARIES or not _has_verb(s, first))


def _inverted(text: str, s: Tokens, at: int, group: VerbGroup, cue: Cue, stance: Stance, left: int) -> Found | None:
    """`"...", said Mara Dellin, the secretary`: cue first, then the source."""
    before = group.start - 1
    if before <= left or at + 1 >= len(s) or s.quoted[at + 1] or not s.words[at + 1][0].isalpha():
        return None
    after_quote = s.quoted[before] or (s.lower[before] in COMMAS and before > 0 and s.quoted[before - 1])
    if not after_quote and (s.lower[before] not in COMMAS or s.lower[at] in WITH_LISTENER):
        return None
    if s.lower[at + 1] == "that" or s.lower[at + 1] in ("to", "in", "on", "at"):
        return None
    source = phrase_from(text, s, at + 1)
    if source is None or (not after_quote and not _stands_alone(s, source)):
        return None
    if after_quote and any(s.lower[i] in AUXILIARIES for i in range(source[0], source[1])) and s.find(RELATIVES, *source) < 0:
        return None
    first = trim(s, (left, before + 1))
    if first is None or first[1] - first[0] < 2:
        return None
    pieces = [first]
    end = source[1]
    rest = next((i for i in range(end, len(s)) if s.words[i] in QUOTE_MARKS), -1)
    if after_quote and 0 <= rest <= end + 8 and s.lower[rest - 1] in COMMAS | HARD_STOPS:
        behind = trim(s, (rest, len(s)))
        if behind is not None:
            pieces.append(behind)
    return Found(cue, INVERTED, (group.start, at + 1), source, pieces, stance, trail=end)


def _stands_alone(s: Tokens, source: Range) -> bool:
    """True when an inverted source without quotation before it ends the clause and holds no verb: else it is an apposition's end."""
    if any(s.lower[i] in AUXILIARIES or s.lower[i] in CUES for i in range(*source)):
        return False
    named = s.words[source[0]][0].isupper() or s.lower[source[0]] in DETERMINERS
    rest = [w for w in s.words[source[1] :] if w[0].isalnum()]
    return named and source[1] - source[0] <= 14 and (not rest or s.lower[source[1]] in COMMAS)


def _participle(text: str, s: Tokens, at: int, cue: Cue, stance: Stance, earlier: list[Found]) -> Found | None:
    """ ", adding that ...": the speaker is the one of the attribution before it, else the sentence's first subject."""
    if at == 0 or not (s.lower[at - 1] in COMMAS or s.quoted[at - 1] or s.lower[at - 1] in ("and", "while", "by", "before", "in")):
        return None
    start, that, stopped = after_cue(text, s, at)
    if stopped:
        return None
    source = earlier[-1].source if earlier else _first_subject(s, at)
    if source is None:
        return None
    found = _normal(s, cue, stance, (at, at + 1), source, start, that=that)
    if found is not None:
        found.form = PARTICIPLE
    return found


def _shared_subject(s: Tokens, verb: int, earlier: list[Found]) -> Range | None:
    """The subject of a second verb ("visited the front and said that"): of the verb before it in the clause, else the earlier cue's."""
    before = verb - 1
    if before <= 0 or s.lower[before] not in ("and", "but", "then"):
        return None
    start = next((i for i in range(before - 1, -1, -1) if s.lower[i] in RELATIVES or s.lower[i] in COMMAS or s.quoted[i]), -1)
    first = next((i for i in range(start + 1, before) if s.lower[i] in AUXILIARIES or s.lower[i] in CUES or _past(s, i)), -1)
    subject = subject_before(s, first) if first > 0 else None
    if subject is not None:
        return subject
    return earlier[-1].source if earlier else _first_subject(s, before)


def _first_subject(s: Tokens, before: int) -> Range | None:
    end = next((i for i in range(1, before) if s.lower[i] in AUXILIARIES or s.lower[i] in CUES or _past(s, i)), -1)
    return subject_before(s, end) if end > 0 else None


def _past(s: Tokens, i: int) -> bool:
    return s.lower[i].endswith("ed") and s.words[i][0].islower() and len(s.words[i]) > 4


def _settle(s: Tokens, found: list[Found]) -> list[Found]:
    """Cuts contents at later attributions of the same sentence and turns ", AFP said" behind another attribution into its relay."""
    for k, later in enumerate(found):
        for one in found[:k]:
            if one.dropped or not one.pieces or one.form not in (NORMAL, PARTICIPLE):
                continue
            _cut_at(s, one, later)
    return [f for f in found if not f.dropped and (f.pieces or f.open_end)]


def _cut_at(s: Tokens, one: Found, later: Found) -> None:
    first, end = one.pieces[-1]
    mark = later.group[0] if later.form in (PARTICIPLE, ACCORDINGLY, INVERTED) else (later.source or later.group)[0]
    if not first < mark < end:
        return
    before = mark - 1
    if later.form == NORMAL:
        if s.lower[before] not in COORDINATORS and s.lower[before] not in (";", "that"):
            return
        if s.lower[before - 1] not in COMMAS and s.lower[before] not in ("while", "whereas", "but", ";"):
            return
    elif later.form in (POSTPOSED, ACCORDINGLY):
        one.relayed_by = later.source
        later.dropped = True
    cut = trim(s, (first, before if later.form == NORMAL else mark))
    if cut is not None and cut[1] - cut[0] >= 2:
        one.pieces[-1] = cut
