"""Why a check failed: the words that tell it, wherever they stand, and the code they stand for."""

from __future__ import annotations

import re

from app.domain.vocabulary import ReasonCode
from app.engine.extraction.remark_reason_codes import PRESS, code_of
from app.engine.extraction.remark_words import STATEMENT_WORD
from app.engine.extraction.types import Span

BECAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|thanks to|citing|given(?! (?:by|in|to|on|at|out)\b)|amid|on account of|as a result of|in the absence of|for (?:lack|want) of|in view of|thanks to|"
    r"(?<=, )for (?=(?:no|neither|nobody|none|there|the|it|its)\b[^,.;]{0,40}?\b(?:is|are|was|were|has|have|had|lets?)\b)|"
    r"for (?=(?:security|safety|legal) reasons)|"
    r"(?=so long as\b|as long as\b|while (?!still\b))(?:so long as|as long as|while)|"
    r"since (?!\w+day\b|last\b|the start\b|\d|then\b|early\b|late\b)|"
    r"(?<=, )as (?!of\b|well\b)|(?<=, )having (?=lost\b|been\b|had\b|failed\b)|as (?=(?:[\w’'-]+ ){1,6}?(?:is|are|was|were|has|have|had|cannot|can|could|remains?|bars?|bans?|goes|continues?|rages?)\b)|"
    r"with (?=[^,;.]{3,60}? (?:barred|banned|kept|shut|cut|closed|blocked|unable|not|still|off|out|down|under|sealed|severed)\b)|"
    r"without (?=access\b|being\b|records\b))\s*",
    re.IGNORECASE,
)
BECAUSE_FIRST = re.compile(
    r"^\s*(?:because(?: of)?|due to|owing to|since|as|with|given|amid|citing|without|so long as|as long as|while)\s+(?P<why>[^;]{5,200}?),\s+(?=[^,]*$)",
    re.IGNORECASE,
)
_WHICH_WHY = re.compile(r",\s+(?P<why>(?:neither|none|both|each) of (?:which|whom|them) [^.;]+|(?:which|who|whose|where) [^.;]+)")
"""A reason told beside: "the accounts of the two armies, neither of which lets reporters in"."""
_BEFORE_WHY = re.compile(
    r"(?:,\s+(?:which|who|whose) (?P<which>[^,;]{5,120}),|\b(?P<could>(?:could not|(?:(?:was|were|has been|have been|had been) (?:not able|unable) to|(?:was|were) (?:not|never|refused|denied|barred|turned))|(?:has|have|had) (?:not|never) been|(?:has|have|had|was|were) (?:been )?(?:prevented|barred|refused|denied|turned|kept|stopped)|(?:has|have|had) no) [^,;]{3,80}?),? and)"
    r"\s*(?:(?:said|says) (?:that )?(?:it|they)\b)?\s*(?:was|were|has|had|have)?\s*$"
)
"""A reason told before: "which was not given access, could not verify", "could not reach the town and was not able to"."""
_CLAUSE_BEFORE = re.compile(
    r"(?:^|[;:–—]\s)\s*(?P<why>[^;:–—]{5,160}?),?;? (?P<join>and|so|which is why|meaning|which meant|which means)\b[^,;]{0,80}$"
)
"""The clause that "and" or "so" joins to the failed check."""
_CLAUSE_AFTER = re.compile(r"(?:[;–—:]|,? and\b|,? but\b|,? after\b)\s+(?P<why>[^;]{5,160})")
_AFTER_COLON = (ReasonCode.NO_ACCESS, ReasonCode.EVIDENCE_INCONCLUSIVE)
_COLON_AFTER = re.compile(r"(?::|;| [–—-]) (?P<why>[^;]{5,160})")
_THERE = re.compile(r"(?<!not )(?<!never )\b(?:visited|entered|reached|interviewed|inspected|examined|reviewed|was let in)\b")
"""Somebody was there all the same: that is no reason."""
_RESTS_ON = re.compile(
    r"\b(?:based|rest(?:s|ed|ing)?|comes?|came|stems?|stemmed|hangs?|hinges?|rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|draws?|drew|cit(?:es|ed|ing)|quot(?:es|ed|ing)|attributed|made|given|from)\b(?: \w+)?"
    r"(?: (?:on|to|by))?(?P<why>[^,;.]{0,30}\b(?:(?:one|a single|a lone|a sole) (?!side|party)[\w-]+(?: \w+)?(?= alone\b| only\b|,|$| and\b)|anonymous|anonymously|unnamed|unidentified|single source|one source|single witness|one witness)\b)",
    re.IGNORECASE,
)
_SENTENCE_AFTER = re.compile(r"[ \t]+(?P<why>[A-Z][^.!?\n]{5,200})[.!?]")
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?][\"”’]?\s+|\n)(?P<why>[A-Z][^.!?\n]{5,200})[.!?][ \t]*$")
_SAID = re.compile(
    r"\b(?:said|says|told|claimed|reported|added|accused|denied(?! (?:entry|access|passage|permission|visas?|accreditation))|according)\b|[\"“”]"
)
_OF_ANOTHER = re.compile(r"\b[Nn](?:or|either) (?:could|can|has|have|was|were)\b")
"""A sentence that tells of another one's failed check keeps its reason."""
_NEIGHBOURHOOD = 260

