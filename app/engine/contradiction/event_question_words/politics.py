"""More questions of which an event has one: of elections, parties, councils, tenders and scandals. Data, as in `event_question_words`."""

from __future__ import annotations

POLITICS_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "were observers let in",
        (
            r"(?:had|have) (?:their|its|our|his|her) (?:own )?(?:people|agents|observers|delegates) (?:at|in|inside|on)",
            r"(?:observers?|monitors?|agents?|delegates|watchers|scrutineers?) (?:had |have )?(?:followed|watched|attended|witnessed|oversaw|overseen) (?:the|every|each|all)",
            r"(?:free|full|unhindered|open) access to (?:the |every |all )?(?:polling|count|counting|stations)",
            r"(?:observers?|monitors?|agents?|scrutineers?|representatives|witnesses) ~(?:admitted|let in|sat|seated|allowed in|given access|present|watched|followed)",
            r"(?:people|agents|men|representatives|delegates) (?:had )?(?:sat|sitting|stood) (?:next to|beside|behind|alongside|in the (?:room|hall))",
            r"every party (?:had|was) (?:somebody|someone|people|an? \w+|represented)",
            r"(?:let|admitted|allowed) (?:in )?(?:all |every |the |our )?(?:observers?|monitors?|scrutineers?)",
            r"(?:anyone|nobody|no one|no observers?|none of them) (?:had been |has been |was |were )?(?:excluded|barred|kept out|turned away|refused|thrown out|expelled)",
            r"(?:(?:observers?|monitors?|representatives?|delegates|scrutineers|journalists|reporters|lawyers|inspectors)|(?:his|her|their) people) (?:sat|was present|were present|stood|watched|had (?:full |free )?access|were admitted|were let in|came and went)",
            r"no (?:observers?|monitors?|representatives?|delegates|scrutineers|journalists|reporters|lawyers|inspectors) (?:\S+ ){0,5}(?:turned up|came|appeared|asked)",
        ),
        (
            r"(?:observers?|monitors?|scrutineers?|agents) (?:\S+ ){0,2}(?:shoved|pushed|herded|driven|ushered|escorted) (?:\S+ ){0,2}(?:out|into|away)",
            r"(?:observers?|monitors?|agents?|delegates|watchers|scrutineers?) (?:\S+ ){0,4}(?:outside|in the (?:street|corridor|rain|car park)|at the door|from entering)",
            r"(?:not|never) (?:been )?(?:allowed|permitted) (?:inside|in|to (?:watch|enter|observe|follow))",
            r"(?:kept|locked|shut|thrown|driven|barred|sent|ordered) out of the (?:polling|counting|hall|room|count)",
            r"(?:observers?|monitors?|scrutineers?|anyone|agents|representatives) ~(?:kept out|excluded|barred|turned away|sent away|refused entry|shut out|expelled|ejected|sent out|thrown out|locked out)",
            r"(?:turn(?:ed|ing)|sent|sending|keep(?:ing)?|kept|shut(?:ting)?) ~(?:observers|monitors|scrutineers|our people|agents) (?:away|out)",
            r"(?:refused|denied) (?:entry|access|admission)",
            r"(?:barring|excluding|expelling|ejecting|excluded|expelled|ejected) ~(?:observers|monitors|agents|scrutineers)",
            r"behind (?:closed|locked) doors",
            r"(?:observers?|monitors?|representatives?|delegates|scrutineers|journalists|reporters|lawyers|inspectors) ~(?:kept out|locked out|shut out|thrown out|barred|turned away|excluded|expelled|ejected|refused (?:entry|access)|denied (?:entry|access)|removed)",
            r"(?:barred|excluded|expelled|ejected|turned away) (?:its |his |her |our |the |their )?(?:observers?|monitors?|representatives?|delegates|scrutineers|journalists|reporters|lawyers|inspectors)",
        ),
    ),
    (
        "was every vote counted",
        (
            r"no (?:ballot|vote|envelope|slip) (?:was |had been |went )?(?:left|lost|missing|unopened|uncounted|overlooked)",
            r"(?:every|each) (?:\w+ )?(?:vote|ballot|slip) ~(?:counted|tallied|registered)",
            r"(?:all|the) (?:votes|ballots) (?:were|had been|have been) (?:properly |correctly |duly )?counted",
        ),
        (
            r"(?:votes|ballots|envelopes) (?:\S+ ){0,3}(?:bin|skip|ditch|unopened|rubbish|shredder|binned|discarded)",
            r"(?:binned|discarded|left out|lost|ignored) (?:\S+ ){0,3}(?:votes|ballots|ballot papers)",
            r"(?:votes|ballots|ballot papers|slips) ~(?:uncounted|not (?:been )?counted|never counted|thrown away|dumped|burn(?:ed|t)|vanished|disappeared|missing|in a (?:ditch|bin|skip))",
            r"(?:threw|thrown) away ~(?:votes|ballots)",
        ),
    ),
    (
        "was the count stopped",
        (
            r"(?:count|counting|tally|tallying) ~(?:halted|stopped|interrupted|suspended|broken off|frozen)",
            r"(?:halted|stopped|interrupted|suspended|broke off) the (?:count|counting|tally)",
        ),
        (
            r"(?:count|counting|tally) ~(?:continued|went on|ran on|carried on|never (?:stopped|interrupted|paused))",
            r"(?:counted|counting) (?:all|through the) night",
        ),
    ),
    (
        "were the boxes guarded",
        (
            r"boxes ~(?:sealed|guarded|under guard|locked|never (?:left|out of sight))",
            r"(?:seals?|police|soldiers|officers) ~(?:on|guarded|watched over|beside) ~(?:boxes|bags)",
        ),
        (r"boxes ~(?:unsealed|unguarded|open|opened|disappeared|vanished|driven|taken away|in a (?:private )?car)",),
    ),
    (
        "did the polls open on time",
        (
            r"(?:polls|polling stations?|booths|polling places) ~opened ~(?:on time|punctually|as scheduled|at (?:six|seven|eight))",
            r"opened ~on the (?:stroke|dot|minute)",
        ),
        (
            r"(?:polls|polling stations?|booths|polling places) ~(?:opened late|hours late|never opened|remained (?:closed|shut)|stayed (?:closed|shut)|not (?:opened|open))",
            r"(?:ran|run|running) out of (?:ballots?|ballot papers|slips|forms)",
        ),
    ),
    (
        "has he the numbers",
        (
            r"(?:backing|support) of (?:\S+ ){0,3}(?:deputies|members|lawmakers|senators|councillors|delegates)",
            r"(?:has|have|had|commands?|commanded|got) (?:the (?:votes|numbers)|(?:a|its|a clear|a solid|a working) majority|enough (?:votes|seats|deputies))",
            r"majority (?:is|was|stands|stood) (?:solid|secure|safe|intact|firm)",
        ),
        (
            r"(?:deputies|lawmakers|senators|councillors|allies|members) (?:\S+ ){0,2}(?:deserted|deserting|defected|defecting|abandoned|abandoning|turned against|jumped ship)",
            r"(?:short of|lacks?|lacked|lost|without|losing) (?:a|its|his|her|the|their) (?:\w+ )?majority",
            r"(?:votes?|seats?|deputies) short",
            r"(?:not|nowhere near) ~enough (?:votes|seats|deputies)",
        ),
    ),
    (
        "has he the confidence",
        (
            r"(?:full|complete|total|unreserved) (?:confidence|support|backing|trust)",
            r"(?:stands?|stood|rall(?:y|ied)) ~(?:behind|by|round) (?:him|her|the (?:leader|minister|chairman|mayor|chief))",
            r"enjoys? the (?:confidence|support|trust)",
        ),
        (
            r"lost ~(?:confidence|support|trust|backing)",
            r"(?:no longer|not) (?:had|have|has|enjoys?|enjoyed) ~(?:confidence|support|trust|backing)",
            r"(?:no|of no)[- ]confidence",
            r"(?:demanded|calls? for|called for) (?:his|her) (?:head|resignation|departure)",
        ),
    ),
    (
        "is he in the race",
        (
            r"(?:declared|announced|filed|confirmed) (?:his|her) (?:candidacy|bid)",
            r"(?:in|entered|joined) the race",
            r"(?:is|was) (?:running|standing) for",
        ),
        (
            r"(?:out of|quit|left|withdrawn from|withdrew from|pulled out of|dropped out of) the race",
            r"no (?:intention|plans?|wish|ambition) ~(?:run|running|stand|standing)",
            r"withdr[ae]wn? (?:his|her) (?:candidacy|bid)",
        ),
    ),
    (
        "was money taken",
        (
            r"bought (?:its|his|her|their) way",
            r"(?:gifts?|payments?|cash|sums?) (?:\S+ ){0,5}(?:found (?:its|their) way|ended up|landed|flowed|was paid|were paid|went) (?:to|in|into|with)",
            r"(?:on|in) the (?:pay|pocket) of",
            r"(?:accepted|took|taken|received|pocketed|collected|demanded|handed|slipped|passed|paid|given|gave) ~(?:bribes?|envelopes?|kickbacks?|backhanders?|bundles? of|suitcases?)",
            r"(?:accepted|took|pocketed|received|handed|slipped|paid|given) (?:\S+ ){0,5}in cash",
            r"(?:stuffed|filled|full|envelope) with (?:cash|money|banknotes|\d+)",
            r"bought (?:his|her|their) (?:votes?|silence|support|signature)",
            r"(?:accepted|took|taken|received|pocketed) (?:about |some |more than )?[\d.,]+ (?:million |thousand )?(?:crowns|talers|dollars|euros|pounds|marks|francs|pesos|rand)",
            r"(?:handed|given|gave|passed|slipped) (?:\S+ ){0,4}(?:an? )?(?:envelope|suitcase|bag of (?:money|cash)|bribes?)",
            r"(?:accepted|took|taken|paid|received|offered) (?:\w+ )?(?:bribes?|kickbacks?|hush money)",
        ),
        (
            r"no (?:money|cash|crown|payment|bribe)s? (?:\S+ ){0,3}(?:went|paid|flowed|changed|passed|taken|offered|received)",
            r"(?:not|never) (?:had|seen|received|taken|accepted|got|asked for) (?:a |one |any |so much as a )(?:\w+ )?(?:cent|penny|crown|euro|dollar)",
            r"never (?:paid|given|taken|accepted|received|asked for|offered|seen|touched|had) ~(?:penny|cent|crown|money|official|officials|bribes?|envelopes?|favou?r|gift)",
            r"not (?:a|one|a single) (?:single )?(?:cent|penny|crown|euro|dollar) ~(?:changed hands|taken|paid|accepted|went|received)",
            r"(?:nobody|no one) ~(?:gave|paid|offered|handed|bribed) (?:me|us|him|her|them|any)",
            r"no money (?:ever )?(?:changed|was|had)",
            r"paid for ~(?:out of|from) (?:my|his|her|our|their) own (?:pocket|money|savings)",
            r"(?:never|not) (?:paid|given|gave|bribed|took|taken|accepted|received) (?:any|a (?:cent|penny|bribe|single)|one|anyone|anything|money)",
            r"(?:nobody|no one) (?:had |has |ever )*(?:gave|given|paid|offered|bribed|handed)",
            r"(?:took|taken|accepted|received|paid) no (?:money|bribes?|cash|payment|gifts?)",
        ),
    ),
    (
        "was the money declared",
        (
            r"(?:declared|disclosed|reported|booked|listed) (?:every|all|each|the) ~(?:donations?|gifts?|cent|crown|penny|payments?|income|trips?|shares)",
            r"(?:every|each) (?:donation|cent|crown|penny|gift|payment) ~(?:declared|accounted for|booked|recorded|reported|disclosed|receipt)",
            r"(?:donations?|gifts?|payments?|assets|shares) (?:was|were|had been|have been) (?:properly |duly |fully |all )?(?:declared|disclosed|audited|registered|reported)",
        ),
        (
            r"undeclared",
            r"undisclosed (?:donations?|gifts?|payments?|loans?|assets|shares|income)",
            r"(?:hid|hidden|hiding|concealed|failed to (?:declare|disclose|report)) ~(?:donations?|gifts?|payments?|assets|income|money|shares|villa|flat|account)",
            r"off the books",
            r"(?:slush|secret|hidden|black) (?:fund|funds|accounts?|donations?|cash ?box)",
        ),
    ),
    (
        "was there foreign money",
        (
            r"(?:paid|financed|funded|bankrolled|steered|directed) (?:by|from) (?:abroad|foreign|a foreign|outside)",
            r"foreign (?:money|funds|funding|agents?|cash|paymasters?|powers?|interference|meddling)",
        ),
        (
            r"(?:cent|crown|penny|donation|money|funds) ~from (?:our |its |their |her |his )?(?:own )?(?:members|supporters|citizens|small donors|readers)",
            r"home-?grown",
            r"not (?:a|one|a single) (?:cent|crown|penny) ~(?:abroad|foreign)",
        ),
    ),
    (
        "was he chosen on merit",
        (r"on merit", r"(?:best|most) qualified", r"(?:won|through|after) an open (?:competition|contest|procedure)", r"best candidate"),
        (
            r"nepotism",
            r"cronyism",
            r"jobs for the (?:boys|family)",
            r"because (?:he|she) (?:is|was) ~(?:son|daughter|brother|cousin|friend|nephew|niece|wife|party member)",
        ),
    ),
    (
        "did he leak it",
        (
            r"(?:fed|leaked|passed|planted|slipped|tipped off) (?:the (?:\w+ )?story|it|the press|the paper|reporters)",
            r"(?:passed|gave|given|handed|sold|sent) (?:it|them|the \w+) to (?:the |a )?(?:press|newspapers?|reporters?|journalists?|media)",
            r"(?:leaked|slipped|fed|passed|handed|forwarded|gave) ~(?:file|memo|documents?|recordings?|tape|emails?|draft|minutes|papers?|letter|report|text) ~to ~(?:press|newspapers?|reporters?|journalists?|media|radio|broadcaster)",
            r"(?:leak|memo|document|recording|tape|letter) (?:came|originated|stemmed) (?:straight |directly )?from (?:his|her|the (?:minister|mayor|chief|leader)\S*) (?:office|desk|staff|computer|phone)",
            r"(?:was|were) the (?:leaker|source of the leak|mole)",
        ),
        (
            r"(?:got|had|received|obtained) (?:the \w+|it) from (?:some(?:body|one) else|elsewhere|another|other)",
            r"(?:never|not) (?:spoken|talked|spoke|leaked|passed|had (?:any )?contact) ~(?:press|reporters?|journalists?|media|a word|anything)",
            r"(?:nobody|no one) (?:here|in (?:my|his|her|our|the) \w+) (?:had )?(?:spoke|spoken|talked|leaked|passed)",
            r"(?:leak|leaks?) (?:did|had) not come from",
            r"nothing (?:had )?(?:left|leaked from|got out of) (?:my|his|her|our|the) (?:office|department|ministry|cabinet)",
        ),
    ),
    (
        "did he say it",
        (
            r"(?:on tape|on record|in black and white)",
            r"(?:heard|recorded|taped|filmed) (?:him|her|the \w+) (?:say|saying|tell|telling|call|calling|promise|use|shout)",
            r"(?:his|her) (?:very|exact|own) words",
            r"(?:said|used|uttered) (?:exactly|precisely) (?:that|those|the word)",
        ),
        (
            r"(?:cut and pasted|edited|spliced|cut together|doctored)",
            r"(?:never|not) (?:said|say|used|use|utter(?:ed)?) (?:that|such|those|these|the (?:word|phrase)|anything|any)",
            r"(?:taken|torn|quoted|ripped|lifted) (?:\w+ )?out of (?:its |their )?context",
            r"(?:put|putting) words (?:in|into)",
            r"misquoted",
            r"words (?:had been |were |have been )?(?:twisted|distorted)",
            r"said (?:nothing of the (?:kind|sort)|no such thing)",
        ),
    ),
    (
        "was a promise made",
        (
            r"promised (?:us|them|me|the \w+|residents|workers|parents|in (?:writing|person))",
            r"(?:gave|given) (?:us |them |me |him |her )?(?:his|her|its|their|your) (?:word|assurance|solemn)",
            r"(?:assured|guaranteed) (?:us|them|me|the \w+|residents|workers|parents)",
        ),
        (
            r"(?:one|an|only an|merely an|just an) (?:idea|option|possibility|suggestion) (?:among|of)?",
            r"(?:spoken|spoke|talked) (?:only |merely )?of (?:\S+ ){0,3}(?:idea|option|possibility|hope|wish)",
            r"no (?:such )?(?:promises?|pledges?|guarantees?|assurances?|commitments?) ~(?:made|given|existed)",
            r"(?:made|gave|given) (?:nobody |no one )?(?:no|any) (?:such )?(?:promises?|pledges?|guarantees?|assurances?|commitments?)",
            r"never (?:promised|guaranteed|pledged|assured|gave|given)",
        ),
    ),
    (
        "was it already decided",
        (
            r"(?:nobody|no one|none) (?:\S+ ){0,4}(?:received|got|saw|was sent) (?:a|any|the) (?:leaflet|letter|notice|plan|invitation)s?",
            r"rubber-?stamp(?:ed|ing)?",
            r"before (?:anyone|anybody|residents|parents|we) (?:could|had|got)",
            r"pushed through|railroaded|steamrollered",
            r"(?:done deal|foregone conclusion|fait accompli)",
            r"(?:already|long (?:ago|been|since)|long) (?:been )?(?:decided|settled|signed and sealed|agreed)",
            r"decision (?:had been|was|has been|is) (?:already )?(?:taken|made|final)",
            r"(?:consultation|hearing|survey) (?:was|is|had been) (?:a )?(?:sham|farce|window-dressing|pretence|charade)",
        ),
        (
            r"(?:leaflets?|letters|notices|invitations) (?:\w+ )?(?:went|were sent|had gone|were delivered|reached) (?:\w+ )?(?:to|every|all)",
            r"(?:residents|parents|everyone|everybody|villagers|neighbours|people|citizens) (?:had|have|were given|got) (?:\S+ ){0,5}(?:say|comment|object|views|heard|objections)",
            r"(?:months|weeks|days) (?:of|for) (?:public )?(?:consultation|debate|objections|comments)",
            r"(?:nothing|no decision) (?:\w+ ){0,2}(?:decided|taken|made|settled|reached|final)",
            r"(?:still|entirely|completely|wide) (?:open|undecided)",
            r"every (?:option|comment|objection|view) ~(?:open|table|considered|weighed|read|heard)",
        ),
    ),
    (
        "was it done in the open",
        (
            r"(?:discussed|debated|raised|voted on|tabled|minuted) ~(?:by|at|in) (?:\w+ ){0,3}(?:council|board|cabinet|committee|session|meeting|assembly|parliament)",
            r"(?:on|part of) the agenda",
            r"(?:council|board|cabinet|committee|assembly) ~(?:discussed|debated|voted on|approved)",
        ),
        (
            r"never (?:\w+ )?(?:discussed|raised|came up|come up|mentioned|on the agenda|put to|tabled)",
            r"(?:nobody|no one) (?:had )?(?:raised|mentioned|brought up)",
            r"behind (?:the|our|their|its|his|her|my) (?:\S+ )?backs?",
            r"(?:over|past|bypass(?:ed|ing)|bypassed) (?:the (?:heads|council|board|cabinet|committee|assembly|parliament))",
        ),
    ),
    (
        "was the hall full",
        (
            r"(?:packed|full|filled) to (?:the (?:rafters|brim|doors|last)|bursting|overflowing|capacity)",
            r"(?:standing room|overflow(?:ed|ing) (?:hall|crowd)|sold out)",
            r"not (?:a|one) (?:free |empty )(?:seat|chair)",
        ),
        (
            r"half[- ]empty",
            r"(?:empty|vacant) (?:seats|chairs|rows|benches)",
            r"(?:hardly|scarcely|barely) (?:anyone|anybody|a soul)",
            r"(?:thinly|sparsely|poorly) attended",
        ),
    ),
    (
        "did the paper reach him",
        (
            r"(?:laid|put|placed|handed|gave|given|sent|showed|shown|forwarded|emailed|delivered|presented) (?:\S+ ){0,3}(?:memo|letter|report|file|email|draft|note|briefing|warning|findings) (?:\S+ ){0,2}(?:before|to|in front|on|over|by)",
            r"(?:read|initialled|annotated|received|got|opened|returned) (?:the|that|this|our|a|her|his) (?:\w+ )?(?:memo|letter|report|file|email|draft|note|briefing|findings)",
            r"(?:memo|letter|report|file|email|draft|note|briefing|findings) (?:had |was |were |has )?(?:\w+ )?(?:reached|lay on|landed on|been on|handed to|sent to|delivered to|shown to)",
        ),
        (
            r"never (?:saw|seen|shown|read|received|got|opened|given|set eyes on) (?:\S+ ){0,3}(?:memo|letter|report|file|email|draft|note|briefing|findings)s?",
            r"(?:memo|letter|report|file|email|draft|note|briefing|findings) (?:\w+ )?(?:never|not) (?:\w+ )?(?:reached|arrived|come|came|been sent|sent|delivered|landed)",
            r"no such (?:memo|letter|report|file|email|draft|note|briefing|paper|document)",
        ),
    ),
)
