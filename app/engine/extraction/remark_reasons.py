"""Why a check failed: the words that tell it, wherever they stand, and the code they stand for."""

from __future__ import annotations

import re

from app.domain.vocabulary import ReasonCode
from app.engine.extraction.remark_reason_codes import PRESS, code_of

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
RESTS_ON = re.compile(
    r"\b(?:based|rest(?:s|ed|ing)?|comes?|came|stems?|stemmed|hangs?|hinges?|rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|goes back|go back|went back|traced|draws?|drew|cit(?:es|ed|ing)|quot(?:es|ed|ing)|attributed|made|given|from)\b(?: \w+)?"
    r"(?: (?:on|to|by))?(?: the (?:word|testimony|account|statement|evidence) of)?(?P<why>[^,;.]{0,30}\b(?:(?:one|a single|a lone|a sole) (?!side|party)[\w-]+(?:['’]s)?(?: \w+)?(?= alone\b| only\b|,|$| and\b)|anonymous|anonymously|unnamed|unidentified|single source|one source|single witness|one witness)\b)",
    re.IGNORECASE,
)
SAID = re.compile(
    r"\b(?:said|says|told|claimed|reported|added|accused|denied(?! (?:entry|access|passage|permission|visas?|accreditation))|according)\b|[\"“”]"
)
_NOT_SHOWN = re.compile(
    r"\b(?:was|were|been) (?:shown|given) no\b|\b(?:has|have|had)(?: not|n['’]t) (?:been (?:shown|given)|seen)\b|\bwithout (?:the|its|their|seeing|sight of)\b",
    re.IGNORECASE,
)
PIECES = re.compile(r"[,;:]|\s[–—-]\s|\b(?:and|but|so|which)\b")
_OWN_PEOPLE = re.compile(
    r"\b(?:said|says) (?:that )?(?P<who>(?:its|their) [\w-]+)\b",
    re.IGNORECASE,
)
TURNED = re.compile(
    r"^\s*(?:(?:has|have|had|was|were|is|are|been) )*(?:been )?(?:not (?:been )?(?:given|allowed|granted|permitted|let)|refused|turned (?:away|back|down)|denied|stopped|halted|jammed|shot down|sent (?:away|back)|expelled|barred|kept out|locked out)\b",
    re.IGNORECASE,
)
"""What befell whoever checks, in a clause without a subject: "asked to see the wreck and was refused"."""
_FOR_WANT = re.compile(r"\s*(?:for (?:want|lack) of|without|with no|in the absence of|having)\b", re.IGNORECASE)
_SHUT = (
    r"(?:halted|held|locked|ordered|sent|detained|attacked|jammed|shot (?:at|down)|fired (?:on|at)|bar(?:s|red)?|ban(?:s|ned)?|kept|keeps?|den(?:y|ies|ied)|clos(?:e|ed|ures?)|prevent(?:s|ed)?|restrict(?:s|ed|ions?)?|limit(?:s|ed)?|turned|shot down|jammed|"
    r"shut|seal(?:s|ed)?|cut|blocked|expelled|refus(?:e[sd]?|ing)|cordoned|stopped|"
    r"(?:no|not|n['’]t|never|cannot|without|little) (?:\w+ ){0,3}?(?:allow\w*|let|permit\w*|admit\w*|access|ent(?:er|ry)|reach|been|given|able))"
)
_OWN_KEPT = re.compile(rf"\b(?:its|their|whose) (?:[\w-]+ ){{1,3}}?(?:is|are|was|were|been|being|remain) (?:\w+ )?{_SHUT}", re.IGNORECASE)
_OWN_LEFT = re.compile(
    r"\b(?:its|their|whose) (?:own |last |remaining |foreign )*(?:teams?|staff|people|workers|inspectors|monitors|observers|researchers|experts|investigators|delegates|reporters?|correspondents?|crews?) "
    r"(?:has |have |had |all )*(?:left|fled|pulled out|quit|withdrew|gone|evacuated)\b",
    re.IGNORECASE,
)
"""Nobody of whoever checks is there any more."""
KEPT_OUT = re.compile(
    r"\b(?:military|closed|restricted|exclusion|buffer|security|prohibited) (?:zone|area)\b|\bguarded by\b|\b(?:no|without) (?:internet|telephone|phone|mobile|radio|signal|electricity)\b|"
    r"\b(?:attempts?|efforts?) to (?:contact|reach|call|phone|speak)\b[^.;]{0,60}\b(?:failed|unsuccessful|in vain|came to nothing)\b|"
    rf"\b{PRESS}\b[^.;]{{0,60}}\b{_SHUT}|\b{_SHUT}\b[^.;]{{0,60}}\b{PRESS}\b|\b(?:no|without|denied|limited|restricted|little) (?:\w+ )?access\b|"
    r"\baccess\b[^.;]{0,60}\b(?:restricted|limited|cut|denied|blocked|barred|refused|closed|impossible)\b|"
    r"\b(?:area|town|city|village|valley|region|district|province|island|camp|prisons?|jail|hospital|ward|factory|shaft|strip|zone|waters|sea|strait|airspace|coast|beach|plateau|quarter|"
    r"files?|archives?|dossier|transcripts?|proceedings|site|hall|session|hearing|inquest|trial|roads?|bridges?|passes|border|mine|port|plant|airport)\b[^.;,]{0,40}"
    r"\b(?:is|are|was|were|remain(?:s|ed)?|been|lies|lie|stays?|held)\b[^.;,]{0,20}\b(?:sealed|closed|cut|blocked|buried|besieged|flooded|under water|off limits|off-limits|barred|inaccessible|"
    r"isolated|cordoned|fenced|encircled|surrounded|classified|confidential|secret|locked|behind closed doors)\b|"
    rf"\bno (?:[\w-]+ )?{PRESS} (?:[\w-]+ ){{0,3}}?(?:let|allowed|permitted|admitted|able|reached|got)\b|"
    r"\b(?:visits?|flights|ferries|crossings|travel|traffic)\b[^.;,]{0,20}\b(?:suspended|halted|stopped|banned|cancelled|forbidden)\b|"
    r"\b(?:phone |telephone )?calls\b[^.;]{0,40}\b(?:did|do|would|could)(?: not|n['’]t) (?:go through|connect|be connected)\b|\bno (?:phone |telephone |radio )?(?:calls|contact|lines?) (?:was|were|could|can|is|are)\b|"
    r"\b(?:communications?|phones?|telephones?|(?:telephone|radio|phone) (?:lines?|contact)|contact|networks?|internet|mobile)\b[^.;]{0,50}\b(?:broke off|broken off|lost|down|cut|off|out|blackout|jammed|severed|dead|disrupted)\b",
    re.IGNORECASE,
)
"""Words that are a reason wherever they stand: reporters kept out, no access, lines cut."""
WEATHER = re.compile(
    r"\b(?:snow|floods?|floodwaters?|storms?|landslides?|fog|washed[- ]out|weather)\b[^.;]{0,60}\b(?:kept|keep|cut|block\w*|clos\w+|seal\w+|prevent\w*|reach\w*|isolat\w+)\b",
    re.IGNORECASE,
)
NO_REPLY = re.compile(
    r"\b(?:await\w*|waiting for|waits for) (?:an? |its |their |any |the )?(?:answers?|repl(?:y|ies)|responses?)\b|\b(?:is|are|was|were) still waiting\b|\b(?:has|have|had|got|received) (?:had )?no (?:answer|reply|response)\b|\b(?:un(?:answered|returned)|"
    r"(?:did|do|does|has|have|had)(?: not|n['’]t) (?:immediately |yet |so far )?(?:been )?(?:repl\w+|respond\w*|answer\w*|return\w*))\b|"
    r"\b(?:has|have|had) (?:not|yet to|not yet) (?:hear|heard|receiv\w+|got|reply|respond|answer|return)\b(?! (?:of|about|that)\b)|"
    r"\bneither [\w’' -]{2,40}? (?:replied|responded|answered|returned)\b|\bto which (?:it|they|he|she) (?:has|have|had|did) not (?:replied|reply|answered|answer)",
    re.IGNORECASE,
)
"""Somebody who was asked has not answered."""
_SAME_SENTENCE_LACK = re.compile(
    r"\b(?:published|released|shared|provided|offered|produced|given) (?:no|neither|any) (?:\w+ )?(?:data|evidence|proof|records?|documents?|figures|details|results)\b",
    re.IGNORECASE,
)

