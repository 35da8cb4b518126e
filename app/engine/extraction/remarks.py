"""Sentences in which somebody says that a check was tried and failed: who, why, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.vocabulary import ReasonCode
from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.checkers import checker_named, subject_named
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

_CHECKS_FIRST = 3
"""So many words before the remark state nothing by themselves ("On Friday, Reuters could not ...")."""
_HAVE_BEHIND = re.compile(r" (?:has|have|had)$")
_IS_WHICH = re.compile(r"\b(?:which|that)\b", re.IGNORECASE)
_NOUN_BEFORE = 30
"""So far before ", which X could not verify" stands the noun it is about."""
_LONGEST_TARGET = 200
_TRUTH_VERBS = frozenset({"check", "establish", "determine", "ascertain", "assess", "checking"})
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
    for match, read in _candidates(body):
        if s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
            continue
        clause = _active(text, s, body, match) if read == "active" else _passive(text, s, body, match)
        if clause is not None:
            return _remark(s, body, match, clause)
    return None


def _candidates(body: str) -> Iterator[tuple[re.Match[str], str]]:
    for pattern, read in ((lexicon.ACTIVE, "active"), (lexicon.PASSIVE, "passive")):
        match = pattern.search(body)
        if match is not None:
            yield match, read
    able = lexicon.ABLE.search(body)
    if able is not None and lexicon.NOBODY.search(body, max(0, able.start() - _LONGEST_TARGET), able.start()):
        yield able, "passive" if able["passive"] else "active"


def _active(text: str, s: Tokens, body: str, match: re.Match[str]) -> _Clause | None:
    """ "Reuters could not verify X because ..."."""
    named = subject_named(text, s, s.at(s.span.start + match.start()), match.group())
    if named is None or ((match["verb"] or "").lower() in _TRUTH_VERBS and not named.is_outlet):
        return None
    by = (named.span.start - s.span.start, named.span.end - s.span.start)
    before, after = body[: by[0]], body[match.end() :]
    because = lexicon.BECAUSE.search(after)
    first = lexicon.BECAUSE_FIRST.match(before)
    end = match.end() + (because.start() if because else len(after))
    embedded = lexicon.EMBEDDED.search(before)
    alone = first is not None or len(before.split()) <= _CHECKS_FIRST
    start = 0 if alone else embedded.start() if embedded else by[0]
    target = (match.end(), end) if body[match.end() : end].strip(" .,\n") else (start, by[0])
    why = after[because.end() :] if because else first["why"] if first else _told_beside(body[: match.start()], after)
    if embedded and not alone and _IS_WHICH.search(embedded.group()) and target[0] == start:
        target = (max(0, start - _NOUN_BEFORE), by[0])
    return _Clause(by, named.name, start, alone, target, why)


def _told_beside(before: str, after: str) -> str:
    """A reason that no "because" opens, when its words are those of a reason: "which was not given access", "could not reach the town and"."""
    found = lexicon.BEFORE_WHY.search(before) or lexicon.WHICH_WHY.search(after)
    why = next((words for words in found.groups() if words), "") if found is not None else ""
    return why if any(pattern.search(why) for pattern, _ in lexicon.REASONS) else ""


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
    because = lexicon.BECAUSE.search(after, after_by)
    saying = lexicon.SAYING.search(after)
    first = lexicon.BECAUSE_FIRST.match(before)
    made = re.search(r"\b(?:made?|making|makes) it\b", match.group(), re.IGNORECASE)
    stop = saying.start() if saying is not None and because is not None and saying.start() > because.end() else len(after)
    why = after[because.end() : stop] if because else first["why"] if first else before[start:] if made else ""
    behind = (match.end(), match.end() + (because.start() if because else len(after)))
    is_inside = _names_a_target(match.group())
    is_behind = bool(made) or (_names_a_target(body[slice(*behind)]) and not _names_a_target(before[start:]))
    alone = first is not None or len(before[:start].split()) <= _CHECKS_FIRST
    target = behind if is_behind else match.span() if is_inside and not _names_a_target(before[start:]) else (start, match.start())
    return _Clause(by, by_name, 0 if alone else start, alone, target, why)


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
    return _names_a_target(before + after) or ("could" in words and "established" not in words and "checked" not in words)


def _passive_checker(text: str, s: Tokens, body: str, match: re.Match[str], start: int) -> tuple[tuple[int, int], str, int] | None:
    """Who checked (offsets in the sentence, name) and where in the rest to go on; None when it was a party."""
    after = body[match.end() :]
    by = lexicon.BY.search(after) or lexicon.SAYING.search(after)
    if by is not None:
        name = checker_named(by["by"])
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


def _remark(s: Tokens, body: str, match: re.Match[str], clause: _Clause) -> RawRemark:
    target = (
        body[slice(*clause.target)][-_LONGEST_TARGET:]
        if clause.target[1] <= match.start()
        else body[slice(*clause.target)][:_LONGEST_TARGET]
    )
    rationale = _HAVE_BEHIND.sub("", " ".join(clause.why.strip(" .,;\n").split()))
    on_media = _is_media(target)
    offset = s.span.start
    by = Span(offset + clause.by[0], offset + clause.by[1])
    told = lexicon.TOLD.search(body, *clause.target)
    holds = Span(offset + clause.target[0], offset + clause.target[1]) if told and not on_media else None
    code = ReasonCode.MEDIA_UNVERIFIED if on_media else _reason(rationale, body[clause.start :])
    words = " ".join(target.split())
    return RawRemark(
        by, clause.by_name, code, rationale, s.span, Span(offset + clause.start, s.span.end), words, clause.alone, on_media, holds
    )


def _reason(rationale: str, clause: str) -> ReasonCode:
    """The code of the reason given; without one, "independently" says that nobody independent was found."""
    found = next((code for pattern, code in lexicon.REASONS if pattern.search(rationale)), None)
    if found is not None:
        return found
    return ReasonCode.NO_INDEPENDENT_SOURCE if "independent" in clause.lower() else ReasonCode.OTHER


def _is_media(target: str) -> bool:
    """True when a picture, a recording or a paper was to be checked, and no statement beside it."""
    media, statement = lexicon.MEDIA_OBJECT.search(target), lexicon.STATEMENT_WORD.search(target)
    if media is None or (statement is not None and statement.start() < media.start()):
        return False
    return lexicon.JOINED_STATEMENT.search(target) is None
