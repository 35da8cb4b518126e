"""Who says what within one sentence: every cue read as normal, inverted, postposed, "according to", participle or noun."""

from __future__ import annotations

from dataclasses import replace

from app.domain.vocabulary import Stance
from app.engine.extraction.accounts import ACCOUNTS, read_account
from app.engine.extraction.adjuncts import skip_time
from app.engine.extraction.colons import COLON_CUES, behind_colon
from app.engine.extraction.conjuncts import split
from app.engine.extraction.cue_lexicon import ACCORDING, CUE_FORMS, CUES, EVIDENCE_NOUNS, WENT_ON, Cue
from app.engine.extraction.denials import BARE_DENIALS, denies_all
from app.engine.extraction.found import ACCORDINGLY, INVERTED, NORMAL, NOUN, PARTICIPLE, POSTPOSED, Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, COORDINATORS, DETERMINERS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from app.engine.extraction.noun_cues import EVIDENCE_GIVEN, FIGURE_NOUNS, SAYING_NOUNS, STATES_OF_MIND, read_noun, read_state_of_mind
from app.engine.extraction.noun_phrases import Range, phrase_from
from app.engine.extraction.participles import finite_verb
from app.engine.extraction.role_words import OUTLETS, ROLE_NOUNS
from app.engine.extraction.tags import RELATIVE_ASIDE, postposed
from app.engine.extraction.tokens import COMMAS, DASHES, HARD_STOPS, Tokens
from app.engine.extraction.verbal_cues import read_verb
from app.engine.linking.actor_lexicon import MEDIA_NAMES
from app.engine.linking.wordlists import words

_OWN = frozenset({"he", "she", "it", "they", "we", "his", "her", "its", "their", "our"})
_TURNS = frozenset({"while", "whereas", "but", "although", "though", "and"})
_NOUNS = SAYING_NOUNS | FIGURE_NOUNS | EVIDENCE_GIVEN
_CONFESSED = frozenset({"admitted", "confessed"})
"""Who tells of another one's confession makes the claim ("the man has admitted the theft, police said")."""
_OUTLETS = OUTLETS | MEDIA_NAMES | {"agency", "radio", "television", "tv", "news", "media"}
_PAPERS = EVIDENCE_NOUNS | words(
    "document letter letters email message messages memo memos record image photograph photo files papers logs notes"
)
_ANSWERS = AUXILIARIES | SUBJECT_PRONOUNS | {"not", "yes", "no"}
_INFORMANTS = frozenset({"official", "officials", "source", "sources", "officer", "officers", "witness", "witnesses"})
_CONTRASTS = frozenset({"but", "while", "whereas", "although", "though"})
_LONGEST_ANSWER = max(8, *(len(denial.split()) for denial in BARE_DENIALS))
_MOST_TOKENS = 2 * _LONGEST_ANSWER
CUE_WORDS: frozenset[str] = CUE_FORMS | _NOUNS | ACCOUNTS | COLON_CUES | STATES_OF_MIND | {"went"}
"""Every word one of which an attributing sentence holds, unless it quotes behind a colon or is signed."""


def attribute(text: str, s: Tokens) -> list[Found]:
    """All attributions of a sentence in order of their cues, contents cut so that coordinated ones do not overlap."""
    found: list[Found] = []
    left = 0
    for i in [i for i, word in enumerate(s.lower) if word in CUE_WORDS]:
        if s.quoted[i]:
            continue
        one = _at(text, s, i, max(left, _new_clause(s, found, i)), found)
        if one is None:
            continue
        found.append(one)
        if one.form in (POSTPOSED, INVERTED):
            left = max(left, one.trail)
        elif one.stance is Stance.DENIES and one.pieces:
            end = max(one.trail, one.pieces[-1][1])
            left = max(left, end) if s.lower[min(end, len(s) - 1)] in HARD_STOPS else left
    told = behind_colon(s, found)
    return _settle(s, found if told is None else [*found, told])


def _new_clause(s: Tokens, found: list[Found], at: int) -> int:
    """Where the clause of token `at` starts behind one that the last attribution tells ("He denied that; nobody, she said, ..."), or 0."""
    last = found[-1] if found else None
    if last is None or last.form not in (NORMAL, PARTICIPLE):
        return 0
    for k in range(at - 1, last.group[1], -1):
        if not s.quoted[k] and (s.words[k] == ";" or (s.lower[k] in _CONTRASTS and s.lower[k - 1] in COMMAS)):
            return k + 1
    return 0


