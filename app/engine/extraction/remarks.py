"""Sentences in which somebody says that a check was tried and failed: who, why, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.checkers import Checker, checker_named, is_anybody, subject_named
from app.engine.extraction.remark_media import is_media, points_to_media
from app.engine.extraction.remark_reasons import BECAUSE, BECAUSE_FIRST, proof_code, reason_code, told_beside, told_nearby
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

_CHECKS_FIRST = 3
"""So many words before the remark state nothing by themselves ("On Friday, Reuters could not ...")."""
_HAVE_BEHIND = re.compile(r" (?:has|have|had)$")
_IS_WHICH = re.compile(r"\b(?:which|that)\b", re.IGNORECASE)
_NOUN_BEFORE = 30
"""So far before ", which X could not verify" stands the noun it is about."""
_LONGEST_TARGET = 200
_SENTENCE_BEFORE = 250
_MOST_TRIED = 4
"""Of so many stretches like a failed check in one sentence each is looked at."""
_CHECKED_SURELY = re.compile(r"verif|corrobor|authentic|independent|\b(?:could|can|able)\b", re.IGNORECASE)
_HAMPERED = re.compile(r"\b(?:hampered|hindered|prevented|blocked|complicated|impeded)$", re.IGNORECASE)
_CHECKS = frozenset({"check", "checking"})
_OPEN_QUESTION = re.compile(r" (?:how many|how much|who|whose|whether|which)\b")
_HOW_MANY = re.compile(r"\b(?:how many|how much|whether|whose account|who was right)\b[^,;]*$", re.IGNORECASE)
_FACTS = re.compile(r"\b(?:identit(?:y|ies)|cause|motive|whereabouts|nationalit(?:y|ies)|names?)\b", re.IGNORECASE)
"""What is found out, not claimed."""
_CONFIRMED = re.compile(r"could.*(?:confirm|corrobor|authentic|substantiat)")
_MADE = re.compile(r"(?:ma[dk]es?|making|left|leaves|leaving)\b", re.IGNORECASE)
_TRUTH_VERBS = frozenset({"check", "establish", "determine", "ascertain", "checking", "establishing"})
"""What investigators do as well: only an outlet that cannot do it says so about claims."""


@dataclass(frozen=True, slots=True)
class RawRemark:
    """A failed check: `by` the words naming who checked, `by_name` empty when the article itself speaks; `target` what was to be checked."""

    by: Span
    by_name: str
    reason: ReasonCode
    rationale: str
    span: Span
    clause: Span
    """From where the remark starts within its sentence."""
    target: str
    alone: bool
    """True when the sentence states nothing else."""
    on_media: bool
    holds: Span | None = None
    """What was to be checked, when it tells the claim itself ("the army's claim that it held the town")."""
    verdict: VerificationStatus = VerificationStatus.UNABLE_TO_VERIFY


@dataclass(frozen=True, slots=True)
class _Clause:
    """A failed check within a sentence, in offsets of the sentence: who, where it starts, what it is about."""

    by: tuple[int, int]
    by_name: str
    start: int
    alone: bool
    target: tuple[int, int]
    why: str


def read_remark(text: str, s: Tokens) -> RawRemark | None:
    """The remark in a sentence, or None. A party that "could not confirm" something is no assessor; no comment is no failed check."""
    body = text[s.span.start : s.span.end]
    for match, is_active in _candidates(body):
        if s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
            continue
        clause = _active(text, s, body, match) if is_active else _passive(text, s, body, match)
        if clause is not None:
            return _remark(text, s, body, match, clause)
    return _finding(text, s, body)


def _finding(text: str, s: Tokens, body: str) -> RawRemark | None:
    """What an outlet says it found when it checked ("AFP verified the figures", "found the claim to be false"); pictures are no claims."""
    for pattern in (lexicon.DISPROVED, lexicon.AFFIRMED):
        match = pattern.search(body)
        if match is None or s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
            continue
        named = subject_named(text, s, s.at(s.span.start + match.start()), "verified")
        words = _group(match, "what") or _group(match, "untrue") or body[match.end() :][:_LONGEST_TARGET]
        false = pattern is lexicon.DISPROVED
        if named is None or not _may_find(named, body[: match.start()], words) or is_media(words) or (false and not _names_a_target(words)):
            continue
        reason = ReasonCode.CONTRADICTED_BY_EVIDENCE if false else proof_code(body)
        verdict = VerificationStatus.REFUTED if false else VerificationStatus.VERIFIED
        if not false and lexicon.PARTLY.search(match.group() + words[:_NOUN_BEFORE]):
            verdict = VerificationStatus.PARTIALLY_VERIFIED
        target = " ".join(words.split())
        return RawRemark(named.span, named.name, reason, "", s.span, s.span, target, True, False, None, verdict)
    return None


def _may_find(named: Checker, before: str, found: str) -> bool:
    """True for a known outlet; for an unknown name only where it checked a claim, and not where it says so of its own work."""
    if not lexicon.SAID.isdisjoint(before.lower().split()):
        return named.is_outlet and bool(named.name)
    return named.is_outlet or (named.may_be_outlet and _names_a_target(found))


def _candidates(body: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Stretches that may tell of a failed check, each with whether its subject is who checked."""
    for pattern, is_active in ((lexicon.ACTIVE, True), (lexicon.PASSIVE, False), (lexicon.UNSEEN, True)):
        for match in islice(pattern.finditer(body), _MOST_TRIED):
            yield match, is_active
    for able in islice(lexicon.ABLE.finditer(body), _MOST_TRIED):
        if able["verb"] and lexicon.NEITHER_BEHIND.match(body, able.end()):
            yield able, True
        nobody = lexicon.NOBODY.search(body, max(0, able.start() - _LONGEST_TARGET), able.start())
        if nobody is not None and (nobody["none"].lower() in ("none", "neither") or _CHECKED_SURELY.search(able.group())):
            yield able, not able["passive"]


