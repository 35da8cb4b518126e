"""Transport and services: what runs, who steered, what was delivered. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

TRANSPORT: tuple[tuple[str, str, str], ...] = (
    (
        "working",
        """
        open; opened; reopen; reopened; reopening; running; operating; operational; working; in operation; resume; resumed; up and running;
        restarted; functioning; worked; functioned; sounded; went off; in order; restored; kept open; stay open; stayed open; remained
        open; remain open; as normal; as usual; operates; in service; back in service; back in operation; in full operation; fully
        operational; running normally; operating normally; operated normally; working normally; functions; functioned normally; normal
        service; service as normal; services are normal; running as normal; running on schedule; open to traffic; open to the public; open
        for business; open as usual; running again; back to normal; trading as usual; business as usual; opened as usual; opened normally;
        at full capacity; restart; restarts; resumes; resuming; flights resumed; trains are running; buses are running; flights are
        operating; kept running; continued to operate; continues to operate; continue to operate; continued to work; continues to work
        """,
        """
        closed; closes; closing; closure; shut; shut down; shutting; shutdown; halted; halt; suspended; suspend; suspension; idle; stopped;
        at a standstill; out of service; out of operation; ceased; brought to a halt; paralysed; paralyzed; inoperable; disrupted;
        interrupted; out of order; failed; faulty; defective; malfunctioned; to close; closed down; close down; shut its doors; closed its
        doors; shut off; at a halt; came to a halt; came to a standstill; ground to a halt; stood still; standing still; stands still;
        stoppage; out of action; disruption; disruptions; severely disrupted; badly disrupted; crippled; grounded; flights cancelled;
        cancelled flights; trains cancelled; cancelled trains; mothballed; closed to traffic; closed to the public; no trains; no buses; no
        flights; no service; no services; taken offline; broke down; broken down; breakdown; switched off; brought to a standstill; ceased
        operations; ceased production; halts; halting; ceased to operate; shuttered; inactive
        """,
    ),
    (
        "punctual",
        """
        on time; on schedule; punctual; punctually; in time; as planned; as scheduled; ahead of schedule; ahead of time; before the
        deadline; met the deadline; met its deadline; by the deadline; within the deadline; on the agreed date; without delay; without
        delays; no delay; no delays; on the day agreed; kept to the timetable; to schedule
        """,
        """
        late; overdue; delayed; behind schedule; too late; belatedly; past the deadline; after the deadline; missed the deadline; missed
        its deadline; missed deadlines; weeks late; months late; days late; years late; hours late; weeks behind; months behind; years
        behind; held up; running late; ran late; late again; dragged on; delaying; postponed; long delays; long delay; lateness; with a
        delay; put back; behind time
        """,
    ),
    (
        "delivered",
        """
        reached; received; delivered; arrived; got through; handed out; distributed; supplied; has arrived; had arrived; have arrived;
        arrives; arriving; arrive; deliveries; delivers; delivering; handed over; shipped; distribution; got aid; got supplies; received
        aid; received food; received supplies; received compensation; reached the village; reached the town; reached the people; unloaded;
        delivered in full
        """,
        """
        undelivered; cut off; diverted; received nothing; got nothing; nothing arrived; nothing has arrived; nothing reached; no supplies;
        no delivery; disappeared on the way; lost in transit; went astray; hoarded; sold on the black market; resold; failed to deliver;
        left empty-handed; empty-handed; empty shelves; received none; got none; has not arrived; have not arrived; had not arrived;
        rotting in; never got
        """,
    ),
    (
        "empty",
        """
        empty; deserted; vacant; unoccupied; abandoned; empty of; uninhabited; no one inside; nobody inside; no one was inside; nobody was
        inside; no one was in the building; nobody in the building; unmanned; disused; no one was there; nobody was there; no passengers;
        had been evacuated; closed for the night; derelict
        """,
        """
        crowded; packed; occupied; inhabited; people were inside; people inside; full of people; people were in; lived in; still in use;
        families lived; families were living; living there; sheltering; people sheltering; workers were inside; manned; teeming; crammed;
        filled to; with people inside
        """,
    ),
    (
        "qualified",
        "qualified; trained; experienced; competent; sober",
        "unqualified; untrained; inexperienced; incompetent; drunk; intoxicated; asleep",
    ),
    (
        "on_course",
        "on course; on track; on target",
        "off course; off track; astray; strayed",
    ),
    (
        "blocked",
        """
        blocked; blocking; blockade; obstructed; barricaded; blockaded; blockades; impassable; roadblock; roadblocks; closed off; sealed
        off; occupied the bridge; lay across; barricades; barricading; chained themselves; impeded; stopped traffic; blocked the road;
        blocked the entrance; blocked access; blocked traffic; barricade
        """,
        """
        open; unblocked; passable; accessible; traffic flows; traffic is flowing; traffic was flowing; flowing normally; kept clear; free
        passage; lifted the blockade; blockade was lifted; blockade is over; blockade ended; opened the road; road is open; road was open;
        road is free; unobstructed; unimpeded; could pass; could pass freely; passed freely; unhindered; free access; entrance was free;
        cleared the road; let traffic through; free-flowing; freely accessible
        """,
    ),
    (
        "brakes",
        """
        brakes worked; brakes were working; brakes were in order; brakes were tested; brakes functioned; brakes were fine; brakes had been
        tested; braked in time; braked; brakes held; braking normally; applied the brakes; brakes were applied
        """,
        """
        brakes failed; brake failure; brakes had failed; faulty brakes; defective brakes; brakes were worn; worn brakes; brakes did not
        work; brakes were defective; brakes were faulty; brakes gave out; failed to brake; no brakes
        """,
    ),
    (
        "sober",
        """
        sober; no alcohol; had not been drinking; had not drunk; zero alcohol; tested negative for alcohol; alcohol test was negative;
        breath test was negative; negative breath test; no trace of alcohol; no trace of drugs; drank nothing; drank only water; wide
        awake; fully awake; rested; well rested; had slept; passed a breath test; clear-headed; not under the influence; fit to drive; fit
        for duty
        """,
        """
        drunk; drunken; intoxicated; inebriated; under the influence; alcohol in his blood; alcohol in her blood; had been drinking;
        smelled of alcohol; reeked of; over the alcohol limit; blood alcohol; on drugs; high on drugs; tested positive for alcohol; failed
        a breath test; tipsy; drink-driving; drunk-driving; asleep; fell asleep; fallen asleep; dozed off; dozed; exhausted; fatigued;
        overtired; overworked; not slept; without sleep; without rest; drowsy; on the phone; on his phone; on her phone; looking at his
        phone; looking at her phone; texting; using a phone
        """,
    ),
    (
        "speeding",
        """
        speeding; too fast; at high speed; at excessive speed; excessive speed; above the speed limit; over the speed limit; exceeded the
        speed limit; exceeding the speed limit; broke the speed limit; twice the speed limit; twice the permitted speed; reckless driving;
        recklessly; ignored the speed limit; at full speed; drove recklessly
        """,
        """
        within the speed limit; below the speed limit; under the speed limit; at the permitted speed; at normal speed; at low speed; at
        walking pace; at the prescribed speed; within the permitted speed; kept to the speed limit; observed the speed limit; respected the
        speed limit; correct speed; driving carefully; drove carefully; slow speed; moderate speed; at a reasonable speed
        """,
    ),
    (
        "red_signal",
        """
        red light; red signal; signal was red; signal was at red; light was red; signal at danger; signal stood at red; passed a red; ran a
        red; jumped a red; ignored the signal; ignored a signal; ignored a red; through a stop sign; ignored a stop; overran the signal;
        signal showed red; lights were red; stop signal
        """,
        """
        green light; green signal; signal was green; signal was at green; light was green; signal showed green; signal stood at green;
        lights were green; clear signal; had right of way; had the right of way; given the all-clear; cleared to proceed; cleared to land;
        cleared for take-off; cleared to cross; had clearance; given clearance; signal was clear
        """,
    ),
    (
        "rules_followed",
        """
        cleared to land; cleared for take-off; cleared for takeoff; had clearance; given clearance; received clearance; followed
        instructions; followed procedures; followed the rules; followed procedure; followed all procedures; by the book; complied with
        instructions; followed orders; stuck to the rules; kept to the rules; as instructed; in line with procedures; acted correctly;
        acted properly; followed protocol; followed all safety rules; according to procedure
        """,
        """
        without clearance; without permission; no clearance; ignored instructions; ignored orders; ignored the instructions; ignored rules;
        ignored the rules; ignored procedures; ignored safety; disobeyed; violated procedures; violated procedure; violated safety;
        violated the rules; violated rules; broke the rules; broke safety rules; breached safety rules; breached the rules; breached
        procedure; breached protocol; flouted; flouted the rules; disregarded; against instructions; against orders; against the rules; cut
        corners; acted wrongly; failed to follow; in breach of the rules; deviated from
        """,
    ),
    (
        "course",
        """
        on its planned course; on the correct course; on the right course; in the right lane; in its lane; in the channel; on the approved
        route; on the agreed route; followed the route; kept to its route; on the planned route; followed its route; right side of the
        road; kept its course; on its usual route; in the shipping lane
        """,
        """
        left its course; altered course; deviated; wrong lane; wrong side of the road; in the wrong lane; crossed into the opposite; left
        the channel; outside the channel; wrong route; wrong track; left its route; off its route; wrong course; veered; swerved; swerved
        into; veered off; outside the shipping lane; the wrong way; off the planned route
        """,
    ),
    (
        "collided",
        """
        collided; collision; rammed; crashed into; smashed into; drove into; ploughed into; rear-ended; ran over; run over; knocked down;
        sideswiped; ran down
        """,
        """
        avoided a collision; avoided the collision; narrowly missed; narrowly avoided; kept its distance; kept a safe distance; at a safe
        distance; never touched; passed safely; without touching; steered clear; near miss; passed at a distance
        """,
    ),
    (
        "lit",
        """
        lights were on; lights on; well lit; illuminated; lighting worked; lamps were on; with its lights on; street lights were on; broad
        daylight; in daylight; good visibility; clear visibility; visibility was good; clear weather; the weather was clear; clear skies;
        calm seas; calm sea; sea was calm; dry road; road was dry
        """,
        """
        unlit; without lights; lights were off; lights off; no lights; poorly lit; in darkness; lights had failed; lamps were off; with its
        lights off; in the dark; poor visibility; bad visibility; low visibility; thick fog; dense fog; heavy seas; rough seas; rough sea;
        high waves; heavy sea; icy road; wet road; slippery; black ice; blinding rain; snowstorm; blizzard
        """,
    ),
    (
        "secured",
        """
        properly secured; properly fastened; tied down; lashed down; well secured; strapped; strapped in; belted; wearing seat belts; wore
        seat belts; wearing helmets; wore helmets; wore life jackets; wearing life jackets; wearing a helmet; wore a helmet; wearing
        protective; had life jackets; given life jackets; life jackets for all; enough life jackets; protective equipment was provided;
        issued with helmets; given helmets; harnessed
        """,
        """
        unsecured; not secured; not fastened; unfastened; came loose; unbelted; no seat belts; without seat belts; without helmets; no
        helmets; without life jackets; no life jackets; too few life jackets; without a helmet; without protective; no protective; without
        harnesses; no harnesses; without masks; no masks; without gloves; barehanded; poorly secured; improperly secured
        """,
    ),
)
