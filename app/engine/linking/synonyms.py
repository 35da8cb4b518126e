"""Words of news that may stand for each other when two claims are compared, and word forms the light stemmer does not bring together. Data.

A word stands in one group only, and no group joins words that conflict or differ in kind ("army" and "navy", "dead" and "injured").
"""

from __future__ import annotations

from app.engine.linking.wordlists import phrases

SYNONYMS = phrases(
    """
    plane aircraft airliner jet airplane jetliner; fire blaze inferno flame wildfire; worker employee staff staffer striker labourer
    laborer; company firm employer operator manufacturer management business; election vote poll ballot race; truce ceasefire
    armistice; wage salary; offer proposal bid; raise increase rise; ship vessel ferry boat tanker freighter trawler barge; river
    water stream; plant factory mill refinery smelter; document paper contract; weapon arm ammunition munition weaponry firearm;
    protester demonstrator marcher protest demonstration march; resident villager inhabitant civilian townspeople; talk negotiation;
    deal agreement accord pact settlement; bribe kickback; child pupil student schoolchild; soldier troop serviceman unit force
    garrison; warning alert; observer monitor; job post position; profit earning; tremor quake earthquake; drug medicine; aid supply
    relief; ban prohibition; inquiry investigation probe; strike walkout stoppage attack assault raid hit target bombing shelling
    airstrike; outbreak disease epidemic virus infection; electricity power; murder homicide; police officer policeman policewoman
    constable; revenue turnover sales; takeover merger acquisition purchase; sanction embargo; house home building dwelling residence;
    medication remedy; money fund cash; boss chief director executive; theft steal stolen robbery thief robber burglar burglary;
    customer client user subscriber consumer; surgery operation; siren alarm; verdict ruling judgment judgement decision; kill dead
    die death victim casualty toll fatality; explosion blast blasting detonation; data record file information; hacker intruder
    attacker assailant; centre center; town city municipality; premise clinic hospital courtyard facility infirmary; gallery pit mine
    shaft tunnel mineshaft; ransom demand; rebel insurgent fighter militant guerrilla gunman; gate barrier; barricade roadblock;
    promise pledge commitment; helicopter chopper; rocket missile projectile; drone quadcopter; gun rifle pistol handgun revolver;
    bullet round cartridge; tank armour; knife blade machete dagger; submarine sub; truck lorry convoy column van; car vehicle
    automobile taxi; bus coach minibus trainer; train locomotive carriage; tram streetcar; road highway motorway street; railway
    railroad rail; bridge crossing viaduct overpass; port harbour dock quay pier wharf; airport airfield runway airstrip; fence wall;
    door exit entrance doorway; dam dyke levee embankment; pipeline pipe duct; reservoir basin; sea ocean; lake pond; wood forest
    woodland; field meadow farmland; hill mountain ridge; warehouse depot store storehouse storage; flat apartment; school classroom
    college; university campus; church cathedral chapel; prison jail gaol penitentiary imprison; cell dungeon; camp tent; shop
    supermarket shopkeeper; hotel hostel inn; office headquarters bureau; village hamlet; border frontier; district neighbourhood
    quarter; coast shore beach; letter email memo message memorandum note; photo photograph picture image snapshot; report dossier;
    list register roll; book novel; newspaper daily; phone telephone mobile call; computer laptop server; camera webcam; signal light;
    engine motor; cable wire wiring; fuel petrol gasoline diesel; gas methane teargas; coal lignite; oil crude; food meal bread; grain
    wheat maize corn; vaccine jab vaccination shot; mask respirator; sample specimen swab; waste rubbish garbage refuse trash; sewage
    effluent wastewater; chemical substance; poison toxin intoxication; alcohol liquor; cigarette tobacco; jewel jewellery gem;
    painting artwork; passport visa; licence license permit allow; union federation; baby infant newborn; nurse medic paramedic;
    doctor physician surgeon; patient inpatient; sailor seaman crew crewman seafarer; pilot airman aviator; driver motorist; passenger
    traveller commuter; miner pitman; fisherman angler; farmer grower peasant; teacher lecturer schoolteacher; lawyer attorney
    solicitor barrister; judge magistrate justice; juror jury; prosecutor prosecution; witness eyewitness bystander onlooker; suspect
    accused accusation allege allegation; prisoner inmate detainee captive; murderer killer; smuggler trafficker; spy espionage; envoy
    ambassador diplomat; candidate contender nominee; voter elector; lawmaker deputy parliamentarian legislator senator; mayor
    alderman; journalist reporter correspondent; investor shareholder stockholder; tenant lodger; refugee migrant asylum; volunteer
    helper; scientist researcher expert scholar; engineer technician; guard watchman sentry; rescuer firefighter fireman lifeguard;
    relative family kin; wife spouse; crowd mob throng congestion; gang mafia; priest cleric clergyman imam bishop; athlete player
    sportsman; tourist holidaymaker visitor; opponent rival adversary; supporter backer follower; guest attendee; carer caregiver;
    seize capture take overrun conquer; shoot gunshot; beat club punch kick batter thrash; hurt injure wound injury; flee escape;
    withdraw retreat pullback withdrawal pullout; advance push; surround encircle besiege encirclement siege; surrender capitulate
    capitulation; demolish destroy raze wreck destruction demolition ruin; damage harm; collapse crumble cave; burn torch; evacuate
    evacuation; rescue save; trap strand; flood inundate submerge; leak spill seep leakage spillage; pollute contaminate pollution
    contamination; inspect check examine inspection examination; search comb; repair fix mend; maintain maintenance; crash collide
    collision smash; derail derailment; capsize overturn; overload overcrowd; speed velocity; delay postpone postponement; cancel
    scrap; suspend suspension; halt stop cease; resume restart; begin start commence launch; finish complete conclude completion
    conclusion; continue persist; dismiss sack dismissal layoff redundancy; resign quit resignation; reinstate rehire; pay payment
    paid; owe arrear debt; bonus premium; compensate compensation reimburse refund repay; negotiate bargain; agree consent; sign
    signature symptom; approve approval authorise authorize endorse; forbid prohibit bar; expel eject oust expulsion; admit let;
    invite invitation; visit trip; charge indict indictment; convict conviction; acquit acquittal; free release publish publication;
    confess confession; torture mistreat abuse ill-treatment mistreatment; threaten threat intimidate intimidation; kidnap abduct
    abduction kidnapping; forge fake falsify forgery counterfeit fabricate; rig manipulate manipulation fraud; bribery corruption
    graft; embezzle embezzlement misappropriate siphon; smuggle traffic; conceal hide; delete erase wipe; copy plagiarise plagiarize
    plagiarism; hack breach; encrypt encryption; buy acquire; import importation; export exportation; produce production manufacture
    output; cut reduce reduction lower; grow growth expand expansion; drop decline decrease fall slump plunge; lose loss; double
    twofold; exceed surpass; spend expenditure spending; invest investment; tax levy duty; loan credit mortgage lend; price cost;
    share stock stake; bankrupt insolvent bankruptcy insolvency; vaccinate inoculate immunise immunize; treat treatment therapy;
    diagnose diagnosis; cure heal recover recovery; quarantine isolation; test trial; starve starvation famine hunger; count tally
    counting; annul invalidate annulment; win victory triumph; turnout attendance participation; coup putsch overthrow; mandate term;
    parliament assembly legislature; government cabinet administration; minister secretary; disperse dispersal; loot plunder pillage
    ransack; riot unrest disturbance; throw hurl lob; stone rock brick; truncheon baton; order command instruction instruct; request
    ask; help assist assistance; protect protection shield; guarantee assurance assure; lie mislead deceive deception; apologise
    apologize apology; blame guilt; meet meeting encounter summit; broadcast air; announce announcement declare declaration; inform
    notify brief notification; consult consultation; know knowledge aware; forget overlook; dump discharge tip; fell log logging
    felling; storm hurricane typhoon cyclone gale; landslide mudslide avalanche; rain rainfall downpour; wind gust; wave surge swell;
    snow blizzard; heat heatwave; volcano eruption; tornado twister; fog mist; law legislation statute; treaty convention;
    constitution charter; right entitlement; inspector auditor; schedule timetable; reason cause motive; error mistake blunder; danger
    risk hazard peril; crack fissure; hole gap; debris rubble wreckage; body corpse remains; grave burial; fight clash skirmish battle
    combat; invade invasion incursion intrusion; occupy occupation; deploy deployment station; mobilise mobilize mobilisation
    mobilization; exercise manoeuvre maneuver drill; blockade block obstruct obstruction; supplier vendor; citizen national;
    citizenship nationality; party faction; leader head; ally partner; enemy foe; speech address; slogan chant; banner placard;
    shortage scarcity lack shortfall; surplus excess; queue line; luggage baggage; cargo freight load consignment; shipment delivery;
    parcel package; dose dosage; pharmacy chemist; laboratory lab; bacterium germ; flu influenza; cancer tumour tumor; heart cardiac;
    cow cattle livestock; crop harvest; animal beast; dog hound; horse pony; bird fowl poultry; sheep goat; video footage film; hire
    recruit appoint; mortar grenade; explosive dynamite; bombard bombardment; reject refusal rejection; arrest detention custody;
    defect flaw malfunction fault; sell resell; fee fare
    """
)
"""Groups of words; the first word of a group names it."""

