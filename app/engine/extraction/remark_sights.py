"""Checks by those who went and looked: "observers who visited the school saw no sign of a fire", "its own inspector confirmed the account"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from re import Match

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction.check_subjects import subject_named
from app.engine.extraction.checker_staff import is_work, staff_body
from app.engine.extraction.checkers import checker_named
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_finding_words import SIGHT
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.remark_words import SAID, STATEMENT_WORD
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span
from app.engine.linking.actor_lexicon import PERSON_TITLES

_LONGEST_TARGET = 200
SAW_NONE = re.compile(
    r"\b(?:saw|seen|found|discovered|detected|noticed|spotted|encountered|came (?:up)?on|came across|turned up|uncovered|recorded|identified|met)"
    r" (?:no|not an?|not one|nothing|neither|hardly any)\b(?P<what>[^.;:]{0,120})",
    re.IGNORECASE,
)
"""Who was there found nothing of what was told."""
_INSPECTS = re.compile(r"\b(?:inspectors|auditors|pathologists)\b", re.IGNORECASE)
_OF_ABSENCE = re.compile(r"^ (?:\w+ )?(?:evidence|proof|trace|record|mention)s?\b", re.IGNORECASE)
"""That nothing was found is no finding against it."""
OWN_OFFICER = re.compile(
    r"\b(?:its|their|his|her|(?:[Tt]he )?[A-Za-z]+['’]s) own (?P<office>(?:[a-z-]+ ){0,3}?[a-z-]+?)(?:, (?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}),)? "
    rf"(?:has |have |had |later |now )*(?:confirmed|corroborated|acknowledged|admitted|conceded|upheld|bore out|backed up|borne out)\b(?P<what>[^.;:]{{0,80}}?{STATEMENT_WORD.pattern})"
)
"""Somebody of the party accused bears the accuser out."""
ACCOUNTS_CONFLICT = re.compile(
    r"\b(?:accounts?|testimon(?:y|ies)|statements|versions|witnesses|residents|records|documents|interviews|reports|descriptions|evidence|logs|papers|files|ledgers|receipts|letters|e-?mails|messages|footage|readings|figures) (?:\w+ ){0,3}?"
    r"(?:(?:that |which )?(?P<has>(?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*) (?:has|have|had) (?:seen|reviewed|obtained|examined|collected|gathered)|(?:collected|gathered|heard|seen|reviewed|obtained|interviewed|consulted|taken|examined|reached) by (?P<by>(?:the |this )?[\w&’'-]+(?: [A-Z][\w&’'-]*)*))(?: [^.;:]{0,60}?)?"
    r" (?:conflict(?:ed)?|contradict(?:ed)? (?:each other|one another|themselves)|differ(?:ed)?|diverged?|disagreed?|clash(?:ed)?|"
    r"(?:is|was|are|were) (?:contradictory|conflicting|inconsistent|at odds)|gave (?:conflicting|contradictory|differing) accounts|supports?(?:ed)? both (?:versions|accounts|sides|claims|stories)|points?(?:ed)? (?:both ways|in (?:both|different|opposite) directions))\b",
    re.IGNORECASE,
)
"""What an outlet was told goes both ways."""
WHO_DISAGREE = re.compile(
    r"(?P<by>(?:The |This )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*|We|The newspaper) (?:has |have |had )?(?:(?:spoke|spoken|talked|interviewed|questioned|heard)\b[^.;]{5,120}?, (?:who|whose (?:accounts|stories|versions|memories|testimony)) "
    r"(?:contradict(?:ed)?|differ(?:ed)?|conflict(?:ed)?|disagreed?|gave (?:conflicting|contradictory|differing|different))|"
    r"(?:seen|saw|reviewed|obtained|examined)\b[^.;]{3,80}? (?:that|which) supports?(?:ed)? (?:both|each)\b)"
)
"""Those whom an outlet asked tell different things."""

_FRONTED = re.compile(rf"(?:For|Of|On|Against|As for) [^,.;]{{0,30}}?{STATEMENT_WORD.pattern}")
"""The object of a sentence that stands first."""

MEDICS = re.compile(
    r"^(?:(?:Hospital )?(?:[Ss]taff|[Dd]octors?|[Nn]urses?|[Mm]edics|[Ss]urgeons?|[Oo]fficials|[Dd]irectors?|[Ww]orkers|[Pp]athologists?) (?:at|of|from) )?"
    r"(?P<by>(?:[Tt]he )?(?:[A-Z](?:[\w’'-]|\.(?=[\w ][A-Z]?))* )+(?:[Hh]ospital|[Cc]linic|[Mm]orgue|[Ii]nfirmary|[Mm]edical [Cc]entre|[Mm]edical [Cc]enter))(?:, [^,]{3,60},)? "
    r"(?:has |have |had |later )*confirmed\b(?P<what>[^.;:]{0,80}?\b(?:bod(?:y|ies)|dead|deaths?|died|wound\w*|injur\w+|burns?|killed|patients?|admitted|treated|casualties)\b[^.;:]*)"
)
"""A hospital knows who was brought in: it is no party to how they came by their wounds."""

_SAW_NONE, _OWN_OFFICER, _MEDICS, _ACCOUNTS_CONFLICT = Gate(SAW_NONE), Gate(OWN_OFFICER), Gate(MEDICS), Gate(ACCOUNTS_CONFLICT)
_WHO_DISAGREE = Gate(WHO_DISAGREE)


def sightings(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """What came of looking, in the sentence `body` (its tokens `s`): nothing found, the accused's own officer, witnesses who disagree."""
    lower = body.lower()
    none = SAW_NONE.search(body) if _SAW_NONE.opens(lower) else None
    if none is not None and not _is_quoted(s, none):
        by = _who_looked(text, s, body, none)
        if by is not None:
            reason = ReasonCode.OTHER if _OF_ABSENCE.search(none["what"]) else ReasonCode.CONTRADICTED_BY_EVIDENCE
            yield _remark(s, body, by, none, VerificationStatus.REFUTED, reason)
    own = OWN_OFFICER.search(body) if _OWN_OFFICER.opens(lower) else None
    if own is not None and not _is_quoted(s, own):
        part = "name" if own["name"] else "office"
        by = Checker(_span(s, own.span(part)), _untitled(own[part]))
        yield _remark(s, body, by, own, VerificationStatus.VERIFIED, ReasonCode.CONFIRMED_AGAINST_INTEREST)
    medics = MEDICS.match(body) if _MEDICS.opens(lower) else None
    if medics is not None:
        by = Checker(_span(s, medics.span("by")), medics["by"].removeprefix("The ").removeprefix("the "), described=True)
        found = _remark(s, body, by, medics, VerificationStatus.VERIFIED, ReasonCode.CONFIRMED_BY_INDEPENDENT_SOURCES)
        yield replace(found, alone=False, clause=Span(s.span.end, s.span.end))
    apart = ACCOUNTS_CONFLICT.search(body) if _ACCOUNTS_CONFLICT.opens(lower) else None
    apart = WHO_DISAGREE.match(body) if apart is None and _WHO_DISAGREE.opens(lower) else apart
    if apart is not None and not _is_quoted(s, apart):
        part = "by" if apart.re is WHO_DISAGREE or apart["by"] else "has"
        name = checker_named(apart[part], "verified", s.own)
        if name is not None:
            by = Checker(_span(s, apart.span(part)), name, own=name in s.own.names)
            yield _remark(s, body, by, apart, VerificationStatus.CONFLICTING_EVIDENCE, ReasonCode.EVIDENCE_CONTRADICTORY)