_NOT_SHOWN = re.compile(
    r"\b(?:was|were|been) (?:shown|given) no\b|\b(?:has|have|had)(?: not|n['’]t) (?:been (?:shown|given)|seen)\b|\bwithout (?:the|its|their|seeing|sight of)\b",
    re.IGNORECASE,
)
_PIECES = re.compile(r"[,;:]|\s[–—-]\s|\b(?:and|but|so|which)\b")
_OWN_PEOPLE = re.compile(
    r"\b(?:said|says) (?:that )?(?P<who>(?:its|their) [\w-]+)\b",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"^\s*(?:(?:has|have|had|was|were|is|are|been) )*(?:been )?(?:not (?:been )?(?:given|allowed|granted|permitted|let)|refused|turned (?:away|back|down)|denied|stopped|halted|sent (?:away|back)|expelled|barred|kept out|locked out)\b",
    re.IGNORECASE,
)
"""What befell whoever checks, in a clause without a subject: "asked to see the wreck and was refused"."""
_TAKEN_UP = re.compile(r"(?:It|They|(?:Its|Their) [\w-]+|The (?:mission|team|group|agency|monitors|observers|inspectors)) ")
_ASKED_TO_SEE = re.compile(
    r"\b(?:visit|see|enter|inspect|examine|interview|travel|reach|view|access|permission|entry|talk to|speak to)\b", re.IGNORECASE
)
_FOR_WANT = re.compile(r"\s*(?:for (?:want|lack) of|without|with no|in the absence of|having)\b", re.IGNORECASE)
_SHUT = (
    r"(?:halted|held|locked|ordered|sent|detained|attacked|shot at|fired (?:on|at)|bar(?:s|red)?|ban(?:s|ned)?|kept|keeps?|den(?:y|ies|ied)|clos(?:e|ed|ures?)|prevent(?:s|ed)?|restrict(?:s|ed|ions?)?|limit(?:s|ed)?|turned|"
    r"shut|seal(?:s|ed)?|cut|blocked|expelled|refus(?:e[sd]?|ing)|cordoned|stopped|"
    r"(?:no|not|n['’]t|never|cannot|without|little) (?:\w+ ){0,3}?(?:allow\w*|let|permit\w*|admit\w*|access|ent(?:er|ry)|reach|been|given|able))"
)
_OWN_KEPT = re.compile(rf"\b(?:its|their|whose) (?:[\w-]+ ){{1,3}}?(?:is|are|was|were|been|being|remain) (?:\w+ )?{_SHUT}", re.IGNORECASE)
_KEPT_OUT = re.compile(
    rf"\b{PRESS}\b[^.;]{{0,60}}\b{_SHUT}|\b{_SHUT}\b[^.;]{{0,60}}\b{PRESS}\b|\b(?:no|without|denied|limited|restricted|little) (?:\w+ )?access\b|"
    r"\baccess\b[^.;]{0,60}\b(?:restricted|limited|cut|denied|blocked|barred|refused|closed|impossible)\b|"
    r"\b(?:area|town|city|village|valley|region|district|file|site|hall|session|hearing|roads?|bridges?|border|mine|port|plant|airport)\b[^.;,]{0,40}"
    r"\b(?:is|are|was|were|remains?|been)\b[^.;,]{0,20}\b(?:sealed|closed|cut|blocked|buried|besieged|flooded|off limits|barred|inaccessible|isolated|cordoned)\b|"
    r"\b(?:communications?|phones?|telephones?|(?:telephone|radio|phone) (?:lines?|contact)|contact|networks?|internet|mobile)\b[^.;]{0,50}\b(?:broke off|broken off|lost|down|cut|off|out|blackout|jammed|severed|dead|disrupted)\b",
    re.IGNORECASE,
)
"""Words that are a reason wherever they stand: reporters kept out, no access, lines cut."""
_WEATHER = re.compile(
    r"\b(?:snow|floods?|floodwaters?|storms?|landslides?|fog|washed[- ]out|weather)\b[^.;]{0,60}\b(?:kept|keep|cut|block\w*|clos\w+|seal\w+|prevent\w*|reach\w*|isolat\w+)\b",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"\bawait\w* (?:an? |its |their |any )?(?:answers?|repl(?:y|ies)|responses?)\b|\b(?:un(?:answered|returned)|(?:did|do|does|has|have|had)(?: not|n['’]t) (?:immediately |yet )?(?:repl\w+|respond\w*|answer\w*|return\w*))\b|\bneither [\w’' -]{2,40}? (?:replied|responded|answered|returned)\b",
    re.IGNORECASE,
)
_SAME_SENTENCE_LACK = re.compile(
    r"\b(?:published|released|shared|provided|offered|produced|given) (?:no|neither|any) (?:\w+ )?(?:data|evidence|proof|records?|documents?|figures|details|results)\b",
    re.IGNORECASE,
)