_NONE_KEPT = re.compile(
    r"\b(?:keeps?|kept|holds?|has|have|had) no (?:\w+ )?(?:books|records?|logs?|lists?|registers?|accounts|minutes|receipts|statistics|data)\b|"
    r"\bno (?:\w+ )?(?:records?|data|statistics|figures|documents?|lists?|results|minutes|logs?|survey|census) (?:(?:has|have|had) been (?:published|kept|released|made|taken)|(?:is|are|was|were) (?:kept|published|made|taken)|exists?\b)",
    re.IGNORECASE,
)
"""Nothing was written down that could be looked up."""
_NOT_SEEN = re.compile(r"\b(?:has|have|had)(?: not|n['’]t) (?:yet )?seen\b", re.IGNORECASE)
_NO_PROOF_GIVEN = re.compile(
    r"\b(?:gave|given|give|offered|offering|provided|providing|produced|presented|released|published|shared|without) (?:no|any|neither) (?:\w+ )?(?:evidence|proof)\b",
    re.IGNORECASE,
)
"""Whoever claims something shows nothing for it: that is not why somebody else could not check it."""
_INDEPENDENT = re.compile(
    r"\bindependent|\bneutral\b|\b(?:nobody|no one|no-one) outside\b|\bthird (?:party|side)\b|\b(?:second|outside|other) (?:source|side|witness)",
    re.IGNORECASE,
)


