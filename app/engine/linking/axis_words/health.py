"""Health: illness, outbreaks, care. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

HEALTH: tuple[tuple[str, str, str], ...] = (
    (
        "ill",
        "ill; sick; unwell; injured; wounded; infected; hurt; critical; in hospital; hospitalised; hospitalized",
        "healthy; well; unhurt; unharmed; uninjured; recovered; in good health; recovering; discharged",
    ),
)
