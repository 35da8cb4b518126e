"""Questions of which an event has one, with the words that answer them: who reads two opposite answers needs no other word in common. Data.

Each: its name, words that say yes, words that say no. Patterns over folded text; `~` stands for up to three words between.
"""

from __future__ import annotations

OF_MANY_THINGS = frozenset(("was the thing sound", "is it genuine", "did they know"))
"""Questions an event may have of several things: the two claims must have a word for the thing in common."""
OF_WHEREABOUTS = frozenset(("was he there",))
"""Questions whose answers name different places."""
EVENT_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
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
        "was the work stopped",
        (
            r"not (?:a|one|a single) \w+ ~(?:moved|ran|run|left|sailed|running|loaded|unloaded)",
            r"(?:came|come|brought|ground) to a (?:standstill|halt)",
            r"paraly[sz]ed",
            r"stood still",
            r"(?:nothing|nobody) (?:is |was )?(?:moved|moving|working|ran|runs)",
            r"at a standstill",
            r"completely shut",
        ),
        (
            r"(?:working|running|operating|operated|continued|going on|open|ran|worked) (?:as )?(?:normally|normal|usual|planned|scheduled)",
            r"normal (?:operations?|service|running)",
            r"(?:was|were|are|is) in operation",
            r"were (?:loaded|unloaded)",
            r"hardly affected",
            r"(?:largely|almost|completely) unaffected",
            r"on schedule",
            r"business as usual",
            r"(?:was|were|been) barely (?:noticed|disrupted)",
        ),
    ),
    (
        "did soldiers surrender",
        (
            r"(?:laid|laying|put) down (?:its|their|his|the) (?:arms|weapons|rifles)",
            r"g[ai]ven? (?:themselves|himself|itself) up",
            r"surrendered",
            r"capitulated",
            r"t(?:ook|aken|aking) (?:prisoner|captive)",
            r"mass surrender",
        ),
        (
            r"(?:nobody|no one|no soldiers?|none|not one|not a single) ~(?:surrendered|taken captive|taken prisoner|gave up|captured)",
            r"(?:fought|fighting|fight) (?:on|to the last)",
            r"walked out in good order",
            r"(?:never|not) surrender(?:ed)?",
            r"no (?:mass )?surrenders?",
        ),
    ),
    (
        "was it a rout",
        (r"they (?:ran|fled)", r"fled in (?:panic|disorder)", r"in (?:panic|disarray|disorder)", r"was a rout", r"routed"),
        (
            r"in good order",
            r"orderly (?:withdrawal|retreat|manner|way)",
            r"planned (?:withdrawal|retreat)",
            r"tactical (?:withdrawal|retreat)",
        ),
    ),
    (
        "do supplies get through",
        (
            r"(?:trucks?|lorr(?:y|ies)|convoys?|columns?|supplies|aid|ambulances) ~(?:reached|entered|arrived|crossing|crossed|moving|got through|getting through|came across|flowing)",
            r"broken the (?:siege|blockade|encirclement)",
            r"siege (?:has been|had been|was|is) (?:broken|lifted)",
            r"(?:corridor|road|route) (?:is|was|remains?|remained) open",
        ),
        (
            r"(?:no|not a single|not one|not a) (?:truck|lorry|convoy|column|aid|supplies|ambulance|food)",
            r"cut off from",
            r"(?:completely|fully|entirely) (?:cut off|encircled|surrounded|blockaded)",
            r"(?:corridor|road|route) (?:is|was|has been|had been|remains?|remained) (?:cut|closed|blocked|severed)",
            r"siege (?:continues|continued|goes on|holds)",
        ),
    ),
    (
        "did the employee leave freely",
        (
            r"resign(?:ed|ation)",
            r"of (?:her|his|their) own (?:accord|free will)",
            r"left (?:voluntarily|freely)",
            r"(?:walked out|left|went|gone) because (?:he|she|they|i)",
            r"stepped down",
            r"quit",
            r"own decision to (?:resign|leave|go)",
            r"(?:handed|gave|given|tendered|sent|put) in (?:his|her|their) (?:notice|papers|resignation)",
            r"(?:chose|chosen|decided|asked|wanted|wished) to (?:leave|go|step down|move on|resign)",
            r"(?:pursue|spend) (?:\S+ ){0,2}(?:other|new|more time) (?:\S+ ){0,2}(?:interests|challenges|family)",
        ),
        (
            r"(?:was|were|been|being|got) (?:dismissed|sacked|fired|let go|forced out|pushed out|thrown out|laid off)",
            r"(?:i|we|he|she|they) (?:sacked|fired|dismissed) (?:him|her|them)",
            r"dismissal",
            r"forced to (?:resign|go|leave|quit|step down)",
            r"shown the door",
            r"(?:threw|kicked|drove|forced|pushed) (?:him|her|me|them) out",
            r"(?:was|were|been) (?:expelled|removed|ousted|suspended)",
            r"(?:told|ordered|made|asked) (?:him |her |me |them )?to (?:clear (?:his|her|my|their) desk|pack|resign|hand in)",
            r"(?:given|presented with|handed) an ultimatum",
            r"no choice but to (?:go|leave|resign)",
            r"(?:hounded|bullied|driven|edged|eased) out",
            r"forced (?:her|him|them) out",
        ),
    ),
    (
        "was it peaceful",
        (
            r"peaceful(?:ly)?",
            r"(?:sitting|sat|sang|singing|danced|dancing|prayed|praying|flowers)",
            r"(?:nobody|no one|not one) ~(?:threw|attacked|was armed)",
            r"unarmed",
            r"not (?:one|a single|a) (?:stone|bottle|brick) ~thrown",
            r"with (?:their|our) hands (?:up|in the air)",
        ),
        (
            r"(?:attacked|pelted|bombarded|charged|hit|assaulted) (?:\w+ )?with (?:bottles|stones|bricks|iron|petrol|fireworks|paving|rocks|clubs|sticks)",
            r"under attack with",
            r"(?:threw|thrown|hurled|throwing|hurling) ~(?:stones?|bottles?|bricks?|petrol bombs|fireworks|rocks?|paving stones|objects)",
            r"(?:rioters|rioting|rioted|riot broke|violent mob|armed mob)",
            r"set (?:fire|light) to ~(?:cars?|bins|barricades|police)",
        ),
    ),
    (
        "did police use more than gas and water",
        (
            r"(?:fired|used|shot|shooting|firing|hit by|injured by|removed|wounded by|struck by|took) ~(?:rubber bullets?|live (?:rounds|ammunition|fire|bullets)|plastic bullets?|stun grenades?)",
            r"beaten (?:with|by)",
            r"with (?:batons|truncheons|clubs)",
            r"opened fire",
            r"live (?:rounds|ammunition|fire|bullets) (?:was|were|had been) (?:used|fired)",
            r"discharged ~(?:rifles?|pistols?|weapons?|guns?|firearms?)",
        ),
        (
            r"(?:only|nothing but|no more than|just) (?:tear ?gas|water|water cannons?|shields|rubber bullets)",
            r"(?:no|not|never) ~(?:rubber bullets?|live (?:rounds|ammunition|fire)|firearms?|weapons?|force)",
            r"(?:nobody|no officer|no one) ~(?:fired|shot|weapon)",
            r"(?:showed|shown|acted with|with) (?:great |utmost |the utmost )?restraint",
        ),
    ),
    (
        "was he there",
        (
            r"saw (?:him|her|\w+) ~(?:there|enter|leave|hand|pass|take|in the|at the|on the)",
            r"(?:spotted|recogni[sz]ed|filmed|photographed|noticed|seen) (?:him|her|mr \w+|ms \w+|the accused|the suspect) ~(?:there|enter|entering|leave|leaving|hand|pass|at|in|on|outside|near)",
            r"(?:plac(?:es?|ed|ing)|puts?|putting) (?:him|her|the accused|the suspect|the defendant) (?:at|in|near|inside|outside) the",
            r"(?:cctv|footage|phone data|mobile data|a receipt|a ticket|cameras?) ~(?:shows?|showed|placed|places|puts|caught|captured) (?:him|her|the accused|the suspect|mr \w+)",
            r"(?:was|were) (?:there|present|at the scene|on the spot)",
            r"took the \w+ from",
            r"(?:his|her) (?:phone|car|fingerprints|dna|blood) (?:was|were) (?:found|seen|logged)",
        ),
        (
            r"(?:was|were|been) (?:never|not|nowhere near) (?:there|present|at|in|near)",
            r"(?:was|were) (?:abroad|at home|asleep|elsewhere|out of the country|in hospital)",
            r"spent (?:the|that) (?:whole )?(?:night|evening|day|weekend|afternoon|morning) (?:at|with|in)",
            r"nowhere near",
            r"alibi",
            r"(?:miles|kilometres|kilometers|hours) away",
            r"never set foot",
            r"(?:had )?(?:danced|dined|slept|played cards|stayed|sung) (?:\S+ ){0,3}(?:until|till|all (?:night|evening)|that (?:night|evening))",
            r"(?:was|were|been) (?:at|in) (?:my|his|her) (?:sister|brother|mother|father|friend|parents|daughter|son|uncle|aunt|bed)",
            r"(?:was|were) (?:in|at) .{1,30} that (?:evening|night|day|morning|afternoon)",
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
        "did they cross the border",
        (
            r"(?:crossed|crossing|cross|entered|strayed (?:over|into|across)|violated|flown|flew|penetrated) ~(?:border|frontier|airspace|territory|boundary|waters|soil|river|line)",
            r"inside \w+(?:'s)? (?:airspace|territory|waters)",
            r"(?:metres|kilometres|kilometers|meters|miles) (?:inside|into)",
            r"came over the",
        ),
        (
            r"(?:never|not) (?:\w+ )?(?:left|crossed|entered|strayed|violated|leave|cross|enter)",
            r"(?:remained|stayed|was|were) (?:inside|within|in) (?:its|our|their|\w+'s) (?:own )?(?:airspace|territory|waters|border)",
            r"(?:no|none of) ~(?:crossed|entered|left) ~(?:border|frontier|airspace|territory)",
        ),
    ),
    (
        "is it genuine",
        (r"(?:is|are|was|were|being) (?:genuine|authentic|real|true in every)", r"authenticated"),
        (
            r"(?:a|crude|clumsy|complete|pure) (?:forgery|fake|fabrication|invention|hoax)",
            r"(?:is|are|was|were|been) (?:forged|faked|fabricated|doctored|invented|manipulated)",
            r"forger(?:y|ies)",
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
        "was there an offer",
        (
            r"(?:offered|put|tabled|made an offer|proposed) ~(?:percent|per cent|%|crowns|euros|dollars|in writing|on the table)",
            r"rejected ~(?:percent|per cent|%|offer)",
            r"an offer of",
        ),
        (
            r"(?:nobody|no one|never|not) (?:\w+ )?(?:offered|put|made|received|seen) ~(?:offer|percent|per cent|%|figure|anything|nothing)",
            r"(?:contained|named|gave) no figure",
            r"no (?:written |serious |new )?offer",
            r"offered (?:us |them )?nothing",
        ),
    ),
    (
        "does the truce hold",
        (
            r"(?:truce|ceasefire|agreement|accord|deal) (?:is |was |had been )?(?:still )?(?:holding|holds|held|being (?:observed|respected)|(?:remains?|remained) (?:in force|intact|valid))",
            r"remain(?:s|ed)? in force",
        ),
        (
            r"(?:truce|ceasefire|agreement|accord|deal) (?:\w+ )?(?:no longer exist(?:s|ed)?|is dead|was dead|has collapsed|had collapsed|is over|was over|had been broken|has been broken)",
        ),
    ),
    (
        "are the captives unharmed",
        (
            r"(?:all|every one|none) (?:of the )?~(?:hostages|captives|prisoners|crew|miners|children|passengers)? ?(?:was|were|are|is) (?:unharmed|unhurt|alive|safe|well|harmed|hurt)",
            r"(?:alive|safe) and (?:well|sound)",
            r"(?:were|was|are) unharmed",
        ),
        (
            r"(?:hostages?|captives?|prisoners?) (?:had |have |has )?(?:died|been killed|were killed)",
            r"died in (?:captivity|custody)",
            r"treated for (?:a |an )?(?:\w+ )?(?:wound|injur(?:y|ies)|burns)",
        ),
    ),
    (
        "was it shot down",
        (
            r"shot down",
            r"(?:hit|struck) (?:from the ground|by an? (?:\w+ )?(?:missile|rocket|shell))",
            r"(?:fired|launched) (?:the|a) missile",
            r"missile (?:warhead|fragments|parts)",
            r"brought ~down with",
        ),
        (
            r"no missile",
            r"(?:not|never) (?:been )?(?:hit|shot|struck)",
            r"engine ~(?:caught fire|failed|failure|stopped)",
            r"(?:technical|mechanical) (?:fault|failure|problem|defect)",
            r"bird strike",
            r"pilot(?:'s)? error",
            r"bad weather",
        ),
    ),
    (
        "did it carry arms",
        (
            r"(?:loaded with|carrying|carried|crates of|boxes of|full of|packed with|hid|stored|smuggl(?:ed|ing)) ~(?:ammunition|weapons|arms|shells|rockets|missiles|explosives|rifles|grenades|mines|bombs)",
        ),
        (
            r"(?:carrying|carried|loaded with|nothing but|only|contained|full of) ~(?:medical supplies|medicines?|bandages|vaccines|food|flour|aid|blankets|humanitarian|fertili[sz]er|furniture|grain)",
            r"no (?:weapons|arms|ammunition|rockets|explosives|shells)",
        ),
    ),
    (
        "did they know",
        (
            r"knew (?:of|about|from|in|for|since|very well|exactly|perfectly|all)",
            r"(?:was|were|been) (?:well |fully |long )?aware (?:of|that)",
            r"(?:had|has|have) known",
            r"(?:was|were|been) (?:told|informed|warned|briefed) (?:of|about|in|twice|repeatedly|three|several)",
        ),
        (
            r"unaware",
            r"knew nothing",
            r"no knowledge of",
            r"(?:learned|learnt|heard|found out|told) (?:\S+ ){0,5}only (?:last|on|in|this|from|when|after|through|yesterday)",
            r"only (?:learned|learnt|heard|found out)",
            r"first (?:heard|learned|learnt) (?:of|about) (?:it|them|this)? ?(?:on|from|last|in|when)",
        ),
    ),
    (
        "was the vote clean",
        (
            r"free and fair",
            r"free,? fair",
            r"(?:calm|orderly|peaceful) and (?:free|fair|transparent)",
            r"(?:clean|cleanest|transparent|orderly|fair) (?:vote|election|elections|count|poll|process)",
            r"(?:vote|election|count|poll) (?:was|had been) (?:clean|the cleanest|fair|transparent|orderly)",
            r"(?:no|without) (?:\w+ )?(?:fraud|irregularities|rigging)",
        ),
        (
            r"(?:vote|election|count|poll|result)s? ~(?:rigged|stolen|falsified|fraudulent|a sham|a farce|manipulated)",
            r"stuff(?:ed|ing) (?:the )?(?:ballot )?boxes",
            r"(?:ballot )?box(?:es)? (?:\w+ )?(?:been )?stuffed",
            r"(?:ballot|ballot box|vote) stuffing",
            r"neither free nor",
            r"(?:votes?|ballots?|sheets?) ~(?:bought|altered|forged|added|nobody cast)",
            r"multiple voting",
            r"voted twice",
        ),
    ),
    (
        "was he armed",
        (
            r"(?:was|were) (?:heavily )?armed",
            r"(?:mob|crowd|group|gang|men|attackers|protesters|demonstrators) armed with",
            r"armed (?:attack|assault|mob|attackers|protesters)",
            r"in self[- ]defen[cs]e",
            r"(?:had|held|drew|drawn|pulled|pointed|raised|carrying|brandish(?:ed|ing)) (?:out )?(?:a|his|her|their) (?:gun|pistol|knife|rifle|weapon|firearm|machete|axe)",
            r"fired (?:at|on) (?:the )?(?:officers?|police|soldiers|guards)",
        ),
        (
            r"unarmed",
            r"(?:no|without (?:a |any )?|not (?:a|have a|carrying a) ?)(?:gun|weapon|knife|firearm|pistol)s?",
            r"nothing in (?:his|her|their) hands?",
            r"holding (?:only )?(?:a |his |her )?(?:phone|mobile|keys|bag|toy)",
            r"hands (?:up|raised|in the air)",
        ),
    ),
    (
        "did they use force",
        (
            r"(?:knee|foot|boot) (?:on|in) (?:his|her|my|their) (?:neck|back|throat|chest)",
            r"on top of (?:him|her|me|them)",
            r"(?:beat|beaten|kicked|punched|clubbed|choked|dragged|slapped|tortured) (?:us|him|her|them|me|with|by|in|to)",
            r"compression of (?:his |her |the )?(?:neck|chest)",
            r"hung by the",
            r"mistreat(?:ed|ing|ment)",
            r"choke ?hold",
        ),
        (
            r"(?:used|using) no force",
            r"never (?:laid|lay|raised) (?:a|one) (?:hand|finger) on",
            r"(?:no one|nobody) (?:was|were|had been|has been) (?:beaten|mistreated|touched|harmed|hit)",
            r"(?:all|only thing) ~(?:did|done) was (?:to )?(?:hold|take|guide|ask|lead)",
            r"mistreated (?:nobody|no one)",
        ),
    ),
    (
        "did he touch her",
        (
            r"(?:put|placed|laid|slid) (?:his|a) hands? (?:on|up|under|between)",
            r"(?:groped|fondled|touched|kissed) (?:me|her|him)",
            r"touching (?:the|her|him|any|anybody)",
        ),
        (
            r"never (?:once )?(?:touched|kissed|groped|laid)",
            r"(?:did|had) not (?:touch|touched|kiss|kissed)",
        ),
    ),
    (
        "did the cameras run",
        (r"cameras? ~(?:were|was|had been) (?:recording|running|switched on|working)",),
        (r"cameras? ~(?:switched off|turned off|not (?:recording|running|working|switched)|out of order|disabled|covered)",),
    ),
    (
        "were they asked",
        (
            r"(?:parents|residents|staff|workers|neighbours|villagers|members|the union|the public) (?:were|was|had been|have been) (?:fully |widely )?(?:consulted|asked|heard|involved)",
        ),
        (
            r"(?:none|not one|nobody|no one) (?:of us )?(?:\w+ )?(?:was|were|had been|has been) (?:asked|consulted|heard|involved)",
            r"(?:asked|consulted) (?:nobody|no one|none)",
            r"without (?:any )?consultation",
        ),
    ),
    (
        "did they never meet",
        (
            r"(?:never|not) met",
            r"no meeting (?:between|took place)",
            r"never (?:set|laid|clapped) eyes on",
            r"(?:total |complete |perfect )?strangers? to (?:each other|me|him|her|us)",
            r"never (?:exchanged a word|shaken hands|sat at the same table|been in the same room)",
            r"not know (?:the man|the woman|him|her) (?:from|at all|by)",
        ),
        (
            r"(?:dined|lunched|holidayed|hunted|sailed|golfed|had (?:\S+ ){0,2}(?:dinner|lunch|breakfast|coffee|drinks)) (?:together|with)",
            r"(?:shared|sat at|at) (?:a|the same) table",
            r"(?:guests?|visitors?) at (?:his|her|the \w+'s) (?:house|home|villa|yacht|office|wedding|birthday)",
            r"(?:their|several|repeated|regular|secret|two|three) meetings",
            r"met (?:\S+ ){0,4}(?:times|twice|regularly|repeatedly)",
            r"(?:old|close) (?:friends|acquaintances)",
            r"(?:briefed|met|saw|told) (?:the |mr |ms |mrs )?\w+(?: \w+)? ~(?:in person|face to face|at the|over dinner|in (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december))",
        ),
    ),
    (
        "did he dope",
        (
            r"(?:used|took|taken|injected|given|tested positive for|traces of) (?:\w+ )?(?:\w+ )?(?:epo|steroids?|testosterone|hormones?|doping|banned)",
        ),
        (
            r"never (?:\w+ )?(?:taken|used|touched|failed) (?:a |any )?(?:banned|doping|illegal|forbidden|drug|steroid)",
            r"never doped",
            r"clean all (?:my|his|her) (?:life|career)",
        ),
    ),
    (
        "did it make money",
        (r"(?:made|posted|turned|earned) (?:a |an )?(?:\w+ )?profits?", r"profitable"),
        (r"(?:has |had |have )?(?:lost money|made (?:a |heavy )?loss(?:es)?|run at a loss)", r"loss-making", r"in the red"),
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
        "did he resist",
        (
            r"resist(?:ed|ing) (?:arrest)?",
            r"(?:attacked|lunged at|struck|kicked|bit) (?:an? |the |two |three |several )?(?:officers?|policem[ae]n|guards?)",
        ),
        (
            r"(?:did|had|was) not (?:resist|resisted|resisting|move|moving)",
            r"(?:already|lying|was|were) (?:in handcuffs|handcuffed|on the ground|restrained)",
            r"(?:offered|put up) no resistance",
            r"went (?:quietly|willingly)",
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
        "is there an agreement",
        (
            r"(?:signed|reached|struck|concluded|agreed) (?:on )?(?:an?|the|their|its) (?:\w+ )?(?:agreement|deal|accord|contract|compromise|settlement)",
            r"agreed in (?:writing|principle)",
            r"(?:shook|shaken) hands on",
            r"(?:coalition|deal|agreement|pact) (?:is|was|has been|had been) (?:done|sealed|agreed|signed|reached|in place)",
            r"sealed (?:a|the|their|its) (?:\w+ )?(?:coalition|deal|agreement|pact)",
        ),
        (
            r"(?:signed|agreed to|accepted|promised) nothing",
            r"(?:no|never an?|not an?) (?:\w+ )?(?:agreement|deal|accord|contract|compromise|settlement)",
            r"(?:had|has|have) (?:not|never) (?:agreed|signed|accepted)",
        ),
    ),
)
