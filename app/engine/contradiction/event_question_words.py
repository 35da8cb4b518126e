"""Questions of which an event has one, with the words that answer them: who reads two opposite answers needs no other word in common. Data.

Each: its name, words that say yes, words that say no. Patterns over folded text; `~` stands for up to three words between.
"""

from __future__ import annotations

OF_MANY_THINGS = frozenset(("was the thing sound", "is it genuine"))
"""Questions an event may have of several things: the two claims must have a word for the thing in common."""
EVENT_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "was anybody speeding",
        (
            r"excessive(?:ly)? (?:speed|fast)", r"(?:too|far too|much too) fast", r"(?:is|was|were|been|be) speeding", r"at (?:high|full|top) speed",
            r"(?:above|over|beyond|exceed(?:ed|ing)|broke|breaking|twice) the (?:speed )?limit", r"faster than (?:allowed|permitted|he had ever)",
        ),
        (
            r"(?:within|below|under|kept to|respected|observed|obeyed|keeping to) the (?:speed )?limits?", r"crawling", r"at walking pace", r"slowly",
            r"normal speed", r"speed (?:was|played) (?:not|no)", r"(?:nobody|no one|not|never) ~speeding",
        ),
    ),
    (
        "was the work stopped",
        (
            r"not (?:a|one|a single) (?:crane|train|bus|ship|box|tram|lorry|truck|flight|plane|container|furnace|wheel|letter|tonne) ~(?:moved|ran|run|left|sailed|running|loaded|unloaded)",
            r"(?:came|come|brought|ground) to a (?:standstill|halt)", r"paraly[sz]ed", r"stood still", r"(?:nothing|nobody) (?:is |was )?(?:moved|moving|working|ran|runs)",
            r"at a standstill", r"completely shut",
        ),
        (
            r"(?:working|running|operating|operated|continued|going on|open|ran|worked) (?:as )?(?:normally|normal|usual|planned|scheduled)", r"normal (?:operations?|service|running)",
            r"(?:was|were|are|is) in operation", r"were (?:loaded|unloaded)", r"hardly affected", r"(?:largely|almost|completely) unaffected", r"on schedule", r"business as usual",
            r"(?:was|were|been) barely (?:noticed|disrupted)",
        ),
    ),
    (
        "did soldiers surrender",
        (
            r"(?:laid|laying|put) down (?:its|their|his|the) (?:arms|weapons|rifles)", r"g[ai]ven? (?:themselves|himself|itself) up", r"surrendered", r"capitulated",
            r"t(?:ook|aken|aking) (?:prisoner|captive)", r"mass surrender",
        ),
        (
            r"(?:nobody|no one|no soldiers?|none|not one|not a single) ~(?:surrendered|taken captive|taken prisoner|gave up|captured)", r"(?:fought|fighting|fight) (?:on|to the last)",
            r"walked out in good order", r"(?:never|not) surrender(?:ed)?", r"no (?:mass )?surrenders?",
        ),
    ),
    (
        "was it a rout",
        (r"they (?:ran|fled)", r"fled in (?:panic|disorder)", r"in (?:panic|disarray|disorder)", r"was a rout", r"routed"),
        (r"in good order", r"orderly (?:withdrawal|retreat|manner|way)", r"planned (?:withdrawal|retreat)", r"tactical (?:withdrawal|retreat)"),
    ),
    (
        "do supplies get through",
        (
            r"(?:trucks?|lorr(?:y|ies)|convoys?|columns?|supplies|aid|ambulances) ~(?:reached|entered|arrived|crossing|crossed|moving|got through|getting through|came across|flowing)",
            r"broken the (?:siege|blockade|encirclement)", r"siege (?:has been|had been|was|is) (?:broken|lifted)", r"(?:corridor|road|route) (?:is|was|remains?|remained) open",
        ),
        (
            r"(?:no|not a single|not one|not a) (?:truck|lorry|convoy|column|aid|supplies|ambulance|food)", r"cut off from", r"(?:completely|fully|entirely) (?:cut off|encircled|surrounded|blockaded)",
            r"(?:corridor|road|route) (?:is|was|has been|had been|remains?|remained) (?:cut|closed|blocked|severed)", r"siege (?:continues|continued|goes on|holds)",
        ),
    ),
    (
        "did the employee leave freely",
        (r"resign(?:ed|ation)", r"of (?:her|his|their) own (?:accord|free will)", r"left (?:voluntarily|freely)", r"stepped down", r"quit"),
        (r"(?:was|were|been|being|got) (?:dismissed|sacked|fired|let go|forced out|pushed out|thrown out|laid off)", r"dismissal", r"forced to resign", r"forced (?:her|him|them) out"),
    ),
    (
        "was it peaceful",
        (
            r"peaceful(?:ly)?", r"(?:sitting|sat|sang|singing|danced|dancing|prayed|praying|flowers)", r"(?:nobody|no one|not one) ~(?:threw|attacked|was armed)", r"unarmed",
            r"not (?:one|a single|a) (?:stone|bottle|brick) ~thrown", r"with (?:their|our) hands (?:up|in the air)",
        ),
        (
            r"(?:attacked|pelted|bombarded|charged|hit|assaulted) (?:\w+ )?with (?:bottles|stones|bricks|iron|petrol|fireworks|paving|rocks|clubs|sticks)",
            r"under attack with", r"(?:threw|thrown|hurled|throwing|hurling) ~(?:stones?|bottles?|bricks?|petrol bombs|fireworks|rocks?|paving stones|objects)",
            r"(?:rioters|rioting|rioted|riot broke|violent mob|armed mob)", r"set (?:fire|light) to ~(?:cars?|bins|barricades|police)",
        ),
    ),
    (
        "did police use more than gas and water",
        (
            r"(?:fired|used|shot|shooting|firing|hit by|injured by|removed|wounded by|struck by) ~(?:rubber bullets?|live (?:rounds|ammunition|fire|bullets)|plastic bullets?|stun grenades?)",
            r"beaten (?:with|by)", r"with (?:batons|truncheons|clubs)", r"opened fire",
        ),
        (
            r"(?:only|nothing but|no more than|just) (?:tear ?gas|water|water cannons?|shields)", r"(?:no|not|never) ~(?:rubber bullets?|live (?:rounds|ammunition|fire)|firearms?|weapons?|force)",
            r"(?:nobody|no officer|no one) ~(?:fired|shot|weapon)", r"(?:showed|shown|acted with|with) (?:great |utmost |the utmost )?restraint",
        ),
    ),
    (
        "was he there",
        (
            r"saw (?:him|her|\w+) ~(?:there|enter|leave|hand|pass|take|in the|at the|on the)", r"(?:was|were) (?:there|present|at the scene|on the spot)",
            r"took the \w+ from", r"(?:his|her) (?:phone|car|fingerprints|dna|blood) (?:was|were) (?:found|seen|logged)",
        ),
        (
            r"(?:was|were|been) (?:never|not|nowhere near) (?:there|present|at|in|near)", r"(?:was|were) (?:abroad|at home|asleep|elsewhere|out of the country|in hospital)",
            r"spent the (?:night|evening|day) (?:at|with|in)", r"nowhere near", r"alibi", r"(?:was|were) (?:in|at) .{1,30} that (?:evening|night|day|morning|afternoon)",
        ),
    ),
    (
        "is everybody out or found",
        (
            r"(?:everybody|everyone|all) (?:\w+ ){0,3}(?:accounted for|evacuated|rescued|found|brought out|got out|out|safe|gone home)",
            r"every last (?:\w+ ){1,5}(?:out|safe|found)", r"last (?:of the )?(?:resident|miner|passenger|worker|person|people)s? ~(?:brought out|out|evacuated|rescued|left)",
            r"nobody (?:is |was )?(?:missing|left inside|trapped)",
        ),
        (
            r"(?:still|remain(?:s|ed)?) (?:missing|trapped|buried|inside|under|unaccounted|on the ward|waiting|sitting|sheltering)", r"(?:are|were|was|is) (?:still )?(?:unaccounted for|buried under|trapped in)",
            r"no bus in sight", r"waiting for (?:a |the )?(?:helicopter|bus|boat|rescue|ambulance)", r"some \d+ people sitting",
        ),
    ),
    (
        "was the thing sound",
        (
            r"(?:was|were|is|are|been) (?:intact|undamaged|sound|new|brand new|in order|in perfect (?:order|condition)|in good (?:order|condition|repair)|well maintained|fully functional)",
            r"nothing wrong with", r"passed (?:\w+ )?(?:inspection|tests?|checks?)", r"found (?:to be )?(?:safe|sound|in order)", r"(?:serviced|fitted|replaced|installed|overhauled) (?:in|last|only|two|three|this)",
            r"no (?:defects?|faults?|cracks?|damage)",
        ),
        (
            r"\b(?:worn|rusted|rusty|corroded|cracked|faulty|defective|rotten|badly maintained|poorly maintained)\b", r"a crack", r"cracks", r"a (?:defect|fault) in",
            r"not been (?:replaced|serviced|inspected|maintained|checked|renewed)", r"out of order", r"(?:had|has|have) (?:failed|broken down) (?:before|twice|several|repeatedly)",
        ),
    ),
    (
        "is it over",
        (
            r"(?:operation|battle|offensive|siege|fighting|strike|war|crisis) (?:is|was|has|had) (?:over|finished|ended|complete|completed)", r"fighting (?:had|has) (?:stopped|ended|ceased)",
            r"(?:fire|blaze|leak|breach) (?:is|was|has been|had been|are) (?:out|under control|contained|extinguished|sealed|stopped|plugged)", r"(?:was|been) sealed",
            r"truce (?:is|was) (?:holding|being observed|respected)", r"power (?:is|was|has been|had been) (?:back|restored)", r"reconnected",
        ),
        (
            r"(?:fighting|clashes|battles?|shelling|shooting) (?:\w+ )?(?:continu(?:ed|es|ing)|went on|goes on|was going on|raged|raging)", r"shells (?:were|are) (?:still )?(?:falling|landing)",
            r"still (?:burning|escaping|leaking|out of control|raging|fighting|without (?:power|electricity|water))", r"(?:no|never been) (?:end|stopped)", r"not (?:been )?(?:over|contained|under control)",
        ),
    ),
    (
        "was it done on purpose",
        (
            r"deliberate(?:ly)?", r"on purpose", r"intentional(?:ly)?", r"(?:aimed|aiming|drove straight|steered) (?:straight |directly )?(?:at|into|for)", r"sabotage", r"arson",
            r"somebody (?:cut|set|opened|loosened|removed)", r"put his foot down",
        ),
        (
            r"panicked", r"lost control", r"by (?:accident|mistake)", r"(?:was|were|been) an? (?:tragic |terrible )?(?:accident|mistake|error)", r"accidental(?:ly)?", r"technical (?:fault|failure|defect)",
            r"no (?:sign|evidence|trace|indication) of (?:a )?(?:crime|sabotage|arson|foul play|intent)", r"unintentional(?:ly)?", r"slipped", r"did not see",
        ),
    ),
    (
        "did they cross the border",
        (
            r"(?:crossed|crossing|cross|entered|strayed (?:over|into|across)|violated|flown|flew|penetrated) ~(?:border|frontier|airspace|territory|boundary|waters|soil|river|line)",
            r"inside \w+(?:'s)? (?:airspace|territory|waters)", r"(?:metres|kilometres|kilometers|meters|miles) (?:inside|into)", r"came over the",
        ),
        (
            r"(?:never|not) (?:\w+ )?(?:left|crossed|entered|strayed|violated|leave|cross|enter)", r"(?:remained|stayed|was|were) (?:inside|within|in) (?:its|our|their|\w+'s) (?:own )?(?:airspace|territory|waters|border)",
            r"(?:no|none of) ~(?:crossed|entered|left) ~(?:border|frontier|airspace|territory)",
        ),
    ),
    (
        "is it genuine",
        (r"(?:is|are|was|were|being) (?:genuine|authentic|real|true in every)", r"authenticated"),
        (r"(?:a|crude|clumsy|complete|pure) (?:forgery|fake|fabrication|invention|hoax)", r"(?:is|are|was|were|been) (?:forged|faked|fabricated|doctored|invented|manipulated)", r"forger(?:y|ies)"),
    ),
    (
        "was the family told",
        (r"(?:families|relatives|parents|residents|staff|workers|patients|customers|neighbours) ~(?:been |were |was )?(?:informed|told|notified|warned|contacted|consulted)",),
        (
            r"(?:heard|been told|told us|were told|learned|was told) (?:absolutely )?nothing", r"(?:nobody|no one) (?:had |has |ever )?(?:told|informed|warned|called|contacted|asked|consulted) (?:us|them|her|him|me)",
            r"(?:learned|learnt|heard|found out) (?:of|about) it (?:only )?(?:from|on|through)", r"left in the dark", r"kept in the dark",
        ),
    ),
    (
        "is it safe",
        (
            r"(?:is|are|was|were|remain(?:s|ed)?) (?:perfectly |completely |entirely |absolutely )?(?:safe|harmless|clean|drinkable|edible)", r"(?:no|any|posed no|poses no|without) (?:danger|risk|threat|hazard)",
            r"(?:within|below|under) (?:the )?(?:legal|permitted|safe|allowed) (?:limits?|levels?|values?)",
        ),
        (
            r"(?:is|are|was|were) (?:not safe|unsafe|contaminated|toxic|poisonous|polluted|undrinkable|dangerous)", r"(?:times|above|over|exceed(?:ed|s|ing)?) the (?:legal|permitted|safe|allowed) (?:limits?|levels?|values?)",
            r"could (?:go|collapse|burst|break) (?:tonight|any|at any)", r"(?:poisoned|sickened|made .{1,20} ill)",
        ),
    ),
    (
        "was there an offer",
        (r"(?:offered|put|tabled|made an offer|proposed) ~(?:percent|per cent|%|crowns|euros|dollars|in writing|on the table)", r"rejected ~(?:percent|per cent|%|offer)", r"an offer of"),
        (r"(?:nobody|no one|never|not) (?:\w+ )?(?:offered|put|made|received|seen) ~(?:offer|percent|per cent|%|figure|anything|nothing)", r"(?:contained|named|gave) no figure", r"no (?:written |serious |new )?offer", r"offered (?:us |them )?nothing"),
    ),
)
