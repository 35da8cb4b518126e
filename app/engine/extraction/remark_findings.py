"""What came of a check that was made: verified, verified in part, refuted."""

from __future__ import annotations

from app.domain.vocabulary import ReasonCode, VerificationStatus
from app.engine.extraction import remark_words as lexicon
from app.engine.extraction.checkers import Checker, subject_named
from app.engine.extraction.remark_clauses import names_a_target
from app.engine.extraction.remark_media import is_media
from app.engine.extraction.remark_reasons import proof_code
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.tokens import Tokens

_LONGEST_TARGET = 200
_BEHIND = 30


def finding(text: str, s: Tokens, body: str) -> RawRemark | None:
    """What an outlet says it found when it checked ("AFP verified the figures", "found the claim to be false"); pictures are no claims."""
    for pattern in (lexicon.DISPROVED, lexicon.AFFIRMED):
        match = pattern.search(body)
        if match is None or s.quoted[min(s.at(s.span.start + match.start()), len(s) - 1)]:
            continue
        named = subject_named(text, s, s.at(s.span.start + match.start()), "verified")
        groups = match.groupdict()
        words = groups.get("what") or groups.get("untrue") or body[match.end() :][:_LONGEST_TARGET]
        false = pattern is lexicon.DISPROVED
        if named is None or not _may_find(named, body[: match.start()], words) or is_media(words) or (false and not names_a_target(words)):
            continue
        reason = ReasonCode.CONTRADICTED_BY_EVIDENCE if false else proof_code(body)
        verdict = VerificationStatus.REFUTED if false else VerificationStatus.VERIFIED
        if not false and lexicon.PARTLY.search(match.group() + words[:_BEHIND]):
            verdict = VerificationStatus.PARTIALLY_VERIFIED
        target = " ".join(words.split())
        return RawRemark(named.span, named.name, reason, "", s.span, s.span, target, True, False, None, verdict)
    return None


def _may_find(named: Checker, before: str, found: str) -> bool:
    """True for a known outlet; for an unknown name only where it checked a claim, and not where it says so of its own work."""
    if not lexicon.SAID.isdisjoint(before.lower().split()):
        return named.is_outlet and bool(named.name)
    return named.is_outlet or (named.may_be_outlet and names_a_target(found))