_NOT_SEEN = re.compile(r"\b(?:has|have|had)(?: not|n['’]t) (?:yet )?seen\b", re.IGNORECASE)
_INDEPENDENT = re.compile(
    r"\bindependent|\bneutral\b|\bthird (?:party|side)\b|\b(?:second|outside|other) (?:source|side|witness)", re.IGNORECASE
)


def reason_code(rationale: str, clause: str) -> ReasonCode:
    """The code of the words of a reason; without one, "independently" in the clause of the check says that nobody independent was found."""
    found = code_of(rationale)
    if found is ReasonCode.NO_ACCESS and _NOT_SEEN.search(rationale) and _INDEPENDENT.search(clause):
        return ReasonCode.NO_INDEPENDENT_SOURCE
    if found is not None:
        return found
    if _is_kept_out(rationale) or _WEATHER.search(rationale):
        return ReasonCode.NO_ACCESS
    return ReasonCode.NO_INDEPENDENT_SOURCE if _INDEPENDENT.search(clause) else ReasonCode.OTHER


def tells_a_reason(words: str) -> bool:
    """True for words that a reason code stands for."""
    return code_of(words) is not None or _is_kept_out(words)


def _is_kept_out(words: str) -> bool:
    return any(pattern.search(words) for pattern in (_TURNED, _OWN_KEPT, _KEPT_OUT))


