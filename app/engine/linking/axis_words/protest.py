"""Protest and policing: force, permission, order. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

PROTEST: tuple[tuple[str, str, str], ...] = (
    (
        "armed",
        "armed; weapons; weapon; guns; rifles; ammunition; arms; gun; knife",
        "unarmed; defenceless",
    ),
    (
        "peaceful",
        "peaceful; peacefully; calmly; non-violent",
        "violent; violence; violently; riot; rioted; threw stones; attacked",
    ),
    (
        "used_force",
        """
        force; tear gas; rubber bullets; live rounds; live ammunition; batons; water cannon; beaten; beat; fired at; opened fire
        """,
        "restraint",
    ),
)
