"""More questions of which an event has one: of crimes, trials, custody and inquiries. Data, as in `event_question_words`."""

from __future__ import annotations

COURT_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "did he confess",
        (
            r"told (?:\w+ ){0,2}(?:detectives|police|investigators|officers|the judge) (?:everything|the whole|all|that he had|that she had|how he|how she)",
            r"accepted (?:full )?(?:guilt|responsibility)",
            r"(?:confessed|confesses|owned up|made a (?:full )?confession|signed a (?:full )?confession|made a clean breast)",
            r"(?:pleaded|pled|pleads) guilty",
            r"(?:full|signed|detailed|written|his|her) confession",
            r"admitted (?:the|his|her|killing|stealing|setting|taking|everything|his|to (?:the|having|killing))",
        ),
        (
            r"(?:admits?|admitted) (?:to )?(?:absolutely )?nothing",
            r"(?:denies|denied|denying|rejects?|rejected) (?:all|any|every|the) (?:charges?|guilt|wrongdoing|accusations?|involvement)",
            r"(?:retracted|recanted|withdrew|withdrawn|took back|disowned) ~(?:confession|statement|admission)",
            r"(?:maintain(?:s|ed)|protest(?:s|ed)|insist(?:s|ed) on|proclaim(?:s|ed)) (?:his|her|their|my) (?:complete |total )?innocence",
            r"(?:pleaded|pled|pleads) not guilty",
            r"(?:admitted|confessed (?:to )?) ?nothing",
        ),
    ),
    (
        "was the confession forced",
        (
            r"(?:beaten|beat|tortured|kept (?:him |her |me |them )?(?:awake|standing)|threatened|deprived of sleep|denied sleep) (?:\S+ ){0,6}(?:until|till|unless|to (?:sign|confess))",
            r"put (?:his|her|their|my) name to",
            r"(?:confessions?|statements?|admissions?) ~(?:beaten|forced|extracted|coerced|wrung|dictated|extorted|squeezed|tortured)",
            r"(?:signed|confessed|confession|statement|admission) ~under (?:duress|torture|pressure|threats?|blows)",
            r"(?:made|forced|compelled|pressed|bullied) (?:him |her |them |me )?(?:to sign|to confess|into signing|into confessing|sign|confess)",
            r"(?:would|could) (?:not )?(?:sleep|go home|see) ~(?:until|unless) (?:he|she|they|i) signed",
        ),
        (
            r"(?:wrote|dictated|signed) (?:it|the (?:statement|confession)|every word) (?:himself|herself|in (?:his|her) own)",
            r"(?:nobody|no one) (?:had )?(?:laid|raised) a (?:hand|finger) on",
            r"(?:voluntary|freely given|freely made) ?(?:confession|statement|admission)?",
            r"(?:confessed|signed|spoke|talked|admitted|statement|confession) ~(?:voluntarily|freely|without (?:any )?pressure|of (?:his|her|their) own (?:accord|free will))",
            r"(?:nobody|no one) (?:had )?(?:pressed|forced|pressured|threatened|touched) (?:him|her|them)",
            r"(?:confessed|signed|spoke|questioned|confession) ~in (?:the presence of|front of) (?:his|her|a|two|the) (?:lawyers?|counsel|judge|solicitor)",
        ),
    ),
    (
        "had he a lawyer",
        (
            r"(?:lawyer|counsel|attorney|solicitor) (?:was|had been|sat|stood) (?:\w+ )?(?:present|beside|next|there|with|at (?:his|her) side|throughout|in the room)",
            r"(?:saw|met|consulted|spoke (?:to|with)|given|had|assigned) (?:his|her|a) (?:own )?(?:lawyer|counsel|attorney|solicitor)",
            r"in the presence of (?:his|her|a|two) (?:lawyers?|counsel|attorney|solicitor)",
        ),
        (
            r"(?:no|without (?:a|any|his|her)|denied (?:a|his|her|access to (?:a|his|her))|refused (?:a|him a|her a)) (?:\w+ )?(?:lawyer|counsel|attorney|solicitor)",
            r"(?:not|never) (?:been )?(?:allowed|permitted|able) (?:to (?:see|call|speak to) )?(?:a|his|her) (?:\w+ )?(?:lawyer|counsel|attorney|solicitor)",
            r"(?:lawyer|counsel|attorney|solicitor) (?:was|had been) (?:turned|sent|kept|barred|locked) (?:away|out)",
        ),
    ),
    (
        "was there a warrant",
        (
            r"(?:ordered|approved|signed|authori[sz]ed|permitted) by (?:a|the|an investigating) (?:judge|magistrate|court)",
            r"(?:with|presented|showed|shown|produced|held|had|under|signed|issued|obtained) (?:\w+ ){0,2}(?:search )?(?:warrant|court order|search order)",
            r"(?:warrant|search order) (?:was|had been) (?:signed|issued|shown|read|in order)",
        ),
        (
            r"(?:no|without (?:a|any)) (?:paper|order|document|signature) (?:from|of|by) (?:a|any|the) (?:judge|court|magistrate)",
            r"(?:no|without (?:a|any)|never (?:showed|saw|produced)|(?:nobody|no one) (?:showed|had|produced)) (?:us |me |a |any |their )*(?:search )?(?:warrant|court order|search order)",
        ),
    ),
    (
        "was it consensual",
        (
            r"(?:she|he) (?:had )?(?:agreed|wanted|asked|chosen) to (?:come|go|stay|spend)",
            r"consensual",
            r"(?:she|he|both|they) (?:had |both )?(?:consented|wanted it|wanted to|was willing|were willing|said yes|came willingly)",
            r"by mutual (?:consent|agreement)",
            r"(?:she|he) (?:had )?(?:undressed|kissed (?:him|me|her)) (?:herself|first|of her own)?",
        ),
        (
            r"(?:begged|pleaded with|asked|told) (?:him|her) to (?:stop|let (?:her|me|him) go|leave)",
            r"(?:cried|crying|in tears|struggled|frozen|froze|tried to get away)",
            r"(?:said|told him|told her|shouted|repeated|kept saying|screamed) (?:no|stop)",
            r"against (?:her|his|my|their) will",
            r"(?:had )?(?:raped|forced himself)",
            r"(?:pushed|fought|fended) (?:him|her) (?:away|off)",
            r"too (?:drunk|ill|young|drugged) to",
            r"(?:held|pinned|pressed) (?:her|me|him) down",
        ),
    ),
    (
        "was it planted",
        (
            r"(?:gun|knife|drugs|weapon|packet|powder|money|bag) (?:came|stemmed) from the (?:police|officers)",
            r"brought (?:it|them|the \w+) with them",
            r"(?:planted|slipped|smuggled) (?:\w+ ){0,3}(?:in|into|on|there|by|the|a|evidence|drugs)",
            r"(?:placed|put) there (?:by|later|afterwards|so)",
            r"(?:bag|weapon|knife|gun|powder|packet|money|drugs|evidence) ~(?:planted|put there|placed there)",
        ),
        (
            r"(?:gun|knife|drugs|weapon|packet|powder|money|cocaine|heroin) (?:was|were|lay|had been|wrapped|hidden) (?:\S+ ){0,5}(?:in|under|behind|inside|beneath) (?:his|her|their) (?:\w+ )?(?:bag|car|boot|home|house|flat|locker|pocket|garage|cellar|luggage|mattress|suitcase|wardrobe|bed|kitchen|attic|shed)",
            r"(?:found|discovered|seized|hidden|recovered|lay|lying|stashed) ~(?:in|under|behind|inside|beneath) (?:his|her|the suspect's|their) (?:\w+ )?(?:bag|car|boot|home|house|flat|locker|pocket|garage|cellar|luggage|mattress|suitcase|rucksack|jacket|bed|van)",
        ),
    ),
    (
        "do the traces match",
        (
            r"picked (?:him|her|the \w+) out (?:of|from|in)",
            r"(?:identified|recogni[sz]ed) (?:him|her|the (?:accused|suspect|defendant|man)) (?:at once|without|from|in|as|beyond)",
            r"(?:dna|fingerprints?|prints|blood|fibres|fibers|bullets?|voice|handwriting|footprints?|tyre marks|paint) ~(?:match(?:es|ed)?|was his|were his|was hers|identical|belong(?:s|ed) to (?:him|her|the (?:accused|suspect|defendant)))",
            r"(?:his|her) (?:dna|fingerprints?|prints|blood|hair|handwriting) (?:\w+ )?(?:was|were|had been) (?:\w+ )?(?:found|on|in|under)",
        ),
        (
            r"(?:could|did|was) not (?:able to )?(?:describe|identify|recogni[sz]e|pick out|pick him)",
            r"(?:picked|pointed) (?:out |at )?(?:somebody|someone|another man|the wrong)",
            r"(?:dna|fingerprints?|prints|blood|fibres|fibers|handwriting|footprints?) ~(?:no match|not match|another man|(?:some(?:body|one)) else|unknown|inconclusive|contaminated|did not)",
            r"(?:no|not one|not a single) (?:trace|fingerprint|print|fibre|fiber|hair|drop of (?:his |her )?blood|speck)s? ~(?:him|her|his|hers|accused|suspect|defendant|found|client)",
        ),
    ),
    (
        "is the witness truthful",
        (
            r"(?:witness|witnesses|testimony|evidence|account|she|he) (?:is|are|was|were|had been) (?:\w+ )?(?:credible|reliable|trustworthy|consistent|believable|telling the truth|truthful)",
            r"(?:told|tells|telling|spoke) the (?:whole |plain |simple )?truth",
            r"no (?:reason|motive) to (?:lie|invent)",
        ),
        (
            r"(?:witness|she|he|they|informer|neighbour|driver) (?:is|was|were|had|has) (?:\w+ )?(?:lying|lied|a liar|liars|unreliable|perjured|inventing)",
            r"changed (?:his|her|their) (?:story|account|version|testimony)",
            r"(?:contradicted|perjured) (?:himself|herself|themselves)",
            r"(?:bears?|bore|had|nursed) a grudge",
            r"(?:paid|bribed|promised \w+|coached) (?:to|into) (?:say|saying|testify|testifying|lie|lying)",
            r"made (?:it|the story|the whole (?:thing|story)|everything) up",
            r"committed perjury",
        ),
    ),
    (
        "did he sign it",
        (
            r"(?:signature|initials|stamp|handwriting) ~(?:is|was|are|were) (?:his|hers|mine|genuine|real)",
            r"(?:his|her) (?:signature|initials|name|stamp) (?:is|was|were|stands|stood|appears?|appeared) (?:at|on|under|beneath)",
            r"(?:had |has )?(?:signed|initialled|countersigned|signed off|authori[sz]ed) (?:it|the (?:order|letter|memo|contract|document|payment|transfer|form|deed|paper|lease|cheque)|off on) ?(?:himself|herself|personally|in person)?",
        ),
        (
            r"(?:signature|initials|stamp) ~(?:forged|copied|faked|scanned|traced|not (?:his|hers|mine)|somebody else|someone else)",
            r"(?:forged|copied|faked|scanned|traced) (?:his|her|my|the) (?:signature|initials|stamp)",
            r"never (?:signed|saw|seen|set eyes on|authori[sz]ed|initialled) ~(?:order|letter|memo|contract|document|payment|transfer|form|deed|paper|lease|cheque|it)",
        ),
    ),
    (
        "did he flee",
        (
            r"(?:he|she|driver|suspect|owner|man|director|defendant|couple) (?:had |has )?(?:fled|absconded|escaped abroad|gone into hiding|gone underground|jumped bail|skipped the country|driven off|drove off|sped off|sped away)",
            r"(?:is|was|were|went|gone) on the run",
            r"hit[- ]and[- ]run",
        ),
        (
            r"(?:turned|handed|gave|given) (?:himself|herself|themselves) in",
            r"(?:went|gone|reported|walked|driven|drove) (?:straight |voluntarily |himself |herself )*(?:to|into) (?:the |a )?(?:nearest )?(?:police(?: station)?|station)",
            r"(?:waited|stayed|remained) (?:\w+ ){0,2}(?:for the (?:police|ambulance)|at the (?:scene|spot)|until (?:the )?(?:police|ambulance|help))",
            r"(?:is|was) not (?:hiding|on the run|running)",
        ),
    ),
    (
        "did he act alone",
        (
            r"act(?:ed|ing) (?:entirely |completely )?alone",
            r"lone (?:wolf|attacker|gunman|perpetrator|killer|culprit)",
            r"(?:single|one) (?:attacker|perpetrator|gunman|culprit)",
            r"no (?:accomplices?|helpers|backers)",
        ),
        (
            r"(?:had|with|were|two|three|several|his|her) (?:\w+ )?(?:accomplices?|co-conspirators|helpers)",
            r"part of a (?:\w+ )?(?:gang|cell|network|plot|ring|conspiracy)",
            r"not ~(?:act|acted|been|was) alone",
            r"(?:a second|second|another|other) (?:attacker|gunman|man ~(?:fired|shot|helped|drove))",
        ),
    ),
    (
        "did he act on orders",
        (
            r"(?:minister|mayor|director|president|chairman|commander|governor) (?:had )?(?:\w+ )?(?:ordered|instructed|commanded|approved|signed off)",
            r"(?:on|following|followed|acting on|acted on|carried out|carrying out|obeyed|obeying|under) (?:\w+ ){0,2}(?:orders|instructions) (?:from|of|given|by)",
            r"(?:foreman|manager|managers|boss|bosses|supervisor|superiors?|chief|dispatcher|owner) (?:had )?(?:told|ordered|sent|instructed|commanded|made) (?:him|her|them|us|me|the (?:crew|men|workers|driver))",
            r"(?:orders?|instructions?) (?:had )?(?:came|come) (?:straight |directly )?from (?:above|the top|the (?:ministry|minister|head|chief|director|board|palace))",
            r"on (?:the )?orders? (?:of|from)",
            r"gave (?:the|an) orders?",
            r"(?:had |was |were )?ordered (?:us|them|him|her|the (?:men|soldiers|staff|troops|officers|crew))",
            r"had been (?:told|ordered|instructed) to (?:shoot|fire|delete|destroy|lie|say nothing|keep quiet|stay silent)",
        ),
        (
            r"(?:without|before|instead of) (?:asking|consulting|telling) (?:me|him|her|us|anyone|anybody|the)",
            r"(?:clerk|official|officer|employee|aide|deputy) (?:had )?(?:acted|did so|decided|made the \w+|took it) (?:\w+ )?(?:without|on (?:his|her)|alone)",
            r"(?:on|of|at) (?:his|her|their) own (?:initiative|authority|bat|discretion)",
            r"(?:against|ignored|ignoring|disregarded|disobeyed|in breach of|defied|contrary to) (?:\w+ ){0,2}(?:orders?|instructions?|guidelines)",
            r"(?:nobody|no one) (?:had |ever )?(?:ordered|told|instructed|sent|asked) (?:him|her|them|us|the (?:crew|men|workers|driver)) to",
            r"no (?:such )?(?:orders?|instructions?) (?:\w+ ){0,2}(?:given|issued|came|existed)",
            r"rogue (?:employee|officer|trader|agent|unit|element|elements)",
            r"no (?:such )?orders? (?:was|were|had been|has been|had ever been) (?:ever )?(?:given|issued)",
            r"(?:never|not) (?:ordered|given (?:any |such |the )?(?:an )?orders?|instructed)",
            r"(?:acted|acting) (?:alone|on (?:his|her|their) own|without orders)",
        ),
    ),
    (
        "was it hatred",
        (
            r"(?:racially|religiously) motivated",
            r"(?:racist|homophobic|anti-?semitic|sectarian|xenophobic) (?:attack|assault|murder|killing|crime|motive|violence|abuse|insults)",
            r"hate crime",
            r"because (?:he|she|they|we) (?:is|was|were|are) (?:black|muslim|muslims|foreign|foreigners|jewish|roma|gay|migrants|refugees)",
        ),
        (
            r"no (?:racist|racial|religious|hate|political|sectarian) (?:motive|background|element|angle)",
            r"(?:drunken|pub|street|bar) (?:brawl|fight|quarrel)",
            r"(?:quarrel|argument|row|dispute) (?:over|about) (?:a |an |the |money|unpaid|parking)",
            r"road rage",
            r"(?:personal|family|private|neighbours') (?:dispute|feud|quarrel)",
        ),
    ),
    (
        "is the case political",
        (
            r"politically motivated",
            r"political (?:prisoners?|trial|persecution|case|prosecution|vendetta|revenge)",
            r"for (?:his|her|their) (?:views|articles|reporting|opinions|writing|writings|beliefs|politics|journalism|songs)",
            r"(?:to|meant to) (?:silence|muzzle|intimidate|gag) (?:him|her|them|us|critics|the (?:press|opposition|paper))",
            r"(?:show trial|witch[- ]?hunt)",
        ),
        (
            r"(?:ordinary|common|purely|plain|strictly) (?:a )?criminal",
            r"for (?:embezzlement|fraud|theft|smuggling|tax (?:fraud|evasion)|drug|drugs|bribery|blackmail)",
            r"nothing to do with (?:politics|his (?:articles|work|views)|her (?:articles|work|views)|journalism|press freedom)",
            r"(?:nobody|no one) (?:is|stands|stood|was) above the law",
            r"(?:courts?|judges?|judiciary|prosecutors?) (?:is|are|was|were|acted|act) (?:\w+ )?independent(?:ly)?",
        ),
    ),
    (
        "were records destroyed",
        (
            r"(?:shredded|burn(?:ed|t)|destroyed|deleted) (?:\S+ ){0,3}(?:ledgers?|books|correspondence|contracts|notes|tapes?|evidence|traces)",
            r"(?:shredded|shredding|destroyed|destroying|burn(?:ed|t|ing)|deleted|deleting|wiped|erased|dumped) (?:\w+ ){0,4}(?:files?|documents?|records?|papers|emails?|messages|minutes|archives?|logs?|hard drives?|dossiers?)",
            r"(?:files?|documents?|records?|papers|emails?|messages|minutes|archives?|logs?|hard drives?) ~(?:shredded|destroyed|burn(?:ed|t)|deleted|wiped|erased|disappeared|vanished|gone missing)",
        ),
        (
            r"(?:ledgers?|files?|documents?|records?|papers|correspondence) (?:are|is|were|lie|lay|remain) (?:\S+ ){0,2}(?:safe|archive|vault|court|with the|on the shelf|where they)",
            r"(?:handed over|turned over|preserved|kept|archived|surrendered|provided|produced) (?:every|all|each) (?:\w+ ){0,3}(?:files?|documents?|records?|papers?|emails?|messages?|logs?)",
            r"(?:every|all|each) (?:\w+ ){0,3}(?:files?|documents?|records?|papers?|emails?|messages?|logs?) ~(?:intact|preserved|handed over|still there|archived|available|kept|on the server)",
            r"(?:nothing|not (?:a|one|a single) (?:page|sheet|file|email|document|message)) ~(?:deleted|destroyed|shredded|missing|burn(?:ed|t)|erased|lost|thrown)",
        ),
    ),
    (
        "did they cooperate",
        (
            r"(?:fully |full )?co-?operat(?:ed|ing|es|ion) ~(?:with|fully|from|throughout|closely)",
            r"answered (?:all|every|each) (?:\w+ )?(?:questions?|requests?|letters?)",
            r"(?:opened|open) (?:its|our|their|his|her) (?:books|doors|archives|files) to",
            r"nothing to hide",
        ),
        (
            r"(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to (?:answer|co-?operate|hand over|testify|appear|give evidence|give a statement|produce|open)",
            r"(?:stonewall|obstruct)(?:ed|s|ing|ion)",
            r"(?:withheld|withholding|held back|holding back|concealed) (?:\w+ ){0,3}(?:files?|documents?|evidence|information|records?|papers|data)",
            r"(?:dragged|dragging) (?:its|their|his|her) feet",
        ),
    ),
    (
        "is there an inquiry",
        (
            r"(?:opened|launched|started|began|ordered) (?:an?|its own|the|criminal|formal) (?:\w+ ){0,2}(?:investigation|inquiry|enquiry|probe|proceedings)",
            r"(?:is|are|was|were|being|been) (?:\w+ )?(?:investigated|under investigation)",
            r"(?:investigation|inquiry|enquiry|probe) (?:is|was|had been) (?:under way|opened|launched|continuing)",
        ),
        (
            r"no (?:\w+ )?(?:investigation|inquiry|enquiry|probe|proceedings) ~(?:against|into|under way|opened|launched|is|was|exists?|existed)",
            r"(?:investigation|inquiry|enquiry|probe|case) (?:has been |had been |was |is )?(?:\w+ )?(?:closed|dropped|shelved|discontinued|abandoned)",
            r"(?:cleared|exonerated) (?:of|by|him|her|them|in)",
        ),
    ),
    (
        "was the inquiry independent",
        (
            r"(?:inquiry|report|commission|investigation|audit|experts?|panel|study) (?:is|was|were|are|had been) (?:\w+ )?(?:independent|impartial|neutral|thorough)",
            r"(?:independent|impartial|neutral) (?:inquiry|report|commission|investigation|audit|experts?|panel|study)",
        ),
        (
            r"whitewash",
            r"cover-?up",
            r"(?:inquiry|report|commission|investigation|audit|experts?|panel|study) ~(?:biased|rigged|one-sided|a farce|bought|paid for by|on the payroll)",
            r"(?:investigating|investigated|policing|judging) (?:itself|themselves|himself|its own)",
        ),
    ),
)