def _group(match: re.Match[str], name: str) -> str:
    """The words of a group of a pattern, empty when it has none of that name."""
    return (match.groupdict().get(name) or "") if name in match.re.groupindex else ""


def _active(text: str, s: Tokens, body: str, match: re.Match[str]) -> _Clause | None:
    """ "Reuters could not verify X because ..."."""
    named = subject_named(text, s, s.at(s.span.start + match.start()), match.group())
    if named is None or not _may_tell(match, body[match.end() :], named):
        return None
    by = (named.span.start - s.span.start, named.span.end - s.span.start)
    before, after = body[: by[0]], body[match.end() :]
    because, first = BECAUSE.search(after), BECAUSE_FIRST.match(before)
    end = match.end() + (because.start() if because else len(after))
    embedded = lexicon.EMBEDDED.search(before)
    alone = first is not None or len(before.split()) <= _CHECKS_FIRST
    start = 0 if alone else embedded.start() if embedded else by[0]
    target = (match.end(), end) if body[match.end() : end].strip(" .,\n") else (start, by[0])
    if _group(match, "evidence"):
        why = match.group()
    elif because or first:
        why = after[because.end() :] if because else first["why"] if first else ""
    else:
        why = body[match.start() : match.end("see")] if _group(match, "see") else told_beside(body[: match.start()], after)
    if embedded and not alone and _IS_WHICH.search(embedded.group()) and target[0] == start:
        target = (max(0, start - _NOUN_BEFORE), by[0])
    return _Clause(by, named.name, start, alone, target, why)


def _may_tell(match: re.Match[str], after: str, named: Checker) -> bool:
    """False for what others than outlets say of their own work: "could not establish the cause", "has not confirmed the result"."""
    if _group(match, "verb").lower() in _CHECKS and not (_names_a_target(after) or _OPEN_QUESTION.match(after) or lexicon.IT.match(after)):
        return False
    if named.is_outlet:
        return True
    if _group(match, "tell"):
        return False
    if _group(match, "verb").lower() in _TRUTH_VERBS and named.may_be_outlet and _OPEN_QUESTION.match(after):
        return True
    if _group(match, "evidence"):
        return lexicon.STATEMENT_WORD.search(after) is not None
    return _group(match, "verb").lower() not in _TRUTH_VERBS and _group(match, "done").lower() != "confirmed"


def _passive(text: str, s: Tokens, body: str, match: re.Match[str]) -> _Clause | None:
    """ "The claim could not be verified, X said", "it was impossible to verify X"."""
    before, after = body[: match.start()], body[match.end() :]
    start = _clause_start(before)
    if not _is_about_statements(match, before[start:], after):
        return None
    named = _passive_checker(text, s, body, match, start)
    if named is None:
        return None
    by, by_name, after_by = named
    saying = lexicon.SAYING.search(after)
    because, first = BECAUSE.search(after, after_by), BECAUSE_FIRST.match(before)
    stop = saying.start() if saying is not None and because is not None and saying.start() > because.end() else len(after)
    made = _MADE.match(match.group()) is not None
    if because or first:
        why = after[because.end() : stop] if because else first["why"] if first else ""
    elif made:
        why = before[start:]
    else:
        why = after[4:] if _HAMPERED.search(match.group()) and after.startswith(" by ") else told_beside(before, after)
    return _Clause(by, by_name, *_passive_target(match, body, start, (because, made, first is not None)), why)


