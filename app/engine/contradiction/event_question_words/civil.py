"""More questions of which an event has one: of work, courts, firms, elections, crowds and accidents. Data, as in `event_question_words`."""

from __future__ import annotations

CIVIL_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "was anybody hurt",
        (
            r"(?:people|persons?|workers|residents|protesters|children|woman|man|girl|boy|patients?) ~(?:hurt|injured|wounded|clubbed|beaten|hospitali[sz]ed)",
            r"stitched up",
            r"broken (?:arms?|legs?|ribs?|nose|jaw|bones?)",
            r"with (?:burns|cuts|bruises|wounds|fractures|gunshot wounds|broken \w+)",
        ),
        (
            r"without (?:a scratch|injur(?:y|ies)|bloodshed|hurting any(?:one|body)|any(?:one|body) being hurt)",
            r"(?:nobody|no one|not one person|none of them) ~(?:hurt|injured|harmed|wounded|harm)",
            r"no (?:injuries|casualties|lives (?:had been |were )?lost)",
            r"(?:all|everyone|everybody) ~out of danger",
        ),
    ),
    (
        "was it lawful",
        (
            r"(?:is|was|were|been) (?:perfectly |entirely |fully )?(?:lawful|legal)",
            r"within the law",
            r"(?:every|each) (?:comma|letter|line|article) of the ~law",
            r"(?:according to|in line with|complied with|respected) the (?:law|constitution|rules)",
            r"(?:judges?|court|magistrate) ~(?:green light|signed ~order|approved|authori[sz]ed|cleared)",
        ),
        (
            r"(?:unlawful|illegal|unlawfully|illegally|unconstitutional)",
            r"against the law",
            r"(?:broke|violated|breached|flouted|in breach of) the (?:law|constitution|rules)",
            r"without (?:a|the|any) (?:ballot|vote|permit|licen[cs]e|warrant|court order)",
            r"no (?:court|judge|warrant) ~(?:asked|issued|signed|approved|ordered)",
        ),
    ),
    (
        "are they free",
        (
            r"walk(?:ed|s) free",
            r"(?:was|were|been|is|are) (?:released|freed|let go|set free)",
            r"comes? and goes?",
            r"free to (?:go|leave|move|travel)",
            r"(?:is|was) a free (?:man|woman)",
            r"not (?:under arrest|in custody|detained|a prisoner)",
        ),
        (
            r"behind bars",
            r"(?:still|remain(?:s|ed)?) (?:being )?(?:held (?:by|in|at|as|there|captive|hostage|without)|in (?:custody|jail|prison|detention|a cell)|detained|jailed|locked up)",
            r"(?:ringed|surrounded|guarded) by (?:soldiers|police|troops|policemen)",
            r"under (?:house )?arrest",
        ),
    ),
    (
        "was defeat admitted",
        (r"conced(?:e|ed|es)", r"admitted defeat", r"congratulated (?:the|his|her|him)", r"accept(?:ed|s) (?:the result|defeat)"),
        (
            r"(?:not|never) (?:conceded|concede|admitted defeat|accept(?:ed)? (?:the result|defeat))",
            r"refus(?:ed|es) to concede",
            r"reject(?:ed|s) the result",
        ),
    ),
    (
        "did the lines work",
        (
            r"(?:internet|web|network|phones?|lines?|signal) ~(?:never|not) ~(?:switched off|cut|down|blocked|shut)",
            r"(?:internet|web|network|phones?) ~(?:worked|working|available|running)",
        ),
        (
            r"(?:internet|web|network|phones?|phone lines|lines?) (?:was|were|is|are|had been|went) (?:(?!never|not)\w+ )?(?:down|cut|blocked|shut|switched off|dead|jammed)",
        ),
    ),
    (
        "were those concerned told",
        (
            r"(?:told|informed) ~(?:to (?:their|his|her) faces?|in person|personally|face to face|one by one|first)",
            r"(?:rang|called|phoned|visited|informed|notified) the (?:mother|father|family|parents|relatives|wife|widow|staff)",
            r"(?:was|were|had been) (?:informed|told) (?:at once|the same day|immediately|within)",
        ),
        (
            r"from (?:a text(?: message)?|the newspapers?|the news|the press|television|the radio|social media|an email|facebook)",
            r"(?:kept|left) in the dark",
            r"(?:nobody|no one) (?:told|informed|rang|called|phoned) (?:us|them|the|his|her)",
        ),
    ),
    (
        "was consent given",
        (
            r"signed (?:a |the |its |their )?(?:consent )?forms?",
            r"(?:with|gave|given) (?:their|his|her|full|written) (?:\w+ )?consent",
            r"(?:had )?(?:agreed|consented) in writing",
        ),
        (
            r"(?:nobody|no one) asked ~consent",
            r"without ~(?:consent|permission|asking)",
            r"never (?:asked|consented|agreed)",
            r"not asked ~consent",
        ),
    ),
    (
        "was he watched",
        (
            r"(?:checked|watched|supervised|guarded|looked after|monitored) ~(?:every|constantly|around the clock|at all times|throughout|day and night)",
            r"under constant (?:watch|supervision|observation)",
        ),
        (
            r"(?:no guard|no officer|no nurse|no one|nobody) ~(?:came near|came|looked in|checked|was there)",
            r"left (?:alone|unattended|unsupervised)",
            r"unsupervised",
            r"unattended",
        ),
    ),
    (
        "is the money there",
        (
            r"(?:fully funded|funded in full|no (?:hole|gap|shortfall|deficit))",
            r"every (?:cent|crown|penny|euro|dollar) (?:\S+ ){0,2}(?:where it should|accounted for|still there|in the account)",
            r"(?:accounts|books|pensions?) (?:are|were|is|was) (?:in order|safe|covered)",
        ),
        (
            r"(?:million|billion|thousand)s? (?:\w+ )?short\b",
            r"(?:shortfall|hole|black hole|deficit) (?:of|in)",
            r"underfunded",
            r"(?:emptied|plundered|looted|embezzled|siphoned|squandered)",
        ),
    ),
    (
        "is there a buyer",
        (
            r"(?:a|one|the) buyer (?:had|has|was|is) (?:signed|been found|found|ready|agreed)",
            r"(?:firm|binding|serious) offers? (?:had|has|have) (?:come|been)",
        ),
        (
            r"(?:not one|not a single|no) (?:serious |firm |binding )?(?:offers?|bids?|buyers?)",
            r"(?:nobody|no one) (?:wanted|offered|was willing) ~buy",
        ),
    ),
    (
        "does the result stand",
        (r"result (?:stands|stood|is (?:valid|final))", r"(?:upheld|confirmed) the result"),
        (r"(?:title|result|victory|medal|win|election) ~(?:taken|annulled|void|stripped|cancelled|overturned|quashed)",),
    ),
    (
        "was it left to chance",
        (r"(?:picked|chosen|drawn|selected|decided) (?:by lot|at random|by a draw|by ballot)",),
        (
            r"hand-?\s?picked",
            r"(?:chosen|named|appointed|selected) (?:in advance|beforehand|by (?:his|her|their) (?:friends?|allies|cronies))",
        ),
    ),
    (
        "was there a recording",
        (r"(?:footage|recording|tape|film) ~(?:wiped|erased|deleted|destroyed|shows|showed|seized)",),
        (
            r"camera(?:s)? ~(?:broken|off|out of order|not working|out of service|faulty|defunct)",
            r"(?:no|not any) (?:footage|recording|film|tape) ~(?:exists?|made|taken)",
        ),
    ),
    (
        "was it a loan",
        (r"(?:was|were|as|only|just|been) a (?:private |personal |friendly )?loan", r"(?:lent|borrowed|repaid|paid (?:it )?back)"),
        (
            r"(?:bribes?|kickbacks?|pay-?offs?)",
            r"pocketed",
            r"(?:paid|paying) ~for (?:the|a|his|her) ~(?:contract|vote|permit|licen[cs]e|favou?r)",
        ),
    ),
    (
        "was it tampered with",
        (
            r"tampered with",
            r"(?:somebody|someone) (?:had )?(?:tampered|opened|switched|swapped|altered|touched)",
            r"(?:switched|swapped) the",
        ),
        (
            r"seals? (?:was|were|had been) (?:whole|intact|unbroken|in place)",
            r"(?:no|not any|without) (?:trace|sign)s? of (?:tampering|manipulation|interference)",
        ),
    ),
    (
        "did they belong to the firm",
        (
            r"(?:carried|had|held) (?:(?:a|the|their) )?(?:company|works|staff) (?:pass|passes|card|cards|badge|badges)",
            r"on the (?:payroll|company's books)",
            r"(?:were|was) (?:employees?|workers?|staff|members?) of the (?:company|firm|mine|plant|union)",
        ),
        (
            r"(?:never|not|none of (?:whom|them)) ~(?:worked for|employed by|on the payroll|belonged to)",
            r"(?:were|was) (?:illegal \w+|intruders?|outsiders?|trespassers?)",
        ),
    ),
    (
        "was it self-defence",
        (
            r"(?:in|acted in) self-defen[cs]e",
            r"only after (?:being|they were|he was|she was|coming under|they had been|he had been)",
            r"(?:charged|lunged|advanced|rushed) at (?:the |our |his )?(?:officers?|police|guards?|soldiers?|men|troops)",
            r"(?:fired|shot) back",
        ),
        (
            r"unarmed ~(?:gunned down|shot|killed|mown down|fired)",
            r"as (?:they|he|she) (?:fled|ran|were fleeing|was fleeing|ran away)",
            r"(?:shot|hit|wounds?) ~(?:from behind|in the back)",
            r"with (?:their|his|her) hands (?:up|raised|in the air)",
        ),
    ),
    (
        "did the vote go ahead",
        (r"went (?:ahead|on) (?:as (?:planned|usual|scheduled|normal)|without)", r"(?:goes|going) ahead as (?:planned|scheduled)"),
        (r"(?:was|were|been|is|are) (?:called off|cancelled|postponed|suspended|scrapped|abandoned)",),
    ),
    (
        "did anybody come",
        (
            r"(?:crew|technicians?|team|ambulances?|engineers?|inspectors?|officers?|patrol|repairmen|doctors?) (?:was|were|had been) (?:sent|dispatched|on site)",
            r"(?:a|our|its|the|two|three|regular) (?:visits?|call-?outs?) (?:on|in|at|last|to|by|from)",
            r"(?:sent|dispatched) (?:a |an |two |three )?(?:crew|technicians?|team|ambulances?|engineers?|inspectors?|patrol|repairmen)",
            r"(?:crew|technicians?|team|ambulances?|engineers?|inspectors?|officers?|patrol) (?:came|arrived|went|attended|visited)",
        ),
        (
            r"(?:no|not one|not a single) (?:crew|technician|team|ambulance|engineer|inspector|officer|patrol|repairman|doctor) ~(?:came|went|showed up|arrived|turned up|sent|appeared|visited)",
            r"(?:nobody|no one) (?:ever )?(?:came|showed up|turned up|arrived)",
        ),
    ),
    (
        "were they outsiders",
        (
            r"(?:was|were|are) (?:all )?(?:outsiders|strangers|foreigners|paid agitators)",
            r"(?:bused|bussed|brought|driven|flown) in (?:from|by)",
        ),
        (
            r"(?:children|sons|people|youth|daughters) of (?:this|our|the) (?:town|village|area|district|community|valley)",
            r"(?:know|knew) (?:every one|each|all) of them",
            r"(?:our|their) own (?:people|sons|youth|neighbours|children)",
        ),
    ),
)
