"""The words of failed checks: data and patterns, no decisions."""

from __future__ import annotations

import re

from app.engine.linking.wordlists import words

_ADVERB = (
    r"(?:(?:yet|as yet|immediately|independently|fully|separately|otherwise|so far|also|itself|themselves|readily|still|initially|currently|"
    r"directly|personally|quickly|at first|at once|reliably|even|either|however|therefore|thus|always|conclusively|promptly|by itself|on its own|"
    r"at this stage|at present),? )*"
)
_NOT = r"(?: not|n['’]t)"
_HAVE = r"(?:has|have|had)"
_BECAME = rf"(?:was|were|is|are|{_HAVE} (?:been|proved|proven|remained)|remain(?:s|ed)?|prove[sd]?|seem(?:s|ed)?)"
_VERIFY = r"(?:verify|confirm|corroborate|authenticate|substantiate|check|establish|determine|ascertain|validate|vouch for|double-check|cross-check)"
_VERIFYING = r"(?:verifying|confirming|corroborating|authenticating|substantiating|checking|establishing)"
_VERIFIED = r"(?:verified|confirmed|corroborated|authenticated|substantiated|checked|established|validated|ascertained|tested|double-checked|cross-checked)"
_CANNOT = rf"(?:could{_NOT}|cannot|can{_NOT}|can['’]t)"

NOBODY_FOUND = re.compile(
    r"\b(?:(?:has|have|had|could|can) )?(?:(?:not )?(?:find|found|reached?|know of|knows of) (?:no|nobody|no one|no-one|anyone|any) ?(?:[\w-]+ ){0,6}?"
    r"(?:who (?:could|would|can)|to|that|which|able to|willing to) (?:\w+ly )?(?:confirm|verify|corroborate|support|supports|back up|bear out|vouch for)|"
    r"(?:must|has to|have to|had to|can only|could only) leave (?:it )?open(?= (?:which|who|whose|whether|what|how)))\b",
    re.IGNORECASE,
)
"""Somebody sought for others who could confirm a claim and found none."""
UNSEEN = re.compile(
    r"\b(?P<group>(?:(?:has|have|had) )?(?:seen|saw|found|was shown|been shown|received|was given) (?:no|little) (?P<evidence>(?:\w+ )?(?:evidence|proof))"
    r"(?= (?:to (?:support|back|substantiate|confirm)|for|of|that|supporting|backing)\b))",
    re.IGNORECASE,
)
"""Somebody who looks into claims saw no evidence for them."""

DISPROVED = re.compile(
    r"\b(?P<group>(?:(?:has|have|had) )?(?:found|determined|concluded|established|showed|shown))\b(?P<what>[^,;.:]{2,120}?) "
    r"(?:to be|was|were|is|are) (?:\w+ )?(?:false|untrue|baseless|unfounded|fabricated|invented|wrong|bogus)\b|"
    r"\b(?P<debunked>(?:(?:has|have|had) (?:\w+ly )?)?(?:debunked|disproved|disproven))\b(?P<untrue>[^,;.:]{2,120})",
    re.IGNORECASE,
)
"""An outlet or fact-checkers checked and found it false."""
PROVED = re.compile(
    r"\b(?:(?:has|have|had) )?(?:found|determined|concluded|established|judged|deemed)\b(?P<what> (?:it|them)\b|[^,;.:]{2,120}?(?= (?:to be|was|were|is|are)\b)) "
    r"(?:(?:to be|was|were|is|are) )?(?:\w+ )?(?:true|accurate|correct|authentic|genuine)\b",
    re.IGNORECASE,
)
"""Somebody checked and found it right."""
PARTLY = re.compile(r"\b(?:partly|partially|in part|some of|parts? of)\b", re.IGNORECASE)

NEITHER_BEHIND = re.compile(r" (?:neither|none|nothing)\b", re.IGNORECASE)
"""Behind a check that was possible: "could verify neither claim"."""
NOBODY = re.compile(
    r"(?:^|[,;:–—(]|\b(?:and|but|that|as|so|where|whom|then|far|date|now|yet|here|there (?:is|are|was|were))) ?(?P<none>neither|none|no|nothing|nobody|no one|(?:very |but |almost |hardly )?(?:little|few|nothing|any))\b(?P<rest>[^,;:–—]*)$",
    re.IGNORECASE,
)

