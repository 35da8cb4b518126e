"""The words of failed checks: data and patterns, no decisions."""

from __future__ import annotations

import re

from app.domain.vocabulary import ReasonCode
from app.engine.linking.wordlists import words

_ADVERB = (
    r"(?:(?:yet|as yet|immediately|independently|fully|separately|otherwise|so far|also|itself|themselves|readily|still|initially|currently|"
    r"directly|personally|quickly|at first|reliably|even) )*"
)
_NOT = r"(?: not|n['’]t)"
_HAVE = r"(?:has|have|had)"
_BE = rf"(?:was|were|is|are|{_HAVE} been)"
_VERIFY = r"(?:verify|confirm|corroborate|authenticate|substantiate|check|establish|determine|ascertain|assess)"
_VERIFYING = r"(?:verifying|confirming|corroborating|authenticating|checking)"
_VERIFIED = r"(?:verified|confirmed|corroborated|authenticated|substantiated|checked|established)"
_CANNOT = rf"(?:could{_NOT}|cannot|can{_NOT}|can['’]t)"
_UNABLE = (
    rf"(?:{_CANNOT}|{_BE}(?:{_NOT})? {_ADVERB}(?:unable|not {_ADVERB}able) to|{_BE}{_NOT} {_ADVERB}able to|{_HAVE}{_NOT} {_ADVERB}been {_ADVERB}able to|"
    rf"{_BE}(?:{_NOT} in a| in no) position to|{_HAVE} no (?:independent )?(?:way|means) (?:to|of)|{_HAVE} yet to)"
)

ACTIVE = re.compile(
    rf"\b(?P<group>{_UNABLE} {_ADVERB}(?P<verb>{_VERIFY}|{_VERIFYING})|"
    rf"(?:{_HAVE}|did|does|do){_NOT} {_ADVERB}(?P<done>verif(?:y|ied)|corroborated?|authenticated?|independently (?:confirm|check|establish)(?:ed)?))\b",
    re.IGNORECASE,
)
"""Somebody could not check. The subject stands before the group."""

ABLE = re.compile(
    rf"\b(?P<group>(?:could|can|{_BE} {_ADVERB}able to) {_ADVERB}(?P<verb>(?!be\b){_VERIFY}))\b|"
    rf"\b(?P<passive>(?:could|can|has|have|had) {_ADVERB}be(?:en)? {_ADVERB}{_VERIFIED})\b",
    re.IGNORECASE,
)
"""A check that was possible, unless the words before say that nobody or nothing did (`NOBODY`)."""

NOBODY = re.compile(
    r"(?:^|[,;:–—(]|\b(?:and|but|that|as)) ?(?P<none>neither|none|no|nothing|nobody|no one)\b(?P<rest>[^,;:–—]*)$", re.IGNORECASE
)

PASSIVE = re.compile(
    rf"\b(?P<group>{_CANNOT} {_ADVERB}be {_ADVERB}(?P<verb>{_VERIFIED})|"
    rf"{_HAVE}(?:{_NOT}| yet to) {_ADVERB}be(?:en)? {_ADVERB}(?P<been>{_VERIFIED})|"
    rf"(?:was|were|is|are)(?:{_NOT}) {_ADVERB}(?P<state>independently (?:verified|confirmed|checked)|verified)|"
    rf"(?:remain(?:s|ed)?|was|were|is|are|{_HAVE} remained) {_ADVERB}(?:un|not )(?:verified|confirmed|corroborated|substantiated)|"
    rf"(?:made?|making|makes) it (?:\w+ )?impossible (?:for \w+(?: \w+)? )?to {_ADVERB}{_VERIFY}|"
    rf"(?:was|is|{_HAVE} (?:been|proved)) impossible (?:for \w+(?: \w+)? )?to {_ADVERB}{_VERIFY}|"
    rf"(?:was|were|is|are|{_HAVE}){_NOT} {_ADVERB}(?:been )?possible (?:for \w+(?: \w+)? )?to {_ADVERB}{_VERIFY}|"
    rf"(?:(?:there (?:was|is|has been|were) |with |without )(?:any |no )?(?:immediate |way of |way to |means of )?"
    rf"(?:independent(?:ly)? )(?:confirm\w*|verif\w*|corroborat\w*|check\w*))|"
    rf"there (?:was|is) no (?:immediate )?way (?:of {_ADVERB}{_VERIFYING}|to {_ADVERB}{_VERIFY})|"
    rf"(?:no )?independent (?:confirmation|verification|corroboration)(?: of [^,;.]{{1,80}}?)? (?:was|is|has been) "
    rf"(?:{_ADVERB}(?:not|im)? ?{_ADVERB}(?:available|possible)))\b",
    re.IGNORECASE,
)
"""A check that nobody named failed at."""

