"""Questions of an accident or a disaster: who was speeding, was the thing sound, did the alarm work. Data, in the form of `general.py`."""

from __future__ import annotations

ACCIDENT_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "were they overloaded",
        (
            r"(?:overloaded|overcrowded)",
            r"(?:sitting|standing) on the (?:roof|deck|stairs|floor)",
            r"(?:far|well|way) (?:over|above|beyond) (?:its |the )?capacity",
            r"twice as many (?:people|passengers)",
        ),
        (r"(?:well |far )?(?:under|below|within) (?:its |the )?capacity", r"not (?:overloaded|overcrowded|full)", r"half empty"),
    ),
    (
        "was anybody speeding",
        (
            r"excessive(?:ly)? (?:speed|fast)",
            r"(?:too|far too|much too) fast",
            r"(?:is|was|were|been|be) speeding",
            r"at (?:high|full|top) speed",
            r"(?:above|over|beyond|exceed(?:ed|ing)|broke|breaking|twice) the (?:speed )?limit",
            r"faster than (?:allowed|permitted|he had ever)",
            r"where (?:only )?\d+ (?:is|was|are|were) (?:allowed|permitted)",
            r"where the limit (?:is|was) \d+",
        ),
        (
            r"(?:within|below|under|kept to|respected|observed|obeyed|keeping to) the (?:speed )?limits?",
            r"crawling",
            r"at walking pace",
            r"slowly",
            r"normal speed",
            r"speed (?:was|played) (?:not|no)",
            r"(?:nobody|no one|not|never) ~speeding",
        ),
    ),
    (
        "is everybody out or found",
        (
            r"(?:everybody|everyone|all) (?:\w+ ){0,3}(?:accounted for|evacuated|rescued|found|brought out|got out|out|safe|gone home)",
            r"every last (?:\w+ ){1,5}(?:out|safe|found)",
            r"last (?:of the )?(?:resident|miner|passenger|worker|person|people)s? ~(?:brought out|out|evacuated|rescued|left)",
            r"nobody (?:is |was )?(?:missing|left inside|trapped)",
        ),
        (
            r"(?:still|remain(?:s|ed)?) (?:missing|trapped|buried|inside|under|unaccounted|on the ward|waiting|sitting|sheltering)",
            r"(?:are|were|was|is) (?:still )?(?:unaccounted for|buried under|trapped in)",
            r"no bus in sight",
            r"waiting for (?:a |the )?(?:helicopter|bus|boat|rescue|ambulance)",
            r"some \d+ people sitting",
        ),
    ),
    (
        "was the thing sound",
        (
            r"(?:was|were|is|are|been) (?:intact|undamaged|sound|new|brand new|in order|in perfect (?:order|condition)|in good (?:order|condition|repair)|well maintained|fully functional)",
            r"nothing wrong with",
            r"passed (?:\w+ )?(?:inspection|tests?|checks?)",
            r"found (?:to be )?(?:safe|sound|in order)",
            r"(?:serviced|fitted|replaced|installed|overhauled) (?:in|last|only|two|three|this)",
            r"no (?:defects?|faults?|cracks?|damage)",
        ),
        (
            r"\b(?:worn|rusted|rusty|corroded|cracked|faulty|defective|rotten|badly maintained|poorly maintained)\b",
            r"a crack",
            r"cracks",
            r"a (?:defect|fault) in",
            r"not been (?:replaced|serviced|inspected|maintained|checked|renewed)",
            r"out of order",
            r"(?:had|has|have) (?:failed|broken down) (?:before|twice|several|repeatedly)",
            r"crack (?:is|was) (?:new|fresh|growing)",
        ),
    ),
    (
        "is it over",
        (
            r"(?:operation|battle|offensive|siege|fighting|strike|war|crisis) (?:is|was|has|had) (?:over|finished|ended|complete|completed)",
            r"fighting (?:had|has) (?:stopped|ended|ceased)",
            r"(?:fire|blaze|leak|breach) (?:is|was|has been|had been|are) (?:out|under control|contained|extinguished|sealed|stopped|plugged)",
            r"(?:was|been) sealed",
            r"truce (?:is|was) (?:holding|being observed|respected)",
            r"power (?:is|was|has been|had been) (?:back|restored)",
            r"reconnected",
        ),
        (
            r"(?:fighting|clashes|battles?|shelling|shooting) (?:\w+ )?(?:continu(?:ed|es|ing)|went on|goes on|was going on|raged|raging)",
            r"shells (?:were|are) (?:still )?(?:falling|landing)",
            r"still (?:burning|escaping|leaking|out of control|raging|fighting|without (?:power|electricity|water))",
            r"(?:no|never been) (?:end|stopped)",
            r"not (?:been )?(?:over|contained|under control)",
        ),
    ),
    (
        "was it done on purpose",
        (
            r"deliberate(?:ly)?",
            r"on purpose",
            r"intentional(?:ly)?",
            r"(?:aimed|aiming|drove straight|steered) (?:straight |directly )?(?:at|into|for)",
            r"sabotage",
            r"arson",
            r"somebody (?:cut|set|opened|loosened|removed)",
            r"put his foot down",
        ),
        (
            r"panicked",
            r"lost control",
            r"by (?:accident|mistake)",
            r"(?:was|were|been) an? (?:tragic |terrible )?(?:accident|mistake|error)",
            r"accidental(?:ly)?",
            r"technical (?:fault|failure|defect)",
            r"no (?:sign|evidence|trace|indication) of (?:a )?(?:crime|sabotage|arson|foul play|intent)",
            r"unintentional(?:ly)?",
            r"slipped",
            r"did not see",
        ),
    ),
    (
        "was the family told",
        (
            r"(?:families|relatives|parents|residents|staff|workers|patients|customers|neighbours) ~(?:been |were |was )?(?:informed|told|notified|warned|contacted|consulted)",
        ),
        (
            r"(?:heard|been told|told us|were told|learned|was told) (?:absolutely )?nothing",
            r"(?:nobody|no one) (?:had |has |ever )?(?:told|informed|warned|called|contacted|asked|consulted) (?:us|them|her|him|me)",
            r"(?:learned|learnt|heard|found out) (?:of|about) it (?:only )?(?:from|on|through)",
            r"left in the dark",
            r"kept in the dark",
        ),
    ),
    (
        "is it safe",
        (
            r"(?:is|are|was|were|remain(?:s|ed)?) (?:perfectly |completely |entirely |absolutely )?(?:safe|harmless|clean|drinkable|edible)",
            r"(?:no|any|posed no|poses no|without) (?:danger|risk|threat|hazard)",
            r"(?:within|below|under) (?:the )?(?:legal|permitted|safe|allowed) (?:limits?|levels?|values?)",
        ),
        (
            r"(?:is|are|was|were) (?:not safe|unsafe|contaminated|toxic|poisonous|polluted|undrinkable|dangerous)",
            r"(?:times|above|over|exceed(?:ed|s|ing)?) the (?:legal|permitted|safe|allowed) (?:limits?|levels?|values?)",
            r"could (?:go|collapse|burst|break) (?:tonight|any|at any)",
            r"(?:poisoned|sickened|made .{1,20} ill)",
        ),
    ),
    (
        "did the cameras run",
        (r"cameras? ~(?:were|was|had been) (?:recording|running|switched on|working)",),
        (r"cameras? ~(?:switched off|turned off|not (?:recording|running|working|switched)|out of order|disabled|covered)",),
    ),
    (
        "was it the weather",
        (
            r"(?:exceptional|extraordinary|record|heavy|torrential|unprecedented) (?:rain|rainfall|rains|storms?|drought|snow)",
            r"it is the (?:drought|weather|climate|rain)",
            r"act of god",
        ),
        (
            r"rain(?:fall)? (?:was|had been|is) (?:below|normal|average|nothing)",
            r"(?:was|is|had been) not the (?:weather|rain|drought|climate)",
            r"no more than \d+ (?:millimetres|millimeters|mm)",
            r"(?:neither|nothing) exceptional",
        ),
    ),
    (
        "was he drunk",
        (
            r"(?:was|were|been) (?:heavily |clearly )?(?:drunk|intoxicated|under the influence)",
            r"(?:smelled|reeked|smelt) of (?:alcohol|drink)",
            r"alcohol (?:in|was found in) (?:his|her|the) blood",
        ),
        (r"sober", r"not (?:been )?(?:drunk|drinking|touched alcohol)", r"no (?:trace of )?alcohol", r"never (?:drinks|drank|touched)"),
    ),
    (
        "were the doors open",
        (r"(?:doors?|exits?|gates?|escapes?) ~(?:was|were|had been|stood|are) ~(?:open|unlocked|clear|free|accessible)",),
        (
            r"(?:doors?|exits?|gates?|escapes?) ~(?:was|were|had been|are) ~(?:locked|chained|blocked|bolted|shut|closed|barred|obstructed|welded)",
            r"locked (?:in|inside)",
        ),
    ),
    (
        "did the alarm work",
        (r"(?:alarms?|sirens?|sprinklers?|warning systems?) ~(?:sounded|worked|rang|went off|functioned|were heard|was heard|triggered)",),
        (
            r"(?:no|not a single|never an?) (?:alarm|siren|sprinkler)",
            r"(?:alarms?|sirens?|sprinklers?|warning systems?) ~(?:failed|silent|switched off|turned off|out of order|did not|never|disconnected|broken)",
        ),
    ),
    (
        "was notice given",
        (
            r"(?:hours?|days?|weeks?|months?)['’]? (?:notice|warning)",
            r"(?:told|warned|informed|asked) to (?:leave|move|go|evacuate) ~(?:hours?|days?|ahead|beforehand|in time|before)",
            r"(?:warned|told|informed|notified) (?:in advance|beforehand|well before|in good time)",
            r"(?:sirens?|alarms?|warnings?) (?:was|were|had been) (?:sounded|issued|given|broadcast|sent)",
        ),
        (
            r"no (?:warning|notice|siren|alarm) ~(?:came|reached|given|sounded|issued|whatsoever)",
            r"out of (?:a clear (?:blue )?sky|the blue|nowhere)",
            r"without (?:any |the slightest )?(?:warning|notice)",
            r"(?:nobody|no one|they never) (?:had )?(?:warned|told|alerted) (?:us|them|anyone|anybody)",
            r"(?:first|only) (?:we|they|anyone) (?:heard|knew) ~(?:was|of)",
        ),
    ),
    (
        "was it stopped",
        (
            r"(?:leak|spill|flow|fire|blaze|hole|breach|pipe|valve) ~(?:plugged|sealed|stopped|contained|shut off|put out|under control|closed)",
            r"brought under control",
        ),
        (r"still (?:pouring|leaking|flowing|burning|running out|escaping|spreading|raging)", r"out of control"),
    ),
    (
        "was it reported at once",
        (
            r"(?:notified|informed|alerted|called|reported) ~(?:at once|immediately|within (?:minutes|an hour|the hour)|straight away|right away|the same day)",
            r"without delay",
        ),
        (
            r"only after (?:\w+ )?(?:\w+ )?(?:hours|days|weeks|months)",
            r"waited (?:\w+ )?(?:\w+ )?(?:hours|days|weeks|months)",
            r"(?:hours|days|weeks|months) (?:too )?late",
        ),
    ),
    (
        "did help come quickly",
        (
            r"(?:alongside|there|on (?:the )?scene|at the scene|arrived|reached) ~(?:within|in|inside) (?:\w+ )?(?:minutes|half an hour|an hour)",
            r"(?:first|quickly|promptly) (?:on|at) the scene",
        ),
        (
            r"(?:hours|days) (?:before|until|till) (?:any|the first|a|an|help|anyone|anybody)",
            r"(?:took|waited) (?:\w+ )?(?:\w+ )?(?:hours|days) (?:to (?:arrive|come|reach)|for (?:help|an ambulance|a boat))",
            r"(?:help|rescuers|ambulances?) (?:came|arrived) too late",
        ),
    ),
    (
        "did the captain stay",
        (
            r"(?:the )?last to leave",
            r"stay(?:ed)? (?:aboard|on board|at (?:his|her) post|on the bridge)",
            r"went down with (?:the|his|her)",
        ),
        (
            r"(?:captain|crew|pilot|master) ~(?:abandoned|first|fled|left ~first|jumped)",
            r"abandoned (?:ship|the ship|the passengers|(?:his|her|their) (?:posts?|passengers))",
        ),
    ),
    (
        "was the sea calm",
        (
            r"(?:sea|water|lake|weather|night|day) (?:was|were|had been) (?:as )?(?:flat|calm|smooth|still|clear|fine)",
            r"not a (?:thundercloud|cloud|breath of wind|drop of rain)",
            r"(?:nothing|rainfall|winds?) ~(?:out of the ordinary|ordinary|normal|average|usual)",
        ),
        (
            r"freak wave",
            r"(?:heaviest|record|unprecedented|exceptional|torrential) (?:rain|rains|rainfall|storm|winds?|floods?)",
            r"(?:lightning strike|lightning|a gale|gale-force|gust|gusts|huge wave|rough seas?)",
        ),
    ),
)
