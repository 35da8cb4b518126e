"""Disasters and accidents: warnings, damage, rescue, safety. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

DISASTERS: tuple[tuple[str, str, str], ...] = (
    (
        "leaked",
        """
        leaked; leak; leaks; leaking; spilled; spill; spilt; seeped; escaped; discharged; spillage; seeping; seep; seepage; spilling;
        discharging; released into; gushed; flowed into; ran into the river; got into the river; got into the water; oozed; oozing; pouring
        out; pumped into; leakage; slick; slicks; oil slick; oil slicks
        """,
        """
        contained; sealed; leak-free; watertight; plugged; stopped the leak; fully contained; safely contained; remained in the tank;
        stayed in the tank; nothing escaped; nothing leaked; nothing spilled; tanks are tight; within the plant; airtight; leak was
        stopped; leak has been stopped; leak was sealed
        """,
    ),
    (
        "safe",
        """
        safe; harmless; drinkable; no danger; no risk; within safe limits; within limits; safe to drink; safe to eat; safe to use; fit to
        drink; fit for consumption; clean water; drinking water is clean; potable; no danger to; no hazard; poses no danger; poses no risk;
        poses no threat; posed no danger; posed no risk; posed no threat; structurally sound; perfectly safe; completely safe; fully safe;
        not harmful; non-toxic; uncontaminated; unpolluted; free of contamination; free of poison; meets the standards; met the standards;
        meets all standards; met all standards; meets safety standards; within the limits; well within limits; below the limit; below the
        limits; below danger level; crystal clear; drinkable again
        """,
        """
        unsafe; dangerous; hazardous; contaminated; contamination; polluted; poisonous; toxic; undrinkable; unfit; at risk; unsound; unsafe
        to drink; unsafe to use; unfit to drink; unfit for consumption; poisoning; contaminants; contaminating; contaminate; health risk;
        risk to health; health hazard; danger to life; danger to health; danger to public; poses a threat; posed a threat; pose a threat;
        poses a risk; posed a risk; pose a risk; poses a danger; posed a danger; above the limit; above the limits; exceeded the limit;
        exceeded the limits; exceeding the limit; over the limit; above safe limits; exceeded safe limits; structurally unsound; boil
        water; boil their water; carcinogenic; bacteria in; full of bacteria; death trap
        """,
    ),
    (
        "under_control",
        """
        under control; contained; brought under control; extinguished; put out; stabilised; stabilized; fire is out; fire was out; been
        extinguished; got under control; bring under control; surrounded the fire; brought the fire; all clear; doused; everything is calm;
        calm restored; order restored; order has been restored; stabilising; situation is normal; danger has passed; danger is over; no
        longer spreading; situation is stable; quelled
        """,
        """
        out of control; still burning; raging; spreading; worsening; deteriorating; uncontrolled; uncontrollable; still raging; still
        spreading; spread quickly; spread rapidly; got out of hand; still out of control; burned on; burns on; still burns; flared up;
        flared up again; beyond control; lost control of; continues to burn; continued to burn; continues to spread; continued to spread;
        flames have reached
        """,
    ),
    (
        "warned",
        """
        warned; warning; warnings; alerted; alert; alarm; sirens; warnings were issued; warning was issued; issued a warning; issued
        warnings; raised the alarm; sounded the alarm; alarm went off; sirens went off; text message warning; forewarned; warns; alerts;
        gave warning; given warning; sounded the sirens; alerted residents
        """,
        """
        unannounced; without notice; unwarned; caught by surprise; caught unawares; taken by surprise; received no warning; sirens stayed
        silent; sirens were silent; sirens remained silent; siren stayed silent; alarm stayed silent; alarm was silent; too late to; came
        too late; only learned
        """,
    ),
    (
        "intact",
        """
        intact; undamaged; unharmed; unscathed; in place; sound; untouched; undestroyed; still standing; remained standing; holds firm;
        held firm; held back the water; withstood; stood up to; stands firm; structurally intact; remains intact; in one piece; unbroken;
        not harmed; came to no harm; unaffected; minor scratches; still in place; dam held; bridge held; levee held; dyke held; dam is
        holding; wall held; is standing; are standing; still stands; survived the; was spared; were spared
        """,
        """
        breached; destroyed; damaged; damage; collapsed; collapse; burst; cracked; ruined; in ruins; demolished; razed; gutted; flattened;
        levelled; crumbled; gave way; given way; burned; burned down; collapses; collapsing; destroying; destruction; damaging; badly
        damaged; severely damaged; heavily damaged; wrecked; smashed; shattered; reduced to rubble; in rubble; rubble; broke apart; broken
        apart; broke in two; caved in; cave-in; cracks; crumbling; washed away; swept away; torn down; burnt down; burnt out; burned out;
        burnt; blown up; blew up; bombed out; dam burst; dam broke; dam failed; levee broke; dyke broke; broke its banks; levelled to the
        ground; burned to the ground; burnt to the ground; devastated; devastation; leveled; gutted by; bulldozed; vandalised; vandalized;
        written off; total loss; was hit; were hit; been hit; hit the; came down on
        """,
    ),
    (
        "alive",
        """
        alive; survived; survivors; survivor; rescued; safe and well; still alive; found alive; is alive; was alive; are alive; were alive;
        all survived; survives; survive; surviving; survivors found; no deaths; no one died; nobody died; no one was killed; nobody was
        killed; no casualties; no victims; all alive; safe and sound; alive and well; in good health; lived through; pulled out alive;
        recovering in; zero deaths; seen alive
        """,
        """
        dead; died; killed; perished; drowned; executed; murdered; shot dead; dead body; body was found; bodies were found; was dead; were
        dead; found dead; dying; death of; deaths of; death was confirmed; loss of life; lost their lives; lost his life; lost her life;
        fatalities; fatality; shot to death; stabbed to death; burned to death; burnt to death; beaten to death; crushed to death; starved
        to death; froze to death; bled to death; suffocated; killing; killings; slain; massacred; massacre; assassinated; lynched;
        beheaded; hanged; succumbed; death toll; bodies recovered; corpse; corpses; pronounced dead
        """,
    ),
    (
        "found",
        """
        been found; recovered; retrieved; accounted for; traced; found alive; found dead; found safe; been traced; tracked down; was
        located; been located; safe at home; resurfaced; all accounted for; everyone is accounted for; everybody is accounted for; found
        intact; found unharmed
        """,
        """
        missing; unaccounted for; disappeared; untraced; still missing; remain missing; remains missing; gone missing; went missing; not
        been found; never been found; no trace; no sign of; without trace; without a trace; vanished; vanish; whereabouts unknown;
        whereabouts are unknown; unknown whereabouts; search continues; still searching; missing since; still unaccounted for; lost at sea;
        has not been found; have not been found; untraceable; feared drowned
        """,
    ),
    (
        "caused",
        """
        caused; cause; causes; causing; due to; because of; led to; linked to; triggered; result of; resulted from; resulted in;
        responsible for; stemmed from; sparked
        """,
        "",
    ),
    (
        "evacuated",
        """
        evacuated; evacuation; moved out; moved to safety; ordered out; left their homes; evacuating; evacuate; brought to safety; taken to
        safety; bussed out; airlifted; led out; led to safety; left the building; got out in time; relocated; moved to shelters; taken to
        shelters; moved to higher ground; in shelters; building was cleared; everyone was out; everyone had left
        """,
        """
        still inside; stayed behind; remained in their homes; in their homes; refused to leave; stayed in their homes; stayed in the
        building; told to remain; told to stay put; remained inside; remained in the building; stayed inside; still in the building; still
        in their homes; ordered to stay; stay in their homes; left inside; abandoned inside; sent back to work; ordered back to work; kept
        at their machines; remain indoors; stay indoors
        """,
    ),
    (
        "shaken",
        "tremor; quake; earthquake; tremors; quakes; seismic activity",
        "",
    ),
    (
        "rescued",
        """
        rescued; pulled out alive; pulled alive; brought out alive; brought to the surface; reached the surface; dug out; hauled out;
        winched; plucked from; brought ashore; everyone was rescued; all rescued; escaped unhurt; brought to land
        """,
        """
        trapped; still trapped; remain trapped; remained trapped; trapped inside; trapped under; still buried; buried under; still
        underground; cut off underground; still stranded; left to die; left to drown; unreachable; stuck underground; under the rubble;
        still under the rubble; entombed; went down with; ignored distress calls; ignored the distress; ignored calls for help; no rescue;
        no help came; help never came; nobody came; waited in vain
        """,
    ),
    (
        "natural_cause",
        """
        natural causes; natural disaster; act of god; act of nature; lightning; lightning strike; struck by lightning; heavy rain; heavy
        rains; record rain; record rains; rainfall; torrential rain; drought; dry weather; strong winds; high winds; bad weather;
        exceptional weather; heatwave; heat wave; extreme weather; tremor; earthquake; quake; seismic; freak wave; unforeseeable; force
        majeure; landslide; flood water; cloudburst; natural event; natural gas seep; undersea volcano; low water levels; algae bloom; fish
        disease
        """,
        """
        arson; arsonists; arsonist; deliberately set; deliberately lit; set on fire; man-made; manmade; human error; human failure;
        negligence; negligent; mismanagement; faulty equipment; poor maintenance; illegal construction; cutting corners; shoddy;
        construction fault; construction defect; design fault; design flaw; faulty design; faulty wiring; opened the gates; opened the
        floodgates; opening of the gates; opened the sluices; released water; water was released; released from the reservoir; illegal
        logging; overgrazing; sabotage; sabotaged; blunder; bad planning; ignored warnings; recklessness; reckless; lack of maintenance;
        wilful neglect; toxic waste
        """,
    ),
    (
        "fire_cause_set",
        """
        deliberately lit; started deliberately; set deliberately; deliberately started; started on purpose; lit on purpose; set alight; set
        ablaze; torched; arson; arsonists; firebomb; firebombed; petrol bomb; petrol bombs; molotov; set fire to; put to the torch;
        incendiary device
        """,
        """
        accidentally; by accident; electrical fault; electrical short; short circuit; short-circuit; faulty wiring; gas leak; gas bottle;
        gas cylinder; overheated; overheating; spark from; sparks from; cigarette; cigarette end; cooking stove; lightning; spontaneous
        combustion; self-ignition; carelessness; power line; electric fault; overloaded socket; unattended
        """,
    ),
    (
        "response_quick",
        """
        arrived within minutes; arrived quickly; responded quickly; responded immediately; responded within; responded promptly; prompt;
        promptly; swiftly; immediate response; on site within; within minutes; without delay; in good time; acted immediately; acted
        quickly; acted at once; sent help; help arrived; rapid response; rescuers arrived; reached the scene within; straight away
        """,
        """
        arrived late; arrived too late; came late; came too late; hours late; too slow; slow response; slow to respond; slow to act; slow
        to react; did nothing; nothing was done; no help came; nobody came; no one came; never came; never arrived; took hours; hours
        later; waited for hours; waited hours; after a long delay; failed to respond; failed to act; failed to react; ignored calls;
        inaction; stood idle; belated; belatedly; bungled; dragged its feet
        """,
    ),
)