def reason_code(rationale: str, clause: str) -> ReasonCode:
    """The code of the words of a reason; without one, "independently" in the clause of the check says that nobody independent was found."""
    found = ReasonCode.AWAITING_RESPONSE if NO_REPLY.search(rationale) else code_of(rationale)
    if found is ReasonCode.EVIDENCE_INCONCLUSIVE and _NO_PROOF_GIVEN.search(rationale) and _INDEPENDENT.search(clause):
        return ReasonCode.NO_INDEPENDENT_SOURCE
    if found is None and _NONE_KEPT.search(rationale):
        return ReasonCode.EVIDENCE_INCONCLUSIVE
    if found is ReasonCode.NO_ACCESS and _NOT_SEEN.search(rationale) and _INDEPENDENT.search(clause):
        return ReasonCode.NO_INDEPENDENT_SOURCE
    if found is not None:
        return found
    if _is_kept_out(rationale) or WEATHER.search(rationale):
        return ReasonCode.NO_ACCESS
    return ReasonCode.NO_INDEPENDENT_SOURCE if _INDEPENDENT.search(clause) else ReasonCode.OTHER


def tells_a_reason(words: str) -> bool:
    """True for words that a reason code stands for."""
    return code_of(words) is not None or _is_kept_out(words)


def _is_kept_out(words: str) -> bool:
    return any(pattern.search(words) for pattern in (TURNED, _OWN_KEPT, _OWN_LEFT, KEPT_OUT))


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
        therefore = found is not None and pattern is _CLAUSE_BEFORE and not (SAID.search(found["why"]) or _THERE.search(found["why"]))
        if found is not None and (_is_reason(found["why"]) or (therefore and code_of(found["why"]) is not None)):
            return found["why"]
    found = _COLON_AFTER.search(after)
    if found is not None and SAID.search(found["why"]) is None and code_of(found["why"]) in _AFTER_COLON:
        return found["why"]
    rests = RESTS_ON.search(before) or RESTS_ON.search(after)
    if rests is not None:
        return rests["why"]
    nameless = NAMELESS.search(before)
    return (nameless["why"] or nameless["who"]) if nameless is not None else ""


NAMELESS = re.compile(
    r"\b(?:said|says|told|speaking|spoke|quoted)\b[^.;]{0,60}?(?P<why>\b(?:on (?:the )?condition (?:of anonymity|that [^.,;]{3,40}? not be (?:named|identified))|"
    r"anonymously|without giving (?:his|her|their|a) names?)\b)|(?P<who>\b(?:who|and) (?:asked|did not want|declined|refused|wished)(?: not)? to (?:be )?(?:named|identified|remain anonymous)\b)",
    re.IGNORECASE,
)
"""Who said what was to be checked gave no name."""
_OF_SOURCES = (ReasonCode.ANONYMOUS_SOURCE, ReasonCode.SINGLE_SOURCE, ReasonCode.EVIDENCE_CONTRADICTORY)


def told_anywhere(before: str, after: str) -> str:
    """A reason in another part of the sentence, told by whoever checked: "its patrols were denied passage", "for want of a neutral witness"."""
    for piece in (*reversed(PIECES.split(before)), *PIECES.split(after)):
        own = _OWN_PEOPLE.search(piece)
        told = piece[own.end() :] if own is not None else piece
        of_source = SAID.search(piece) is None and code_of(piece) in _OF_SOURCES
        if (
            of_source
            or _is_reason(piece[own.start("who") :] if own is not None else piece)
            or (_FOR_WANT.match(told) and code_of(told) is not None)
        ):
            return (piece[own.start("who") :] if own is not None else told).strip()
    return ""


_IN_VAIN = re.compile(
    r"\b(?:reviewed|examined|checked|studied|inspected|compared|counted|searched|combed|consulted|analy[sz]ed|read|obtained|viewed|watched|sampled|tested|went through|looked (?:at|through)|pored over|sifted)"
    r" (?P<why>[^;]{3,160}?),? (?:but|and|yet) (?:(?:it|they|we) )?$"
)
"""Whoever checks looked at the evidence and it did not settle the matter."""
_DOES_NOT_SHOW = re.compile(
    r", (?P<why>(?:which|who|neither of which|none of which) (?:do|does|did)(?: not|n['’]t) (?:list|show|say|record|mention|give|break down|include|name|specify|state|cover|reveal|distinguish)\b[^.;]*)"
)


def looked_in_vain(before: str, after: str) -> str:
    """The evidence that was looked at and settles nothing: "reviewed the lists but", "from its accounts, which do not list"; else empty."""
    found = _IN_VAIN.search(before) or _DOES_NOT_SHOW.search(after)
    return found["why"] if found is not None else ""


def _is_reason(clause: str) -> bool:
    """True for a clause that gives a reason by itself, not for what somebody said."""
    if SAID.search(clause) is not None:
        return False
    return any(
        pattern.search(clause)
        for pattern in (_NOT_SHOWN, TURNED, _OWN_KEPT, _OWN_LEFT, KEPT_OUT, NO_REPLY, _SAME_SENTENCE_LACK, _NONE_KEPT, WEATHER)
    )