PASSIVE = re.compile(
    rf"\b(?P<group>{_CANNOT} {_ADVERB}be {_ADVERB}(?P<verb>{_VERIFIED})|"
    rf"{_HAVE}(?:{_NOT}| yet to) {_ADVERB}be(?:en)? {_ADVERB}(?P<been>{_VERIFIED})|"
    rf"(?:was|were|is|are)(?:{_NOT}) {_ADVERB}(?P<state>independently (?:verified|confirmed|checked)|verified|corroborated)|"
    rf"{_BECAME} {_ADVERB}(?:un|not |rarely |seldom |hardly )(?:verified|confirmed|corroborated|substantiated|verifiable)|"
    rf"(?:was|were|is|are){_NOT} {_ADVERB}verifiable|"
    rf"(?:ma[dk]es?|making|left|leaves|leaving) (?:(?:the|these|those|such|any|either|their|its|his|her|all|both|independent) [^,;.]{{2,60}}? (?:impossible|difficult|hard) to {_ADVERB}{_VERIFY}|"
    rf"(?:independent )?(?:verification|confirmation|checks?)(?: of [^,;.]{{1,60}}?)? (?:\w+ )?(?:impossible|difficult|hard)|"
    rf"it (?:\w+ )?(?:impossible|difficult|hard) (?:for [\w ]{{2,40}}? )?to {_ADVERB}{_VERIFY})|"
    rf"{_BECAME} {_ADVERB}(?:all but |virtually |almost |nearly |very |extremely |practically )?(?:impossible|difficult|hard) (?:for [\w ]{{2,40}}? )?to {_ADVERB}{_VERIFY}|"
    rf"(?:was|were|is|are|{_HAVE}){_NOT} {_ADVERB}(?:been )?possible (?:for [\w ]{{2,40}}? )?to {_ADVERB}{_VERIFY}|"
    rf"(?:(?:there (?:was|is|has been|were|are|has) |with |without |pending )(?:any |no |still |been |so far )*(?:immediate |way of |way to |means of )?"
    rf"(?:independent(?:ly)? )(?:confirm\w*|verif\w*|corroborat\w*|check\w*|evidence|proof|account|word|information|witness\w*))|"
    rf"there (?:was|is|has been|were) no (?:immediate |independent |reliable )*(?:way|means|possibility) (?:of {_ADVERB}{_VERIFYING}|(?:for [\w ]{{2,30}} )?to {_ADVERB}{_VERIFY})|"
    rf"(?:no |any )?(?:independent |further )*(?:confirmation|verification|corroboration)(?: of [^,;.]{{1,80}}?)? {_BECAME} {_ADVERB}"
    rf"(?:not (?:\w+ )?(?:available|possible)|un(?:available|attainable)|impossible|difficult|hard|hampered|hindered|prevented|blocked|complicated|impeded|available|possible)|"
    rf"(?:{_HAVE}|with|without|found|finds?|received|obtained?|offered|lacks?|lacked|lacking|awaits?|awaiting|pending|provided) (?:{_ADVERB})(?:any |no |yet no )?(?:independent|further|outside|second-source) (?:confirmation|verification|corroboration|evidence)|"
    rf"(?:independent|outside) (?:confirmation|verification|corroboration)(?: (?:of|for) [^,;.]{{1,80}}?)? (?:is|was|are|were|remains?|{_HAVE} been) {_ADVERB}(?:lacking|missing|absent|outstanding|awaited|pending)|"
    rf"(?:no|nobody|no one) (?:other|second|further|independent|outside|neutral)?(?: \w+)? ?(?:source|witness|party|person|observer|outlet)s? (?:was|were|could be|has been|had been|have been) (?:found|available|reached)(?= )|"
    rf"(?:confirmation|verification|corroboration)(?: of [^,;.]{{1,80}}?)? (?:{_HAVE}{_NOT} been|was{_NOT}|is{_NOT}) {_ADVERB}(?:possible|available)|"
    rf"(?:is|was|remains?|remained) (?:un|not )(?:clear|certain)(?= (?:which|whose)\b[^.;]{{0,60}}\b(?:accounts?|versions?|claims?|figures?|stor(?:y|ies)|sides?|statements?)\b[^.;]{{0,30}}\b(?:is|was|are|were)\b)|"
    rf"(?:is|was|remains?|remained) (?:un|not )(?:clear|certain)(?= (?:when|where|who|whether|how)\b[^.;]{{0,40}}\b(?:videos?|clips?|footage|pictures?|images?|photographs?|photos?|recordings?)\b)|"
    rf"no (?:\w+ )?(?:evidence|proof) (?:exists|(?:has|have) (?:\w+ )?(?:emerged|surfaced|come to light|been (?:found|seen|produced|presented|published)))(?= [^.;]{{0,20}}\b(?:to|for|that)\b)|"
    rf"(?:im|not )possible (?:for [\w ]{{2,40}}? )?to (?:know|say|tell|judge)(?= (?:which|who|whether|whose)\b)|"
    rf"{_VERIFYING}(?: [^,;.]{{2,80}}?)? {_BECAME} {_ADVERB}(?:all but |virtually |almost |very |extremely )?(?:not (?:\w+ )?possible|impossible|difficult|hard)|"
    rf"(?P<tried>(?:attempts?|efforts?|requests?)(?: (?P<who>by [^,;.]{{2,50}}?))? to {_ADVERB}{_VERIFY}[^,;.]{{2,160}}? "
    rf"(?:(?:was|were|{_HAVE} been|{_HAVE} proved|proved) (?:unsuccessful|in vain|fruitless|not successful|blocked|rebuffed)|failed|{_HAVE} failed|came to nothing|{_HAVE} so far failed)))"
    rf"(?![\w-])",
    re.IGNORECASE,
)
"""A check that nobody named failed at, or somebody named beside it (`tried`)."""