def _passive_target(
    match: re.Match[str], body: str, start: int, told: tuple[re.Match[str] | None, bool, bool]
) -> tuple[int, bool, tuple[int, int]]:
    """Where the remark starts, whether it stands alone, and where the words are that name what was to be checked."""
    because, made, first = told
    before, after = body[: match.start()], body[match.end() :]
    behind = (match.end(), match.end() + (because.start() if because else len(after)))
    is_behind = made or (_names_a_target(body[slice(*behind)]) and not _names_a_target(before[start:]))
    alone = first or len(before[:start].split()) <= _CHECKS_FIRST
    is_inside = _names_a_target(match.group()) and not _names_a_target(before[start:])
    target = match.span() if is_inside else behind if is_behind else (start, match.start())
    return 0 if alone else start, alone, target


def _clause_start(before: str) -> int:
    """Where the clause that ends with the check starts: behind the last break, or at the noun that a relative clause describes."""
    breaks = [m.start() for m in lexicon.BREAK.finditer(before)]
    if breaks:
        return breaks[-1]
    relative = lexicon.RELATIVE.search(before) if not lexicon.SAID.isdisjoint(before.lower().split()) else None
    return relative.start() if relative else 0


def _names_a_target(words: str) -> bool:
    return lexicon.STATEMENT_WORD.search(words) is not None or lexicon.MEDIA_OBJECT.search(words) is not None


def _is_about_statements(match: re.Match[str], before: str, after: str) -> bool:
    """False for what was not confirmed officially or not found out ("the cause could not be established"): that is no check of a claim."""
    words = match.group().lower()
    if "independent" in words or "verif" in words or "independent" in after[:20].lower():
        return True
    if _HOW_MANY.search(before):
        return True
    return _names_a_target(before + words + after) or (_FACTS.search(before) is None and _CONFIRMED.search(words) is not None)


def _passive_checker(text: str, s: Tokens, body: str, match: re.Match[str], start: int) -> tuple[tuple[int, int], str, int] | None:
    """Who checked (offsets in the sentence, name) and where in the rest to go on; None when it was a party."""
    tried = _who_tried(body, match)
    if tried is not None:
        return tried
    after = body[match.end() :]
    by = (None if _HAMPERED.search(match.group()) else lexicon.BY.search(after)) or lexicon.SAYING.search(after)
    if by is not None and is_anybody(by["by"]):
        return match.span(), "", by.end("by")
    if by is not None:
        name = checker_named(by["by"], match.group())
        return (
            None
            if name is None
            else ((match.end() + by.start("by"), match.end() + by.end("by")), name, by.end("by") if by.re is lexicon.BY else 0)
        )
    first, end = s.at(s.span.start + start), s.at(s.span.start + match.start())
    said = next((i for i in range(first, end - 1) if s.lower[i] in lexicon.SAID and s.lower[i + 1] != "to" and not s.quoted[i]), None)
    if said is None or said == first:
        return match.span(), "", 0
    named = subject_named(text, s, said)
    if named is None:
        return None
    return (named.span.start - s.span.start, named.span.end - s.span.start), named.name, 0


def _who_tried(body: str, match: re.Match[str]) -> tuple[tuple[int, int], str, int] | None:
    """Whose attempts failed, where the words tell ("Northwire's attempts to verify", "efforts by Reuters to confirm")."""
    if not _group(match, "tried"):
        return None
    owner = lexicon.OWNER.search(body, 0, match.start())
    by = match.span("who") if match["who"] else owner.span("by") if owner is not None else None
    name = checker_named(body[slice(*by)].removeprefix("by "), match.group()) if by is not None else None
    return (by, name, 0) if by is not None and name is not None else None


def _remark(text: str, s: Tokens, body: str, match: re.Match[str], clause: _Clause) -> RawRemark:
    target = (
        body[slice(*clause.target)][-_LONGEST_TARGET:]
        if clause.target[1] <= match.start()
        else body[slice(*clause.target)][:_LONGEST_TARGET]
    )
    rationale = _HAVE_BEHIND.sub("", " ".join(clause.why.strip(" .,;\n").split()))
    on_media = is_media(target) or points_to_media(text[max(0, s.span.start - _SENTENCE_BEFORE) : s.span.start], target, match.group())
    rationale = rationale or " ".join(told_nearby(text, s.span).split())
    offset = s.span.start
    by = Span(offset + clause.by[0], offset + clause.by[1])
    told = lexicon.TOLD.search(body, *clause.target)
    holds = Span(offset + clause.target[0], offset + clause.target[1]) if told and not on_media else None
    code = ReasonCode.MEDIA_UNVERIFIED if on_media else reason_code(rationale, body[clause.start :])
    words = " ".join(target.split())
    return RawRemark(
        by, clause.by_name, code, rationale, s.span, Span(offset + clause.start, s.span.end), words, clause.alone, on_media, holds
    )
