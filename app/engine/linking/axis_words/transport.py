"""Transport and services: what runs, who steered, what was delivered. Each axis: its name, what answers yes, what answers no (phrases parted by ";"). Data."""

from __future__ import annotations

TRANSPORT: tuple[tuple[str, str, str], ...] = (
    (
        "working",
        """
        open; opened; opens; opening; reopen; reopened; reopening; running; operating; operational; working; in operation;
        resume; resumed; up and running; restarted; functioning; worked; works; functioned; sounded; went off; in order;
        restored; kept open; stay open; stayed open; remained open; remain open; as normal; as usual; continue; continued;
        continuing
        """,
        """
        closed; close; closes; closing; closure; shut; shut down; shutting; shutdown; halted; halt; suspended; suspend;
        suspension; idle; stopped; stop; at a standstill; out of service; out of operation; ceased; brought to a halt;
        paralysed; paralyzed; inoperable; disrupted; interrupted; out of order; failed; faulty; defective; malfunctioned
        """,
    ),
    (
        "punctual",
        "on time; on schedule; punctual; punctually; in time; as planned; as scheduled",
        "late; overdue; delayed; delay; delays; behind schedule; too late",
    ),
    (
        "delivered",
        "reached; received; delivered; arrived; got through; handed out; distributed; supplied; come in; provided",
        "undelivered; cut off; without; looted; diverted",
    ),
    (
        "empty",
        "empty; deserted; vacant; unoccupied; abandoned",
        "full; crowded; packed; occupied; inhabited",
    ),
    (
        "qualified",
        "qualified; trained; experienced; competent; fit; sober; healthy",
        "unqualified; untrained; inexperienced; incompetent; unfit; drunk; intoxicated; asleep; tired",
    ),
    (
        "on_course",
        "on course; on track; on target",
        "off course; off track; astray; strayed",
    ),
    (
        "blocked",
        "blocked; blocking; blockade; obstructed; barricaded; blockaded",
        "open; unblocked; free; clear; passable; accessible",
    ),
)
