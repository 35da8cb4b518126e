"""War: ground, truces, borders, aid, prisoners. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

WAR: tuple[tuple[str, str, str], ...] = (
    (
        "civilians_hit",
        """
        civilian; civilians; children; child; women; nurses; patients; families; bystanders; villagers; babies; toddler; pensioners; schoolchildren; pupils; refugees; shoppers; journalists;
        non-combatants; noncombatants; innocent people; ordinary people; worshippers; wedding guests
        """,
        """
        were fighters; were all fighters; only fighters; fighters only; were militants; were combatants; were soldiers; were insurgents;
        were rebels; were terrorists; were gunmen; nobody else; no one else; all fighters; all militants; all combatants; all soldiers; all
        insurgents; all rebels; all terrorists; were armed men; all armed men; fighters alone; only militants; only soldiers; only
        combatants; only military personnel; exclusively fighters; only members of the militia; none of them civilians; military personnel
        only; were armed fighters; were gang members
        """,
    ),
    (
        "captured",
        """
        captured the; had captured; has captured; have captured; seized the; had seized; has seized; have seized; fallen; fell; full control; overran; overrun; in our hands; in their hands; in government hands; liberated;
        conquered; capture of; been taken; took control of; taken control of; seized control of; in full control of; captures; has fallen; had
        fallen; fell to; took the town; took the city; took the village; taken the town; taken the city; taken the village
        """,
        """
        held; still hold; still holds; remained in; remain in; still ours; still hers; still theirs; held on; repelled; thrown back; pushed
        back; driven back; beaten back; remains in our hands; remains under our control; still controls; still control; still controlled;
        still in control of; remains in control of; remain in control of; still holding; hold the line; held the line; firmly in our hands;
        never left our hands; holds the city; defended successfully
        """,
    ),
    (
        "surrendered",
        """
        surrendered; surrendering; surrender; laid down their arms; laid down their weapons; were captured; been captured; taken prisoner;
        prisoners; gave up; given themselves up; surrenders; raised the white flag; white flag; put down their arms; put down their
        weapons; handed over their weapons; handed in their weapons; gave themselves up; give themselves up; capitulated; capitulation;
        laying down their arms; lay down their arms; threw down their weapons
        """,
        """
        fight on; fights on; fighting on; fought on; still fighting; keep fighting; kept fighting; continue to fight; continues to fight;
        continued to fight; continue to resist; still resisting; resistance continues; holding out; hold out; held out; to the last man;
        fight to the end; go on fighting; refused to surrender; refuse to surrender; refused to lay down; will never surrender; vowed to
        fight; resisting
        """,
    ),
    (
        "stayed",
        "remained; remain; holding out; still in; still hold; hold out; stayed; held; left behind",
        "withdrew; withdrawn; withdrawal; retreated; fled; left; abandoned; pulled out; ran; driven out; pushed out",
    ),
    (
        "advanced",
        """
        advanced; advancing; gained ground; gaining ground; made gains; pushed forward; moved forward; broke through; broken through;
        breakthrough on the front; breached the lines; breached our lines; pushed deeper; captured positions; taken positions
        """,
        """
        repelled; repulsed; beaten off; beat off; fought off; thrown back; pushed back; driven back; drove back; beaten back; halted the
        advance; stopped the advance; ground to a halt; failed to advance; failed to break through; lost ground; front line is unchanged;
        front line has not moved; front is stable; line has not moved
        """,
    ),
    (
        "surrounded",
        """
        surrounded; encircled; encirclement; completely cut off; trapped in a pocket; ring closed; closed the ring; under siege; blockaded;
        supply lines cut
        """,
        """
        breakout; broke the siege; siege broken; broken the siege; siege lifted; lifted the siege; corridor is open; corridor remains open;
        road out is open; supply route is open; supply road is open; relieved the garrison; link with the rear; broke the encirclement;
        broke through the ring; broken out of; broke out of; break out of
        """,
    ),
    (
        "ceasefire_broken",
        """
        broke the ceasefire; broken the ceasefire; broke the truce; broken the truce; violated the ceasefire; violated the truce; breached
        the ceasefire; breached the truce; resumed shelling; resumed firing; resumed attacks; resumed the shelling; kept shelling; kept
        firing; kept on firing; continued shelling; continued to shell; continued firing; opened fire during the truce; shelling continued;
        attacked during the truce; truce violations; ceasefire violations
        """,
        """
        observed the ceasefire; observed the truce; observing the ceasefire; observing the truce; respected the ceasefire; respected the
        truce; respecting the ceasefire; respecting the truce; honoured the truce; honoured the ceasefire; kept the truce; kept to the
        truce; kept to the ceasefire; ceased fire; ceased firing; stopped firing; held their fire; held fire; guns fell silent; guns are
        silent; guns were silent; silent since; ceasefire is holding; truce is holding; truce held; ceasefire held; ceasefire was holding;
        truce was holding; abided by the truce; abided by the ceasefire; stuck to the truce; not a shot was fired; without a single shot
        """,
    ),
    (
        "fired_first",
        """
        fired first; shot first; opened fire first; started the shooting; started the fighting; started shooting; started firing; began the
        shooting; initiated the clash; the first shot; the first shots; first to open fire; first to fire
        """,
        """
        returned fire; fired back; shot back; responded to fire; response to fire; answered fire; in self-defence; in self-defense; acted
        in self-defence; response to shelling; responded to shelling; came under fire first; were fired on first; only after being
        attacked; only after they were attacked; in response to an attack; only defended; response to a provocation
        """,
    ),
    (
        "border_crossed",
        """
        crossed the border; crossed the frontier; intruded; intrusion; incursion; incursions; entered its airspace; entered our airspace;
        violated its airspace; violated our airspace; violated the border; infiltrated; infiltration; entered its waters; entered our
        waters; inside our territory; on our soil; on our side of the border; border violation; airspace violation
        """,
        """
        stayed inside; on its own side; on our own side; own side of the border; on their own side; in international airspace; over
        international waters; over neutral waters; over its own territory; never left its own territory; never left our territory; stayed
        within its borders; within its own borders; within our own borders; in its own airspace; inside its own airspace; within its own
        territory; in our own airspace; did not leave our territory
        """,
    ),
    (
        "withdrew",
        """
        withdrew; withdrawn; withdrawal; withdrawing; withdraw; pulled out; pulled back; pulling out; pulling back; pullback; pull-out;
        pullout; retreated; retreating; fell back; fallen back; moved out of; left their positions; left its positions; abandoned their
        positions; abandoned its positions; drove out; driven out; pushed out; evacuated its troops; returned to barracks; returned to
        their barracks; back in barracks
        """,
        """
        still there; still present; still stationed; still deployed; stayed put; stood firm; standing firm; stood their ground; holding
        their positions; held their positions; held its positions; in their positions; hold their positions; dug in; still dug in; not
        moved; still occupying; still occupied; has not left; have not left; had not left; did not move; not given up; still occupy; still
        occupies; keeps troops; still has troops; kept its troops
        """,
    ),
    (
        "deployed_troops",
        """
        massed troops; massing troops; moved troops; moving troops; sent troops; sending troops; deployed troops; troop build-up; troop
        buildup; military build-up; military buildup; reinforcements sent; sent reinforcements; brought in reinforcements; mobilising;
        mobilizing; mobilisation; mobilization; called up reservists; call-up; on combat alert; concentrated troops; stationed troops;
        boots on the ground; redeployed troops to
        """,
        """
        not a single soldier; not one soldier; troops are in barracks; troops in barracks; demobilised; demobilized; routine exercise;
        routine exercises; planned exercise; planned exercises; routine manoeuvres; scheduled exercise; scheduled exercises; routine
        rotation; training exercise; returned to their bases; not mobilised; not mobilized
        """,
    ),
    (
        "aid_through",
        """
        aid let through; let aid through; let the convoy through; let the convoy pass; let the trucks through; convoy passed; convoy
        reached; aid reached; aid has reached; aid entered; trucks entered; allowed aid; allowed the convoy; waved through; corridor
        opened; opened the corridor; humanitarian corridor is open; let aid in; crossed the checkpoint; given safe passage; guaranteed
        passage; delivered aid; aid arrived
        """,
        """
        blocked aid; blocking aid; blocked the convoy; blocks aid; held the convoy; held up at; stopped at the checkpoint; stopped at a
        checkpoint; stopped the convoy; turned back the convoy; turned back at; turned the convoy back; convoy turned back; prevented aid;
        preventing aid; refused passage; denied passage; corridor closed; corridor is closed; stuck at the checkpoint; stuck at the border;
        looted on the way; kept aid out; obstructed aid; obstructing aid; withheld aid; waiting at the border; still waiting at; barred the
        convoy; shelled the convoy; attacked the convoy; fired on the convoy; confiscated the aid
        """,
    ),
    (
        "prisoners_exchanged",
        """
        exchanged prisoners; swapped prisoners; prisoner swap; prisoner exchange; exchange of prisoners; handed over the prisoners;
        prisoners handed over; handed over prisoners; freed the prisoners; released the prisoners; returned the prisoners; prisoners
        returned; prisoners came home; prisoners were freed; prisoners were released; released its prisoners; handed over the bodies;
        returned the bodies; bodies were returned
        """,
        """
        withheld prisoners; withheld the prisoners; held back prisoners; holding back prisoners; kept the prisoners; still holds prisoners;
        still holding prisoners; refused to take back; cancelled the exchange; called off the exchange; broke off the exchange; executed
        prisoners; withheld the bodies
        """,
    ),
    (
        "prisoners_treated",
        """
        treated well; well treated; treated humanely; humane treatment; humanely; in line with the conventions; treated correctly; given
        medical care; received medical care; fed and housed; treated decently; treated with respect; given food and water
        """,
        """
        ill-treated; ill-treatment; mistreatment; beaten in custody; maltreated; inhumane; inhuman conditions; denied medical care; starved
        and beaten; held in chains
        """,
    ),
    (
        "drafted",
        """
        conscripted; forcibly recruited; forced recruitment; press-ganged; forced conscription; rounded up men; drafted by force; dragged
        into the army; recruited children; pressed into service; forced into the army
        """,
        "contract soldiers; enlisted freely; joined freely; only volunteers; voluntary recruits",
    ),
)
