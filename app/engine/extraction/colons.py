"""What stands behind a colon that no cue has taken: a quotation, a tag's further words, or a clause behind "disagrees:" and its like."""

from __future__ import annotations

from dataclasses import replace

from app.domain.vocabulary import Stance
from app.engine.extraction.cue_lexicon import CONTINUED
from app.engine.extraction.denials import points_back
from app.engine.extraction.found import ACCORDINGLY, INVERTED, NORMAL, Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, BE
from app.engine.extraction.noun_phrases import Range, phrase_ending_at, subject_before
from app.engine.extraction.participles import clause_before, finite_form, finite_verb
from app.engine.extraction.role_words import BODY_KINDS, ROLE_NOUNS
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.linking.wordlists import words

_DISSENTING = words(
    "disagrees disagreed disagree differs differed objects objected dissents begs begged defended defends backed backs reassured relented counting"
)
_DIFFERENTLY = words("differently otherwise")
_MANNERS = words("blunt adamant categorical emphatic unequivocal defiant scathing unmoved unimpressed careful")
_OCCASIONS = words("speaking writing parliament")
"""What somebody does or where, in front of a colon without a verb ("Ada Lund, speaking on the radio: ...")."""
_LONGEST_LABEL = 6
_LONGEST_ACRONYM = 4
_SMALL_WORDS = words("of the for de la and at in police witness witnesses officials")
_NO_SPEAKERS = words(
    "q a watch video videos photo photos picture pictures image images caption update updates updated live latest breaking exclusive analysis opinion "
    "comment editorial background factbox timeline correction clarification note notes editor's related more also source sources credit contact "
    "election elections results result weather traffic today yesterday tomorrow morning evening night monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december summary key points question answer "
    "conclusion example warning wow look boom bombshell remember revealed leaked contributing name notice case plan want win fix part chapter day week here why how what who where when which that this these those it he she they we i but and so"
)
"""Words of headings and lists before a colon that name nobody who speaks."""
_STATING = AUXILIARIES | words("i'm i’m it's it’s that's that’s we're we’re they're they’re i'll i’ll we'll we’ll")
COLON_CUES: frozenset[str] = _DISSENTING | _DIFFERENTLY | _MANNERS | _OCCASIONS
"""Words one of which stands before a colon whose clause is somebody's statement though no verb of saying is there."""


def behind_colon(s: Tokens, found: list[Found]) -> Found | None:
    """The attribution of the words behind the sentence's colon when `found`, its attributions, hold none of them; else None."""
    if ":" not in s.words:
        return None
    tagged = next((f for f in found if f.form in (ACCORDINGLY, INVERTED) and f.trail < len(s) - 3 and s.words[f.trail] == ":"), None)
    if tagged is not None:
        more = trim(s, (tagged.trail, len(s)))
        return None if more is None else replace(tagged, pieces=[more], rule="behind_tag")
    labelled = _labelled(s)
    if labelled is not None:
        return labelled
    colon = next((i for i in range(2, len(s) - 3) if s.words[i] == ":" and not s.quoted[i]), -1)
    if colon < 0 or any(first <= colon + 1 < end for f in found for first, end in f.pieces):
        return None
    return _quotation(s, colon, found) if s.quoted[colon + 1] else _clause(s, colon, found)


def _labelled(s: Tokens) -> Found | None:
    """`Harbour police: Two boats are missing`: a sentence that opens with nothing but the name of who says it."""
    colon = next((i for i in range(1, min(len(s) - 4, _LONGEST_LABEL + 1)) if s.words[i] == ":"), -1)
    if (
        colon < 1
        or any(s.quoted[: colon + 1])
        or not s.words[0][0].isupper()
        or not (s.words[colon + 1][0].isupper() or s.quoted[colon + 1])
    ):
        return None
    if not all(_in_a_name(s, i) for i in range(colon)) or not _NO_SPEAKERS.isdisjoint(s.lower[:colon]):
        return None
    if all(s.words[i].isupper() for i in range(colon)) and not (colon == 1 and 2 <= len(s.words[0]) <= _LONGEST_ACRONYM):
        return None
    piece = trim(s, (colon + 1, len(s)))
    if piece is None or not any(s.lower[i] in _STATING or finite_form(s, i) for i in range(*piece)):
        return None
    return Found(CONTINUED, NORMAL, (colon, colon + 1), (0, colon), [piece], Stance.ASSERTS, "label", trail=colon)


def _in_a_name(s: Tokens, i: int) -> bool:
    """True for a word that a name or a role may hold."""
    word = s.words[i]
    return word[0].isupper() or s.lower[i] in _SMALL_WORDS or s.lower[i] in ROLE_NOUNS or s.lower[i] in BODY_KINDS or word in ("’s", ".")


def _quotation(s: Tokens, colon: int, found: list[Found]) -> Found | None:
    """`She had one message for them: "The road is shut."`: the quotation belongs to the clause's subject, or to who speaks right before."""
    told = next((f for f in found if f.pieces and f.source is not None and colon - 1 <= f.pieces[-1][1] <= colon), None)
    clause = clause_before(s, colon) if told is None or told.source is None else (told.source, told.group[0])
    piece = trim(s, (colon + 1, len(s)))
    if clause is None or piece is None or not s.quoted[piece[1] - 1]:
        return None
    subject, verb = clause
    return Found(CONTINUED, NORMAL, (verb, verb + 1), subject, [piece], Stance.ASSERTS, "quotation_behind_colon", trail=colon)


def _clause(s: Tokens, colon: int, found: list[Found]) -> Found | None:
    """`The engineer disagrees: the slope had not moved`: a clause whose speaker a word of dissent or an occasion tells."""
    cue = s.find(COLON_CUES, 1, colon)
    piece = trim(s, (colon + 1, len(s)))
    denial = next((f for f in found if f.stance is Stance.DENIES and f.pieces and f.pieces[-1][1] == colon), None)
    if denial is not None and piece is not None and points_back(" ".join(s.words[slice(*denial.pieces[-1])])):
        told = any(finite_verb(s, i) for i in range(piece[0] + 1, piece[1]))
        return replace(denial, pieces=[piece], stance=Stance.ASSERTS, rule="clause_behind_colon", trail=colon) if told else None
    if cue < 0 or found or piece is None or not any(finite_verb(s, i) for i in range(piece[0] + 1, piece[1])):
        return None
    source = _source(s, cue, colon)
    if source is None:
        return None
    return Found(CONTINUED, NORMAL, (cue, cue + 1), source, [piece], Stance.ASSERTS, "clause_behind_colon", trail=colon)


def _source(s: Tokens, cue: int, colon: int) -> Range | None:
    word = s.lower[cue]
    if word in _DISSENTING:
        return subject_before(s, next((i + 1 for i in range(cue - 1, -1, -1) if s.lower[i] not in BE | {"still", "has", "had"}), cue))
    if word in _DIFFERENTLY:
        return phrase_ending_at(s, cue - 2) if cue > 2 and s.lower[cue - 1] == "it" else None
    if word in _MANNERS:
        be = next((i for i in range(cue - 1, max(0, cue - 4), -1) if s.lower[i] in BE), -1)
        return subject_before(s, be) if be > 0 else None
    if not s.words[0][0].isupper() or any(finite_verb(s, i) for i in range(1, colon)):
        return None
    end = next((i for i in range(1, cue + 1) if s.lower[i] in COMMAS or s.lower[i] in ("in", "speaking", "writing")), cue)
    return (0, end)