def _at(text: str, s: Tokens, i: int, left: int, found: list[Found]) -> Found | None:
    word = s.lower[i]
    if word == "according":
        return _according(text, s, i, left)
    if word == "went":
        return _went_on(s, i, left)
    if word in ACCOUNTS:
        account = read_account(s, i, left)
        if account is not None:
            return account
    cue = CUES.get(word)
    if word == "think" and s.lower[i + 1 : i + 2] in (["tank"], ["tanks"]):
        return None
    if i == 0 and cue is not None and s.words[0][0].isupper():
        return _opening_cue(text, s, cue)
    one = read_verb(text, s, i, cue, left, found) if cue is not None else None
    if one is None and word in _NOUNS:
        one = read_noun(text, s, i)
    if one is None and word in STATES_OF_MIND:
        one = read_state_of_mind(s, i)
    return one


def _went_on(s: Tokens, at: int, left: int) -> Found | None:
    """`Nobody surrendered, she went on; the company had left`: a tag behind what was said, not behind "when it rained"."""
    if s.lower[at + 1 : at + 2] != ["on"] or s.lower[at - 1] not in ("he", "she") or s.lower[left] in SUBORDINATORS - COORDINATORS:
        return None
    if at + 2 < len(s) and s.lower[at + 2] not in COMMAS and s.lower[at + 2] not in (";", ".", ":"):
        return None
    return postposed(s, WENT_ON, Stance.ASSERTS, (at, at + 2), (at - 1, at), at + 2, left)


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
    if at <= left:
        source = _with_title(s, source)
    after = skip_time(text, s, source[1])
    behind = trim(s, (after, len(s))) if after < len(s) and s.lower[after] in COMMAS else None
    if at > left and s.words[at - 1] != ":" and trim(s, (left, at)) is not None:
        pieces.append(trim(s, (left, at)))
        if after + 1 < len(s) and s.lower[after + 1] in _CONTRASTS:
            behind = None
        if behind is not None and s.lower[at - 1] in COMMAS and s.lower[at - 2] in SUBORDINATORS:
            pieces = [behind]  # "twenty minutes after, according to the brigade, the call came"
        elif behind is not None and not s.lower[behind[0]].endswith("ing") and s.lower[behind[0]] not in RELATIVES:
            pieces.append(behind)
    else:
        pieces.append(behind)
    kept = [p for p in pieces if p is not None]
    if not kept or sum(p[1] - p[0] for p in kept) < 2:
        return None
    return Found(ACCORDING, ACCORDINGLY, (at, at + 2), source, kept, Stance.ASSERTS, "according_to", trail=source[1])


def _with_title(s: Tokens, source: Range) -> Range:
    """The source with what it is, between commas: "Pavel Renko, chief doctor at the hospital, 23 people ..."."""
    end = source[1]
    if end >= len(s) or s.lower[end] not in COMMAS or not s.words[end - 1][0].isupper():
        return source
    close = next((i for i in range(end + 1, len(s)) if s.lower[i] in COMMAS), -1)
    title = range(end + 1, close)
    named = any(s.lower[i] in ROLE_NOUNS for i in title) and s.words[end + 1][0].islower()
    return (source[0], close) if close > 0 and named and not any(finite_verb(s, i) for i in title) else source


def _settle(s: Tokens, found: list[Found]) -> list[Found]:
    """Cuts contents at later attributions of the same sentence and turns ", AFP said" behind another attribution into its relay."""
    for k, later in enumerate(found):
        for one in found[:k]:
            if later.form == ACCORDINGLY and later.source is not None and _stands_between(one, later):
                one.relayed_by, later.dropped = later.source, True
            if one.form == POSTPOSED and _takes_over(s, one, later):
                one.pieces.pop()
            if one.form == POSTPOSED and len(one.pieces) > 1 and later.source is not None and later.source[0] < one.pieces[0][1]:
                later.dropped = True
            if one.form == NOUN and one.pieces and later.source is not None:
                _cut_at_subordinate(s, one, later.source[0] - 1)
            if one.dropped or later.dropped or not one.pieces or one.form not in (NORMAL, PARTICIPLE):
                continue
            if _own_evidence(s, one, later) or _own_report(s, one, later):
                later.dropped = True
                continue
            _cut_at_relative(s, one, later)
            _cut_at(s, one, later)
            later.dropped = later.dropped or _own_figure(s, one, later)
    kept = [_as_denial(s, _cited(s, f)) for f in found if not f.dropped and (f.pieces or f.open_end) and not _of_whom(s, f)]
    shown = [piece for f in kept if f.rule == RELATIVE_ASIDE for piece in f.pieces]
    return [part for f in kept if f.open_end or _tells(f, shown) for part in split(s, f) if not _only_answers(s, part)]