BY = re.compile(
    r"^\s*(?:independently |immediately )?by (?P<by>(?:the )?[^,;.]{2,60}?)(?=[,;.]|$| because\b| due\b| as\b| owing\b| since\b| and\b)"
)
SAYING = re.compile(r"[,–—-]\s*(?P<by>[^,;]{2,60}?) (?:said|says|reported|added)\b")
SAID = words("said says say told reported announced stated added wrote maintained insisted")
BECAUSE = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|citing|given|amid|as a result of|in the absence of|for lack of|since (?!\w+day\b|last\b|the start\b|\d)|"
    r"(?<=, )as (?!of\b|well\b)|as (?=(?:\w+ ){1,6}?(?:is|are|was|were|has|have|had|cannot|can|could|remains?|bars?|bans?)\b)|"
    r"with (?=[^,;.]{3,60}? (?:barred|banned|kept|shut|cut|closed|blocked|unable|not|still|off|out|down)\b))\s*",
    re.IGNORECASE,
)
BECAUSE_FIRST = re.compile(
    r"^\s*(?:because(?: of)?|due to|owing to|since|as|with|given|amid|citing)\s+(?P<why>[^;]{5,200}?),\s+(?=[^,]*$)", re.IGNORECASE
)
WHICH_WHY = re.compile(r",\s+(?P<why>(?:neither|none|both|each) of (?:which|whom|them) [^.;]+|(?:which|who|where) [^.;]+)")
"""A reason told beside: "the accounts of the two armies, neither of which lets reporters in"."""
BEFORE_WHY = re.compile(
    r"(?:,\s+which (?P<which>[^,;]{5,120}),|\b(?P<could>(?:could not|was unable to|were unable to) [^,;]{3,80}?),? and)\s*(?:was|were|has|had|have)?\s*$"
)
"""A reason told before: "which was not given access, could not verify", "could not reach the town and was not able to"."""
EMBEDDED = re.compile(
    r"[,;–—(-]\s*(?:(?:although|though|but|and|while|however|which)\s+)?(?:a|the|an)?\s*(?:claims?|assertions?|statements?|figures?|reports?|numbers?|"
    r"accounts?|allegations?|accusations?|tolls?|something|which|that|versions?|details?)?\s*(?:that|which)?\s*$",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\s(?:in (?:a|an) )?(?:\w+ )?(?:statements?|claims?|reports?|figures?|accounts?|posts?)?\s*(?:that|which)\s*$", re.IGNORECASE
)
BREAK = re.compile(
    r"[;–—]\s|,\s+(?:but|although|though|while|and|yet|however)\s|,\s+(?:which|an?\s|the\s|claims|reports|figures|statements|assertions)"
)

MEDIA_OBJECT = re.compile(
    r"\b(?:images?|imagery|footage|videos?|photos?|photographs?|pictures?|recordings?|clips?|audio|screenshots?|documents?|letters?|memos?|papers|"
    r"e-?mails?|files|posts?)\b",
    re.IGNORECASE,
)
STATEMENT_WORD = re.compile(
    r"\b(?:claims?|assertions?|statements?|accounts?|reports?|figures?|tolls?|tall(?:y|ies)|allegations?|accusations?|numbers?|versions?|stor(?:y|ies)|"
    r"narratives?|counts?|details|charges?|words|losses|casualties|testimon(?:y|ies))\b",
    re.IGNORECASE,
)
JOINED_STATEMENT = re.compile(rf"\b(?:and|or|nor) (?:the |any |other )?{STATEMENT_WORD.pattern}", re.IGNORECASE)

TOLD = re.compile(
    r"\b(?:claims?|assertions?|reports?|allegations?|statements?|accusations?|figures?)(?: by [^,;]{2,50}?)? that\b", re.IGNORECASE
)
"""What was to be checked is told in the same breath ("the claim that ...")."""

