"""Questions of which an event has one, with the words that answer them: who reads two opposite answers needs no other word in common. Data.

Each: its name, words that say yes, words that say no. Patterns over folded text; `~` stands for up to three words between.
"""

from __future__ import annotations

OF_MANY_THINGS = frozenset(("was the thing sound", "is it genuine", "did they know"))
"""Questions an event may have of several things: the two claims must have a word for the thing in common."""
OF_WHEREABOUTS = frozenset(("was he there",))
"""Questions whose answers name different places."""
GENERAL_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
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
        "were they asked",
        (
            r"(?:parents|residents|staff|workers|neighbours|villagers|members|the union|the public) (?:were|was|had been|have been) (?:fully |widely )?(?:consulted|asked|heard|involved)",
            r"consulted (?:the |all |every |its |our )?(?:parents|residents|staff|workers|neighbours|villagers|members|unions?|public)",
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