def _who_looked(text: str, s: Tokens, body: str, match: Match[str]) -> Checker | None:
    """The checker that is the subject, when it was there or tested something; None for parties and for what is only said."""
    named = subject_named(text, s, s.at(s.span.start + match.start()), "verified")
    fronted = _FRONTED.match(text, s.span.start)
    if fronted is not None and staff_body(text[fronted.end() + 1 : s.starts[s.at(s.span.start + match.start())] - 1]):
        span = Span(fronted.end() + 1, s.span.start + match.start() - 1)
        named = Checker(span, text[span.start : span.end])
    if named is None or not (named.is_outlet or named.is_trade or named.is_ngo):
        return None
    tested = is_work(text[named.span.start : named.span.end])
    tested = tested or (_INSPECTS.search(named.name) is not None and _OF_ABSENCE.search(match["what"]) is not None)
    return named if tested or SIGHT.search(body) is not None else None


def _is_quoted(s: Tokens, match: Match[str]) -> bool:
    return s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]


def _span(s: Tokens, part: tuple[int, int]) -> Span:
    return Span(s.span.start + part[0], s.span.start + part[1])


def _untitled(name: str) -> str:
    words = name.split()
    return " ".join(words[1:]) if len(words) > 2 and words[0].lower() in PERSON_TITLES else name


def _remark(s: Tokens, body: str, by: Checker, match: Match[str], verdict: VerificationStatus, reason: ReasonCode) -> RawRemark:
    what = match.span("what") if "what" in match.groupdict() else match.span()
    before = body[: match.start()].lower().split()
    is_claim = bool(by.name) and not by.is_outlet and not SAID.isdisjoint(before)
    clause = Span(s.span.end, s.span.end) if is_claim else s.span
    target = " ".join(
        (f"{_fronted(body)} {body[slice(*what)]}" if _fronted(body) or verdict is not VerificationStatus.REFUTED else body)[
            :_LONGEST_TARGET
        ].split()
    )
    return RawRemark(
        by.span,
        by.assessor,
        reason,
        "",
        s.span,
        clause,
        target,
        not is_claim,
        False,
        None,
        verdict,
        _span(s, match.span()),
        by_trade=by.is_trade,
        seen=True,
    )


def _fronted(body: str) -> str:
    """What a sentence opens with when its object stands first: "For that assertion the monitors found no support"."""
    found = _FRONTED.match(body)
    return found.group() if found is not None else ""
