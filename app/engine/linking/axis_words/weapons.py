"""Weapons and targets: what was fired, hit, sunk, mined. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

WEAPONS: tuple[tuple[str, str, str], ...] = (
    (
        "used",
        "used; use; using; fired; launched; deployed; employed",
        "unused",
    ),
    (
        "military_target",
        """
        arms depot; ammunition depot; weapons depot; military target; command post; barracks; military base; depot; militant position;
        rocket launcher; army base; air base; naval base; ammunition dump; arms cache; weapons cache; weapons store; arms store; troop
        concentration; military site; military facility; military installation; military objective; weapons factory; arms factory; command
        centre; command center; training camp; launch site; military airfield; military warehouse; missile battery
        """,
        """
        clinic; hospital; school; market; homes; houses; shelter; church; mosque; bakery; apartment block; civilians; residential; clinics;
        hospitals; schools; markets; maternity ward; nursery; kindergarten; residential building; residential area; residential block;
        civilian target; civilian targets; civilian infrastructure; civilian objects; civilian homes; civilian area; shelters; churches;
        mosques; bakeries; bus station; railway station; marketplace; refugee camp; bread queue; power station; power plant; school
        building; farmhouse; flats; block of flats
        """,
    ),
    (
        "blasted",
        "blast; blasts; blasting; explosion; explosions; explosives; exploded; dynamite; detonated; blasted",
        "",
    ),
    (
        "stored",
        "weapons; rockets; ammunition; arms; arms depot; depot; missiles; explosives; command post; military target; military base",
        "",
    ),
    (
        "shot_down",
        """
        shot down; shoot down; shooting down; downed; destroyed in the air; destroyed in flight; shot out of the sky; fell from the sky;
        crashed after being hit
        """,
        """
        landed safely; returned to base; returned safely; returned to its base; returned to their base; all returned; made it back; reached
        their targets; struck its target; got through the defences; penetrated the defences; landed without damage
        """,
    ),
    (
        "brought_down_by_fire",
        """
        struck by a missile; hit by a missile; hit by a rocket; hostile fire; hit by ground fire; shot at from the ground; anti-aircraft
        fire; air defence missile; struck by a drone
        """,
        """
        technical fault; engine failure; mechanical failure; technical failure; mechanical fault; pilot error; ran out of fuel; bird
        strike; technical malfunction; electrical fault; training accident; engine trouble
        """,
    ),
    (
        "hit_target",
        """
        direct hit; hit its target; hit the target; hit their target; struck the target; scored a hit; struck its target; direct hits;
        precision strike
        """,
        """
        missed its target; missed their target; fell into the sea; fell in a field; fell in open fields; landed in open ground; fell in
        open ground; landed in a field; landed in the sea; went astray; wide of the mark; landed harmlessly
        """,
    ),
    (
        "ship_sunk",
        "sank; sunk; capsized; torpedoed; sent to the bottom; scuttled; on the bottom; lies on the seabed",
        """
        afloat; still afloat; remains afloat; seaworthy; under tow; towed to port; returned to port; under her own power; under its own
        power; sailing normally
        """,
    ),
    (
        "own_fire",
        """
        friendly fire; own artillery; own shells; own missile; own rocket; own air defence; misfired; own guns; shelled their own; shelled
        its own; bombed its own
        """,
        """
        enemy shelling; enemy rocket; enemy artillery; fired from across; came from across; fired from the other side; fired from enemy
        territory; fired from the enemy side; incoming fire
        """,
    ),
    (
        "mined",
        """
        laid mines; planted mines; mines were laid; booby-trapped; booby traps; landmines; land mines; minefield; rigged with explosives;
        mined the bridge; mined the dam
        """,
        "cleared of mines; demined; de-mined; free of mines; mine-free; mines were removed; mines were cleared; cleared the mines",
    ),
    (
        "blew_up",
        """
        blew up; blown up; blowing up; dynamited; demolition charges; explosive charges; mined and blown; charges were set; planted a bomb;
        planted explosives
        """,
        """
        collapsed on its own; collapsed by itself; structural failure; metal fatigue; wear and tear; poor maintenance; lack of maintenance;
        gave way on its own
        """,
    ),
    (
        "banned_weapons",
        """
        cluster bombs; cluster munitions; chemical weapons; nerve agent; poison gas; toxic gas; phosphorus; banned weapons; banned
        munitions; prohibited weapons; prohibited munitions; thermobaric; sarin; mustard gas; dum-dum
        """,
        """
        conventional weapons; conventional munitions; conventional shells; ordinary shells; smoke shells; smoke grenades; ordinary
        ammunition; standard ammunition
        """,
    ),
    (
        "human_shield",
        """
        human shields; human shield; hid among civilians; hiding among civilians; fired from the hospital; fired from a hospital; fired
        from the school; fired from a school; fired from homes; used the hospital as; used the school as; used as a base; used as a
        barracks; stored weapons in; positions in the hospital; positions in the school; fighters hiding; command post in the
        """,
        """
        no military presence; only patients; only staff and patients; only civilians; purely civilian; no armed men; no military use; no
        military equipment
        """,
    ),
)
