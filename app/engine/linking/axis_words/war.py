"""War: ground, weapons, targets, prisoners. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

WAR: tuple[tuple[str, str, str], ...] = (
    (
        "used",
        "used; use; using; fired; launched; deployed; employed",
        "never used; unused",
    ),
    (
        "civilians_hit",
        "civilian; civilians; children; child; women; nurses; patients; bystanders; villagers; families",
        """
        were fighters; were all fighters; only fighters; fighters only; were militants; were combatants; were soldiers; were
        insurgents; were rebels; were terrorists; were gunmen; nobody else; no one else
        """,
    ),
    (
        "captured",
        """
        captured; seized; fallen; fell; full control; overran; overrun; in our hands; in their hands; in government hands;
        liberated; conquered; capture; been taken
        """,
        """
        held; still hold; still holds; remained in; remain in; still ours; still hers; still theirs; held on; repelled; thrown
        back; pushed back; driven back; beaten back
        """,
    ),
    (
        "military_target",
        """
        arms depot; ammunition depot; weapons depot; military target; command post; barracks; military base; base; depot;
        militant position; rocket launcher
        """,
        """
        clinic; hospital; school; market; homes; houses; shelter; church; mosque; bakery; apartment block; civilians;
        residential
        """,
    ),
    (
        "blasted",
        "blast; blasts; blasting; explosion; explosions; explosives; exploded; dynamite; detonated; blasted",
        "",
    ),
    (
        "stored",
        """
        weapons; rockets; ammunition; arms; arms depot; depot; missiles; explosives; command post; military target; military
        base
        """,
        "",
    ),
    (
        "surrendered",
        """
        surrendered; surrendering; surrender; laid down their arms; laid down their weapons; were captured; been captured; taken
        prisoner; prisoners; gave up; given themselves up
        """,
        "",
    ),
    (
        "stayed",
        "remained; remain; holding out; still in; still hold; hold out; stayed; held; left behind",
        "withdrew; withdrawn; withdrawal; retreated; fled; left; abandoned; pulled out; ran; driven out; pushed out",
    ),
)
