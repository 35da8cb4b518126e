"""Words for what a person or a body is in a story: offices, trades, kin, kinds of bodies. Data; folded forms."""

from __future__ import annotations

from app.engine.linking.actor_lexicon import PERSON_TITLES
from app.engine.linking.wordlists import words

MEN = words(
    "mr sir king prince emir sheikh spokesman chairman businessman congressman councilman fisherman policeman fireman salesman foreman "
    "brother father son husband uncle nephew grandfather widower actor waiter imam pope archbishop"
)
WOMEN = words(
    "mrs ms queen princess spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman saleswoman sister mother daughter "
    "wife aunt niece grandmother widow actress waitress nun"
)
RANKS = words(
    "general colonel major captain lieutenant sergeant corporal admiral commander officer brigadier marshal commodore cmdr gen col lt sgt "
    "maj capt adm brig"
)
SAME_ROLES: tuple[frozenset[str], ...] = (
    RANKS,
    words("executive boss ceo"),
    words("lawyer attorney counsel solicitor barrister advocate"),
    words("lawmaker legislator deputy mp senator congressman congresswoman"),
    words("candidate challenger contender hopeful"),
    words("president leader"),
    words("premier minister"),
    words("spokesman spokeswoman spokesperson"),
    words("doctor physician surgeon"),
    words("gov governor"),
    words("sen senator"),
    words("rep representative congressman congresswoman"),
    words("dr doctor"),
    words("prof professor"),
    words("scientist researcher professor geologist biologist chemist physicist engineer"),
    words("defendant accused suspect"),
    words("owner founder"),
    words("fisherman skipper captain"),
)
"""Words that name one holder: who was introduced with one may be taken up with another."""
AMBIGUOUS_ROLES = words("owner operator maker publisher supplier producer contractor developer manufacturer employer landlord insurer")
"""What a person as well as a firm may be."""
ROLE_NOUNS: frozenset[str] = (
    PERSON_TITLES
    | RANKS
    | AMBIGUOUS_ROLES
    | MEN
    | WOMEN
    | frozenset().union(*SAME_ROLES)
    | words(
        "accountant administrator architect archivist artist aide adviser advisor banker baker bishop brewer biologist cardinal carpenter "
        "cashier chemist clerk climber colleague columnist comrade consul consultant coroner councillor councilor cousin curator "
        "custodian dentist detective diplomat dockworker drummer economist editor electrician engineer envoy executive expert "
        "farmer farmhand farmworker farrier firefighter fisher founder gardener guard guide guitarist headmaster headmistress "
        "heir historian host hunter incumbent inspector instructor investigator investor journalist keeper legislator librarian "
        "magistrate manager marshal mayor mechanic medic member meteorologist midwife miner monk musician negotiator neighbour neighbor "
        "notary nurse ombudsman organiser organizer painter paramedic partner passenger pastor pensioner photographer physicist pilot "
        "plumber poet policeman politician porter postman preacher predecessor priest principal producer professor prosecutor protester "
        "psychiatrist psychologist publisher rabbi ranger rector rapporteur referee regent reporter researcher resident retiree rival "
        "sailor scholar scientist seismologist shareholder shepherd shopkeeper singer skipper soldier specialist speaker steward striker "
        "strategist student successor superintendent surgeon surveyor survivor tailor teacher technician tenant trader trainer "
        "treasurer trucker tutor vet veteran veterinarian vicar victim villager volunteer warden watchman welder witness worker writer "
        "undersecretary comptroller auditor counsellor commissioner comedian driver deckhand crewman"
    )
)
"""Nouns for a person by office, trade or relation."""
KIN = words(
    "brother father son husband uncle nephew grandfather sister mother daughter wife aunt niece grandmother widow widower cousin family "
    "partner parents relatives"
)
OWNED_PEOPLE: frozenset[str] = KIN | words(
    "lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson office team campaign aide aides adviser advisers deputy defence "
    "defense legal"
)
"""Who belongs to somebody in the story: "their lawyer", "his family"."""

COMPANIES = words(
    "company firm business operator owner maker manufacturer drugmaker carmaker automaker chipmaker planemaker shipbuilder retailer airline "
    "carrier bank corporation contractor developer utility supplier producer brewer miner refiner lender insurer startup conglomerate "
    "supermarket chain shipyard railway publisher employer builder steelmaker giant subsidiary exchange"
)
UNIONS = words("union association federation guild syndicate brotherhood")
CHARITIES = words("charity ngo foundation nonprofit")
GROUPS = words("group organisation organization movement coalition network alliance collective campaign")
FIGHTERS = words("militia paramilitaries rebels militants insurgents front guerrillas fighters")
PARTIES = words("party")
OUTLETS = words("newspaper broadcaster magazine station paper outlet tabloid daily weekly website")
AUTHORITIES = words(
    "agency ministry department authority commission inspectorate regulator board council committee court tribunal police army military "
    "navy government administration office service institute university observatory hospital parliament watchdog panel prosecutors "
    "delegation embassy town municipality bureau centre school laboratory"
)
BODY_KINDS: frozenset[str] = (
    COMPANIES
    | UNIONS
    | CHARITIES
    | GROUPS
    | FIGHTERS
    | PARTIES
    | OUTLETS
    | AUTHORITIES
    | words("project platform collective club body force hall mission bloc federation confederation trust fund cooperative chamber academy")
)
"""Nouns for a body by what it is; each story uses one of them for the body it named."""
ALIKE: tuple[frozenset[str], ...] = (
    COMPANIES | words("group"),
    UNIONS | words("group organisation organization body"),
    CHARITIES | GROUPS | words("association body agency"),
    FIGHTERS | GROUPS | words("force"),
    PARTIES | words("movement alliance coalition group"),
    OUTLETS,
    words("agency authority regulator watchdog supervisor inspectorate body board bureau office service administration department central"),
    words("bloc union organisation organization alliance community league"),
    words("mission monitors delegation"),
    words("commission board panel body committee"),
    words("council town municipality"),
    words("institute university centre laboratory observatory"),
    words("ministry department"),
    words("government administration cabinet"),
    words("court tribunal"),
    words("army military force command"),
    words("police force constabulary"),
)
"""Kinds one body may be called by in turn; a kind not in one line with another never goes back to it."""
NOT_AGENTIVE = words(
    "however moreover other under after over never former another rather either neither whether together number matter order water power river border "
    "winter summer september october november december paper letter quarter centre center corner tower silver copper timber amber upper "
    "lower inner outer harbor major minor motor sector factor error terror floor door mirror doctor latter greater larger older younger "
    "later earlier longer higher computer container cover dinner finger offer super per her for or nor ever newer senior junior christian "
    "italian russian iranian indian asian european canadian australian norwegian brazilian civilian urban human german roman woman man "
    "important significant recent current different present independent government parliament department statement"
)
"""Words in -er, -or, -ist, -ian and -man that name nobody by a trade."""
ISSUED = words("statement communique letter message post announcement release note communiqué memo tweet")
"""What somebody issued: it speaks for the one who did."""