OUTLET = re.compile(
    r"^(?:(?:the|this|our|its|his|her|their|independent|foreign|international|local) )*(?:news ?papers?|paper|news agency|news agencies|broadcaster|channel|"
    r"magazine|outlets?|news organi[sz]ations?|reporters?|journalists?|correspondents?|media|news outlets?|press)$",
    re.IGNORECASE,
)
"""The article's own outlet, named by what it is."""
OUTLET_HEADS = words(
    "bulletin chronicle courier daily dispatch echo examiner express gazette globe herald independent inquirer journal ledger mail mirror monitor "
    "network news observer online post press report reporter review sentinel standard star sun telegraph times today tribune voice weekly wire world"
)
"""Last words of newspapers' names that look like a person's ("Coastal Ledger")."""
OUTLET_FIRST = words(
    "agence agencia agencja agentur agenzia canal correio diario gazeta giornale jornal journal kurier radio tele televisa zeitung"
)
"""First words of outlets abroad ("Agencia Sur")."""
CHECKERS = words(
    "monitors observers researchers experts fact-checkers groups group agencies organisation organisations organization organizations "
    "monitor mission watchdog watchdogs inspectors"
)
"""Unnamed bodies whose trade is to check: with a small letter nobody else counts as one who tried."""

_REPORTERS = r"(?:reporters?|journalists?|media|observers?|anyone|outsiders?|inspectors?|monitors?|investigators?|experts?)"
_NO_ACCESS = "|".join(
    (
        r"\baccess",
        r"\brestrict",
        r"\bclos(?:ed|es|ing|ure)\b",
        r"\bmove(?:ment)? freely",
        r"\bent(?:ry|er|ering)\b",
        r"\b(?:black ?outs?|shut ?downs?|curfew|blockades?|checkpoints?|visas?|travel|roads?|internet)\b",
        r"\b(?:cut|shut|sealed?|kept|keeps?|turned|locked|fenced) (?:\w+ )?(?:off|out|down|away|back)\b",
        r"\breach(?:ed|able)?\b",
        r"\b(?:bar|ban|block|seal|jam)(?:s|red|ring|ned|ning|ed|ing|med)?\b",
        rf"\blets? (?:\w+ )?(?:{_REPORTERS}|in)\b",
        r"\b(?:not|never|no one|nobody|n['’]t) (?:is |was |been |being |given )?(?:allow|permit|let|admit)",
        r"\blet (?:in|into|inside)\b",
        r"\b(?:forb[ia]d|prevent|prohibit|off.limits|visit|expel)",
        rf"\bno (?:\w+ )?{_REPORTERS}\b",
        r"\b(?:communications?|phone|telephone|mobile) (?:lines?|networks?|links?|services?|access|outages?)\b",
        r"\b(?:security situation|fighting|shelling)\b",
    )
)

REASONS: tuple[tuple[re.Pattern[str], ReasonCode], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), code)
    for pattern, code in (
        (_NO_ACCESS, ReasonCode.NO_ACCESS),
        (r"\banonym|\bunnamed\b|\bunidentified\b", ReasonCode.ANONYMOUS_SOURCE),
        (r"\b(?:single|one|only) source|\bsole source", ReasonCode.SINGLE_SOURCE),
        (r"\bconflicting|\bcontradict|\bdiffer(?:ed|ing)?\b|\binconsistent", ReasonCode.EVIDENCE_CONTRADICTORY),
        (r"\bno (?:reply|answer|response)|\b(?:not|n['’]t|never) (?:re(?:ply|plied|spond)|answer)", ReasonCode.AWAITING_RESPONSE),
        (r"\bmanipulat|\bdoctored\b|\bfak(?:e|ed)\b|\bedited\b", ReasonCode.MEDIA_MANIPULATED),
        (
            r"\b(?:no|lack of|little|without|insufficient|not enough) (?:\w+ )?(?:evidence|proof|records?|data|documents?)",
            ReasonCode.EVIDENCE_INCONCLUSIVE,
        ),
        (r"\bindependent", ReasonCode.NO_INDEPENDENT_SOURCE),
    )
)
"""Reason codes by words of the reason, from the first that fits."""