OWNER = re.compile(r"(?P<by>(?:[Tt]he )?[A-Z][\w.&’'-]*?(?: [A-Z][\w.&’'-]*?)*)['’]s? (?:own |own repeated |repeated )?$")
"""Whose attempts failed: "Northwire's attempts to verify"."""

BY = re.compile(
    r"^\s*(?:independently |immediately |yet |so far )?by (?P<by>(?:the )?[^,;.]{2,60}?)(?=[,;.]|$| because\b| due\b| as\b| owing\b| since\b| and\b| before\b| until\b| when\b| while\b| after\b| who\b| which\b| on \w+day| by\b| in\b| at\b| for\b)"
)
SAYING = re.compile(r"[,–—-]\s*(?P<by>[^,;]{2,60}?) (?:said|says|reported|added)\b")
SAID = words("said says say told reported announced stated added wrote maintained insisted")
EMBEDDED = re.compile(
    r"[,;–—(-]\s*(?:(?:although|though|but|and|while|however|which)\s+)?(?:a|the|an)?\s*(?:claims?|assertions?|statements?|figures?|reports?|numbers?|"
    r"accounts?|allegations?|accusations?|tolls?|something|which|that|versions?|details?)?\s*(?:that|which)?\s*$",
    re.IGNORECASE,
)
RELATIVE = re.compile(
    r"\s(?:in (?:a|an) )?(?:\w+ )?(?:statements?|claims?|reports?|figures?|accounts?|posts?)?\s*(?:that|which)\s*$", re.IGNORECASE
)
BREAK = re.compile(
    r"[;–—]\s|,\s+(?:but|although|though|while|and|yet|however|so)\s|,\s+(?:which|an?\s|the\s|claims|reports|figures|statements|assertions)"
)

MEDIA_OBJECT = re.compile(
    r"\b(?:images?|imagery|footage|materials?|videos?|photos?|photographs?|pictures?|recordings?|clips?|audio|films?|voice messages?|screen ?grabs?|screenshots?|documents?|letters?|memos?|papers|"
    r"e-?mails?|files|(?-i:posts?)|authenticity|filmed|tapes?)\b",
    re.IGNORECASE,
)
STATEMENT_WORD = re.compile(
    r"\b(?:claims?|assertions?|statements?|accounts?|reports?|figures?|tolls?|tall(?:y|ies)|allegations?|accusations?|numbers?|versions?|stor(?:y|ies)|"
    r"narratives?|counts?|findings?|conclusions?|complaints?|descriptions?|details|charges?|words|losses|casualties|testimon(?:y|ies))\b",
    re.IGNORECASE,
)
WHAT_IS_SAID = re.compile(
    r"\bwhat (?:[\w’'-]+ ){1,6}?(?:sa(?:y|ys|id)|claim(?:s|ed)?|report(?:s|ed)?|tell|tells|told|announced?|alleged?)\b|"
    r"\b(?:nothing|little|much|everything|anything|all|none) (?:of what |that )?(?:[\w’'-]+ ){1,4}?(?:sa(?:y|ys|id)|claim(?:s|ed)?)\b",
    re.IGNORECASE,
)
"""What was said, without a noun for it: "what either side says"."""
JOINED_STATEMENT = re.compile(rf"\b(?:and|or|nor) (?:[\w’']+ ){{0,3}}?{STATEMENT_WORD.pattern}", re.IGNORECASE)

TOLD = re.compile(
    r"\b(?:claims?|assertions?|reports?|allegations?|statements?|accusations?|figures?)(?: by [^,;]{2,50}?)? that\b", re.IGNORECASE
)
"""What was to be checked is told in the same breath ("the claim that ...")."""

