"""The words of checks that had a result. Data, no decisions."""

from __future__ import annotations

import re

from app.domain.vocabulary import VerificationStatus
from app.engine.extraction.remark_words import STATEMENT_WORD
from app.engine.linking.wordlists import words

_EVIDENCE = (
    r"(?:statements?(?= (?:seen|obtained|reviewed)\b)|pictures?|correspondence|payrolls?|spreadsheets?|memos?|tenders?|tables?|statistics|residents?|villagers?|survivors?|images?|imagery|photographs?|photos?|footage|videos?|recordings?|records?|documents?|papers|lists?|logs?|timetables?|schedules?|diar(?:y|ies)|rosters?|contracts?|letters?|e-?mails?|messages|readings|sensors|measurements|tracks?|"
    r"data|certificates?|receipts?|invoices?|minutes|tapes?|transcripts?|analys[ie]s|examination|review|inspection|visit|tests?|samples?|"
    r"maps?|registers?|registry|filings?|accounts? books|ledgers?|results sheets?|tally sheets?|witness(?:es)?|interviews?|own (?:count|calculations|tally|measurements)|evidence|cameras?|interviewed|wreckage|fragments|debris|what (?:they|it|we|he|she|its [a-z]+) (?:had )?(?:saw|seen|found|heard))"
)
EVIDENCE = re.compile(rf"\b{_EVIDENCE}\b", re.IGNORECASE)
_LOOKED_AT = (
    r"(?:seen|shown to|reviewed|obtained|examined|checked|analy[sz]ed|consulted|viewed|inspected|commissioned|collected|gathered|geolocated|"
    r"studied|compared|verified|read|taken|made|filmed|interviewed|contacted|reached|questioned)"
)
_BODY = "(?:mission|team|group|commission|agency|panel|inquiry|monitors|observers)"
_BY = (
    r"(?P<by>(?:the |this |our )?(?:[A-Z][\w.&’'-]*(?: (?:of |for |and |& )?[A-Z][\w.&’'-]*)*(?: (?:truce |fact-finding |monitoring )?"
    + _BODY
    + r")?|newspaper|news agency|"
    + _BODY
    + "))"
)
_SELF = r"(?P<by>(?:[Tt]he |[Tt]his |[Oo]ur )?(?:[A-Z][\w.&’'-]*(?: (?:of |for |and |& )?[A-Z][\w.&’'-]*)*|newspaper|agency|reporters?))"
LOOKED_FIRST = re.compile(
    rf"^{_SELF} (?:has |have |had )?(?:verified|examined|reviewed|analy[sz]ed|geolocated|studied|obtained|seen|checked|interviewed|spoken (?:to|with)|spoke (?:to|with)|talked to|compared|inspected|collected|gathered|counted) "
)
"""Who looked opens the sentence; one word in the plural names nobody ("Detectives examined")."""
LOOKED: tuple[re.Pattern[str], ...] = (
    re.compile(
        r"\b(?:that|which) (?P<by>the (?:monitors|observers|inspectors|experts|analysts|investigators|mission|team)) (?:had |have |has )?"
        r"(?:counted|found|saw|seen|examined|measured|visited|recorded|collected|photographed|documented|inspected|checked)\b"
    ),
    re.compile(rf"\b{_LOOKED_AT} by {_BY}"),
    LOOKED_FIRST,
    re.compile(
        r"^(?P<by>(?:Reporters?|Correspondents?|Journalists?|A (?:reporter|correspondent|journalist|photographer)) (?:for|from|of|with) (?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*)"
        r" (?:(?:who|that) [^,.;]{3,60} )?(?:saw|found|counted|visited|met|spoke|interviewed)\b"
    ),
    re.compile(
        rf"\b(?:which|that) {_SELF} (?:was shown|has seen|had seen|saw|reviewed|obtained|(?:has|had) (?:read|reviewed|examined|checked|tested|analy[sz]ed)|read|has obtained|examined|has examined|(?:has )?(?:matched|compared|checked|geolocated|viewed|watched))\b"
    ),
    re.compile(
        r"(?P<by>[A-Z][\w.&-]*(?: (?:of |for |and |& )?[A-Z][\w.&-]*)*)['’]s? (?:own )?(?:\w+ )?(?:analysis|review|examination|count|calculations|reporters)\b"
    ),
    re.compile(rf"\bshown to {_BY}"),
    re.compile(rf"\b(?:analysis|review|examination|investigation|inspection|visit|check|count|survey) (?:\w+ ){{0,2}}by {_BY}"),
    re.compile(rf"\bin the (?:view|eyes|judge?ment|opinion) of {_BY}"),
    re.compile(r"\bin (?P<by>(?:the )?[\w -]{3,30}?)['’]s (?:view|eyes|judge?ment|opinion)\b"),
    re.compile(r"\bin (?P<by>its) (?:view|eyes|judge?ment|opinion)\b"),
    re.compile(
        r"\b(?P<by>(?:[Tt]he )?(?:[A-Z][\w.&-]*(?: (?:of |for |and |& )?[A-Z][\w.&-]*)*|mission|team|commission))['’]s? (?:own )?(?:analysts|experts|investigators|inspectors|researchers|monitors|observers|staff|reporters|fact-checkers|engineers|patrols|reporter|correspondent|photographer|journalist)\b"
    ),
    re.compile(rf"\baccording to {_BY}"),
    re.compile(rf"^{_BY} (?:has |have )?(?:said|says|reported)\b".replace("(?:the |this", "(?:[Tt]he |this")),
    re.compile(rf"\bconfirmed [^.;,]{{2,60}} to {_BY}"),
    re.compile(r", (?P<by>they|it) (?:said|says|added|wrote)\b"),
    re.compile(rf", {_BY} (?:said|says|added|wrote|reported)\b"),
    re.compile(r"\b(?P<by>it|we) (?:has |have |had )?(?:seen|reviewed|obtained|examined|analy[sz]ed)\b"),
)
"""Who looked at the evidence, from the surest wording on."""
SURE_LOOKS = 5
"""The first wordings, which name what was looked at."""
LOOKED_ITSELF = re.compile(
    rf"(?:The (?:[a-z’'-]+ ){{1,4}})?{_SELF} (?:has |have |had )?(?:also |since |now )?(?:verified|examined|reviewed|analy[sz]ed|geolocated|studied|obtained|seen|read|compared|collected|inspected|viewed|watched) "
)
PRONOUNS = words("they it its we")
SHOWN = re.compile(
    r"\b(?:seen|reviewed|obtained|examined) by\b|\bshown to\b|\b(?:it|we) (?:has|have|had) (?:seen|reviewed|obtained|examined)\b"
)
"""Whatever was seen is evidence."""
OPENS = re.compile(r"(?:The )?(?:[a-z-]+ ){0,3}?(?P<by>[A-Z][\w-]*(?: (?:of |for |the )?[A-Z][\w-]*)*)")
"""Who opens a sentence: "The rights group Open Sky found ..."."""
EVIDENCE_FIRST = re.compile(rf"(?:\w+,? ){{0,5}}?{_EVIDENCE}\b", re.IGNORECASE)
_CLAIM = rf"(?:{STATEMENT_WORD.pattern}|\b(?:assertion|denial|rumou?r|theory|suggestion)s?\b)"
CONTRADICTS = re.compile(
    r"\b(?:contradict(?:s|ed|ing)?|(?:is|was) not what (?:[\w’'-]+ ){1,4}?(?:says?|said|shows?|showed|tells?|told|suggests?|records?)|(?:says?|shows?|suggests?|tells?) (?:otherwise|nothing of the (?:kind|sort)|a different story)|belying|undercutting|undermining|found no (?:signs?|traces?|indications?) of|refut(?:es?|ed|ing)|disprov(?:es?|ed|ing)|debunk(?:s|ed|ing)?|belie[sd]?|undercuts?|undermin(?:es?|ed)|rul(?:ed|es) (?:\w+ ){0,4}?out|"
    r"(?:ran|runs?) counter to|(?:is|was|are|were|stands?|stood) (?:at odds|inconsistent|not consistent|incompatible) with|"
    r"(?:do|does|did)(?: not|n['’]t) (?:match|support|tally with|bear (?:(?:this|that|it|him|her|them) )?out|back (?:(?:this|that|it|him|her|them) )?up|fit|agree with|square with))\b(?! by\b)(?! (?:each other|one another)\b)",
    re.IGNORECASE,
)
SUPPORTS = re.compile(
    r"\b(?<!not )(?<!n't )(?<!n’t )(?:(?:appear|seem)(?:s|ed)? to (?:confirm|support|bear out|back up|corroborate|match)|match(?:es|ed)?|bears? (?:\w+ ){0,2}?out|bore (?:\w+ ){0,2}?out|(?<!popped )(?<!came )back(?:s|ed)? up|agree[sd]? with|tall(?:y|ies|ied) with|(?:is|are|was|were) (?:in line|consistent) with|"
    r"(?<!to )(?<!could )(?<!can )(?<!not )confirm(?:s|ed|ing)?|corroborat(?:es|ed|ing)|(?<!in )(?<!of )(?<!for )(?<!the )(?<!popped )(?<!to )support(?:s|ed|ing)?)\b(?! by\b)(?! (?:both|each)\b)",
    re.IGNORECASE,
)
REFUTED_BY = re.compile(
    r"\b(?:is|was|are|were|been) (?:\w+ly )?(?:not supported|not backed|refuted|contradicted|disproved|disproven|belied|debunked|not borne out|undercut|not supported)\b(?=[^;.]{0,60}\bby\b)",
    re.IGNORECASE,
)
NOT_SO = re.compile(
    rf"^(?:But |Yet )?(?:That|This) (?:is|was) (?:simply |plainly |demonstrably )?(?:false|untrue|not true|wrong|incorrect)(?=,? (?:according to|as) )|\bno (?:truth in|basis for|substance to|foundation for) (?:the |this |that |these |those |any )?{_CLAIM}|{_CLAIM}[^.;:!?\"“]{{0,80}}? (?:(?:does|do|did)(?: not|n['’]t) (?:stand up|hold up|hold water|check out|add up|survive (?:scrutiny|a (?:look|check|reading|comparison)))|"
    r"(?:is|are|was|were|proved|has proved|turned out to be|appears? to be) (?:simply |demonstrably |plainly |entirely )?"
    r"(?:false|untrue|wrong|incorrect|inaccurate|not (?:true|correct|accurate)|baseless|unfounded|fabricated|without (?:any )?(?:basis|foundation)))\b",
    re.IGNORECASE,
)
SO = re.compile(rf"{_CLAIM}[^.;:!?\"“]{{0,60}}? (?:checks out|checked out|holds up|held up|stands up|stood up)\b", re.IGNORECASE)
"""A claim was looked at and stands."""
SUPPORTED_BY = re.compile(
    r"\b(?:is|was|are|were|been) (?:\w+ ){0,2}?(?:borne out|supported|backed(?: up)?|confirmed|corroborated)(?: in part)?\b(?=[^;.]{0,60}\bby\b)",
    re.IGNORECASE,
)
VERDICTS: tuple[tuple[re.Pattern[str], VerificationStatus], ...] = (
    (CONTRADICTS, VerificationStatus.REFUTED),
    (REFUTED_BY, VerificationStatus.REFUTED),
    (NOT_SO, VerificationStatus.REFUTED),
    (SUPPORTS, VerificationStatus.VERIFIED),
    (SUPPORTED_BY, VerificationStatus.VERIFIED),
    (SO, VerificationStatus.VERIFIED),
)
"""What evidence does to a claim, and the verdict of who looked at it."""
_MEANS = (
    r"(?:through|from|by|using|via|with|with the help of|based on|on the basis of|after (?:analy[sz]ing|reviewing|examining|comparing))"
)
MEANS = re.compile(rf",? {_MEANS} [^;:.]{{3,120}}?(?:,|(?=[.;:]|$)| (?=that\b|but\b|though\b))", re.IGNORECASE)
"""By what something was confirmed: that is no picture to be checked."""
BY_MEANS = re.compile(rf"\b{_MEANS} (?:[\w-]+ ){{0,4}}?{_EVIDENCE}\b", re.IGNORECASE)
CONFIRMED_WITH = re.compile(r" with (?:[\w’'-]+ ){1,12}?that\b")
"""With whom an outlet confirmed what: "confirmed with two banks that"."""
COUNTED = re.compile(
    r"\W*(?:at least |only |more than |about |some )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of) (?:of the |such |civilian |of these )*"
    r"(?:deaths?|killings?|cases?|incidents?|strikes?|attacks?|violations?|arrests?|executions?|detentions?|abductions?|casualties|losses|them|victims)\b",
    re.IGNORECASE,
)
"""What rights groups count one by one."""
RATED = re.compile(
    r"\b(?:has |have |had )?(?P<how>found|rated|judged|called|labelled|labeled|declared|described|branded|ruled|deemed|graded) (?P<what>[^,;.:]{2,100}?) (?:as )?"
    r"(?:false|untrue|baseless|unfounded|fabricated|wrong)\b",
    re.IGNORECASE,
)
LABELLED = re.compile(r"\b(?:rated|rates|graded|labelled|labeled)\b", re.IGNORECASE)
"""A label, which tells no evidence by itself."""
LOOKS_INTO = re.compile(
    r"\b(?:is|are|was|were|has been|have been) (?:still |now |currently |also )?(?:looking into|investigating|examining|reviewing|assessing|studying|checking) "
    rf"(?P<what>[^.;,]{{0,60}}?{STATEMENT_WORD.pattern})",
    re.IGNORECASE,
)
TRUE_WORDS = words("true accurate correct authentic genuine")
FIRM_RATINGS = words("found rated judged ruled graded")
"""Whoever uses another verb may only give an opinion."""
FALSE_WORDS = words("false untrue baseless unfounded fabricated invented wrong bogus misleading debunked disproved disproven")
VERDICT_WORDS = FALSE_WORDS | words(
    "contradict contradicts contradicted contradicting refute refutes refuted refuting disprove disproves disproving debunk debunks debunking belie belies "
    "belied otherwise what nothing different ruled rules undercut undercuts undermine undermines undermined belying undercutting undermining counter odds inconsistent consistent incompatible match matches matched support supports "
    "supported supporting tally tallies tallied bear bears bore borne back backs backed fit agree agrees agreed square line confirm confirms confirmed "
    "checks checked holds held stands stood appear appears appeared sign signs trace traces confirming corroborate corroborates corroborated corroborating stand hold check add survive truth basis substance foundation"
)
ASKED_BY = re.compile(
    r"\b(?:reached|contacted|interviewed|questioned|consulted|asked|visited) by (?P<by>(?:the |this |our )?[\w&’'-]+(?: [A-Z][\w&’'-]*)*)"
)
"""Who asked those who confirmed it."""
LOOKING_WORDS = words("looking investigating examining reviewing assessing studying checking")
"""Words one of which each wording of a result holds."""
SURELY = re.compile(r"independent|\b(?:able|could|can|managed|partly|partially|in part|thus)\b", re.IGNORECASE)
ONLY_PART = re.compile(
    r"^\W*(?:only |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|parts?|half) of (?:the|its|their|these|those|them)\b|^[^.;]{0,100}(?:, not (?=the|its|their|his|her|all|how|whether|who)|\b(?:but not|though not|but no more|only (?:the )?(?:some|part|first|second|third|last|two|three|one|half)|far fewer|at (?:\w+ )of the)\b)",
    re.IGNORECASE,
)
LEAVES_THE_REST = re.compile(r"\bbut (?:(?:could|was|were) (?:not|unable)\b|put (?:it|them|the \w+) at\b)")
"""Behind what a body confirmed: it goes less far than what was said."""
CONFIRMED_TO = re.compile(r"\bindependently confirmed [^.;,]{2,60} to\b")
"""People who know told the outlet."""
GEOLOCATED = re.compile(
    r"\b(?:has |have )?geolocated (?P<what>[^.;,]{0,80}?\b(?:videos?|clips?|footage|pictures?|images?|photographs?|photos?|recordings?)\b[^.;]{0,120}? (?:to|in|at|near)\b[^.;]*)",
    re.IGNORECASE,
)
"""Where pictures were made was found: that bears out what they show."""
ALL_TOLD = re.compile(
    r"^(?P<by>(?:The |This |Our )?(?:[A-Z][\w.&’'-]*(?: (?:of |for |and |& )?[A-Z][\w.&’'-]*)*|newspaper|reporters?|correspondent)) (?:has |have )?"
    r"(?:spoken|spoke|talked) (?:to|with) [^.]{5,120}?\b(?:all|both|each)\b[^.;]{0,40}?"
    r"\b(?:confirm\w*|place[sd]?|says?|said|agreed?|gave|support\w*|describe[sd]?|told)\b"
)
"""An outlet asked several people and all tell the same."""
PART_OF = re.compile(r"\W*(?:only |just )?(?:parts?|some|half|one|two|three|four|five|\d+)(?: [\w-]+)? of\b|\W*only\b", re.IGNORECASE)
WHICH_IS = re.compile(r"\b(?:that|which) (?:has |have |had )?(?:proved|turned|is|are|was|were)\b[^,]*$")
"""A clause about some of the claims: "claims made in March that have proved false"."""
JUDGING = words(
    "concluded found argued insisted called dismissed rejected maintains maintained claims claimed denied denies replied countered tells told"
)
"""Words by which somebody other than the article judges."""
THAT = re.compile(r"\s+that\b")
SIGHT = re.compile(
    r"\b(?:visited|visit|visiting|examin(?:ed|ing)|inspect(?:ed|ing)|went to|on site|at the site|wreckage|itself|counted|measured|paced|tour(?:ed|ing)|search(?:ed|ing)|"
    r"combed|walked|surveyed|sifted|sampled|climbed|drove to|sailed to|flew over|entered|went through|looked (?:through|inside|around)|swept|dived)\b",
    re.IGNORECASE,
)
"""Who was there has seen for themselves."""
ITS_REPORTERS = re.compile(
    r"\b(?:its|our|their) (?:own )?(?:[a-z]+ )?(?:reporters?|correspondents?|journalists?|stringers?|inspectors?|monitors|observers|investigators|teams?)\W*$"
)
"""The people of an outlet or a mission on the spot, right before the verb."""
SEEING = words("found saw counted discovered noted recorded measured observed detected noticed spotted came met encountered")
"""What those do who were there."""
PLACES_PICTURES = re.compile(
    r"match(?:es|ed)? (?:[\w-]+ ){0,3}?(?:videos?|clips?|footage|pictures?|images?|photographs?|photos?|recordings?) (?:to|with)\b",
    re.IGNORECASE,
)
"""That pictures were placed is no finding about a claim."""
LEAVES_OPEN = re.compile(
    r"\b(?:but|though|although|while|yet) (?:[\w’'-]+ ){0,4}?(?:(?:do|does|did|could|can)(?: not|n['’]t)|cannot|offer no|gave no|give no) "
    r"(?:show|say|reveal|prove|establish|explain|tell|settle|indicate|disclose|make clear|answer|proof|clue|indication)\b",
    re.IGNORECASE,
)
"""Behind what evidence bears out: it does not tell the rest."""
SHOWN_ELSEWHERE = re.compile(
    r"\b(?:(?:do|does|did)(?: not|n['’]t)|cannot|could not) (?:show|depict|have been)\b|\b(?:rather than|instead of|far from|nowhere near)\b|\b(?:not|and not) (?:in|at|near) (?:the )?[A-Z]|"
    r"\b(?:years?|months?|weeks?) (?:before|earlier|ago)\b",
    re.IGNORECASE,
)
"""Pictures turn out to be of another place or time."""
GOES_ON = re.compile(
    r"(?:In (?:one|two|three|some|all|none|each|both|several) of (?:them|these|which)|(?:It|They|These|One|Two|Both|None|All|Another)\b|On (?:it|them)\b|"
    r"The (?:footage|data|videos?|pictures?|images?|documents?|records?|recordings?|papers?|logs?|tracks?|files?|e-?mails?|messages|contract|minutes|report|letter|ledger|photographs?|photos?)\b)"
)
"""A sentence that goes on with the evidence of the sentence before."""
ITS_WORK = re.compile(
    r"\b(?:its|their) (?:own |parallel |independent )*(?:counts?|tally|analysis|checks?|reviews?|examination|survey|measurements|tests?|samples?|calculations?)\W*$",
    re.IGNORECASE,
)
"""What a body did itself, right before the verb: "said its parallel count matched"."""
