"""Sentences in which somebody says that a check was made or tried: who, what came of it, why, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.vocabulary import ReasonCode
from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.remark_clauses import clause_of
from app.engine.extraction.remark_ellipsis import ellipses
from app.engine.extraction.remark_findings import findings
from app.engine.extraction.remark_gate import GATE
from app.engine.extraction.remark_hits import failed_hits
from app.engine.extraction.remark_lexicon import ASK_VERBS, SEE_VERBS
from app.engine.extraction.remark_media import is_media, points_to_media
from app.engine.extraction.remark_neighbours import code_of_teller, told_nearby
from app.engine.extraction.remark_pairs import told_apart
from app.engine.extraction.remark_reasons import looked_in_vain, reason_code, tells_a_reason
from app.engine.extraction.remark_sights import sightings
from app.engine.extraction.remark_types import Clause, Hit, RawRemark
from app.engine.extraction.remark_verdicts import judgements
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

__all__ = ["RawRemark", "may_remark", "read_remarks"]

_THEY = re.compile(
    r"\W*(?:(?:but|and|so|which) )?(?:they|it|these|those|which|none of (?:them|which))\b(?:,? (?:too|also|either)\b,?)?[^,;]{0,20}$",
    re.IGNORECASE,
)
"""What was to be checked is a pronoun for what the sentence named before."""
_ASKING = ASK_VERBS | {"find", "finding", "known"}
_ASKS = re.compile(r"\b(?:say|tell|know|judge|decide) (?:wh|how)|\b(?:find|finding) out\b|\bnot known\b")
_CLAUSES = re.compile(r"[;:–—]\s")
_HAVE_BEHIND = re.compile(r" (?:has|have|had)$")
_PRONOUN = re.compile(r"\s*(?:(?:any|either|all|both|neither|one) of )?(?:them|these|those)\b(?! \w)", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    rf"\b(?:the|these|those|both|either|each|his|her|its|their|[A-Z][\w-]*['’]s) (?:[\w’'-]+ ){{0,3}}?{lexicon.STATEMENT_WORD.pattern}(?: of [^,;.]{{2,60}})?"
)
"""What a pronoun of the same sentence stands for: "these accounts ... any of them"."""
_LONGEST_TARGET = 200
_SENTENCE_BEFORE = 250


def may_remark(lower: str, said: Sequence[str]) -> bool:
    """True when text in lower case, with its runs of letters, holds a word that checks are told with: the cheap question before the others."""
    return not GATE.isdisjoint(said) or (not _ASKING.isdisjoint(said) and _ASKS.search(lower) is not None)


def read_remarks(text: str, s: Tokens) -> list[RawRemark]:
    """The remarks in a sentence, in order. A party that "could not confirm" something is no assessor; no comment is no failed check."""
    body = text[s.span.start : s.span.end]
    found = [
        *_failures(text, s, body),
        *judgements(text, s, body),
        *findings(text, s, body),
        *sightings(text, s, body),
        *ellipses(text, s, body),
    ]
    return [one for remark in told_apart(text, found) for one in _of_each(remark)]


def _of_each(remark: RawRemark) -> list[RawRemark]:
    """A remark of several who tried together -> one for each."""
    return [remark, *(replace(remark, by=by, by_name=name, joined=()) for by, name in remark.joined)]


def _failures(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    for hit in failed_hits(s, body):
        if s.quoted[min(s.at(s.span.start + hit.start), len(s) - 1)]:
            continue
        clause = clause_of(text, s, body, hit)
        if clause is not None:
            yield _remark(text, s, body, hit, clause)


def _is_shown(target: str, before: str) -> bool:
    """True for a pronoun that stands for the picture or recording of the clause before."""
    meant = any(pattern.search(target) is not None for pattern in (lexicon.GENUINE, lexicon.IT)) or _THEY.match(target) is not None
    return meant and is_media(_CLAUSES.split(before.rstrip(" ,;–—"))[-1])


def _told_elsewhere(text: str, s: Tokens, body: str, hit: Hit, clause: Clause, target: str) -> tuple[str, ReasonCode | None]:
    """The reason that another sentence tells, or the evidence looked at in vain, and its code where the words alone do not show it."""
    independently = "independent" in body[clause.start :].lower()
    nearby = " ".join(told_nearby(text, s.span, target, independently=independently).split())
    if nearby:
        return nearby, None if tells_a_reason(nearby) else code_of_teller(nearby)
    in_vain = looked_in_vain(body[: hit.start], body[hit.end :]) if hit.is_active and not independently else ""
    return " ".join(in_vain.split()), ReasonCode.EVIDENCE_INCONCLUSIVE if in_vain else None


def _remark(text: str, s: Tokens, body: str, hit: Hit, clause: Clause) -> RawRemark:
    target = (
        body[slice(*clause.target)][-_LONGEST_TARGET:] if clause.target[1] <= hit.start else body[slice(*clause.target)][:_LONGEST_TARGET]
    )
    rationale = _HAVE_BEHIND.sub("", " ".join(clause.why.strip(" .,;\n").split()))
    told_before = text[max(0, s.span.start - _SENTENCE_BEFORE) : s.span.start]
    on_media = _is_shown(target, body[: clause.start]) or is_media(target) or points_to_media(told_before, target, hit.words)
    why, told = _told_elsewhere(text, s, body, hit, clause, target) if not (rationale or on_media) else ("", None)
    rationale = rationale or why
    offset = s.span.start
    by = Span(offset + clause.by[0], offset + clause.by[1])
    is_told = lexicon.TOLD.search(body, *clause.target) is not None
    holds = Span(offset + clause.target[0], offset + clause.target[1]) if is_told and not on_media else None
    on_media = on_media and hit.verb not in SEE_VERBS
    rationale = rationale or (" ".join(body[hit.start :].strip(" .\n").split()) if hit.verb in SEE_VERBS else "")
    code = (
        ReasonCode.NO_ACCESS
        if hit.verb in SEE_VERBS
        else ReasonCode.MEDIA_UNVERIFIED
        if on_media
        else told or reason_code(rationale, body[clause.start :])
    )
    spoken_of = _SPOKEN_OF.findall(body[: hit.start]) if _PRONOUN.match(target) and not on_media else []
    words = " ".join(f"{spoken_of[-1] if spoken_of else ''} {target}".split())
    return RawRemark(
        by,
        clause.by_name,
        code,
        rationale,
        s.span,
        Span(offset + clause.start, s.span.end),
        words,
        clause.alone,
        on_media,
        holds,
        cue=Span(offset + hit.start, offset + hit.end),
        meant=Span(offset + clause.target[0], offset + clause.target[1]),
        joined=tuple((Span(offset + start, offset + end), name) for (start, end), name in clause.joined),
    )
