"""Disasters and accidents: warnings, damage, rescue, safety. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

DISASTERS: tuple[tuple[str, str, str], ...] = (
    (
        "leaked",
        "leaked; leak; leaks; leaking; spilled; spill; spilt; seeped; escaped; discharged",
        "contained; sealed",
    ),
    (
        "safe",
        "safe; harmless; drinkable; clean; safety; no danger; no risk; sound; within safe limits; within limits",
        """
        unsafe; dangerous; hazardous; contaminated; contamination; polluted; poisoned; poisonous; toxic; undrinkable; unfit; a
        threat; at risk; unsound
        """,
    ),
    (
        "under_control",
        "under control; contained; brought under control; extinguished; put out; calm; stable; stabilised; stabilized",
        "out of control; still burning; raging; spreading; chaotic; worsening; deteriorating; unstable; critical",
    ),
    (
        "warned",
        "warned; warning; warnings; alerted; alert; alarm; sirens",
        "unannounced; without notice",
    ),
    (
        "intact",
        "intact; undamaged; unharmed; unscathed; standing; in place; held; holding; sound; survived; spared; untouched",
        """
        breached; destroyed; damaged; damage; collapsed; collapse; burst; broken; cracked; ruined; in ruins; demolished; razed;
        gutted; flattened; levelled; crumbled; came down; gave way; given way; burned; burned down; hit
        """,
    ),
    (
        "alive",
        "alive; survived; survivors; survivor; rescued; unharmed; unhurt; safe and well",
        "dead; died; killed; perished; drowned; death; deaths; executed; murdered; shot dead",
    ),
    (
        "found",
        "been found; recovered; located; retrieved; accounted for; traced",
        "missing; lost; unaccounted for; disappeared; untraced",
    ),
    (
        "licensed",
        "maintained; serviced; inspected; checked; tested; certified; insured; licensed; insurance; licence; permit",
        "neglected; unserviced; uninspected; uncertified; uninsured; unlicensed; expired",
    ),
    (
        "supplied",
        "restored; reconnected; connected; has power; had power",
        "without; outage; outages; blackout; cut off; cut",
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
        "evacuated; evacuation; moved out; moved to safety; ordered out; left their homes",
        "still inside; stayed behind; remained in their homes; in their homes",
    ),
    (
        "heard",
        """
        warnings; warning; warned; reported; report; complaint; complaints; complained; alerted; raised concerns; written report
        """,
        "",
    ),
    (
        "looked",
        "inspected; inspection; inspections; looked at; checked; examined; examination; audited; audit; searched",
        "",
    ),
    (
        "shaken",
        "tremor; quake; earthquake; tremors; quakes; seismic activity",
        "",
    ),
)