GENUINE = re.compile(r"\b(?:genuine|authentic|real|staged|doctored|manipulated|forged|fake)\b", re.IGNORECASE)
IT = re.compile(
    r"^\s*(?:it|them|this|these|its authenticity|their authenticity|when|where|the (?:date|place|location|time))\b[^,;]{0,60}",
    re.IGNORECASE,
)
"""What was to be checked is told by a pronoun only."""

_NEWSROOM = (
    r"(?:news ?papers?|paper|news agency|news agencies|newsroom|news site|website|broadcaster|channel|station|magazine|weekly|daily|outlets?|"
    r"news organi[sz]ations?|news service|reporters?|journalists?|correspondents?|media|news outlets?|press)"
)
OUTLET = re.compile(
    rf"^our (?:own )?(?:reporting|inquiries|enquiries|checks|research|investigation|work)$|^(?:(?:the|this|our|its|his|her|their|an?|any|other|some|several|many|independent|foreign|international|local|outside) )*(?:{_NEWSROOM}|(?<=this )agency|(?<=the )agency|"
    rf"(?<=the )wire|(?<=this )wire)(?:['’]s? {_NEWSROOM})?$",
    re.IGNORECASE,
)
"""The article's own outlet, named by what it is."""
STAFF = re.compile(
    r"^(?P<who>.*?\b(?:(?i:reporters?|journalists?|correspondents?|stringers?|newsroom|fact-?checkers?|photographers?|verification unit)|team|crew|(?<!general )staff|desk)"
    r"(?: (?:for|from|of|with|at) (?:the )?[A-Z]\S*(?: [A-Z]\S*)*)?)(?: .*)?$"
)
"""An outlet's people, wherever they stand ("an AFP journalist in the town")."""
STAFF_OF = re.compile(
    r"^(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Oo]ur|[Oo]ne) )?(?P<name>(?!(?:The|A|An|Our|Its) )[A-Z][\w.&’'-]*?(?: [A-Z][\w.&’'-]*?)*)(?:['’]s?)? (?:[a-z-]+ ){0,2}?"
    r"(?i:reporters?|journalists?|correspondents?|stringers?|team|crew|staff|newsroom|fact-?checkers?|desk|photographers?|verification unit)$|"
    r"\b(?:for|from|of|with|at) (?:the )?(?P<outlet>[A-Z]\S*(?: [A-Z]\S*)*)$"
)
"""Whose people they are."""
OUTLET_HEADS = words(
    "advertiser agency gazetteer argus balance broadcasting beacon bulletin chronicle clarion courier daily dispatch echo enquirer examiner express fm gazette globe guardian herald "
    "independent inquirer journal lantern leader ledger mail mercury messenger mirror monitor nation network news observer online pioneer post press "
    "record recorder register report reporter review sentinel signal standard star sun telegraph times today tribune voice watchman weekly wire world"
)
"""Last words of newspapers' names that look like a person's ("Coastal Ledger")."""
OUTLET_FIRST = words(
    "agence agencia agencja agentur agenzia canal channel correio diario el gazeta giornale il jornal journal kurier radio tele televisa tv zeitung"
)
"""First words of outlets abroad ("Agencia Sur")."""
CHECKERS = words(
    "monitors observers researchers experts fact-checkers fact-checker groups group agencies organisation organisations organization organizations "
    "monitor mission watchdog watchdogs inspectors analysts peacekeepers"
)
"""Unnamed bodies whose trade is to check: with a small letter nobody else counts as one who tried."""
EXAMINERS = words(
    "auditor auditors investigators inspector regulator regulators ombudsman panel inquiry commission tribunal court judge judges arbitrator arbitrators "
    "statisticians rapporteur"
)
"""Offices that check what others say but have things of their own to confirm: only "verify" and the like make them ones who tried."""
TRADES = words(
    "inquiry factcheck joint watch monitoring observer observers fact-finding fact-checking verification election-monitoring truce-monitoring"
)
"""Words in the name of a body whose trade is to check."""
BODIES = words("board court tribunal mission team group commission committee panel inquiry observatory watchdog institute society agency")
"""What a body is called once its full name has been told."""
SOCIETIES = words("institute foundation centre center initiative project society trust forum observatory network witness")
"""Last words of the names of societies that look like a person's ("Open Sky Institute")."""
COURTS = words("court tribunal")
"""What they have not been able to establish of what they were told is a failed check."""
LOBBIES = words("union unions federation confederation league association guild chamber lobby alliance")
"""Organisations that are parties to what they speak about."""