def told_beside(before: str, after: str) -> str:
    """A reason that no "because" opens, from the words of the sentence around the check; empty when none is one.

    "which was not given access", "reporters are kept out, and", "; phone lines were down", "which rests on a single source".
    """
    for pattern, words in ((_BEFORE_WHY, before), (_WHICH_WHY, after)):
        found = pattern.search(words)
        why = next((words for words in found.groups() if words), "") if found is not None else ""
        if why and code_of(why) is not None:
            return why
    for pattern, words in ((_CLAUSE_BEFORE, before), (_CLAUSE_AFTER, after)):
        found = pattern.search(words)
        therefore = found is not None and pattern is _CLAUSE_BEFORE and not (_SAID.search(found["why"]) or _THERE.search(found["why"]))
        if found is not None and (_is_reason(found["why"]) or (therefore and code_of(found["why"]) is not None)):
            return found["why"]
    found = _COLON_AFTER.search(after)
    if found is not None and _SAID.search(found["why"]) is None and code_of(found["why"]) in _AFTER_COLON:
        return found["why"]
    rests = _RESTS_ON.search(before) or _RESTS_ON.search(after)
    if rests is not None:
        return rests["why"]
    nameless = _NAMELESS.search(before)
    return (nameless["why"] or nameless["who"]) if nameless is not None else ""


_NAMELESS = re.compile(
    r"\b(?:said|says|told|speaking|spoke|quoted)\b[^.;]{0,60}?(?P<why>\b(?:on (?:the )?condition (?:of anonymity|that [^.,;]{3,40}? not be (?:named|identified))|"
    r"anonymously|without giving (?:his|her|their|a) names?)\b)|(?P<who>\b(?:who|and) (?:asked|did not want|declined|refused|wished)(?: not)? to (?:be )?(?:named|identified|remain anonymous)\b)",
    re.IGNORECASE,
)
"""Who said what was to be checked gave no name."""
_OF_SOURCES = (ReasonCode.ANONYMOUS_SOURCE, ReasonCode.SINGLE_SOURCE, ReasonCode.EVIDENCE_CONTRADICTORY)


def told_anywhere(before: str, after: str) -> str:
    """A reason in another part of the sentence, told by whoever checked: "its patrols were denied passage", "for want of a neutral witness"."""
    for piece in (*reversed(_PIECES.split(before)), *_PIECES.split(after)):
        own = _OWN_PEOPLE.search(piece)
        told = piece[own.end() :] if own is not None else piece
        of_source = _SAID.search(piece) is None and code_of(piece) in _OF_SOURCES
        if (
            of_source
            or _is_reason(piece[own.start("who") :] if own is not None else piece)
            or (_FOR_WANT.match(told) and code_of(told) is not None)
        ):
            return (piece[own.start("who") :] if own is not None else told).strip()
    return ""


def _is_reason(clause: str) -> bool:
    """True for a clause that gives a reason by itself, not for what somebody said."""
    if _SAID.search(clause) is not None:
        return False
    return any(pattern.search(clause) for pattern in (_NOT_SHOWN, _TURNED, _OWN_KEPT, _KEPT_OUT, _NO_REPLY, _SAME_SENTENCE_LACK, _WEATHER))


def _was_refused(sentence: str) -> bool:
    """True for "asked to visit the plant and was refused", "It has been refused entry"."""
    opens = _TAKEN_UP.match(sentence)
    if opens is not None and _TURNED.search(sentence[opens.end() :]):
        return True
    return _ASKED_TO_SEE.search(sentence) is not None and any(_TURNED.search(piece) for piece in _PIECES.split(sentence))


def told_nearby(text: str, sentence: Span) -> str:
    """A reason in the sentence before or behind, of the same paragraph: reporters kept out, lines cut; empty when there is none."""
    behind = _SENTENCE_AFTER.match(text[sentence.end : sentence.end + _NEIGHBOURHOOD])
    ahead = _SENTENCE_BEFORE.search(text[max(0, sentence.start - _NEIGHBOURHOOD) : sentence.start])
    for found in (behind, ahead):
        if (
            found is not None
            and _SAID.search(found["why"]) is None
            and _OF_ANOTHER.search(found["why"]) is None
            and (_KEPT_OUT.search(found["why"]) or _WEATHER.search(found["why"]) or _was_refused(found["why"]))
        ):
            return found["why"]
    rests = _RESTS_ON.search(behind["why"]) if behind is not None else None
    return rests["why"] if rests is not None and STATEMENT_WORD.search(rests.string, 0, rests.start()) else ""