def _of_whom(s: Tokens, f: Found) -> bool:
    """True where the words before the cue open with "whom": a clause about somebody, no source ("according to whom its own figures put it at 9")."""
    return f.source is not None and "whom" in (s.lower[f.source[0]], s.lower[f.source[0] - 1])


def _cited(s: Tokens, f: Found) -> Found:
    """`The station, citing an unnamed officer, reported that ...`: the officer speaks, the station relays it."""
    citing = (
        next((i for i in range(f.source[0] + 2, f.source[1] - 1) if s.lower[i] in ("citing", "quoting")), -1)
        if f.source is not None
        else -1
    )
    if f.source is None or citing < 0 or s.lower[citing - 1] not in COMMAS or f.relayed_by is not None:
        return f
    cited = (citing + 1, f.source[1])
    if any(s.quoted[slice(*cited)]) or not any(s.lower[i] in ROLE_NOUNS or s.lower[i] in _INFORMANTS for i in range(*cited)):
        return f
    return replace(f, source=cited, relayed_by=(f.source[0], citing - 1))


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
    words = _first_words(s, f)
    return 0 < len(words) <= 3 and all(w in _ANSWERS for w in words) and f.stance is not Stance.DENIES


def _as_denial(s: Tokens, f: Found) -> Found:
    """ "Not true, said Ada Lund" denies what was told before; it says nothing by itself."""
    words = _first_words(s, f)
    return replace(f, stance=Stance.DENIES, rule="bare_denial") if denies_all(words) or " ".join(words) in BARE_DENIALS else f


def _first_words(s: Tokens, f: Found) -> list[str]:
    """The words of what was said in small letters, without marks; none of more than an answer or a bare denial has."""
    found: list[str] = []
    if sum(end - first for first, end in f.pieces) > _MOST_TOKENS:
        return found
    for first, end in f.pieces:
        for i in range(first, end):
            if s.words[i][0].isalnum():
                found.append(s.lower[i])
                if len(found) > _LONGEST_ANSWER:
                    return found
    return found


def _told_by(s: Tokens, one: Found, later: Found) -> bool:
    """True for "figures show it, he said" and "the man has admitted it, police said": the claim is who tells it, unless an outlet passes it on."""
    outlet = later.source is None or any(s.lower[i] in _OUTLETS for i in range(*later.source))
    return one.cue.needs == "seem" or (one.cue.lemma in _CONFESSED and not outlet)


def _own_figure(s: Tokens, one: Found, later: Found) -> bool:
    """True for the count inside "she said her teams had counted 41 bodies": it is part of what she said."""
    if later.rule != "figure" or later.source is None or s.lower[later.source[0]] not in _OWN or later.source == one.source:
        return False
    first, end = one.pieces[-1]
    return first <= later.source[0] < end


def _own_evidence(s: Tokens, one: Found, later: Found) -> bool:
    """True for the data inside "she said data showed the signal working" and the paper inside "he has seen a document that says so"."""
    if later.form != NORMAL or later.source is None or later.source == one.source:
        return False
    first, end = one.pieces[-1]
    if not first < later.source[1] <= later.group[0] < end or s.quoted[later.source[0]] or s.lower[later.source[0]] in _OWN:
        return False
    inside = range(max(first, later.source[0]), later.source[1])
    return later.group[0] >= first and s.lower[later.source[0] - 1] != "and" and any(s.lower[i] in _PAPERS for i in inside)


