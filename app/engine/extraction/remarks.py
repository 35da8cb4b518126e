"""Sentences in which somebody says that a check was tried and failed: who, why, and what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.domain.vocabulary import ActorKind, ReasonCode
from app.engine.extraction.noun_phrases import subject_before
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span
from app.engine.linking.plans import guess_kind

_ADVERB = r"(?:(?:yet|immediately|independently|fully|separately|otherwise|so far|also|itself|themselves|readily) )*"
_UNABLE = (
    r"could not|cannot|can not|couldn['’]t|can['’]t|(?:was|were|is|are|has been|have been|had been) (?:not able|unable) to|"
    r"(?:has|have|had) not been able to"
)
_ACTIVE = re.compile(
    rf"(?P<group>(?:{_UNABLE}) {_ADVERB}(?:verify|confirm|corroborate|authenticate|substantiate|check)|"
    rf"(?:has|have|had|did) not {_ADVERB}(?:verified|verify|independently confirmed|independently confirm|corroborated|authenticated))\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"(?P<group>(?:could not|cannot|can not|couldn['’]t|can['’]t|(?:has|have|had) (?:not|yet to)) {_ADVERB}be(?:en)? {_ADVERB}"
    r"(?:verified|confirmed|corroborated|authenticated|substantiated|checked)|"
    rf"(?:was|were|is|are) not {_ADVERB}(?:independently )(?:verified|confirmed)|"
    r"remain(?:s|ed)? (?:unverified|unconfirmed)|(?:is|was) impossible to (?:independently )?(?:verify|confirm)|"
    r"(?:there (?:was|is) |with )no independent (?:confirmation|verification))\b",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|since|given|as (?=\w+ (?:is|are|was|were|has|have|cannot|can)\b))\s*", re.IGNORECASE
)
_SAYING = re.compile(r"[,–—-]\s*(?P<by>[^,;]{2,60}?) (?:said|says|reported)\b")
_EMBEDDED = re.compile(
    r"[,;–—(-]\s*(?:(?:although|though|but|and|while)\s+)?(?:a|the)?\s*(?:claims?|assertions?|statements?|figures?|reports?|numbers?|something|which|that)?\s*$"
)
_REASONS: tuple[tuple[re.Pattern[str], ReasonCode], ...] = (
    (
        re.compile(
            r"\baccess|restrict|\bclosed\b|\bmove freely|\bentry\b|\benter\b|\bblackout|\bshutdown|\bcut off|\breach\b|\bbarred\b|\bseal",
            re.IGNORECASE,
        ),
        ReasonCode.NO_ACCESS,
    ),
    (
        re.compile(r"\b(?:images?|footage|videos?|photos?|photographs?|pictures?|recordings?|clips?|authenticity)\b", re.IGNORECASE),
        ReasonCode.MEDIA_UNVERIFIED,
    ),
    (re.compile(r"\banonymous|\bunnamed", re.IGNORECASE), ReasonCode.ANONYMOUS_SOURCE),
    (re.compile(r"\bindependent", re.IGNORECASE), ReasonCode.NO_INDEPENDENT_SOURCE),
)
_MEDIA_OBJECT = re.compile(r"\b(?:images?|footage|videos?|photos?|photographs?|pictures?|recordings?|clips?)\b", re.IGNORECASE)
_STATEMENT_WORD = re.compile(
    r"\b(?:claims?|assertions?|statements?|accounts?|reports?|figures?|tolls?|allegations?|accusations?|numbers?|versions?)\b",
    re.IGNORECASE,
)
_NAME_TAIL = re.compile(r"(?:The |the )?[A-Z][\w.&’'-]*(?: (?:of|and|the) (?=[A-Z])| ?[A-Z][\w.&’'-]*)*$")
_PARTIES = frozenset({ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.ARMED_FORCE, ActorKind.ARMED_GROUP, ActorKind.PERSON})
_OWN_VOICE = frozenset({"we", "it", "they"})
_CHECKS_FIRST = 3


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


def _reason(words: str) -> ReasonCode:
    return next((code for pattern, code in _REASONS if pattern.search(words)), ReasonCode.OTHER)


def read_remark(text: str, s: Tokens) -> RawRemark | None:
    """The remark in a sentence, or None. A party that "could not confirm" something is no assessor; no comment is no failed check."""
    body = text[s.span.start : s.span.end]
    match = _ACTIVE.search(body)
    if match is not None and not s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
        return _active(text, s, body, match)
    match = _PASSIVE.search(body)
    if match is not None and not s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
        return _passive(s, body, match)
    return None


def _active(text: str, s: Tokens, body: str, match: re.Match[str]) -> RawRemark | None:
    subject = subject_before(s, s.at(s.span.start + match.start()))
    if subject is None:
        return None
    by = s.span_of(*subject)
    name = text[by.start : by.end]
    if name.lower() in _OWN_VOICE:
        by_name = ""
    else:
        tail = _NAME_TAIL.search(name)
        if tail is not None and tail.start() > 0:
            by = Span(by.start + tail.start(), by.end)
        by_name = " ".join(text[by.start : by.end].removeprefix("The ").removeprefix("the ").split())
        if guess_kind(by_name) in _PARTIES and guess_kind(by_name, ActorKind.MEDIA.value) is not ActorKind.MEDIA:
            return None
    before, after = body[: by.start - s.span.start], body[match.end() :]
    because = _BECAUSE.search(after)
    target = after[: because.start()] if because else after
    embedded = _EMBEDDED.search(before) if len(before.split()) > _CHECKS_FIRST else None
    alone = len(before.split()) <= _CHECKS_FIRST
    start = s.span.start + embedded.start() if embedded else (s.span.start if alone else by.start)
    return _remark(s, by, by_name, after[because.end() :] if because else "", target or before[-80:], start, body, alone=alone)


def _passive(s: Tokens, body: str, match: re.Match[str]) -> RawRemark:
    after, before = body[match.end() :], body[: match.start()]
    saying = _SAYING.search(after)
    by = Span(s.span.start + match.start(), s.span.start + match.end())
    by_name = ""
    if saying is not None:
        at = s.span.start + match.end() + saying.start("by")
        by, by_name = Span(at, at + len(saying["by"])), saying["by"].removeprefix("the ").strip()
    because = _BECAUSE.search(after)
    reason = after[because.end() : saying.start() if saying and saying.start() > because.end() else len(after)] if because else ""
    comma = max(
        before.rfind(", but "), before.rfind(", although "), before.rfind(", which "), before.rfind("; "), before.rfind(", though ")
    )
    alone = comma < 0
    start = s.span.start + max(comma, 0)
    return _remark(s, by, by_name, reason, before[max(comma, 0) :], start, body, alone=alone)


def _remark(s: Tokens, by: Span, by_name: str, reason: str, target: str, start: int, body: str, *, alone: bool) -> RawRemark:
    rationale = " ".join(reason.strip(" .,;\n").split())
    code = _reason(rationale) if rationale else ReasonCode.OTHER
    if code is ReasonCode.OTHER:
        code = _reason(body)
    on_media = _MEDIA_OBJECT.search(target) is not None and _STATEMENT_WORD.search(target) is None
    return RawRemark(by, by_name, code, rationale, s.span, Span(start, s.span.end), " ".join(target.split()), alone, on_media)
