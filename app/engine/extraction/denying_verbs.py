"""Verbs by which somebody denies what was told before: "which the army denied", "called that a lie", "a charge the firm rejected"."""

from __future__ import annotations

from typing import NamedTuple

from app.domain.vocabulary import Stance
from app.engine.extraction.adjuncts import opens_saying
from app.engine.extraction.contents import content_end
from app.engine.extraction.cue_lexicon import Cue
from app.engine.extraction.denials import TAKEN_SERIOUSLY, UNTRUE, points_back
from app.engine.extraction.found import NORMAL, Found, trim
from app.engine.extraction.grammar_words import AUXILIARIES, BE, DETERMINERS, PREPOSITIONS, RELATIVES
from app.engine.extraction.noun_phrases import Range, phrase_from, subject_before
from app.engine.extraction.tokens import COMMAS, Tokens
from app.engine.linking.wordlists import words

CHARGES = words(
    "charge charges claim claims allegation allegations accusation accusations report version figure figures toll number announcement assertion "
    "assertions statement account suggestion description story estimate contention argument notion theory rumour rumor conclusion finding assessment "
    "explanation portrayal characterization characterisation insinuation narrative point"
)
"""What is denied in ", a claim the army rejected": the words before it."""
_ACCUSED_OF = words("allegation allegations accusation accusations charge charges claim claims rumour rumours insinuation insinuations")
_WHOSE = DETERMINERS | {"his", "her", "their", "its", "those", "these"}
_REPORTS = CHARGES | _ACCUSED_OF | words("reports rumour rumours idea")
_TELLING = frozenset({"of", "that"})
LONGEST_VERDICT = 9
_VERDICT_OPENERS = frozenset({"a", "an", "as", "pure", "plain", "complete", "utter", "simply", "totally"})
DENYING = frozenset({"denied", "rejected"})


class Verb(NamedTuple):
    """A cue with its verb group, its subject and the stance it expresses."""

    cue: Cue
    stance: Stance
    span: Range
    source: Range


def denied_by(text: str, s: Tokens, at: int, cue: Cue) -> Found | None:
    """`The charge was denied by the mission`, `..., a point disputed by the mission`: a passive whose subject is what was denied."""
    charge = at - 1 > 1 and s.lower[at - 1] in CHARGES and s.lower[at - 2] in DETERMINERS and s.lower[at - 3] in COMMAS
    if charge and s.lower[at + 1 : at + 2] == ["by"] and at + 2 < len(s):
        return _by(s, cue, at, phrase_from(text, s, at + 2), (at - 1, at), "bare_denial")
    source = phrase_from(text, s, at + 2) if at + 2 < len(s) and s.lower[at + 1] == "by" and at > 1 and s.lower[at - 1] in BE else None
    start = at - 1
    while start > 0 and s.lower[start - 1] in AUXILIARIES:
        start -= 1
    subject = subject_before(s, start) if source is not None else None
    if subject is None and source is not None and s.lower[start - 1] in ("that", "this"):
        subject = start - 1, start
    told = next((i + 1 for i in range(start - 2, 0, -1) if s.lower[i] == "that" and s.lower[i - 1] in CHARGES), -1)
    if subject is not None and told > 0 and COMMAS.isdisjoint(s.lower[told:start]):
        subject = told, start  # "the claim that the town had fallen was denied by the mayor"
    if source is None or subject is None:
        return None
    return _by(s, cue, at, source, subject, "passive_denial")


def _by(s: Tokens, cue: Cue, at: int, source: Range | None, denied: Range, rule: str) -> Found | None:
    """The denial by the source behind "by", without the clause that describes it."""
    who = next((i for i in range(*source) if s.lower[i] in RELATIVES), source[1]) if source is not None else 0
    named = trim(s, (source[0], who)) if source is not None else None
    return None if named is None else Found(cue, NORMAL, (at, at + 1), named, [denied], cue.stance, rule, trail=named[1])


def disagrees(s: Tokens, at: int, verb: Verb) -> Found | None:
    """`The observers disagreed, reporting ...`: a denial of what was told before; a sentence that ends with it is followed by what they say instead."""
    if verb.cue.lemma != "disagreed" or at + 1 >= len(s) or not opens_saying(s, at + 1):
        return None
    return Found(verb.cue, NORMAL, verb.span, verb.source, [(at, at + 1)], Stance.DENIES, "bare_denial", trail=at + 1)