IRREGULAR_VERBS = phrases(
    """
    arise arose arisen; awake awoke awoken; beat beaten; become became; bend bent; bite bit bitten; bleed bled; breed bred; creep
    crept; cling clung; dig dug; dream dreamt; dwell dwelt; fling flung; forgive forgave forgiven; freeze froze frozen; foresee
    foresaw foreseen; kneel knelt; leap leapt; learn learnt; mistake mistook mistaken; overcome overcame; overtake overtook overtaken;
    overthrow overthrew overthrown; overrun overran; undergo underwent undergone; undertake undertook undertaken; uphold upheld;
    withhold withheld; withstand withstood; retake retook retaken; rebuild rebuilt; resell resold; rewrite rewrote rewritten; repay
    repaid; foretell foretold; sew sewn; shine shone; slay slew slain; sling slung; smell smelt; spill spilt; spin spun; spoil spoilt;
    spring sprang sprung; stick stuck; sting stung; strive strove; swell swollen; swing swung; tear tore torn; tread trod trodden;
    weep wept; wring wrung; mislead misled; misspend misspent; overhear overheard; oversee oversaw overseen; override overrode
    overridden; burn burnt; tie tied tying; lie lied lying; vie vied; fly flies; deny denied denies; carry carried carries; bury
    buried buries; supply supplied supplies; occupy occupied occupies; apply applied applies; panic panicked panicking; traffic
    trafficked trafficking; free freeing
    """
)
"""A verb and its forms, beside those of app/engine/linking/clause_words.py."""

PLURAL_OF = dict(
    pair.split()
    for pair in phrases(
        "knives knife; wives wife; thieves thief; teeth tooth; feet foot; shelves shelf; crises crisis; bacteria bacterium; wolves wolf; calves calf;"
        " spies spy; geese goose; mice mouse; oxen ox; diagnoses diagnosis; hypotheses hypothesis; analyses analysis; axes axe; loaves loaf; scarves scarf"
    )
)
"""Irregular plural -> its noun."""
