"""Where what was said ends behind a cue."""

from __future__ import annotations

from app.domain.vocabulary import Stance
from app.engine.extraction.adjuncts import opens_saying
from app.engine.extraction.cue_lexicon import CUES, REFUSALS, Cue
from app.engine.extraction.found import clause_end
from app.engine.extraction.grammar_words import TIME_WORDS
from app.engine.extraction.statement_kinds import is_number
from app.engine.extraction.tokens import COMMAS, DASHES, Tokens
from app.engine.linking.wordlists import words

_AFTER_QUOTATION = frozenset({"when", "as", "while", "referring", "after", "before", "but", "although", "though"})
_STILL_SAID = (["that"], ["only"], ["not"], ["just"], ["never"])
"""Behind "but" they go on with what was said ("they heard it, but only once it was late")."""
_WITHOUT = words("offering providing giving citing elaborating naming specifying presenting producing saying explaining")
_CONSEQUENCES = words("prompting triggering sparking drawing angering infuriating")
"""Behind a comma they tell what came of the words."""
_TIME_UNITS = words("hour day week month year minute")
_WITHHOLDING = words("discuss say elaborate comment give name identify specify provide disclose release confirm explain")
_STOPS = frozenset({",", ".", "?", "!"})
_DENIAL_ENDS = frozenset({":", ";"})
_QUOTATION_GAP, _QUOTATION_NEAR = 4, 6
_CONTRASTS = frozenset({"but", "while", "whereas"})
_DEEDS = words("called threatened demanded vowed sued urged refused blamed accused promised pledged asked filed went took pointed insisted")
"""What somebody who denies may do besides."""
_WHERE_SAID = words("letter statement post message interview speech briefing complaint tweet video email memo filing")
_MEDIUM = 5
_CITING = frozenset({"citing", "quoting", "contradicting"})
"""Behind a comma they tell whose words the speaker leans on or speaks against."""
_LONGEST_ALLEGATION = 10
_ALLEGING = words(
    "alleges alleged allege claims claimed claim says said suggests suggested reported reports asserted maintains insisted argued"
)


def content_end(s: Tokens, cue: Cue, start: int, *, that: bool) -> int:
    """Token index where what was said ends: behind a closed quotation, at a new clause behind a comma, else the sentence's end."""
    if start < len(s) and s.quoted[start]:
        return _quotation_end(s, start)
    if cue.needs in ("name", "blame", "pledge", "request", "figure", "change", "measure", "cause") and not that:
        end = _clause_or_quotation_end(s, start)
        return _before_another_deed(s, start, end) if cue.needs == "blame" else end
    if cue.lemma == "reported" and not that and is_number(s, start):
        return _clause_or_quotation_end(s, start)
    end = _before_allegation(s, start, _before_aside(s, start))
    if cue.lemma == "accused":
        return _before_another_deed(s, start, end)
    if cue.stance is Stance.DENIES and not that:
        return next(
            (i for i in range(start + 1, end) if not s.quoted[i] and (s.lower[i] in _DENIAL_ENDS or _goes_on(s, i) or opens_saying(s, i))),
            end,
        )
    return end


def _goes_on(s: Tokens, i: int) -> bool:
    """True for the "and" behind which the denier does something else ("denied the charge and called for an inquiry")."""
    return s.lower[i] == "and" and i + 1 < len(s) and s.words[i + 1][0].islower() and (s.lower[i + 1] in CUES or s.lower[i + 1] in _DEEDS)


def _before_another_deed(s: Tokens, start: int, end: int) -> int:
    """The "and" behind which who blames somebody does something else ("condemned the raid and called for an inquiry"); else `end`."""
    return next((i for i in range(start + 1, end) if not s.quoted[i] and _goes_on(s, i) and not s.lower[i + 1].endswith("ing")), end)


def _before_allegation(s: Tokens, start: int, end: int) -> int:
    """Where ", as the union alleges" begins that closes a clause: whose claim it was, no part of what was said; else `end`."""
    for i in range(max(start + 2, end - _LONGEST_ALLEGATION), end - 1):
        if s.lower[i] == "as" and s.lower[i - 1] in COMMAS and not s.quoted[i]:
            last = end - 1 if s.words[end - 1][0].isalnum() else end - 2
            last -= s.lower[last] in TIME_WORDS
            return i - 1 if last > i + 1 and s.lower[last] in _ALLEGING else end
    return end


