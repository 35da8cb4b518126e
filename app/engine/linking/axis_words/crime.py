"""Crime: who did what to whom. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

CRIME: tuple[tuple[str, str, str], ...] = (
    (
        "kidnapped",
        """
        kidnapped; kidnapping; kidnappers; kidnap; abducted; abduction; abducting; taken by force; dragged into a car; taken hostage;
        hostages; held for ransom; taken captive; forced into a van; forced into a car; bundled into; taken from his home; taken from her
        home; seized from his home; enforced disappearance; taken away by; human trafficking
        """,
        """
        left freely; left voluntarily; left of his own accord; left of her own accord; left of their own accord; left on his own; left on
        her own; ran away; ran away from home; run away; eloped; went into hiding; in hiding; went willingly; came willingly; came
        voluntarily; went voluntarily; travelled voluntarily; a guest of; staged his own; staged her own; free to go; at liberty to; of his
        own free will; of her own free will; visiting relatives; living with; of their own will
        """,
    ),
    (
        "arrested",
        """
        arrested; arrest; arrests; arresting; detained; detaining; detains; taken into custody; in custody; took into custody; rounded up;
        held by police; held by the police; picked up by police; handcuffed; led away; in police custody; under arrest; house arrest; in a
        cell; locked up; put in prison; jailed; imprisoned; apprehended; in detention; seized by police; caught by police; remanded; behind
        bars; in jail; in prison; captured by police; seized by agents; taken away by police
        """,
        """
        no one was arrested; nobody was arrested; no one has been arrested; nobody has been arrested; no one is in custody; no one was
        detained; nobody was detained; at large; still at large; on the run; fugitive; released; released without charge; set free; moves
        freely; allowed to leave; free on bail; released on bail; on bail; invited for questioning; questioned and released; only
        questioned; only for questioning; voluntary interview; came in voluntarily; helped police; no detentions; slipped away; evaded
        arrest; left the station; free to go; out of prison; out of jail
        """,
    ),
    (
        "beaten",
        """
        beaten; beating; beatings; beaten up; beat up; punched; kicked; slapped; struck him; struck her; struck with; assaulted; battered;
        hit with; thrown to the ground; knocked to the ground; pinned to the ground; manhandled; roughed up; choked; strangled; knelt on;
        trampled; broken ribs; broken nose; broken jaw; broken arm; flogged; whipped; clubbed; brutalised
        """,
        """
        fell over; fell down the stairs; fell by himself; never touched; not touched; nobody touched; no one touched; nobody hit; no one
        hit; no violence; without violence; injured himself; injured herself; hurt himself; hurt herself; self-inflicted; correct
        treatment; treated correctly; treated with respect; came to no harm; no bruises; no marks; without laying a hand; without force;
        ran into a door; did not resist
        """,
    ),
    (
        "murdered",
        """
        murdered; murder; was killed; were killed; been killed; shot dead; stabbed to death; strangled; assassinated; assassination; hit
        man; hired killer; contract killing; killed on orders; deliberately killed; homicide; slain; gunned down; intentional killing;
        killed in cold blood; killed deliberately; planned killing; lynched; slaughtered; beheaded
        """,
        """
        tragic accident; accidental; accidentally; accidental death; by accident; unintentional; unintentionally; suicide; natural causes;
        natural death; heart attack; stray bullet; ricochet; gun went off; went off by accident; car accident; road accident; traffic
        accident; drowned while; misadventure; drowned by accident; died of illness; still alive; is alive
        """,
    ),
    (
        "stolen",
        """
        stolen; stole; theft; thefts; robbed; robbery; robbers; burgled; burglary; burglars; took the money; thief; thieves; took off with;
        made off with; shoplifted; shoplifting; pickpocket; misappropriated; plundered; looted; steal; stealing; missing from the safe;
        embezzled; hijacked
        """,
        """
        lawfully acquired; lawfully bought; legally bought; legally acquired; bought legally; bought lawfully; bought and paid for; paid
        for; received as a gift; given as a gift; gift from; donated; inherited; borrowed; on loan; loaned; rightful owner; rightful
        owners; his own property; her own property; their own property; its own property; own money; with permission; with the owner's
        permission; belonged to him; belonged to her; belongs to us; belongs to him; belongs to her; nothing was stolen; nothing was taken;
        nothing is missing; returned it; returned to the owner; family property; own savings; bought at auction; legitimate owner; safely
        stored; still in the safe
        """,
    ),
    (
        "smuggled_drugs",
        """
        drug trafficking; drug dealing; dealt drugs; dealing drugs; sold drugs; selling drugs; trafficked drugs; smuggled drugs; drug lab;
        kilos of cocaine; cocaine; heroin; methamphetamine; drug dealer; hidden drugs; drugs were found; illegal drugs; doping; doped;
        banned substance; banned substances; failed a doping test; tested positive; steroids; performance-enhancing
        """,
        """
        no drugs; drug-free; tested negative; tests were negative; test was negative; on prescription; prescribed; prescribed by;
        prescribed medicine; washing powder; never took drugs; never dealt; contaminated supplement; contaminated sample; swapped sample;
        swapped samples; mixed-up samples; legal goods; legal cargo; ordinary cargo; declared goods; duly declared; personal use; for
        personal use; food supplements; lawful trade; declared cargo; passed a doping test
        """,
    ),
    (
        "gang_member",
        """
        gang; gangs; gang member; gang members; member of a gang; gang leader; terrorist; terrorists; terror cell; terror attack;
        terrorism; militant; militants; extremist; extremists; mafia; organised crime; organized crime; bandits; known criminal; known to
        police; criminal record; previous convictions; separatists; convicted criminal; armed group; ringleader; member of the group
        """,
        """
        passer-by; passers-by; shepherd; shepherds; fisherman; fishermen; ordinary citizen; ordinary citizens; family man; no record;
        unknown to police; no links; no link; law-abiding; mistaken identity; wrong man; wrong person; shopkeeper; holiday-makers; day
        labourers; never a member; not a member; bus driver; wedding party; wedding guests
        """,
    ),
    (
        "acted_alone",
        """
        acted alone; acting alone; lone gunman; lone attacker; single attacker; single perpetrator; one attacker; only one attacker; no
        helpers; nobody helped; no one helped; lone wolf; only suspect
        """,
        """
        accomplices; accomplice; together with; several attackers; two attackers; three attackers; second gunman; second attacker;
        conspiracy; conspired; conspirators; organised group; organized group; helped by; with help from; on orders; hired by; group of
        attackers; co-conspirators; ringleader; not alone
        """,
    ),
    (
        "extorted",
        """
        blackmailed; blackmail; extorted; extortion; threatened; threatening; death threats; death threat; protection money; intimidated;
        intimidation; stalked; stalking; stalker; bullied; bullying; menaced; terrorised; terrorized
        """,
        """
        friendly conversation; friendly talk; friendly meeting; polite request; politely asked; asked politely; no threats; no threat;
        without threats; normal conversation; ordinary conversation; legitimate demand; legitimate request; voluntary donation; voluntary
        donations; voluntary contribution; a joke; as a joke; meant as a joke; jokingly; never raised his voice; never raised her voice;
        banter
        """,
    ),
)
