"""Words that tell what sort of actor a name is. Data; every form is folded (lower case, British spelling)."""

from __future__ import annotations

from app.domain.vocabulary import ActorKind
from app.engine.linking.wordlists import phrases, words

SPELLINGS: dict[str, str] = {
    "defense": "defence",
    "labor": "labour",
    "center": "centre",
    "organization": "organisation",
    "organizations": "organisations",
    "program": "programme",
    "harbor": "harbour",
    "armored": "armoured",
    "kiev": "kyiv",
    "odessa": "odesa",
    "kharkov": "kharkiv",
    "lvov": "lviv",
}

ABBREVIATIONS: dict[str, str] = {
    "UN": "United Nations",
    "U.N.": "United Nations",
    "EU": "European Union",
    "E.U.": "European Union",
    "WHO": "World Health Organization",
    "IMF": "International Monetary Fund",
    "IAEA": "International Atomic Energy Agency",
    "ICRC": "International Committee of the Red Cross",
    "ICC": "International Criminal Court",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "WFP": "World Food Programme",
    "RSF": "Rapid Support Forces",
    "OCHA": "United Nations Office for the Coordination of Humanitarian Affairs",
    "UNHCR": "United Nations High Commissioner for Refugees",
    "UNRWA": "United Nations Relief and Works Agency",
    "IDF": "Israel Defense Forces",
    "MSF": "Doctors Without Borders",
    "HRW": "Human Rights Watch",
    "OPEC": "Organization of the Petroleum Exporting Countries",
}
"""Names that wires shorten without saying so, as written in capitals; those with a second meaning in the news (AU, PM, DOJ) are left out."""

HEADS: tuple[tuple[ActorKind, tuple[str, ...]], ...] = (
    (
        ActorKind.ARMED_FORCE,
        phrases(
            "army; military; general staff; armed forces; navy; air force; forces; troops; command; coast guard; border guard; "
            "national guard; marines; southern command; air defence; joint chiefs of staff; joint chiefs; revolutionary guards; revolutionary guard; "
            "revolutionary guard corps; revolutionary guards corps; guard corps; defence forces; defence force"
        ),
    ),
    (
        ActorKind.ARMED_GROUP,
        phrases(
            "front; rebels; militia; militants; insurgents; brigade; brigades; hezbollah; hamas; houthis; taliban; fighters; rebel group; armed group; "
            "militant group; insurgent group; jihadist group; rebel movement; islamic state; al qaida; al qaeda; al shabab; al shabaab; boko haram; isis; "
            "lashkar e taiba; hayat tahrir al sham; tehreek e taliban; cartel"
        ),
    ),
    (
        ActorKind.INTERGOVERNMENTAL_ORG,
        phrases(
            "united nations; un; nato; european union; eu; african union; world health organisation; who; iaea; osce; "
            "european commission; security council; unicef; unhcr; opec; imf; world bank; arab league; asean; red cross; monetary fund; "
            "nations children fund; atomic energy agency; security and co operation in europe; high commissioner for refugees; works agency; food programme; opcw; ohchr; unesco; prohibition of chemical weapons; nations human rights office"
        ),
    ),
    (
        ActorKind.GOVERNMENT_BODY,
        phrases(
            "ministry; government; parliament; department; agency; police; council; office; authority; authorities; court; prosecutors; "
            "prosecutor; intelligence; kremlin; white house; pentagon; embassy; administration; commission; cabinet; senate; congress; "
            "municipality; fire service; fire brigade; emergency service; civil protection; security service; state department; presidency; "
            "central bank; committee; leadership; coastguard; civil defence; civil defense"
        ),
    ),
    (
        ActorKind.NGO,
        phrases(
            "human rights; ngo; foundation; charity; union; league; observatory; watch; association; amnesty international; network; "
            "federation; syndicate; society; initiative; doctors without borders; medecins sans frontieres; world vision; islamic relief; "
            "refugee council; save the children; society group; rights group; aid group; monitoring group; advocacy group; campaign group; relief group"
        ),
    ),
    (
        ActorKind.COMPANY,
        phrases(
            "inc; ltd; plc; co; llc; ag; company; corporation; corp; group; airlines; airways; motors; bank; fuels; line; lines; energy; railways; "
            "operator; foods; transit; holdings; industries; pharma; pharmaceuticals; logistics; telecom; telecoms; terminals; electric; "
            "shipping; technologies; chemicals; petroleum; breweries; software; semiconductors; freight; ferries; textiles; utilities; enterprises"
        ),
    ),
    (
        ActorKind.OTHER,
        phrases(
            "party; fund; institute; center; centre; university; college; school; campaign; coalition; alliance; project; guild; mission"
        ),
    ),
    (
        ActorKind.MEDIA,
        phrases(
            "news agency; newspaper; television; tv; broadcaster; radio; magazine; times; post; herald; gazette; tribune; news; wire; "
            "courier; media; press"
        ),
    ),
)
"""Kind by the name's last words; a longer head wins over a shorter one."""

