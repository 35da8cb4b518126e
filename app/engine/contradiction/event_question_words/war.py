"""More questions of which an event has one: of fighting, captives, sieges and borders. Data, as in `event_question_words`."""

from __future__ import annotations

WAR_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "were the dead fighters",
        (
            r"(?:terrorists|militants|bandits|gunmen|fighters|insurgents) (?:\S+ ){0,2}(?:eliminated|neutrali[sz]ed|killed|put out of action|died)",
            r"(?:dead|killed|victims) (?:was|were) (?:\S+ ){0,3}(?:bandits|terrorists|militants|fighters|gunmen|bomb-maker|commanders?)",
            r"(?:every one|each|all) of the dead had (?:a rifle|a gun|weapons)",
        ),
        (
            r"(?:dead|killed|those who died|victims|dead man) (?:was|were) (?:\S+ ){0,4}(?:civilians|herders|farmers|guests|shoppers|traders|villagers)",
            r"(?:dead|killed|those who died|victims|dead man) (?:was|were) (?:\S+ ){0,4}(?:fishermen|miners|students|pupils|schoolteacher|teacher|shopkeeper)",
            r"none of them in uniform",
            r"(?:never|not) held a (?:gun|rifle|weapon)",
            r"(?:guests|mourners) at a (?:wedding|marriage feast|funeral)",
        ),
    ),
    (
        "were they put to death",
        (
            r"shot (?:them|him|the men|the prisoners) (?:one by one|dead in cold blood|against a wall)",
            r"in cold blood",
            r"lined up and shot",
            r"(?:were|was|had been) executed",
            r"summary executions?",
        ),
        (
            r"(?:fell|died|killed) (?:in|during) (?:a |the |an )?(?:\w+ )?(?:firefight|battle|combat|clash|clashes|exchange of fire|fighting)",
            r"in a firefight",
        ),
    ),
    (
        "was it a rescue by force",
        (
            r"(?:commandos|special forces|troops|soldiers) (?:\S+ ){0,3}(?:stormed|freed|rescued|plucked|liberated)",
            r"raid on (?:its|the|a|our) (?:camp|hideout|base)",
            r"died in the (?:rescue|raid|storming)",
        ),
        (
            r"(?:let go|set free|freed|released) (?:once|as a (?:gesture|goodwill)|after|in return|in exchange|unharmed|voluntarily|without conditions)",
            r"driven to the border",
            r"(?:escaped|climbed out|ran away|slipped away|walked out)",
            r"not a (?:single )?shot (?:was|had been) fired",
        ),
    ),
    (
        "may people leave",
        (
            r"free to (?:walk out|leave|go|cross)",
            r"(?:not|never) (?:stopped|prevented|hindered) (?:a soul|anyone|anybody|civilians|people)",
            r"corridor (?:is|was|remains) open",
        ),
        (
            r"(?:shoots?|shot|fires?|fired) (?:at )?(?:whoever|anyone who|anybody who|those who|people who) (?:attempts?|attempted|tr(?:y|ies|ied)|leaves?|left|flees?|fled)",
            r"those who tried (?:\S+ ){0,4}(?:mown down|shot|turned back|killed)",
            r"(?:barred|prevented|kept|stopped) from (?:leaving|fleeing|crossing)",
            r"no (?:\w+ )?(?:boat|bus|convoy|one) (?:\S+ ){0,2}allowed to leave",
            r"human shields?",
        ),
    ),
    (
        "may inspectors enter",
        (
            r"(?:open|access) (?:to|for) (?:any|all|every|the) (?:inspectors?|observers?|journalists?|reporters?|monitors?)",
            r"(?:full|free|unhindered) access",
        ),
        (
            r"(?:barred|banned|blocked|shut out|kept) from (?:the|entering|visiting)",
            r"(?:refused|denied) (?:\w+ )?(?:entry|access)",
            r"(?:turned|sent) (?:back|away) at",
        ),
    ),
    (
        "was the place empty",
        (
            r"(?:nobody|no one|not a soul) (?:was |had been )?(?:inside|in (?:it|there|the building))",
            r"(?:stood|was|were|had been|lay) (?:empty|abandoned|deserted|disused)",
            r"had been (?:sent home|evacuated|moved out)",
        ),
        (
            r"(?:packed|full|crowded|filled) (?:with|of) (?:\w+ )?(?:families|people|patients|children|pupils|civilians|refugees|women|shoppers|worshippers)",
            r"(?:families|people|civilians|children|hundreds) (?:\w+ )?sheltering",
            r"carried (?:\S+ ){0,3}(?:children|pupils|bodies|wounded) (?:\S+ ){0,2}(?:out|up)",
        ),
    ),
    (
        "were they marked",
        (
            r"(?:bore|carried|showed) (?:the|a|its|their) (?:\w+ )?(?:emblem|flag|markings|red cross|sign|badge)",
            r"(?:clearly|plainly|well) marked",
            r"marked (?:with|as)",
        ),
        (r"(?:no|without) (?:any )?(?:markings?|emblems?|flags?|signs?|identification)", r"unmarked"),
    ),
    (
        "was the route agreed",
        (
            r"(?:approved|agreed|authori[sz]ed) the (?:itinerary|route|passage|journey|flight|convoy)",
            r"(?:coordinated|cleared|agreed) (?:\S+ ){0,2}with (?:the|both|all|us)",
        ),
        (
            r"(?:not|never) (?:been )?(?:cleared|coordinated|agreed|announced|approved)",
            r"without (?:\w+ )?(?:approval|permission|clearance|coordination)",
        ),
    ),
    (
        "were they challenged first",
        (
            r"called (?:up)?on (?:\S+ ){0,3}to (?:halt|stop|surrender|identify)",
            r"(?:fired|gave|given|sounded) (?:\S+ ){0,3}(?:warning shots?|blasts?)",
            r"hailed (?:the|them|him|her|it)",
            r"(?:warned|challenged|ordered) (?:\S+ ){0,3}(?:three times|twice|repeatedly|several times)",
        ),
        (
            r"(?:nobody|no one) (?:shouted|called|hailed|warned|said)",
            r"no (?:horn|light|signal|shout|warning shot|voice)",
            r"without (?:a|any) (?:shout|call|signal|challenge|word)",
        ),
    ),
    (
        "did they save them",
        (
            r"(?:took|brought|got|pulled) (?:all|every|everybody|everyone|the whole|both) (?:\S+ ){0,3}(?:off|out|aboard|ashore|to safety)",
            r"(?:everybody|everyone|all) (?:\S+ ){0,3}(?:got out|brought out|rescued|saved) ?(?:in time)?",
        ),
        (
            r"left (?:\S+ ){0,2}(?:clinging|to drown|in the water|to die|behind|stranded)",
            r"(?:steamed|sailed|drove|flew|sped) (?:off|away|on|past)",
            r"(?:drowned|swept away)",
        ),
    ),
    (
        "was it in somebody's waters",
        (r"(?:inside|within|in) (?:\S+ ){0,2}(?:own |territorial |national )(?:waters|airspace|territory|soil)",),
        (r"(?:on the high seas|in international (?:waters|airspace)|beyond (?:anybody's|any|the) (?:\w+ )?limit)",),
    ),
    (
        "was it off course",
        (
            r"(?:off|from|left|out of) (?:its|the) (?:\w+ )?(?:course|corridor|route|flight path|lane)",
            r"(?:strayed|wandered|drifted) (?:\S+ ){0,4}(?:off|from|into|over)",
        ),
        (
            r"(?:exactly )?where it (?:was meant|was supposed|should have been|had) to be",
            r"(?:kept|stayed|was|remained) (?:to|on|in|within) (?:its|the) (?:\w+ )?(?:course|corridor|route|flight path|lane)",
            r"never (?:left|strayed|deviated)",
        ),
    ),
    (
        "did he take his own life",
        (r"(?:took|taken) (?:his|her|their) own li(?:fe|ves)", r"(?:hanged|hanging|killed|shot) (?:himself|herself)", r"suicide"),
        (
            r"(?:beaten|tortured|kicked) (?:until|to death)",
            r"(?:was|were|been) (?:strangled|murdered|smothered|poisoned|killed by)",
            r"(?:heart attack|heart failure|natural causes|weakness of the heart) (?:\S+ ){0,3}(?:killed|caused|death)?",
        ),
    ),
    (
        "did they go over freely",
        (
            r"of (?:their|his|her) own (?:accord|free will)",
            r"(?:asked|applied|applying) for asylum",
            r"defected",
            r"crossed over voluntarily",
        ),
        (r"(?:carried off|abducted|kidnapped|dragged|taken hostage|taken by force|snatched)",),
    ),
    (
        "is the crossing open",
        (
            r"(?:trade|traffic|crossings?|flights) (?:\S+ ){0,3}resumed",
            r"(?:border|crossing|barrier|pass|bridge) (?:\S+ ){0,2}(?:reopened|opened again|lifted)",
        ),
        (
            r"(?:not|never) (?:been )?(?:lifted|reopened|opened)",
            r"(?:border|crossing|pass|bridge) (?:is|was|has been|remains|remained) (?:\w+ )?(?:closed|sealed|shut)",
        ),
    ),
    (
        "is there hunger",
        (
            r"(?:died|dying|dead) of (?:hunger|starvation)",
            r"starv(?:ing|ed|ation)",
            r"(?:boiling|eating) (?:leather|leaves|grass|weeds|roots)",
            r"cut off from (?:any|all|every) (?:supply|supplies|food|aid)",
        ),
        (
            r"(?:well|better|fully|amply) (?:stocked|supplied|fed)",
            r"(?:lorries|trucks|tons|tonnes) of (?:food|flour|grain|aid) (?:\S+ ){0,2}(?:gone in|entered|arrived|delivered|let in)",
            r"(?:no|not any) (?:shortage|shortages|hunger|famine)",
            r"(?:food|flour) for (?:\w+ )?(?:weeks|months)",
        ),
    ),
    (
        "was a deal signed",
        (
            r"(?:initialled|initialed|signed) by (?:both|all|the two)",
            r"signatures? of (?:both|all|the two)",
            r"put(?:ting)? (?:his|her|their|its) name to",
            r"settlement (?:has|had) been reached",
        ),
        (
            r"binds? (?:no one|nobody|neither)",
            r"(?:nothing|not a thing) (?:has been|had been|was) (?:signed|agreed|settled)",
            r"(?:broke up|ended) without (?:a|an|any)",
        ),
    ),
    (
        "is the ship afloat",
        (
            r"afloat",
            r"under (?:its|her|their) own power",
            r"(?:seaworthy|in no danger of sinking|not (?:sinking|sunk|sink))",
        ),
        (
            r"(?:was|is|were|are) sinking",
            r"(?:sank|sunk|gone down|went down)",
            r"(?:adrift|without) ~(?:power|engine)",
        ),
    ),
    (
        "was it hit from outside",
        (
            r"(?:missiles?|rockets?|shells?|drones?|bombs?) (?:had |have )?(?:\w+ )?(?:hit|struck|landed (?:on|in)|fell on|slammed into|crashed into)",
            r"(?:missile|rocket|drone|air|artillery) (?:salvo|strike|attack) (?:hit|on|had)",
            r"(?:was|were|had been|been) (?:hit|struck) by (?:\S+ ){0,3}(?:missiles?|rockets?|shells?|drones?|bombs?)",
        ),
        (
            r"(?:fire|blaze|blast|explosion) (?:had )?(?:began|begun|started|broke out|broken out) in (?:a|the) (?:\w+ )?(?:bunker|boiler|store|storeroom|kitchen|engine|workshop|warehouse|cable|transformer)",
            r"(?:caused by|due to|because of) (?:an? )?(?:technical (?:fault|failure)|short circuit|careless smoking|gas leak|faulty wiring|safety violation)",
            r"badly maintained (?:boiler|engine|plant|pipe|tank)",
            r"(?:ammunition|munitions|gas|fuel) (?:\w+ )?(?:stored|depot|tank|bottles?|cylinders?) (?:\S+ ){0,4}(?:exploded|went off|blew up)",
        ),
    ),
)
