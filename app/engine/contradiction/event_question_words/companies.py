"""More questions of which an event has one: of companies, products, data, orders, accounts and who learnt when. Data, as in `event_question_words`."""

from __future__ import annotations

_PAPERS = r"(?:data|records|passwords|files|details|accounts)"

COMPANY_QUESTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "was it kept quiet",
        (
            r"aware of (?:the|this|that|a) (?:\w+ ){1,2}(?:before|from the|since|for)",
            r"(?:on (?:his|her|their|its|the \w+'s) desk|in (?:his|her|their|its) (?:hands|possession|inbox)) (?:since|for|in (?:january|february|march|april|may|june|july|august|september|october|november|december))",
            r"raised (?:the alarm|concerns|it) (?:\S+ ){0,3}(?:as early as|months|weeks|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|long)",
            r"(?:knew|known|aware|informed|warned|notified|told|learned|learnt|discovered|noticed) (?:\S+ ){0,5}(?:weeks|months|years|days|long) (?:ago|before|earlier|beforehand|in advance|previously)",
            r"(?:knew|known|aware) (?:\S+ ){0,4}(?:since|for (?:\S+ ){0,2}(?:weeks|months|years|days|a year|half a year))",
            r"(?:was|were|been) aware of (?:\S+ ){0,4}(?:in (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|all along|from the (?:start|outset|beginning))",
            r"(?:sat|sitting|sits) on (?:the|its|their|this|his|her) (?:\w+ )?(?:results?|reports?|findings|letter|warning|file|data|news|information)",
            r"(?:kept|keeping|held) (?:it|this|that|the (?:\w+ )?(?:results?|findings|reports?|tests?|incident|leak|breach|matter|truth)) (?:secret|quiet|under wraps|to (?:itself|themselves|himself)|back|hidden|from)",
            r"(?:hid|hidden|hiding|concealed|concealing|suppressed|buried|hushed up|covered up) (?:the|it|this|its|that) ?(?:\w+ )?(?:results?|findings|reports?|tests?|incident|leak|breach|truth|defect|fault|danger)?",
        ),
        (
            r"(?:nobody|no one|not one of us) (?:had )?(?:an inkling|a clue|any idea|the slightest idea|knew|known|suspected)",
            r"(?:no|not an|without an) (?:inkling|idea|clue)",
            r"(?:heard|learned|learnt|found out|informed|told|knew) (?:\S+ ){0,5}(?:last (?:week|month|night)|yesterday|this (?:week|morning)|from (?:the|a) (?:newspapers?|press|radio|news|television|reporter))",
            r"(?:none of (?:this|it|that)|nothing|no such \w+) (?:\w+ )?(?:ever )?(?:reached|came to) (?:the|us|him|her|our|my|his)",
            r"first (?:learned|learnt|heard|told|informed|notified|became aware|saw|knew|alerted)",
            r"(?:only|not until) (?:\S+ ){0,2}(?:learned|learnt|heard|found out|told|informed|notified|became aware|discovered)",
            r"the (?:moment|minute|day|hour|instant) (?:we|it|they|she|he|i|the \w+) (?:learned|learnt|heard|knew|found|received|got|saw|discovered)",
            r"as soon as (?:we|it|they|she|he|i|the \w+) (?:had )?(?:learned|learnt|heard|knew|found|received|got|saw|discovered|was|were)",
            r"(?:informed|notified|told|alerted|reported) (?:\S+ ){0,5}(?:without delay|at once|immediately|straight away|the same (?:day|evening|hour)|within (?:hours|an hour|a day|the (?:hour|day)))",
            r"hid(?:den)? nothing",
        ),
    ),
    (
        "did they act",
        (
            r"act(?:ed|s) (?:at once|without delay|immediately|promptly|swiftly|quickly|in time|decisively|responsibly|correctly)",
            r"(?:took|taken|taking) (?:immediate|swift|prompt|every|all|the necessary|appropriate|decisive|proper) (?:\w+ )?(?:action|measures|steps?|precautions?)",
            r"(?:did|done|doing) (?:everything|all|whatever) (?:\w+ ){0,2}(?:could|possible|humanly|power|necessary|within)",
            r"(?:crew|technicians?|team|engineers?|inspectors?|patrol|repairmen) (?:was|were|had been) (?:sent|dispatched)",
        ),
        (
            r"(?:nothing|no action) (?:\w+ )?(?:was|were|had been|has been) (?:done|taken)",
            r"(?:let|left) (?:\S+ ){0,2}(?:rot|drift|fester|slide)",
            r"(?:did|done|doing|do) (?:absolutely |simply |precisely |practically )?nothing(?! (?:wrong|illegal|improper))",
            r"(?:sat|sitting) on (?:its|their|his|her) hands",
            r"(?:looked|looking) the other way",
            r"turned a (?:blind eye|deaf ear)",
            r"fail(?:ed|ing) to (?:act|react|respond|intervene|step in)",
            r"(?:ignored|ignoring|brushed aside|dismissed|binned|shrugged off) (?:\S+ ){0,3}(?:complaints?|warnings?|calls|letters?|requests|pleas|alarms?|appeals)",
            r"took no (?:action|steps|measures)",
            r"stood (?:idly )?by",
        ),
    ),
    (
        "did complaints come in",
        (
            r"(?:received|got|had|logged|taken|recorded|registered) (?:\S+ ){0,2}(?:complaints?|warnings?|calls|alerts|reports) (?:about|of|from|on|over|that)",
            r"(?:called|rang|phoned|written to|wrote to|written|complained|alerted|warned|emailed|reported it) (?:\S+ ){0,5}(?:twice|times|repeatedly|every (?:day|week|month)|again and again|since|for (?:weeks|months|years))",
            r"(?:had been|was|were) (?:warned|alerted) about",
            r"(?:households|residents|neighbours|patients|tenants|customers|parents|nurses|workers|foreman|staff|engineer) (?:had )?(?:rang|called|phoned|complained|written|wrote|reported|raised the alarm|warned)",
        ),
        (
            r"no (?:such )?(?:leaks?|complaints?|warnings?|calls?|reports?|alerts?|letters?|faults?|problems?) (?:\S+ ){0,2}(?:reported|received|registered|logged|reached|recorded|passed on|on file)",
            r"received (?:no|not a single|not one|neither) ~(?:complaints?|warnings?|reports?|calls?|alerts?|letters?)",
            r"(?:nobody|no one|not one \w+|none of (?:them|the \w+)) (?:had )?(?:ever )?(?:complained|reported|raised|mentioned|warned|objected)",
        ),
    ),
    (
        "was it recalled",
        (
            r"(?:struck|taken|cleared|dropped|removed|banned) (?:\S+ ){0,4}(?:from (?:their|its|the|all|our) (?:shelves|shops|stores|range|menu)|from sale)",
            r"(?:pulled|withdrew|withdrawn|recalled|stopped selling) (?:the|its|all|every) (?:\S+ ){0,2}(?:within|at once|immediately|from|on)",
            r"(?:recalled|withdrew|withdrawn|pulled|taken|removed|cleared) (?:\S+ ){0,5}(?:shelves|sale|shops|stores|the market|batches|products?|bottles|cars|jars)",
            r"(?:voluntary|full|immediate|precautionary) recall",
            r"(?:was|were|been) recalled",
        ),
        (
            r"no (?:retailer|shop|chain|customer|supermarket)s? (?:\S+ ){0,2}(?:dropped|removed|returned|withdrawn|stopped)",
            r"(?:shops|pharmacies|stores|supermarkets|dealers) (?:were |are |was )?(?:still )?(?:selling|sold|offering)",
            r"(?:still|remain(?:ed|s)?) (?:being )?(?:on sale|on the (?:shelves|market)|sold|in (?:the )?(?:shops|stores))",
            r"(?:carried on|continued|continuing|kept(?: on)?|went on) (?:to )?(?:shipping|ship|selling|sell|delivering|deliver|distributing|distribute|supplying|producing)",
            r"no recall",
        ),
    ),
    (
        "were the tests negative",
        (
            r"(?:tested|tests?|samples?|swabs?|results?|analys[ei]s) (?:\S+ ){0,6}(?:negative|clean|clear|harmless|flawless)",
            r"no traces? of (?!tampering|crime|sabotage|alcohol|violence|struggle)",
            r"(?:free of|free from) (?:\w+ )?(?:bacteria|germs|contamination|salmonella|listeria|legionella|lead|toxins?|asbestos|e\. coli)",
            r"nothing (?:\w+ )?(?:was |had been )?(?:found|detected) in the (?:samples?|water|swabs?|food|soil)",
            r"tested negative",
            r"(?:all|every) (?:samples?|tests?|results?) ~(?:negative|clean|clear)",
            r"no (?:trace of )?(?:\w+ )?(?:bacteria|contamination|listeria|salmonella|toxin|germs|virus) ~(?:found|detected)",
            r"negative (?:tests?|results?|samples?)",
        ),
        (
            r"(?:tests?|samples?|swabs?|analys[ei]s) (?:had |have )?(?:showed|shown|revealed|confirmed) (?:\S+ ){0,3}(?:bacteri(?:a|um)|toxins?|germs?|salmonella|listeria|legionella|e\. coli|lead|arsenic|mercury|asbestos|pesticides?|virus)",
            r"positive (?:\w+ ){0,2}(?:samples?|tests?|results?|swabs?|findings?)",
            r"(?:tested|tests?|samples?|swabs?|results?) ~positive",
            r"(?:strain|bacteri(?:a|um)|toxins?|germs?|pathogen|salmonella|listeria|legionella|e\. coli|lead|arsenic|mercury|asbestos|pesticides?|virus) (?:\S+ ){0,5}(?:found|detected|isolated|present|confirmed|traced|identical|measured)",
            r"(?:found|detected|isolated|measured|contained) ~(?:strain|bacteri(?:a|um)|toxins?|germs?|pathogen|salmonella|listeria|legionella|e\. coli|lead|arsenic|mercury|asbestos|pesticides?)",
            r"tested positive",
            r"positive (?:\w+ )?(?:tests?|samples?|results?)",
            r"(?:strain|bacteria|listeria|salmonella|virus|germs?|toxin|mould|e\. coli) ~(?:found|isolated|detected|identical|traced)",
        ),
    ),
    (
        "were data taken",
        (
            r"(?:passwords|data|records|files|details|addresses) (?:\S+ ){0,3}(?:on offer|offered|sold|circulating|in a forum|downloadable)",
            r"(?:walked off|made off|got away|left) with (?:\S+ ){0,4}(?:data|records|files|details|passwords)",
            rf"(?<!the )(?:stole|stolen|took|taken|copied|accessed|exposed|leaked|downloaded|published|siphoned off|made off with) (?:\S+ ){{0,5}}{_PAPERS}",
            rf"{_PAPERS} (?:\S+ ){{0,6}}(?:stolen|taken|exposed|accessed|compromised|leaked|published|copied|for sale|on the dark web|online)",
            r"(?:appeared|turned up|surfaced) in the leak",
        ),
        (
            r"(?:passwords|data|records|files|details) (?:\S+ ){0,2}(?:never|not) (?:been )?(?:stored|kept|held|on that)",
            r"(?:data|records|files|details) (?:\S+ ){0,2}(?:not|never) (?:been )?(?:touched|taken|accessed|stolen|copied|affected|exposed|left)",
            rf"no (?:\w+ ){{0,2}}{_PAPERS} (?:\S+ ){{0,4}}(?:stolen|taken|exposed|accessed|compromised|leaked|published|copied|lost|left|affected|among)",
            rf"{_PAPERS} (?:\S+ ){{0,2}}(?:safe|secure|encrypted|never left|untouched|protected|unaffected)",
            r"(?:nothing|not (?:a|one) (?:single )?(?:record|file|password)) ~(?:stolen|taken|copied|left|lost|accessed|exposed)",
        ),
    ),
    (
        "were card numbers taken",
        (
            r"(?:stole|stolen|took|taken|copied|exposed|leaked|published|blocked) (?:\S+ ){0,5}cards? ?(?:numbers|details|data)?",
            r"cards? (?:numbers|details|data) (?:\S+ ){0,6}(?:stolen|taken|exposed|accessed|compromised|leaked|published|for sale|misused)",
        ),
        (
            r"no (?:\w+ ){0,2}cards? (?:numbers|details|data) ~(?:stolen|taken|exposed|accessed|compromised|leaked|among|affected)",
            r"cards? (?:numbers|details|data) (?:\S+ ){0,2}(?:safe|secure|encrypted|never left|untouched|kept elsewhere)",
        ),
    ),
    (
        "did it last long",
        (
            r"(?:inside|in|on|within) (?:\S+ ){0,3}(?:networks?|systems?|servers?|computers) (?:since|for (?:weeks|months|years|days))",
            r"(?:lasted|went on|gone on|going on|continued|dragged on|remained undetected) (?:for )?(?:\w+ )?(?:weeks|months|years|days|hours)",
            r"went (?:unnoticed|undetected) for",
        ),
        (
            r"(?:lasted|took|was over (?:in|within)|over in|done in) (?:\w+ )?(?:less than|only|no more than|under|a few|within|just|barely|not even) (?:\S+ ){0,2}(?:minutes?|hours?|an? day|days?|seconds)",
            r"(?:discovered|closed|detected|noticed|blocked|shut out|ended|repelled) within (?:\w+ )?(?:minutes|hours|seconds|an hour|a day)",
        ),
    ),
    (
        "was a ransom paid",
        (
            r"(?:paid|transferred|sent|handed over) (?:\S+ ){0,3}ransom",
            r"(?:gave in to|met) (?:\w+ )?(?:blackmailers|hackers|extortion|extortionists|the demand)",
        ),
        (
            r"(?:no|not any) ransom",
            r"(?:refused|refusing) to (?:pay|negotiate|give in)",
            r"never (?:paid|negotiated with) (?:\w+ )?(?:ransom|hackers|criminals|blackmailers)",
        ),
    ),
    (
        "were orders cancelled",
        (
            r"(?:tore|torn) up (?:\S+ ){0,3}(?:contract|order|deal)",
            r"(?:cancelled|canceled|withdrew|withdrawn|pulled|scrapped|terminated|torn up) (?:\S+ ){0,4}(?:orders?|contracts?)",
            r"(?:orders?|contracts?) (?:\S+ ){0,3}(?:cancelled|canceled|withdrawn|scrapped|terminated|lost|torn up)",
            r"(?:customers?|buyers?|clients?) (?:\S+ ){0,2}(?:walked away|jumped ship|defected|pulled out)",
            r"(?:customers?|clients?|buyers|partners|advertisers|sponsors) ~(?:pulling out|leaving|left|walking away|walked away|jumping ship|(?:ended|cancelled|canceled|terminated|withdrawn) (?:its|their|an?|the))",
            r"(?:lost|losing) ~(?:customers|clients|orders|contracts)",
        ),
        (
            r"(?:still|remain|remains|are|is) on order",
            r"still (?:want|wants|expect|expects) (?:\S+ ){0,3}(?:jets|planes|trains|ships|buses|delivery)",
            r"(?:orders?|contracts?) (?:\S+ ){0,2}(?:stands?|stood|intact|in place|in force|unchanged|valid|unaffected)",
            r"(?:not one|no|not a single) (?:\w+ )?(?:orders?|contracts?|customers?|buyers?|clients?) ~(?:cancelled|canceled|lost|withdrawn|left|gone)",
            r"(?:kept|sticking|stuck|standing) (?:to|by) (?:\w+ )?(?:orders?|contracts?)",
            r"order books? (?:\w+ )?(?:full|fuller)",
            r"no (?:customer|client|buyer|partner|advertiser|sponsor|order|contract)s? (?:has |had |have |was |were )*(?:been )?(?:cancelled|canceled|left|ended|pulled|withdrawn|walked|terminated|lost)",
            r"order books? (?:is|are|was|were) full",
        ),
    ),
    (
        "was it delivered",
        (
            r"(?:delivered|shipped|supplied|handed over) (?:\S+ ){0,5}(?:on time|in full|as agreed|on schedule|as promised|every (?:last )?\w+)",
            r"(?:deliveries|shipments|goods|consignments?|parts|doses) (?:\S+ ){0,2}(?:arrived|on schedule|on time|completed)",
        ),
        (
            r"never (?:been )?(?:delivered|arrived|shipped|supplied|turned up)",
            r"(?:deliveries|shipments|goods|consignments?|parts|doses) (?:\S+ ){0,2}(?:late|halted|failed|overdue|missing)",
            r"(?:weeks|months|years) (?:late|overdue|behind (?:schedule|time|plan))",
            r"behind schedule",
        ),
    ),
    (
        "are there talks",
        (
            r"(?:buyers?|investors?|rivals?|suitors?) (?:had |have )?(?:\w+ )?(?:knocked|called|approached|come forward|come knocking|shown interest|looked at)",
            r"(?:invited|asked|called) (?:the )?(?:union|unions|company|management|us|them|strikers|workers|government) (?:\S+ ){0,3}(?:times|twice|to meet|to (?:the )?(?:table|talk))",
            r"(?:courting|wooing|courted|wooed|sounding out)",
            r"(?:door|offer) (?:is|was|remains|stays) (?:wide )?open",
            r"(?:in|holding|having|held|began|begun|entered|opened|conducting) (?:\w+ ){0,2}(?:talks|negotiations|discussions) (?:with|about|over|on)",
            r"(?:was|were|been|had) (?:\w+ )?(?:approached by|sounded out)",
            r"(?:invited|called) (?:\S+ ){0,3}(?:to|for) (?:\w+ )?(?:talks|negotiations|the (?:\w+ )?table)",
            r"(?:talks|negotiations|a meeting) (?:\S+ ){0,3}(?:scheduled|set|planned|fixed|arranged|under way|continuing|in progress|advanced)",
            r"agreed to (?:meet|talk|negotiate|sit down)",
        ),
        (
            r"(?:nobody|no one|no \w+) (?:has |had |ever )*(?:shown|expressed) (?:\w+ )?interest",
            r"(?:never|not) (?:once )?(?:replied|answered|responded|spoken|talked|spoke|heard) (?:to|with|from)?",
            r"(?:refuses|refused|unwilling|no (?:wish|desire|interest)) (?:\w+ )?(?:to |in )?(?:even )?(?:meet|talk|talking|see us|listen|negotiating)",
            r"(?:letters?|calls|requests?) (?:\S+ ){0,3}(?:unanswered|without (?:a |an )?(?:reply|answer))",
            r"no (?:such )?(?:\w+ )?(?:talks|negotiations|discussions|approach|contacts?|invitations?) (?:\S+ ){0,3}(?:with|about|under way|held|place|had|whatever|whatsoever|been|reached|arrived|planned|scheduled)",
            r"not for sale",
            r"(?:never|not) (?:\w+ )?(?:been )?(?:approached|contacted|in talks|invited|negotiated)",
            r"(?:nobody|no one) (?:has |had |ever )*(?:approached|called|contacted|invited|rung|rang|phoned) (?:us|them|the|him|her|me)",
            r"(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to (?:talk|negotiate|sit down|come to the)",
        ),
    ),
    (
        "is it solvent",
        (
            r"(?:is|was|are|were|remains?|perfectly|fully) solvent",
            r"(?:enough|sufficient|ample) (?:cash|liquidity|money|funds|reserves) (?:to|for|until)",
            r"pa(?:ys|id) (?:its|all its|their|our|every) (?:bills?|suppliers|debts|creditors)",
        ),
        (
            r"(?:bankrupt|insolvent|insolvency)",
            r"(?:ran|run|running) out of (?:cash|money)",
            r"(?:cannot|unable to|not) pay (?:its|their|the|his) (?:bills?|suppliers|debts|creditors|staff)",
            r"ow(?:es|ed|ing) (?:\S+ ){0,2}(?:suppliers|creditors|the bank|contractors)",
        ),
    ),
    (
        "were the books right",
        (
            r"(?:books|accounts|figures|balance sheets?) (?:is|are|was|were|had been) (?:\w+ )?(?:clean|correct|accurate|audited|sound|true)",
            r"(?:audited|signed off|certified|passed) (?:\S+ ){0,4}(?:books|accounts|figures|balance sheets?)",
        ),
        (
            r"(?:cooked|falsified|falsifying|inflated|inflating|faked|doctored|massaged|manipulated) (?:\S+ ){0,3}(?:books|accounts|figures|sales|results|profits|invoices|balance sheets?|revenues?)",
            r"(?:fictitious|invented|phantom|sham|fake) (?:sales|invoices|customers|revenues?|contracts|orders)",
        ),
    ),
    (
        "was it within budget",
        (r"(?:within|on|under|below|inside) (?:the |its )?(?:\w+ )?budget", r"not (?:a|one) (?:crown|cent|penny) more"),
        (
            r"(?:over|above|exceed(?:ed|s)|busted|burst|twice|double) (?:the |its )?(?:\w+ )?budget",
            r"(?:cost )?overruns?",
            r"costs? (?:\w+ )?(?:ballooned|spiralled|exploded|doubled|tripled)",
        ),
    ),
    (
        "are jobs lost",
        (
            r"(?:workers?|employees?|people|staff|men|posts) (?:\S+ ){0,3}(?:lose|losing|to go|have to go|be cut|laid off|out of work|on the street|sacked)",
            r"(?:jobs?|posts|positions) (?:\S+ ){0,3}(?:cut|lost|axed|shed|eliminated|go|at risk|in danger|disappear(?:ed)?|on the line)",
            r"(?:cut|axe|axed|axing|shed|shedding|slash|slashed|slashing|cutting|losing) (?:\S+ ){0,3}(?:jobs|posts|positions|staff)",
            r"(?:laid off|lay-?offs|redundanc(?:y|ies)|made redundant|mass dismissals|job losses|pink slips)",
        ),
        (
            r"(?:not one|not a single|no) (?:\w+ )?(?:worker|employee|job|post|man|woman|person)s? (?:\S+ ){0,3}(?:go|goes|lost|cut|lose|loses|affected|laid off|sacked|in danger)",
            r"(?:jobs?|posts|employment) (?:\S+ ){0,3}(?:safe|secure|guaranteed|saved|protected|kept|preserved)",
            r"(?:nobody|no one|not one (?:\w+)|not a single (?:\w+|job)) ~(?:lose|loses|losing|lost|laid off|made redundant|go)",
            r"plan(?:s|ned|ning)? no (?:\w+ )?(?:job losses|job cuts|lay-?offs|redundancies|dismissals)",
            r"no (?:\w+ )?(?:job losses|job cuts|lay-?offs|redundancies|dismissals)",
            r"(?:keep|kept|keeps|save|saved) every (?:job|post|worker|employee)",
        ),
    ),
    (
        "was there a tender",
        (
            r"(?:open|public|competitive|fair|transparent) (?:tender|bidding|competition|call for bids)",
            r"(?:put|went|gone|opened) (?:out )?to tender",
            r"(?:best|cheapest|lowest) (?:offer|bid|bidder|price)",
            r"(?:invited|compared|weighed|received) ~(?:bids|bidders|tenders)",
        ),
        (
            r"(?:without|no) (?:an? |any |open |public |proper |competitive )*(?:tender|bidding|competition|call for bids)",
            r"(?:tailored|tailor-made|cut to measure|made to measure|rigged) (?:for|to|in favou?r)",
            r"(?:went|awarded|handed|given|gave|steered|passed) ~to (?:\S+ ){0,4}(?:friends?|brother|cousin|cron(?:y|ies)|donors?|relatives?|in-law|nephew|wife|schoolmate)",
            r"only one (?:bid|bidder|company|firm) ~(?:invited|asked|allowed)",
        ),
    ),
)