def _own_report(s: Tokens, one: Found, later: Found) -> bool:
    """True for the noun in "she said her office had received reports that it rained": its words are part of what she said."""
    if later.form != NOUN or later.source is None or not one.pieces:
        return False
    first, end = one.pieces[-1]
    return first <= later.source[0] and later.group[1] < end and s.lower[later.source[0]] in _OWN


def _stands_between(one: Found, later: Found) -> bool:
    """True for `He said, according to the office, that it rained`: the second source stands between the first cue and what was said."""
    return one.form == NORMAL and bool(one.pieces) and one.group[1] <= later.group[0] and later.trail <= one.pieces[0][0]


def _takes_over(s: Tokens, one: Found, later: Found) -> bool:
    """True for "..., police said, while the hospital put it at 14": another speaker's words, not the rest of the first one's."""
    if len(one.pieces) < 2 or later.form != NORMAL or later.source is None or later.source == one.source or later.dropped:
        return False
    first, end = one.pieces[-1]
    return first <= later.source[0] <= first + 1 and later.group[0] < end and s.lower[later.source[0] - 1] in _TURNS


def _cut_at(s: Tokens, one: Found, later: Found) -> None:
    first, end = one.pieces[-1]
    mark = _mark(one, later)
    if not first < mark < end or later.form == NOUN or later.rule == "relative_clause":
        return
    before = mark - 1
    if later.rule == "bare_denial":
        denied = later.pieces[0][0]
        before = denied - (s.lower[denied - 1] in DETERMINERS) if denied < mark else mark - (s.lower[mark - 1] in _TURNS)
    elif later.form == NORMAL:
        if s.lower[before] in COMMAS and mark == later.group[0]:
            before = mark
        elif not _parts(s, one, later, before):
            return
    elif later.form in (POSTPOSED, ACCORDINGLY) and later.pieces and later.pieces[0][0] > first:
        before = mark = later.pieces[0][0] - 1
    elif later.form == POSTPOSED and _told_by(s, one, later):
        one.dropped = True
        return
    elif later.form in (POSTPOSED, ACCORDINGLY):
        one.relayed_by = later.source
        later.dropped = True
    cut = trim(s, (first, before if later.form == NORMAL else mark))
    if cut is not None and (cut[1] - cut[0] >= 2 or one.cue.stance is Stance.DENIES):
        one.pieces[-1] = cut


def _cut_at_subordinate(s: Tokens, one: Found, at: int) -> None:
    """`their claim that lists fell after the union accused them of ...`: what another speaker says in a clause of its own is no part of the claim."""
    first, end = one.pieces[-1]
    if first < at < end and s.lower[at] in SUBORDINATORS:
        one.pieces[-1] = trim(s, (first, at)) or one.pieces[-1]


def _cut_at_relative(s: Tokens, one: Found, later: Found) -> None:
    """Ends what was said before a clause of its own that another, or the same speaker, adds to it."""
    first, end = one.pieces[-1]
    if (
        later.rule == "relative_clause"
        and later.source is not None
        and first < later.source[0] < end
        and _adds_clause(s, one, later.source[0])
    ):
        one.pieces[-1] = trim(s, (first, later.source[0] - 1)) or one.pieces[-1]


def _adds_clause(s: Tokens, one: Found, source: int) -> bool:
    """True for ", something the army said would ..." and, behind an accusation, ", which he said led to ..."."""
    word = s.lower[source - 1]
    return s.lower[source - 2] in COMMAS and (word == "something" or (word == "which" and one.rule == "accusation"))


def _mark(one: Found, later: Found) -> int:
    """Token index where the later attribution starts as seen from the earlier one."""
    if later.source is None or later.form in (PARTICIPLE, ACCORDINGLY, INVERTED) or later.source == one.source:
        return later.group[0]
    around = later.form == NORMAL and later.source[0] <= one.group[0] < later.source[1]
    return later.group[0] if around else later.source[0]


def _parts(s: Tokens, one: Found, later: Found, before: int) -> bool:
    """True when the word before the later attribution separates it from the earlier one: a semicolon, or a conjunction behind a comma."""
    word = s.lower[before]
    if word == "where" and s.lower[before - 1] in COMMAS:
        return True
    if word not in COORDINATORS and word not in (";", "that", "then"):
        return False
    return later.source == one.source or s.lower[before - 1] in COMMAS | DASHES or word in ("while", "whereas", "but", ";")
