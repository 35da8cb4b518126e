"""The codes of reasons: which words stand for no access, a single source, missing evidence and so on."""

from __future__ import annotations

import re

from app.domain.vocabulary import ReasonCode

PRESS = (
    r"(?:reporters?|journalists?|media|press|correspondents?|observers?|outsiders?|inspectors?|monitors?|investigators?|visitors?|"
    r"anyone|no one|nobody|aid workers|patrols?|teams?|crews?|staff|delegates)"
)
_SHOWN = re.compile(r"\b(?:footage|videos?|screenshots)\b", re.IGNORECASE)
"""Pictures bear out a claim for an outlet; for a body that looks into the matter they are its own means."""
_PROOF = re.compile(
    r"\b(?:independent\w*|sources|witness\w*|satellite|radar|interview\w*|agencies|logs|geolocat\w*|residents|experts|accountants|laborator(?:y|ies)|specialists|scientists|hospitals?|certificates|registrars?|monitors counted|(?:court|prison|hospital|land|bank|tax|police|parish|school|customs|shipping|flight|medical|telephone|phone|property|payroll|burial|cemetery|birth|death) (?:records?|registers?|registry|files|data|logs|rolls)|"
    r"(?:data|records|documents|figures|information|reports|photographs|videos) (?:from|of|by|kept by|held by))\b",
    re.IGNORECASE,
)
_NO_ACCESS = "|".join(
    (
        r"\baccess",
        r"\brestrict",
        r"\bclos(?:ed|es|ing|ure)\b",
        r"\bmove(?:ment)? freely",
        r"\bent(?:ry|er|ering)\b",
        r"\b(?:black ?outs?|shut ?downs?|curfews?|blockades?|checkpoints?|visas?|permits?|travel|roads?|internet|offline|cordon\w*|quarantine)\b",
        r"\b(?:cut|shut|sealed?|kept|keeps?|keeping|turned|locked|fenced|called) (?:\w+ )?(?:off|out|down|away|back|from)\b",
        r"\breach(?:ed|able|ing)?\b",
        r"\b(?:bar|ban|block|seal|jam|sever)(?:s|red|ring|ned|ning|ed|ing|med)?\b",
        rf"\blets? (?:\w+ )?(?:{PRESS}|in)\b",
        r"\b(?:not|never|no one|nobody|n['’]t|none) (?:is |was |been |being |given )?(?:yet )?(?:allow|permit|let|admit|accredit)",
        r"\blet (?:in|into|inside)\b",
        r"\b(?:forb[ia]d|prevent|prohibit|off.limits|visit|expel|inaccessib|impassab|isolat|remote|evacuat)",
        rf"\b(?:no|refused|denied|turned) (?:\w+ )?{PRESS}\b|\b{PRESS} (?:\w+ ){{0,2}}(?:denied|refused)\b|\b(?:denied|refused|granted no|given no) (?:\w+ )?(?:entry|visas?|accreditation|passage|permission|permits?|clearance|access)\b",
        r"\bfront[ -]?lines?\b|\bno[- ]go\b|\bexclusion zone\b|\blockdown\b|\bmartial law\b|\bminefields?\b|\bdetained\b|\bexpelled\b|\bdeported\b|\bgrounded\b",
        r"\b(?:bridges?|roads?|railways?|tracks?|runways?|passes|tunnels?|ports?|airports?|lines) (?:(?:is|are|was|were|being|still|remains?) ){0,2}(?:down|out|gone|blown|destroyed|impassable|mined)\b|\b(?:no|out of|lost|without) (?:\w+ )?contact\b",
        r"\b(?:communications?|phones?|telephones?|mobile|networks?|power|satellite) (?:lines?|networks?|links?|services?|access|outages?|cuts?|(?:is|are|was|were|remain\w*) )",
        r"\b(?:security|unsafe|safety|dangers?|dangerous|risks?|fighting|shelling|bombardment|bombing|gunfire|clashes|siege|besieged|encircle\w*|mined|violence|hostilities)\b",
        r"\b(?:confidential|classified|secret|not (?:been )?(?:made )?public|under ?water|lost (?:all )?contact|(?:no|out of) contact)\b",
        r"\bpermission\b|\bwithdr(?:ew|awn)\b|\bwithout (?:electricity|power|phones?|internet)\b|\blet(?:ting|s)? (?:nobody|no one|none)\b|\bno (?:staff|team|bureau|office|presence|one) (?:in|at|there|on)\b",
        r"\b(?:controlled|held|occupied|run|guarded) by\b|\b(?:under|in) (?:the )?(?:control|hands) of\b|\b(?:rebel|militia|army|government|militant)[- ](?:held|controlled)\b",
        r"\b(?:military|closed|restricted|buffer|prohibited) (?:zone|area)\b|\bguarded by\b|\b(?:no|without) (?:internet|telephone|phone|mobile|radio|signal)\b",
        r"\b(?:refus\w+|den(?:y|ied)) (?:it|them|him|her|us|its \w+|their \w+) (?:an? |any )?(?:pass|passes|entry|permits?|visas?|access|permission|passage)\b",
        r"\b(?:attempts?|efforts?) to (?:contact|reach|call|phone|speak)\b[^.;]{0,60}\b(?:failed|unsuccessful|in vain|came to nothing)\b",
        r"\b(?:order|thrown|threw|forc|push|driv|drove|sent|wav)\w* (?:\w+ )?(?:out|back|away|off)\b",
        r"\b(?:unable|not able|not been able) to (?:reach|speak|enter|visit|contact|travel|see|inspect|examine|get)\b",
        r"\b(?:snow\w*|floods?|flooding|flooded|floodwaters?|storms?|landslides?|weather|fog|ash|washed|swollen)\b",
        r"\b(?:not|n['’]t|never) (?:yet )?(?:been )?(?:given|allowed|granted)\b|\b(?:not|n['’]t) (?:see|inspect|examine|review|visit|speak)\b",
    )
)
_UNSEEN = (
    r"\b(?:was|were|been|is|are) (?:shown|given|granted) (?:no|neither)\b|\b(?:not|n['’]t|never) (?:yet )?(?:been )?(?:seen|shown)\b|"
    r"\b(?:refus\w+|declin\w+|unwilling|failed) to (?:hand over|release|share|show|publish|disclose|surrender|provide|produce|give)\b|"
    r"\b(?:not|n['’]t|never) (?:yet )?(?:been )?(?:ma(?:k|d)e \w*(?: \w+)? ?(?:available|public)|released|published|handed over|shared|disclosed)\b|"
    r"\bwithout (?:(?:the|its|their|any|sight|seeing) )+(?:[\w-]+ ){0,3}?(?:records?|data|documents?|logs?|lists?|accounts|books|papers|files)\b"
)
"""Whoever checks was not let see the papers."""
_INCONCLUSIVE = (
    r"\binconclusive\b|\b(?:clouds?|smoke|dust|foliage|darkness|haze)\b[^.;]{0,30}\b(?:hid\w*|obscur\w*|cover\w*|block\w*|conceal\w*|shroud\w*|veil\w*)|"
    r"\b(?:gauges?|meters?|instruments?|sensors?|cameras?|recorders?|counters?|scales|clocks?)\b[^.;]{0,30}\b(?:out of order|broken|switched off|turned off|faulty|failed|not working|stopped|down|frozen)\b|"
    r"\b(?:not|n['’]t|never|yet to|still) (?:yet )?(?:been )?(?:finish\w*|complet\w*|conclud\w*|(?:being )?(?:analy[sz]\w+|sampl\w+|count\w+|test\w+|compar\w+))\b|"
    r"\bresults? (?:are|were|is|remain) (?:still )?(?:outstanding|pending|awaited)\b|"
    r"\b(?:clips?|footage|videos?|images?|recordings?|photographs?) [^.;]{0,30}\b(?:(?:is|are|was|were) (?:too )?short|(?:do|does|did)(?: not|n['’]t) (?:capture|show|include|establish|reveal))\b|"
    r"\b(?:too|so) (?:blurred|grainy|dark|vague|patchy|poor|faint|few|small|coarse) \w+|\btoo [\w-]+ (?:to|for [\w ]{2,30} to) (?:verify|confirm|corroborate|establish|determine|authenticate|substantiate|check|assess|test)\b|\b(?:did|does|do)(?: not|n['’]t) allow (?:a|any|firm) (?:\w+ )?conclusions?\b"
)
"""What there was to see does not settle the matter."""
_REASONS: tuple[tuple[re.Pattern[str], ReasonCode], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), code)
    for pattern, code in (
        (
            (
                r"\bneither [\w’' -]{2,40}? (?:replied|responded|answered|returned)\b|\bno (?:immediate )?(?:reply|answer|response)|\b(?:not|n['’]t|never|nor) (?:immediately |yet )?(?:been )?(?:re(?:ply|plied|spond|turn)|answer)|"
                r"\b(?:await\w*|waiting for|waits for) (?:an? |the |its |their |any )?(?:answers?|repl(?:y|ies)|responses?)\b|\bunanswered|\bunreturned|\breached for comment|\b(?:declin|refus)\w+ to (?:comment|answer|speak)"
            ),
            ReasonCode.AWAITING_RESPONSE,
        ),
        (_UNSEEN, ReasonCode.NO_ACCESS),
        (
            (
                r"\b(?:records?|documents?|archives?|ledgers?|registers?|registry|data|evidence|tapes|logs|books|sheets|notes|forms|receipts|inventories|invoices|bills|files|papers|minutes|lists?|accounts)\b[^.;]{0,40}\b(?:missing|burn\w*|destroyed|shred\w*|lost|"
                r"incomplete|deleted|erased|patchy|withheld|unpublished|scarce|lacking|disappeared|vanished|gone)\b|\b(?:missing|incomplete|lost|destroyed|patchy|scant) (?:\w+ ){0,3}"
                r"(?:records?|documents?|archives?|data|evidence|documentation|paperwork|books|registers?|files|ledgers?)"
            ),
            ReasonCode.EVIDENCE_INCONCLUSIVE,
        ),
        (_INCONCLUSIVE, ReasonCode.EVIDENCE_INCONCLUSIVE),
        (_NO_ACCESS, ReasonCode.NO_ACCESS),
        (
            r"\banonym|\bunnamed\b|\bunidentified\b|\b(?:would|did|could|does|do) not (?:be )?(?:name|identif)|\bdeclined to (?:be )?(?:name|identif)|\b(?:names?|identit(?:y|ies)) (?:is|are|was|were|has been|have been|is being|are being) (?:being )?(?:withheld|concealed|kept secret|protected)|\bnot authori[sz]ed to (?:speak|talk|discuss|brief)|\bunsigned\b|\b(?:nobody|no one) has signed\b|\bnot (?:wish|want) to be (?:name|identif)|\basked not to be\b",
            ReasonCode.ANONYMOUS_SOURCE,
        ),
        (
            r"\b(?:only|just) (?:one|a single) (?:person|man|woman|resident|official|account|guest|survivor|neighbour|villager|soldier|employee)\b|\b(?:single|one|only|sole|lone) (?:source|witness)|\bno second (?:source|witness)|\b(?:his|her|their|one (?:man|woman|person)['’]s) (?:word|say-so|testimony|account) alone\b|^\W*(?:(?:on|from|by|to) )?(?:one|a single|a lone|a sole) (?!side|party)[\w-]+(?:['’]s)?(?: \w+)?$|\b(?:rests?|based|relies|relied|comes?|came|stems?|hangs?|hinges?|turns?|depends?) (?:only |solely |entirely )?(?:on|from) (?:one|a single|a lone|a sole) (?!side|party)|\b(?:is|was|gave|gives|offers?|offered) the (?:only|sole|single) (?:\w+ )?(?:account|testimony|report|version|source)\b|\b(?:one|single|lone) [\w-]+ alone\b|\bonly one of its kind\b|\b(?:nobody|no one) else\b[^.;]{0,60}\b(?:saw|seen|come forward|came forward|reported|heard|witnessed)\b",
            ReasonCode.SINGLE_SOURCE,
        ),
        (
            r"\bconflicting|\bcontradict|\b(?:gave|give|told|tell) (?:\w+ )?(?:different|differing|varying|other) (?:versions|accounts|stories|figures)|\bdiffer(?:ed|ing)?\b|\binconsistent",
            ReasonCode.EVIDENCE_CONTRADICTORY,
        ),
        (r"\bmanipulat|\bdoctored\b|\bfak(?:e|ed)\b|\bedited\b", ReasonCode.MEDIA_MANIPULATED),
        (
            (
                r"\b(?:no|lack of|little|without|insufficient|not enough|neither|any) (?:\w+ )?"
                r"(?:evidence|proof|records?|data|documents?|details|documentation|results|lists?|registers?|log|logs|minutes|archives?|paperwork|trace)\b"
            ),
            ReasonCode.EVIDENCE_INCONCLUSIVE,
        ),
        (
            r"\bindependent|\bneutral\b|\bimpartial\b|\bno (?:other|outside) (?:source|witness|party)|\b(?:find|found|reach(?:ed)?|knows?(?: of)?) (?:no|nobody|anyone|any)\b",
            ReasonCode.NO_INDEPENDENT_SOURCE,
        ),
    )
)
"""Reason codes by words of the reason, from the first that fits."""


def proof_code(sentence: str, *, is_outlet: bool = True) -> ReasonCode:
    """The code of a check that succeeded, by an outlet or another body: confirmed by independent sources when the sentence names any, else other."""
    shown = is_outlet and _SHOWN.search(sentence) is not None
    return ReasonCode.CONFIRMED_BY_INDEPENDENT_SOURCES if shown or _PROOF.search(sentence) else ReasonCode.OTHER


def code_of(words: str) -> ReasonCode | None:
    """The code that words of a reason stand for; None when they tell none."""
    return next((code for pattern, code in _REASONS if pattern.search(words)), None)
