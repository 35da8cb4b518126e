"""More questions of which an event has one: of strikes, pay, working conditions, safety rules and inspections. Data, as in `event_question_words`."""

from __future__ import annotations

_WORKERS = r"(?:staff|drivers|teachers|nurses|members|workers|employees|dockers|crews?|colleagues|miners|doctors|pilots)"
_GEAR = r"(?:helmets?|harness(?:es)?|masks?|goggles|gloves|life ?jackets|life ?vests|protective (?:\w+)|respirators?|safety (?:lines?|belts?|gear|equipment|boots))"

LABOUR_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "did most join the strike",
        (
            r"(?:half|a third|two thirds|three quarters|most|hundreds|thousands) (?:of )?(?:the |its |our |all )?(?:\w+ )?(?:crews?|staff|drivers|teachers|nurses|workers|employees) (?:\w+ )?(?:not (?:show|turn) up|absent|missing|stayed|refused|at the gates)",
            rf"(?:most|nearly all|almost all|the (?:vast |great )?majority of|virtually all|practically all|nine in ten|every one of) (?:\S+ ){{0,3}}{_WORKERS} (?:\S+ ){{0,3}}(?:stayed away|walked out|joined|downed tools|struck|took part|out|on strike|stopped work)",
            r"(?:overwhelming|massive|solid|rock[- ]solid|total) (?:support|turnout|participation|response)",
            r"(?:strike|walkout|stoppage) (?:is|was|remained) (?:\w+ )?(?:solid|total|complete|massive|general)",
        ),
        (
            r"(?:all but a few|nearly every|almost every|nine out of ten) (?:\S+ ){0,2}(?:crews?|staff|drivers|teachers|nurses|workers|employees) (?:\w+ )?(?:did|came|worked|were|turned|took|was)",
            r"(?:few|fewer than \S+|only|a handful|hardly|just|barely|scarcely|a (?:small )?minority|less than \S+) (?:\S+ ){0,5}(?:joined|stayed away|took part|walked out|on strike|failed to (?:report|turn up|appear)|heeded|struck|stopped work|absent)",
            rf"(?:most|nearly all|almost all|the (?:vast |great )?majority of) (?:\S+ ){{0,3}}{_WORKERS} (?:\S+ ){{0,2}}(?:turned up|came to work|reported for|at work|worked|at their posts|on duty|clocked in|on the job)",
            r"(?:strike|walkout|stoppage) (?:\w+ )?(?:flopped|fizzled|collapsed|fell flat|failed|a flop)",
        ),
    ),
    (
        "was service kept up",
        (
            r"(?:most|two thirds of|three quarters of|nine out of ten|nearly all|almost all|the (?:vast )?majority of) (?:\S+ ){0,2}(?:trains|trams|buses|flights|ferries|ships|classes|operations|services) (?:\w+ )?(?:kept|ran|left|were|went|took|are|had)",
            r"kept to the timetable",
            r"(?:most|nearly all|almost all|all) (?:\S+ ){0,2}(?:ships|trains|buses|flights|ferries|trams|vessels|services|classes|lines|wards|schools) (?:\S+ ){0,2}(?:served|running|ran|operating|operated|sailed|flew|left|open|handled|held)",
            r"(?:were|was|are) being (?:loaded|unloaded|served|handled)",
            r"(?:impact|effect|effects|disruption|delays) (?:\S+ ){0,2}['\"‘“]?(?:limited|minimal|negligible|slight|small|minor|marginal)",
            r"(?:limited|minimal|negligible|minor|no noticeable) (?:impact|disruption|delays|effect)",
            r"(?:trains|buses|flights|ferries|trams|services|deliveries) (?:\w+ )?(?:ran|running|operated|left|sailed) (?:\w+ )?(?:to timetable|to schedule|on time|as usual|normally)",
        ),
        (
            r"(?:hardly|scarcely|barely) (?:a|any|one) (?:\w+ )?(?:train|tram|bus|flight|ferry|ship|lorry|lesson|class|truck)s?",
            r"(?:empty|deserted|silent|dead|idle) (?:platforms?|tracks|quays?|station|stations|port|docks|runway|cranes)",
            r"(?:cranes|trains|trams|ferries|production|lines|machines) (?:\w+ )?(?:stood|stand|lay|were|are) (?:\w+ )?(?:still|idle|silent)",
            r"paraly[sz](?:ed|es|ing|ed by)",
            r"(?:to a|at a) (?:\w+ )?(?:standstill|halt|stop)",
            r"(?:not|no) (?:a|one|a single )?(?:\w+ )?(?:ships?|trains?|bus|buses|flights?|ferr(?:y|ies)|trams?|vessels?|containers?|lorr(?:y|ies)|parcels?|letters?|patients?) (?:\S+ ){0,2}(?:moved|left|ran|running|sailed|flew|served|delivered|unloaded|loaded|departed|operated|has moved)",
            r"(?:stranded|stuck) (?:\S+ ){0,2}(?:passengers|commuters|travellers)",
            r"(?:everything|nothing) (?:was |is )?(?:stood still|shut|closed|working|moving|moves)",
        ),
    ),
    (
        "were strikebreakers used",
        (
            rf"(?:hired|brought in|recruited|flew in|flown in|bused in|bussed in|engaged|using|used|taken on) (?:\S+ ){{0,3}}(?:strike-?breakers?|scabs?|(?:replacement|temporary|agency|foreign|outside|temp) (?:\w+)|drivers from|{_WORKERS} from)",
            rf"(?:foreign|agency|temporary|replacement|hired) {_WORKERS} (?:\S+ ){{0,2}}(?:sleeping|driving|working|seen|staying|at the|loading|behind|took)",
        ),
        (
            rf"only (?:our|its|their) own {_WORKERS}",
            rf"(?:done|staffed|driven|manned|run|covered|loaded) (?:entirely |only |solely )?by (?:our|its|their) own (?:{_WORKERS}|people|managers)",
            r"(?:hired|brought in|recruited) (?:nobody|no one|no \w+)",
        ),
    ),
    (
        "were workers kept from working",
        (
            r"(?:picket|pickets|picket line|strikers|blockade) (?:\w+ )?(?:let (?:nobody|no one|no \w+)|blocked|turned (?:back|away)|stopped)",
            rf"(?:blocked|barred|prevented|stopped|threatened|intimidated|spat at|insulted|harassed|blocking|threatening|intimidating) (?:\S+ ){{0,3}}(?:{_WORKERS}|those (?:who|willing)|anyone who)",
            r"(?:blocked|barricaded|chained|sealed off|obstructed) (?:the|all|every) (?:\w+ )?(?:gates?|entrances?|depot|exit|exits|access)",
        ),
        (
            r"(?:whoever|anyone who|anybody who|those who|everyone who) (?:wanted|wished|chose|tried|wants|wishes|came) (?:to )?(?:work|pass|enter|go in|in)?",
            r"(?:anyone|anybody|whoever|those|everybody|everyone) who (?:wanted|wished|chose|wants) to (?:work|go in|get in|enter)",
            r"free to (?:work|enter|go in)",
            r"(?:nobody|no one|not one worker) (?:\w+ )?(?:stopped|threatened|blocked|hindered|intimidated|prevented|harassed|kept)",
            r"gates? (?:\w+ )?(?:open|free|clear)",
        ),
    ),
    (
        "was the offer accepted",
        (
            r"(?:accepted|approved|endorsed|voted for|voted to accept|welcomed) (?:the|an|its|their|this) (?:\w+ ){0,2}(?:offer|proposal|pay deal|package)",
            r"(?:offer|proposal|package) (?:was|had been|is) (?:accepted|approved|endorsed)",
        ),
        (
            r"(?:rejected|turned down|threw out|voted down|refused|spurned|dismissed|walked away from) (?:the|an|its|their|this|our) (?:\S+ ){0,3}(?:offer|proposal|pay deal|package)",
            r"(?:offer|proposal|package) (?:\w+ )?(?:was|had been|is) (?:rejected|turned down|voted down|thrown out)",
        ),
    ),
    (
        "were the wages paid",
        (
            r"(?:bonus|bonuses|overtime|wages|salaries|arrears) (?:went|were sent|had gone|were transferred|had been) (?:out|paid|settled|in full)",
            r"(?:every|each|all) (?:\S+ ){0,2}(?:hours?|cent|penny|crown|worker|employee|wages?) (?:\S+ ){0,3}(?:settled|paid|transferred|compensated|honoured)",
            r"(?:wages|salar(?:y|ies)|overtime|bonuses|pensions|pay|everyone|everybody|staff|workers) (?:\S+ ){0,4}paid (?:\S+ ){0,2}(?:in full|on time|punctually|up to date|to the last|every month|correctly|promptly)",
            r"(?:paid|transferred) (?:\S+ ){0,3}(?:wages|salar(?:y|ies)|overtime|bonuses|pensions) (?:\S+ ){0,3}(?:in full|on time|punctually|every month|to the last)",
            r"(?:wages|salaries|overtime|bonuses|pensions|workers|staff) ~(?:paid in full|paid on time|been paid|up to date)",
        ),
        (
            r"(?:still |are |is |were )owed (?:\S+ ){0,4}(?:money|pay|wages|bonus|bonuses|overtime|weeks|months|crowns)",
            r"(?:wages?|overtime|salar(?:y|ies)|pay|bonus|bonuses) (?:\S+ ){0,5}(?:not|never) (?:been )?(?:reached|paid|arrived|come|settled|transferred)",
            r"(?:unpaid|outstanding) (?:wages|salar(?:y|ies)|overtime|bonuses|work|hours|pensions)",
            r"(?:owed|owes|owing|owe) (?:\S+ ){0,3}(?:wages|pay|salar(?:y|ies)|overtime)",
            r"(?:not|never) (?:been )?paid (?:for|since|a salary|their|in|overtime|anything|us|them|properly)",
            r"(?:wages|salar(?:y|ies)|pay|pensions) (?:\S+ ){0,2}(?:in arrears|late|overdue|withheld|months behind)",
            r"(?:weeks|months) (?:without|of unpaid) (?:\w+ )?(?:pay|wages|salary)",
            r"not (?:seen|received|had) (?:a|any) (?:\w+ )?(?:wage|wages|salary|pay|payslip|crown|penny|cent)",
            r"(?:unpaid|overdue|outstanding|withheld) (?:wages|salaries|overtime|pay|bonuses|pensions)",
            r"(?:wages|salaries|overtime|bonuses|pensions|workers|staff) ~(?:not (?:been )?paid|unpaid|owed)",
            r"(?:months|weeks) (?:without|of unpaid) (?:pay|wages)",
        ),
    ),
    (
        "is the rise backdated",
        (
            r"backdated",
            r"retroactive(?:ly)?",
            r"(?:paid|counts?|applies|apply|effective) (?:\w+ )?(?:back to|as of last|from last|from the start of (?:this|the|last) year)",
        ),
        (
            r"(?:only|not before|starts?|begins?|applies) (?:from|in|on) (?:next|january|the next|the day)",
            r"not a (?:day|month) (?:back|earlier)",
            r"no (?:back pay|arrears)",
        ),
    ),
    (
        "were they overworked",
        (
            r"awake (?:for|since)",
            r"no (?:sleep|rest|break|breaks)",
            r"(?:nodded off|fallen asleep|asleep at)",
            r"(?:worked|working|on duty|on shift|driving|driven|shifts? of|at the wheel|on (?:his|her|their) feet) (?:\S+ ){0,3}(?:twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|1[2-9]|2\d|3\d)[- ]?(?:straight |hour|hours)",
            r"double shifts?",
            r"without (?:a |any )?(?:break|rest|day off|sleep|days? off)",
            r"(?:exhausted|dead tired|overworked|overtired|fell asleep|fallen asleep|worn out)",
        ),
        (
            r"had (?:his|her|their|all|enough|ample|full|plenty of) (?:\S+ ){0,3}(?:off|rest|sleep|breaks?)",
            r"(?:rest (?:periods?|times?|hours?)|breaks?|working (?:time|hours)|duty hours|shifts?) (?:\S+ ){0,4}(?:respected|kept|legal|within|granted|observed|normal|complied|followed|taken)",
            r"(?:well|fully|properly) rested",
            r"(?:slept|rested) (?:for )?(?:\w+ )?(?:hours|all night|the whole night)",
        ),
    ),
    (
        "did children work there",
        (
            r"(?:children|minors|boys|girls|teenagers) (?:\S+ ){0,4}(?:working|worked|employed|sewing|picking|digging|at the machines|in the (?:mine|pits?|fields?))",
            r"child labou?r",
            r"employ(?:ed|s|ing) (?:\S+ ){0,2}(?:children|minors)",
        ),
        (
            r"(?:nobody|no one|no worker|none|no employee|not one) (?:\S+ ){0,2}(?:under|younger than|below) (?:the age|\w+)",
            r"(?:all|every) (?:\S+ ){0,3}(?:adults?|of age|over (?:eighteen|18|sixteen|16))",
        ),
    ),
    (
        "had they protection",
        (
            r"(?:each|every) (?:\w+ )?(?:man|worker|welder|miner|employee|nurse) (?:\S+ ){0,2}(?:signs? for|signed for|gets?|got|has|had|is given|was given|wears?|wore) (?:a |his |her |an )?(?:\w+ )?(?:masks?|helmets?|harness|gloves|vest|suit|respirator)",
            r"(?:guards?|guard ?rail|shield|cover|net) (?:\w+ )?(?:in place|fitted|on)",
            r"(?:every|each|all) (?:\S+ ){0,5}(?:secured|roped|strapped|harnessed|buckled|protected|kitted out)",
            rf"(?:wearing|wore|had|given|issued|provided with|equipped with|handed|supplied) (?:\S+ ){{0,3}}{_GEAR}",
            rf"{_GEAR} (?:\S+ ){{0,3}}(?:worn|provided|issued|available|handed out|for everybody|for everyone|for all|for every)",
            r"(?:wearing|given|issued with|provided with|equipped with|had their) ~(?:helmets?|harness(?:es)?|masks?|safety gear|protective \w+|life ?jackets?)",
        ),
        (
            r"(?:guards?|guard ?rail|shield|cover|net)s? (?:\S+ ){0,2}(?:taken off|removed|missing|dismantled|unscrewed)",
            r"no (?:mask|helmet|harness|gloves|vest|suit|respirator) on",
            r"without (?:any )?(?:ropes?|protection|belts?|nets?|scaffolding|railings?|guard ?rails?)",
            r"(?:not|nobody was|no one was) (?:secured|roped|strapped|harnessed|protected)",
            rf"(?:no|without|lacked|neither|never (?:given|issued|had|received|seen)) (?:\S+ ){{0,3}}{_GEAR}",
            rf"{_GEAR} (?:\S+ ){{0,3}}(?:missing|ran out|locked away|torn|worn out|useless)",
            r"(?:without|no|not given|never given|lacked|not enough|too few) ~(?:helmets?|harness(?:es)?|masks?|safety gear|protective \w+|life ?jackets?)",
        ),
    ),
    (
        "were they trained",
        (
            r"(?:held|holds|had|has|have) (?:\S+ ){0,3}(?:certificates?|licen[cs]es?|qualifications?|diplomas?|training)",
            r"(?:had|has|have) (?:driven|operated|flown|worked) (?:\S+ ){0,4}for (?:\w+ )?(?:years|decades)",
            r"(?:was|were|been|is|are|had been) (?:\w+ )?(?:trained|qualified|certified|licen[cs]ed|instructed)",
            r"(?:completed|received|undergone|passed|given) (?:\S+ ){0,3}(?:training|course|drills?|certificate)",
            r"(?:experienced|seasoned|skilled) (?:\w+)",
            r"(?:years|decades) of experience",
        ),
        (
            r"never (?:\w+ )?(?:driven|operated|flown|worked|handled|used|steered|piloted) (?:such|a|an|the|one|that)",
            r"(?:untrained|unqualified|inexperienced|unlicen[cs]ed)",
            r"(?:no|without (?:any )?|not had (?:any )?|never had (?:any )?)\s?(?:\w+ )?(?:training|drill|instruction|qualifications?|licen[cs]e|experience)",
            r"(?:nobody|no one) (?:had |ever )*(?:trained|shown|taught|instructed) (?:us|them|him|her|me)",
            r"(?:his|her|their) (?:very )?first (?:day|shift|week|night)",
            r"never (?:been )?(?:trained|shown|taught|instructed)",
        ),
    ),
    (
        "were the rules kept",
        (
            r"(?:followed|kept to|complied with|observed|met|respected|adhered to|stuck to|in line with|according to) (?:\S+ ){0,4}(?:rules?|procedures?|standards?|regulations?|protocols?|requirements?|instructions|guidelines)",
            r"(?:rules?|procedures?|standards?|regulations?|protocols?|routines?|requirements?) (?:\S+ ){0,3}(?:followed|kept|respected|observed|met|complied with|unchanged|changed|adhered to)",
            r"by the book",
        ),
        (
            r"(?:cut|cutting|cuts) corners",
            r"(?:rules?|procedures?|standards?|regulations?|protocols?|requirements?) (?:\S+ ){0,3}(?:ignored|broken|breached|violated|flouted|disregarded|neglected)",
            r"(?:cut|halved|slashed|reduced|shortened|cutting|halving) (?:\S+ ){0,3}(?:time|staff|budget|hours|spending|checks) (?:for|on|of) (?:\S+ ){0,2}(?:cleaning|maintenance|safety|inspections?|training|repairs)",
            r"(?:skipped|neglected|skimped on|scrapped|put off|postponed|saved on|stopped) (?:\S+ ){0,3}(?:checks?|maintenance|cleaning|inspections?|training|safety|repairs)",
            r"(?:broke|broken|breached|violated|flouted|ignored|bent|disregarded) (?:\S+ ){0,4}(?:rules?|procedures?|standards?|regulations?|protocols?|requirements?|instructions)",
            r"profits? (?:\w+ )?(?:before|over|ahead of|above) (?:safety|lives|people)",
        ),
    ),
    (
        "was it checked over",
        (
            r"(?:brakes|lift|bridge|engine|plane|boiler|cable|rails?|tyres|wagon|pumps?|ride|crane) (?:had been|was|were) (?:\w+ )?(?:checked|inspected|serviced|examined|overhauled)",
            r"(?:inspected|checked|examined|surveyed|serviced|audited) (?:\S+ ){0,3}(?:regularly|every|yearly|annually|twice|only (?:weeks|days|months|last|in)|daily|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:week|month|year|spring|summer|autumn|winter))",
            r"(?:last|latest|annual|regular|routine|yearly) (?:inspection|check|audit|survey) (?:\S+ ){0,3}(?:in|was|had|without|on|found no)",
            r"(?:an|the|two|three) inspections? (?:in|on|last|this|of the|had taken)",
            r"(?:passed|underwent|undergone) (?:an? |its |every |the )?(?:\w+ )?(?:inspection|check|test|review|audit|survey)s?",
            r"(?:was|were|had been|been) (?:last )?(?:inspected|checked|tested|serviced|audited|examined|certified|surveyed) (?:in|this|last|two|three|every|on|regularly|twice)",
            r"(?:regular|annual|recent|monthly) (?:inspection|check|test|review|audit|survey)s? (?:was|were|had been|have been) (?:carried out|made|done|held)",
        ),
        (
            r"(?:no|not one|not a single) (?:mechanic|inspector|engineer|expert|technician) (?:\S+ ){0,3}(?:looked|checked|examined|inspected|seen|come|been)",
            r"(?:nobody|no one) (?:had |has |ever )*(?:checked|looked at|inspected|examined|serviced)",
            r"(?:never|not) (?:been )?(?:properly )?(?:inspected|checked|examined|surveyed|audited)",
            r"(?:no|not a single|not one) (?:inspector|inspection|check|audit|examiner)",
            r"(?:missed|skipped|avoided|dodged) (?:\S+ ){0,2}(?:inspections?|checks?|audits?)",
            r"(?:years?|decades?|months) (?:since|without) (?:\S+ ){0,2}(?:inspection|check|audit|inspector|survey)",
            r"(?:inspections?|checks?|audits?) (?:\S+ ){0,2}(?:overdue|missed|skipped|faked|existed only on paper|never took place|never happened)",
            r"(?:was|were|had|has) (?:not|never) (?:been )?(?:inspected|checked|tested|serviced|audited|examined|certified|surveyed)",
            r"no (?:inspection|check|test|review|audit|survey)s? (?:was|were|had been|has been|took place|of the)",
            r"(?:our|its|the) last (?:visit|(?:inspection|check|test|review|audit|survey)s?) (?:was|had been) (?:in|\S+ years)",
        ),
    ),
    (
        "did it pass",
        (
            r"passed (?:\S+ ){0,2}(?:inspections?|tests?|checks?|audits?|reviews?)",
            r"(?:clean bill of health|without (?:any )?objections?|no objections|flying colou?rs|top marks)",
            r"found no (?:\w+ )?(?:violations?|breaches|shortcomings|deficiencies|faults?|irregularities)",
        ),
        (
            r"(?:failed|flunked|fell short of) (?:\S+ ){0,3}(?:inspections?|tests?|checks?|audits?|standards?)",
            r"(?:violations?|breaches|shortcomings|deficiencies|safety failings) (?:\S+ ){0,3}(?:found|recorded|listed|noted|identified|documented|discovered)",
            r"(?:found|recorded|listed|noted|identified|documented) (?:\S+ ){0,3}(?:violations?|breaches|shortcomings|deficiencies|failings)",
        ),
    ),
)
