"""Protest and policing: force, permission, order. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

PROTEST: tuple[tuple[str, str, str], ...] = (
    (
        "armed",
        """
        armed; weapons; weapon; guns; rifles; ammunition; gun; knife; carried weapons; carrying weapons; carried guns; carrying guns;
        carried arms; bore arms; pistol; pistols; rifle; shotgun; revolver; grenades; grenade; knives; machete; machetes; heavily armed;
        armed with; with guns; with knives; carried a knife; carried a gun; carrying a gun; carrying a knife; had a gun; had a knife; had
        weapons; drew a gun; drew a knife; pulled a gun; pulled a knife; firearms; firearm; armed men; gunmen; weaponry; iron bars; loaded
        gun; submachine gun
        """,
        """
        unarmed; defenceless; no arms; empty-handed; bare-handed; with bare hands; toy gun; toy pistol; carried nothing; nothing in his
        hands; nothing in her hands; hands were empty; replica; unarmed man; unarmed woman; none was armed; none were armed; carrying only;
        carried only
        """,
    ),
    (
        "peaceful",
        """
        peaceful; peacefully; calmly; non-violent; peaceable; peaceably; without incident; without incidents; no incidents; nonviolent;
        passed off peacefully; passed peacefully; ended peacefully; with families; remained calm; stayed calm; peaceful march; peaceful
        protest; silent march; silent vigil; good-natured; empty-handed; bare hands; bare-handed
        """,
        """
        violent; violence; violently; rioted; threw stones; rioters; rioting; riots; threw bottles; threw bricks; threw petrol bombs; threw
        fireworks; throwing stones; throwing bottles; stone-throwing; hurled stones; hurled bottles; hurled bricks; threw missiles;
        molotov; molotov cocktails; smashed windows; smashed shop; broke windows; set fire; set cars on fire; torched cars; burned cars;
        tried to storm; broke through the cordon; attacked officers; attacked police; attacked the police; attacking police; assaulted
        officers; injured officers; turned violent; became violent; looted; looting; pelted; vandalised; vandalism; vandals; thugs;
        hooligans; violent mob; rampage; rampaged; provocateurs; paint bombs; fought with police
        """,
    ),
    (
        "used_force",
        """
        tear gas; rubber bullets; live rounds; live ammunition; batons; water cannon; beaten; beat; fired at; opened fire; used force; by
        force; use of force; excessive force
        """,
        "showed restraint; with restraint",
    ),
    (
        "attacked_first",
        """
        attacked first; charged the crowd; charged the march; charged the demonstrators; charged the protesters; charged peaceful; attacked
        without; attacked without warning; without provocation; unprovoked; attacked peaceful; provocation; police attacked; started the
        violence; started it; began the violence; attacked the crowd; attacked the march; attacked the demonstrators; attacked the
        protesters; attacked from behind; stormed the square; waded into; lashed out
        """,
        """
        only defended; defended themselves; in self-defence; in self-defense; self-defence; self-defense; acted in self-defence; after
        being attacked; after they were attacked; after being pelted; responded to; reacted to; responded to violence; had been attacked;
        had been pelted; were attacked; were pelted; came under attack; were attacked first; acted only after; response to violence;
        response to stones; response to attacks; showed restraint; with restraint; exercised restraint; acted with restraint; maximum
        restraint
        """,
    ),
    (
        "live_rounds",
        """
        live rounds; live ammunition; live fire; live bullets; real bullets; sharp ammunition; shot at the crowd; fired into the crowd;
        fired on the crowd; fired at the crowd; fired at protesters; fired on protesters; fired at demonstrators; fired on demonstrators;
        shot protesters; shot demonstrators; shot dead; shot into the crowd; gunned down; shot in the chest; shot in the head; snipers;
        sniper; opened fire on; machine guns; bullet wounds; gunshot wounds; shot at protesters; shot at demonstrators; deadly force;
        lethal force
        """,
        """
        rubber bullets; rubber rounds; rubber pellets; blank rounds; blank cartridges; warning shots; fired in the air; fired into the air;
        shots in the air; shot in the air; only tear gas; tear gas only; only water cannon; no firearms; without weapons; not fired; never
        fired; no shots; not a shot; not a single shot; no shot; without firing; without firing a shot; non-lethal; plastic bullets;
        carried no guns; no guns; carried no firearms; only rubber; unloaded
        """,
    ),
    (
        "tear_gas",
        """
        tear gas; teargas; gas grenades; gas canisters; pepper spray; stun grenades; stun grenade; water cannon; water cannons; smoke
        grenades; flash-bangs; batons; truncheons; baton charge; mounted police; police dogs; used force; use of force; by force; excessive
        force; brute force; brutality; brutally; beat protesters; beat demonstrators; beat up; dragged away; crackdown; police violence;
        police brutality; violently dispersed; heavy-handed; tasers; electroshock; kettled
        """,
        """
        no gas; no force; without force; without using force; by persuasion; by dialogue; asked to leave; asked to disperse; escorted away;
        left on their own; left voluntarily; left of their own accord; dispersed peacefully; dispersed on their own; dispersed voluntarily;
        with restraint; showed restraint; stood back; held back; stayed in the background; kept their distance; went home peacefully;
        dispersed by themselves; proportionate force; minimum force; minimal force
        """,
    ),
    (
        "authorised_protest",
        """
        permitted; authorised; authorized; had a permit; with a permit; was registered; had been registered; was permitted; were permitted;
        was approved; legal demonstration; lawful assembly; approved route; agreed route; agreed with the police; agreed with the city;
        allowed to march; notified in advance; duly registered; announced in advance; right to assemble
        """,
        """
        banned; was banned; had been banned; was forbidden; prohibited; unauthorised; unauthorized; without a permit; no permit; without
        permission; permit was refused; refused a permit; permit was revoked; unregistered; not registered; unlawful assembly; illegal
        gathering; illegal assembly; illegal march; illegal demonstration; illegal protest; broke the ban; defied the ban; despite the ban;
        ignored the ban; outlawed; violated the ban; left the agreed route; left the approved route; deviated from the route; broke the
        curfew
        """,
    ),
    (
        "crowd_size",
        """
        tens of thousands; hundreds of thousands; huge crowd; huge crowds; record crowd; vast crowd; packed the square; filled the square;
        filled the streets; mass protest; mass protests; mass demonstration; thousands marched; thousands of people; thousands took; square
        was full; thousands joined; thousands turned out
        """,
        """
        a handful; handful of; a few dozen; a few hundred; few dozen; few hundred; small group; small crowd; tiny minority; a small
        minority; poorly attended; square was empty; square was half empty; barely a hundred; not even a hundred; no more than a hundred;
        fewer than a hundred; fewer than 100; paid extras; hardly anyone; square was nearly empty; mostly empty
        """,
    ),
    (
        "spontaneous",
        """
        spontaneous; spontaneously; of their own accord; unorganised; unorganized; unplanned; grassroots; on their own initiative; genuine
        anger; ordinary people; ordinary citizens; from the people; nobody organised; no one organised; no one called; nobody called
        """,
        """
        organised by; organized by; orchestrated; stage-managed; paid protesters; paid demonstrators; hired protesters; bussed in; bused
        in; paid to attend; paid to take part; paid to march; instigated; directed from; directed from abroad; funded from abroad; financed
        from abroad; foreign-backed; agitators; professional agitators; masterminds; orders from; on orders; planned in advance; carefully
        planned; planned months; instigators; carefully prepared; incited by; ordered to attend; forced to attend
        """,
    ),
    (
        "damaged_property",
        """
        looted; looting; looters; ransacked; plundered; pillaged; plunder; vandalised; vandalized; torched; set ablaze; broke into shops;
        stole goods; stripped bare; raided shops; stolen from shops; emptied the shelves
        """,
        """
        nothing was looted; nothing was stolen; nothing was taken; nothing stolen; nothing taken; no damage; left untouched; locked and
        guarded; not a window; no window was broken; shops were protected; not touched; no theft; paid for the goods; closed as a
        precaution
        """,
    ),
)
