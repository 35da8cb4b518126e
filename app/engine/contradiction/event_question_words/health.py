"""More questions of which an event has one: of hospitals, schools, care, permits and the environment. Data, as in `event_question_words`."""

from __future__ import annotations

_NEEDS = r"(?:beds|staff|nurses|doctors|teachers|places|equipment|oxygen|vaccines?|medicines?|drugs|supplies|masks|officers|guards|lifeboats|classrooms|ventilators|blood|pumps|firefighters)"
_ANIMALS = r"(?:fish|birds|seals|bees|cattle|cows|livestock|sheep|ducks|trout|salmon|oysters|mussels|wildlife|frogs|otters)"
_HOUSE = r"(?:school|hospital|ward|library|plant|factory|site|clinic|branch|mine|station|mill|yard|kindergarten|maternity unit|line|pool)"
_PERMIT = r"(?:permits?|licen[cs]es?|planning permission|permission|authori[sz]ation|building consent)"

HEALTH_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "was there enough",
        (
            r"(?:there were|there are|had|have) (?:\w+ )?(?:beds|places|doctors|nurses|staff|oxygen|seats) for (?:everyone|everybody|all|each|every)",
            r"(?:never|at no (?:time|point)) (?:\w+ )?(?:full|overcrowded|overwhelmed|short)",
            rf"(?:enough|sufficient|adequate|plenty of|ample) (?:\w+ )?{_NEEDS}",
            r"fully (?:staffed|equipped)",
            rf"{_NEEDS} (?:\S+ ){{0,3}}(?:free|available|to spare|in reserve|stood empty|stayed empty)",
            rf"(?:no|never a|never any) (?:shortage|lack) of (?:\w+ )?{_NEEDS}",
        ),
        (
            r"(?:full|overcrowded|overwhelmed|bursting|packed|overflowing) (?:wards?|hospitals?|clinics?|classrooms?|cells?)",
            r"(?:wards?|hospitals?|clinics?|cells?) (?:\w+ )?(?:full|overcrowded|overwhelmed|overflowing|bursting)",
            rf"(?<!no )(?:short of|shortage of|shortages of|lack of|ran out of|run out of|running out of|too few|not enough|insufficient|lacked|without|lacking) (?:\w+ )?{_NEEDS}",
            r"(?:under-?staffed|short-?staffed|overstretched)",
            r"(?:lying|waiting|slept|treated|left|died) (?:\S+ ){0,2}(?:in|on) (?:the )?(?:\w+ )?(?:corridors?|floors?|trolleys?|stairs)",
            r"(?:one|a single) (?:nurse|doctor|teacher|guard|officer|carer|midwife) for",
        ),
    ),
    (
        "was the patient treated",
        (
            r"(?:taken|brought|rushed|moved|wheeled) straight (?:to|into) (?:the )?(?:theatre|surgery|ward|intensive|operating|doctor)",
            r"(?:doctors?|nurses?|surgeons?|staff|medics) (?:had |have )?(?:\w+ )?(?:examined|treated|operated|saw|seen|cared for|looked after|monitored)",
            r"(?:was|were|been) (?:examined|admitted|treated) and",
            r"(?:was|were|been) (?:\w+ )?(?:seen|examined|treated|admitted|assessed|cared for|looked after) (?:\S+ ){0,3}(?:by|within|at once|immediately|the same|promptly|correctly|properly)",
            r"(?:received|got|given) (?:\w+ ){0,2}(?:best|proper|appropriate|full|excellent|necessary|adequate|prompt) (?:\w+ )?(?:care|treatment|attention)",
        ),
        (
            r"on a (?:trolley|stretcher|chair|bench) (?:in \S+ \w+ )?for (?:\w+ )?(?:hours|a day|days)",
            r"(?:sent|packed) (?:off|away|home|out) (?:\w+ )?(?:with|without|after)",
            r"(?:begged|pleaded|asked|cried) for (?:a doctor|help|water|an ambulance|hours)",
            r"(?:was|were|been|being) (?:turned away|sent home|sent away|refused (?:treatment|admission|care|help)|denied (?:treatment|care|medicine|medication)|left (?:waiting|lying|untreated))",
            r"(?:turn(?:ed|ing)|send(?:ing)?|sent) (?:\S+ ){0,3}patients? (?:away|home)",
            r"turned away (?:\S+ ){0,2}(?:patients?|woman|man|girl|boy|child|mother|baby)",
            r"(?:nobody|no one|no doctor|no nurse) (?:\w+ )?(?:examined|saw|treated|looked at|attended to) (?:him|her|them|us|me|the)",
            r"waited (?:\S+ ){0,3}hours (?:for|to be|before|in)",
        ),
    ),
    (
        "was the dose right",
        (
            r"(?:operation|surgery|procedure|treatment) (?:\S+ ){0,2}(?:exactly as planned|according to plan|without (?:any )?complications?|flawless|faultless|correctly)",
            r"(?:correct|right|prescribed|usual|recommended) (?:dose|dosage|drug|medication|blood|amount)",
        ),
        (
            r"(?:removed|took out|amputated|operated on) (?:\S+ ){0,2}(?:healthy|wrong|good)",
            r"(?:wrong|double|fatal|incorrect|expired|ten times the) (?:dose|dosage|drug|medication|blood|injection|patient|leg|kidney)",
            r"(?:overdose|mix-?up|mixed up|swapped (?:the|two) (?:\w+))",
        ),
    ),
    (
        "did it make them ill",
        (
            r"(?:making|made|makes) (?:\S+ ){0,3}(?:cough|vomit|ill|sick|dizzy|faint)",
            r"(?:coughing|vomiting|rashes|nosebleeds|headaches)",
            r"(?:made|making) (?:\S+ ){0,3}(?:ill|sick)",
            r"(?:fell|fallen|became|become|taken|falling|getting) (?:\w+ )?(?:ill|sick) (?:after|from|because|when|since)",
            r"(?:linked to|caused|led to|responsible for|triggered|blamed for) (?:\S+ ){0,3}(?:illness|illnesses|cancer|cancers|reactions|poisoning|infections?|infections|asthma|rashes|miscarriages|side effects)",
        ),
        (
            r"(?:no more|not more|no higher|fewer) (?:\S+ ){0,3}(?:coughs|cases|cancers|illnesses|rates?|infections|patients) (?:\S+ ){0,2}(?:than|elsewhere)",
            r"no (?:\w+ )?(?:link|connection) (?:\w+ )?(?:between|with|to)",
            r"(?:unrelated to|nothing to do with) (?:the|our|its) (?:\w+ )?(?:vaccines?|drug|product|food|water|plant|factory|medicine|milk|dust|smoke|treatment)",
            r"(?:underlying|pre-?existing|previous|chronic) (?:\w+ )?(?:illness|illnesses|condition|conditions|disease)",
            r"(?:illness|symptoms) (?:\S+ ){0,3}(?:virus|flu|heat|stress|hysteria|elsewhere)",
        ),
    ),
    (
        "was it clean",
        (
            r"eat(?:en)? off the floor",
            r"(?:spotless(?:ly)?|hygienic|disinfected|sterile|sanitary|scrubbed|impeccably clean)",
            r"(?:was|were|is|are) (?:cleaned|disinfected|washed) (?:daily|every|regularly|twice|after)",
        ),
        (
            r"(?:mouse|rat|bird|insect) (?:dirt|droppings|nests?|traces|faeces|excrement)",
            r"(?:filthy|squalid|unhygienic|insanitary|unsanitary|infested|dirty (?:kitchen|wards?|rooms?|cells?|needles?|instruments?|floors?|water))",
            r"(?:rats|mice|cockroaches|vermin|mould|mold|droppings|maggots)",
        ),
    ),
    (
        "were they cared for",
        (
            r"(?:hot meals?|three meals|enough to eat|clean (?:sheets|bedding|clothes)|heated (?:rooms|cells|tents))",
            r"(?:well|properly|adequately) (?:fed|cared for|looked after|housed|treated|heated)",
            r"(?:given|had|received|provided with) (?:\S+ ){0,3}(?:food|meals|blankets|water|medical care|shelter)",
        ),
        (
            r"(?:no|without|denied|neither|not given) (?:\w+ ){0,2}(?:food|drinking water|heating|blankets?|toilets?|bedding|showers?|mattress(?:es)?|medical care|daylight)",
            r"(?:went|left|gone|going|sent) (?:to bed )?(?:hungry|cold|freezing|thirsty)",
            r"(?:slept|sleep|sleeping|lay) (?:\w+ )?on (?:the )?(?:bare |cold |concrete |stone |wet )*(?:floors?|ground|concrete|planks)",
            r"(?:one|a single) (?:blanket|toilet|meal|tap|shower) (?:for|a day|among)",
        ),
    ),
    (
        "was the pupil bullied",
        (
            r"(?:bullied|bullying|tormented|taunted|harassed|teased|picked on) (?:\S+ ){0,3}(?:by|at|for|in|every|since|him|her|them)",
            r"(?:victim|target) of (?:\w+ )?(?:bullying|bullies|abuse|harassment)",
        ),
        (
            r"(?:happy|popular|well liked|well settled|well integrated|content) (?:at|in|with|among)",
            r"no (?:signs?|reports?|cases?|records?|complaints?|trace|evidence) of (?:\w+ )?(?:bullying|harassment|abuse)",
        ),
    ),
    (
        "were the exam papers leaked",
        (
            r"(?:questions|papers?|exams?|answers) (?:\S+ ){0,3}(?:leaked|circulated|circulating|on sale|sold|in circulation|known beforehand|on the internet|on telegram)",
            r"(?:bought|seen|had|got|received|sold|shared) (?:\S+ ){0,2}(?:questions|answers|papers?|exam) (?:\S+ ){0,3}(?:before|beforehand|the night|the evening|days|in advance|for money)",
        ),
        (
            r"(?:papers?|envelopes|questions|packets|boxes) (?:\S+ ){0,3}(?:under lock|sealed until|opened in front|opened only|still sealed|never left)",
            r"no (?:\w+ )?(?:leaks?|cheating|breach of secrecy)",
        ),
    ),
    (
        "is it to close",
        (
            r"(?:doomed|earmarked for closure|face(?:s|d)? (?:closure|the axe))",
            rf"{_HOUSE} (?:\S+ ){{0,3}}(?:clos(?:e|ed|es|ing|ure)|shut(?:ting)?(?: down)?|shuts)",
            rf"(?:closure|closing|shutting|close|shut) (?:\w+ )?(?:of |down )?(?:the|our|its|a|this) (?:\S+ )?{_HOUSE}",
        ),
        (
            r"(?:has|have|had) a (?:\w+ )?future",
            r"(?:here|there) to stay",
            r"(?:not|never) (?:being )?(?:closing|closed|shut|shutting)",
            r"no (?:plans?|intention|thought|talk|question) (?:\w+ )?(?:of |to |for )(?:clos(?:e|ing|ure)|shut(?:ting)?)",
            rf"{_HOUSE} (?:\S+ ){{0,3}}(?:stays?|stayed|stay|remains?|remain|kept) (?:open|where it is)",
            rf"{_HOUSE}(?:'s)? (?:\S+ ){{0,3}}(?:secure|secured|guaranteed|assured|not in doubt|has a future|saved)",
        ),
    ),
    (
        "was there a permit",
        (
            r"(?:papers|paperwork|documents) (?:\S+ ){0,4}(?:in (?:perfect )?order|complete|signed|valid)",
            r"(?:had|have|got|with) (?:all |the |every )?(?:necessary |required |proper )?(?:papers|approvals?|permits?)",
            rf"(?:granted|issued|had|held|holds|obtained|has|have|possessed|possesses|with|under) (?:\S+ ){{0,3}}{_PERMIT}",
            rf"{_PERMIT} (?:\S+ ){{0,2}}(?:granted|issued|valid|in order|in force|given)",
        ),
        (
            r"without (?:any |the |proper |valid )*(?:papers|paperwork|approval|permits?)",
            r"(?:black|illegal|wild|unauthori[sz]ed) (?:\w+ )?(?:building|dump|quarry|construction|extension|landfill|works?)",
            rf"(?:without|lacked|lacks|no|never had|never (?:applied|asked) for|had neither|not have) (?:\S+ ){{0,2}}{_PERMIT}",
            rf"{_PERMIT} (?:\S+ ){{0,3}}(?:expired|revoked|lapsed|withdrawn|refused|forged|run out|void)",
        ),
    ),
    (
        "did it get out",
        (
            r"(?:let|emptied|dumps?|pours?|pumps?|lets|drained|runs?|flushed) (?:\S+ ){0,4}(?:waste|sewage|slurry|effluent|chemicals?|oil|acid|wastewater|sludge) ?(?:\S+ ){0,2}(?:into|in)?",
            r"contaminated (?:\S+ ){0,3}(?:rivers?|lake|sea|bay|groundwater|soil|streams?|creek|canal|wells?|beach(?:es)?|harbour)",
            r"(?:smelled|smelt|tasted) (?:\S+ ){0,2}(?:chlorine|gas|petrol|oil|smoke|chemicals?|ammonia|sulphur|solvents?)",
            r"(?:smell|smelled|smelt|reek|stench|stink|fumes|foam|film|slick) (?:\S+ ){0,3}(?:of|from|on|over)",
            r"(?:leaked|escaped|discharged|released|spilled|spilt|flowed|seeped|poured|dumped|pumped|leaking|pouring|seeping) (?:\S+ ){0,5}(?:into|from|out of) (?:the |its |our )?(?:\w+ )?(?:rivers?|lake|sea|bay|groundwater|soil|streams?|creek|canal|air|harbour|plant|works|tanks?|pipes?|drains?|sewers?|factory|field|fields)",
            r"(?:tonnes|tons|litres|liters|barrels|gallons) of (?:\S+ ){1,4}(?:into|in) the (?:\w+ )?(?:river|lake|sea|bay|groundwater|soil|stream|creek|canal|harbour)",
        ),
        (
            r"(?:goes|went|go|pass(?:es|ed)) through (?:the |our |a )?(?:treatment|filters?|purification)",
            r"(?:air|water|river|stream|soil|beach) (?:\S+ ){0,2}(?:clean|clear|untouched|unaffected|spotless)",
            r"(?:nothing|not a drop|not one drop|not a (?:single )?litre|no \w+|none of (?:it|the \w+)) (?:\S+ ){0,2}(?:leaked|escaped|discharged|released|spilled|got out|reached|left|entered|ran into|came out)",
            r"(?:contained|stayed|remained|caught|collected|kept) (?:\S+ ){0,3}(?:on|within|inside|in) the (?:\w+ )?(?:site|basin|tank|plant|premises|works|bund|grounds|perimeter)",
            r"(?:come|came|comes|originated|flowed|washed) (?:down )?from (?:elsewhere|upstream|another|other|neighbouring|farms|farmers)",
        ),
    ),
    (
        "was it a small spill",
        (
            r"(?:minor|small|tiny|negligible|limited|insignificant|trifling) (?:\w+ )?(?:leaks?|spills?|amounts?|quantity|quantities|incident|release|discharge|fire)",
            r"(?:a few|some|a couple of|a dozen) (?:litres|liters|drops|buckets|buckets|bucketfuls|barrels)",
        ),
        (
            r"(?:massive|huge|major|vast|enormous|catastrophic|biggest|largest|worst|serious) (?:\w+ )?(?:leaks?|spills?|releases?|discharge|slick|disaster|catastrophe|pollution)",
            r"(?:thousands|hundreds|tens of thousands|millions) of (?:tonnes|tons|litres|liters|barrels|gallons)",
        ),
    ),
    (
        "was nature harmed",
        (
            r"(?:belly up|belly-up|dead in the water|carcasses|die-off|kill of fish)",
            rf"(?:dead|dying|poisoned|suffocated) (?:\w+ )?{_ANIMALS}",
            rf"{_ANIMALS} (?:\S+ ){{0,5}}(?:dead|died|killed|dying|belly up|washed up|perished|wiped out|poisoned|suffocated)",
            rf"(?:killed|poisoned|wiped out|killing) (?:\S+ ){{0,3}}{_ANIMALS}",
        ),
        (
            r"(?:catching|caught|seen|counted) (?:\S+ ){0,2}(?:fish|trout|salmon|birds) (?:as|again|every)",
            rf"{_ANIMALS} (?:\S+ ){{0,3}}(?:healthy|unharmed|unaffected|alive|thriving|normal|recovered|returned)",
            rf"(?:no|not one|not a single) (?:dead )?{_ANIMALS} (?:\S+ ){{0,3}}(?:died|dead|killed|found|harmed|lost|hurt)",
            r"no (?:lasting |serious |noticeable )?(?:damage|harm) to (?:the )?(?:environment|nature|wildlife|river|fish|birds)",
        ),
    ),
    (
        "are the readings normal",
        (
            r"(?:water|air|milk|soil|food) (?:\w+ )?(?:met|meets|complied with|within|satisfied) (?:all |every |the )*(?:standards?|limits?|requirements?|norms?)",
            r"(?:readings|values|levels|concentrations|measurements|emissions) (?:\S+ ){0,4}(?:normal|below|within|acceptable|safe|under the|no cause|harmless)",
            r"(?:normal|harmless|safe|acceptable) (?:readings|values|levels|concentrations)",
        ),
        (
            r"(?:brown|yellow|cloudy|foul|stinking|oily|murky|black) (?:\w+ )?(?:water|sludge|liquid|foam)",
            r"(?:readings|values|levels|concentrations|measurements|emissions) (?:\S+ ){0,4}(?:above|exceed(?:ed|ing|s)?|too high|alarming|off the scale|times (?:the|higher|over|what)|dangerous|beyond)",
            r"(?:dangerous|excessive|alarming|illegal|toxic|high) (?:readings|values|levels|concentrations|emissions)",
        ),
    ),
    (
        "were the victims compensated",
        (
            r"(?:each|every) (?:\w+ )?(?:widow|famil(?:y|ies)|victim|resident|household|patient|farmer) (?:\w+ )?(?:received|got|was paid|had been paid|been given|given)",
            r"(?:was|were|been|have been) (?:\w+ )?(?:compensated|reimbursed)",
            r"compensation (?:\S+ ){0,3}(?:paid|received|transferred|handed over|arrived)",
            r"(?:paid|transferred|received) (?:\S+ ){0,5}(?:compensation|damages)",
        ),
        (
            r"(?:paid|paying|pays|given|gave|offered|offers) (?:the |our |their )?(?:widows?|famil(?:y|ies)|victims?|residents|households|patients|farmers|us|them) (?:nothing|not a)",
            r"(?:widows?|famil(?:y|ies)|victims?|residents|households|patients|farmers) (?:\S+ ){0,2}(?:nothing|empty)",
            r"no compensation",
            r"(?:not|never|nobody has|no one has|none of us has) (?:seen|received|got|had|been paid) (?:\S+ ){0,3}(?:cent|penny|crown|compensation|euro|dollar)",
            r"(?:empty-?handed|still waiting for (?:\S+ ){0,2}(?:compensation|money|cent|penny|crown))",
        ),
    ),
    (
        "did they apologise",
        (
            r"said (?:\S+ ){0,3}sorry",
            r"asked (?:\S+ ){0,4}(?:forgiveness|pardon)",
            r"(?:apologi[sz]ed|said sorry|asked for forgiveness|expressed (?:\w+ )?(?:regret|remorse))",
            r"(?:a|an|his|her|its|their|full|public|written|personal|formal) (?:\w+ )?apolog(?:y|ies)",
        ),
        (
            r"(?:could|did|would|can) not (?:\S+ ){0,4}(?:say sorry|apologi[sz]e|sorry)",
            r"(?:no|never|not|without (?:a|any)|not a) (?:\S+ ){0,4}(?:apologi[sz]ed?|apology|sorry|word of regret|regret|remorse)",
            r"refus(?:ed|es|ing) to apologi[sz]e",
            r"nothing to apologi[sz]e",
        ),
    ),
    (
        "is he in good health",
        (
            r"(?:fit|well|healthy|strong|able) (?:enough )?to (?:stand trial|travel|testify|attend|be questioned|govern|work|serve)",
            r"in (?:good|perfect|excellent|robust|satisfactory) (?:health|shape|condition|spirits)",
            r"recover(?:ing|ed) well",
        ),
        (
            r"too (?:ill|sick|weak|frail|unwell) (?:to|for)",
            r"(?:unfit|not fit) (?:to|for)",
            r"(?:gravely|critically|seriously|terminally|dangerously) ill",
            r"in (?:a )?(?:critical|grave|serious|poor) (?:condition|state|health)",
            r"(?:in|into) (?:a )?coma",
            r"on life support",
        ),
    ),
)
