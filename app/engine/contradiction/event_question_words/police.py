"""Questions of a march, an arrest or a crime: who was armed, what force was used, was he there. Data, in the form of `general.py`."""

from __future__ import annotations

POLICE_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
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
            r"(?:his|her) (?:phone|car|fingerprints|dna|blood) (?:was|were) (?:found|seen|logged|located|traced|tracked)",
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
            r"(?:was|were|been) at an? .{1,30} (?:on|at) the (?:night|evening|day|time|morning|afternoon) of",
            r"(?:was|were) (?:in|at) .{1,30} that (?:evening|night|day|morning|afternoon)",
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
)
