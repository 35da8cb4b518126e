"""Safety: checks, alarms, exits, supply. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

SAFETY: tuple[tuple[str, str, str], ...] = (
    (
        "licensed",
        "maintained; serviced; inspected; certified; insured; licensed; insurance; licence; permit",
        "neglected; unserviced; uninspected; uncertified; uninsured; unlicensed; expired",
    ),
    (
        "supplied",
        "restored; reconnected; connected; has power; had power",
        "outage; outages; blackout; cut off",
    ),
    (
        "heard",
        "warnings; warning; warned; reported; report; complaint; complaints; complained; alerted; raised concerns; written report",
        "",
    ),
    (
        "looked",
        "inspected; inspection; inspections; looked at; checked; examined; examination; audited; audit; searched",
        "",
    ),
    (
        "alarm_worked",
        """
        alarm sounded; alarms sounded; alarm went off; alarms went off; alarm rang; alarm worked; alarms worked; detectors worked;
        sprinklers worked; sirens sounded; sprinklers came on; detector went off; alarm was triggered; alarms were working; alarm was
        working; alarm system worked; sprinklers were working; smoke detectors worked; sirens worked; siren sounded; siren worked
        """,
        """
        alarm failed; alarms failed; alarm was switched off; alarms were switched off; alarm was turned off; alarm had been switched off;
        alarm had been disabled; alarm was disabled; disabled alarm; never sounded; never went off; never rang; sprinklers failed;
        detectors failed; no smoke detectors; no sprinklers; no fire alarm; alarms stayed silent; did not go off
        """,
    ),
    (
        "overloaded",
        """
        overloaded; overcrowded; overloading; overcrowding; too many passengers; too much cargo; too heavily laden; twice its capacity;
        twice the permitted; beyond capacity; beyond its capacity; over capacity; more than it was licensed; more passengers than; more
        people than allowed; excess load; exceeded its capacity; exceeding capacity; packed beyond
        """,
        """
        within capacity; within its capacity; within the permitted load; within the permitted number; fewer than its capacity; below its
        capacity; half-empty; lightly loaded; properly loaded; correctly loaded; under its capacity; within the allowed; well below
        capacity; normal load
        """,
    ),
    (
        "seaworthy",
        """
        seaworthy; airworthy; roadworthy; in good condition; in perfect condition; good repair; in good repair; in good working order;
        perfect working order; fully serviced; passed inspection; passed its inspection; passed all inspections; passed every inspection;
        passed all checks; passed its last inspection; recently overhauled; overhauled; met safety standards; met all safety standards;
        complied with all rules; technically sound; well maintained; properly maintained; regularly maintained; regularly serviced;
        regularly inspected; safety certificate; valid certificate; fit to sail; fit to fly; new and sound; well kept
        """,
        """
        unseaworthy; unairworthy; unroadworthy; in poor condition; in bad condition; in a bad state; in a poor state; poor repair; in
        disrepair; poorly maintained; badly maintained; never maintained; never serviced; rusted; rusting; rusted through; corroded;
        corrosion; rotted; rotting; worn out; worn-out; dilapidated; run-down; decrepit; falling apart; known faults; failed inspection;
        failed its inspection; failed its last inspection; failed safety; expired certificate; certificate had expired; without a
        certificate; no certificate; unfit to sail; unfit to fly; not been serviced; not been maintained; not been inspected; skipped
        maintenance; overdue for repair; overdue for inspection; bald tyres; bald tires; beyond repair
        """,
    ),
    (
        "inspected",
        """
        inspected; inspection; inspections; regularly checked; regular checks; checks were carried out; checks were made; last checked; had
        been checked; safety check; safety checks; visited by inspectors; inspectors visited; thoroughly checked; passed checks; serviced
        """,
        """
        uninspected; never checked; never tested; skipped inspections; inspection was skipped; missed inspections; no inspector; inspectors
        never; never visited; without checks; overdue for inspection; inspections were skipped; years without an inspection; never
        examined; waved through without
        """,
    ),
    (
        "safety_on",
        """
        safety system was on; safety system worked; switched on; turned on; was switched on; were switched on; was activated; in operation;
        in working order; fully working; fully functional; functional; signal was on; pumps were running; pumps worked; pumps ran; backup
        worked; generator worked; kicked in
        """,
        """
        switched off; turned off; was switched off; were switched off; had been switched off; deactivated; disabled; disconnected;
        bypassed; overridden; out of action; not working; was not working; were not working; did not work; pumps failed; backup failed;
        generator failed; pumps were idle; pumps stood idle; unplugged; never installed; not installed; out of order; disengaged
        """,
    ),
    (
        "exits_open",
        """
        exits were open; exits were clear; exits were unlocked; doors were unlocked; exit was open; exit was unlocked; emergency exits were
        open; emergency exits were unlocked; escape routes were clear; escape route was clear; exits were not locked; doors were not
        locked; exit doors were open; doors stood open; gates were unlocked
        """,
        """
        locked from outside; locked from the outside; exits were blocked; exit was blocked; doors were locked; doors were blocked;
        padlocked; chained shut; barred shut; bricked up; boarded up; exits were locked; exit was locked; gates were locked; gate was
        locked; emergency exits were locked; emergency exits were blocked; blocked by boxes; no emergency exit; no emergency exits; only
        one exit; a single exit; nailed shut; welded shut
        """,
    ),
    (
        "power_back",
        """
        power is back; power was back; power has been restored; power was restored; electricity has been restored; electricity was
        restored; reconnected; lights are on; lights were on; supply restored; supplied with power; supplied with electricity; power
        restored; back online; back on line; back on the grid; reconnected to the grid; have power again; have electricity again; full
        power; water is back; water was restored; supply is back; taps are running; network is back; service restored
        """,
        """
        without power; without electricity; without water; without heating; without heat; without gas; no power; no electricity; power cut;
        power cuts; power failure; power outage; power outages; blackout; blackouts; in darkness; power is out; power was out; without
        light; lost power; lost electricity; taps are dry; taps ran dry; off the grid; outages; rolling blackouts
        """,
    ),
)
