"""Questions of an event that agencies and local papers tell of day by day: who was warned, inspected, let in, paid. Data, in the form of `general.py`."""

from __future__ import annotations

_CHECKS = r"(?:inspection|check|test|review|audit|survey)s?"
_CHECKED = r"(?:inspected|checked|tested|serviced|audited|examined|certified|surveyed)"
_WATCHERS = r"(?:observers?|monitors?|representatives?|delegates|scrutineers|journalists|reporters|lawyers|inspectors)"
_STAFF = r"(?:guards?|officers?|soldiers|employees|staff|members|men|workers|police)"
_PAPERS = r"(?:documents?|reports?|letters?|files?|results?|plans|records|minutes|figures)"
_CREWS = r"(?:crews?|technicians?|engineers?|patrols?|ambulances?|teams?|inspectors?|officers?)"
_SHELLING = r"(?:fired|came|come|arrived|launched|flew|flown|shot|thrown|hit) (?:in )?from"
_COUNTED = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|many)"

DAILY_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "were they warned of it before",
        (
            r"(?:had|has|have) (?:been )?(?:repeatedly |already |twice |often |long )?(?:warned|alerted|cautioned) (?:of|about|that|the|his|her|its|against)",
            r"(?:had|has|have) been (?:repeatedly |already |twice |often )?warned",
            r"(?:rang|called|telephoned|phoned|wrote to|written to|complained to) ~(?:to complain|about (?:the|a) (?:smell|leak|cracks?|noise|danger|fault))",
            r"(?:received|had|got) ~(?:calls|complaints|reports|warnings|alerts) (?:about|of|from)",
            r"(?:ignored|dismissed|brushed aside|shelved|waved away) ~(?:warnings?|reports?|complaints?|calls?|alarms?|alerts?)",
            r"reported (?:the )?(?:cracks|leaks?|faults?|the smell|the danger|problems|concerns)",
            r"(?:we|i|they) (?:had |have )?been (?:telling|warning)",
            r"(?:repeated|several|many|earlier|previous) (?:warnings|complaints)",
        ),
        (
            r"(?:received|had|got|heard|aware of|knew of) no (?:such |prior |earlier )?(?:reports?|complaints?|warnings?|calls?|alerts?)",
            r"no (?:leak|complaint|fault|defect|warning|problem|crack|concern)s? (?:had been|was|were|has been|had ever been) (?:reported|received|made|raised|lodged|given|registered)",
            r"(?:never|not) (?:been )?(?:warned|alerted|told of any|informed of any|notified of any)",
            r"(?:there was|there had been|got|without) (?:never )?(?:no|any) warnings?",
            r"nobody (?:had )?(?:warned|alerted|complained|raised)",
        ),
    ),
    (
        "did he die by mishap",
        (
            r"(?:died|killed|hurt|injured) ~(?:in|from|by|after) (?:a |the )?(?:fall|falling|accident|motorcycle|heart attack|heart failure|overdose)",
            r"(?:when|after) (?:he|she|the man|the woman) (?:fell|slipped|tripped|jumped)",
            r"had (?:fallen|jumped|tripped|slipped) (?:from|off|down|out of)",
            r"(?:come|came) off the (?:bike|motorcycle|truck|roof)",
            r"(?:heart (?:attack|failure|disease)|natural causes|pre-existing (?:condition|illness))",
        ),
        (
            r"(?:hit|struck) (?:in the \w+ |on the \w+ )?(?:by|with) (?:a |an |the )?(?:tear[- ]?gas|gas|canister|bullet|round|baton|truncheon|rifle butt|grenade|shell)",
            r"(?:beaten|kicked|tortured|choked) to death",
            r"(?:gunshot|bullet|stab) wounds?",
            r"(?:he|she|man|woman|student|boy|girl|driver|worker) (?:was|had been|were) (?:shot|beaten)",
            r"injuries ~(?:not look like|not fit|consistent with (?:a beating|blows|torture))",
        ),
    ),
    (
        "did it come from the east",
        (rf"{_SHELLING} (?:the |its |their )?(?:\w+ ){{0,3}}?(?:east|eastern|south-?east|north-?east)",),
        (rf"{_SHELLING} (?:the |its |their )?(?:\w+ ){{0,3}}?(?:west|western|south-?west|north-?west)",),
    ),
    (
        "did it come from the north",
        (rf"{_SHELLING} (?:the |its |their )?(?:\w+ ){{0,3}}?(?:north|northern)(?!-)",),
        (rf"{_SHELLING} (?:the |its |their )?(?:\w+ ){{0,3}}?(?:south|southern)(?!-)",),
    ),
    (
        "did they talk",
        (
            r"(?:both|the two) (?:parties|sides|boards|men|leaders|companies|ministers) (?:had |have )?(?:agreed to meet|met|spoken|talked)",
            r"(?:agreed|invited ~|offered) to (?:meet|talks|a meeting|sit down)",
            r"(?:had|have|has) (?:met|spoken (?:to|with)|been in (?:talks|contact|touch) with|sat down with)",
            r"talks (?:were|had been|have been|are) (?:held|under ?way|continuing|going on)",
        ),
        (
            r"(?:nobody|no one) (?:has |had )?(?:called|invited|contacted|approached|phoned|written to) (?:us|them|me|him|her|it)",
            r"no (?:such )?(?:talks|meetings?|contacts?|invitation|negotiations|conversation|call) (?:had |has |have |ever |was |were )*(?:been )?(?:held|taken place|took place|taking place|planned|received|made|happened|existed|under ?way)",
            r"(?:never|not) (?:once )?(?:met|spoken (?:to|with)|talked to|sat down with|been in (?:talks|contact|touch))",
        ),
    ),
    (
        "did anybody come to look",
        (
            rf"{_CREWS} (?:was|were|had been|has been) (?:sent|dispatched|called out)",
            rf"(?:sent|dispatched) (?:an? |its |two |three |several |the )?{_CREWS}",
            rf"{_CREWS} (?:had |has )?(?:visited|attended|went to|came to)",
        ),
        (
            rf"(?:not one|no|not a single|never an?) {_CREWS} (?:had |has )?(?:ever )?(?:showed|shown|came|come|went|gone|turned up|appeared|visited|attended)",
            r"(?:nobody|no one) (?:had |has )?(?:ever )?(?:came|come|turned up|showed up|been sent|looked|visited)(?: to)?",
        ),
    ),
    (
        "was tear gas used",
        (
            r"(?:struck|hit|injured|wounded|choked) ~(?:by|with|on) (?:a |the )?tear[- ]?gas",
            r"(?:saw|smelled|smelt|inhaled|coughing from) (?:the )?(?:tear[- ]?)?gas",
            r"tear[- ]?gas (?:was|had been|were|is) (?:fired|used|thrown|deployed)",
            r"(?:fired|used|threw|shot|firing|using) (?:only )?tear[- ]?gas",
        ),
        (
            r"no (?:tear[- ]?)?gas (?:was|had been|were|has been)",
            r"(?:used|fired|employed|deployed) no (?:tear[- ]?)?gas",
            r"(?:not|never) (?:used|fired|deployed) (?:any )?(?:tear[- ]?)?gas",
        ),
    ),
    (
        "were men taken away",
        (
            rf"{_COUNTED} (?:\S+ ){{0,3}}(?:captured|taken prisoner|taken captive|taken away|led away|abducted|carried off|kidnapped)",
            r"(?:captured|abducted|kidnapped|took prisoner|took away) (?:\w+ )?(?:soldiers|officers|men|guards|people|workers|students|women)",
        ),
        (
            r"all (?:our|its|their|of our|of its|the) (?:\w+ )?(?:men|soldiers|officers|people|staff|guards|workers) (?:are|were|had been|have been) (?:accounted for|safe|back)",
            r"(?:nobody|no one|no soldiers?|none of (?:its|our|their) \w+) (?:was|were|had been|has been|is|are) (?:captured|missing|abducted|taken|kidnapped)",
        ),
    ),
    (
        "did they come from there",
        (
            r"(?:came|come|crossed|infiltrated|attacked|entered) from (?:inside |across )?(?!the (?:north|south|east|west|air|sea))(?:its |their |our )?\w+(?: territory| soil)? (?:and|to)\b",
            r"(?:crossed|come|came) from (?:its|their|our|[a-z]+an|[a-z]+ish) (?:territory|soil|side)",
            r"(?:border )?guards ~watched them (?:pass|cross|go)",
        ),
        (
            r"(?:not one|no|none of|not a single) (?:\S+ ){0,3}(?:left|crossed|set out from|come from|came from) (?:our|its|their|this) (?:soil|territory|side|country)",
            r"(?:had |have )?(?:come|came) (?:out of|from) (?:\S+ ){0,6}on the \w+ side",
        ),
    ),
    (
        "did their people take part",
        (
            rf"{_STAFF} (?:had |have )?(?:firing|took (?:any |an active )?part|joined in)",
            rf"(?:an?|one|two|three|several) (?:\w+ )?{_STAFF} (?:wearing|in) (?:\S+ ){{0,4}}(?:beat|beating|hit|kicked|fired|firing|shot)",
            rf"(?:an?|one|two|three|several) (?:\w+ )?{_STAFF} (?:beating|kicking|firing|shooting)",
        ),
        (
            rf"(?:none|not one|no one) of (?:its|our|their) (?:own )?{_STAFF} (?:\S+ ){{0,3}}(?:involved|took part|taken part|fired|present|near|there)",
            rf"(?:its|our|their) (?:own )?{_STAFF} (?:had )?(?:took|taken|had|played) no part",
        ),
    ),
    (
        "was the paper handed over",
        (
            rf"(?:had|has|have) been (?:sent|given|handed|shown|forwarded|supplied with) (?:the|a copy of the|its|all the|all) {_PAPERS}",
            rf"(?:sent|handed over|submitted|delivered|forwarded|passed on|supplied) (?:the|its|all|all the|a copy of the) (?:\w+ )?{_PAPERS}",
            rf"{_PAPERS} (?:had |has |ever )*reached (?:his|her|its|their|the|my|our)",
        ),
        (
            rf"(?:never|not) (?:been )?(?:received|sent|given|handed|shown|seen) (?:any |the |a |such |any such )*{_PAPERS}",
            rf"no (?:such )?{_PAPERS} (?:had |has |have |was |were |ever )*(?:been )?(?:received|sent|reached|arrived|submitted|delivered|filed|handed)",
        ),
    ),
    (
        "were corners cut",
        (
            r"(?:cut|halved|reduced|slashed|shortened|scrapped|skipped|skimped on) (?:\S+ ){0,3}(?:time for|staff|shifts|breaks|checks|maintenance|cleaning|training|inspections|safety)",
            r"cut(?:ting)? corners",
            r"(?:under|short of|too few) ?(?:staff|staffed)",
        ),
        (
            r"(?:routines?|rules|procedures?|staffing|standards|maintenance|schedules?|crew levels) ~(?:not (?:been )?changed|unchanged|the same|never (?:been )?(?:cut|reduced|changed)|followed|respected|observed)",
            r"(?:all|every) (?:safety )?(?:rules?|procedures?|regulations?|standards?) (?:was|were|had been|have been) (?:followed|respected|observed|met|kept)",
        ),
    ),
    (
        "was water let out",
        (r"(?:opened|released|opening|releasing|let out) (?:the |its |all |too much )?(?:\w+ )?(?:gates?|sluices?|floodgates|water)",),
        (
            r"(?:gates?|sluices?|floodgates) ~(?:closed|shut|never opened|not opened)",
            r"no water (?:was|had been|has been) (?:released|let out)",
        ),
    ),
    (
        "was the signal at stop",
        (
            r"(?:signals?|lights?) (?:was|were|had been|stood|showed|at|showing) (?:at )?(?:red|stop|danger)",
            r"(?:ran|passed|jumped|missed) (?:a|the) (?:red (?:light|signal)|stop signal)",
            r"barriers? (?:was|were|had been) (?:down|closed)",
        ),
        (
            r"(?:signals?|lights?) (?:was|were|had been|stood|showed|at|showing) (?:at )?(?:green|clear|dark)",
            r"had (?:a|the) green (?:light|signal)",
            r"barriers? (?:was|were|had been) (?:up|open|raised)",
        ),
    ),
    (
        "do they arm them",
        (
            r"(?:arm(?:s|ed|ing)|suppl(?:y|ied|ying)|financ(?:ed|ing)|fund(?:ed|ing)|train(?:ed|ing)) (?:the |its |these |those )?(?:\w+ )?(?:rebels|militias?|insurgents|separatists|militants|guerrillas|armed groups?|houthis|paramilitar(?:y|ies))",
            r"(?:sent|sending|supplied|supplying|delivered|delivering|shipped|smuggled|smuggling) (?:\w+ )?(?:weapons|arms|missiles|drones|ammunition) to",
        ),
        (
            r"(?:gave|given|provides?|provided|sent|sends|supplied|supplies) no (?:\w+ )?(?:weapons|arms|support|aid|ammunition|drones)",
            r"no (?:\w+ )?(?:weapons|arms|missiles|drones|ammunition) (?:had |have |were |was |ever )*(?:been )?(?:sent|supplied|delivered|shipped|smuggled)",
        ),
    ),
)
