"""Votes and offices: who won, how it was counted, who stays. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

VOTES: tuple[tuple[str, str, str], ...] = (
    (
        "won",
        "won; win; wins; winning; victory; elected; re-elected; triumphed; winner; ahead; leading; in the lead",
        "lost; lose; losing; defeat; defeated; beaten; loser; trailing; behind",
    ),
    (
        "allowed",
        """
        allowed; allow; admitted; permitted; let in; let through; given access; granted access; granted; free to leave; free to;
        able to
        """,
        """
        barred; prevented; blocked; blocking; turned away; turned back; refused entry; denied entry; denied access; refused
        access; kept out; stopped from; banned; excluded; forbidden; expelled; refused; unable to; obstructed; held up
        """,
    ),
    (
        "rigged",
        """
        rigged; rigging; fraud; fraudulent; stuffed; stuffing; ballot-stuffing; manipulated; manipulation; falsified;
        irregularities; tampered; tampering; altered; inflated; stolen; flawed
        """,
        "free and fair; fair; clean; properly conducted; orderly; transparent; regular",
    ),
    (
        "resigned",
        "resigned; resign; resigns; stepped down; step down; quit; left the post; left office; resignation; standing down",
        "in office; in his post; in her post; stay on; stayed on; remained in charge; remains chief",
    ),
    (
        "turned_away",
        """
        turned away; turning away; kept out; refused entry; barred; denied entry; expelled; kept from; excluded; locked out;
        sent away; thrown out; expulsion; expulsions; ejected; removed from
        """,
        "",
    ),
)