def _before_aside(s: Tokens, start: int) -> int:
    """Where the reporter takes over again: behind a quotation closed by a comma before a participle, at ", but" or ", while"; else the end.

    `it was "too early," pointing to the rain`; `the bridge was shut, but cars drove over it`.
    """
    for i in range(start + 2, len(s)):
        if s.quoted[i]:
            continue
        if s.quoted[i - 1] and s.words[i - 2] in _STOPS and s.lower[i].endswith("ing"):
            return i
        if s.lower[i - 1] in COMMAS and (s.lower[i] in _CITING or _tells_where(s, i)):
            return i - 1
        if _does_no_more_than(s, i):
            return i - (s.lower[i - 1] in COMMAS)
        if s.lower[i] in _CONTRASTS and s.lower[i - 1] in COMMAS | DASHES and s.lower[i + 1 : i + 2] not in _STILL_SAID:
            return i
        if s.lower[i - 1] in COMMAS and (s.lower[i : i + 2] == ["even", "as"] or _tells_how(s, i) or _tells_when(s, i)):
            return i - 1
    return len(s)


def _tells_when(s: Tokens, i: int) -> bool:
    """True for ", two days after saying ..." behind a comma: when it was said."""
    after = next((k for k in range(i, min(len(s) - 1, i + _MEDIUM)) if s.lower[k] in ("after", "before")), -1)
    return after > i and s.lower[after - 1].removesuffix("s") in _TIME_UNITS and s.lower[after + 1] in CUES


def _tells_how(s: Tokens, i: int) -> bool:
    """True for ", without offering evidence" and ", prompting an angry answer": the reporter's words about the saying."""
    if s.lower[i] == "without":
        return i + 1 < len(s) and s.lower[i + 1] in _WITHOUT
    return s.lower[i] in _CONSEQUENCES


def _does_no_more_than(s: Tokens, i: int) -> bool:
    """True for "but declined to elaborate" and ", and pointed to an audit" behind what was said: the reporter's words about the speaker."""
    if s.lower[i] not in ("but", "and") or i + 2 >= len(s):
        return False
    withheld = s.lower[i] == "but" and s.lower[i + 1] in ("would", "did", "could") and s.lower[i + 2] == "not"
    if withheld and i + 3 < len(s) and s.lower[i + 3] in _WITHHOLDING:
        return True
    return (s.lower[i + 1] in REFUSALS and s.lower[i + 2] == "to") or (s.lower[i - 1] in COMMAS and s.lower[i + 1] in _DEEDS)


def _tells_where(s: Tokens, i: int) -> bool:
    """True for ", in a letter to ..." behind a comma: where it was said."""
    return s.lower[i] == "in" and s.lower[i + 1 : i + 2] in (["a"], ["an"]) and s.find(_WHERE_SAID, i + 2, min(len(s), i + _MEDIUM)) > 0


def _quotation_end(s: Tokens, start: int) -> int:
    """Behind the quotation at `start` and those that follow it, when it closes with a stop or an aside follows; else the sentence's end."""
    end = next((i for i in range(start, len(s)) if not s.quoted[i]), len(s))
    again = next((i for i in range(end, min(len(s), end + _QUOTATION_GAP)) if s.quoted[i]), -1)
    if again >= 0:
        return _quotation_end(s, again)
    if end >= len(s):
        return len(s)
    if s.words[end - 2] in _STOPS or s.lower[end] in _AFTER_QUOTATION or s.lower[end] in COMMAS | DASHES:
        return end
    return len(s)


def _clause_or_quotation_end(s: Tokens, start: int) -> int:
    """The first comma, dash or stop outside quotations, or the one after the quotation that follows within a few words."""
    end = clause_end(s, start)
    closed = next((i for i in range(start + 2, end) if s.quoted[i - 1] and not s.quoted[i] and s.words[i - 2] in _STOPS), -1)
    if closed > 0:
        return closed
    if end < len(s) and not any(s.quoted[start:end]):
        quote = next((i for i in range(end, min(len(s), end + _QUOTATION_NEAR)) if s.quoted[i]), -1)
        if quote > 0:
            return clause_end(s, quote)
    return end