MEDIA_FIRST_WORDS = frozenset({"agence", "agencia", "agenzia", "radio"})
"""First words of outlets whose names lead with what they are, as in French, Spanish and Italian."""

MEDIA_NAMES: frozenset[str] = frozenset(
    phrases(
        "abc; afp; agence france presse; al arabiya; al jazeera; anadolu; anadolu agency; ansa; ap; asharq al awsat; associated press; "
        "axios; bbc; bloomberg; cbs; cnn; der spiegel; dpa; dw; efe; euronews; financial times; fox news; global times; guardian; "
        "haaretz; interfax; irna; isna; kcna; korean central news agency; kyiv independent; kyodo; le monde; nbc; new york times; nhk; "
        "npr; politico; pti; reuters; ria; ria novosti; sky news; tass; the ap; the economist; the guardian; the telegraph; ukrinform; "
        "upi; wall street journal; washington post; xinhua; yonhap"
    )
)
"""Agencies and outlets whose names carry no telling head noun."""

MEDIA_CANONICAL: dict[str, str] = {
    "ap": "Associated Press",
    "associated press": "Associated Press",
    "agence france presse": "AFP",
    "korean central news agency": "KCNA",
    "deutsche presse agentur": "dpa",
    "dpa": "dpa",
}

UNNAMED_HEADS: frozenset[str] = words(
    "activist activists adviser advisers aide aides analyst analysts blogger bloggers commander commanders critics data diplomat "
    "diplomats doctors documents economists expert experts families figures footage historians images insider insiders journalists "
    "lawyers locals map maps monitor monitors neighbours observer observers official officials passengers people polls report "
    "medics paramedics parents villagers workers farmers protesters relatives refugees prisoners "
    "record records logs emails reporters reports researchers resident residents scientists soldiers source sources spokesman spokesperson spokeswoman studies "
    "study survey survivors voters witness witnesses"
)
"""A description whose last word is one of these names nobody: no person is invented for it."""

PERSON_TITLES: frozenset[str] = words(
    "det insp supt dci dcs activist admiral affairs ambassador analyst attorney author ayatollah candidate captain chair chairman chairwoman chancellor "
    "chief "
    "cllr councillor coach colonel commander commissioner congressman congresswoman defence defense deputy director dr economist executive emir envoy general gov "
    "governor head judge justice king lawmaker lawyer leader lieutenant major mayor minister mr mrs ms officer official pilot pope "
    "premier speaker president prince princess prof professor queen rep representative secretary sen senator sergeant sheikh sheriff sir "
    "secretary-general director-general then-president then-minister president-elect mp mep ceo eyewitness rapporteur ombudsman "
    "spokesman spokesperson spokeswoman prosecutor brigadier inspector superintendent constable magistrate coroner archbishop bishop cardinal imam rabbi"
)
"""The personal name starts after the last of these."""

PORTFOLIOS: frozenset[str] = words(
    "state treasury commerce staff house opposition interior energy transport transportation health education finance labour labor agriculture "
    "defence defense war justice foreign affairs homeland security council board and environment culture economy trade industry navy army"
)
"""What an office is of ("Secretary of State")."""

OFFICES: tuple[str, ...] = phrases(
    "president; prime minister; minister; chancellor; king; queen; leader; ambassador; spokesman; spokeswoman; premier; chief of staff; "
    "secretary of state; vice president; secretary general; mayor; governor; foreign secretary"
)
"""An office held by one person at a time: "Finland's foreign minister" is a person."""

STATE_BODY_HEADS: tuple[tuple[str, ...], ...] = tuple(
    tuple(head.split())
    for head in phrases(
        "ministry; army; military; general staff; armed forces; navy; air force; government; parliament; forces; troops; spy agency; "
        "intelligence; intelligence agency; intelligence service; security service; foreign minister; defence minister; prime minister; "
        "president; minister; leadership; police; state department; coast guard; border guard; command; military command; delegation; "
        "embassy; envoy; ambassador; officials; units; soldiers; servicemen; joint chiefs of staff; joint chiefs"
    )
)
"""Bodies of a state: in front of them a capital stands for the state, and "X's ..." makes X the parent."""

WHOLE_NAMES: frozenset[str] = words("un who eu")
"""Heads that count only as the whole name: "Kim Jong Un" is not the United Nations."""

BODY_HEADS: frozenset[str] = frozenset(head.split()[-1] for _, heads in HEADS for head in heads) - WHOLE_NAMES | UNNAMED_HEADS
"""Last words of organisations and descriptions: a name that ends in one is not a personal name."""

FAMILY_NAMES_FIRST: frozenset[str] = words(
    "ban chen cho choi deng guo han he hong hu huang jang jeong jung kang kim lai lee li lim lin liu luo ma mao moon nguyen park pham "
    "roh sun tran tsai vo wang wu xi xu yang yoon zhang zhao zhou zhu"
)
"""Family names written before the given name: "Kim Jong Un" is "Kim" for short."""
