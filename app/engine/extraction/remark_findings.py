"""What came of a check that was made: verified, verified in part, refuted, or still going on; pictures alone are no claims."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.vocabulary import VerificationStatus
from app.engine.extraction import remark_finding_words as lexicon
from app.engine.extraction.check_subjects import checker_at, subject_named
from app.engine.extraction.checkers import checker_named
from app.engine.extraction.checkers_known import Checker
from app.engine.extraction.pattern_letters import Gate
from app.engine.extraction.remark_clauses import names_a_target
from app.engine.extraction.remark_grammar import Check, Outcome, Voice, find_checks
from app.engine.extraction.remark_lexicon import ASK_VERBS, LOOSE_VERBS, SEE_VERBS, SURE_VERBS
from app.engine.extraction.remark_media import is_media
from app.engine.extraction.remark_results import LONGEST_TARGET, is_bare_rating, is_quoted, result
from app.engine.extraction.remark_types import RawRemark
from app.engine.extraction.remark_weighing import weighed
from app.engine.extraction.remark_words import BY, DISPROVED, NOBODY, PARTLY, PROVED, SAID
from app.engine.extraction.tokens import Tokens
from app.engine.extraction.types import Span

_BEHIND = 30
_EVIDENCE_BEHIND = 80
_FINDING_OUT = frozenset({"establish", "determine"})


_DISPROVED, _PROVED, _RATED, _LOOKS_INTO = Gate(DISPROVED), Gate(PROVED), Gate(lexicon.RATED), Gate(lexicon.LOOKS_INTO)


def findings(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """The results of checks told in the sentence `body` (its tokens `s`): only outlets and those whose trade it is have one."""
    if not (lexicon.FALSE_WORDS | lexicon.TRUE_WORDS).isdisjoint(s.lower):
        yield from _judged(text, s, body)
    for check in find_checks(s):
        found = _checked(text, s, body, check)
        if found is not None:
            yield found
    all_told = lexicon.ALL_TOLD.match(body)
    if all_told is not None:
        name = checker_named(all_told["by"], "verified", s.own)
        by = checker_at(s, Span(s.span.start, s.span.start + all_told.end("by")), name) if name is not None else None
        if by is not None and by.is_outlet:
            where = (all_told.end("by"), len(body))
            yield result(s, body, by, VerificationStatus.VERIFIED, where, all_told.span(), told_by_several=True)
    if "geolocated" in s.lower:
        yield from _geolocated(text, s, body)
    if not lexicon.VERDICT_WORDS.isdisjoint(s.lower):
        yield from weighed(text, s, body)
    if not lexicon.LOOKING_WORDS.isdisjoint(s.lower):
        yield from _looked_into(text, s, body)


def _checked(text: str, s: Tokens, body: str, check: Check) -> RawRemark | None:
    """ "AFP verified the figures", "the mission was able to confirm that ...", "is still working to verify"."""
    if check.verb in SEE_VERBS or check.outcome is Outcome.AHEAD:
        return None
    if check.voice is Voice.PASSIVE and check.outcome is Outcome.DONE:
        return _checked_by(s, body, check)
    if check.voice is not Voice.ACTIVE or check.outcome is Outcome.FAILED or check.shared is not None:
        return None
    start, behind = s.starts[check.first] - s.span.start, s.ends[check.head] - s.span.start
    words, after = body[start:behind], body[behind:]
    if check.verb in ASK_VERBS or is_media(lexicon.MEANS.sub("", after[:LONGEST_TARGET])):
        return None
    named = subject_named(text, s, check.first, "verified")
    if (
        named is None
        or (named.name.islower() and _is_told_by_another(named, s, body))
        or (check.verb in LOOSE_VERBS and not _may_find_out(named, check, after))
        or NOBODY.search(body, max(0, start - LONGEST_TARGET), start)
    ):
        return None
    going_on = check.outcome is Outcome.GOING_ON
    is_sure = check.verb in SURE_VERBS or going_on or PARTLY.search(after[:_BEHIND]) or (named.is_trade and not named.is_examiner)
    is_sure = is_sure or ((named.is_outlet or named.is_ngo) and lexicon.ITS_REPORTERS.search(body[:start]) is not None)
    is_sure = is_sure or (named.is_trade and _confirms_in_part(after)) or _by_evidence(named, after)
    if not (is_sure or lexicon.SURELY.search(words + after[:_EVIDENCE_BEHIND]) or (_is_own(named) and names_a_target(after))):
        return None
    if going_on and not (named.is_outlet or named.is_trade or (named.may_be_outlet and check.verb in SURE_VERBS and names_a_target(after))):
        return None
    partly = PARTLY.search(words + after[:_BEHIND]) or lexicon.ONLY_PART.search(after) or (named.is_trade and _confirms_in_part(after))
    if not (_may_find(named, body[:start], after, check.verb) or (partly and (named.may_be_outlet or named.is_trade))):
        return None
    verdict = VerificationStatus.PARTIALLY_VERIFIED if partly else VerificationStatus.VERIFIED
    return result(s, body, named, VerificationStatus.UNDER_REVIEW if going_on else verdict, (behind, len(body)), (start, behind))


def _checked_by(s: Tokens, body: str, check: Check) -> RawRemark | None:
    """ "The figure was verified by AFP", "only part of the story could be confirmed"."""
    start, behind = s.starts[check.first] - s.span.start, s.ends[check.head] - s.span.start
    before, after = body[:start], body[behind:]
    if (
        check.verb in ASK_VERBS | LOOSE_VERBS
        or is_media(before)
        or not names_a_target(before)
        or not SAID.isdisjoint(before.lower().split())
    ):
        return None
    if NOBODY.search(body, max(0, start - LONGEST_TARGET), start):
        return None
    partly = lexicon.PART_OF.match(before) is not None
    by = BY.match(after)
    by = lexicon.ASKED_BY.search(after) or by
    name = checker_named(by["by"], "verified", s.own) if by is not None else "" if partly and by is None else None
    if name is None:
        return None
    named = checker_at(
        s, s.span if by is None else Span(s.span.start + behind + by.start("by"), s.span.start + behind + by.end("by")), name
    )
    if by is not None and not (named.is_outlet or named.is_trade or named.is_ngo):
        return None
    verdict = VerificationStatus.PARTIALLY_VERIFIED if partly or PARTLY.search(body[start:behind]) else VerificationStatus.VERIFIED
    return result(s, body, named, verdict, (0, start), (start, behind))


def _may_find_out(named: Checker, check: Check, found: str) -> bool:
    """True where a verb that investigators use of facts as well tells of a check of what was said."""
    if check.outcome is Outcome.GOING_ON and _is_own(named):
        return names_a_target(found[:LONGEST_TARGET])
    return check.verb in _FINDING_OUT and named.is_trade and not named.is_examiner


def _confirms_in_part(found: str) -> bool:
    return lexicon.ONLY_PART.search(found) is not None or lexicon.LEAVES_THE_REST.search(found) is not None


def _is_told_by_another(named: Checker, s: Tokens, body: str) -> bool:
    """True for "the bank said auditors had verified its accounts": a party tells what its auditors did."""
    before = body[: max(0, named.span.start - s.span.start)].lower().split()
    return not SAID.isdisjoint(before)


def _by_evidence(named: Checker, found: str) -> bool:
    """True where a society or the outlet tells by what, or with whom, it confirmed: "confirmed through satellite images", "with two banks that"."""
    if lexicon.CONFIRMED_WITH.match(found) is not None:
        return _is_own(named) or named.is_outlet or named.is_ngo
    return (named.is_ngo or _is_own(named)) and lexicon.BY_MEANS.search(found[:LONGEST_TARGET]) is not None


def _is_own(named: Checker) -> bool:
    return not named.name or named.own


def _may_find(named: Checker, before: str, found: str, verb: str) -> bool:
    """True for a known outlet; for others only where they checked a claim, and for unknown names not where they say so of their own work."""
    if (named.is_trade and not named.is_examiner and verb in SURE_VERBS) or lexicon.ITS_REPORTERS.search(before) is not None:
        return True
    if named.is_ngo and (names_a_target(found) or (verb in SURE_VERBS and lexicon.COUNTED.match(found) is not None)):
        return True
    if named.is_trade:
        return (
            names_a_target(found[:LONGEST_TARGET])
            or lexicon.THAT.search(found[:_BEHIND]) is not None
            or lexicon.SIGHT.search(before + found) is not None
        )
    if not SAID.isdisjoint(before.lower().split()):
        return named.is_outlet and bool(named.name)
    return named.is_outlet or (named.may_be_outlet and names_a_target(found))


def _judged(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """ "Found the claim to be false", "debunked the claim", "rated the claim false", "found the claim to be accurate"."""
    lower = body.lower()
    match = DISPROVED.search(body) if _DISPROVED.opens(lower) else None
    match = lexicon.RATED.search(body) if match is None and _RATED.opens(lower) else match
    verdict = VerificationStatus.REFUTED if match is not None else VerificationStatus.VERIFIED
    match = PROVED.search(body) if match is None and _PROVED.opens(lower) else match
    if match is None or is_quoted(s, match.start()):
        return
    what = next((match.span(name) for name, value in match.groupdict().items() if name in ("what", "untrue") and value), (0, 0))
    what = (0, match.start()) if body[slice(*what)].strip().lower() in ("it", "them") else what
    words = body[slice(*what)]
    named = subject_named(text, s, s.at(s.span.start + match.start()), "verified")
    if named is None or is_media(words) or not names_a_target(f"{words} {body[: match.start()]}"):
        return
    surely = named.is_outlet or named.is_trade or named.is_ngo or "fact-check" in lower
    weak = match.re is PROVED or match.groupdict().get("how", "rated").lower() not in lexicon.FIRM_RATINGS
    if surely or (named.may_be_outlet and not weak):
        is_bare = match.re is lexicon.RATED and is_bare_rating(body)
        yield result(s, body, named, verdict, what, match.span(), is_bare=is_bare)


def _geolocated(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """ "The collective Open Sky geolocated six videos to the square": what they show is borne out."""
    match = lexicon.GEOLOCATED.search(body)
    named = subject_named(text, s, s.at(s.span.start + match.start()), "verified") if match is not None else None
    if match is not None and named is not None and not is_quoted(s, match.start()):
        is_elsewhere = lexicon.SHOWN_ELSEWHERE.search(body, match.start()) is not None
        verdict = VerificationStatus.REFUTED if is_elsewhere else VerificationStatus.VERIFIED
        yield result(s, body, named, verdict, match.span("what"), match.span())


def _looked_into(text: str, s: Tokens, body: str) -> Iterator[RawRemark]:
    """ "The mission is looking into the report": only for those whose trade it is, and for outlets."""
    match = lexicon.LOOKS_INTO.search(body) if _LOOKS_INTO.opens(body.lower()) else None
    if match is None or is_quoted(s, match.start()):
        return
    named = subject_named(text, s, s.at(s.span.start + match.start()), "verified")
    if named is not None and (named.is_trade or (named.is_outlet and bool(named.name))):
        yield result(s, body, named, VerificationStatus.UNDER_REVIEW, match.span("what"), match.span())