def called_untrue(s: Tokens, at: int, verb: Verb) -> Found | None:
    """`called that a lie`, `dismissed the story as rubbish`, `a charge the firm called baseless`: who says so denies what was told before."""
    if verb.cue.needs not in ("name", "blame") and verb.cue.lemma not in DENYING:
        return None
    verdict = s.find(UNTRUE, at + 1, min(len(s), at + LONGEST_VERDICT))
    verdict = (
        verdict
        if verdict > 0
        else next((i for i in range(at + 1, min(len(s), at + LONGEST_VERDICT)) if s.quoted[i] and s.lower[i] in UNTRUE), -1)
    )
    if verdict < 0:
        return _named_otherwise(s, at, verb)
    denied = denied_as(s, verb, at + 1)
    if denied is not None:
        return denied
    if not any(s.words[i][0].isalnum() and s.lower[i] not in _VERDICT_OPENERS for i in range(at + 1, verdict)):
        return bare_denial(s, verb._replace(stance=Stance.DENIES), verdict + 1)
    end = next((i for i in range(at + 2, verdict + 1) if s.lower[i] in _VERDICT_OPENERS or s.quoted[i] or i == verdict), verdict)
    what = " ".join(s.words[at + 1 : end])
    if points_back(what):
        return Found(verb.cue, NORMAL, verb.span, verb.source, [(at + 1, end)], Stance.DENIES, "bare_denial", trail=verdict + 1)
    told = next((i + 1 for i in range(at + 2, verdict - 1) if s.lower[i] in _TELLING and s.lower[i - 1] in _REPORTS), -1)
    if told < 0 or any(s.lower[i] in COMMAS for i in range(told, verdict)):
        return None
    return Found(verb.cue, NORMAL, verb.span, verb.source, [(told, verdict)], Stance.DENIES, "denial", trail=verdict + 1)


def denied_as(s: Tokens, verb: Verb, start: int) -> Found | None:
    """`rejected as "ridiculous" accusations by the army that it rained`: what was said stands behind the verdict."""
    if verb.cue.lemma not in DENYING or s.lower[start : start + 1] != ["as"]:
        return None
    noun = next((i for i in range(start + 1, min(len(s), start + LONGEST_VERDICT)) if s.lower[i] in _REPORTS and not s.quoted[i]), -1)
    that = next((i for i in range(noun + 1, min(len(s), noun + LONGEST_VERDICT)) if s.lower[i] == "that"), -1) if noun > 0 else -1
    piece = trim(s, (that + 1, content_end(s, verb.cue, that + 1, that=True))) if 0 < that < len(s) - 2 else None
    if piece is None:
        return None
    return Found(verb.cue, NORMAL, verb.span, verb.source, [piece], Stance.DENIES, "denial", trail=that + 1)


def _named_otherwise(s: Tokens, at: int, verb: Verb) -> Found | None:
    """`called the allegation "a bedtime story"`: whoever gives an accusation another name denies it, unless the name takes it seriously."""
    if (
        verb.cue.needs != "name"
        or at + 3 >= len(s)
        or s.lower[at + 3] in PREPOSITIONS
        or s.lower[at + 3] == "that"
        or s.lower[at + 1] not in _WHOSE
        or s.lower[at + 2] not in _ACCUSED_OF
    ):
        return None
    if any(s.lower[i] in TAKEN_SERIOUSLY for i in range(at + 3, min(len(s), at + LONGEST_VERDICT))):
        return None
    return Found(verb.cue, NORMAL, verb.span, verb.source, [(at + 1, at + 3)], Stance.DENIES, "bare_denial", trail=at + 3)


def bare_denial(s: Tokens, verb: Verb, start: int) -> Found | None:
    """`..., which Norvale denied`; `..., a charge Norvale denies`: the denial points to the words before it."""
    first, end = verb.source
    charge = charge_before(s, verb)
    link = next((i for i in range(max(0, first - 1), end) if s.lower[i] == "which" or s.lower[i] in CHARGES), -1)
    if charge > 0:
        return Found(
            verb.cue, NORMAL, verb.span, (_behind_that(s, charge), end), [(charge, charge + 1)], verb.stance, "bare_denial", trail=start
        )
    if link < 1 or link + 1 >= end:
        return None
    return Found(verb.cue, NORMAL, verb.span, (link + 1, end), [(link, link + 1)], verb.stance, "bare_denial", trail=start)


def charge_before(s: Tokens, verb: Verb) -> int:
    """Index of the noun in ", an announcement [that] the army rejected within the hour"; -1 where none stands between a comma and the source."""
    first, end = verb.source
    for i in range(max(2, first - 2), min(first + 3, end)):
        charge = s.lower[i] in CHARGES and s.lower[i - 1] in DETERMINERS and s.lower[i - 2] in COMMAS
        if (charge or (s.lower[i] == "something" and s.lower[i - 1] in COMMAS)) and _behind_that(s, i) < end:
            return i
    return -1


def _behind_that(s: Tokens, noun: int) -> int:
    return noun + 1 + (s.lower[noun + 1] in ("that", "which"))
